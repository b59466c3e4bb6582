"""uvicorn as this server needs it: a socket taken beforehand, streams that end when it stops, signals left to the caller."""

import asyncio
import contextlib
import errno
import socket
from collections.abc import Callable, Generator

import uvicorn
from typing_extensions import override

from forethought_backend.app import Application
from forethought_backend.commands.protocol import BoundedProtocol
from forethought_backend.core.starting import CannotStart

GRACE_SECONDS = 3
"""How long requests may go on after the server was told to stop."""
LONGER_GRACE_SECONDS = 20
"""The same where somebody else takes over: then nothing waits for this process."""
SETTLE_SECONDS = 0.2
"""How long a connection that was taken at the last moment may take to bring its request."""
_LAST = (b"connection", b"close")


class CannotListen(CannotStart):
    """The address cannot be listened on; the message is one line that says what to do."""


def listen(host: str, port: int) -> socket.socket:
    """Take an address, port 0 being any free one. Done before anything else is touched."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
    except socket.gaierror as failure:
        raise CannotListen(f"{host} is not an address of this computer: give another with --host.") from failure
    taken = socket.socket(family, kind, protocol)
    try:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(address)
        taken.listen(2048)
    except OSError as failure:
        taken.close()
        raise CannotListen(_advice(failure, host, port)) from failure
    taken.set_inheritable(False)
    return taken


def address_of(taken: socket.socket) -> str:
    """Return the URL that reaches a socket from this computer."""
    host, port = taken.getsockname()[:2]
    if host in {"0.0.0.0", "::"}:  # noqa: S104 -- compared, not bound
        host = "127.0.0.1"
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


class Serving(uvicorn.Server):
    """One server on one socket. `stop` ends it; `run_when_ready` is called once it answers."""

    def __init__(self, application: Application, taken: socket.socket, run_when_ready: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                application,
                http=BoundedProtocol,
                ws="none",
                lifespan="on",
                log_config=None,
                access_log=False,
                proxy_headers=False,
                server_header=False,
                timeout_graceful_shutdown=GRACE_SECONDS,
            )
        )
        self._application = application
        self._taken = taken
        self._run_when_ready = run_when_ready

    async def serve_until_told(self) -> None:
        """Serve until told to stop, and leave no stream open."""
        await self.serve([self._taken])

    def stop(self, drain_seconds: float = 0) -> None:
        """Stop now; or say that this process stops, and go on serving for so long. Told again, the earlier end counts."""
        if not drain_seconds:
            self.should_exit = True
            return
        self._application.readiness.drain()
        self.config.timeout_graceful_shutdown = LONGER_GRACE_SECONDS
        # Whoever keeps a connection for later is to look for another server with the next request.
        self.config.encoded_headers.append(_LAST)
        self.server_state.default_headers = [*self.server_state.default_headers, _LAST]
        asyncio.get_running_loop().call_later(drain_seconds, self.stop)

    @override
    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        try:
            self._run_when_ready()
        except CannotStart:
            await self.shutdown(sockets)
            raise

    @override
    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._application.close_streams()
        # Those who wait in the socket are taken first: closing it would turn them away.
        await asyncio.sleep(0)
        for listener in (*self.servers, *(sockets or ())):
            listener.close()
        # A connection without a request is closed below, and one that was just taken has its request on the way.
        await asyncio.sleep(SETTLE_SECONDS if self._application.readiness.is_draining else 0)
        await super().shutdown()

    @override
    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None]:
        """Leave signals alone: stopping also means stopping Postgres, and whoever started both knows how."""
        yield


def _advice(failure: OSError, host: str, port: int) -> str:
    if failure.errno == errno.EADDRINUSE:
        return f"Port {port} on {host} is taken: choose another with --port, or stop the program that uses it."
    if failure.errno == errno.EACCES:
        return f"Port {port} needs more rights than this account has: choose one above 1023 with --port."
    if failure.errno == errno.EADDRNOTAVAIL:
        return f"{host} is not an address of this computer: give another with --host."
    return f"Port {port} on {host} cannot be listened on ({failure.strerror}): choose another with --port or --host."
