"""Bringing a document in: what is new is made, what is here stays as it is.

It goes in pieces, each a transaction that begins with the account's counter as every write of its rows does, so that devices
may push meanwhile. Whatever stops it, the same document brought in again goes on where it was: its rows are known by their ids.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import msgspec
from forethought_common.errors import Code, FieldError, Refusal
from forethought_common.ids import is_acceptable
from forethought_common.portable import Brought, ImportReport, RefusedRow, is_readable, own_id
from forethought_common.sync import Entity

from forethought_backend.core.attempts import made_again
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Account, Database, Transaction
from forethought_backend.core.problems import field_error, invalid
from forethought_backend.portability.repository import arrivals, rows
from forethought_backend.portability.service import arriving
from forethought_backend.portability.service.arriving import Arriving, ArrivingConflict, ArrivingInteraction, Document, Refused
from forethought_backend.portability.service.ordering import parents_first

PIECE = 500
_MOST_NAMED = 100
"""Refused rows that the report names; the others it counts."""
_LISTS = {Entity.TASK: "tasks", Entity.GOAL: "goals", Entity.INTERACTION: "interactions", Entity.CONFLICT: "conflicts"}


@dataclass(frozen=True, slots=True)
class Importer:
    """Where a document goes, and who is told of each piece that is stored."""

    database: Database
    account: Account
    clock: Clock
    told: Callable[[], None]

    async def bring_in(self, body: bytes) -> ImportReport:
        """Bring a document in, and say what became of its rows."""
        document = _read(body)
        import_ = _Import(self, keeps_ids=arriving.is_of(document, self.account.user_id))
        for entity, name in _LISTS.items():
            await import_.bring(entity, getattr(document, name))
        return import_.report()


def _read(body: bytes) -> Document:
    """Read the document's outline; its rows stay as they are for now."""
    try:
        document = msgspec.json.decode(body, type=Document)
    except msgspec.ValidationError as failure:
        raise invalid([field_error(str(failure))]) from failure
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as failure:
        raise Refusal(Code.MALFORMED_BODY, "The body is not valid JSON.") from failure
    if not is_readable(document.version):
        detail = "This document follows a later version than this server reads."
        raise Refusal(Code.INVALID_INPUT, detail, errors=[FieldError("version", "unknown-version", detail)])
    return document


@dataclass(slots=True)
class _Counts:
    new: int = 0
    unchanged: int = 0
    differing: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True)
class _Read:
    """A row that can be stored, and where it stands in its list."""

    place: int
    row: Arriving
    stored: dict[str, Any]


@dataclass(slots=True)
class _Piece:
    """What one transaction makes of some rows; it may be made again from the start."""

    new: list[dict[str, Any]] = field(default_factory=list)
    unchanged: int = 0
    differing: int = 0
    refused: list[RefusedRow] = field(default_factory=list)
    ids: dict[UUID, UUID] = field(default_factory=dict)
    """What the rows of the document are called here."""


