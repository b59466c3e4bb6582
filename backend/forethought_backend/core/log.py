"""Structured logs: what happened, never what anybody wrote.

Only the fields listed here come through, and an exception is written as its kinds and places: its
message may repeat what somebody typed. Whoever serves a request binds `request_id`, and who signed in
`user_id`, through `structlog.contextvars`; every line of that request then carries them.
"""

import logging
import re
import sys
import threading
import traceback
from collections.abc import Mapping, MutableMapping, Sequence
from types import TracebackType
from typing import Any

import structlog

from forethought_backend.core.settings import LogFormat, LogLevel

FIELDS = frozenset(
    {"event", "level", "timestamp", "logger", "exception"}
    | {"request_id", "user_id", "session_id", "method", "route", "status", "ms", "code", "reason", "source"}
    | {"job", "count", "seconds", "attempt", "port", "pid", "version", "revision", "model", "kind", "tokens"}
    | {"worker", "trace_id"}
)
WITHHELD = "[withheld]"
QUIET = ("uvicorn", "httpx", "httpx2", "httpcore", "httpcore2", "anthropic", "alembic", "asyncio", "litestar", "opentelemetry")
"""Libraries that may speak up only when something is wrong: at lower levels some of them print addresses and bodies."""

_PLACE = re.compile(r'File "[^"]*", line (\d+), in (\S+)')
_KIND = re.compile(r"^([\w.]+)(?::|$)")
_TRACEBACK = "Traceback (most recent call last)"
_log = structlog.stdlib.get_logger("forethought")

Event = MutableMapping[str, Any]
Failure = tuple[type[BaseException], BaseException, TracebackType | None]


def configure_logging(form: LogFormat, level: LogLevel) -> None:
    """Send the whole process's logs to stderr, one event a line."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        write_failures_without_words,
    ]
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, *shared, withhold_words, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.add_logger_name, *shared, keep_to_one_line],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, _renderer(form)],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level.value.upper())
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


def say_why(lines: Sequence[str], code: str) -> None:
    """Write down for a machine why a server does not start."""
    for line in lines:
        _log.critical(line, code=code)


def withhold_words(_logger: object, _method: str, event: Event) -> Event:
    """Keep the value of every field that is not known to be harmless out of the log."""
    for name in event.keys() - FIELDS:
        event[name] = WITHHELD
    return event


def write_failures_without_words(_logger: object, _method: str, event: Event) -> Event:
    """Turn a failure into its kinds and the places it passed, innermost last."""
    given = event.pop("exc_info", None)
    failure = sys.exc_info()[1] if given is True else given[1] if isinstance(given, tuple) else given
    if isinstance(failure, BaseException):
        event["exception"] = describe(failure)
    return event


def keep_to_one_line(_logger: object, _method: str, event: Event) -> Event:
    """Take from what a library says its first line: below it stand tracebacks and representations, with words in them.

    Of a traceback the kind and the places are kept.
    """
    first, _, rest = str(event.get("event", "")).partition("\n")
    if first.startswith(_TRACEBACK):
        first, rest = "a library failed", f"{first}\n{rest}"
    if _TRACEBACK in rest and "exception" not in event:
        places = " > ".join(f"{name}:{line}" for line, name in _PLACE.findall(rest))
        kind = _KIND.match(rest.strip().rpartition("\n")[2])
        event["exception"] = f"{kind[1] if kind else 'something'} at {places or 'an unknown place'}"
    event["event"] = first
    return event


def catch_last_words() -> None:
    """Log for a machine, whatever the settings look like, and also what would end a process, or a thread, with text on stderr."""
    configure_logging(LogFormat.JSON, LogLevel.INFO)

    def crashed(kind: type[BaseException], failure: BaseException, _trace: TracebackType | None) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            _log.critical("the process broke", exc_info=failure)

    def thread_crashed(last: threading.ExceptHookArgs) -> None:
        _log.critical("a thread broke", exc_info=last.exc_value)

    def dropped(last: "sys.UnraisableHookArgs") -> None:
        _log.error("a failure was dropped", exc_info=last.exc_value)

    sys.excepthook, threading.excepthook, sys.unraisablehook = crashed, thread_crashed, dropped
    logging.captureWarnings(capture=True)


def describe(failure: BaseException) -> str:
    """Return the kinds of a failure and of its causes with the lines they came from, without any message."""
    parts: list[str] = []
    current: BaseException | None = failure
    while current is not None:
        places = " > ".join(f"{frame.name}:{frame.lineno}" for frame in traceback.extract_tb(current.__traceback__))
        parts.append(f"{type(current).__module__}.{type(current).__qualname__} at {places or 'an unknown place'}")
        parts.extend(describe(inner) for inner in (current.exceptions if isinstance(current, BaseExceptionGroup) else ()))
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return " from ".join(parts)


def _renderer(form: LogFormat) -> structlog.typing.Processor:
    if form is LogFormat.JSON:
        return structlog.processors.JSONRenderer()
    return _write_line


def _write_line(_logger: object, _method: str, event: Mapping[str, Any]) -> str:
    """Write an event for a person: when, how grave, what, and the rest by name."""
    rest = " ".join(f"{name}={value}" for name, value in event.items() if name not in {"timestamp", "level", "event"})
    return f"{event.get('timestamp', '')} {event.get('level', ''):<8}{event.get('event', '')} {rest}".rstrip()
