"""Measure the focus map: `python -m tests.benchmarks.focus_map [tasks …]`, 1,000 and 100,000 tasks unless told otherwise.

The floor, measured in the same run, is a widget of the same size that paints 1,000 plain circles and nothing else. All times
are processor time of this process, which other work on the machine disturbs least. Ends with 1 where a bar is not met.
"""

import gc
import os
import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time

from forethought_common.tasks import TaskDraft
from forethought_desktop.ui import theme
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from tests.benchmarks.figures import Figure, machine, milliseconds, percentile, ratio, table
from tests.support.map_window import MapWindow, move, open_map_window

FRAME = 0.016
TIMES = 20
DRAGGED = 200
_AT_ONCE = 5_000


class Plain(QWidget):
    """Paints what nobody can paint faster."""

    def __init__(self) -> None:
        super().__init__()
        self._points = [QPointF(random.uniform(10, 500), random.uniform(10, 500)) for _ in range(1000)]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.GlobalColor.darkCyan)
        painter.setPen(Qt.PenStyle.NoPen)
        for point in self._points:
            painter.drawEllipse(point, 5.0, 5.0)
        painter.end()


def measure(folder: Path, tasks: int) -> list[Figure]:
    """Return the figures for so many tasks, all of them active."""
    opened = _opened(folder, tasks)
    opening = _open_map(opened)
    viewport = opened.map.viewport()
    plain = Plain()
    plain.resize(viewport.size())
    plain.show()
    QApplication.processEvents()
    floor = median(_timed(plain.repaint))
    paint = median(_timed(viewport.repaint))
    whole = median(_timed(_painting_anew(opened)))
    drag = _drag(opened)
    keys = _timed(_pressing(opened))
    opened.tasks.window.close_for_good()
    return [
        milliseconds(f"{tasks:,} tasks: floor, 1,000 plain circles", floor),
        milliseconds(f"{tasks:,} tasks: paint, nothing changed", paint, FRAME),
        milliseconds(f"{tasks:,} tasks: paint, everything laid out anew", whole, FRAME),
        ratio(f"{tasks:,} tasks: paint anew over floor", whole / floor, 5.0),
        milliseconds(f"{tasks:,} tasks: a frame of a drag, p50", median(drag), FRAME),
        milliseconds(f"{tasks:,} tasks: a frame of a drag, longest of {DRAGGED}", max(drag), FRAME),
        milliseconds(f"{tasks:,} tasks: arrow key to painted, p50", median(keys), FRAME),
        milliseconds(f"{tasks:,} tasks: arrow key to painted, p95", percentile(keys, 0.95)),
        milliseconds(f"{tasks:,} tasks: opening the map, longest block", max(opening), 0.05),
        milliseconds(f"{tasks:,} tasks: opening the map, all together", sum(opening)),
    ]


def _opened(folder: Path, tasks: int) -> MapWindow:
    opened = open_map_window(folder)
    opened.tasks.window.show_view("active")
    some = random.Random(7)
    for start in range(0, tasks, _AT_ONCE):
        opened.tasks.actions.add_many(
            [TaskDraft(f"Task {n}", some.randint(1, 10), some.randint(1, 10)) for n in range(start, min(start + _AT_ONCE, tasks))]
        )
    while not opened.tasks.presenter.model.is_settled:
        QApplication.processEvents()
    return opened


def _open_map(opened: MapWindow) -> list[float]:
    """Bring the map to the front; return how long each turn of the loop takes until all is there."""
    start = process_time()
    opened.tasks.window.show_view("map")
    opened.map.viewport().repaint()
    turns = [process_time() - start]
    while not (opened.presenter.is_settled and opened.tasks.presenter.model.is_settled):
        start = process_time()
        QApplication.processEvents()
        turns.append(process_time() - start)
    opened.map.setFocus()
    QApplication.processEvents()
    return turns


def _painting_anew(opened: MapWindow) -> Callable[[], None]:
    def paint() -> None:
        opened.presenter.placed.layoutChanged.emit()
        opened.map.viewport().repaint()

    return paint


def _drag(opened: MapWindow) -> list[float]:
    """Take one task right across the map."""
    opened.map.step(3)
    identifier = opened.map.selected_ids[0]
    start = opened.map.picture.rect_of(identifier).center().toPoint()
    opened.grab(start)
    frames = []
    for step in range(DRAGGED):
        began = process_time()
        move(opened.map.viewport(), QPoint(start.x() + step, start.y() + step))
        opened.map.viewport().repaint()
        frames.append(process_time() - began)
    opened.map.cancel()
    return frames


def _pressing(opened: MapWindow) -> Callable[[], None]:
    ways = [Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right]

    def press() -> None:
        ways.append(ways.pop(0))
        opened.press(ways[-1])
        opened.map.viewport().repaint()

    return press


def _timed(do: Callable[[], None]) -> list[float]:
    do()
    taken = []
    for _ in range(TIMES):
        start = process_time()
        do()
        taken.append(process_time() - start)
    return taken


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    theme.apply(app, "light")
    gc.freeze()
    figures: list[Figure] = []
    for tasks in [int(each) for each in sys.argv[1:]] or [1_000, 100_000]:
        with tempfile.TemporaryDirectory() as folder:
            figures += measure(Path(folder), tasks)
    sys.stdout.write(f"{chr(10).join(table(figures))}\n{machine()}\n")
    return 0 if all(figure.is_met is not False for figure in figures) else 1


if __name__ == "__main__":
    raise SystemExit(main())