class _Import:
    """An import under way."""

    def __init__(self, importer: Importer, *, keeps_ids: bool) -> None:
        self._importer = importer
        self._user_id = importer.account.user_id
        self._keeps_ids = keeps_ids
        self._counts = {entity: _Counts() for entity in _LISTS}
        self._refused: list[RefusedRow] = []

    async def bring(self, entity: Entity, raws: Sequence[Any]) -> None:
        order: Sequence[int] = parents_first(raws) if entity is Entity.INTERACTION else range(len(raws))
        for places in _pieces(order):
            readable = self._read(entity, raws, places)
            if readable:
                piece = await made_again(lambda: self._store(entity, readable))  # noqa: B023 -- awaited before the next round
                self._add(entity, piece)
                self._importer.told()

    def report(self) -> ImportReport:
        found = {name: self._brought(entity) for entity, name in _LISTS.items()}
        return ImportReport(**found, refused=self._refused)

    def _brought(self, entity: Entity) -> Brought:
        counts = self._counts[entity]
        return Brought(counts.new, counts.unchanged, counts.differing, counts.refused)

    def _read(self, entity: Entity, raws: Sequence[Any], places: Sequence[int]) -> list[_Read]:
        now = self._importer.clock.now()
        readable: list[_Read] = []
        for place in places:
            try:
                row, stored = arriving.read(entity, raws[place], now)
            except Refused as refused:
                self._refuse(entity, _at(entity, place, refused.error))
            else:
                readable.append(_Read(place, row, stored))
        return readable

    def _refuse(self, entity: Entity, row: RefusedRow) -> None:
        self._counts[entity].refused += 1
        if len(self._refused) < _MOST_NAMED:
            self._refused.append(row)

    def _add(self, entity: Entity, piece: _Piece) -> None:
        counts = self._counts[entity]
        counts.new += len(piece.new)
        counts.unchanged += piece.unchanged
        counts.differing += piece.differing
        for row in piece.refused:
            self._refuse(entity, row)

    async def _store(self, entity: Entity, readable: list[_Read]) -> _Piece:
        async with self._importer.database.transaction(self._importer.account) as tx:
            number = await arrivals.hold_history(tx)
            if number is None:
                raise Refusal(Code.ACCOUNT_DELETED, "This account has been deleted.")
            piece = await self._sort(tx, entity, readable)
            if entity in arriving.STAMPED:
                for place, row in enumerate(piece.new, number + 1):
                    row["stamps"] = arriving.stamps(entity, row, place)
            made = await arrivals.add(tx, entity, piece.new) if piece.new else set()
            lost = [row for row in piece.new if row["id"] not in made]
            if lost:
                await self._name_again(tx, entity, lost)
        return piece

    async def _name_again(self, tx: Transaction, entity: Entity, lost: list[dict[str, Any]]) -> None:
        """Give rows whose id somebody else took this very moment one that is this account's own."""
        for row in lost:
            row["id"] = own_id(self._user_id, row["id"])
        await arrivals.add(tx, entity, lost)

    async def _sort(self, tx: Transaction, entity: Entity, readable: list[_Read]) -> _Piece:
        """Tell rows that are new from those that are here."""
        given = {read.row.id for read in readable}
        ours = {identifier: own_id(self._user_id, identifier) for identifier in given}
        found = await rows.found(tx, entity, [*given, *ours.values()])
        here = {row.id: arriving.here(entity, row.row) for row in found if row.is_mine}
        taken = {row.id for row in found if not row.is_mine}
        links = await self._links(tx, readable)
        piece = _Piece()
        for read in readable:
            identifier = read.row.id
            known = here.get(identifier) or here.get(ours[identifier])
            if known is not None:
                is_same = arriving.is_same(entity, read.stored, known)
                piece.unchanged += is_same
                piece.differing += not is_same
                continue
            free = self._keeps_ids and identifier not in taken and is_acceptable(identifier)
            name = identifier if free else ours[identifier]
            if identifier in piece.ids:
                piece.refused.append(_at(entity, read.place, FieldError("id", "twice", "This row is in the document already.")))
            elif isinstance(read.row, ArrivingConflict) and read.row.entity_id not in links:
                piece.refused.append(_at(entity, read.place, FieldError("entity_id", "unknown", "There is no such row.")))
            else:
                piece.ids[identifier] = name
                piece.new.append({"id": name, **read.stored, **_linked(read.row, links | piece.ids)})
        return piece

    async def _links(self, tx: Transaction, readable: list[_Read]) -> dict[UUID, UUID]:
        """Return what the rows that these speak of are called here; those that are not here are left out."""
        spoken: dict[Entity, set[UUID]] = {}
        for read in readable:
            for entity, identifier in _spoken_of(read.row):
                spoken.setdefault(entity, set()).add(identifier)
        links: dict[UUID, UUID] = {}
        for entity, named in spoken.items():
            ours = {identifier: own_id(self._user_id, identifier) for identifier in named}
            here = await rows.mine(tx, entity, [*named, *ours.values()])
            links |= {identifier: own for identifier, own in ours.items() if own in here}
            links |= {identifier: identifier for identifier in named & here}
        return links


def _spoken_of(row: Arriving) -> Iterator[tuple[Entity, UUID]]:
    if isinstance(row, ArrivingConflict):
        yield Entity(row.entity), row.entity_id
    elif isinstance(row, ArrivingInteraction):
        if row.task_id is not None:
            yield Entity.TASK, row.task_id
        if row.parent_id is not None:
            yield Entity.INTERACTION, row.parent_id


def _linked(row: Arriving, links: dict[UUID, UUID]) -> dict[str, UUID | None]:
    """Return the columns that point at other rows; what is not here is pointed at no more."""
    if isinstance(row, ArrivingConflict):
        return {"entity_id": links[row.entity_id]}
    if isinstance(row, ArrivingInteraction):
        return {
            name: links.get(given) if given is not None else None
            for name, given in (("task_id", row.task_id), ("parent_id", row.parent_id))
        }
    return {}


def _at(entity: Entity, place: int, error: FieldError) -> RefusedRow:
    where = f"{_LISTS[entity]}[{place}]"
    is_whole = error.field in {"", "body"}
    return RefusedRow(where if is_whole else f"{where}.{error.field}", error.code, error.detail)


def _pieces(order: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(order), PIECE):
        yield order[start : start + PIECE]
