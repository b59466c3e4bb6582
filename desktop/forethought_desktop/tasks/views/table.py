"""The table of tasks as a view: rows, columns that are remembered, a selection that survives any new order."""

from collections.abc import Callable, Collection, Sequence
from typing import cast
from uuid import UUID

import msgspec
from forethought_common.tasks import Task
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

from forethought_desktop.tasks.views import count, stretches
from forethought_desktop.tasks.views.cell_editors import TextCellEdit
from forethought_desktop.tasks.views.column_table import ColumnTable
from forethought_desktop.tasks.views.delegates import DoneDelegate, RatingDelegate, RowDelegate, TextDelegate
from forethought_desktop.tasks.views.digit_row import digit_at
from forethought_desktop.tasks.views.dragging import start_drag
from forethought_desktop.ui import roles

TasksIn = Callable[[int, int], Sequence[Task]]
_FEW = 40
"""Up to so many tasks each is looked up by itself."""
_RATINGS = frozenset({"importance", "confidence"})


def _none_in(_first: int, _end: int) -> Sequence[Task]:
    return ()


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
        self._awaited: set[UUID] = set()
        self._awaited_current: UUID | None = None
        self._is_restoring = False
        self._tasks_in: TasksIn = _none_in
        self._draft: _Draft | None = None
        self._pressed = QModelIndex()
        self._gap: int | None = None
        self.text_delegate = TextDelegate(self)
        self._delegates: dict[str, RowDelegate] = {
            "done": DoneDelegate(self),
            "text": self.text_delegate,
            "importance": RatingDelegate(self.tr("Importance"), "accent", self),
            "confidence": RatingDelegate(self.tr("Confidence"), "second", self),
            "at": RowDelegate(self),
        }
        self._set_up()

    def show_model(self, model: QAbstractItemModel, row_of: Callable[[UUID], int | None], tasks_in: TasksIn) -> None:
        """Show a model's rows; `row_of` finds a task's row again after the rows were laid anew, `tasks_in` those of a stretch."""
        self._row_of = row_of
        self._tasks_in = tasks_in
        # Before the selection itself hears of it and forgets the rows.
        model.rowsAboutToBeRemoved.connect(self._note_removal)
        model.modelAboutToBeReset.connect(self._keep_selection)
        self.setModel(model)
        model.modelReset.connect(self._restore_selection)
        model.rowsRemoved.connect(self._select_neighbour)
        model.rowsInserted.connect(self._select_arrived)
        for section in range(model.columnCount()):
            self.setItemDelegateForColumn(section, self._delegates[self.header.column_at(section)])
        self.set_up_columns()

    @property
    def selected_ids(self) -> list[UUID]:
        return [task.id for first, end in self.selected_stretches for task in self._tasks_in(first, end)]

    @property
    def selected_texts(self) -> list[str]:
        return [task.text for first, end in self.selected_stretches for task in self._tasks_in(first, end)]

    @property
    def selected_stretches(self) -> list[tuple[int, int]]:
        """Where the selected rows are: each stretch from its first row up to the one after it, from the top."""
        if self._row_of is None:
            return []
        selection = self.selectionModel().selection()
        ranges = (selection.at(place) for place in range(selection.count()))
        return stretches.merged((each.top(), each.bottom() + 1) for each in ranges)

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
        selected = self.selected_stretches
        self._kept = (self.selected_ids, self.current_id, selected[0][0] if selected else 0)
        editor, current = self._open_editor(), self.current_id
        if editor is not None and current is not None:
            self._draft = _Draft(current, editor.text(), editor.cursorPosition())
        self._close_editor()

    def _restore_selection(self) -> None:
        ids, current, place = self._kept
        if self._row_of is None:
            return
        self._awaited, self._awaited_current = set(ids), current
        is_there = self._select_awaited(0, self.model().rowCount())
        if current is not None and self._awaited_current is None:
            self.scrollTo(self.currentIndex())
        changing, self._changing = self._changing, frozenset()
        if ids and not is_there and changing.issuperset(ids):
            self._select_row(place)
        self.selection_changed.emit()
        self._go_on_writing()

    def _select_arrived(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Rows may come bit by bit after they were laid anew: those that were selected are so again."""
        if self._awaited and self._select_awaited(first, last + 1):
            self.selection_changed.emit()

    def _select_awaited(self, first: int, end: int) -> bool:
        """Select the rows of a stretch that were selected before; tell whether there are any."""
        if self._row_of is None or not (self._awaited or self._awaited_current):
            return False
        if len(self._awaited) > _FEW:
            rows = [first + at for at, task in enumerate(self._tasks_in(first, end)) if task.id in self._awaited]
        else:
            rows = sorted(row for row in map(self._row_of, self._awaited) if row is not None and first <= row < end)
        current_row = None if self._awaited_current is None else self._row_of(self._awaited_current)
        self._is_restoring = True
        if current_row is not None:
            self._awaited_current = None
            where = self.model().index(current_row, self.section_of("text"))
            self.selectionModel().setCurrentIndex(where, QItemSelectionModel.SelectionFlag.NoUpdate)
        last = self.model().columnCount() - 1
        selection = QItemSelection()
        for top, after in stretches.merged((row, row + 1) for row in rows):
            selection.select(self.model().index(top, 0), self.model().index(after - 1, last))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)
        self._is_restoring = False
        self._awaited.difference_update(task.id for row in rows for task in self._tasks_in(row, row + 1))
        return bool(rows)

    def _note_removal(self, _parent: QModelIndex, first: int, last: int) -> None:
        selected = self.selected_stretches
        is_all = bool(selected) and first <= selected[0][0] and selected[-1][1] <= last + 1
        self._gap = first if is_all else None
        if first <= self.currentIndex().row() <= last:
            self._close_editor()

    def _close_editor(self) -> None:
        """Leave the cell that is edited, its slider too: where its row goes with it open, the keys go to something far away."""
        editor = cast("QWidget | None", self.indexWidget(self.currentIndex()))
        if editor is not None and self.state() == QAbstractItemView.State.EditingState:
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def _select_neighbour(self) -> None:
        """When what was selected is gone, go on with the row that took its place."""
        gap, self._gap = self._gap, None
        if gap is not None:
            self._select_row(gap)

    def _select_row(self, row: int) -> None:
        """Select the row at a place, or the last one where there are not so many."""
        rows, column = self.model().rowCount(), max(0, self.currentIndex().column())
        if rows:
            self.setCurrentIndex(self.model().index(min(row, rows - 1), column))

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
        if not self._is_restoring:
            self._awaited.clear()
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
        if self.selected_stretches[1:] or any(end - first > 1 for first, end in self.selected_stretches):
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
