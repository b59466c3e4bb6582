"""A mail server on this computer that takes whatever it is given, in a thread of its own."""

from asyncio import Server
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from threading import Condition

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from typing_extensions import override


class _Controller(Controller):
    """Takes any free port; the library would look for itself on port 0."""

    @override
    def _trigger_server(self) -> None:
        assert isinstance(self.server, Server)
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()  # type: ignore[no-untyped-call]  # the library leaves it untyped


class MailBox:
    """What arrived, oldest first."""

    def __init__(self, *, refuses: int = 0) -> None:
        """Refuse the first so many mails, as a server in trouble does."""
        self._arrived: list[EmailMessage] = []
        self._refuses = refuses
        self._changed = Condition()
        self._controller = _Controller(self, hostname="127.0.0.1", port=0, ready_timeout=10)
        self._controller.start()

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self._controller.port}?from=forethought@example.org"

    async def handle_DATA(  # noqa: N802 -- the name that the server calls
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        with self._changed:
            if self._refuses:
                self._refuses -= 1
                return "451 try again"
            assert isinstance(envelope.content, bytes)
            arrived = BytesParser(policy=default).parsebytes(envelope.content)
            assert isinstance(arrived, EmailMessage)
            self._arrived.append(arrived)
            self._changed.notify_all()
        return "250 taken"

    def wait_for(self, count: int) -> list[EmailMessage]:
        """Return the mails once there are so many."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self._arrived) >= count, timeout=20), f"only {len(self._arrived)} mails came"
            return list(self._arrived)

    @property
    def count(self) -> int:
        with self._changed:
            return len(self._arrived)

    def close(self) -> None:
        self._controller.stop()
