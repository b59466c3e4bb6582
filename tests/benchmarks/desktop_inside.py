"""The real program over a data directory, driven from inside: each journey to the painted pixels. Prints JSON.

`python -m tests.benchmarks.desktop_inside DATA_DIR ROUNDS`, in a process of its own on a real display.
"""

import asyncio
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from forethought_common.sync import Change, Entity, SyncedTask
from forethought_desktop.app.application import Application
from forethought_desktop.core import loop
from forethought_desktop.core.options import Options
from forethought_desktop.core.paths import Paths
from forethought_desktop.store.replication import Replication
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from tests.benchmarks.desktop_replica import RARE
from tests.support.replicas import raw
from tests.support.watchdog import Watchdog

SETTLED_SECONDS = 60.0


class Painting(QObject):
    """Notes when a widget was painted, and for how long each time."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.ends: list[float] = []
        self.took: list[float] = []
        self._widget = widget
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Paint:
            return False
        began = time.perf_counter()
        self._widget.removeEventFilter(self)
        QCoreApplication.sendEvent(watched, event)
        self._widget.installEventFilter(self)
        self.ends.append(time.perf_counter())
        self.took.append(self.ends[-1] - began)
        return True


class Journeys:
    """What a person does, `rounds` times each; every measurement is in seconds."""

    def __init__(self, application: Application, rounds: int) -> None:
        self.application = application
        self.rounds = rounds
        self.desk = application.desk
        self.table = self.desk.widgets.page.table
        self.model = self.desk.tasks.model
        self.painting = Painting(self.table.viewport())
        self.found: dict[str, list[float]] = {}

    async def measure(self) -> None:
        await self._until(lambda: self.desk.window.isVisible() and bool(self.painting.ends))
        began = time.perf_counter()
        await self._until_settled()
        self.found["reading the rest"] = [time.perf_counter() - began]
        await asyncio.sleep(1.5)
        await self._search()
        await self._sort()
        await self._edit()
        await self._scroll()
        await self._receive()
        await self._quick_add()

    async def _search(self) -> None:
        line = self.desk.widgets.search
        for name, words in (("many match", "report"), ("few match", RARE), ("forgiven slip", "quixotci")):
            for _ in range(max(1, self.rounds // 4)):
                for letter in words:
                    await self._painted(f"key in search, {name}", lambda letter=letter: QTest.keyClicks(line, letter))  # type: ignore[misc]
                    await self._until_settled()
                await self._painted("search cleared", line.clear)
                await self._until_settled()
        self.desk.widgets.page.table.header.sort_by("text")
        await self._until_settled()
        for letter in "report":
            await self._painted("key in search, sorted by text", lambda letter=letter: QTest.keyClicks(line, letter))  # type: ignore[misc]
            await self._until_settled()
        line.clear()
        self.model.set_sort([])
        await self._until_settled()

    async def _sort(self) -> None:
        for turn in range(self.rounds):
            for column in ("text", "importance", "confidence", "at"):
                keys = [(column, bool(turn % 2))]
                await self._painted(f"sort by {column}", lambda keys=keys: self.model.set_sort(keys))  # type: ignore[misc]
                await self._until_settled()
        self.model.set_sort([])
        await self._until_settled()

    async def _edit(self) -> None:
        doings = self.application.workspace.tasks
        for turn in range(self.rounds):
            task = self.model.task_at(turn % 8)
            assert task is not None
            await self._painted("rate", lambda: doings.rate([task.id], importance=1 + turn % 10))  # noqa: B023
            await self._painted("undo", self.desk.tasks.undo)
            await self._painted("toggle done", lambda: doings.complete([task.id]))  # noqa: B023
            await self._painted("undo", self.desk.tasks.undo)
            await self._painted("edit the text", lambda: doings.change_text(task.id, f"Other words {turn}"))  # noqa: B023
            await self._painted("undo", self.desk.tasks.undo)

    async def _scroll(self) -> None:
        bar = self.table.verticalScrollBar()
        frames = min(1000, 50 * self.rounds)
        for frame in range(frames):
            value = frame * 37 if frame % 2 else frame * bar.maximum() // frames
            await self._painted("scrolled frame", lambda value=value: bar.setValue(value % max(1, bar.maximum())))  # type: ignore[misc]

    async def _receive(self) -> None:
        """Take in pages of rows as sync does; what counts is how long the loop stood still, which the watchdog sees."""
        replication = Replication(self.application.workspace.store)
        now = int(time.time())
        for page in range(4):
            rows = [_row(UUID_BASE + 1000 * page + number, now, 10_000_000 + 1000 * page + number) for number in range(500)]
            for start in range(0, len(rows), 40):
                began = time.perf_counter()
                replication.merge(rows[start : start + 40], "cursor", "known")
                self.found.setdefault("40 rows from another device", []).append(time.perf_counter() - began)
                await asyncio.sleep(0)
            await self._until_settled()

    async def _quick_add(self) -> None:
        window = self.desk.quick_add
        painting = Painting(window)
        for _ in range(self.rounds):
            before = len(painting.ends)
            began = time.perf_counter()
            self.desk.show_quick_add()
            await self._until(lambda before=before: len(painting.ends) > before)  # type: ignore[misc]
            self.found.setdefault("quick-add window", []).append(painting.ends[-1] - began)
            window.hide()
            await asyncio.sleep(0.02)

    async def _painted(self, name: str, do: Callable[[], object]) -> None:
        before = len(self.painting.ends)
        began = time.perf_counter()
        do()
        deadline = began + 0.5
        while len(self.painting.ends) == before and time.perf_counter() < deadline:  # noqa: ASYNC110 -- what paints sets no event
            await asyncio.sleep(0)
        if len(self.painting.ends) > before:
            self.found.setdefault(name, []).append(self.painting.ends[before] - began)

    async def _until_settled(self) -> None:
        await self._until(lambda: self.model.is_settled)
        await asyncio.sleep(0.002)

    async def _until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(SETTLED_SECONDS):
            while not condition():  # noqa: ASYNC110 -- any condition
                await asyncio.sleep(0.001)


UUID_BASE = 10**30


def _row(number: int, now: int, seq: int) -> Change:
    task = SyncedTask(id=UUID(int=number), text=f"From elsewhere {number}", created_at=now, updated_at=now, seq=seq, stamps={})
    return Change(Entity.TASK, task.id, task.seq, False, raw(task))


def resident() -> int:
    """Return the bytes that this process holds in memory."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) * 1024


def main(data_dir: Path, rounds: int) -> None:
    paths = Paths(data_dir)
    qt = QApplication(sys.argv[:1])
    application = Application(qt, paths, Options(data_dir))
    journeys = Journeys(application, rounds)
    watchdog = Watchdog()
    told: dict[str, Any] = {}

    async def drive() -> int:
        program = asyncio.create_task(application.run())
        watchdog.start()
        try:
            await journeys.measure()
            told["memory"] = resident()
        finally:
            watchdog.stop()
            application.quit()
            await program
        return 0

    loop.run(qt, drive)
    told |= {"seconds": journeys.found, "blocks": watchdog.blocks}
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
