"""What goes into the store and what is read from it beside tasks and goals themselves."""

from uuid import UUID

import msgspec
from forethought_common.goals import Goal
from forethought_common.sync import Entity, Scalar
from forethought_common.tasks import Task


class Edit(msgspec.Struct, frozen=True):
    """One thing a person did to one row; a new id with a text is a new row.

    `set` holds absolute values under the names of the wire: a task's `text, importance, confidence,
    is_completed, let_go`; a goal's three texts and `position`; of a text that lost, `dismissed`. `delete` true moves the row to the
    trash, false brings it back. `at_ms` is for what was done elsewhere earlier; the server takes nothing for older than 90 days.
    """

    entity: Entity
    id: UUID
    set: dict[str, Scalar] = {}
    delete: bool | None = None
    at_ms: int | None = None


class DeletedTask(msgspec.Struct, frozen=True):
    """A task in the trash; it can still be brought back."""

    task: Task
    deleted_at: int


class DeletedGoal(msgspec.Struct, frozen=True):
    """A goal in the trash; it can still be brought back."""

    goal: Goal
    deleted_at: int


class Pending(msgspec.Struct, frozen=True, gc=False):
    """An entry of the outbox. One that is in flight may have reached the server and is never changed any more."""

    op_id: UUID
    entity: str
    id: UUID
    set: dict[str, Scalar]
    delete: bool | None
    base: dict[str, int]
    edited_at_ms: int
    is_in_flight: bool = False
    is_relayed: bool = False
    """What others wrote and a restored server has lost: sent, and shown only where there is nothing else to show."""


class Rejected(msgspec.Struct, frozen=True):
    """An edit that the server refused for good; it waits for the person to change it or drop it."""

    op_id: UUID
    entity: str
    id: UUID
    set: dict[str, Scalar]
    delete: bool | None
    edited_at_ms: int
    code: str
    detail: str


class Told(msgspec.Struct, frozen=True):
    """What changed, for whoever listens."""

    tasks: list[UUID] = []
    has_goals: bool = False
    has_interactions: bool = False
    has_conflicts: bool = False
    is_outbox_changed: bool = False
    has_outbox_grown: bool = False

    def with_more(self, more: "Told") -> "Told":
        """Return both together. The list of tasks is this one's own, grown: it may be told of only once."""
        self.tasks.extend(more.tasks)
        return Told(
            self.tasks,
            self.has_goals or more.has_goals,
            self.has_interactions or more.has_interactions,
            self.has_conflicts or more.has_conflicts,
            self.is_outbox_changed or more.is_outbox_changed,
            self.has_outbox_grown or more.has_outbox_grown,
        )


RowName = tuple[Entity, UUID]
