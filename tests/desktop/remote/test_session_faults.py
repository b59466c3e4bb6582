"""A session outlives lost replies, kills at any point and other processes, and ends when the server says so: against real servers."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from forethought_common import routes
from forethought_common.accounts import Deletion, PasswordChange, RefreshRequest, SignedUp, SignIn, TokenPair
from forethought_common.errors import Code, Outage
from forethought_common.ids import new_id
from forethought_desktop.core.clock import Clock
from forethought_desktop.core.secrets import FileSecrets, KeyringSecrets, Secrets
from forethought_desktop.remote.server import Server
from forethought_desktop.remote.tokens import MemoryTokenStore, SecretTokenStore, SignedOut, TokenManager, TokenRecord
from forethought_desktop.remote.transport import Transport
from typing_extensions import override

from tests.desktop.core.test_secrets import Keyring
from tests.support.clock import SettableClock
from tests.support.server import PASSWORD, LiveServer
from tests.support.session_race import race, standing

EMAIL = "person@example.org"
NEW = "four quite unrelated words"


class Killed(BaseException):
    """The process ended here."""


class Dying(SecretTokenStore):
    """Kills its process before or after one of its writes."""

    def __init__(self, secrets: Secrets, at: int, *, is_before: bool) -> None:
        super().__init__(secrets, "session")
        self._left = at
        self._is_before = is_before

    @override
    async def save(self, record: TokenRecord) -> None:
        self._left -= 1
        if self._left == 0 and self._is_before:
            raise Killed
        await super().save(record)
        if self._left == 0:
            raise Killed


class Line:
    """The way to the refresh endpoint; it may lose replies after the server has answered, or the process may die on it."""

    def __init__(self, url: str) -> None:
        self.transport = Transport(url, Clock())
        self.losses = 0
        self.dies: str = ""

    async def refresh(self, request: RefreshRequest) -> TokenPair:
        if self.dies == "before the call":
            raise Killed
        pair = await self.transport.call("POST", routes.REFRESH, TokenPair, body=request)
        if self.dies == "after the reply":
            raise Killed
        if self.losses:
            self.losses -= 1
            raise Outage("The connection to the server broke.")
        return pair


@pytest.fixture
def signed_up(live_server: LiveServer) -> SignedUp:
    return live_server.sign_up(EMAIL)


@pytest.fixture
async def line(live_server: LiveServer) -> AsyncIterator[Line]:
    line = Line(live_server.url)
    yield line
    await line.transport.close()


async def begun(kept: SecretTokenStore | MemoryTokenStore, signed_up: SignedUp) -> None:
    await kept.save(TokenRecord(new_id(), 0, signed_up.refresh_token))


async def device(url: str, password: str = PASSWORD) -> Server:
    server = Server(url, MemoryTokenStore(), Clock())
    await server.sign_in(SignIn(EMAIL, password))
    return server


async def test_a_lost_reply_is_answered_again_with_the_same_token(line: Line, live_server: LiveServer, signed_up: SignedUp) -> None:
    """A01."""
    kept = MemoryTokenStore()
    await begun(kept, signed_up)
    manager = TokenManager(kept, line.refresh, Clock())
    token = None
    for _ in range(20):
        line.losses = 2
        for _ in range(2):
            with pytest.raises(Outage):
                await manager.access_token(instead_of=token)
        token = await manager.access_token(instead_of=token)
    assert await standing(live_server.database_address) == (1, 0)


POINTS: dict[str, Callable[[Secrets, Line], SecretTokenStore]] = {
    "before the attempt is written down": lambda secrets, _line: Dying(secrets, 1, is_before=True),
    "after the attempt is written down": lambda secrets, _line: Dying(secrets, 1, is_before=False),
    "before the call": lambda secrets, line: _dying_line(secrets, line, "before the call"),
    "after the reply": lambda secrets, line: _dying_line(secrets, line, "after the reply"),
    "before the new token is written": lambda secrets, _line: Dying(secrets, 2, is_before=True),
    "after the new token is written": lambda secrets, _line: Dying(secrets, 2, is_before=False),
}


def _dying_line(secrets: Secrets, line: Line, dies: str) -> SecretTokenStore:
    line.dies = dies
    return SecretTokenStore(secrets, "session")


@pytest.mark.parametrize("kind", ["keyring", "file"])
@pytest.mark.parametrize("point", POINTS)
async def test_a_client_that_is_killed_at_any_point_is_signed_in_at_the_next_start(
    line: Line, live_server: LiveServer, signed_up: SignedUp, tmp_path: Path, point: str, kind: str
) -> None:
    """A08."""
    secrets: Secrets = KeyringSecrets(Keyring()) if kind == "keyring" else FileSecrets(tmp_path / "secrets.json")
    await begun(SecretTokenStore(secrets, "session"), signed_up)
    with pytest.raises(Killed):
        await TokenManager(POINTS[point](secrets, line), line.refresh, Clock()).access_token()
    line.dies = ""
    again = TokenManager(SecretTokenStore(secrets, "session"), line.refresh, Clock())
    assert await again.access_token()
    assert await standing(live_server.database_address) == (1, 0)


async def test_two_processes_share_a_session_and_neither_is_signed_out(
    live_server: LiveServer, signed_up: SignedUp, tmp_path: Path
) -> None:
    pair = TokenPair(signed_up.access_token, signed_up.refresh_token, signed_up.expires_in)
    outcome = await race(live_server.url, live_server.database_address, tmp_path, pair, rounds=30)
    assert (outcome.sign_outs, outcome.live_tokens, outcome.sessions_ended) == (0, 1, 0)
    assert (outcome.tokens, outcome.waits) == (30, 0)


async def test_where_the_lock_does_not_hold_the_one_that_is_late_waits_and_clobbers_nothing(
    live_server: LiveServer, line: Line, signed_up: SignedUp, tmp_path: Path
) -> None:
    stores = [SecretTokenStore(FileSecrets(tmp_path / "secrets.json"), "session") for _ in range(2)]
    await begun(stores[0], signed_up)
    managers = [TokenManager(store, line.refresh, Clock()) for store in stores]
    tokens: list[Any] = [None, None]
    for _ in range(30):
        asked = [manager.access_token(instead_of=token) for manager, token in zip(managers, tokens, strict=True)]
        answers = await asyncio.gather(*asked, return_exceptions=True)
        assert all(isinstance(answer, str | Outage) and not isinstance(answer, SignedOut) for answer in answers)
        assert any(isinstance(answer, str) for answer in answers)
        tokens = [new if isinstance(new, str) else old for new, old in zip(answers, tokens, strict=True)]
    assert await standing(live_server.database_address) == (1, 0)


async def test_a_thief_that_renews_first_is_found_out_by_the_victims_next_attempt(start_server: Callable[..., Any], tmp_path: Path) -> None:
    """A07: the victim is asked to wait, then signed out, and the thief with it."""
    clock = SettableClock()
    live: LiveServer = start_server(clock=clock)
    stolen = live.sign_up(EMAIL)
    kept, line = MemoryTokenStore(), Line(live.url)
    await begun(kept, stolen)
    thief = await line.refresh(RefreshRequest(stolen.refresh_token, "t" * 32))
    victim = TokenManager(kept, line.refresh, Clock())
    with pytest.raises(Outage):
        await victim.access_token()
    assert await kept.load() is not None, "one that has to wait is not signed out"
    clock.advance(11)
    with pytest.raises(SignedOut):
        await victim.access_token()
    robbed = TokenManager(MemoryTokenStore(TokenRecord(new_id(), 1, thief.refresh_token)), line.refresh, Clock())
    with pytest.raises(SignedOut):
        await robbed.access_token()
    await line.transport.close()
    assert await standing(live.database_address) == (0, 1)


async def test_a_new_password_elsewhere_ends_the_session_with_the_next_request(live_server: LiveServer, signed_up: SignedUp) -> None:
    """A15."""
    here, there = await device(live_server.url), await device(live_server.url)

    await here.change_password(PasswordChange(PASSWORD, NEW))
    with pytest.raises(SignedOut):
        await there.me()
    with pytest.raises(SignedOut):
        await anext(there.pokes())
    assert not await there.is_signed_in()
    await here.close()
    await there.close()


async def test_a_refresh_token_lets_nobody_in_as_an_access_token_nor_the_other_way_round(line: Line, signed_up: SignedUp) -> None:
    """A16."""
    for token in (signed_up.refresh_token, "x" * 43):
        with pytest.raises(Exception, match=r".") as refused:
            await line.transport.call("GET", routes.ME, TokenPair, token=token)
        assert getattr(refused.value, "status", None) == 401
    kept = MemoryTokenStore(TokenRecord(new_id(), 0, signed_up.access_token))
    with pytest.raises(SignedOut):
        await TokenManager(kept, line.refresh, Clock()).access_token()


@pytest.mark.parametrize("is_now", [True, False])
async def test_a_device_that_renews_while_the_account_goes_is_told_so(
    live_server: LiveServer, line: Line, signed_up: SignedUp, is_now: bool
) -> None:
    """A17."""
    kept = MemoryTokenStore()
    await begun(kept, signed_up)
    manager, leaver = TokenManager(kept, line.refresh, Clock()), await device(live_server.url)
    token = await manager.access_token()
    await leaver.delete_account(Deletion(PASSWORD, now=is_now))
    with pytest.raises(SignedOut) as told:
        await manager.access_token(instead_of=token)
    assert told.value.code in {Code.ACCOUNT_DELETED, Code.INVALID_TOKEN} if is_now else {Code.ACCOUNT_DELETED}
    assert (await standing(live_server.database_address))[0] == 0
    await leaver.close()


async def test_a_twenty_first_device_signs_out_the_one_that_was_used_least(live_server: LiveServer, signed_up: SignedUp) -> None:
    """A18."""
    first = await device(live_server.url)
    others = [await device(live_server.url) for _ in range(20)]
    with pytest.raises(SignedOut):
        await first.me()
    assert (await others[0].me()).email == EMAIL
    for server in (first, *others):
        await server.close()


async def test_a_captured_refresh_is_worth_nothing_after_the_clients_next_request(start_server: Callable[..., Any]) -> None:
    """A19: at first it is asked to wait, later the whole session ends."""
    clock = SettableClock()
    live: LiveServer = start_server(clock=clock)
    begun_with = live.sign_up(EMAIL)
    captured: list[RefreshRequest] = []
    line = Line(live.url)
    async with Server(live.url, MemoryTokenStore(TokenRecord(new_id(), 0, begun_with.refresh_token)), Clock()) as client:
        call = client._refresh

        async def tapped(request: RefreshRequest) -> TokenPair:
            captured.append(request)
            return await call(request)

        client._tokens._refresh = tapped
        await client.me()
        for seconds, code in ((0, Code.REFRESH_IN_PROGRESS), (11, Code.SESSION_REVOKED)):
            clock.advance(seconds)
            with pytest.raises(Exception, match=r".") as refused:
                await line.transport.call("POST", routes.REFRESH, TokenPair, body=captured[0])
            assert getattr(refused.value, "code", None) == code
        with pytest.raises(SignedOut):
            await client.me()
    await line.transport.close()
