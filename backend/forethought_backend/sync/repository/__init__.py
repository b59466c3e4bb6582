"""The history's SQL: an account's numbers, the log of them, what was applied, and texts that lost."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

import asyncpg
import msgspec
from forethought_common.errors import Code, Refusal
from forethought_common.sync import Entity
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    FromClause,
    Integer,
    String,
    Text,
    Uuid,
    and_,
    bindparam,
    cast,
    column,
    false,
    func,
    literal_column,
    null,
    select,
    table,
    true,
    union_all,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, insert

from forethought_backend.core.database import Statement, Transaction
from forethought_backend.core.tables import server_state, user_sync
from forethought_backend.sync.tables import applied_ops, conflicts, sync_log


class Numbers(msgspec.Struct, frozen=True):
    """An account's newest number, and the one up to which removed rows are forgotten."""

    change_seq: int
    min_seq: int


class Evidence(msgspec.Struct, frozen=True):
    """What a cursor is checked against. A tag is None where the log has no such number."""

    epoch: UUID
    change_seq: int
    min_seq: int
    head_tag: bytes | None
    cursor_tag: bytes | None
    known_tag: bytes | None


class Entry(Evidence, frozen=True):
    """A number of the log and the row that still carries it. Where `seq` is None there is none after the cursor."""

    seq: int | None
    tag: bytes | None
    entity: str | None
    id: UUID | None
    row: str | None
    is_deleted: bool | None


class _Tagged(msgspec.Struct, frozen=True):
    seq: int
    tag: bytes


class Applied(msgspec.Struct, frozen=True):
    """An operation seen before."""

    op_id: UUID
    payload_hash: str
    result: dict[str, str | None]


class LostText(msgspec.Struct, frozen=True):
    """A text to be kept for the person: of which field, what it was, where and when (Unix seconds) it was written."""

    id: UUID
    entity: str
    entity_id: UUID
    field: str
    value: str
    by_device: str | None
    at: int


_user = bindparam("user_id", type_=Uuid)

# Rows of every feature carry numbers. Named here is only what numbering is about; what is in them, each
# feature reads itself.
_TABLES = {
    Entity.TASK: ("tasks", True),
    Entity.GOAL: ("goals", True),
    Entity.INTERACTION: ("coaching_interactions", False),
    Entity.CONFLICT: ("conflicts", False),
}
_carriers = {
    entity: table(
        name, column("id", Uuid), column("user_id", Uuid), column("seq", BigInteger), *([column("deleted_at", BigInteger)] if trash else [])
    )
    for entity, (name, trash) in _TABLES.items()
}


def _evidence() -> tuple[Sequence[ColumnElement[Any]], Any]:
    """Return the columns of `Evidence`, and what they are selected from."""
    head, at_cursor, at_known = (sync_log.alias(name) for name in ("head", "at_cursor", "at_known"))
    source = user_sync.join(server_state, true())
    for entry, seq in (
        (head, user_sync.c.change_seq),
        (at_cursor, bindparam("cursor_seq", type_=BigInteger)),
        (at_known, bindparam("known_seq", type_=BigInteger)),
    ):
        source = source.outerjoin(entry, and_(entry.c.user_id == user_sync.c.user_id, entry.c.seq == seq))
    columns = [
        server_state.c.epoch,
        user_sync.c.change_seq,
        user_sync.c.min_seq,
        head.c.tag.label("head_tag"),
        at_cursor.c.tag.label("cursor_tag"),
        at_known.c.tag.label("known_tag"),
    ]
    return columns, source


def _carrier(log: FromClause) -> FromClause:
    """Return the row that an entry of the log is about, looked up in the table that the entry names."""
    looked_up = [
        select(
            carrier.c.seq,
            (carrier.c.deleted_at.is_not(None) if "deleted_at" in carrier.c else false()).label("is_deleted"),
            cast(func.row_to_json(carrier.table_valued()), Text).label("row"),
        ).where(log.c.entity == entity.value, carrier.c.id == log.c.id, carrier.c.user_id == log.c.user_id)
        for entity, carrier in _carriers.items()
    ]
    return union_all(*looked_up).limit(1).lateral("carrier")


def _changes() -> Statement[Entry]:
    """Walk the log from a number on and look up the rows that still carry theirs; older entries of a row are passed by.

    A row's number is never below one of its entries, so `<=` says what `=` would. Of `=` Postgres
    would think that hardly an entry passes, and read the whole log in place of a page of it.
    """
    log = sync_log.alias("log")
    carrier = _carrier(log)
    page = (
        select(
            log.c.seq,
            log.c.tag,
            log.c.entity,
            log.c.id,
            carrier.c.row,
            func.coalesce(carrier.c.is_deleted, true()).label("is_deleted"),
        )
        .select_from(log.outerjoin(carrier, true()))
        .where(
            log.c.user_id == _user,
            log.c.seq > bindparam("cursor_seq", type_=BigInteger),
            func.coalesce(carrier.c.seq, log.c.seq) <= log.c.seq,
        )
        .order_by(log.c.seq)
        .limit(bindparam("limit", type_=Integer))
        .lateral("page")
    )
    columns, standing = _evidence()
    statement = select(*columns, *page.c).select_from(standing.outerjoin(page, true())).where(user_sync.c.user_id == _user)
    return Statement(statement.order_by(page.c.seq), Entry)


