"""What a feature tells the history about its rows, so that they sync without sync knowing their columns."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from uuid import UUID

import msgspec
from forethought_common.sync import Scalar, Stamp

from forethought_backend.core.database import Transaction


class Record(msgspec.Struct, frozen=True):
    """A row as it stands: its fields under the names of the wire, who wrote each, and the row as devices get it."""

    id: UUID
    seq: int
    values: dict[str, Scalar]
    stamps: dict[str, Stamp]
    is_deleted: bool
    wire: msgspec.Raw


class Revision(msgspec.Struct, frozen=True):
    """What is to be stored of a row. `at` is when the edit was made (Unix seconds), which gives its times."""

    id: UUID
    values: Mapping[str, Scalar]
    stamps: Mapping[str, Stamp]
    is_deleted: bool
    at: int


class Writing(msgspec.Struct, frozen=True):
    """What somebody wrote into a row: its words as they stand, their number in the history, and when the row was made."""

    text: str
    seq: int
    created_at: int


Write = Callable[[Transaction, Revision], Awaitable[str | None]]


@dataclass(frozen=True, slots=True)
class Kind:
    """How rows of one kind take part in the history.

    `texts` are the fields whose losing value is kept for the person. A new row needs the fields of
    `required`, or no row can be made; those of `defaults` count as set by whoever makes it. `check` returns
    fields as they are stored, or refuses them. The feature's repository gives and takes rows as JSON, which
    `read` understands; `insert` and `update` return None when the id is taken by somebody else, or gone.
    """

    texts: frozenset[str]
    required: frozenset[str]
    defaults: Mapping[str, Scalar]
    check: Callable[[Mapping[str, Scalar]], dict[str, Scalar]]
    read: Callable[[str], Record]
    whole: Callable[[Transaction, list[UUID]], Awaitable[list[str]]]
    insert: Write
    update: Write

    async def records(self, tx: Transaction, ids: list[UUID]) -> list[Record]:
        return [self.read(row) for row in await self.whole(tx, ids)]

    async def create(self, tx: Transaction, revision: Revision) -> Record | None:
        row = await self.insert(tx, revision)
        return None if row is None else self.read(row)

    async def change(self, tx: Transaction, revision: Revision) -> Record | None:
        row = await self.update(tx, revision)
        return None if row is None else self.read(row)
