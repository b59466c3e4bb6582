"""How the cells of a task are drawn and edited; everything comes from the model's roles."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from forethought_desktop.tasks.views.cell_editors import CellSlider, TextCellEdit
from forethought_desktop.tasks.views.text_paint import draw_found, draw_line, one_line
from forethought_desktop.ui import icons, roles
from forethought_desktop.ui.rating import paint_rating
from forethought_desktop.ui.tokens import S, tokens

Index = QModelIndex | QPersistentModelIndex

_LEAVING_OPACITY = 0.45
_SLIDER_WIDTH = 190
_BOX = 18
_MARK = 16
_ENDING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class RowDelegate(QStyledItemDelegate):
    """Draws the ground of a row, and in it one line of text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hovered_row = -1
        self.hovered_column = -1

    def is_hovered(self, index: Index) -> bool:
        """Tell whether the pointer is on this very cell."""
        return index.row() == self.hovered_row and index.column() == self.hovered_column

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setFont(option.font)
        self._paint_ground(painter, option, index)
        if index.data(roles.IS_LEAVING):
            painter.setOpacity(_LEAVING_OPACITY)
        self._paint_cell(painter, option, index)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), option.fontMetrics.height() + 2 * S)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = tokens(option.palette)
        place = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, theme.color("selection"))
        elif index.row() == self.hovered_row:
            painter.fillRect(place, theme.color("hover"))
        painter.setPen(theme.color("line"))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(place).adjusted(2, 2, -2, -3), 5, 5)

    def _paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.setPen(tokens(option.palette).color("muted"))
        draw_line(painter, option, option.rect.adjusted(S, 0, -S, 0), index.data() or "")


class TextDelegate(RowDelegate):
    """The task's text: matches marked, a sign where the coach has answered, edited in place.

    `held_back` carries the length of a text that is too long to leave its editor.
    """

    held_back = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft: str | None = None

    def offer(self, text: str) -> None:
        """Put a text into the next editor that opens, in place of the task's own: one that was refused is kept."""
        self._draft = text

    @override
    def _paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = tokens(option.palette)
        place = option.rect.adjusted(S, 0, -S, 0)
        if index.data(roles.IS_MARKED):
            place.setRight(place.right() - _MARK - S)
            sign = icons.pixmap("coach", _MARK, theme.accent, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(place.right() + S, place.center().y() - _MARK / 2 + 1), sign)
        text = one_line(index.data())
        if index.data(roles.IS_LEAVING):
            font = painter.font()
            font.setStrikeOut(True)
            painter.setFont(font)
        painter.setPen(theme.color("ink"))
        spans = index.data(roles.MATCHES)
        if spans:
            draw_found(painter, option, place, text, spans)
        else:
            draw_line(painter, option, place, text)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        return TextCellEdit(parent)

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        # Called again when the row changes underneath: what the person is writing stays.
        if isinstance(editor, TextCellEdit) and not editor.has_begun:
            draft, self._draft = self._draft, None
            editor.begin(draft if draft is not None else index.data(Qt.ItemDataRole.EditRole))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, TextCellEdit):
            model.setData(index, editor.line, Qt.ItemDataRole.EditRole)

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(0, 1, 0, -2))

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(editor, TextCellEdit) and editor.is_too_long:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENDING_KEYS:
                self.held_back.emit(len(editor.text().strip()))
                return True
            if event.type() == QEvent.Type.FocusOut:
                return False
        return super().eventFilter(editor, event)


class RatingDelegate(RowDelegate):
    """Ten steps and the number; edited with a slider that opens in the cell."""

    def __init__(self, name: str, tone: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._tone = tone

    @override
    def _paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place = QRectF(option.rect).adjusted(S, 0, -S - 2, 0)
        may_rate = self.is_hovered(index) and bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
        paint_rating(painter, place, index.data(roles.RATING), self._tone, option.palette, shows_steps=may_rate)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = CellSlider(self._name, parent, tone=self._tone)
        editor.picked.connect(self._finish)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        # Called again when the row changes underneath: what the person is choosing stays.
        if isinstance(editor, CellSlider) and not editor.has_begun:
            editor.begin(index.data(roles.RATING))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, CellSlider) and editor.rating() != index.data(roles.RATING):
            model.setData(index, editor.rating(), roles.RATING)

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        place = QRect(option.rect).adjusted(0, 1, 0, -2)
        place.setLeft(min(place.left(), place.right() - _SLIDER_WIDTH))
        editor.setGeometry(place)

    def _finish(self) -> None:
        editor = self.sender()
        if isinstance(editor, CellSlider):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)


class DoneDelegate(RowDelegate):
    """A round box; a click anywhere in its cell completes or reopens."""

    @override
    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super()._paint_ground(painter, option, index)
        if option.state & QStyle.StateFlag.State_Selected:
            strip = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1)
            painter.fillRect(strip, tokens(option.palette).color("accent"))

    @override
    def _paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return
        theme = tokens(option.palette)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QRectF(option.rect).center()
        box = QRectF(middle.x() - _BOX / 2, middle.y() - _BOX / 2, _BOX, _BOX)
        is_done = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        painter.setPen(QPen(theme.color("accent" if is_done else "outline"), 1.6))
        painter.setBrush(theme.color("accent") if is_done else theme.color("surface"))
        painter.drawEllipse(box)
        if is_done:
            _paint_check(painter, box, theme.color("on_accent"))
        elif index.row() == self.hovered_row:
            _paint_check(painter, box, theme.color("outline"))

    @override
    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            if event.type() == QEvent.Type.MouseButtonRelease and option.rect.contains(event.position().toPoint()):
                is_done = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
                wanted = Qt.CheckState.Unchecked if is_done else Qt.CheckState.Checked
                if index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
                    return model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)
            return True
        return False


def _paint_check(painter: QPainter, box: QRectF, color: QColor) -> None:
    painter.setPen(QPen(color, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    unit = box.width() / _BOX
    painter.drawPolyline([box.topLeft() + QPointF(x, y) * unit for x, y in ((5.2, 9.4), (8, 12.1), (12.8, 6.4))])
