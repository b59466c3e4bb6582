"""Tells the supervisor that started this process how it is, where it asked to be told: systemd does (`Type=notify`)."""

import os
import socket

import structlog

ADDRESS = "NOTIFY_SOCKET"
_log = structlog.stdlib.get_logger(__name__)


def tell_supervisor(state: str) -> None:
    """Send a state such as `READY=1`. Where nobody asked nothing happens; one who does not listen is no reason to stop."""
    address = os.environ.get(ADDRESS, "")
    if not address.startswith(("/", "@")):
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as channel:
        try:
            channel.sendto(state.encode(), "\0" + address[1:] if address.startswith("@") else address)
        except OSError as failure:
            _log.warning("the supervisor could not be told how this server is", exc_info=failure)
