"""What an operator may set, read from the environment once; a wrong setting is one clear line.

A secret may stand in a file that `NAME_FILE` names. A blank value counts as not given, so that
compose files can pass variables on.
"""

import importlib.util
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from urllib.parse import urlsplit

import platformdirs

from forethought_backend.core.environment import Environment, Network, SettingsWrong, is_loopback
from forethought_backend.core.mail_server import MailServer, SmtpUrlWrong, mail_server

DAY = 24 * 3600
MOST_WORKERS = 64
SHORTEST_KEY = 32
"""Bytes of a signing key; less can be guessed offline."""
SHORTEST_TOKEN = 20
"""Characters of a token that opens a page."""
ROOTS_HOME = Path("/var/lib/forethought")
"""Where the data lives when root starts the server: Postgres then runs as another account, which must get there."""


class Registration(StrEnum):
    """Who may sign up."""

    OPEN = "open"
    INVITE = "invite"
    CLOSED = "closed"


class Migrating(StrEnum):
    """Whether a server brings the database up to date when it starts."""

    ON = "on"
    OFF = "off"


class LogFormat(StrEnum):
    """Lines for a machine, or for a person."""

    CONSOLE = "console"
    JSON = "json"


class LogLevel(StrEnum):
    """The least that is worth a line."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set. The defaults suit a server on one person's own computer."""

    data_dir: Path
    secret_key: bytes = field(default=b"", repr=False)
    """Signs tokens; empty means that the key kept in the data directory is to be used."""
    previous_secret_key: bytes | None = field(default=None, repr=False)
    database_url: str | None = field(default=None, repr=False)
    """None means the embedded Postgres."""
    database_direct_url: str | None = field(default=None, repr=False)
    """Past the pooler, for migrations and locks; None where there is no pooler."""
    behind_pooler: bool = False
    database_connections: int = 10
    """The most of one process, beside the one for news and locks."""
    migrating: Migrating = Migrating.ON
    base_url: str | None = None
    registration: Registration = Registration.OPEN
    listens_on_loopback: bool = True
    registrations_per_hour: int = 5
    admin_email: str | None = None
    """Whose account is made, as an administrator's, where there is none yet."""
    admin_password: str | None = field(default=None, repr=False)
    password_min_length: int = 15
    trusted_proxies: tuple[Network, ...] = ()
    coaching_quota: int | None = 10
    """Coachings by the model for each person and window; None is without limit."""
    coaching_quota_days: int = 30
    coaching_per_minute: int = 10
    coaching_deadline_ms: int = 650
    coaching_daily_tokens: int | None = None
    """What the whole server may spend in a day; None is without limit."""
    coaching_model: str | None = None
    """None leaves the choice to the provider."""
    anthropic_api_key: str | None = field(default=None, repr=False)
    anthropic_base_url: str | None = None
    mail: MailServer | None = None
    """None means that no mail is sent."""
    metrics: bool = False
    metrics_token: str | None = field(default=None, repr=False)
    """None serves metrics to this computer alone."""
    tracing_endpoint: str | None = None
    """Where an OpenTelemetry collector listens; None means that nothing is traced."""
    docs: bool = False
    workers: int = 1
    """Processes that serve the one port."""
    drain_seconds: int = 0
    """How long a process that was told to stop serves on, while it says that it is not ready."""
    log_format: LogFormat = LogFormat.CONSOLE
    log_level: LogLevel = LogLevel.INFO

    @property
    def coaching_window_seconds(self) -> int:
        return self.coaching_quota_days * DAY


