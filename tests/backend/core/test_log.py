"""Logs tell what happened and repeat nobody's words."""

import json
import logging
from collections.abc import Generator

import pytest
import structlog
from forethought_backend.core.log import QUIET, WITHHELD, configure_logging, describe
from forethought_backend.core.settings import LogFormat, LogLevel

CANARY = "canary-4711"


class Written:
    """Reads what has reached stderr since the test began."""

    def __init__(self, capture: pytest.CaptureFixture[str]) -> None:
        self._capture = capture
        self._text = ""

    def getvalue(self) -> str:
        self._text += self._capture.readouterr().err
        return self._text


@pytest.fixture
def written(capsys: pytest.CaptureFixture[str]) -> Generator[Written]:
    """What reaches stderr; the process's logging is put back afterwards."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in QUIET}
    yield Written(capsys)
    root.handlers, root.level = before, level
    for name, quiet in levels.items():
        logging.getLogger(name).setLevel(quiet)
    structlog.reset_defaults()


def fail(failure: BaseException) -> None:
    raise failure


def failing() -> None:
    try:
        fail(ValueError(f"{CANARY} is in the way"))
    except ValueError as inner:
        raise RuntimeError(CANARY) from inner


def caught() -> BaseException:
    try:
        failing()
    except RuntimeError as failure:
        return failure
    raise AssertionError


def test_a_line_for_a_machine_is_json_with_what_was_bound(written: Written) -> None:
    configure_logging(LogFormat.JSON, LogLevel.INFO)
    with structlog.contextvars.bound_contextvars(request_id="r1", user_id="u1"):
        structlog.stdlib.get_logger("forethought").info("request", method="GET", status=200)
    line = json.loads(written.getvalue())
    assert line.pop("timestamp")
    assert line == {"event": "request", "level": "info", "method": "GET", "status": 200, "request_id": "r1", "user_id": "u1"}


def test_a_line_for_a_person_is_one_line(written: Written) -> None:
    configure_logging(LogFormat.CONSOLE, LogLevel.INFO)
    structlog.stdlib.get_logger("forethought").warning("a job failed", job="purge", exc_info=caught())
    assert written.getvalue().count("\n") == 1
    assert "a job failed job=purge" in written.getvalue()


def test_a_field_that_nobody_vouched_for_is_withheld(written: Written) -> None:
    configure_logging(LogFormat.JSON, LogLevel.DEBUG)
    structlog.stdlib.get_logger("forethought").debug("request", text=CANARY, email=CANARY)
    line = json.loads(written.getvalue())
    assert (line["text"], line["email"]) == (WITHHELD, WITHHELD)


@pytest.mark.parametrize("form", list(LogFormat))
def test_a_failure_is_logged_by_kind_and_place_and_never_by_its_message(written: Written, form: LogFormat) -> None:
    configure_logging(form, LogLevel.DEBUG)
    structlog.stdlib.get_logger("forethought").error("it broke", exc_info=caught())
    logging.getLogger("uvicorn.error").error("Exception in ASGI application", exc_info=caught())
    assert CANARY not in written.getvalue()
    assert written.getvalue().count("builtins.RuntimeError") == 2
    assert written.getvalue().count("builtins.ValueError") == 2
    assert "failing:" in written.getvalue()


def test_failures_of_a_group_are_all_named() -> None:
    told = describe(ExceptionGroup("several", [ValueError(CANARY), KeyError(CANARY)]))
    assert "builtins.ExceptionGroup" in told
    assert "builtins.ValueError" in told
    assert "builtins.KeyError" in told
    assert CANARY not in told


def test_a_hidden_cause_stays_hidden() -> None:
    def hide() -> None:
        try:
            fail(ValueError(CANARY))
        except ValueError:
            raise KeyError("shown") from None

    with pytest.raises(KeyError) as failure:
        hide()
    assert "ValueError" not in describe(failure.value)


@pytest.mark.parametrize("name", ["httpx", "httpx2", "httpcore", "anthropic", "uvicorn.error", "alembic.runtime.migration"])
def test_libraries_speak_up_only_when_something_is_wrong(written: Written, name: str) -> None:
    configure_logging(LogFormat.JSON, LogLevel.DEBUG)
    logging.getLogger(name).info("POST https://example.org %s", CANARY)
    assert written.getvalue() == ""
    logging.getLogger(name).warning("slow")
    assert json.loads(written.getvalue())["logger"] == name


def test_what_is_below_the_level_is_not_written(written: Written) -> None:
    configure_logging(LogFormat.CONSOLE, LogLevel.WARNING)
    structlog.stdlib.get_logger("forethought").info("request")
    assert written.getvalue() == ""
