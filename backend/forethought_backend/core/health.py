"""Tells a supervisor whether the process lives, and whether it can serve."""

from collections.abc import Callable

import msgspec
from forethought_common import routes
from forethought_common.errors import Code, Refusal
from litestar import Router, get
from litestar.di import NamedDependency
from litestar.params import SkipValidation

from forethought_backend.core.arrival import show_arrival
from forethought_backend.core.readiness import Missing, Readiness

CoachingRefusal = Callable[[], str | None]

_DETAILS = {
    Missing.DATABASE: "The database cannot be reached right now.",
    Missing.MIGRATIONS: "The database is not at the revision that this server needs.",
    Missing.STOPPING: "The server is about to stop.",
}
_AGAIN_SECONDS = 5


class Health(msgspec.Struct, frozen=True):
    """`ok`, or no answer at all."""

    status: str = "ok"


class Ready(msgspec.Struct, frozen=True, omit_defaults=True):
    """Whether the server can serve. `coaching` says for what the model's provider refuses it: the rules answer then."""

    status: str
    coaching: str | None = None


@get(routes.HEALTH_LIVE, opt={"exclude_from_auth": True}, summary="The process answers; nothing else is asked")
async def live() -> Health:
    return Health()


@get(
    routes.HEALTH_READY,
    opt={"exclude_from_auth": True},
    summary="The database answers and is at the revision this server needs; where not, `reason` says what is missing",
)
async def ready(readiness: NamedDependency[Readiness], coaching_refusal: NamedDependency[SkipValidation[CoachingRefusal]]) -> Ready:
    missing = await readiness.missing()
    if missing is not None:
        raise Refusal(Code.UNAVAILABLE, _DETAILS[missing], retry_after=_AGAIN_SECONDS, reason=missing.value)
    return Ready("ok", coaching_refusal())


router = Router("/", route_handlers=[live, ready, show_arrival], tags=["health"])
