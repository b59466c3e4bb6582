"""No text that the window shows opens a file or a connection, hangs it or ends it.

One process shows every hostile text in every place. Without any tool the test sees whether the planted pipe is opened and the
planted port called; where strace is there, every file and connection is seen.
"""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.security_rendering.hostile import Planted, texts

ROOT = Path(__file__).resolve().parents[2]
LONGEST_SECONDS = 300
TRACED = "trace=open,openat,connect"
PLACES = {
    "list, detail and coach",
    "coach's answers",
    "list: tool tip",
    "drag",
    "completed",
    "let go",
    "trash",
    "map",
    "map: tool tip",
    "goals",
    "insight",
    "undo bar",
    "notice",
    "tray menu",
    "status",
    "status: tool tip",
    "quick-add line",
    "small window",
    "search",
    "palette",
    "quick-add: paste",
    "detail: paste",
    "search: paste",
    "question",
    "goal, page 4",
    "what is sent",
    "settings",
    "activity",
    "deletion",
    "another email",
    "lost password",
    "sign in again",
    "first page",
    "recovery code",
    "needs attention",
    "import",
}


@dataclass
class Traps:
    """What the texts point at, and what went into it."""

    planted: Planted
    listening: socket.socket
    callers: list[str] = field(default_factory=list)
    readers: int = 0
    _is_over: threading.Event = field(default_factory=threading.Event)

    def watch(self) -> None:
        """Note who calls the port, and who reads the pipe: only then can it be opened for writing without waiting."""
        self.listening.settimeout(0.02)
        while not self._is_over.is_set():
            try:
                connection, caller = self.listening.accept()
                self.callers.append(str(caller))
                connection.close()
            except TimeoutError:
                pass
            try:
                os.close(os.open(self.planted.pipe, os.O_WRONLY | os.O_NONBLOCK))
                self.readers += 1
            except OSError:
                pass

    def close(self) -> None:
        self._is_over.set()


@pytest.fixture
def traps(tmp_path: Path) -> Iterator[Traps]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        planted = Planted(tmp_path, listening.getsockname()[1])
        os.mkfifo(planted.pipe)
        planted.picture.write_bytes(b"no picture")
        planted.style.write_text("b { color: red }", encoding="utf-8")
        traps = Traps(planted, listening)
        watching = threading.Thread(target=traps.watch)
        watching.start()
        yield traps
        traps.close()
        watching.join()


def show(traps: Traps, *before: str) -> dict[str, int]:
    """Show everything in a process of its own, and return how many texts were shown where."""
    command = [*before, sys.executable, "-m", "tests.security_rendering.showing", str(traps.planted.folder), str(traps.planted.port)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.qpa.*=false"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=LONGEST_SECONDS, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    shown: dict[str, int] = json.loads(done.stdout.splitlines()[-1])["shown"]
    return shown


def strace() -> str | None:
    """Return the program that sees every call, where there is one that may look."""
    found = shutil.which("strace")
    may_look = found is not None and subprocess.run([found, "-o", os.devnull, "true"], check=False, capture_output=True).returncode == 0
    return found if may_look else None


def opened(log: str, planted: Planted) -> list[str]:
    """Return the lines that open what only a hostile text names."""
    traps = (str(planted.pipe), str(planted.picture), str(planted.style), '"/dev/zero"')
    return [line for line in log.splitlines() if "open" in line and any(trap in line for trap in traps)]


def called(log: str) -> list[str]:
    """Return the lines that connect to anything but a socket of this computer's own (the display, the session's bus)."""
    return [line for line in log.splitlines() if re.search(r"connect\(\d+, \{sa_family=AF_INET6?", line)]


def test_every_hostile_text_is_shown_everywhere_and_opens_and_calls_nothing(traps: Traps, tmp_path: Path) -> None:
    """U1, U2, U3, U4: as text, with the window alive until the end."""
    log, tracer = tmp_path / "calls", strace()
    shown = show(traps, *([] if tracer is None else [tracer, "-f", "--seccomp-bpf", "-e", TRACED, "-o", str(log)]))
    assert PLACES - set(shown) == set()
    count = len(texts(traps.planted))
    assert all(shown[place] >= count for place in ("list, detail and coach", "undo bar", "question", "settings", "status: tool tip"))
    assert traps.callers == []
    assert traps.readers == 0
    if tracer is not None:
        seen = log.read_text(encoding="utf-8", errors="replace")
        assert "openat(" in seen
        assert opened(seen, traps.planted) == []
        assert called(seen) == []


def test_who_watches_would_see_it(tmp_path: Path, traps: Traps) -> None:
    """A text that Qt itself takes for rich does open what it names, and the trace says so."""
    tracer, log = strace(), tmp_path / "calls"
    if tracer is None:
        pytest.skip("strace is not here or may not look; the pipe and the port are watched in any case")
    command = [tracer, "-f", "-e", TRACED, "-o", str(log), sys.executable, "-c", CARELESS, str(traps.planted.picture)]
    subprocess.run(command, cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, check=True, capture_output=True, timeout=60)
    assert opened(log.read_text(encoding="utf-8", errors="replace"), traps.planted) != []


CARELESS = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
QLabel(f'<img src="file://{sys.argv[1]}">').grab()
"""
