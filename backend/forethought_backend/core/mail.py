"""Sends mail over SMTP, behind the answers: how long a mail server takes says nothing about who has an account.

Only plain text is sent. What a mail holds and whom it goes to never reaches the log.
"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import formatdate, make_msgid

import aiosmtplib
import structlog

from forethought_backend.core.mail_server import MailServer

WAITING = 100
"""Mails that may wait to be sent; more are dropped, for nobody wrote so many on purpose."""
TRIES = 3
PAUSE_SECONDS = 5.0
SEND_SECONDS = 30
LEAVING_SECONDS = 5.0
"""How long mails on their way may still take when the server stops."""

_log = structlog.stdlib.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Mail:
    """One text to one person."""

    to: str
    subject: str
    text: str


Letter = Callable[[], Awaitable[Mail | None]]
"""Writes a mail, or finds that there is none to write."""


class Post:
    """Takes mails at once and sends them one after the other. Use within `running`; without a server it `is_closed`."""

    def __init__(
        self, server: MailServer | None, *, pause_seconds: float = PAUSE_SECONDS, watch: Callable[[str], None] | None = None
    ) -> None:
        """`watch` hears what became of a mail: `sent`, `refused` by the recipient's server, `failed`, or `dropped`."""
        self._server = server
        self._watch = watch
        self._pause = pause_seconds
        self._waiting: asyncio.Queue[Mail | Letter] = asyncio.Queue(maxsize=WAITING)

    @property
    def is_closed(self) -> bool:
        return self._server is None

    @property
    def waiting(self) -> int:
        return self._waiting.qsize()

    def send(self, mail: Mail) -> None:
        """Put a mail on its way; whether it arrives is nothing that its cause waits for."""
        self._put(mail)

    def send_written(self, write: Letter) -> None:
        """Have a mail written behind the answer as well, where the time that takes would tell something."""
        self._put(write)

    @asynccontextmanager
    async def running(self) -> AsyncGenerator[None]:
        """Send beside the requests; leaving waits a little for what is on its way."""
        worker = asyncio.create_task(self._work(), name="post")
        try:
            yield
        finally:
            try:
                async with asyncio.timeout(LEAVING_SECONDS):
                    await self._waiting.join()
            except TimeoutError:
                _log.warning("mails were left unsent", count=self._waiting.qsize())
            worker.cancel()
            await asyncio.gather(worker, return_exceptions=True)

    def _put(self, item: Mail | Letter) -> None:
        if self._server is None:
            return
        try:
            self._waiting.put_nowait(item)
        except asyncio.QueueFull:
            _log.error("a mail was dropped: too many wait to be sent")
            self._tell("dropped")

    async def _work(self) -> None:
        while True:
            item = await self._waiting.get()
            try:
                mail = item if isinstance(item, Mail) else await self._written(item)
                if mail is not None:
                    await self._deliver(mail)
            finally:
                self._waiting.task_done()

    async def _written(self, write: Letter) -> Mail | None:
        """Return the mail; one that cannot be written is told of, and stops no other."""
        (written,) = await asyncio.gather(write(), return_exceptions=True)
        if isinstance(written, BaseException):
            _log.error("a mail could not be written", exc_info=written)
            self._tell("failed")
            return None
        return written

    async def _deliver(self, mail: Mail) -> None:
        for attempt in range(1, TRIES + 1):
            try:
                await self._hand_over(mail)
            except (aiosmtplib.SMTPException, OSError, ValueError) as failure:
                _log.warning("a mail could not be sent", attempt=attempt, exc_info=failure)
                is_refused = isinstance(failure, aiosmtplib.SMTPRecipientsRefused)
                if is_refused or attempt == TRIES:
                    self._tell("refused" if is_refused else "failed")
                    return
                await asyncio.sleep(self._pause)
            else:
                self._tell("sent")
                return

    def _tell(self, result: str) -> None:
        if self._watch is not None:
            self._watch(result)

    async def _hand_over(self, mail: Mail) -> None:
        server = self._server
        if server is None:
            return
        message = EmailMessage()
        message["From"] = server.sender
        message["To"] = mail.to
        message["Subject"] = mail.subject
        message["Date"] = formatdate()
        message["Message-ID"] = make_msgid(domain=server.sender.rpartition("@")[2])
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(mail.text)
        await aiosmtplib.send(
            message,
            hostname=server.host,
            port=server.port,
            username=server.user,
            password=server.password,
            use_tls=server.is_tls,
            start_tls=server.starts_tls,
            timeout=SEND_SECONDS,
        )
