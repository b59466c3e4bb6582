"""Tells whoever runs the server how a request arrived, so that `check --through` can judge the proxies on its way.

Only who holds the server's key can ask: a ticket that is signed with it, and good for a minute. For everybody else there is
nothing here, as on any unknown path.
"""

import asyncio
import hashlib
import hmac
from collections.abc import AsyncGenerator
from typing import Any

import msgspec
from forethought_common import routes
from litestar import Request, get
from litestar.di import NamedDependency
from litestar.exceptions import NotFoundException
from litestar.params import SkipValidation
from litestar.response import Stream

from forethought_backend.core.clock import Clock
from forethought_backend.core.settings import Settings
from forethought_backend.core.sources import Source, is_trusted

SCHEME = "Check"
GOOD_SECONDS = 60
PAUSE_SECONDS = 2.0
"""Between the two records of the answer: time enough to see whether the first is kept back."""
_PURPOSE = b"forethought check through"
_HEADERS = {"X-Accel-Buffering": "no"}


class Arrival(msgspec.Struct, frozen=True):
    """How a request arrived. `peer` is who connected, `net` whom the limits take it for."""

    peer: str
    net: str
    is_trusted: bool
    forwarded_for: str
    forwarded_proto: str
    host: str


def ticket(secret_key: bytes, now: int) -> str:
    """Return what a request must bring in `Authorization`."""
    return f"{SCHEME} {now}.{_signature(secret_key, now)}"


@get(routes.ARRIVAL, opt={"exclude_from_auth": True}, include_in_schema=False, media_type="text/event-stream")
async def show_arrival(
    request: Request[Any, Any, Any],
    settings: NamedDependency[SkipValidation[Settings]],
    clock: NamedDependency[SkipValidation[Clock]],
    source: NamedDependency[SkipValidation[Source]],
) -> Stream:
    if not _is_good(request.headers.get("authorization", ""), settings.secret_key, clock.now()):
        raise NotFoundException
    peer = "" if request.client is None else request.client.host
    arrival = Arrival(
        peer,
        source.net,
        is_trusted=is_trusted(peer, settings.trusted_proxies),
        forwarded_for=request.headers.get("x-forwarded-for", ""),
        forwarded_proto=request.headers.get("x-forwarded-proto", ""),
        host=request.headers.get("host", ""),
    )
    return Stream(_records(arrival), media_type="text/event-stream", headers=_HEADERS)


async def _records(arrival: Arrival) -> AsyncGenerator[bytes]:
    yield b"event: arrival\ndata: " + msgspec.json.encode(arrival) + b"\n\n"
    await asyncio.sleep(PAUSE_SECONDS)
    yield b"event: end\ndata: {}\n\n"


def _is_good(given: str, secret_key: bytes, now: int) -> bool:
    scheme, _, rest = given.partition(" ")
    at, _, signature = rest.partition(".")
    if scheme != SCHEME or not (at.isascii() and at.isdigit() and len(at) <= 12) or abs(now - int(at)) > GOOD_SECONDS:
        return False
    return hmac.compare_digest(signature.encode(), _signature(secret_key, int(at)).encode())


def _signature(secret_key: bytes, at: int) -> str:
    key = hmac.digest(secret_key, _PURPOSE, hashlib.sha256)
    return hmac.new(key, str(at).encode(), hashlib.sha256).hexdigest()
