"""Tells the supervisor that started this process how it is, where it asked to be told: systemd does (`Type=notify`)."""

import os
import socket

ADDRESS = "NOTIFY_SOCKET"


def tell_supervisor(state: str) -> None:
    """Send a state such as `READY=1`. Where nobody asked, or nobody listens any more, nothing happens."""
    address = os.environ.get(ADDRESS, "")
    if not address.startswith(("/", "@")):
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as channel:
        try:
            channel.sendto(state.encode(), "\0" + address[1:] if address.startswith("@") else address)
        except OSError:
            return
