"""What the window shows: each confirmed row with the edits of the outbox laid over it."""

from typing import NamedTuple
from uuid import UUID

import msgspec
from forethought_common.goals import ANSWERS, Goal
from forethought_common.sync import Entity, Scalar
from forethought_common.tasks import Task

from forethought_desktop.store.edits import DeletedGoal

TASK_FIELDS = frozenset({"text", "importance", "confidence", "is_completed", "let_go"})
GOAL_FIELDS = frozenset({*ANSWERS, "position"})
FIELDS = {Entity.TASK: TASK_FIELDS, Entity.GOAL: GOAL_FIELDS}
EDITABLE = {**FIELDS, Entity.CONFLICT: frozenset({"dismissed"})}
"""What edits may set: of rows that are shown as they are, and of texts that lost."""


class Folded(NamedTuple):
    """A row as it is shown; `deleted_at` where it is in the trash, no row where there is nothing to show."""

    row: Task | Goal | None = None
    deleted_at: int | None = None


def fold(before: Folded, entity: str, identifier: UUID, edit: tuple[dict[str, Scalar], bool | None, int]) -> Folded:
    """Lay one edit (fields, deletion, Unix seconds) over a row; the edit's own time becomes the row's times."""
    fields, delete, at = edit
    row = before.row
    if entity == Entity.TASK:
        row = _edited_task(row if isinstance(row, Task) else None, identifier, fields, at)
    elif entity == Entity.GOAL:
        row = _edited_goal(row if isinstance(row, Goal) else None, identifier, fields, at)
    if delete is None:
        return Folded(row, before.deleted_at)
    return Folded(row, at if delete else None)


def _edited_task(task: Task | None, identifier: UUID, fields: dict[str, Scalar], at: int) -> Task | None:
    if task is None:
        text = fields.get("text")
        if not isinstance(text, str):
            return None
        task = Task(id=identifier, text=text, created_at=at, updated_at=at)
    if not fields:
        return task
    changes: dict[str, Scalar] = {name: fields[name] for name in ("text", "importance", "confidence") if name in fields}
    if "is_completed" in fields and bool(fields["is_completed"]) != task.is_completed:
        changes["is_completed"] = bool(fields["is_completed"])
        changes["completed_at"] = at if fields["is_completed"] else None
    if "let_go" in fields and bool(fields["let_go"]) != (task.let_go_at is not None):
        changes["let_go_at"] = at if fields["let_go"] else None
    return msgspec.structs.replace(task, **changes, updated_at=at)


def _edited_goal(goal: Goal | None, identifier: UUID, fields: dict[str, Scalar], at: int) -> Goal | None:
    if goal is None:
        answers = {name: fields.get(name) for name in ANSWERS}
        if not all(isinstance(answer, str) for answer in answers.values()):
            return None
        goal = msgspec.convert({**answers, "id": identifier, "position": "V", "created_at": at, "updated_at": at}, Goal)
    if not fields:
        return goal
    return msgspec.structs.replace(goal, **{name: fields[name] for name in GOAL_FIELDS if name in fields}, updated_at=at)


def values(row: Task | Goal) -> dict[str, Scalar]:
    """Return the fields that an edit may set, as they are now."""
    if isinstance(row, Goal):
        return {name: getattr(row, name) for name in sorted(GOAL_FIELDS)}
    return {
        "text": row.text,
        "importance": row.importance,
        "confidence": row.confidence,
        "is_completed": row.is_completed,
        "let_go": row.let_go_at is not None,
    }


class Goals:
    """All goals in memory, by id, each in its place: shown or in the trash."""

    def __init__(self) -> None:
        self.shown: dict[UUID, Goal] = {}
        self.trash: dict[UUID, DeletedGoal] = {}

    def get(self, identifier: UUID) -> Folded:
        deleted = self.trash.get(identifier)
        if deleted is not None:
            return Folded(deleted.goal, deleted.deleted_at)
        return Folded(self.shown.get(identifier))

    def put(self, identifier: UUID, folded: Folded) -> None:
        """Put a goal in its place and out of the other."""
        goal, deleted_at = folded
        self.shown.pop(identifier, None)
        self.trash.pop(identifier, None)
        if isinstance(goal, Goal):
            if deleted_at is None:
                self.shown[identifier] = goal
            else:
                self.trash[identifier] = DeletedGoal(goal, deleted_at)

    def in_order(self) -> list[Goal]:
        return sorted(self.shown.values(), key=_order)


def _order(goal: Goal) -> tuple[str, str]:
    return goal.position, str(goal.id)
