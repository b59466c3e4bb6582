"""Puts the server together: the only module that knows every part."""

from collections.abc import AsyncGenerator, Awaitable, Callable, MutableMapping, Sequence
from contextlib import asynccontextmanager
from functools import partial
from importlib.metadata import version
from typing import Any
from urllib.parse import urlsplit

from forethought_common.accounts import Deletion
from forethought_common.sync import Operation, PushAnswer
from forethought_migrations import newest_revision
from litestar import Litestar, Request, Response, Router
from litestar.di import Provide
from litestar.exceptions import NotFoundException
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.openapi.spec import Components, SecurityScheme

from forethought_backend.accounts import handlers as account_routes
from forethought_backend.accounts import service as accounts
from forethought_backend.accounts.authentication import Authentication
from forethought_backend.coaching import handlers as coaching_routes
from forethought_backend.coaching import service as coaching
from forethought_backend.coaching.provider.language_model import LanguageModel
from forethought_backend.coaching.service import Coach
from forethought_backend.core import health, jobs, pages
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Account, Address, Database
from forethought_backend.core.direct_line import DirectLine
from forethought_backend.core.hygiene import BODY_LIMIT, Hygiene
from forethought_backend.core.mail import Post
from forethought_backend.core.meter import Asgi, Meter, Metered, Tracer
from forethought_backend.core.passwords import Passwords
from forethought_backend.core.problems import exception_handlers
from forethought_backend.core.readiness import Missing, Readiness
from forethought_backend.core.requests import StrictRequest
from forethought_backend.core.same_key import SameKey
from forethought_backend.core.settings import Settings
from forethought_backend.core.sources import Source, source_of
from forethought_backend.core.tokens import Tokens
from forethought_backend.events import handlers as event_routes
from forethought_backend.events.hub import EventHub
from forethought_backend.events.relay import Relay
from forethought_backend.goals import handlers as goal_routes
from forethought_backend.portability import handlers as portability_routes
from forethought_backend.portability import service as portability
from forethought_backend.portability.service import ErasedAccounts, Exports
from forethought_backend.sync import handlers as sync_routes
from forethought_backend.sync import service as sync
from forethought_backend.tasks import handlers as task_routes

Message = MutableMapping[str, Any]

ROUTES = (health, pages, account_routes, task_routes, goal_routes, sync_routes, event_routes, coaching_routes, portability_routes)


class Application:
    """The server as ASGI sees it. Before it stops, first `readiness.drain` it, so that nobody sends it more.

    `close_streams` then ends the streams that devices keep open, so that stopping takes no wait.
    """

    def __init__(self, litestar: Litestar, hub: EventHub, readiness: Readiness, layers: Sequence[Callable[[Asgi], Asgi]]) -> None:
        """`layers` are put around the application, the outermost last."""
        self.litestar = litestar
        self.readiness = readiness
        self._outermost: Asgi = litestar
        for layer in layers:
            self._outermost = layer(self._outermost)
        self._hub = hub

    async def __call__(self, scope: Message, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]) -> None:
        await self._outermost(scope, receive, send)

    def close_streams(self) -> None:
        self._hub.close()


class _Standing:
    """How things stand in one process."""

    def __init__(self, parts: "_Parts", line: DirectLine) -> None:
        self._parts = parts
        self._line = line
        self.revision = parts.readiness.revision

    @property
    def connections(self) -> tuple[int, int, int]:
        return self._parts.database.connections

    @property
    def streams(self) -> int:
        return self._parts.hub.streams

    @property
    def is_model_left_alone(self) -> bool:
        return self._parts.coach.is_model_left_alone

    @property
    def is_line_up(self) -> bool:
        return self._line.is_up

    @property
    def hashes(self) -> int:
        return self._parts.passwords.taken

    @property
    def mails(self) -> int:
        return self._parts.post.waiting

    async def missing(self) -> Missing | None:
        return await self._parts.readiness.missing()


