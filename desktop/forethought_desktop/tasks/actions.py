"""Everything a person can do to a task; each is one step that can be undone."""

from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from forethought_common.errors import Code, Refusal
from forethought_common.ids import new_id
from forethought_common.sync import Entity, Scalar
from forethought_common.tasks import RATING_RANGE, Task, TaskDraft, TaskState, stored_text
from msgspec import UNSET, UnsetType

from forethought_desktop.core.clock import Clock
from forethought_desktop.core.words import QT_TRANSLATE_NOOP, Translate, in_english
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.store import Store
from forethought_desktop.store.undo import UndoHistory

_STANDING: dict[TaskState, dict[str, bool]] = {
    TaskState.ACTIVE: {"is_completed": False, "let_go": False},
    TaskState.COMPLETED: {"is_completed": True, "let_go": False},
    TaskState.LET_GO: {"let_go": True},
}
"""What makes a task stand in a list."""


class TaskActions:
    """Turns what a person does into edits, with a label for the Undo bar.

    What would change nothing makes no step: completing what is completed, or ids that are gone.

    Raises:
        Refusal: The text is empty or longer than 500 characters; nothing was changed.
        Outage: The disk did not take it; nothing was changed.
    """

    def __init__(self, store: Store, undo: UndoHistory, clock: Clock, translate: Translate = in_english) -> None:
        self._store = store
        self._undo = undo
        self._clock = clock
        self._translate = translate

    def add(self, draft: TaskDraft, *, is_completed: bool = False) -> UUID:
        return self._add([draft], is_completed=is_completed)[0]

    def add_many(self, drafts: Sequence[TaskDraft]) -> list[UUID]:
        """Add all in one step, or none when one of them is refused."""
        return self._add(drafts, is_completed=False)

    def change_text(self, identifier: UUID, text: str) -> None:
        kept = stored_text(text)
        self._set(
            QT_TRANSLATE_NOOP("TaskActions", "Changed the text"),
            [task.id for task in self._present([identifier]) if task.text != kept],
            {"text": kept},
        )

    def rate(
        self,
        ids: Iterable[UUID],
        *,
        importance: int | None | UnsetType = UNSET,
        confidence: int | None | UnsetType = UNSET,
    ) -> None:
        """Set one rating or both; None clears it, what is left out stays."""
        given = {"importance": importance, "confidence": confidence}
        fields: dict[str, Scalar] = {name: value for name, value in given.items() if not isinstance(value, UnsetType)}
        for value in fields.values():
            if value is not None and value not in RATING_RANGE:
                raise Refusal(Code.INVALID_INPUT, self._translate("TaskActions", "A rating is a whole number from 1 to 10."))
        different = [task.id for task in self._present(ids) if any(getattr(task, name) != value for name, value in fields.items())]
        self._set(QT_TRANSLATE_NOOP("TaskActions", "Rated %Ln task(s)"), different, fields)

    def place(self, ratings: Mapping[UUID, tuple[int | None, int | None]]) -> None:
        """Set both ratings of several tasks, importance and confidence, each its own; one step."""
        if any(value is not None and value not in RATING_RANGE for pair in ratings.values() for value in pair):
            raise Refusal(Code.INVALID_INPUT, self._translate("TaskActions", "A rating is a whole number from 1 to 10."))
        edits = []
        for task in self._present(ratings):
            importance, confidence = ratings[task.id]
            before, after = (task.importance, task.confidence), {"importance": importance, "confidence": confidence}
            if before != (importance, confidence):
                fields: dict[str, Scalar] = {name: value for name, value in after.items() if getattr(task, name) != value}
                edits.append(Edit(Entity.TASK, task.id, fields))
        self._undo.perform(self._label(QT_TRANSLATE_NOOP("TaskActions", "Rated %Ln task(s)"), len(edits)), edits)

    def complete(self, ids: Iterable[UUID]) -> None:
        self._set(
            QT_TRANSLATE_NOOP("TaskActions", "Completed %Ln task(s)"),
            [task.id for task in self._present(ids) if not task.is_completed],
            {"is_completed": True},
        )

    def reopen(self, ids: Iterable[UUID]) -> None:
        self._set(
            QT_TRANSLATE_NOOP("TaskActions", "Reopened %Ln task(s)"),
            [task.id for task in self._present(ids) if task.is_completed],
            {"is_completed": False},
        )

    def let_go(self, ids: Iterable[UUID]) -> None:
        self._set(
            QT_TRANSLATE_NOOP("TaskActions", "Let go of %Ln task(s)"),
            [task.id for task in self._present(ids) if task.let_go_at is None],
            {"let_go": True},
        )

    def bring_back(self, ids: Iterable[UUID]) -> None:
        self._set(
            QT_TRANSLATE_NOOP("TaskActions", "Brought back %Ln task(s)"),
            [task.id for task in self._present(ids) if task.let_go_at is not None],
            {"let_go": False},
        )

    def move(self, ids: Iterable[UUID], to: TaskState) -> None:
        """Bring tasks into a list from whichever they are in, the trash too, in one step."""
        self._undo.finish()
        found = [(identifier, task) for identifier in dict.fromkeys(ids) if (task := self._anywhere(identifier)) is not None]
        edits = [edit for identifier, task in found if (edit := self._moving(identifier, task, to)) is not None]
        moved = {edit.id for edit in edits}
        is_reopening = all(task.is_completed and task.let_go_at is None for identifier, task in found if identifier in moved)
        labels = {
            TaskState.COMPLETED: QT_TRANSLATE_NOOP("TaskActions", "Completed %Ln task(s)"),
            TaskState.LET_GO: QT_TRANSLATE_NOOP("TaskActions", "Let go of %Ln task(s)"),
            TaskState.ACTIVE: QT_TRANSLATE_NOOP("TaskActions", "Reopened %Ln task(s)")
            if is_reopening
            else QT_TRANSLATE_NOOP("TaskActions", "Brought back %Ln task(s)"),
        }
        self._undo.perform(self._label(labels[to], len(edits)), edits)

    def delete(self, ids: Iterable[UUID]) -> None:
        """Move to the trash, from where `restore` brings back."""
        self._delete(QT_TRANSLATE_NOOP("TaskActions", "Deleted %Ln task(s)"), [task.id for task in self._present(ids)], delete=True)

    def restore(self, ids: Iterable[UUID]) -> None:
        self._undo.finish()
        self._delete(
            QT_TRANSLATE_NOOP("TaskActions", "Restored %Ln task(s)"),
            [identifier for identifier in dict.fromkeys(ids) if identifier in self._store.deleted_tasks],
            delete=False,
        )

    def _add(self, drafts: Sequence[TaskDraft], *, is_completed: bool) -> list[UUID]:
        edits = []
        for draft in drafts:
            fields: dict[str, Scalar] = {"text": stored_text(draft.text)}
            if draft.importance is not None:
                fields["importance"] = draft.importance
            if draft.confidence is not None:
                fields["confidence"] = draft.confidence
            if is_completed:
                fields["is_completed"] = True
            edits.append(Edit(Entity.TASK, draft.id or new_id(), fields))
        self._undo.perform(self._label(QT_TRANSLATE_NOOP("TaskActions", "Added %Ln task(s)"), len(edits)), edits)
        return [edit.id for edit in edits]

    def _anywhere(self, identifier: UUID) -> Task | None:
        trashed = self._store.deleted_tasks.get(identifier)
        return self._store.tasks.get(identifier) if trashed is None else trashed.task

    def _moving(self, identifier: UUID, task: Task, to: TaskState) -> Edit | None:
        """Return what brings a task into a list, or None where it is there already."""
        has = {"is_completed": task.is_completed, "let_go": task.let_go_at is not None}
        fields: dict[str, Scalar] = {name: value for name, value in _STANDING[to].items() if has[name] != value}
        is_deleted = identifier in self._store.deleted_tasks
        return Edit(Entity.TASK, identifier, fields, delete=False if is_deleted else None) if fields or is_deleted else None

    def _present(self, ids: Iterable[UUID]) -> list[Task]:
        """Return the tasks as they are once what was asked before is done."""
        self._undo.finish()
        tasks = self._store.tasks
        return [tasks[identifier] for identifier in dict.fromkeys(ids) if identifier in tasks]

    def _set(self, label: str, ids: Sequence[UUID], fields: dict[str, Scalar]) -> None:
        self._undo.perform(self._label(label, len(ids)), [Edit(Entity.TASK, identifier, dict(fields)) for identifier in ids])

    def _delete(self, label: str, ids: Sequence[UUID], *, delete: bool) -> None:
        self._undo.perform(self._label(label, len(ids)), [Edit(Entity.TASK, identifier, delete=delete) for identifier in ids])

    def _label(self, label: str, count: int) -> str:
        return self._translate("TaskActions", label, count)
