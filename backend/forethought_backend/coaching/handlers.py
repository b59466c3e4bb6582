"""The coaching feature over HTTP."""

from collections.abc import AsyncGenerator, AsyncIterator
from typing import Annotated
from uuid import UUID

import msgspec
from forethought_common import routes
from forethought_common.coaching import (
    Ask,
    CoachingEvent,
    IdempotencyKey,
    Interaction,
    InteractionPatch,
    PersonaPatch,
    PersonaView,
    Preview,
    Usage,
)
from forethought_common.pages import PAGE_SIZE, Page
from litestar import Router, delete, get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery, HeaderParameter, JSONBody
from litestar.response import Stream

from forethought_backend.coaching import service as coaching
from forethought_backend.coaching.service import Coach
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Account, Database
from forethought_backend.core.paging import CursorText, Limit
from forethought_backend.core.problems import field_error, invalid
from forethought_backend.events.writer import WRITER, Writer

_HEADERS = {"X-Accel-Buffering": "no"}


@post(routes.COACHING, status_code=200, media_type="text/event-stream", summary="Ask about a task; the answer is a stream of events")
async def ask(
    coach: NamedDependency[Coach],
    account: NamedDependency[Account],
    data: JSONBody[Ask],
    idempotency_key: Annotated[str | None, HeaderParameter(name="Idempotency-Key")] = None,
) -> Stream:
    events = await coach.ask(account, data, _checked(idempotency_key))
    return Stream(_records(events), media_type="text/event-stream", headers=_HEADERS)


@post(routes.COACHING_PREVIEW, status_code=200, summary="What asking would send, byte for byte, without sending it")
async def preview(coach: NamedDependency[Coach], account: NamedDependency[Account], data: JSONBody[Ask]) -> Preview:
    return await coach.preview(account, data)


@get(routes.COACHING_USAGE, summary="How much of the quota is left, and what this month has cost")
async def usage(coach: NamedDependency[Coach], account: NamedDependency[Account]) -> Usage:
    return await coach.usage(account)


@get(routes.INTERACTIONS, summary="Coachings, newest first")
async def list_interactions(
    database: NamedDependency[Database],
    account: NamedDependency[Account],
    task_id: FromQuery[UUID | None] = None,
    limit: FromQuery[Limit] = PAGE_SIZE,
    cursor: FromQuery[CursorText | None] = None,
) -> Page[Interaction]:
    async with database.statement(account) as tx:
        return await coaching.page(tx, task_id, limit, cursor)


@patch(routes.INTERACTION, summary="Say what an answer was worth, or what was decided")
async def change_interaction(
    writer: NamedDependency[Writer], interaction_id: FromPath[UUID], data: JSONBody[InteractionPatch]
) -> Interaction:
    async with writer.transaction() as tx:
        return await coaching.change(tx, interaction_id, data, writer.clock.now())


@delete(routes.INTERACTION, summary="Forget a coaching, with every copy of its answer")
async def forget_interaction(coach: NamedDependency[Coach], account: NamedDependency[Account], interaction_id: FromPath[UUID]) -> None:
    await coach.forget(account, interaction_id)


@get(routes.PERSONA, summary="How the coach's framing leans, and each signal with the event behind it")
async def show_persona(database: NamedDependency[Database], account: NamedDependency[Account]) -> PersonaView:
    async with database.transaction(account) as tx:
        return await coaching.show_persona(tx)


@patch(routes.PERSONA, summary="Freeze the signals or go on collecting; set the label, or give it back to inference")
async def change_persona(
    database: NamedDependency[Database], account: NamedDependency[Account], data: JSONBody[PersonaPatch]
) -> PersonaView:
    async with database.transaction(account) as tx:
        return await coaching.change_persona(tx, data)


@delete(routes.PERSONA, summary="Erase every signal; collecting begins anew")
async def erase_signals(database: NamedDependency[Database], account: NamedDependency[Account], clock: NamedDependency[Clock]) -> None:
    async with database.transaction(account) as tx:
        await coaching.erase_signals(tx, clock.now())


@delete(routes.PERSONA_SIGNAL, summary="Erase one signal; what it was met in does not count for it again")
async def erase_signal(
    database: NamedDependency[Database], account: NamedDependency[Account], clock: NamedDependency[Clock], key: FromPath[str]
) -> None:
    async with database.transaction(account) as tx:
        await coaching.erase_signal(tx, key, clock.now())


def _checked(key: str | None) -> str | None:
    """Return a header that the framework does not check by itself."""
    try:
        return None if key is None else msgspec.convert(key, IdempotencyKey)
    except msgspec.ValidationError as failure:
        raise invalid([field_error(str(failure), "Idempotency-Key")]) from failure


async def _records(events: AsyncIterator[CoachingEvent]) -> AsyncGenerator[bytes]:
    async for event in events:
        name = type(event).__struct_config__.tag
        yield f"event: {name}\ndata: ".encode() + msgspec.json.encode(event) + b"\n\n"


router = Router(
    "/",
    route_handlers=[
        ask,
        preview,
        usage,
        list_interactions,
        change_interaction,
        forget_interaction,
        show_persona,
        change_persona,
        erase_signals,
        erase_signal,
    ],
    dependencies=WRITER,
    tags=["coaching"],
)
