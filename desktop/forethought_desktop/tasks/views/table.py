"""The table of tasks as a view: rows, columns that are remembered, a selection that survives any new order."""

from collections.abc import Callable, Collection
from uuid import UUID

import msgspec
from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QWidget
from typing_extensions import override

from forethought_desktop.tasks.views import count
from forethought_desktop.tasks.views.cell_editors import TextCellEdit
from forethought_desktop.tasks.views.column_table import ColumnTable
from forethought_desktop.tasks.views.delegates import DoneDelegate, RatingDelegate, RowDelegate, TextDelegate
from forethought_desktop.tasks.views.digit_row import digit_at
from forethought_desktop.tasks.views.dragging import start_drag
from forethought_desktop.ui import roles

_RATINGS = frozenset({"importance", "confidence"})


class _Draft(msgspec.Struct, frozen=True):
    """A text that is being written in its cell."""

    id: UUID
    text: str
    caret: int


class TaskTable(ColumnTable):
    """Shows rows and says what was selected or asked. Which rows there are, and in what order, is the model's.

    `selection_changed` follows any change of the selected tasks; `selected_ids` are in the order on the screen.
    `menu_asked` carries where on the screen a menu about the selection is wanted, `held_back` why a text cannot leave
    its cell; `escaped` follows Escape where it means nothing in the table itself.
    """

    selection_changed = Signal()
    open_asked = Signal()
    menu_asked = Signal(QPoint)
    held_back = Signal(str)
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row_of: Callable[[UUID], int | None] | None = None
        self._kept: tuple[list[UUID], UUID | None, int] = ([], None, 0)
        self._changing: frozenset[UUID] = frozenset()
        self._draft: _Draft | None = None
        self._pressed = QModelIndex()
        self._lost_selection = False
        self.text_delegate = TextDelegate(self)
        self._delegates: dict[str, RowDelegate] = {
            "done": DoneDelegate(self),
            "text": self.text_delegate,
            "importance": RatingDelegate(self.tr("Importance"), "accent", self),
            "confidence": RatingDelegate(self.tr("Confidence"), "second", self),
            "at": RowDelegate(self),
        }
        self._set_up()

    def show_model(self, model: QAbstractItemModel, row_of: Callable[[UUID], int | None]) -> None:
        """Show a model's rows; `row_of` finds a task's row again after the rows were laid anew."""
        self._row_of = row_of
        # Before the selection itself hears of it and forgets the rows.
        model.rowsAboutToBeRemoved.connect(self._note_removal)
        model.modelAboutToBeReset.connect(self._keep_selection)
        self.setModel(model)
        model.modelReset.connect(self._restore_selection)
        model.rowsRemoved.connect(self._select_neighbour)
        for section in range(model.columnCount()):
            self.setItemDelegateForColumn(section, self._delegates[self.header.column_at(section)])
        self.set_up_columns()

    @property
    def selected_ids(self) -> list[UUID]:
        if self._row_of is None:
            return []
        return [self.model().index(row, 0).data(roles.ID) for row in self._selected_rows()]

    @property
    def selected_texts(self) -> list[str]:
        section = self.section_of("text")
        return [str(self.model().index(row, section).data()) for row in self._selected_rows()]

    @property
    def current_id(self) -> UUID | None:
        identifier = self.currentIndex().data(roles.ID)
        return identifier if isinstance(identifier, UUID) else None

    def expect_change(self, ids: Collection[UUID]) -> None:
        """These tasks are others now. Where all that were selected go at once, the row in their place is selected."""
        self._changing = frozenset(ids)

    def select(self, identifier: UUID) -> None:
        """Make one task the selected and current one, and bring it into sight."""
        row = self._row_of(identifier) if self._row_of is not None else None
        if row is not None:
            self.setCurrentIndex(self.model().index(row, self.section_of("text")))

    def step(self, rows: int) -> None:
        """Select the row so many below the current one, or above."""
        count = self.model().rowCount()
        if count:
            at = self.currentIndex().row()
            wanted = min(count - 1, max(0, at + rows)) if at >= 0 else 0
            self.setCurrentIndex(self.model().index(wanted, self.section_of("text")))

    def edit_text(self) -> None:
        """Open the current row's text for editing in place."""
        index = self.model().index(self.currentIndex().row(), self.section_of("text"))
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentIndex(index)
            self.edit(index)

    def edit_again(self, identifier: UUID, text: str) -> None:
        """Go back to a text that could not be taken, as it was written; nothing of it is lost."""
        self._draft = _Draft(identifier, text, len(text))
        # The editor it came from may only just be closing.
        QTimer.singleShot(0, self, self._go_on_writing)

    def edit_current(self) -> None:
        """Edit what the current cell holds: its rating, or else the text of its row."""
        index = self.currentIndex()
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        else:
            self.edit_text()

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragEnabled(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setMinimumWidth(240)
        self.setAccessibleName(self.tr("Tasks"))
        self.text_delegate.held_back.connect(self._hold_back)

    def _selected_rows(self) -> list[int]:
        rows: set[int] = set()
        selection = self.selectionModel().selection()
        for place in range(selection.count()):
            stretch = selection.at(place)
            rows.update(range(stretch.top(), stretch.bottom() + 1))
        return sorted(rows)

    def _hold_back(self, length: int) -> None:
        self.held_back.emit(count.refusal(length))

    def _open_editor(self) -> TextCellEdit | None:
        if self.state() != QAbstractItemView.State.EditingState:
            return None
        return next((editor for editor in self.viewport().findChildren(TextCellEdit) if editor.isVisible()), None)

    def _go_on_writing(self) -> None:
        draft, self._draft = self._draft, None
        if draft is None or self._row_of is None or self._row_of(draft.id) is None:
            return
        self.select(draft.id)
        self.text_delegate.offer(draft.text)
        self.edit_text()
        editor = self._open_editor()
        if editor is not None:
            editor.setCursorPosition(draft.caret)

    def _keep_selection(self) -> None:
        rows = self._selected_rows()
        self._kept = (self.selected_ids, self.current_id, rows[0] if rows else 0)
        editor, current = self._open_editor(), self.current_id
        if editor is not None and current is not None:
            self._draft = _Draft(current, editor.text(), editor.cursorPosition())
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def _restore_selection(self) -> None:
        ids, current, place = self._kept
        if self._row_of is None:
            return
        rows = [row for row in map(self._row_of, ids) if row is not None]
        last = self.model().columnCount() - 1
        selection = QItemSelection()
        for row in rows:
            selection.select(self.model().index(row, 0), self.model().index(row, last))
        current_row = None if current is None else self._row_of(current)
        if current_row is not None:
            where = self.model().index(current_row, self.section_of("text"))
            self.selectionModel().setCurrentIndex(where, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if current_row is not None:
            self.scrollTo(self.currentIndex())
        if ids and not rows and self._changing.issuperset(ids) and self.model().rowCount():
            self.setCurrentIndex(self.model().index(min(place, self.model().rowCount() - 1), self.section_of("text")))
        self.selection_changed.emit()
        self._go_on_writing()

    def _note_removal(self, _parent: QModelIndex, first: int, last: int) -> None:
        rows = self._selected_rows()
        self._lost_selection = bool(rows) and first <= rows[0] and rows[-1] <= last
        editor = self._open_editor()
        if editor is not None and first <= self.currentIndex().row() <= last:
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def _select_neighbour(self) -> None:
        """When what was selected is gone, go on with the row that took its place."""
        if self._lost_selection and self.currentIndex().isValid():
            self.select_current_only()
        self._lost_selection = False

    def _hover(self, index: QModelIndex) -> None:
        row, column = index.row(), index.column()
        if (self.text_delegate.hovered_row, self.text_delegate.hovered_column) == (row, column):
            return
        for each in self._delegates.values():
            each.hovered_row, each.hovered_column = row, column
        is_pressed_on = index.isValid() and self.header.column_at(column) in {*_RATINGS, "done"}
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_pressed_on else Qt.CursorShape.ArrowCursor)
        self.viewport().update()

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    @override
    def event(self, event: QEvent) -> bool:
        # A layout may write a sign with a digit's key that is a command elsewhere: here the key is the digit.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._action_of_digit(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def _action_of_digit(self, event: QKeyEvent) -> QAction | None:
        """Return the command that a key of the row of digits calls here, by its place."""
        digit, modifiers = digit_at(event), event.modifiers()
        if digit is None or modifiers & ~Qt.KeyboardModifier.ShiftModifier:
            return None
        keys = QKeySequence(f"Shift+{digit}" if modifiers else str(digit))
        return next((action for action in self.actions() if keys in action.shortcuts()), None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        called = self._action_of_digit(event)
        if called is not None:
            called.trigger()
            return
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and not event.modifiers() and self.state() != QAbstractItemView.State.EditingState:
            self.open_asked.emit()
        elif event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self._escape()
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        if len(self._selected_rows()) > 1:
            self.select_current_only()
        else:
            self.escaped.emit()

    def select_current_only(self) -> None:
        self.selectionModel().setCurrentIndex(
            self.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters look nothing up: J and K walk, and asking every row for its text would hold up the window."""

    @override
    def currentChanged(self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex) -> None:
        super().currentChanged(current, previous)
        # Digits and letters are commands here; no input method may take them for the beginning of a word.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        ids = self.selected_ids
        if ids:
            start_drag(self, ids, self.selected_texts)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.selected_ids:
            return
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_asked.emit(place)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragging = self.state() == QAbstractItemView.State.DragSelectingState
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_click = event.button() == Qt.MouseButton.LeftButton and not event.modifiers() and not was_dragging
        is_rating = index.isValid() and index == self._pressed and self.header.column_at(index.column()) in _RATINGS
        if is_click and is_rating and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(QModelIndex())
