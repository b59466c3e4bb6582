"""What nobody expected is written down without a person's words, told once, and the program goes on."""

import asyncio
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from forethought_common.errors import Outage
from forethought_desktop.core.crash import LOG_LIMIT, CrashLog, Failed, attempt, describe

SECRET = "my very private task"


def broken(text: str) -> None:
    raise ValueError(f"cannot do {text!r}")


def break_twice() -> None:
    try:
        broken(SECRET)
    except ValueError as cause:
        raise KeyError(SECRET) from cause


def failure() -> BaseException:
    """Return a failure that was raised from another."""
    with pytest.raises(KeyError) as caught:
        break_twice()
    return caught.value


def test_a_report_says_where_and_not_what(tmp_path: Path) -> None:
    log = CrashLog(tmp_path / "desktop.log", version="1.2.3")
    told: list[str] = []
    log.reported.connect(told.append)
    log.report(failure(), "a turn")
    text = (tmp_path / "desktop.log").read_text()
    assert SECRET not in text
    assert str(Path.home()) not in text
    for part in ("Forethought 1.2.3", "a turn", "builtins.KeyError", "builtins.ValueError", "in broken"):
        assert part in text
    assert told == [text.removesuffix("\n")]
    assert stat.S_IMODE((tmp_path / "desktop.log").stat().st_mode) == 0o600


def test_a_full_disk_is_told_in_its_own_words_and_is_no_report(tmp_path: Path) -> None:
    log = CrashLog(tmp_path / "desktop.log")
    told: list[str] = []
    reported: list[str] = []
    log.told.connect(told.append)
    log.reported.connect(reported.append)
    log.report(Outage("The disk is full; nothing was changed."), "uncaught")
    assert told == ["The disk is full; nothing was changed."]
    assert reported == []
    assert not (tmp_path / "desktop.log").exists()


def test_failures_of_a_group_are_all_told() -> None:
    text = describe(ExceptionGroup("several", [LookupError(SECRET), OSError(SECRET)]))
    assert "LookupError" in text
    assert "OSError" in text
    assert SECRET not in text


def test_the_log_does_not_grow_for_ever(tmp_path: Path) -> None:
    path = tmp_path / "desktop.log"
    path.write_text("x" * (LOG_LIMIT + 1))
    CrashLog(path).report(failure())
    assert path.stat().st_size < 10_000
    assert (tmp_path / "desktop.old.log").stat().st_size == LOG_LIMIT + 1


def test_a_log_that_cannot_be_written_and_a_listener_that_fails_stop_nothing(tmp_path: Path) -> None:
    log = CrashLog(tmp_path / "missing" / "desktop.log")
    log.reported.connect(lambda _text: broken("the bar"))
    log.report(failure())


def test_attempt_returns_what_came_or_what_went_wrong() -> None:
    assert attempt(lambda: 3) == 3
    caught = attempt(lambda: broken("x"))
    assert isinstance(caught, Failed)
    assert isinstance(caught.failure, ValueError)
    with pytest.raises(KeyboardInterrupt):
        attempt(interrupt)


def interrupt() -> None:
    raise KeyboardInterrupt


async def test_failures_in_the_loop_and_in_threads_are_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    log = CrashLog(tmp_path / "desktop.log")
    log.install()
    loop = asyncio.get_running_loop()
    log.install_in_loop(loop)
    loop.call_soon(broken, SECRET)
    thread = threading.Thread(target=broken, args=(SECRET,), name="worker")
    thread.start()
    thread.join()
    await asyncio.sleep(0)
    loop.set_exception_handler(None)
    text = (tmp_path / "desktop.log").read_text()
    assert "event loop" in text
    assert "thread worker" in text
    assert SECRET not in text


def test_an_uncaught_failure_is_in_the_log_of_a_program_that_ends(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from forethought_desktop.core.crash import CrashLog;"
        "CrashLog(Path(sys.argv[1])).install(); raise LookupError('private words')"
    )
    finished = subprocess.run([sys.executable, "-c", program, str(tmp_path / "desktop.log")], capture_output=True, text=True, check=False)
    assert finished.returncode == 1
    assert "private words" not in (tmp_path / "desktop.log").read_text()
    assert "LookupError" in (tmp_path / "desktop.log").read_text()
