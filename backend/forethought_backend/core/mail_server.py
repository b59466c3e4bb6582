"""Who takes the server's mail, as an operator writes it down."""

from dataclasses import dataclass, field
from urllib.parse import parse_qs, unquote, urlsplit

from forethought_backend.core.environment import is_loopback


class SmtpUrlWrong(ValueError):
    """The message is one line that says what the setting must look like."""


@dataclass(frozen=True, slots=True)
class MailServer:
    """Who takes our mail. `starts_tls` where the connection must become a safe one before anything is said."""

    host: str
    port: int
    sender: str
    is_tls: bool = False
    starts_tls: bool = True
    user: str | None = None
    password: str | None = field(default=None, repr=False)


def mail_server(url: str) -> MailServer:
    """Read `smtp://user:password@host:587?from=name@host`, or `smtps://` for a connection that is safe from its beginning.

    With `smtp://` the connection must turn to TLS, but for a mail server on this computer or with `&tls=off`.

    Raises:
        SmtpUrlWrong: It is not such an address, or nobody can tell who is writing.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as failure:
        raise SmtpUrlWrong("it is not an address such as smtps://user:password@mail.example.org?from=forethought@example.org") from failure
    if parts.scheme not in {"smtp", "smtps"} or not parts.hostname or parts.path not in {"", "/"}:
        raise SmtpUrlWrong("it must look like smtps://user:password@mail.example.org?from=forethought@example.org")
    asked = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    user = unquote(parts.username) if parts.username else None
    sender = asked.pop("from", user or "")
    tls = asked.pop("tls", "on")
    if asked or tls not in {"on", "off"}:
        raise SmtpUrlWrong("after the ? there may be from=… and tls=off, and nothing else")
    if sender.count("@") != 1 or not sender.isprintable():
        raise SmtpUrlWrong("it needs ?from=… with the address that mails come from")
    is_tls = parts.scheme == "smtps"
    return MailServer(
        host=parts.hostname,
        port=port or (465 if is_tls else 587),
        sender=sender,
        is_tls=is_tls,
        starts_tls=not is_tls and tls == "on" and not is_loopback(parts.hostname),
        user=user,
        password=unquote(parts.password) if parts.password else None,
    )
