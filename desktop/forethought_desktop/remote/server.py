"""The server as typed calls. Every call raises `Refusal` or `Outage`, nothing else that the world can cause."""

from collections.abc import AsyncGenerator
from contextlib import aclosing, suppress
from types import TracebackType
from typing import Self, TypeVar
from urllib.parse import quote
from uuid import UUID

import httpx_sse
import msgspec
from forethought_common import routes
from forethought_common.accounts import (
    Deletion,
    EmailChange,
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
    SessionView,
    SignedIn,
    SignedUp,
    SignIn,
    SignUp,
    TokenPair,
)
from forethought_common.coaching import (
    Ask,
    CoachingEvent,
    Complete,
    Failed,
    Interaction,
    InteractionPatch,
    PersonaPatch,
    PersonaView,
    Preview,
    Usage,
)
from forethought_common.errors import Code, Outage, Refusal
from forethought_common.pages import Page
from forethought_common.sync import (
    PROTOCOL,
    PULL_LIMIT,
    ChangesAnswer,
    CheckAnswer,
    PartingAnswer,
    PartingRequest,
    Poke,
    PushAnswer,
    PushRequest,
)

from forethought_desktop.core.clock import Clock
from forethought_desktop.remote.tokens import TokenManager, TokenStore
from forethought_desktop.remote.transport import Denied, Status, Transport

Answer = TypeVar("Answer")
COACHING_EVENTS = frozenset({"thinking", "token", "replace", "complete", "error"})
_pokes = msgspec.json.Decoder(Poke)


