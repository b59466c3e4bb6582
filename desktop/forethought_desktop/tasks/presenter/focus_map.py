"""Joins the focus map with the tasks: what moves there rates here, and what is rated anywhere moves there."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from itertools import islice
from time import perf_counter
from uuid import UUID

from forethought_common.tasks import Task
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, QTimer

from forethought_desktop.store.store import Store
from forethought_desktop.store.undo import UndoHistory
from forethought_desktop.tasks.actions import TaskActions
from forethought_desktop.tasks.models import TaskList, TaskTableModel
from forethought_desktop.tasks.models.focus_map import PlacedModel, WaitingModel, is_active
from forethought_desktop.tasks.presenter.doings import Doings
from forethought_desktop.tasks.presenter.tasks import TasksPresenter, TaskViews
from forethought_desktop.tasks.views import wording
from forethought_desktop.tasks.views.focus_map.page import FocusMapPage
from forethought_desktop.tasks.views.focus_map.runs import runs

_SLICE_SECONDS = 0.006
_AT_ONCE = 250
"""Tasks taken between two looks at the clock."""
_ONE_BY_ONE = 40
"""Above so many changed tasks all are taken in one go."""
_FINDING_MS = 40
"""So long after the last of the rows that a search found they are shown on the map."""
_DEARER = 25
"""So many times more does it take to find a row than to look at one."""


class FocusMapPresenter(QObject):
    """The table keeps the selection for both views; the map shows it and asks for another.

    Nothing is read before the map is first looked at, then in slices; while another view is in front, changes only
    are noted.
    """

    def __init__(
        self, store: Store, undo: UndoHistory, actions: TaskActions, views: TaskViews, tasks: TasksPresenter, page: FocusMapPage
    ) -> None:
        super().__init__(tasks)
        self._store = store
        self._tasks = tasks
        self._views = views
        self._page = page
        self._doings = Doings(actions, undo, views.notice)
        self._pending: dict[UUID, None] = {}
        self._is_begun = False
        self._is_in_front = False
        self._nearest: list[UUID] = []
        self._has_marks = True
        self._wanted: list[UUID] = []
        """What should be selected once the table has all its rows."""
        self.placed = PlacedModel(self._read, self)
        self.waiting = WaitingModel(self._read, self)
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._take_slice)
        self._finding = QTimer(self)
        self._finding.setSingleShot(True)
        self._finding.setInterval(_FINDING_MS)
        self._finding.timeout.connect(self._show_found)
        page.map.show_model(self.placed, self.placed.places)
        page.strip.show_model(self.waiting, self.waiting.index_of)
        self._connect()

    @property
    def is_in_front(self) -> bool:
        return self._is_in_front

    @property
    def is_settled(self) -> bool:
        """Whether all that is known of the tasks is on the map."""
        return self._is_begun and not self._pending

    def set_in_front(self, *, is_in_front: bool) -> None:
        """Follow the tasks as long as the map is what is looked at."""
        self._is_in_front = is_in_front
        if not is_in_front:
            self._idle.stop()
            self._wanted = []
            return
        if self._tasks.model.shown_list != TaskList.ACTIVE:
            self._tasks.show_list(TaskList.ACTIVE)
        self._take_slice()
        self._show_selection()
        self._show_marks()
        self._show_found()

    def show_marks(self, *, is_shown: bool) -> None:
        """Mark the tasks that the coach has answered, or none while coaching is off."""
        self._has_marks = is_shown
        self._show_marks()

    def over(self, commands: Mapping[str, Callable[[], None]]) -> dict[str, Callable[[], None]]:
        """Return the commands of the tasks, those that go about in the list going about on the map while it is in front."""
        on_map: dict[str, Callable[[], None]] = {
            "list": self._page.focus,
            "next": self._next,
            "previous": self._previous,
            "select-all": partial(self._select_all, commands["select-all"]),
            "edit-text": self._tasks.edit_text,
        }
        return {key: _Either(self, on_map[key], do) if key in on_map else do for key, do in commands.items()}

    def select(self, ids: Sequence[UUID]) -> None:
        """Select tasks, the last one as the current one, in the table and so everywhere."""
        model, table = self._tasks.model, self._views.page.table
        if model.shown_list != TaskList.ACTIVE:
            self._tasks.show_list(TaskList.ACTIVE)
        rows = _rows_of(model, ids)
        if model.is_searching and len(rows) < len(ids):
            self._views.search.clear()
            rows = _rows_of(model, ids)
        self._wanted = [] if len(rows) == len(ids) or model.is_settled else list(ids)
        chosen, last = QItemSelection(), model.columnCount() - 1
        for first, end in runs(rows):
            chosen.select(model.index(first, 0), model.index(end, last))
        flag = QItemSelectionModel.SelectionFlag
        current = model.row_of(ids[-1]) if ids else None
        if current is not None:
            table.selectionModel().setCurrentIndex(model.index(current, 1), flag.NoUpdate)
        table.selectionModel().select(chosen, flag.ClearAndSelect | flag.Rows)
        self._show_selection()

    def _connect(self) -> None:
        page, views = self._page, self._views
        self._store.tasks_changed.connect(self._follow)
        self._store.interactions_changed.connect(self._follow_answers)
        views.page.table.selection_changed.connect(self._show_selection)
        self._tasks.model.rows_changed.connect(self._select_wanted)
        self._tasks.model.rows_changed.connect(self._finding.start)
        views.search.query_changed.connect(self._follow_query)
        page.selection_asked.connect(self.select)
        page.places_asked.connect(self._place)
        page.clear_asked.connect(self._clear)
        page.open_asked.connect(self._tasks.detail_asked)
        page.example_asked.connect(views.page.example_asked)
        for left in (views.search.escaped, views.search.left_down, views.quick_add.left_down, views.detail.left):
            left.connect(self._focus)

    def _select_wanted(self) -> None:
        """The table lays its rows in slices, too: what it did not have yet is selected when it comes."""
        if self._wanted and self._tasks.model.is_settled:
            self.select(self._wanted)

    def _read(self, identifier: UUID) -> Task | None:
        return self._store.tasks.get(identifier)

    def _select_all(self, do: Callable[[], None]) -> None:
        """The list selects all its rows; on the map a search leaves nobody out."""
        if self._tasks.model.is_searching:
            self._views.search.clear()
        do()

    def _next(self) -> None:
        self._page.map.step(1)

    def _previous(self) -> None:
        self._page.map.step(-1)

    def _focus(self) -> None:
        if self._is_in_front:
            self._page.focus()

    def _place(self, places: Mapping[UUID, tuple[int, int]]) -> None:
        self._doings.place(places)
        self._page.map.tell_current()

    def _clear(self, ids: Iterable[UUID]) -> None:
        self._doings.place(dict.fromkeys(ids, (None, None)), offers_undo=True)

    def _follow(self, ids: Sequence[UUID]) -> None:
        if not self._is_begun:
            return
        self._pending.update(dict.fromkeys(ids))
        if self._is_in_front:
            self._take_slice()

    def _take_slice(self) -> None:
        """Take over what is pending, for a few milliseconds; the rest when the loop is idle."""
        self._take_some()
        if self._pending or not self._is_begun:
            self._idle.start()
        elif self._idle.isActive():
            self._idle.stop()
            self._show_selection()

    def _read_on(self) -> None:
        """Wait for all tasks to be in memory, then take them all."""
        self._store.load_more(_SLICE_SECONDS)
        if self._store.is_complete:
            self._is_begun = True
            self._pending.update(dict.fromkeys(self._store.tasks))

    def _take_some(self) -> None:
        if not self._is_begun:
            self._read_on()
        if not self._pending:
            self._show_counts()
            return
        self._note_leaving()
        self._page.strip.set_mirroring(is_mirroring=True)
        with self._page.map.quietly():
            self._take_pending()
        self._page.strip.set_mirroring(is_mirroring=False)
        self._show_counts()
        self._show_selection()
        self._go_to_nearest()

    def _take_pending(self) -> None:
        if len(self._pending) <= _ONE_BY_ONE:
            for identifier in self._pending:
                self.placed.take(identifier)
                self.waiting.take(identifier)
            self._pending.clear()
            return
        deadline = perf_counter() + _SLICE_SECONDS
        taken: list[UUID] = []
        while self._pending and perf_counter() < deadline:
            part = list(islice(self._pending, _AT_ONCE))
            for identifier in part:
                del self._pending[identifier]
            taken += part
            self.placed.take_many(part)
        self.waiting.take_many(taken)

    def _note_leaving(self) -> None:
        """Before the selected dot leaves the map, note who is near it: whoever selects next by row knows no places."""
        current = self._page.map.current_id
        if current is not None and current in self.placed.places:
            task = self._read(current)
            if task is None or not is_active(task):
                self._nearest = self._page.map.near(current)

    def _go_to_nearest(self) -> None:
        """When the selected dot has left the map, go on with the one that was nearest to it."""
        still = [identifier for identifier in self._nearest if identifier in self.placed.places]
        self._nearest = []
        if still:
            self.select(still[:1])

    def _show_selection(self) -> None:
        if not self._is_in_front or self._idle.isActive():
            return
        self._note_leaving()
        if self._wanted:
            self._page.show_selection(self._wanted)
            return
        ids, current = self._tasks.selected_ids, self._views.page.table.current_id
        self._page.show_selection(sorted(ids, key=current.__eq__) if current in ids else ids)

    def _follow_answers(self, _task_id: UUID | None) -> None:
        self._show_marks()

    def _show_marks(self) -> None:
        if self._is_in_front:
            self.placed.marked = frozenset(self._store.tasks_with_answers()) if self._has_marks else frozenset()
            self._page.map.show_marks(self.placed.marked)

    def _follow_query(self, _query: str) -> None:
        self._finding.start()

    def _show_found(self) -> None:
        """Let those step back that the list does not show while it is searched."""
        model = self._tasks.model
        if not self._is_in_front:
            return
        if not model.is_searching:
            self._page.map.show_found(None)
            return
        rows = (model.task_at(row) for row in range(model.rowCount()))
        self._page.map.show_found(frozenset(task.id for task in rows if task is not None))

    def _show_counts(self) -> None:
        lists = self._tasks.model.lists
        is_first = not any(lists.count(each) for each in TaskList)
        nothing = wording.nothing_in(TaskList.ACTIVE, is_first=is_first)
        self._page.show_counts(len(self.placed.places), self.waiting.rowCount(), nothing=(nothing.heading, nothing.line, nothing.action))


class _Either:
    """A command that means the map while that is in front, and the list otherwise."""

    def __init__(self, presenter: FocusMapPresenter, on_map: Callable[[], None], on_list: Callable[[], None]) -> None:
        self._presenter = presenter
        self._on_map = on_map
        self._on_list = on_list

    def __call__(self) -> None:
        (self._on_map if self._presenter.is_in_front else self._on_list)()


def _rows_of(model: TaskTableModel, ids: Sequence[UUID]) -> list[int]:
    """Find rows: few one by one, many in one pass over all."""
    if len(ids) * _DEARER < model.rowCount():
        return [row for row in map(model.row_of, ids) if row is not None]
    wanted = set(ids)
    return [row for row in range(model.rowCount()) if (task := model.task_at(row)) is not None and task.id in wanted]
