"""What the window shows: each confirmed row with the edits of the outbox laid over it."""

from typing import NamedTuple
from uuid import UUID

import msgspec
from forethought_common.goals import ANSWERS, Goal
from forethought_common.sync import Entity, Scalar
from forethought_common.tasks import Task

from forethought_desktop.store.edits import DeletedGoal, DeletedTask

TASK_FIELDS = frozenset({"text", "importance", "confidence", "is_completed", "let_go"})
GOAL_FIELDS = frozenset({*ANSWERS, "position"})
FIELDS = {Entity.TASK: TASK_FIELDS, Entity.GOAL: GOAL_FIELDS}


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


class View:
    """All rows in memory, by id, each in its place: shown or in the trash."""

    def __init__(self) -> None:
        self.tasks: dict[UUID, Task] = {}
        self.deleted_tasks: dict[UUID, DeletedTask] = {}
        self.goals: dict[UUID, Goal] = {}
        self.deleted_goals: dict[UUID, DeletedGoal] = {}

    def get(self, entity: str, identifier: UUID) -> Folded:
        if entity == Entity.TASK:
            deleted_task = self.deleted_tasks.get(identifier)
            if deleted_task is not None:
                return Folded(deleted_task.task, deleted_task.deleted_at)
            return Folded(self.tasks.get(identifier))
        deleted_goal = self.deleted_goals.get(identifier)
        if deleted_goal is not None:
            return Folded(deleted_goal.goal, deleted_goal.deleted_at)
        return Folded(self.goals.get(identifier))

    def put(self, identifier: UUID, entity: str, folded: Folded) -> None:
        """Put a row in its place and out of the other."""
        row, deleted_at = folded
        shown: dict[UUID, Task] | dict[UUID, Goal] = self.tasks if entity == Entity.TASK else self.goals
        trash: dict[UUID, DeletedTask] | dict[UUID, DeletedGoal] = self.deleted_tasks if entity == Entity.TASK else self.deleted_goals
        if row is None or deleted_at is not None:
            shown.pop(identifier, None)
        if row is None or deleted_at is None:
            trash.pop(identifier, None)
        if isinstance(row, Task):
            if deleted_at is None:
                self.tasks[identifier] = row
            else:
                self.deleted_tasks[identifier] = DeletedTask(row, deleted_at)
        elif isinstance(row, Goal):
            if deleted_at is None:
                self.goals[identifier] = row
            else:
                self.deleted_goals[identifier] = DeletedGoal(row, deleted_at)

    def sorted_goals(self) -> list[Goal]:
        return sorted(self.goals.values(), key=_order)


def _order(goal: Goal) -> tuple[str, str]:
    return goal.position, str(goal.id)
