"""The rows under the line that finds commands: what they say, and how they are drawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from forethought_desktop.ui import icons
from forethought_desktop.ui.tokens import M, S, Tokens, tokens

Index = QModelIndex | QPersistentModelIndex

_ROW = Qt.ItemDataRole.UserRole + 1
_PICTURE = 14
_TITLE_SHARE = 0.72


@dataclass(frozen=True)
class Row:
    """A command, or a task where `task` is set; `places` are the letters that were typed."""

    key: str
    task: UUID | None
    name: str
    menus: str
    keys: tuple[str, ...]
    places: tuple[int, ...]
    is_available: bool = True


class PaletteModel(QAbstractListModel):
    """The rows in their order; what cannot be done now cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def said(self, row: Row) -> str:
        """Return a row as a screen reader says it."""
        if row.task is not None:
            return _tr("Go to the task {text}").format(text=row.name)
        parts = [row.name, row.menus, *row.keys[:1], "" if row.is_available else _tr("not available now")]
        return ", ".join(part for part in parts if part)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.said(row)
        return row if role == _ROW else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        is_available = index.isValid() and self.rows[index.row()].is_available
        return super().flags(index) if is_available else Qt.ItemFlag.NoItemFlags


class PaletteDelegate(QStyledItemDelegate):
    """The name with its typed letters marked, the menu after it, the keys at the end."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, option.fontMetrics.height() + 2 * S)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(_ROW)
        theme = tokens(option.palette)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a row is laid out piece by piece, wherever people write from
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft"))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), 6, 6)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(QRectF(option.rect.left(), option.rect.top() + 5, 3, option.rect.height() - 10), 1.5, 1.5)
        place = option.rect.adjusted(M, 0, -M, 0)
        place.setRight(self._paint_keys(painter, option, row, theme) - M)
        self._paint_name(painter, place, row, theme)
        painter.restore()

    def _paint_name(self, painter: QPainter, place: QRect, row: Row, theme: Tokens) -> None:
        if row.task is not None:
            picture = icons.pixmap("chevron-right", _PICTURE, theme.muted, painter.device().devicePixelRatioF())
            painter.drawPixmap(place.left(), place.center().y() - _PICTURE // 2 + 1, picture)
            place = place.adjusted(_PICTURE + S, 0, 0, 0)
        plain, strong = QFont(painter.font()), QFont(painter.font())
        strong.setWeight(QFont.Weight.Bold)
        ink = theme.color("ink" if row.is_available else "outline")
        left, room = place.left(), int(place.width() * (_TITLE_SHARE if row.menus else 1))
        for text, is_typed in pieces(_fitting(row.name, strong, room), row.places):
            painter.setFont(strong if is_typed else plain)
            painter.setPen(theme.color("accent") if is_typed and row.is_available else ink)
            painter.drawText(QRect(left, place.top(), place.right() - left, place.height()), Qt.AlignmentFlag.AlignVCenter, text)
            left += painter.fontMetrics().horizontalAdvance(text)
        painter.setFont(plain)
        painter.setPen(theme.color("muted" if row.is_available else "outline"))
        rest = QRect(left + M, place.top(), place.right() - left - M, place.height())
        painter.drawText(
            rest, Qt.AlignmentFlag.AlignVCenter, painter.fontMetrics().elidedText(row.menus, Qt.TextElideMode.ElideRight, rest.width())
        )

    def _paint_keys(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, theme: Tokens) -> int:
        """Draw the first keys at the end of the row; return where they begin."""
        if not row.keys:
            return option.rect.right()
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * 0.9)
        measure = QFontMetrics(font)
        width = measure.horizontalAdvance(row.keys[0]) + 2 * S
        cap = QRectF(option.rect.right() - S - width, option.rect.center().y() - measure.height() / 2 - 1, width, measure.height() + 3)
        painter.setPen(theme.color("line"))
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(cap, 5, 5)
        painter.setFont(font)
        painter.setPen(theme.color("ink" if row.is_available else "outline"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, row.keys[0])
        painter.setFont(option.font)
        return int(cap.left())


def pieces(text: str, places: Sequence[int]) -> list[tuple[str, bool]]:
    """Cut a text where typed letters begin and end.

    >>> pieces("Undo", (0, 1))
    [('Un', True), ('do', False)]
    """
    typed = set(places)
    found: list[tuple[str, bool]] = []
    for place, letter in enumerate(text):
        is_typed = place in typed
        if found and found[-1][1] == is_typed:
            found[-1] = (found[-1][0] + letter, is_typed)
        else:
            found.append((letter, is_typed))
    return found


def _fitting(text: str, font: QFont, width: int) -> str:
    return QFontMetrics(font).elidedText(" ".join(text.split()) if "\n" in text else text, Qt.TextElideMode.ElideRight, width)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CommandPalette", text)
