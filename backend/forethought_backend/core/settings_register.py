"""The register of the settings: what each means, and how an operator is shown what it is set to.

A test fails on a setting that is read and not described here, and on a page of the documentation that says something else.
`make docs` writes that page.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from forethought_backend.core.environment import FILE
from forethought_backend.core.mail_server import MailServer
from forethought_backend.core.settings import Settings, read_settings


@dataclass(frozen=True, slots=True)
class Setting:
    """One name in the environment and its place in `Settings`. `default` in words, where the value alone would not tell."""

    name: str
    place: str
    about: str
    default: str | None = None
    is_secret: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """What a setting is set to. The value of a secret is None, whether there is one or not."""

    setting: Setting
    is_set: bool
    value: str | None
    origin: str


REGISTER: Final[Mapping[str, Sequence[Setting]]] = {
    "Where things are": (
        Setting(
            "FORETHOUGHT_DATA_DIR",
            "data_dir",
            "The folder of the embedded database, the signing key and the list of erased accounts. The option `--data-dir` outranks it.",
            "the user's own data folder; `/var/lib/forethought` for root",
        ),
        Setting(
            "FORETHOUGHT_BASE_URL",
            "base_url",
            "The address that people use, such as `https://tasks.example.org`. Links lead there. With it the server takes care as one that"
            " others can reach.",
        ),
    ),
    "The database": (
        Setting(
            "DATABASE_URL",
            "database_url",
            "`postgresql://user:password@host:5432/database`, Postgres 15 or newer.",
            "none: a Postgres of the server's own in the data folder",
            is_secret=True,
        ),
        Setting(
            "DATABASE_POOLER", "behind_pooler", "`true` where `DATABASE_URL` leads to a pooler in transaction mode, such as PgBouncer."
        ),
        Setting(
            "FORETHOUGHT_DATABASE_CONNECTIONS",
            "database_connections",
            "Connections that one process opens at most, beside the one for news and locks.",
        ),
        Setting(
            "DATABASE_DIRECT_URL",
            "database_direct_url",
            "The way past the pooler, for migrations, locks and news between processes.",
            is_secret=True,
        ),
        Setting(
            "FORETHOUGHT_MIGRATE",
            "migrating",
            "`off` where somebody runs `forethought-server migrate` before a newer version starts; until then it refuses to start.",
        ),
    ),
    "Who may come in": (
        Setting(
            "FORETHOUGHT_REGISTRATION",
            "registration",
            "Who may sign up: `open` is everybody, `invite` whoever brings an invite, `closed` nobody.",
            "`open` where only this computer gets in, else `invite`",
        ),
        Setting(
            "FORETHOUGHT_REGISTRATIONS_PER_HOUR",
            "registrations_per_hour",
            "Accounts that one network may make in an hour; on this computer there is no limit.",
        ),
        Setting("FORETHOUGHT_PASSWORD_MIN_LENGTH", "password_min_length", "Characters that a new password has at least; 8 or more."),
        Setting(
            "FORETHOUGHT_ADMIN_EMAIL",
            "admin_email",
            "Whose account the server makes when it starts and there is no account at all. Later starts leave it alone.",
        ),
        Setting("FORETHOUGHT_ADMIN_PASSWORD", "admin_password", "The password of that account.", is_secret=True),
        Setting(
            "FORETHOUGHT_TRUSTED_PROXIES",
            "trusted_proxies",
            "Addresses or networks of your proxies, separated by commas. Only their `X-Forwarded-For` is believed.",
        ),
    ),
    "Keys and mail": (
        Setting(
            "FORETHOUGHT_SECRET_KEY",
            "secret_key",
            "Signs tokens: 32 bytes or more, drawn at random. Several servers of one database share it.",
            "made once and kept in the data folder",
            is_secret=True,
        ),
        Setting(
            "FORETHOUGHT_SECRET_KEY_PREVIOUS",
            "previous_secret_key",
            "The key before, while sessions move over to the one of today.",
            is_secret=True,
        ),
        Setting(
            "FORETHOUGHT_SMTP_URL",
            "mail",
            "`smtps://user:password@mail.example.org?from=forethought@example.org`, or `smtp://` with STARTTLS (`&tls=off` without it)."
            " Needs `FORETHOUGHT_BASE_URL`.",
            "none: no mail is sent",
            is_secret=True,
        ),
    ),
    "The coach": (
        Setting(
            "ANTHROPIC_API_KEY",
            "anthropic_api_key",
            "The key of the model's provider. A local model's server takes any.",
            "none: the rules answer",
            is_secret=True,
        ),
        Setting("ANTHROPIC_BASE_URL", "anthropic_base_url", "The address of the model's server.", "the provider's own"),
        Setting("FORETHOUGHT_COACHING_MODEL", "coaching_model", "The model's name.", "the provider's default"),
        Setting(
            "FORETHOUGHT_COACHING_QUOTA",
            "coaching_quota",
            "Answers of the model that each person gets in a window; 0 is without limit. One person's is set by"
            " `forethought-server user quota`.",
        ),
        Setting("FORETHOUGHT_COACHING_QUOTA_DAYS", "coaching_quota_days", "Days of a window."),
        Setting("FORETHOUGHT_COACHING_PER_MINUTE", "coaching_per_minute", "Questions that each person may ask in a minute."),
        Setting(
            "FORETHOUGHT_COACHING_DEADLINE_MS", "coaching_deadline_ms", "Milliseconds after which the rules take over from a silent model."
        ),
        Setting(
            "FORETHOUGHT_COACHING_DAILY_TOKENS",
            "coaching_daily_tokens",
            "Tokens that the whole server may spend in a day (UTC); 0 is without limit. A question is let in if its worst case still fits.",
            "none",
        ),
    ),
    "Several processes": (
        Setting("FORETHOUGHT_WORKERS", "workers", "Processes that serve the port; one for each core is plenty."),
        Setting(
            "FORETHOUGHT_DRAIN_SECONDS",
            "drain_seconds",
            "Seconds that a process which was told to stop serves on, saying that it is not ready, so that a proxy leaves it.",
            "`0` where only this computer gets in, else `5`",
        ),
    ),
    "Looking after it": (
        Setting("FORETHOUGHT_METRICS", "metrics", "Serves `/metrics` to Prometheus."),
        Setting(
            "FORETHOUGHT_METRICS_TOKEN",
            "metrics_token",
            "Whoever brings it is shown the metrics: 20 characters or more.",
            "none: only this computer is shown them",
            is_secret=True,
        ),
        Setting(
            "OTEL_EXPORTER_OTLP_ENDPOINT",
            "tracing_endpoint",
            "Where a collector of OpenTelemetry takes traces by OTLP over HTTP, such as `http://127.0.0.1:4318`."
            " OpenTelemetry reads its other `OTEL_…` variables itself.",
            "none: nothing is traced",
        ),
        Setting("FORETHOUGHT_LOG_FORMAT", "log_format", "`console` for people, `json` for machines. No line ever holds anybody's text."),
        Setting("FORETHOUGHT_LOG_LEVEL", "log_level", "The least that is worth a line: `debug`, `info`, `warning` or `error`."),
        Setting("FORETHOUGHT_DOCS", "docs", "Serves the description of the HTTP API at `/schema/openapi.json`."),
    ),
}


def everything() -> list[Setting]:
    return [setting for group in REGISTER.values() for setting in group]


def shown(settings: Settings, variables: Mapping[str, str], *, data_dir: Path | None = None) -> list[Shown]:
    """Return what everything is set to and what said so; no secret is among it."""
    return [_show(setting, settings, variables, data_dir) for setting in everything()]


def page() -> str:
    """Return the page of the documentation."""
    return "\n".join([*_INTRODUCTION, *_tables()])


def _show(setting: Setting, settings: Settings, variables: Mapping[str, str], data_dir: Path | None) -> Shown:
    value = getattr(settings, setting.place)
    text = _text(value)
    if setting.name == "FORETHOUGHT_DATA_DIR" and data_dir is not None:
        origin = "--data-dir"
    elif variables.get(setting.name, "").strip():
        origin = setting.name
    elif setting.is_secret and (path := variables.get(setting.name + FILE, "").strip()):
        origin = f"the file {path}"
    else:
        origin = "default"
    return Shown(setting, bool(value), None if setting.is_secret else text, origin)


def _tables() -> Iterator[str]:
    defaults = read_settings({})
    for title, group in REGISTER.items():
        yield from ("", f"## {title}", "", "| name | default | meaning |", "| --- | --- | --- |")
        for setting in group:
            default = setting.default or _as_code(getattr(defaults, setting.place))
            mark = " (secret)" if setting.is_secret else ""
            yield f"| `{setting.name}`{mark} | {default} | {setting.about} |"
    yield ""


def _as_code(value: object) -> str:
    return "none" if value in (None, (), b"") else f"`{_text(value)}`"


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "none"
    if isinstance(value, MailServer):
        return f"{value.host}:{value.port}"
    return "none" if value in (None, b"") else str(value)


_INTRODUCTION: Final = (
    "# Configuration",
    "",
    "<!-- Written by `make docs` from core/settings_register.py: change it there. -->",
    "",
    "Everything is read from the environment when the server starts. A blank value counts as not given. A secret may stand in a file",
    "instead, named by the same name with `_FILE` behind it: `FORETHOUGHT_SECRET_KEY_FILE=/run/secrets/key`. Switches are `true` or",
    "`false`. An unknown `FORETHOUGHT_…` name, and every value that cannot be, stops the start with a line that says so.",
    "",
    "```sh",
    "forethought-server settings    # what everything is set to, and what said so; secrets are not shown",
    "forethought-server check       # names what is wrong, and tries what can be tried",
    "```",
)


if __name__ == "__main__":
    import sys

    Path(sys.argv[1]).write_text(page(), encoding="utf-8")