class Server:
    """One server and, once signed in, one account on it."""

    def __init__(self, url: str, tokens: TokenStore, clock: Clock | None = None, *, version: str = "0") -> None:
        clock = clock or Clock()
        self._transport = Transport(url, clock, version=version)
        self._clock = clock
        self._tokens = TokenManager(tokens, self._refresh, clock)

    @property
    def url(self) -> str:
        return self._transport.url

    @property
    def clock_ahead_ms(self) -> int:
        """The server's clock less ours, as its last answer told."""
        return self._transport.clock_ahead_ms

    def move_to(self, url: str) -> None:
        """Go on at another address of the same server: the one on this computer gets a new port at each start."""
        self._transport.move_to(url)

    async def keep_session_in(self, tokens: TokenStore) -> None:
        """Keep the session somewhere else from now on."""
        await self._tokens.move_to(tokens)

    async def close(self) -> None:
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        await self.close()

    async def live(self) -> None:
        """Ask whether anything of ours answers there at all."""
        await self._transport.call("GET", routes.HEALTH_LIVE, msgspec.Raw)

    async def ready(self) -> None:
        """Ask whether the server can work: its database is there and current."""
        await self._transport.call("GET", routes.HEALTH_READY, msgspec.Raw)

    async def sign_up(self, request: SignUp) -> SignedUp:
        """Make an account and be signed in to it."""
        asked_at = self._clock.monotonic()
        answer = await self._transport.call("POST", routes.SIGN_UP, SignedUp, body=request)
        await self._tokens.begin(TokenPair(answer.access_token, answer.refresh_token, answer.expires_in), asked_at)
        return answer

    async def sign_in(self, request: SignIn) -> SignedIn:
        return await self._enter(routes.SIGN_IN, request)

    async def bring_back(self, request: SignIn) -> SignedIn:
        """Sign in to an account that is about to be erased, and keep it."""
        return await self._enter(routes.RESTORE_ACCOUNT, request)

    async def _enter(self, path: str, request: SignIn) -> SignedIn:
        asked_at = self._clock.monotonic()
        answer = await self._transport.call("POST", path, SignedIn, body=request)
        await self._tokens.begin(TokenPair(answer.access_token, answer.refresh_token, answer.expires_in), asked_at)
        return answer

    async def is_signed_in(self) -> bool:
        """Tell whether a session is kept here; whether the server still knows it, the next call tells."""
        return await self._tokens.is_signed_in()

    async def sign_out(self) -> None:
        """End the session there, as far as the server can be reached, and forget it here."""
        with suppress(Refusal, Outage):  # out of reach it dies by itself; here it must be gone either way
            await self._call("POST", routes.SIGN_OUT, type(None))
        await self._tokens.end()

    async def me(self) -> Me:
        return await self._call("GET", routes.ME, Me)

    async def change_me(self, patch: MePatch) -> Me:
        return await self._call("PATCH", routes.ME, Me, body=patch)

    async def change_password(self, change: PasswordChange) -> None:
        """Set another password; every other device is signed out by it."""
        await self._call("POST", routes.PASSWORD, type(None), body=change)

    async def sessions(self) -> list[SessionView]:
        """Return the devices that are signed in."""
        return (await self._call("GET", routes.SESSIONS, SessionList)).items

    async def end_session(self, session_id: UUID) -> None:
        await self._call("DELETE", routes.SESSION.replace("{session_id:uuid}", str(session_id)), type(None))

    async def sign_out_everywhere(self) -> None:
        """End the sessions of all devices, this one included."""
        await self._call("POST", routes.SIGN_OUT_ALL, type(None))
        await self._tokens.end()

    async def reset_password(self, reset: PasswordReset) -> None:
        """Set a new password by a code in place of the one that was lost; nobody is signed in by it."""
        await self._transport.call("POST", routes.RESET, type(None), body=reset)

    async def ask_for_reset(self, email: str) -> None:
        """Have a link mailed, if there is such an account."""
        await self._transport.call("POST", routes.RESET_REQUEST, type(None), body=ResetRequest(email))

    async def make_recovery_code(self, password: str) -> str:
        """Have a new recovery code made, shown this once; the one before stops working."""
        return (await self._call("POST", routes.RECOVERY_CODE, NewRecoveryCode, body=PasswordProof(password))).recovery_code

    async def change_email(self, change: EmailChange) -> bool:
        """Change the address, and tell whether that is done; else the link in a letter to the new one does it."""
        return await self._call("POST", routes.EMAIL, Status, body=change) == 204

    async def activity(self, cursor: str | None = None) -> SecurityEventList:
        """Return a page of what happened to the account, newest first."""
        return await self._call("GET", routes.ACTIVITY, SecurityEventList, query=None if cursor is None else {"cursor": cursor})

    async def delete_account(self, deletion: Deletion) -> bool:
        """Leave, and tell whether the account is erased already; else it is in seven days. No session stands after it."""
        return await self._call("DELETE", routes.ME, Status, body=deletion) == 204

    async def push(self, request: PushRequest) -> PushAnswer:
        return await self._call("POST", routes.PUSH, PushAnswer, body=request)

    async def changes(self, cursor: str | None, known: str | None, limit: int = PULL_LIMIT) -> ChangesAnswer:
        """Return one page of what changed after the cursor; None is from the beginning."""
        given = {"protocol": str(PROTOCOL), "limit": str(limit), "cursor": cursor, "known": known}
        query = {name: value for name, value in given.items() if value is not None}
        return await self._call("GET", routes.CHANGES, ChangesAnswer, query=query)

    async def check(self, known: str) -> CheckAnswer:
        """Return what the server holds at a number, or nothing where it has gone on since."""
        return await self._call("GET", routes.SYNC_CHECK, CheckAnswer, query={"known": known})

    async def parting(self, known: str, received: list[str]) -> PartingAnswer:
        """Return how far back the server's history is the one in which something was received."""
        return await self._call("POST", routes.SYNC_PARTING, PartingAnswer, body=PartingRequest(known, received))

    async def pokes(self) -> AsyncGenerator[Poke]:
        """Listen for changes made elsewhere, until the server ends the stream."""
        async with aclosing(self._events("GET", routes.EVENTS)) as events:
            async for event in events:
                if event.event == "poke":
                    yield _decoded(_pokes, event.data)

    async def coach(self, ask: Ask, idempotency_key: str) -> AsyncGenerator[CoachingEvent]:
        """Ask the coach and yield its events; the last is `Complete` or `Failed`, else it ends in an Outage."""
        asked = self._events("POST", routes.COACHING, body=ask, headers={"Idempotency-Key": idempotency_key})
        async with aclosing(asked) as events:
            async for event in events:
                if event.event not in COACHING_EVENTS:
                    continue
                told = _coaching_event(event)
                yield told
                if isinstance(told, Complete | Failed):
                    return
        raise Outage("The answer broke off.")

    async def coaching_preview(self, ask: Ask) -> Preview:
        """Return exactly what asking would send to the model, without sending it."""
        return await self._call("POST", routes.COACHING_PREVIEW, Preview, body=ask)

    async def usage(self) -> Usage:
        return await self._call("GET", routes.COACHING_USAGE, Usage)

    async def interactions(self, *, task_id: UUID | None = None, cursor: str | None = None) -> Page[Interaction]:
        given = {"task_id": None if task_id is None else str(task_id), "cursor": cursor}
        query = {name: value for name, value in given.items() if value is not None}
        return await self._call("GET", routes.INTERACTIONS, Page[Interaction], query=query)

    async def patch_interaction(self, interaction_id: UUID, patch: InteractionPatch) -> None:
        path = routes.INTERACTION.replace("{interaction_id:uuid}", str(interaction_id))
        await self._call("PATCH", path, msgspec.Raw, body=patch)

    async def persona(self) -> PersonaView:
        return await self._call("GET", routes.PERSONA, PersonaView)

    async def change_persona(self, patch: PersonaPatch) -> PersonaView:
        return await self._call("PATCH", routes.PERSONA, PersonaView, body=patch)

    async def erase_persona(self) -> None:
        """Erase every signal."""
        await self._call("DELETE", routes.PERSONA, type(None))

    async def erase_signal(self, key: str) -> None:
        await self._call("DELETE", routes.PERSONA_SIGNAL.replace("{key:str}", quote(key, safe="")), type(None))

    async def _refresh(self, request: RefreshRequest) -> TokenPair:
        return await self._transport.call("POST", routes.REFRESH, TokenPair, body=request)

    async def _call(
        self, method: str, path: str, answer: type[Answer], *, body: msgspec.Struct | None = None, query: dict[str, str] | None = None
    ) -> Answer:
        """Call as the signed-in person; a token that is refused is renewed once and the call repeated once."""
        token = await self._tokens.access_token()
        try:
            return await self._transport.call(method, path, answer, token=token, body=body, query=query)
        except Denied as denied:
            # A password that is asked for and wrong is no matter of the session.
            if denied.status != 401 or denied.code is Code.INVALID_CREDENTIALS:
                raise
        token = await self._tokens.access_token(instead_of=token)
        try:
            return await self._transport.call(method, path, answer, token=token, body=body, query=query)
        except Denied as denied:
            raise _twice_refused(denied) from denied

    async def _events(
        self, method: str, path: str, *, body: msgspec.Struct | None = None, headers: dict[str, str] | None = None
    ) -> "AsyncGenerator[httpx_sse.ServerSentEvent]":
        from forethought_desktop.remote import streams

        token = await self._tokens.access_token()
        for is_last in (False, True):
            try:
                async with (
                    self._transport.stream(method, path, token=token, body=body, headers=headers) as response,
                    aclosing(streams.events(response)) as events,
                ):
                    async for event in events:
                        yield event
                return
            except Denied as denied:
                if denied.status != 401 or is_last:
                    raise _twice_refused(denied) from denied
                token = await self._tokens.access_token(instead_of=token)


def _twice_refused(denied: Denied) -> Refusal | Outage:
    """Only the refresh endpoint may end a session: a 401 from elsewhere, after a refresh, is the server's trouble."""
    return Outage("The server does not accept this session just now.") if denied.status == 401 else denied


def _decoded(decoder: msgspec.json.Decoder[Answer], text: str) -> Answer:
    try:
        return decoder.decode(text)
    except msgspec.MsgspecError as failure:
        raise Outage("The server sent an event that makes no sense.") from failure


def _coaching_event(event: "httpx_sse.ServerSentEvent") -> CoachingEvent:
    try:
        fields = msgspec.json.decode(event.data, type=dict[str, object])
        return msgspec.convert({**fields, "event": event.event}, CoachingEvent)  # type: ignore[no-any-return]  # a union of tagged structs
    except msgspec.MsgspecError as failure:
        raise Outage("The server sent an event that makes no sense.") from failure
