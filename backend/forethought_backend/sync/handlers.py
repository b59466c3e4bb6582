"""The sync feature over HTTP."""

from collections.abc import Callable
from typing import Annotated

from forethought_common import routes
from forethought_common.sync import (
    PULL_LIMIT,
    ChangesAnswer,
    CheckAnswer,
    Operation,
    PartingAnswer,
    PartingRequest,
    PushAnswer,
    PushRequest,
)
from litestar import Router, get, post
from litestar.di import NamedDependency
from litestar.params import FromQuery, JSONBody, QueryParameter, SkipValidation

from forethought_backend.core.database import Account, Database
from forethought_backend.events.writer import WRITER, Writer
from forethought_backend.sync import service as sync

PushWatch = Callable[[list[Operation], PushAnswer], None]
"""Hears what became of the operations of a push."""

CursorText = Annotated[str | None, QueryParameter(max_length=64)]
KnownText = Annotated[str, QueryParameter(max_length=64)]
PageLimit = Annotated[int, QueryParameter(ge=1, le=PULL_LIMIT)]


@post(routes.PUSH, status_code=200, summary="Apply a device's operations in order")
async def push_changes(
    writer: NamedDependency[Writer], data: JSONBody[PushRequest], push_watch: NamedDependency[SkipValidation[PushWatch]]
) -> PushAnswer:
    async with writer.transaction() as tx:
        answer = await sync.accept(tx, data, writer.clock.now_ms())
    push_watch(data.ops, answer)
    return answer


@get(routes.CHANGES, summary="Rows that changed since a cursor")
async def pull_changes(
    database: NamedDependency[Database],
    account: NamedDependency[Account],
    protocol: FromQuery[int],
    cursor: CursorText = None,
    known: CursorText = None,
    limit: PageLimit = PULL_LIMIT,
) -> ChangesAnswer:
    async with database.statement(account) as tx:
        return await sync.catch_up(tx, protocol, cursor, known, limit)


@get(routes.SYNC_CHECK, summary="What the server holds, to compare with what a device holds")
async def check_holding(database: NamedDependency[Database], account: NamedDependency[Account], known: KnownText) -> CheckAnswer:
    async with database.statement(account) as tx:
        return await sync.tally(tx, known)


@post(routes.SYNC_PARTING, status_code=200, summary="How far back the history is the one that a device knows")
async def find_parting(
    database: NamedDependency[Database], account: NamedDependency[Account], data: JSONBody[PartingRequest]
) -> PartingAnswer:
    async with database.transaction(account) as tx:
        return await sync.parting(tx, data)


_handlers = [push_changes, pull_changes, check_holding, find_parting]
router = Router("/", route_handlers=_handlers, dependencies=WRITER, tags=["sync"])
