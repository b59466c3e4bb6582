"""The accounts feature over HTTP."""

from collections.abc import Awaitable, Callable
from uuid import UUID

from forethought_common import routes
from forethought_common.accounts import (
    Deletion,
    EmailChange,
    EmailConfirmation,
    Me,
    MePatch,
    NewRecoveryCode,
    PasswordChange,
    PasswordProof,
    PasswordReset,
    RefreshRequest,
    ResetRequest,
    SecurityEventList,
    SessionList,
    SignedIn,
    SignedUp,
    SignIn,
    SignUp,
    TokenPair,
)
from forethought_common.pages import PAGE_SIZE
from litestar import Response, Router, delete, get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, SkipValidation

from forethought_backend.accounts import service as accounts
from forethought_backend.accounts.service import Door
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Account, Database
from forethought_backend.core.paging import CursorText, Limit
from forethought_backend.core.settings import Settings
from forethought_backend.core.sources import Source

PersonaRefresh = Callable[[Account], Awaitable[None]]
"""Brings what is kept of a person's leaning up to date; the coach, who reads the signals, provides it."""

Departure = Callable[[Account, Deletion], Awaitable[bool]]
"""Closes or erases an account and tells whether it is gone; who knows every part of it provides it."""

_OPEN = {"exclude_from_auth": True}


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


@post(routes.RESET, opt=_OPEN, status_code=204, summary="Set a new password with a recovery code or a link's code")
async def reset_password(data: JSONBody[PasswordReset], door: NamedDependency[Door], source: NamedDependency[Source]) -> None:
    await accounts.reset_password(door, data, source)


@post(routes.RESET_REQUEST, opt=_OPEN, status_code=202, summary="Have a link mailed that sets a new password")
async def ask_for_reset(data: JSONBody[ResetRequest], door: NamedDependency[Door], source: NamedDependency[Source]) -> Response[bytes]:
    await accounts.ask_for_reset(door, data, source)
    return _nothing(202)


@post(routes.RECOVERY_CODE, status_code=200, summary="Make a new recovery code in place of the one before")
async def make_recovery_code(
    data: JSONBody[PasswordProof], account: NamedDependency[Account], door: NamedDependency[Door]
) -> NewRecoveryCode:
    return await accounts.make_recovery_code(door, account, data)


@post(routes.EMAIL, status_code=202, summary="Change the address (204), or have the new one confirmed first (202)")
async def change_email(data: JSONBody[EmailChange], account: NamedDependency[Account], door: NamedDependency[Door]) -> Response[bytes]:
    is_changed = await accounts.change_email(door, account, data)
    return _nothing(204 if is_changed else 202)


@post(routes.EMAIL_CONFIRM, opt=_OPEN, status_code=204, summary="Confirm a new address with a link's code")
async def confirm_email(data: JSONBody[EmailConfirmation], door: NamedDependency[Door], source: NamedDependency[Source]) -> None:
    await accounts.confirm_email(door, data, source)


@post(routes.RESTORE_ACCOUNT, opt=_OPEN, status_code=200, summary="Sign in and keep an account that is about to be erased")
async def restore_account(data: JSONBody[SignIn], door: NamedDependency[Door], source: NamedDependency[Source]) -> SignedIn:
    return await accounts.restore_account(door, data, source)


@get(routes.ACTIVITY, summary="What happened to the account, newest first")
async def list_activity(
    account: NamedDependency[Account], database: NamedDependency[Database], limit: Limit = PAGE_SIZE, cursor: CursorText = None
) -> SecurityEventList:
    async with database.statement(account) as tx:
        return await accounts.activity(tx, limit, cursor)


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


@delete(routes.ME, status_code=202, summary="Leave: erased in seven days (202), or now (204)")
async def leave(
    data: JSONBody[Deletion], account: NamedDependency[Account], departure: NamedDependency[SkipValidation[Departure]]
) -> Response[bytes]:
    return _nothing(204 if await departure(account, data) else 202)


def _nothing(status: int) -> Response[bytes]:
    """Answer without a body; of nothing the framework would make the word `null`."""
    return Response(b"", status_code=status, media_type="text/plain")


router = Router(
    "/",
    route_handlers=[
        sign_up,
        sign_in,
        refresh,
        sign_out,
        sign_out_everywhere,
        change_password,
        reset_password,
        ask_for_reset,
        make_recovery_code,
        change_email,
        confirm_email,
        restore_account,
        list_activity,
        list_sessions,
        end_session,
        show_me,
        change_me,
        leave,
    ],
    tags=["accounts"],
)
