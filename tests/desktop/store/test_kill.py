"""What was acknowledged is there after a kill -9 at any moment."""

import signal
import subprocess
import sys
from pathlib import Path

from forethought_common.sync import Entity
from forethought_desktop.store.replication import Replication

from tests.support.replicas import open_store

ADDING = """
import sys
from pathlib import Path
from uuid import UUID
from forethought_common.ids import new_id
from forethought_common.sync import Entity
from forethought_desktop.core.clock import Clock
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.store import Store

store = Store.open(Path(sys.argv[1]), clock=Clock())
while True:
    task = new_id()
    store.apply([Edit(Entity.TASK, task, {"text": f"Task {task}"})])
    print(task, flush=True)
"""
ROUNDS = 8


def test_no_acknowledged_task_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "replica.sqlite"
    acknowledged: set[str] = set()
    for number in range(ROUNDS):
        process = subprocess.Popen([sys.executable, "-c", ADDING, str(path)], stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        for _ in range(1 + number * 3):
            acknowledged.add(process.stdout.readline().strip())
        process.send_signal(signal.SIGKILL)
        acknowledged.update(line.strip() for line in process.stdout)
        process.stdout.close()
        assert process.wait() == -signal.SIGKILL
        store = open_store(path)
        assert acknowledged - {""} <= {str(task) for task in store.tasks}
        pending = {str(operation.id) for operation in Replication(store).next_operations(10_000)}
        assert acknowledged - {""} <= pending
        assert all(store.row(Entity.TASK, task).row is not None for task in store.tasks)
        store.close()
