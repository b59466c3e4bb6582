"""Tells a supervisor whether the process lives, and whether it can serve."""

import msgspec
from forethought_common import routes
from forethought_common.errors import Outage
from litestar import Router, get
from litestar.di import NamedDependency

from forethought_backend.core.database import Database

_REVISION = "SELECT version_num FROM alembic_version"


class Health(msgspec.Struct, frozen=True):
    """`ok`, or no answer at all."""

    status: str = "ok"


@get(routes.HEALTH_LIVE, opt={"exclude_from_auth": True}, summary="The process answers; nothing else is asked")
async def live() -> Health:
    return Health()


@get(routes.HEALTH_READY, opt={"exclude_from_auth": True}, summary="The database answers and is at the revision this server needs")
async def ready(database: NamedDependency[Database], revision: NamedDependency[str]) -> Health:
    async with database.unowned_statement() as channel:
        found = await channel.connection.fetchval(_REVISION, timeout=2)
    if found != revision:
        raise Outage("The database is not at the revision that this server needs.", retry_after=5)
    return Health()


router = Router("/", route_handlers=[live, ready], tags=["health"])
