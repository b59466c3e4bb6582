"""Joins the task table, the selected task, the quick-add line and the search with what can be done to tasks."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from uuid import UUID

from forethought_common.tasks import RATING_RANGE, Task, TaskState
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from forethought_desktop.store.store import Store
from forethought_desktop.store.undo import UndoHistory
from forethought_desktop.tasks.actions import TaskActions
from forethought_desktop.tasks.models import SortKey, TaskList, TaskTableModel, age
from forethought_desktop.tasks.presenter.doings import Doings
from forethought_desktop.tasks.presenter.intake import Intake
from forethought_desktop.tasks.views import wording
from forethought_desktop.tasks.views.confirm_delete import DeleteQuestion
from forethought_desktop.tasks.views.editor import TaskDetail
from forethought_desktop.tasks.views.header import Order
from forethought_desktop.tasks.views.page import TaskPage
from forethought_desktop.tasks.views.quick_add_line import QuickAddLine
from forethought_desktop.tasks.views.search_bar import SearchBar
from forethought_desktop.ui.notice import NoticeBar

_COLUMNS = ("importance", "confidence", "at")
_LISTS = {TaskList.ACTIVE: TaskState.ACTIVE, TaskList.COMPLETED: TaskState.COMPLETED, TaskList.LET_GO: TaskState.LET_GO}
_FEW = 40
"""Up to so many changed tasks the table follows row by row."""
_SORTS = ("importance", "confidence", "text", "at")


@dataclass(frozen=True)
class TaskViews:
    """The widgets that are about tasks."""

    page: TaskPage
    detail: TaskDetail
    quick_add: QuickAddLine
    search: SearchBar
    notice: NoticeBar


class TasksPresenter(QObject):
    """What a person does with tasks goes through here to the actions, and what changed comes back to the views.

    `task_shown` carries the one selected `Task`, or None, whenever it is another or has changed. `coach_asked` carries
    the id of a task, `detail_asked` asks to bring the selected task into sight, `list_shown` the key of a list that
    comes to the front by itself. `counts_changed` carries the count of each list by its key, `status_changed` a line
    for the status bar, `available_changed` the commands that can do something now, `checked_changed` a command and
    whether what it switches is on, `history_changed` the labels of what undo and redo would do, or None.
    """

    task_shown = Signal(object)
    coach_asked = Signal(object)
    detail_asked = Signal()
    list_shown = Signal(str)
    counts_changed = Signal(object)
    status_changed = Signal(str)
    available_changed = Signal(object)
    checked_changed = Signal(str, bool)
    history_changed = Signal(object, object)

    def __init__(self, store: Store, undo: UndoHistory, actions: TaskActions, views: TaskViews, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._undo = undo
        self._doings = Doings(actions, undo, views.notice)
        self._views = views
        self._has_marks = True
        self._shown: Task | None = None
        self.model = TaskTableModel(store.tasks, store.deleted_tasks, store.clock.now, self, ahead=store)
        self.intake = Intake(self._doings, self.model, views.page, views.quick_add, views.notice)
        views.page.table.show_model(self.model, self.model.row_of, self.model.tasks_in)
        self.commands: Mapping[str, Callable[[], None]] = self._make_commands()
        self._connect_store()
        self._connect_views()
        self._show_order()
        self.show_list(TaskList.ACTIVE)

    def start(self) -> None:
        """Tell everybody how things stand; call once all are connected."""
        self._show_answered()
        self._tell_counts()
        self._tell_history()
        self._tell_columns()
        self._show_selected()

    def show_list(self, key: str) -> None:
        """Show one of the lists: `active`, `completed`, `let-go` or `deleted`."""
        self.model.show_list(TaskList(key))
        self._show_page()
        self._show_selected()

    def show_marks(self, *, is_shown: bool) -> None:
        """Mark the tasks that the coach has answered, or none while coaching is off."""
        self._has_marks = is_shown
        self._show_answered()

    def select(self, identifier: UUID) -> None:
        """Show the list that a task is in, and select it there."""
        entry = self.model.lists.find(identifier)
        if entry is None:
            return
        if self.model.shown_list != entry.where:
            self.list_shown.emit(str(entry.where))
            self.show_list(entry.where)
        if self.model.row_of(identifier) is None:
            self._views.search.clear()
        self._views.page.table.select(identifier)

    def edit_text(self) -> None:
        """Open the selected task's text for editing: what Change means under an answer."""
        self.detail_asked.emit()
        self._views.detail.edit_text()

    def complete(self, ids: Sequence[UUID]) -> None:
        self._doings.complete(ids)

    def let_go(self, ids: Sequence[UUID]) -> None:
        self._doings.let_go(ids)

    def move(self, ids: Sequence[UUID], key: str) -> None:
        """Bring tasks into one of the lists: `active`, `completed` or `let-go`."""
        self._doings.move(ids, _LISTS[TaskList(key)])

    def undo(self) -> None:
        """Take the last step back, whatever it was about."""
        self._doings.undo()

    def redo(self) -> None:
        self._doings.redo()

    def save_state(self) -> bytes:
        return self._views.page.table.save_state()

    def restore_state(self, state: bytes) -> None:
        self._views.page.table.restore_state(state)

    @property
    def selected_ids(self) -> list[UUID]:
        return self._views.page.table.selected_ids

    def _make_commands(self) -> dict[str, Callable[[], None]]:
        table = self._views.page.table
        made: dict[str, Callable[[], None]] = {
            "add": self._views.quick_add.focus,
            "find": self._views.search.focus,
            "list": self._focus_list,
            "undo": self.undo,
            "redo": self.redo,
            "complete": self._toggle_done,
            "edit-text": table.edit_current,
            "let-go": self._toggle_let_go,
            "delete": self._ask_to_delete,
            "ask": self._ask_coach,
            "copy": self._copy,
            "paste": self.intake.paste,
            "select-all": table.selectAll,
            "next": partial(table.step, 1),
            "previous": partial(table.step, -1),
        }
        for kind in ("importance", "confidence"):
            made |= {f"{kind}-{value}": partial(self._rate_selected, kind, value) for value in RATING_RANGE}
            made[f"{kind}-none"] = partial(self._rate_selected, kind, None)
        made |= {f"column-{column}": partial(self._toggle_column, column) for column in _COLUMNS}
        made |= {"column-menu": table.offer_columns, "column-reset": table.reset_columns}
        made |= {f"sort-{column}": partial(table.header.sort_by, column) for column in _SORTS}
        return made

    def _connect_store(self) -> None:
        self._store.tasks_changed.connect(self._follow)
        self._store.tasks_loaded.connect(self.model.take_loaded)
        self._store.interactions_changed.connect(self._follow_interactions)
        self._undo.changed.connect(self._tell_history)

    def _connect_views(self) -> None:
        views, model = self._views, self.model
        model.text_edited.connect(self._change_text)
        model.rating_edited.connect(self._rate_one)
        model.done_edited.connect(self._set_done)
        model.rows_changed.connect(self._show_page)
        model.counts_changed.connect(self._tell_counts)
        views.page.table.selection_changed.connect(self._show_selected)
        views.page.table.open_asked.connect(self.detail_asked)
        views.page.table.held_back.connect(views.notice.show_message)
        views.page.table.escaped.connect(views.search.clear)
        views.page.table.header.sort_asked.connect(self._sort)
        views.page.table.columns_changed.connect(self._tell_columns)
        views.page.tab_asked.connect(self.show_list)
        views.search.query_changed.connect(self.model.set_query)
        views.search.left_down.connect(self._focus_list)
        views.search.escaped.connect(self._focus_list)
        self.intake.coach_wanted.connect(self._ask_about)
        views.quick_add.left_down.connect(self._focus_list)
        views.notice.undo_asked.connect(self.undo)
        self._connect_detail(views.detail)

    def _connect_detail(self, detail: TaskDetail) -> None:
        detail.text_accepted.connect(self._change_shown_text)
        detail.importance_chosen.connect(partial(self._rate_selected, "importance"))
        detail.confidence_chosen.connect(partial(self._rate_selected, "confidence"))
        detail.complete_asked.connect(self._toggle_done)
        detail.reopen_asked.connect(self._toggle_done)
        detail.let_go_asked.connect(self._toggle_let_go)
        detail.bring_back_asked.connect(self._toggle_let_go)
        detail.restore_asked.connect(self._toggle_let_go)
        detail.delete_asked.connect(self._ask_to_delete)
        detail.left.connect(self._focus_list)

    def _ask_about(self, identifier: UUID) -> None:
        self.select(identifier)
        self.detail_asked.emit()
        self.coach_asked.emit(identifier)

    def _change_text(self, identifier: UUID, text: str) -> None:
        if not self._doings.change_text(identifier, text):
            self._views.page.table.edit_again(identifier, text)

    def _change_shown_text(self, text: str) -> None:
        if self._shown is not None:
            self._doings.change_text(self._shown.id, text)

    def _rate_one(self, identifier: UUID, kind: str, value: int | None) -> None:
        self._doings.rate([identifier], kind, value)

    def _rate_selected(self, kind: str, value: int | None) -> None:
        self._doings.rate(self.selected_ids, kind, value)

    def _set_done(self, identifier: UUID, is_done: bool) -> None:
        (self._doings.complete if is_done else self._doings.reopen)([identifier])

    def _toggle_done(self) -> None:
        ids, tasks = self.selected_ids, self._selected_tasks()
        is_reopening = bool(tasks) and all(task.is_completed for task in tasks)
        (self._doings.reopen if is_reopening else self._doings.complete)(ids)

    def _toggle_let_go(self) -> None:
        """Let go, or bring back what was let go or deleted."""
        steps = {TaskList.LET_GO: self._doings.bring_back, TaskList.DELETED: self._doings.restore}
        steps.get(self.model.shown_list, self._doings.let_go)(self.selected_ids)

    def _ask_to_delete(self) -> None:
        ids = self.selected_ids
        if ids and self.model.shown_list != TaskList.DELETED:
            DeleteQuestion(len(ids), partial(self._doings.delete, ids), self._views.page.window()).open()

    def _ask_coach(self) -> None:
        self._views.detail.text.finish()
        if self._shown is not None:
            self.detail_asked.emit()
            self.coach_asked.emit(self._shown.id)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._views.page.table.selected_texts))

    def _focus_list(self) -> None:
        table = self._views.page.table
        if self.model.rowCount():
            table.setFocus()
            if not table.selected_ids:
                table.step(0)

    def _toggle_column(self, column: str) -> None:
        table = self._views.page.table
        table.show_column(column, not table.is_column_shown(column))

    def _sort(self, orders: Iterable[Order]) -> None:
        self.model.set_sort([SortKey(*order) for order in orders])
        self._show_order()

    def _show_order(self) -> None:
        self._views.page.table.header.show_orders(tuple(Order(*key) for key in self.model.sort_keys))

    def _follow(self, ids: list[UUID]) -> None:
        if len(ids) > _FEW:
            self._views.page.table.expect_change(ids)
        self.model.follow(ids)
        if not set(ids).isdisjoint(self.selected_ids):
            self._show_selected()

    def _follow_interactions(self, _task_id: UUID | None) -> None:
        self._show_answered()

    def _show_answered(self) -> None:
        self.model.set_marked(self._store.tasks_with_answers() if self._has_marks else ())

    def _show_page(self) -> None:
        """Name the list, count it, and say something friendly where it is empty."""
        page, model = self._views.page, self.model
        which, count = model.shown_list, model.rowCount()
        is_side = which in {TaskList.LET_GO, TaskList.DELETED}
        staying = model.staying_count
        line = wording.found_line(staying, is_forgiving=model.is_forgiving) if model.is_searching and count else wording.count_line(staying)
        page.show_heading(wording.list_name(TaskList.LET_GO if is_side else which), line)
        trash = model.lists.count(TaskList.DELETED)
        tabs = [(key, wording.tab_name(key, model.lists.count(key))) for key in (TaskList.LET_GO, TaskList.DELETED)]
        page.show_tabs(tabs if is_side and (trash or which == TaskList.DELETED) else [], which)
        if count:
            page.show_rows()
            return
        if not model.is_settled:
            page.show_loading()
            return
        is_first = not any(model.lists.count(each) for each in TaskList)
        nothing = wording.nothing_found(self._views.search.text()) if model.is_searching else wording.nothing_in(which, is_first=is_first)
        page.show_empty(nothing.heading, nothing.line, nothing.action, picture=nothing.picture)

    def _show_selected(self) -> None:
        tasks = self._selected_tasks()
        entry = self.model.lists.entry(tasks[0].id) if len(tasks) == 1 else None
        when = "" if entry is None else wording.since(entry.where, age(entry.at, self._store.clock.now()))
        is_deleted = self.model.shown_list == TaskList.DELETED
        self._views.detail.show_tasks(tasks, when=when, is_deleted=is_deleted)
        self._tell_available(len(tasks))
        shown = tasks[0] if len(tasks) == 1 and not is_deleted else None
        if shown != self._shown:
            self._shown = shown
            self.task_shown.emit(shown)

    def _selected_tasks(self) -> list[Task]:
        return [task for first, end in self._views.page.table.selected_stretches for task in self.model.tasks_in(first, end)]

    def _tell_available(self, selected: int) -> None:
        always = {key for key in self.commands if key.startswith(("column-", "sort-"))} | {"add", "find", "list", "paste"}
        always |= {"select-all", "next", "previous"} if self.model.rowCount() else set()
        history = {"undo"} if self._undo.undo_label is not None else set()
        history |= {"redo"} if self._undo.redo_label is not None else set()
        self.available_changed.emit(frozenset(always | history | self._available_on_selection(selected)))

    def _available_on_selection(self, selected: int) -> set[str]:
        if not selected:
            return set()
        if self.model.shown_list == TaskList.DELETED:
            return {"let-go", "copy"}
        ratings = {key for key in self.commands if key.startswith(("importance-", "confidence-"))}
        return ratings | {"complete", "let-go", "delete", "copy"} | ({"edit-text", "ask"} if selected == 1 else set())

    def _tell_counts(self) -> None:
        lists = self.model.lists
        counts = {str(which): lists.count(which) for which in TaskList}
        midnight = datetime.fromtimestamp(self._store.clock.now()).astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        self.counts_changed.emit(counts)
        self.status_changed.emit(wording.status(counts[TaskList.ACTIVE], lists.completed_since(midnight)))
        self._tell_available(len(self.selected_ids))

    def _tell_columns(self) -> None:
        for column in _COLUMNS:
            self.checked_changed.emit(f"column-{column}", self._views.page.table.is_column_shown(column))

    def _tell_history(self) -> None:
        self.history_changed.emit(self._undo.undo_label, self._undo.redo_label)
        self._tell_available(len(self.selected_ids))
