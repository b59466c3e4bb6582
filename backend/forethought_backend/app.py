"""Puts the server together: the only module that knows every part."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from importlib import import_module
from typing import Any, cast

from forethought_migrations import newest_revision
from litestar import Litestar, Request, Router
from litestar.di import Provide
from litestar.openapi import OpenAPIConfig
from litestar.types import Receive, Scope, Send

from forethought_backend.accounts import service as accounts
from forethought_backend.accounts.authentication import Authentication
from forethought_backend.core import health, jobs
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Account, Address, Database
from forethought_backend.core.hygiene import Hygiene
from forethought_backend.core.problems import exception_handlers
from forethought_backend.core.requests import StrictRequest
from forethought_backend.core.settings import SHORTEST_KEY, Settings


class Application:
    """The server as ASGI sees it. `close_streams` ends the streams that devices keep open, so that stopping takes no wait."""

    def __init__(self, litestar: Litestar, outer: Any, hub: Any) -> None:
        self.litestar = litestar
        self._outer = outer
        self._hub = hub

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._outer(scope, receive, send)

    def close_streams(self) -> None:
        self._hub.close()


# Interim: parts that do not exist yet are left out; plain imports follow when all are there.
def part(module: str, name: str) -> Any:
    try:
        return getattr(import_module(f"forethought_backend.{module}"), name, None)
    except ModuleNotFoundError:
        return None


class _Nothing:
    def close(self) -> None: ...


class _Parts:
    database: Database
    revision: str


def provide_account(request: Request[Account, Any, Any]) -> Account:
    return request.user


def create_app(settings: Settings, *, database_address: Address, clock: Clock | None = None, model: Any = None) -> Application:
    if len(settings.secret_key) < SHORTEST_KEY:
        raise ValueError("the signing key is too short")
    clock = clock or Clock()
    parts = _Parts()

    hub_type, tokens_type, passwords_type, coach_type = (
        part("events.hub", "EventHub"),
        part("core.tokens", "Tokens"),
        part("core.passwords", "Passwords"),
        part("coaching.service", "Coach"),
    )
    hub = hub_type() if hub_type else _Nothing()
    values: dict[str, Any] = {"clock": clock, "settings": settings, "hub": hub}
    if tokens_type:
        values["tokens"] = tokens_type(settings.secret_key, previous=settings.previous_secret_key, clock=clock)
    if passwords_type:
        values["passwords"] = passwords_type(minimum=settings.password_min_length)
    dependencies: dict[str, Provide] = {name: Provide(_constant(value), sync_to_thread=False) for name, value in values.items()}
    dependencies["database"] = Provide(lambda: parts.database, sync_to_thread=False)
    dependencies["revision"] = Provide(lambda: parts.revision, sync_to_thread=False)
    dependencies["account"] = Provide(provide_account, sync_to_thread=False)

    @asynccontextmanager
    async def connected(_app: Litestar) -> AsyncGenerator[None]:
        parts.revision = await asyncio.to_thread(newest_revision)
        async with Database.open(database_address) as database:
            parts.database = database
            async with jobs.running([], database, clock):
                yield
        if "passwords" in values:
            values["passwords"].close()

    routers = [health.router]
    for feature in ("accounts", "tasks", "goals", "coaching", "events", "sync"):
        router = part(f"{feature}.handlers", "router")
        if router is not None:
            routers.append(cast("Router", router))

    async def authenticate(access_token: str) -> Account:
        return await accounts.authenticate(parts.database, values["tokens"], access_token)

    litestar = Litestar(
        routers,
        dependencies=dependencies,
        lifespan=[connected],
        logging_config=None,
        openapi_config=OpenAPIConfig(title="Forethought", version="1", path="/schema"),
        middleware=[Authentication(authenticate)],
        request_class=StrictRequest,
        exception_handlers=exception_handlers,
    )
    return Application(litestar, Hygiene(litestar), hub)


def _constant(value: Any) -> Any:
    return lambda: value
