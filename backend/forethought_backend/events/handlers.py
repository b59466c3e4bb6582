"""The stream that a device keeps open to hear of changes at once."""

import asyncio
import random
from collections.abc import AsyncGenerator, Awaitable, Callable

import msgspec
from forethought_common import routes
from forethought_common.errors import Outage, Refusal
from forethought_common.sync import Poke
from litestar import Router, get
from litestar.di import NamedDependency
from litestar.params import SkipValidation
from litestar.response import Stream

from forethought_backend.core.database import Account
from forethought_backend.events.hub import EventHub, Listener, Wake

KnownReader = Callable[[Account], Awaitable[str]]
"""Returns the newest number of an account, as sync writes it."""
SessionCheck = Callable[[Account], Awaitable[bool]]
"""Tells whether the session is still signed in."""

_HEARTBEAT = b": still here\n\n"
_COME_BACK_MS = (500, 3000)
_HEADERS = {"X-Accel-Buffering": "no"}


@get(routes.EVENTS, media_type="text/event-stream", summary="A `poke` at once and whenever something of the account changed")
async def stream_events(
    account: NamedDependency[Account],
    hub: NamedDependency[EventHub],
    known_reader: NamedDependency[SkipValidation[KnownReader]],
    session_check: NamedDependency[SkipValidation[SessionCheck]],
) -> Stream:
    listener = hub.listen(account)
    first = await known_reader(account)
    return Stream(_events(hub, listener, first, known_reader, session_check), media_type="text/event-stream", headers=_HEADERS)


async def _events(
    hub: EventHub, listener: Listener, first: str, known_reader: KnownReader, session_check: SessionCheck
) -> AsyncGenerator[bytes]:
    """Yield records until the session or the account ends, the server stops or its database is away; the device then comes back."""
    clock = asyncio.get_running_loop()
    try:
        yield _poke(first)
        beat_at = clock.time() + hub.heartbeat_seconds
        while True:
            wake = await listener.wait(max(beat_at - clock.time(), 0))
            if wake is Wake.CLOSED:
                # Not all at the same moment: to each its own pause, in milliseconds, as browsers understand it.
                yield b"retry: %d\n\n" % random.randint(*_COME_BACK_MS)  # noqa: S311 -- spreads them, guards nothing
                return
            if wake is Wake.CHANGED:
                yield _poke(await known_reader(listener.account))
            if clock.time() >= beat_at:
                # Between beats too: an account that changes all the time must not outlive its session.
                if not await session_check(listener.account):
                    return
                yield _HEARTBEAT
                beat_at = clock.time() + hub.heartbeat_seconds
    except (Outage, Refusal):
        return
    finally:
        hub.leave(listener)


def _poke(known: str) -> bytes:
    return b"event: poke\ndata: " + msgspec.json.encode(Poke(known)) + b"\n\n"


router = Router("/", route_handlers=[stream_events], tags=["sync"])
