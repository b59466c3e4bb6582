"""Messages between a device and the server's history of an account.

The wire format is fixed: fields may be added, none changes its meaning.
"""

import hashlib
from enum import StrEnum
from typing import Annotated
from uuid import UUID

import msgspec
from msgspec import Meta

from forethought_common.coaching import Interaction
from forethought_common.goals import Goal
from forethought_common.tasks import Task

PROTOCOL = 1
OLDEST_PROTOCOL = 1
PUSH_LIMIT = 100
"""Operations in one push."""
PULL_LIMIT = 500
"""Changes in one page."""
EVIDENCE_LIMIT = 400
"""Numbers that a device may name to find out where the histories parted."""
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


ROW = "*"
"""In `base`: the number of the row as a whole."""
DELETION = "del"
"""In `base` and `stamps`: whether the row is in the trash."""


class SyncedTask(Task, frozen=True, kw_only=True, gc=True):
    """A task as it travels in sync. `stamps` has an entry for each field ever set, `let_go` and `del` among them."""

    seq: int
    stamps: dict[str, Stamp]
    deleted_at: int | None = None


class SyncedGoal(Goal, frozen=True, kw_only=True, gc=True):
    """A goal as it travels in sync."""

    seq: int
    stamps: dict[str, Stamp]
    deleted_at: int | None = None


class SyncedInteraction(Interaction, frozen=True, kw_only=True):
    """An interaction as it travels in sync. Only its decision and its feedback ever change: the later one stands."""

    seq: int


class SyncedConflict(msgspec.Struct, frozen=True, gc=False):
    """A text that lost against a later one. `at` is when it was written (Unix seconds), `by_device` where, if that is known.

    An operation of a device may set `dismissed`, which is true or false, and nothing else.
    """

    id: UUID
    entity: str
    entity_id: UUID
    field: str
    value: str
    at: int
    seq: int
    by_device: str | None = None
    dismissed_at: int | None = None


class Operation(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """One edit made on a device.

    `set` holds absolute values; `delete` true moves to the trash, false restores. `base` tells for
    each field the row's number the person had seen (`*` the row as a whole, `del` its deletion).
    `age_ms` is how long ago the edit was made by the device's own clock, so a wrong clock cancels out.
    `is_relayed` says that the sender only passes on what others wrote and a restored server has lost: it
    counts as nobody's, so that it may lose against the sender's own later edits, and is kept as a text that lost.
    """

    op_id: UUID
    entity: str
    id: UUID
    age_ms: int
    set: dict[str, Scalar] = {}
    delete: bool | None = None
    base: dict[str, int] = {}
    is_relayed: bool = False


class PushRequest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    protocol: int
    user_id: UUID
    known: str | None
    ops: Annotated[list[Operation], Meta(max_length=PUSH_LIMIT)]


NO_ROW = msgspec.Raw(b"null")


def _body(row: msgspec.Raw) -> bytes | None:
    body = bytes(row)
    return None if body == b"null" else body


class Status(StrEnum):
    """What became of an operation. `merged`: something newer stood against part of it. `rejected` is for good."""

    APPLIED = "applied"
    DUPLICATE = "duplicate"
    MERGED = "merged"
    REJECTED = "rejected"


class OperationResult(msgspec.Struct, frozen=True, omit_defaults=True):
    """`row` is the row as it stands afterwards. A rejected operation has a code, and a sentence for a person."""

    op_id: UUID
    status: Status
    row: msgspec.Raw
    code: str | None = None
    detail: str | None = None

    @property
    def body(self) -> bytes | None:
        """The row's JSON, None when there is no such row."""
        return _body(self.row)


class PushAnswer(msgspec.Struct, frozen=True):
    results: list[OperationResult]
    known: str


class Change(msgspec.Struct, frozen=True):
    """One row as it stands now. `deleted` rows carry their fields while they can still be brought back."""

    entity: str
    id: UUID
    seq: int
    deleted: bool
    row: msgspec.Raw

    @property
    def body(self) -> bytes | None:
        """The row's JSON, None when its content is gone for good."""
        return _body(self.row)


class ChangesAnswer(msgspec.Struct, frozen=True):
    """One page. `next_cursor` is the last change returned, never None; `known` the newest number of the account."""

    changes: list[Change]
    next_cursor: str
    known: str
    has_more: bool
    min_seq: int


class PartingRequest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """After a restore: how far back is the server's history the one that a device knows?

    `known` is of the server's history as it is now, `received` what came with answers before.
    """

    known: str
    received: Annotated[list[str], Meta(max_length=EVIDENCE_LIMIT)]


class PartingAnswer(msgspec.Struct, frozen=True):
    """The highest number up to which both histories are the same, for all the server can tell, and what of the received is of both."""

    seq: int
    received: list[str]


class Tally(msgspec.Struct, frozen=True):
    """How many rows of a kind lie outside the trash, and the sum over them of `row_hash`, from 0 to 2**64, as text."""

    entity: str
    rows: int
    sum: str


class CheckAnswer(msgspec.Struct, frozen=True):
    """What the server holds at the number that a device named; nothing where something changed since."""

    tallies: list[Tally]


SUM_LIMIT = 2**64


def row_hash(identifier: str, seq: int) -> int:
    """Return 64 bits that tell one state of one row from any other.

    >>> row_hash("00000000-0000-7000-8000-000000000001", 7) == row_hash("00000000-0000-7000-8000-000000000001", 8)
    False
    """
    return int.from_bytes(hashlib.sha256(f"{identifier}:{seq}".encode()).digest()[:8], "big")


class Poke(msgspec.Struct, frozen=True):
    """Something of the account changed; what, a pull tells."""

    known: str
