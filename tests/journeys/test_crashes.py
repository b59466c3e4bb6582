"""Killed at the worst moment, and all is there."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import psutil
from forethought_desktop.core.clock import Clock
from forethought_desktop.core.local_server import Running
from forethought_desktop.core.paths import Paths
from forethought_desktop.store.store import Store
from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import Journey
from tests.support.window import make_application, running, until

ROOT = Path(__file__).resolve().parents[2]


def test_a_window_killed_right_after_enter_has_lost_nothing(data_dir: Path) -> None:
    typist = subprocess.Popen(
        [sys.executable, "-m", "tests.support.typist", str(data_dir), "Send the signed lease back !9"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert typist.stdout is not None
    with typist, typist.stdout:
        assert typist.stdout.readline() == "entered\n"
        typist.kill()
    store = Store.open(Paths(data_dir).this_computer, clock=Clock())
    assert [(task.text, task.importance) for task in store.tasks.values()] == [("Send the signed lease back", 9)]
    assert store.pending_count == 1
    store.close()


def test_a_server_and_its_database_killed_together_recover_by_themselves(
    play: Callable[[Journey], None], qapp: QApplication, data_dir: Path
) -> None:
    async def journey() -> None:
        async with running(make_application(qapp, data_dir)) as person:
            await person.start_on_this_computer()
            await person.add("Test restoring last night's backup !9 ?7")
            await person.until_synced()
            server = msgspec.json.decode((data_dir / "server" / "server.json").read_bytes(), type=Running)
            family = psutil.Process(server.pid).children(recursive=True)
            assert any(process.name() == "postgres" for process in family)
            for process in (psutil.Process(server.pid), *family):
                os.kill(process.pid, signal.SIGKILL)
            await person.add("Write the postmortem !8")
            await until(lambda: person.application.workspace.store.pending_count == 0, "the new server has the new task")
            await person.until_synced()
        async with running(make_application(qapp, data_dir)) as person:
            await person.until_synced()
            connection = person.application.workspace.connection
            assert connection.server is not None
            answer = await connection.server.changes(None, None)
            assert len([change for change in answer.changes if change.entity == "task"]) == 2

    play(journey)
