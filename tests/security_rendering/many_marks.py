"""A long list of tasks of one letter under hundreds of marks, scrolled through line by line."""

import time
from pathlib import Path

from forethought_common.tasks import TaskDraft
from forethought_desktop.ui.theme import Theme

from tests.screenshots.stage import staged
from tests.security_rendering.hostile import combining
from tests.support.window import until


async def scroll(folder: Path, theme: Theme, *, tasks: int, marks: int = 499) -> tuple[list[float], int]:
    """Return how long each step down took to draw, in seconds of this thread, and the rows that were gone through."""
    async with staged(folder, theme, is_filled=False) as stage:
        stage.workspace.tasks.add_many([TaskDraft(f"{combining(marks - 6)}{number}") for number in range(tasks)])
        table = stage.desk.widgets.page.table
        bar = table.verticalScrollBar()
        await until(lambda: table.model().rowCount() == tasks and bar.maximum() > 0, "the list can be scrolled")
        table.viewport().grab()
        frames: list[float] = []
        while bar.value() < bar.maximum():
            began = time.thread_time()
            bar.setValue(bar.value() + max(bar.pageStep() // 2, 1))
            table.viewport().grab()
            frames.append(time.thread_time() - began)
        return frames, table.model().rowCount()
