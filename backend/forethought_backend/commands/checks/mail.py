"""The mail server: whether it takes our connection, our name and our mail."""

import asyncio
import ssl
from email.message import EmailMessage
from email.utils import formatdate, make_msgid

import aiosmtplib

from forethought_backend.commands.checks.finding import Finding, ok, wrong
from forethought_backend.core.mail_server import MailServer
from forethought_backend.core.settings import Settings

PATIENCE_SECONDS = 15
_TEXT = "This is the mail by which forethought-server check tried whether mail arrives. It asks for nothing.\n"


def look_at_mail(settings: Settings, mail_to: str | None) -> Finding:
    """Connect as the server would, and send nothing unless told whom to."""
    server = settings.mail
    if server is None and mail_to is not None:
        return wrong("mail", "There is no mail server to send with.", "Set FORETHOUGHT_SMTP_URL.")
    if server is None:
        return ok("mail", "None is sent: FORETHOUGHT_SMTP_URL is not set.")
    try:
        asyncio.run(_try(server, mail_to))
    except (aiosmtplib.SMTPException, ssl.SSLError, OSError, ValueError) as failure:
        return _failed(server, failure)
    kind = "over TLS" if server.is_tls or server.starts_tls else "in the clear"
    done = f"took a mail to {mail_to}" if mail_to else f"takes mail from {server.sender}; none was sent"
    return ok("mail", f"{server.host}:{server.port} {done} ({kind}{', signed in' if server.user else ''}).")


def _failed(server: MailServer, failure: Exception) -> Finding:
    """Say what is the matter; the server's own words stay out, for they may repeat what was sent."""
    where = f"{server.host}:{server.port}"
    if isinstance(failure, aiosmtplib.SMTPAuthenticationError):
        return wrong("mail", f"{where} refuses the user or the password.", "Mend FORETHOUGHT_SMTP_URL.")
    if isinstance(failure, aiosmtplib.SMTPSenderRefused):
        return wrong("mail", f"{where} takes no mail from {server.sender}.", "Mend ?from=… in FORETHOUGHT_SMTP_URL.")
    if isinstance(failure, aiosmtplib.SMTPRecipientsRefused):
        return wrong("mail", f"{where} takes no mail for that address.", "Give another to --mail-to.")
    return wrong("mail", f"{where} cannot be used: {_reason(failure)}.", "See to the mail server, or mend FORETHOUGHT_SMTP_URL.")


async def _try(server: MailServer, mail_to: str | None) -> None:
    connection = aiosmtplib.SMTP(
        hostname=server.host, port=server.port, use_tls=server.is_tls, start_tls=server.starts_tls, timeout=PATIENCE_SECONDS
    )
    async with connection:
        if server.user is not None:
            await connection.login(server.user, server.password or "")
        if mail_to is None:
            await connection.mail(server.sender)
            await connection.rset()
        else:
            await connection.send_message(_mail(server, mail_to))


def _mail(server: MailServer, mail_to: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = server.sender
    message["To"] = mail_to
    message["Subject"] = "Forethought can send mail"
    message["Date"] = formatdate()
    message["Message-ID"] = make_msgid(domain=server.sender.rpartition("@")[2])
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(_TEXT)
    return message


def _reason(failure: Exception) -> str:
    cause = failure.__cause__ or failure
    if isinstance(failure, ssl.SSLCertVerificationError) or isinstance(cause, ssl.SSLCertVerificationError):
        return "its certificate is not one that this computer trusts"
    if isinstance(failure, aiosmtplib.SMTPTimeoutError | TimeoutError):
        return "it does not answer in time"
    if isinstance(failure, aiosmtplib.SMTPConnectError | OSError):
        return "no connection comes about"
    if isinstance(failure, aiosmtplib.SMTPNotSupported) or type(failure) is aiosmtplib.SMTPException:
        return "it lacks what is needed (STARTTLS, or signing in)"
    return f"it answers otherwise than a mail server should ({type(failure).__name__})"
