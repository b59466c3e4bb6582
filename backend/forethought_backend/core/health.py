"""Tells a supervisor whether the process lives, and whether it can serve."""

from collections.abc import Callable

import msgspec
from forethought_common import routes
from forethought_common.errors import Outage
from litestar import Router, get
from litestar.di import NamedDependency
from litestar.params import SkipValidation

from forethought_backend.core.database import Database

Refusal = Callable[[], str | None]

_REVISION = "SELECT version_num FROM alembic_version"


class Health(msgspec.Struct, frozen=True):
    """`ok`, or no answer at all."""

    status: str = "ok"


class Readiness(msgspec.Struct, frozen=True, omit_defaults=True):
    """Whether the server can serve. `coaching` says for what the model's provider refuses it: the rules answer then."""

    status: str
    coaching: str | None = None


@get(routes.HEALTH_LIVE, opt={"exclude_from_auth": True}, summary="The process answers; nothing else is asked")
async def live() -> Health:
    return Health()


@get(routes.HEALTH_READY, opt={"exclude_from_auth": True}, summary="The database answers and is at the revision this server needs")
async def ready(
    database: NamedDependency[Database], revision: NamedDependency[str], coaching_refusal: NamedDependency[SkipValidation[Refusal]]
) -> Readiness:
    async with database.unowned_statement() as channel:
        found = await channel.connection.fetchval(_REVISION, timeout=2)
    if found != revision:
        raise Outage("The database is not at the revision that this server needs.", retry_after=5)
    return Readiness("ok", coaching_refusal())


router = Router("/", route_handlers=[live, ready], tags=["health"])