class _Parts:
    """What lives as long as the application; the database and the coach from its start to its end."""

    database: Database
    door: accounts.Door
    exports: Exports
    coach: Coach

    def __init__(self, settings: Settings, address: Address, clock: Clock, model: LanguageModel | None) -> None:
        self.settings = settings
        self.clock = clock
        self.readiness = Readiness(lambda: self.database, newest_revision())
        self.hub = EventHub()
        self.tokens = Tokens(settings.secret_key, previous=settings.previous_secret_key, clock=clock)
        self.passwords = Passwords(minimum=settings.password_min_length, known_words=_words_of(settings.base_url))
        self.meter = _meter() if settings.metrics else None
        self.tracing = None if settings.tracing_endpoint is None else _tracing()
        self.post = Post(settings.mail, watch=None if self.meter is None else self.meter.mailed)
        self._erased = ErasedAccounts(settings.data_dir)
        self._address = address
        self._model = model

    @asynccontextmanager
    async def running(self, _litestar: Litestar) -> AsyncGenerator[None]:
        """Connect, and start what runs beside the requests."""
        try:
            tell = None if self.tracing is None else self.tracing.stated
            async with Database.open(self._address, size=self.settings.database_connections, tell=tell) as self.database:
                self.door = self._door()
                self.exports = Exports(self.door, self.settings.secret_key)
                model = self._model or coaching.language_model(self.settings)
                line = DirectLine(self.settings.database_direct_url or self._address.url)
                relay = Relay(self.hub, line)
                SameKey(line, self.settings.secret_key, self.settings.previous_secret_key)
                self.coach = Coach(
                    database=self.database,
                    line=line,
                    settings=self.settings,
                    clock=self.clock,
                    hub=self.hub,
                    model=model,
                )
                async with (
                    self._counting(line),
                    self._traced(),
                    line.running(),
                    relay.running(),
                    self.post.running(),
                    self.coach.running(),
                    jobs.running(
                        [*accounts.JOBS, *coaching.JOBS, *portability.jobs(self.settings.data_dir)], self.database, self.clock, self.meter
                    ),
                ):
                    yield
        finally:
            self.passwords.close()

    def _door(self) -> accounts.Door:
        guard = accounts.Guard(
            self.database,
            self.clock,
            self.settings.secret_key,
            registrations_per_hour=self.settings.registrations_per_hour,
            is_private=self.settings.listens_on_loopback,
        )
        return accounts.Door(self.database, self.tokens, self.passwords, self.clock, guard, self.post, self.settings.base_url)

    @asynccontextmanager
    async def _counting(self, line: DirectLine) -> AsyncGenerator[None]:
        if self.meter is None:
            yield
            return
        self.database.watch(self.meter)
        self.coach.watch(self.meter)
        async with self.meter.running(_Standing(self, line)):
            yield

    def note_push(self, operations: list[Operation], answer: PushAnswer) -> None:
        if self.meter is not None:
            self.meter.pushed(operations, answer)

    @asynccontextmanager
    async def _traced(self) -> AsyncGenerator[None]:
        if self.tracing is None:
            yield
            return
        self.coach.watch(self.tracing)
        async with self.tracing.running():
            yield

    async def authenticate(self, access_token: str) -> Account:
        return await accounts.authenticate(self.database, self.tokens, access_token)

    def source_of(self, request: Request[Account, Any, Any]) -> Source:
        return source_of(request.scope, self.settings.trusted_proxies)

    async def read_known(self, account: Account) -> str:
        return await sync.known(self.database, account)

    def coaching_refusal(self) -> str | None:
        return self.coach.refusal

    async def refresh_persona(self, account: Account) -> None:
        await coaching.refresh_persona(self.database, account)

    async def leave(self, account: Account, asked: Deletion) -> bool:
        return await portability.leave(self.door, self._erased, account, asked)

    async def check_session(self, account: Account) -> bool:
        return await accounts.is_signed_in(self.database, account, self.clock.now())

    def layers(self) -> list[Callable[[Asgi], Asgi]]:
        """Return what goes around the application, the outermost last."""
        layers: list[Callable[[Asgi], Asgi]] = [partial(Hygiene, trusted=self.settings.trusted_proxies)]
        if self.meter is not None:
            layers.append(partial(Metered, meter=self.meter))
        if self.tracing is not None:
            layers.append(partial(self.tracing.layer, trusted=self.settings.trusted_proxies))
        return layers

    def dependencies(self) -> dict[str, Provide]:
        """Return what handlers may name as a parameter."""
        providers: dict[str, Callable[..., Any]] = {
            "settings": lambda: self.settings,
            "clock": lambda: self.clock,
            "hub": lambda: self.hub,
            "database": lambda: self.database,
            "coach": lambda: self.coach,
            "readiness": lambda: self.readiness,
            "known_reader": lambda: self.read_known,
            "coaching_refusal": lambda: self.coaching_refusal,
            "persona_refresh": lambda: self.refresh_persona,
            "departure": lambda: self.leave,
            "session_check": lambda: self.check_session,
            "door": lambda: self.door,
            "exports": lambda: self.exports,
            "push_watch": lambda: self.note_push,
            "account": _account_of,
            "source": self.source_of,
        }
        return {name: Provide(provider, sync_to_thread=False) for name, provider in providers.items()}


