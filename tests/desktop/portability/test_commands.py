"""`forethought import` and `export` as a person types them, with and without a window open."""

import asyncio
import json
import stat
import subprocess
import sys
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from forethought_desktop.core.file_lock import FileLock
from forethought_desktop.core.instance import InstanceServer
from forethought_desktop.core.paths import Paths
from forethought_desktop.portability.commands import PortabilityCommands

from tests.desktop.cli.test_commands import Terminal
from tests.desktop.portability.conftest import Computer
from tests.support.replicas import new_task

TODO = "(A) Call Mom @phone\nx 2026-11-20 2026-11-01 Pay rent\n"


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path / "my data")


def piped(terminal: Terminal, content: bytes, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "forethought_desktop", "--data-dir", str(terminal.data_dir), *arguments]
    return subprocess.run(command, input=content, capture_output=True, check=False, timeout=60, env=terminal.environment)


def test_a_file_is_looked_at_imported_and_exported(terminal: Terminal, tmp_path: Path) -> None:
    todo = tmp_path / "todo.txt"
    todo.write_text(TODO)
    dry = terminal.run("import", str(todo), "--dry-run")
    assert (dry.returncode, dry.stderr) == (0, "")
    assert dry.stdout.startswith("Read as todo.txt, UTF-8.\n  2 new tasks, of them 1 completed\n")
    assert terminal.listed("--all") == []
    done = terminal.run("import", str(todo))
    assert "Imported: 2 tasks\n" in done.stdout
    again = json.loads(terminal.run("import", str(todo), "--json").stdout)
    assert (again["would_import"], again["found"], again["imported"]["tasks"]) == (0, {"here": 2}, 0)
    out = tmp_path / "out.csv"
    assert terminal.run("export", str(out)).stdout == "Exported 2 tasks.\n"
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert out.read_text(encoding="utf-8-sig").count("\n") == 3


def test_pipes_work_both_ways(terminal: Terminal) -> None:
    assert piped(terminal, "Käse\n".encode("latin-1"), "import", "-").returncode == 0
    out = piped(terminal, b"", "export", "-", "--format", "markdown")
    assert out.stdout.decode() == "# Active\n\n- [ ] Käse\n"
    assert out.stderr.startswith(b"Exported 1 task.")


def test_what_cannot_be_done_is_one_line_and_an_exit_code(terminal: Terminal, tmp_path: Path) -> None:
    missing = terminal.run("import", str(tmp_path / "nothing"))
    assert (missing.returncode, missing.stderr) == (1, "forethought: There is no such file.\n")
    unnamed = terminal.run("export", str(tmp_path / "out.xyz"))
    assert (unnamed.returncode, "--format" in unnamed.stderr) == (2, True)


@pytest.fixture
async def window(terminal: Terminal, here: Computer) -> AsyncGenerator[Computer]:
    """A replica that is open in this process, as in a window."""
    paths = Paths(terminal.data_dir)
    paths.prepare()
    commands = PortabilityCommands(here.actions)
    with FileLock(paths.lock) as lock:
        assert lock.take()
        server = InstanceServer(paths.socket, {"import": commands.import_file, "export": commands.export_file})
        await server.start()
        yield here
        await server.close()


async def test_with_a_window_open_the_window_does_it(terminal: Terminal, window: Computer, tmp_path: Path) -> None:
    todo = tmp_path / "todo.txt"
    todo.write_text(TODO)
    done = await asyncio.to_thread(terminal.run, "import", str(todo))
    assert "Imported: 2 tasks" in done.stdout
    assert window.texts == ["Call Mom @phone", "Pay rent"]
    assert window.undo.undo() == "Imported 2 tasks"
    window.store.apply([new_task("From here")])
    out = await asyncio.to_thread(terminal.run, "export", "-", "--format", "todo-txt")
    assert out.stdout.endswith("From here\n")
