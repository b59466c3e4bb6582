"""The accounts feature over HTTP."""

from collections.abc import Awaitable, Callable
from uuid import UUID

from forethought_common import routes
from forethought_common.accounts import (
    Me,
    MePatch,
    PasswordChange,
    RefreshRequest,
    SessionList,
    SignedIn,
    SignedUp,
    SignIn,
    SignUp,
    TokenPair,
)
from litestar import Router, delete, get, patch, post
from litestar.di import NamedDependency, Provide
from litestar.params import FromPath, JSONBody, SkipValidation

from forethought_backend.accounts import service as accounts
from forethought_backend.accounts.service import Door, Guard
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Account, Database
from forethought_backend.core.passwords import Passwords
from forethought_backend.core.settings import Settings
from forethought_backend.core.sources import Source
from forethought_backend.core.tokens import Tokens

PersonaRefresh = Callable[[Account], Awaitable[None]]
"""Brings what is kept of a person's leaning up to date; the coach, who reads the signals, provides it."""

_OPEN = {"exclude_from_auth": True}


def provide_door(
    database: NamedDependency[Database],
    tokens: NamedDependency[Tokens],
    passwords: NamedDependency[Passwords],
    clock: NamedDependency[Clock],
    guard: NamedDependency[Guard],
) -> Door:
    return Door(database, tokens, passwords, clock, guard)


@post(routes.SIGN_UP, opt=_OPEN, summary="Make an account and sign this device in")
async def sign_up(
    data: JSONBody[SignUp],
    door: NamedDependency[Door],
    settings: NamedDependency[SkipValidation[Settings]],
    source: NamedDependency[Source],
) -> SignedUp:
    return await accounts.sign_up(door, settings.registration, data, source)


@post(routes.SIGN_IN, opt=_OPEN, status_code=200, summary="Sign this device in")
async def sign_in(data: JSONBody[SignIn], door: NamedDependency[Door], source: NamedDependency[Source]) -> SignedIn:
    return await accounts.sign_in(door, data, source)


@post(routes.REFRESH, opt=_OPEN, status_code=200, summary="Exchange a refresh token for the next pair")
async def refresh(data: JSONBody[RefreshRequest], door: NamedDependency[Door]) -> TokenPair:
    return await accounts.refresh(door, data)


@post(routes.SIGN_OUT, status_code=204, summary="Sign this device out")
async def sign_out(account: NamedDependency[Account], database: NamedDependency[Database], clock: NamedDependency[Clock]) -> None:
    async with database.transaction(account) as tx:
        await accounts.sign_out(tx, clock.now())


@post(routes.SIGN_OUT_ALL, status_code=204, summary="Sign every device of this person out")
async def sign_out_everywhere(
    account: NamedDependency[Account], database: NamedDependency[Database], clock: NamedDependency[Clock]
) -> None:
    async with database.transaction(account) as tx:
        await accounts.sign_out_everywhere(tx, clock.now())


@post(routes.PASSWORD, status_code=204, summary="Change the password, and sign every other device out")
async def change_password(data: JSONBody[PasswordChange], account: NamedDependency[Account], door: NamedDependency[Door]) -> None:
    await accounts.change_password(door, account, data)


@get(routes.SESSIONS, summary="The devices that are signed in")
async def list_sessions(
    account: NamedDependency[Account], database: NamedDependency[Database], clock: NamedDependency[Clock]
) -> SessionList:
    async with database.statement(account) as tx:
        return await accounts.list_sessions(tx, clock.now())


@delete(routes.SESSION, summary="Sign one device out")
async def end_session(
    session_id: FromPath[UUID], account: NamedDependency[Account], database: NamedDependency[Database], clock: NamedDependency[Clock]
) -> None:
    async with database.transaction(account) as tx:
        await accounts.end_session(tx, session_id, clock.now())


@get(routes.ME, summary="Who is signed in, and what they have set")
async def show_me(
    account: NamedDependency[Account],
    database: NamedDependency[Database],
    clock: NamedDependency[Clock],
    settings: NamedDependency[SkipValidation[Settings]],
    persona_refresh: NamedDependency[SkipValidation[PersonaRefresh]],
) -> Me:
    await persona_refresh(account)
    async with database.statement(account) as tx:
        return await accounts.me(tx, settings.coaching_quota, clock.now())


@patch(routes.ME, summary="Set the coaching switches, or correct the persona")
async def change_me(
    data: JSONBody[MePatch],
    account: NamedDependency[Account],
    database: NamedDependency[Database],
    clock: NamedDependency[Clock],
    settings: NamedDependency[SkipValidation[Settings]],
) -> Me:
    async with database.statement(account) as tx:
        return await accounts.change_me(tx, data, settings.coaching_quota, clock.now())


router = Router(
    "/",
    route_handlers=[
        sign_up,
        sign_in,
        refresh,
        sign_out,
        sign_out_everywhere,
        change_password,
        list_sessions,
        end_session,
        show_me,
        change_me,
    ],
    dependencies={"door": Provide(provide_door, sync_to_thread=False)},
    tags=["accounts"],
)