def create_app(
    settings: Settings, *, database_address: Address, clock: Clock | None = None, model: LanguageModel | None = None
) -> Application:
    """Compose the server. Nothing is connected before the application's lifespan begins; without `model` the settings choose one."""
    parts = _Parts(settings, database_address, clock or Clock(), model)
    litestar = Litestar(
        [*(part.router for part in ROUTES), *([] if parts.meter is None else [parts.meter.router(settings.metrics_token)])],
        dependencies=parts.dependencies(),
        lifespan=[parts.running],
        middleware=[Authentication(parts.authenticate)],
        exception_handlers=exception_handlers,
        request_class=StrictRequest,
        request_max_body_size=BODY_LIMIT,
        openapi_config=_description() if settings.docs else None,
        logging_config=None,
        debug=False,
        pdb_on_exception=False,
    )
    return Application(litestar, parts.hub, parts.readiness, parts.layers())


def _meter() -> Meter:
    """Load what counts; it takes a while, so only where somebody wants it."""
    from forethought_backend.core.metrics import Metrics

    return Metrics()


def _tracing() -> Tracer:
    """Load what traces, as above."""
    from forethought_backend.core.tracing import Tracing

    return Tracing()


def _account_of(request: Request[Account, Any, Any]) -> Account:
    """Return who signed in, as the authentication found."""
    return request.user


def _description() -> OpenAPIConfig:
    """Describe the API without a viewer: those that come with the framework load their scripts from elsewhere."""
    scheme = SecurityScheme(type="http", scheme="bearer", description="The access token of a signed-in device.")
    return OpenAPIConfig(
        title="Forethought",
        version=version("forethought"),
        openapi_router=Router(
            "/schema",
            route_handlers=[],
            after_request=_refuse_unknown_page,
            include_in_schema=False,
            opt={Authentication.exclude_opt_key: True},
        ),
        render_plugins=[JsonRenderPlugin()],
        components=Components(security_schemes={"AccessToken": scheme}),
        security=[{"AccessToken": []}],
    )


def _refuse_unknown_page(answer: Response[Any]) -> Response[Any]:
    """Answer like everywhere else: below the description's path the framework has a page of its own for what is not there."""
    if answer.status_code == 404:
        raise NotFoundException
    return answer


def _words_of(base_url: str | None) -> list[str]:
    """Return the parts of the server's name: nobody's password should be made of them."""
    return (urlsplit(base_url).hostname or "").split(".") if base_url else []
