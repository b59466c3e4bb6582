"""What is carried when tasks are dragged, and what is read of what others bring: plain text, and nothing else."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt
from PySide6.QtGui import QDrag, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from forethought_desktop.core.language import translate
from forethought_desktop.tasks.views.text_paint import one_line
from forethought_desktop.ui.tokens import RADIUS, M, S, tokens

TASKS = "application/x-forethought-tasks"
"""The ids of tasks, one a line; only this program reads it."""
PLAIN = "text/plain"
_WIDEST = 280


def carried(ids: Iterable[UUID], texts: Sequence[str]) -> QMimeData:
    """Return tasks for a drag: their ids for this program, their texts for any other."""
    mime = QMimeData()
    mime.setData(TASKS, "\n".join(str(identifier) for identifier in ids).encode())
    mime.setText("\n".join(texts))
    return mime


def ids_in(mime: QMimeData) -> list[UUID]:
    """Return the tasks that a drag of this program carries."""
    if not mime.hasFormat(TASKS):
        return []
    return [UUID(line) for line in bytes(mime.data(TASKS).data()).decode().splitlines()]


def is_foreign_text(mime: QMimeData) -> bool:
    """Tell whether another program brings plain text."""
    return mime.hasFormat(PLAIN) and not mime.hasFormat(TASKS)


def lines_in(mime: QMimeData) -> list[str]:
    """Return the lines of plain text that another program brings, without those that are blank."""
    if not is_foreign_text(mime):
        return []
    return [line.strip() for line in mime.text().splitlines() if line.strip()]


def start_drag(source: QWidget, ids: Sequence[UUID], texts: Sequence[str]) -> None:
    """Carry tasks until they are dropped; what becomes of them is for whoever takes them."""
    drag = QDrag(source)
    drag.setMimeData(carried(ids, texts))
    drag.setPixmap(_picture(source, _words(texts)))
    drag.setHotSpot(QPoint(-S, -S))
    drag.exec(Qt.DropAction.CopyAction)


def _words(texts: Sequence[str]) -> str:
    if len(texts) == 1:
        return texts[0]
    return translate("Dragging", "%Ln task(s)", len(texts))


def _picture(source: QWidget, words: str) -> QPixmap:
    """Draw what the pointer carries: the text of the task, or how many they are."""
    metrics, theme, ratio = QFontMetrics(source.font()), tokens(source.palette()), source.devicePixelRatioF()
    shown = metrics.elidedText(one_line(words), Qt.TextElideMode.ElideRight, _WIDEST)
    width, height = metrics.horizontalAdvance(shown) + 2 * M, metrics.height() + 2 * S
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(source.font())
    painter.setPen(theme.color("accent"))
    painter.setBrush(theme.color("accent_soft"))
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, height - 1), RADIUS, RADIUS)
    painter.setPen(theme.color("accent_ink"))
    painter.drawText(QRectF(M, 0, width - 2 * M, height), Qt.AlignmentFlag.AlignVCenter, shown)
    painter.end()
    return picture