def _standing() -> Statement[Evidence]:
    columns, source = _evidence()
    return Statement(select(*columns).select_from(source).where(user_sync.c.user_id == _user), Evidence)


def _record() -> Statement[int]:
    given = (
        func.jsonb_to_recordset(bindparam("operations", type_=JSONB))
        .table_valued(column("op_id", Uuid), column("payload_hash", Text), column("result", JSONB), name="given")
        .render_derived(with_types=True)
    )
    rows = select(_user, given.c.op_id, given.c.payload_hash, given.c.result, bindparam("at", type_=BigInteger))
    names = ["user_id", "op_id", "payload_hash", "result", "at"]
    return Statement(insert(applied_ops).from_select(names, rows).returning(literal_column("1")), int)


_LOCK = Statement(select(user_sync.c.change_seq, user_sync.c.min_seq).where(user_sync.c.user_id == _user).with_for_update(), Numbers)
_STANDING = _standing()
_CHANGES = _changes()
_TAGS = Statement(
    select(sync_log.c.seq, sync_log.c.tag).where(
        sync_log.c.user_id == _user, sync_log.c.seq == func.any(bindparam("seqs", type_=ARRAY(BigInteger)))
    ),
    _Tagged,
)
_APPLIED = Statement(
    select(applied_ops.c.op_id, applied_ops.c.payload_hash, applied_ops.c.result).where(
        applied_ops.c.user_id == _user, applied_ops.c.op_id == func.any(bindparam("op_ids", type_=ARRAY(Uuid)))
    ),
    Applied,
)
_RECORD = _record()
_KEEP = Statement(
    insert(conflicts)
    .values(
        id=bindparam("id", type_=Uuid),
        user_id=_user,
        entity=bindparam("in_entity", type_=String),
        entity_id=bindparam("in_id", type_=Uuid),
        field=bindparam("in_field", type_=String),
        value=bindparam("lost", type_=Text),
        by_device=bindparam("device", type_=String),
        at=bindparam("written_at", type_=BigInteger),
        dismissed_at=null(),
    )
    .returning(conflicts.c.seq),
    int,
)


async def lock(tx: Transaction) -> Numbers | None:
    """Take the account's counter until the transaction ends, so that nobody else changes a row of the account."""
    return await _LOCK.one(tx, user_id=tx.user_id)


async def standing(tx: Transaction, cursor_seq: int = 0, known_seq: int = 0) -> Evidence | None:
    return await _STANDING.one(tx, user_id=tx.user_id, cursor_seq=cursor_seq, known_seq=known_seq)


async def changes(tx: Transaction, cursor_seq: int, known_seq: int, limit: int) -> list[Entry]:
    """Return the rows that changed after a number, oldest change first; one entry without a number when there are none."""
    return await _CHANGES.all(tx, user_id=tx.user_id, cursor_seq=cursor_seq, known_seq=known_seq, limit=limit)


async def tags(tx: Transaction, seqs: list[int]) -> dict[int, bytes]:
    """Return the tags of those numbers that the log has."""
    return {each.seq: each.tag for each in await _TAGS.all(tx, user_id=tx.user_id, seqs=seqs)}


async def applied(tx: Transaction, op_ids: list[UUID]) -> list[Applied]:
    return await _APPLIED.all(tx, user_id=tx.user_id, op_ids=op_ids)


async def record(tx: Transaction, operations: list[Applied], at: int) -> None:
    """Remember what became of operations, so that each is applied once however often it is sent."""
    await _RECORD.all(tx, user_id=tx.user_id, operations=operations, at=at)


async def keep(tx: Transaction, lost: LostText) -> int:
    """Keep a text that lost, and return the number this took."""
    seq = await _KEEP.one(
        tx,
        id=lost.id,
        user_id=tx.user_id,
        in_entity=lost.entity,
        in_id=lost.entity_id,
        in_field=lost.field,
        lost=lost.value,
        device=lost.by_device,
        written_at=lost.at,
    )
    if seq is None:
        raise RuntimeError("an insert returned no row")
    return seq


@asynccontextmanager
async def savepoint(tx: Transaction) -> AsyncGenerator[None]:
    """Let one operation fail by itself: what the database refuses of it undoes nothing of the others."""
    try:
        async with tx.connection.transaction():
            yield
    except (asyncpg.IntegrityConstraintViolationError, asyncpg.DataError) as failure:
        raise Refusal(Code.INVALID_INPUT, "This edit holds a value that cannot be stored.") from failure
