"""Does what was asked of tasks and says so: a bar with Undo, or the reason why not."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from uuid import UUID

from forethought_common.errors import Outage, Refusal
from forethought_common.quick_add import QuickAdd
from forethought_common.tasks import TaskDraft, TaskState

from forethought_desktop.store.undo import UndoHistory
from forethought_desktop.tasks.actions import TaskActions
from forethought_desktop.tasks.views import wording
from forethought_desktop.ui.notice import NoticeBar


class Doings:
    """Each method does one step, or none where there is nothing to change."""

    def __init__(self, actions: TaskActions, undo: UndoHistory, notice: NoticeBar) -> None:
        self._actions = actions
        self._undo = undo
        self._notice = notice
        self._steps = 0
        undo.changed.connect(self._note_step)

    def add(self, quick: QuickAdd, *, is_completed: bool = False) -> UUID:
        """Add a task; the caller tells where it was not taken.

        Raises:
            Refusal: The text is empty or too long.
            Outage: The disk did not take it.
        """
        return self._actions.add(_draft(quick), is_completed=is_completed)

    def add_many(self, lines: Sequence[QuickAdd]) -> list[UUID]:
        added: list[UUID] = []
        drafts = [_draft(line) for line in lines]
        self._do(lambda: added.extend(self._actions.add_many(drafts)), offers_undo=True)
        return added

    def change_text(self, identifier: UUID, text: str) -> bool:
        """Change the text; tell whether it was taken."""
        return self._do(partial(self._actions.change_text, identifier, text))

    def rate(self, ids: Sequence[UUID], kind: str, value: int | None) -> None:
        if kind == "importance":
            self._do(partial(self._actions.rate, ids, importance=value))
        else:
            self._do(partial(self._actions.rate, ids, confidence=value))

    def place(self, ratings: Mapping[UUID, tuple[int | None, int | None]], *, offers_undo: bool = False) -> None:
        """Set both ratings of several tasks, importance and confidence."""
        self._do(partial(self._actions.place, ratings), offers_undo=offers_undo)

    def complete(self, ids: Sequence[UUID]) -> None:
        self._do(partial(self._actions.complete, ids), offers_undo=True)

    def reopen(self, ids: Sequence[UUID]) -> None:
        self._do(partial(self._actions.reopen, ids), offers_undo=True)

    def let_go(self, ids: Sequence[UUID]) -> None:
        self._do(partial(self._actions.let_go, ids), offers_undo=True)

    def bring_back(self, ids: Sequence[UUID]) -> None:
        self._do(partial(self._actions.bring_back, ids), offers_undo=True)

    def move(self, ids: Sequence[UUID], to: TaskState) -> None:
        self._do(partial(self._actions.move, ids, to), offers_undo=True)

    def delete(self, ids: Sequence[UUID]) -> None:
        self._do(partial(self._actions.delete, ids), offers_undo=True)

    def restore(self, ids: Sequence[UUID]) -> None:
        self._do(partial(self._actions.restore, ids), offers_undo=True)

    def undo(self) -> None:
        """Take the last step back, whatever it was about."""
        self._step(self._undo.undo, wording.undone)

    def redo(self) -> None:
        self._step(self._undo.redo, wording.redone)

    def _do(self, action: Callable[[], object], *, offers_undo: bool = False) -> bool:
        """Do something that may be refused; tell whether it was done."""
        before = self._steps
        try:
            action()
        except (Refusal, Outage) as failure:
            self._notice.show_message(failure.detail)
            return False
        if offers_undo and self._steps != before:
            self._notice.show_undo(self._undo.undo_label or "")
        return True

    def _step(self, step: Callable[[], str | None], said: Callable[[str], str]) -> None:
        labels: list[str | None] = []
        if self._do(lambda: labels.append(step())) and labels[0] is not None:
            self._notice.show_message(said(labels[0]))

    def _note_step(self) -> None:
        """Undo takes back the last step, whoever made it: a bar that names an earlier one must not offer it any more."""
        self._steps += 1
        self._notice.withdraw_undo()


def _draft(quick: QuickAdd) -> TaskDraft:
    return TaskDraft(quick.text, importance=quick.importance, confidence=quick.confidence)