def default_data_dir() -> Path:
    """Return where data lives unless told otherwise; never a synced or roaming folder."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return ROOTS_HOME
    return platformdirs.user_data_path("forethought", appauthor=False, roaming=False)


def read_settings(variables: Mapping[str, str], *, host: str = "127.0.0.1", data_dir: Path | None = None) -> Settings:
    """Read all settings, or raise `SettingsWrong` with a line for each that is wrong. Touches nothing on disk.

    `host` is where the server will listen: beyond this computer it asks for invites unless told otherwise. Where people
    use another address than this computer's, a proxy lets everybody in, wherever the server itself listens.
    """
    given = Environment(variables)
    base_url = given.web_url("FORETHOUGHT_BASE_URL")
    loopback = is_loopback(host) and (base_url is None or is_loopback(urlsplit(base_url).hostname or ""))
    settings = Settings(
        data_dir=_folder(given.folder("FORETHOUGHT_DATA_DIR"), data_dir),
        secret_key=given.key("FORETHOUGHT_SECRET_KEY", SHORTEST_KEY) or b"",
        previous_secret_key=given.key("FORETHOUGHT_SECRET_KEY_PREVIOUS", SHORTEST_KEY),
        database_url=given.postgres_url("DATABASE_URL"),
        database_direct_url=given.postgres_url("DATABASE_DIRECT_URL"),
        behind_pooler=given.switch("DATABASE_POOLER"),
        database_connections=given.whole("FORETHOUGHT_DATABASE_CONNECTIONS", 10, at_least=1, at_most=1000),
        migrating=given.choice("FORETHOUGHT_MIGRATE", Migrating.ON),
        base_url=base_url,
        registration=given.choice("FORETHOUGHT_REGISTRATION", Registration.OPEN if loopback else Registration.INVITE),
        listens_on_loopback=loopback,
        registrations_per_hour=given.whole("FORETHOUGHT_REGISTRATIONS_PER_HOUR", 5, at_least=1),
        admin_email=given.text("FORETHOUGHT_ADMIN_EMAIL"),
        admin_password=given.secret("FORETHOUGHT_ADMIN_PASSWORD"),
        password_min_length=given.whole("FORETHOUGHT_PASSWORD_MIN_LENGTH", 15, at_least=8, at_most=128),
        trusted_proxies=given.networks("FORETHOUGHT_TRUSTED_PROXIES"),
        coaching_quota=given.whole("FORETHOUGHT_COACHING_QUOTA", 10) or None,
        coaching_quota_days=given.whole("FORETHOUGHT_COACHING_QUOTA_DAYS", 30, at_least=1, at_most=3650),
        coaching_per_minute=given.whole("FORETHOUGHT_COACHING_PER_MINUTE", 10, at_least=1),
        coaching_deadline_ms=given.whole("FORETHOUGHT_COACHING_DEADLINE_MS", 650, at_least=1, at_most=60_000),
        coaching_daily_tokens=given.whole("FORETHOUGHT_COACHING_DAILY_TOKENS", 0) or None,
        coaching_model=given.text("FORETHOUGHT_COACHING_MODEL"),
        anthropic_api_key=given.secret("ANTHROPIC_API_KEY"),
        anthropic_base_url=_without_version(given.web_url("ANTHROPIC_BASE_URL")),
        mail=_mail_server(given),
        metrics=given.switch("FORETHOUGHT_METRICS"),
        metrics_token=given.secret("FORETHOUGHT_METRICS_TOKEN"),
        tracing_endpoint=given.web_url("OTEL_EXPORTER_OTLP_ENDPOINT"),
        docs=given.switch("FORETHOUGHT_DOCS"),
        workers=given.whole("FORETHOUGHT_WORKERS", 1, at_least=1, at_most=MOST_WORKERS),
        drain_seconds=given.whole("FORETHOUGHT_DRAIN_SECONDS", 0 if loopback else 5, at_most=300),
        log_format=given.choice("FORETHOUGHT_LOG_FORMAT", LogFormat.CONSOLE),
        log_level=given.choice("FORETHOUGHT_LOG_LEVEL", LogLevel.INFO),
    )
    given.refuse_unknown()
    given.wrong.extend(_unsafe(settings))
    if given.wrong:
        raise SettingsWrong(given.wrong)
    return settings


def worth_a_warning(settings: Settings) -> Iterator[str]:
    """Yield a line for each choice that an operator may make and should know of."""
    if settings.registration is Registration.OPEN and not settings.listens_on_loopback:
        yield "Anybody who reaches this server can sign up: FORETHOUGHT_REGISTRATION is open."
    if settings.docs and not settings.listens_on_loopback:
        yield "Anybody who reaches this server can read the description of its API: FORETHOUGHT_DOCS is on."


def _folder(from_environment: Path | None, from_command: Path | None) -> Path:
    return from_command or from_environment or default_data_dir()


def _mail_server(given: Environment) -> MailServer | None:
    url = given.secret("FORETHOUGHT_SMTP_URL")
    try:
        return None if url is None else mail_server(url)
    except SmtpUrlWrong as failure:
        given.wrong.append(f"FORETHOUGHT_SMTP_URL is wrong: {failure}.")
        return None


def _without_version(url: str | None) -> str | None:
    """Drop a trailing `/v1`: the client adds it, and people paste addresses with it."""
    return None if url is None else url.removesuffix("/v1")


def _unsafe(settings: Settings) -> Iterator[str]:
    """Yield a line for each combination of right settings that would be unsafe, or mean nothing."""
    yield from _of_the_database(settings)
    if (settings.admin_email is None) != (settings.admin_password is None):
        yield "FORETHOUGHT_ADMIN_EMAIL and FORETHOUGHT_ADMIN_PASSWORD belong together: give both, or neither."
    if settings.mail is not None and settings.base_url is None:
        yield "FORETHOUGHT_SMTP_URL needs FORETHOUGHT_BASE_URL: the links in mails lead there."
    if settings.base_url is not None and _is_open_to_eavesdroppers(settings.base_url):
        yield "FORETHOUGHT_BASE_URL must start with https:// unless it is this computer: passwords and tokens go there."
    if any(network.prefixlen == 0 for network in settings.trusted_proxies):
        yield "FORETHOUGHT_TRUSTED_PROXIES would trust everybody: name your proxies' own addresses."
    if settings.previous_secret_key is not None and settings.previous_secret_key == settings.secret_key:
        yield "FORETHOUGHT_SECRET_KEY_PREVIOUS is the key of today: give the one before, or leave it out."
    yield from _of_watching(settings)


def _of_watching(settings: Settings) -> Iterator[str]:
    if settings.tracing_endpoint is not None and importlib.util.find_spec("opentelemetry.exporter.otlp.proto.http") is None:
        yield "OTEL_EXPORTER_OTLP_ENDPOINT is set, and OpenTelemetry is not installed: pip install 'forethought[server,otel]'."
    if settings.metrics_token is not None and not settings.metrics:
        yield "FORETHOUGHT_METRICS_TOKEN means nothing without FORETHOUGHT_METRICS."
    if settings.metrics_token is not None and len(settings.metrics_token) < SHORTEST_TOKEN:
        yield f"FORETHOUGHT_METRICS_TOKEN is too short: it needs {SHORTEST_TOKEN} characters or more, drawn at random."


def _of_the_database(settings: Settings) -> Iterator[str]:
    if settings.database_url is None and (settings.behind_pooler or settings.database_direct_url):
        yield "DATABASE_POOLER and DATABASE_DIRECT_URL mean nothing without DATABASE_URL: say where the database is."
    if settings.behind_pooler and settings.database_direct_url is None:
        yield "DATABASE_POOLER needs DATABASE_DIRECT_URL, which leads past the pooler: migrations and locks go there."


def _is_open_to_eavesdroppers(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme == "http" and not is_loopback(parts.hostname or "")
