"""`forethought add, list, done, ask` as a person types them: the real program, in processes of its own."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import AsyncIterator, Generator
from pathlib import Path

import pytest
from forethought_backend.core.database import Address
from forethought_desktop import app
from forethought_desktop.accounts.actions import AccountActions
from forethought_desktop.core.call import Message
from forethought_desktop.core.clock import Clock
from forethought_desktop.core.file_lock import FileLock
from forethought_desktop.core.instance import Handler, InstanceServer
from forethought_desktop.core.local_server import LocalServer
from forethought_desktop.core.options import Options
from forethought_desktop.core.paths import Paths
from forethought_desktop.core.preferences import PreferencesFile
from forethought_desktop.store.store import Store
from forethought_desktop.store.undo import UndoHistory
from forethought_desktop.tasks.actions import TaskActions
from forethought_desktop.tasks.commands import TaskCommands

Finished = subprocess.CompletedProcess[str]


class Terminal:
    """Runs the program over one data directory; its folder has a blank in its name."""

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith(("FORETHOUGHT_", "DISPLAY"))}
        self.environment |= {"PYTHONIOENCODING": "utf-8", "LANG": "C.UTF-8"}

    def run(self, *arguments: str) -> Finished:
        command = [sys.executable, "-m", "forethought_desktop", "--data-dir", str(self.data_dir), *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, env=self.environment)

    def listed(self, *arguments: str) -> list[dict[str, object]]:
        found = self.run("list", "--json", *arguments)
        assert found.returncode == 0, found.stderr
        tasks: list[dict[str, object]] = json.loads(found.stdout)
        return tasks


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "my data")


def test_a_day_with_the_command_line(terminal: Terminal) -> None:
    added = terminal.run("add", "Draft the pricing page !8 ?4")
    assert (added.returncode, added.stdout, added.stderr) == (0, "Added: Draft the pricing page  !8  ?4\n", "")
    assert terminal.run("add", "Call", "mum").returncode == 0
    [newest, oldest] = terminal.listed()
    assert (newest["text"], oldest["importance"], oldest["confidence"]) == ("Call mum", 8, 4)
    plain = terminal.run("list").stdout.splitlines()
    name = plain[0].split()[0]
    assert str(newest["id"]).endswith(name)
    assert terminal.run("done", name).stdout == "Completed: Call mum\n"
    assert terminal.run("done", str(newest["id"])[:13]).stdout.endswith("Call mum\n")
    assert [task["text"] for task in terminal.listed()] == ["Draft the pricing page"]
    assert [task["text"] for task in terminal.listed("--completed")] == ["Call mum"]
    assert terminal.listed("--let-go") == []
    assert len(terminal.listed("--all")) == 2


def test_asking_without_any_server_gets_an_answer_from_the_rules(terminal: Terminal) -> None:
    terminal.run("add", "Redesign the logo !9 ?2")
    identifier = str(terminal.listed()[0]["id"])
    answer = terminal.run("ask", identifier)
    assert answer.returncode == 0
    assert answer.stdout.count("?") >= 1
    assert "(rules, no server answers just now" in answer.stdout
    asked_while_adding = terminal.run("add", "Redesign the letterhead !9 ?2 ??")
    assert asked_while_adding.stdout.startswith("Added: Redesign the letterhead")
    assert "(rules" in asked_while_adding.stdout


@pytest.mark.parametrize("line", ["", "   "])
def test_an_empty_line_adds_nothing_and_is_no_failure(terminal: Terminal, line: str) -> None:
    finished = terminal.run("add", line)
    assert (finished.returncode, finished.stderr) == (0, "")
    assert "nothing was added" in finished.stdout
    assert terminal.listed() == []


def test_501_characters_are_refused_in_one_line_with_the_count(terminal: Terminal) -> None:
    finished = terminal.run("add", "x" * 501)
    assert finished.returncode == 1
    assert finished.stdout == ""
    assert len(finished.stderr.splitlines()) == 1
    assert "501" in finished.stderr
    assert terminal.listed() == []
    assert terminal.run("add", "x" * 500).returncode == 0


@pytest.mark.parametrize("arguments", [["done", "zzzz"], ["ask", "zzzz"]])
def test_a_task_nobody_has_is_one_line_and_exit_code_1(terminal: Terminal, arguments: list[str]) -> None:
    finished = terminal.run(*arguments)
    assert finished.returncode == 1
    assert len(finished.stderr.splitlines()) == 1
    assert "Traceback" not in finished.stderr


@pytest.mark.parametrize("arguments", [["done"], ["dance"], ["list", "--colour"], ["add"]])
def test_wrong_usage_is_exit_code_2(terminal: Terminal, arguments: list[str]) -> None:
    assert terminal.run(*arguments).returncode == 2


def test_the_version_is_told(terminal: Terminal) -> None:
    assert terminal.run("--version").stdout.startswith("forethought ")


def test_hostile_text_is_printed_as_it_is(terminal: Terminal) -> None:
    text = "<img src=\"file:///etc/passwd\"> 👩‍👩‍👧 'quoted' & \u202ereversed"
    terminal.run("add", text)
    assert terminal.listed()[0]["text"] == text
    assert text in terminal.run("list").stdout


def test_a_text_cannot_command_the_terminal_and_stays_on_its_line(terminal: Terminal) -> None:
    terminal.run("add", "Call\x1b]52;c;Y2FsYw==\x07 mum\x9b31m\nthen dad")
    printed = terminal.run("list").stdout
    assert printed.count("\n") == 1
    assert printed.endswith("Call]52;c;Y2FsYw== mum31m then dad\n")


def test_a_folder_that_cannot_be_used_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    finished = Terminal(tmp_path / "file" / "data").run("list")
    assert finished.returncode == 1
    assert len(finished.stderr.splitlines()) == 1
    assert "cannot be written" in finished.stderr


def test_a_window_that_nobody_could_talk_to_does_not_open(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path / "-".join(["a folder with a long name"] * 4))
    # A short path, wherever the test itself runs: only then is the socket put there.
    with tempfile.TemporaryDirectory(dir="/tmp") as short:
        run = Path(short) / "run"
        run.write_text("a file where the socket's folder should be")
        terminal.environment |= {"XDG_RUNTIME_DIR": str(run), "QT_QPA_PLATFORM": "offscreen"}
        finished = terminal.run()
    assert finished.returncode == 1
    said = [line for line in finished.stderr.splitlines() if "plugin" not in line]
    assert said == [f"forethought: {run} cannot be used: File exists."]


def test_a_replica_from_a_newer_version_is_one_line_and_untouched(terminal: Terminal) -> None:
    terminal.run("add", "Kept")
    replica = Paths(terminal.data_dir).this_computer
    store = Store.open(replica, clock=Clock())
    store.connection.execute("PRAGMA user_version = 999")
    store.close()
    before = replica.read_bytes()
    finished = terminal.run("list")
    assert (finished.returncode, len(finished.stderr.splitlines())) == (1, 1)
    assert "newer version" in finished.stderr
    assert replica.read_bytes() == before


def test_what_the_command_line_does_the_window_can_undo(terminal: Terminal) -> None:
    terminal.run("add", "Call mum")
    store = Store.open(Paths(terminal.data_dir).this_computer, clock=Clock())
    assert UndoHistory(store).undo() == "Added 1 task"
    store.close()
    assert terminal.listed() == []


def test_many_commands_at_once_lose_nothing(terminal: Terminal) -> None:
    results: list[Finished] = []

    def add(number: int) -> None:
        results.append(terminal.run("add", f"Task {number}"))

    threads = [threading.Thread(target=add, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [result.returncode for result in results] == [0] * 6, [result.stderr for result in results]
    assert sorted(str(task["text"]) for task in terminal.listed()) == [f"Task {number}" for number in range(6)]


def test_a_kill_right_after_the_answer_loses_nothing(terminal: Terminal) -> None:
    command = [sys.executable, "-m", "forethought_desktop", "--data-dir", str(terminal.data_dir), "add", "Call mum"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**terminal.environment, "PYTHONUNBUFFERED": "1"})
    assert process.stdout is not None
    assert process.stdout.readline() == "Added: Call mum\n"
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    assert [task["text"] for task in terminal.listed()] == ["Call mum"]


class Window:
    """What stands for an open window: it holds the lock and the replica, and answers on the socket, in a thread."""

    def __init__(self, data_dir: Path) -> None:
        self.paths = Paths(data_dir)
        self.paths.prepare()
        self.lock = FileLock(self.paths.lock)
        assert self.lock.take()
        self.raised: list[str] = []
        self._ready = threading.Event()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_until_complete, args=(self._serve(),))
        self._thread.start()
        self._ready.wait()

    async def _serve(self) -> None:
        store = Store.open(self.paths.this_computer, clock=Clock())
        commands = TaskCommands(store, TaskActions(store, UndoHistory(store), store.clock))
        handlers: dict[str, Handler] = {"add": commands.add, "list": commands.list, "done": commands.done}
        for name in ("raise", "quick-add"):
            handlers[name] = self._raise(name)
        server = InstanceServer(self.paths.socket, handlers)
        await server.start()
        self._ended = asyncio.Event()
        self._ready.set()
        await self._ended.wait()
        await server.close()
        store.close()

    def _raise(self, name: str) -> Handler:
        async def raise_it(_request: Message) -> AsyncIterator[Message]:
            self.raised.append(name)
            yield {"exit": 0}

        return raise_it

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._ended.set)
        self._thread.join()
        self._loop.close()
        self.lock.release()


@pytest.fixture
def window(terminal: Terminal) -> Generator[Window]:
    opened = Window(terminal.data_dir)
    yield opened
    opened.close()


def test_with_a_window_open_the_window_answers(terminal: Terminal, window: Window) -> None:
    assert terminal.run("add", "Call mum !8").stdout == "Added: Call mum  !8\n"
    [task] = terminal.listed()
    assert terminal.run("done", str(task["id"])).returncode == 0
    for length in (501, 100_000):
        refused = terminal.run("add", "x" * length)
        assert (refused.returncode, len(refused.stderr.splitlines())) == (1, 1)
        assert f"{length:,}" in refused.stderr or str(length) in refused.stderr


@pytest.mark.parametrize(("arguments", "asked"), [([], "raise"), (["--quick-add"], "quick-add")])
def test_a_second_start_brings_the_first_forward_and_loads_no_qt(
    terminal: Terminal, window: Window, arguments: list[str], asked: str
) -> None:
    program = (
        "import sys; from forethought_desktop.__main__ import main;"
        "\ntry:\n    main()\nfinally:\n    print(any(name.startswith('PySide6') for name in sys.modules))"
    )
    command = [sys.executable, "-c", program, "--data-dir", str(terminal.data_dir), *arguments]
    finished = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, env=terminal.environment)
    assert (finished.returncode, finished.stdout.strip()) == (0, "False"), finished.stderr
    assert window.raised == [asked]


def test_a_window_that_does_not_answer_is_busy_in_one_line(terminal: Terminal) -> None:
    paths = Paths(terminal.data_dir)
    paths.prepare()
    with FileLock(paths.lock) as lock:
        assert lock.take()
        finished = terminal.run("list")
    assert finished.returncode == 1
    assert "busy" in finished.stderr
    assert len(finished.stderr.splitlines()) == 1


def test_a_window_that_breaks_off_is_not_asked_twice(terminal: Terminal) -> None:
    paths = Paths(terminal.data_dir)
    paths.prepare()
    asked: list[bytes] = []
    with FileLock(paths.lock) as lock, socket.socket(socket.AF_UNIX) as listener:
        assert lock.take()
        listener.bind(str(paths.socket))
        listener.listen()

        def hang_up() -> None:
            connection, _ = listener.accept()
            asked.append(connection.recv(10_000))
            connection.close()

        thread = threading.Thread(target=hang_up)
        thread.start()
        finished = terminal.run("add", "Call mum")
        thread.join()
    assert (finished.returncode, len(finished.stderr.splitlines())) == (1, 1)
    assert "before it had answered" in finished.stderr
    assert len(asked) == 1


async def test_asking_uses_the_server_of_this_computer_where_it_runs(
    terminal: Terminal, database_address: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", database_address.url)
    paths = Paths(terminal.data_dir)
    paths.prepare()
    local = LocalServer(paths.local_server)
    store = Store.open(paths.this_computer, clock=Clock())
    accounts = AccountActions(paths, PreferencesFile(paths.preferences), local, Clock())
    async with await accounts.start_on_this_computer(store):
        store.close()
        await asyncio.to_thread(terminal.run, "add", "Redesign the logo !9 ?2")
        [task] = await asyncio.to_thread(terminal.listed)
        answer = await asyncio.to_thread(terminal.run, "ask", str(task["id"]))
    await local.stop()
    assert answer.returncode == 0, answer.stderr
    assert "(rules, no model is set up" in answer.stdout


@pytest.mark.parametrize(("is_quick_add", "asked"), [(False, "raise"), (True, "quick-add")])
def test_a_start_that_another_got_ahead_of_is_left_to_that_one(window: Window, is_quick_add: bool, asked: str) -> None:
    """Both found nobody there; by the time the second has loaded, the first holds the lock and listens."""
    assert app.run(Options(window.paths.data_dir, is_quick_add=is_quick_add)) == 0
    assert window.raised == [asked]
