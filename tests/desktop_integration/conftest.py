"""One X server and one message bus for a test, and the real program on them."""

import json
import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from uuid import uuid4

import pytest

from tests.support.session import message_bus, need, need_window_on_x11, program, session_environment, until, x_server
from tests.support.waiting import wait_until

FORETHOUGHT = (sys.executable, "-m", "forethought_desktop")


class Session:
    """A person's session: programs run in it, and windows are found by their names."""

    def __init__(self, environment: dict[str, str], bus: str, home: Path, stack: ExitStack) -> None:
        self.environment = environment
        self.bus = bus
        self.home = home
        self._stack = stack
        self.data_dir = home / "Ada's tâches"

    def run(self, *command: str, **more: str) -> subprocess.Popen[bytes]:
        """Start a program that ends with the test at the latest."""
        return self._stack.enter_context(program(command, {**self.environment, **more}, self.home / f"{Path(command[0]).name}.log"))

    def output(self, *command: str) -> str:
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False, timeout=20)
        return done.stdout.strip()

    def windows(self, title: str) -> list[str]:
        """Return the numbers of the windows that can be seen and have this title."""
        return self.output("xdotool", "search", "--onlyvisible", "--name", f"^{title}$").split()

    def keys_to(self, title: str, keys: str) -> str:
        """Press keys in a window, where it can be seen."""
        return self.output("xdotool", "search", "--onlyvisible", "--name", f"^{title}$", "windowactivate", "--sync", "key", keys)

    def is_minimised(self, title: str) -> bool:
        """Tell whether a window of this title can be reached, though it is not seen."""
        numbers = self.output("xdotool", "search", "--name", f"^{title}$").split()
        return any("Iconic" in self.output("xprop", "-id", number, "WM_STATE") for number in numbers)

    def manage_windows(self) -> None:
        """Start a window manager. A window that opened while it starts might be managed by nobody, so wait until it is there."""
        self.run("openbox", "--sm-disable")
        wait_until(lambda: "window id" in self.output("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), "the window manager is there")

    def start_forethought(self, *arguments: str, **preferences: object) -> subprocess.Popen[bytes]:
        """Start the program as somebody who chose a server that does not answer just now."""
        self.data_dir.mkdir(exist_ok=True)
        kept = {"place": "server", "server_url": "http://127.0.0.1:9", "email": "ada@example.org", "user_id": str(uuid4())}
        file = self.data_dir / "preferences.json"
        if not file.exists():
            file.write_text(json.dumps({"version": 1, **kept, **preferences}))
        return self.run(*FORETHOUGHT, "--data-dir", str(self.data_dir), *arguments)

    def forethought(self, *arguments: str) -> str:
        """Run a command beside the running program and return what it printed."""
        return self.output(*FORETHOUGHT, "--data-dir", str(self.data_dir), *arguments)

    async def until_listening(self) -> None:
        await until((self.data_dir / "desktop.sock").exists, "the program runs")

    @property
    def log(self) -> str:
        return (self.home / f"{Path(sys.executable).name}.log").read_text()


@contextmanager
def opened_session(home: Path) -> Generator[Session]:
    """Open a session with an X server and a message bus, in a home that nobody has used."""
    with ExitStack() as stack:
        display = stack.enter_context(x_server())
        bus = stack.enter_context(message_bus(home))
        environment = session_environment(display, bus, home)
        environment["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
        yield Session(environment, bus, home, stack)


@pytest.fixture
def session(tmp_path_factory: pytest.TempPathFactory) -> Generator[Session]:
    need("Xvfb", "dbus-daemon", "xdotool")
    need_window_on_x11()
    with opened_session(tmp_path_factory.mktemp("s")) as opened:
        yield opened


@pytest.fixture
def managed(session: Session) -> Session:
    """The session with a window manager, which passes the focus on."""
    need("openbox", "xprop")
    session.manage_windows()
    return session
