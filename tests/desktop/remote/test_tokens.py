"""No fault on the way to the refresh endpoint ends a session; only the server's own coded word does."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from forethought_common import routes
from forethought_common.accounts import RefreshRequest, TokenPair
from forethought_common.errors import Code, Outage, Problem
from forethought_common.ids import new_id
from forethought_desktop.core.secrets import FileSecrets
from forethought_desktop.remote.server import Server
from forethought_desktop.remote.tokens import MemoryTokenStore, SecretTokenStore, SignedOut, TokenManager, TokenRecord
from forethought_desktop.remote.transport import Denied

from tests.support.manual_time import ManualClock
from tests.support.wire import Reply, Request, Wire, problem, reply

ME = {
    "id": str(new_id()),
    "email": "person@example.org",
    "created_at": 1,
    "coaching_enabled": True,
    "coaching_logging_enabled": True,
    "persona": {"label": "neutral"},
    "quota": {"limit": None, "used": 0, "remaining": None, "resets_at": None},
}


def pair(number: int, expires_in: int = 600) -> dict[str, Any]:
    return {"access_token": f"access-{number}", "refresh_token": f"refresh-token-number-{number}", "expires_in": expires_in}


def works(request: Request) -> Reply:
    """A server on which everything goes well."""
    return reply(200, pair(4)) if request.path == routes.REFRESH else reply(200, ME)


async def test_a_session_from_an_earlier_start_is_renewed_and_used(wire: Wire, server: Server, tokens: MemoryTokenStore) -> None:
    wire.answer = works
    await server.me()
    await server.me()
    assert len(wire.of(routes.REFRESH)) == 1
    assert [request.headers["authorization"] for request in wire.of(routes.ME)] == ["Bearer access-4"] * 2
    record = await tokens.load()
    assert record is not None
    assert (record.gen, record.refresh_token, record.rotation_id) == (4, "refresh-token-number-4", None)


async def test_the_rotation_id_is_written_down_before_the_call(wire: Wire, server: Server, tokens: MemoryTokenStore) -> None:
    kept: list[TokenRecord | None] = []

    async def look(_request: Request) -> Reply:
        kept.append(await tokens.load())
        return reply(200, pair(4))

    wire.answer = look
    with pytest.raises(Outage):
        await server.me()
    assert kept[0] is not None
    assert kept[0].refresh_token == "refresh-token-of-generation-3"
    assert wire.of(routes.REFRESH)[0].json == {"refresh_token": kept[0].refresh_token, "rotation_id": kept[0].rotation_id}
    assert 22 <= len(kept[0].rotation_id or "") <= 43


FAULTS: dict[str, Callable[[], Reply]] = {
    "a lost reply": Reply,
    "half a reply": lambda: Reply(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"),
    "409": lambda: problem(409, "refresh-in-progress", Retry_After="1"),
    "429": lambda: problem(429, "rate-limited", Retry_After="7"),
    "500 with a problem": lambda: problem(500, "internal-error"),
    "503": lambda: problem(503, "unavailable", Retry_After="5"),
    "500 without one": lambda: reply(500, "oops", content_type="text/html"),
    "401 without a problem": lambda: reply(401, "who are you?", content_type="text/html"),
    "401 with a problem that says something else": lambda: problem(401, "other"),
    "a page instead of JSON": lambda: reply(200, "<html>Welcome to our hotel</html>", content_type="text/html"),
    "JSON of something else": lambda: reply(200, {"hello": "there"}),
    "a redirect": lambda: reply(302, None, Location="http://portal.invalid/login"),
    "a redirect to itself": lambda: reply(307, None, Location=routes.REFRESH),
}


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_fault_keeps_the_session_and_the_next_try_repeats_the_same_refresh(
    wire: Wire, server: Server, tokens: MemoryTokenStore, fault: str
) -> None:
    """A01, A07."""
    wire.answer = lambda _request: FAULTS[fault]()
    with pytest.raises(Outage):
        await server.me()
    wire.answer = works
    assert str((await server.me()).id) == ME["id"]
    first, second = (request.json for request in wire.of(routes.REFRESH))
    assert first == second
    record = await tokens.load()
    assert record is not None
    assert record.gen == 4


async def test_a_crash_between_the_call_and_its_reply_is_healed_by_the_record(
    wire: Wire, tokens: MemoryTokenStore, clock: ManualClock
) -> None:
    """A08."""
    wire.answer = lambda _request: Reply()
    async with Server(wire.url, tokens, clock) as before:
        with pytest.raises(Outage):
            await before.me()
    wire.answer = works
    async with Server(wire.url, tokens, clock) as after:
        await after.me()
    first, second = (request.json for request in wire.of(routes.REFRESH))
    assert first == second


@pytest.mark.parametrize("code", [Code.SESSION_REVOKED, Code.INVALID_TOKEN, Code.ACCOUNT_DELETED])
async def test_the_servers_own_word_ends_the_session(wire: Wire, server: Server, tokens: MemoryTokenStore, code: Code) -> None:
    wire.answer = lambda _request: problem(401, code, "This session was ended.")
    with pytest.raises(SignedOut) as caught:
        await server.me()
    assert (caught.value.code, caught.value.detail) == (code, "This session was ended.")
    assert await tokens.load() is None
    assert not await server.is_signed_in()
    with pytest.raises(SignedOut) as again:
        await server.me()
    assert again.value.code == code, "whoever asks next learns why, too"


async def test_who_never_signed_in_asks_nobody(wire: Wire, clock: ManualClock) -> None:
    async with Server(wire.url, MemoryTokenStore(), clock) as server:
        with pytest.raises(SignedOut):
            await server.me()
    assert not wire.requests


async def test_many_at_once_wait_for_one_refresh(wire: Wire, server: Server) -> None:
    """A03."""
    wire.answer = works
    await asyncio.gather(*(server.me() for _ in range(20)))
    assert len(wire.of(routes.REFRESH)) == 1
    assert len(wire.of(routes.ME)) == 20


async def test_a_caller_that_gives_up_in_the_middle_leaves_the_refresh_to_the_next(wire: Wire, server: Server) -> None:
    has_come, may_answer = asyncio.Event(), asyncio.Event()

    async def slow(request: Request) -> Reply:
        if request.path == routes.REFRESH:
            has_come.set()
            await may_answer.wait()
        return works(request)

    wire.answer = slow
    first, second = asyncio.create_task(server.me()), asyncio.create_task(server.me())
    await has_come.wait()
    first.cancel()
    may_answer.set()
    await second
    assert first.cancelled()
    pairs = [request.body for request in wire.of(routes.REFRESH)]
    assert len(set(pairs)) == 1


async def test_a_token_is_renewed_at_four_fifths_of_its_life(wire: Wire, server: Server, clock: ManualClock) -> None:
    wire.answer = works
    await server.me()
    clock.pass_by(479)
    await server.me()
    assert len(wire.of(routes.REFRESH)) == 1
    clock.pass_by(2)
    await server.me()
    assert len(wire.of(routes.REFRESH)) == 2


@pytest.mark.parametrize("days", [365, -365])
async def test_a_wrong_clock_costs_no_refresh(wire: Wire, server: Server, clock: ManualClock, days: int) -> None:
    """A12."""
    wire.answer = works
    await server.me()
    clock.step(days * 86_400)
    for _ in range(3):
        await server.me()
    assert len(wire.of(routes.REFRESH)) == 1


@pytest.mark.parametrize("days", [365, -365])
async def test_an_hour_with_a_wrong_clock_costs_no_more_refreshes_than_with_a_right_one(
    wire: Wire, server: Server, clock: ManualClock, days: int
) -> None:
    """A12."""
    wire.answer = lambda request: reply(200, pair(4, expires_in=3600)) if request.path == routes.REFRESH else reply(200, ME)
    clock.step(days * 86_400)
    for _ in range(60):
        await server.me()
        clock.pass_by(60)
    assert len(wire.of(routes.REFRESH)) <= 2


async def test_after_sleep_one_401_is_one_refresh_and_one_retry(wire: Wire, server: Server) -> None:
    """A14."""
    wire.answer = works
    await server.me()

    def expired_until_renewed(request: Request) -> Reply:
        if request.path == routes.REFRESH:
            return reply(200, pair(5))
        return reply(200, ME) if request.headers["authorization"] == "Bearer access-5" else problem(401, "token-expired")

    wire.answer = expired_until_renewed
    await server.me()
    assert len(wire.of(routes.REFRESH)) == 2
    assert len(wire.of(routes.ME)) == 3


async def test_a_401_that_stays_is_no_sign_out_and_no_storm(wire: Wire, server: Server, tokens: MemoryTokenStore) -> None:
    wire.answer = lambda request: works(request) if request.path == routes.REFRESH else problem(401, "token-expired")
    with pytest.raises(Outage):
        await server.me()
    assert len(wire.requests) == 4
    assert await tokens.load() is not None


class Refreshing:
    """Counts refreshes and gives the next generation each time."""

    def __init__(self) -> None:
        self.seen: list[RefreshRequest] = []

    async def __call__(self, request: RefreshRequest) -> TokenPair:
        self.seen.append(request)
        number = len(self.seen)
        return TokenPair(f"access-{number}", f"refresh-token-number-{number}", 600)


async def test_a_record_that_another_process_renewed_is_the_one_that_is_used(clock: ManualClock) -> None:
    session = new_id()
    store, refresh = MemoryTokenStore(TokenRecord(session, 0, "refresh-token-0")), Refreshing()
    manager = TokenManager(store, refresh, clock)
    await manager.access_token()
    await store.save(TokenRecord(session, 7, "refresh-token-7"))
    clock.pass_by(3600)
    await manager.access_token()
    assert refresh.seen[-1].refresh_token == "refresh-token-7"
    record = await store.load()
    assert record is not None
    assert record.gen == 8


async def test_a_record_that_fell_back_is_put_right_and_not_used(clock: ManualClock) -> None:
    session = new_id()
    old = TokenRecord(session, 0, "refresh-token-0")
    store, refresh = MemoryTokenStore(old), Refreshing()
    manager = TokenManager(store, refresh, clock)
    await manager.access_token()
    await store.save(old)
    clock.pass_by(3600)
    await manager.access_token()
    assert refresh.seen[-1].refresh_token == "refresh-token-number-1"


async def test_a_new_sign_in_takes_the_place_of_any_generation(clock: ManualClock) -> None:
    store, refresh = MemoryTokenStore(TokenRecord(new_id(), 57, "refresh-token-57")), Refreshing()
    manager = TokenManager(store, refresh, clock)
    await manager.access_token()
    await manager.begin(TokenPair("fresh", "refresh-token-fresh", 600), clock.monotonic())
    assert await manager.access_token() == "fresh"
    clock.pass_by(3600)
    await manager.access_token()
    assert refresh.seen[-1].refresh_token == "refresh-token-fresh"


async def test_a_session_can_move_to_another_place(clock: ManualClock, tmp_path: Any) -> None:
    memory, secrets = MemoryTokenStore(TokenRecord(new_id(), 1, "refresh-token-1")), FileSecrets(tmp_path / "secrets.json")
    manager = TokenManager(memory, Refreshing(), clock)
    kept = SecretTokenStore(secrets, "somewhere")
    await manager.move_to(kept)
    assert await memory.load() is None
    record = await kept.load()
    assert record is not None
    assert record.refresh_token == "refresh-token-1"
    assert len(await secrets.get("somewhere") or "") < 600


async def test_a_secret_that_is_no_record_counts_as_none(tmp_path: Any) -> None:
    secrets = FileSecrets(tmp_path / "secrets.json")
    await secrets.put("somewhere", "{}")
    assert await SecretTokenStore(secrets, "somewhere").load() is None


async def test_another_processes_renewal_outweighs_a_refusal_of_the_old_token(clock: ManualClock) -> None:
    session = new_id()
    store = MemoryTokenStore(TokenRecord(session, 0, "refresh-token-0"))

    async def refused(_request: RefreshRequest) -> TokenPair:
        await store.save(TokenRecord(session, 1, "refresh-token-1"))
        raise Denied(Problem("Ended", 401, "Ended.", Code.SESSION_REVOKED), None)

    with pytest.raises(Outage):
        await TokenManager(store, refused, clock).access_token()
    record = await store.load()
    assert record is not None
    assert record.gen == 1
