"""Messages between a device and the server's history of an account.

The wire format is fixed: fields may be added, none changes its meaning.
"""

from enum import StrEnum
from typing import Annotated
from uuid import UUID

import msgspec
from msgspec import Meta

PROTOCOL = 1
OLDEST_PROTOCOL = 1
PUSH_LIMIT = 100
"""Operations in one push."""
PULL_LIMIT = 500
"""Changes in one page."""
AGE_LIMIT_MS = 90 * 24 * 3600 * 1000
"""An edit is never taken for older than this, whatever the device says."""

Scalar = str | int | bool | None


class Entity(StrEnum):
    """The kinds of row that sync. A device keeps rows of a kind it does not know as they came."""

    TASK = "task"
    GOAL = "goal"
    INTERACTION = "interaction"
    CONFLICT = "conflict"


class Stamp(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Who wrote a field last: at which number, when (Unix milliseconds, server's clock), by which operation and session."""

    seq: int
    at: int
    op: UUID | None = None
    session: UUID | None = None


class Operation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One edit made on a device.

    `set` holds absolute values; `delete` true moves to the trash, false restores. `base` tells for
    each field the row's number the person had seen (`*` the row as a whole, `del` its deletion).
    `age_ms` is how long ago the edit was made by the device's own clock, so a wrong clock cancels out.
    """

    op_id: UUID
    entity: str
    id: UUID
    age_ms: int
    set: dict[str, Scalar] = {}
    delete: bool | None = None
    base: dict[str, int] = {}


class PushRequest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    protocol: int
    user_id: UUID
    known: str | None
    ops: Annotated[list[Operation], Meta(max_length=PUSH_LIMIT)]


class Status(StrEnum):
    """What became of an operation. `merged`: something newer stood against part of it. `rejected` is for good."""

    APPLIED = "applied"
    DUPLICATE = "duplicate"
    MERGED = "merged"
    REJECTED = "rejected"


class OperationResult(msgspec.Struct, frozen=True, omit_defaults=True):
    """`row` is the row as it stands afterwards, None when there is none."""

    op_id: UUID
    status: Status
    code: str | None = None
    row: msgspec.Raw | None = None


class PushAnswer(msgspec.Struct, frozen=True):
    results: list[OperationResult]
    known: str


class Change(msgspec.Struct, frozen=True):
    """One row as it stands now. `deleted` rows carry their fields while they can still be brought back."""

    entity: str
    id: UUID
    seq: int
    deleted: bool
    row: msgspec.Raw | None = None


class ChangesAnswer(msgspec.Struct, frozen=True):
    """One page. `next_cursor` is the last change returned, never None; `known` the newest number of the account."""

    changes: list[Change]
    next_cursor: str
    known: str
    has_more: bool
    min_seq: int


class Poke(msgspec.Struct, frozen=True):
    """Something of the account changed; what, a pull tells."""

    known: str
