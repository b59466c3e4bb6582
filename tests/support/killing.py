"""Kills a writer again and again at moments that nobody chose, and looks whether what it called saved is there."""

import random
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from uuid import UUID

from forethought_desktop.core.clock import Clock
from forethought_desktop.store.store import Store

ROOT = Path(__file__).parents[2]
LONGEST_SECONDS = 0.15
"""How long a writer lives at most after its first word."""


def writer(path: Path, environment: Mapping[str, str] | None = None) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.support.writing", str(path)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment)


class Acknowledged:
    """What was called saved so far: of each task the importance that was the last to be."""

    def __init__(self) -> None:
        self.importance: dict[UUID, int] = {}
        self.edits = 0

    def note(self, line: str) -> None:
        """Read a line; one that was cut off in the middle acknowledged nothing."""
        words = line.split()
        if line.endswith("\n") and words[0] == "saved":
            self.importance[UUID(words[1])] = int(words[2])
            self.edits += 1


def kill_rounds(path: Path, rounds: int, acknowledged: Acknowledged, seed: int = 0) -> None:
    """Start, kill -9, open and look, so many times over the same file."""
    drawn = random.Random(seed)
    for _ in range(rounds):
        process = writer(path)
        assert process.stdout is not None
        acknowledged.note(process.stdout.readline())
        threading.Event().wait(drawn.uniform(0, LONGEST_SECONDS))
        process.kill()
        for line in process.stdout:
            acknowledged.note(line)
        process.stdout.close()
        process.wait()
        check(path, acknowledged)


def check(path: Path, acknowledged: Acknowledged) -> None:
    """Open the file as the next start would. The last edit may be there without having been called saved."""
    store = Store.open(path, clock=Clock())
    try:
        lost = acknowledged.importance.keys() - store.tasks.keys()
        assert not lost, f"{len(lost)} acknowledged tasks are gone"
        different = {task for task, importance in acknowledged.importance.items() if store.tasks[task].importance != importance}
        assert len(different) <= 1, f"{len(different)} acknowledged edits are gone"
        for task in different:
            importance = store.tasks[task].importance
            assert importance is not None
            acknowledged.importance[task] = importance
        assert store.pending_count >= acknowledged.edits
        assert store.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    finally:
        store.close()
