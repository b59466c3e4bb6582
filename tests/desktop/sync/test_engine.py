"""When the engine sends, when it waits, and what it says of itself; time passes only when a test lets it."""

import asyncio
import random
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from forethought_common import routes
from forethought_common.coaching import InteractionPatch
from forethought_common.errors import Refusal
from forethought_common.ids import new_id
from forethought_common.sync import Entity
from forethought_desktop.remote.server import Server
from forethought_desktop.remote.tokens import MemoryTokenStore, TokenRecord
from forethought_desktop.store.replication import Replication
from forethought_desktop.store.store import Store
from forethought_desktop.sync.backoff import Backoff
from forethought_desktop.sync.engine import IDLE_POLL_SECONDS, POLL_SECONDS, SyncEngine
from forethought_desktop.sync.state import SyncState

from tests.support.manual_time import ManualClock
from tests.support.replicas import new_task, open_store
from tests.support.wire import Reply, Request, Wire, event_stream, problem, reply, wired

ME = {
    "id": str(new_id()),
    "email": "person@example.org",
    "created_at": 1,
    "coaching_enabled": True,
    "coaching_logging_enabled": True,
    "persona": {"label": "student"},
    "quota": {"limit": None, "used": 0, "remaining": None, "resets_at": None},
}
Answers = dict[str, Callable[[Request], Reply | Awaitable[Reply]]]


class Account:
    """A server's answers on a wire; each path's can be replaced."""

    def __init__(self, wire: Wire) -> None:
        self.wire = wire
        wire.answer = self.answer
        self.answers: Answers = {}
        self.recover()

    def recover(self) -> None:
        """Answer everything well."""
        self.pair = {"access_token": "access", "refresh_token": "refresh-token-number-1", "expires_in": 86_400}
        self.answers = {
            routes.REFRESH: lambda _request: reply(200, self.pair),
            routes.ME: lambda _request: reply(200, ME),
            routes.PUSH: self.take,
            routes.CHANGES: lambda _request: reply(200, {"changes": [], "next_cursor": "c", "known": "k", "has_more": False, "min_seq": 0}),
            routes.EVENTS: lambda _request: event_stream(hold=True),
        }

    def answer(self, request: Request) -> Reply | Awaitable[Reply]:
        return self.answers[request.path.partition("?")[0]](request)

    def take(self, request: Request) -> Reply:
        results = [{"op_id": op["op_id"], "status": "applied", "row": None} for op in request.json["ops"]]
        return reply(200, {"results": results, "known": "k"})

    def fail(self, answer: Reply) -> None:
        """Answer everything but the refresh so."""
        for path in (routes.ME, routes.PUSH, routes.CHANGES, routes.EVENTS):
            self.answers[path] = lambda _request: answer


@pytest.fixture
async def account() -> AsyncGenerator[Account]:
    async with wired() as wire:
        yield Account(wire)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def store(tmp_path: Path, clock: ManualClock) -> Generator[Store]:
    opened = open_store(tmp_path / "replica.sqlite", clock)
    yield opened
    opened.close()


@pytest.fixture
async def engine(account: Account, store: Store, clock: ManualClock) -> AsyncGenerator[SyncEngine]:
    async with Server(account.wire.url, MemoryTokenStore(TokenRecord(new_id(), 0, "refresh-token-number-0")), clock) as server:
        yield SyncEngine(store, server, clock, source=random.Random(7))


@asynccontextmanager
async def running(engine: SyncEngine) -> AsyncGenerator[list[SyncState]]:
    states: list[SyncState] = []
    engine.state_changed.connect(states.append)
    task = asyncio.create_task(engine.run())
    try:
        yield states
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_a_first_round_says_who_is_signed_in_and_ends_synced(engine: SyncEngine, store: Store, clock: ManualClock) -> None:
    async with running(engine) as states:
        assert await clock.until_wait(of=POLL_SECONDS) == POLL_SECONDS
    assert [state.kind for state in states] == ["synced"]
    assert engine.state.last_synced_at == clock.now()
    assert str(Replication(store).user_id) == ME["id"]
    me = Replication(store).me
    assert me is not None
    assert me.persona.label == "student"


async def test_an_edit_goes_out_at_once_and_the_next_ones_after_a_second(
    engine: SyncEngine, account: Account, store: Store, clock: ManualClock
) -> None:
    async with running(engine):
        await clock.until_wait(of=POLL_SECONDS)
        await clock.advance(30)
        assert len(account.wire.of(routes.PUSH)) == 0
        store.apply([new_task("One")])
        await clock.until_wait(of=POLL_SECONDS)
        assert len(account.wire.of(routes.PUSH)) == 1
        for number in range(5):
            store.apply([new_task(f"Number {number}")])
        await clock.until_wait(of=1.0)
        assert len(account.wire.of(routes.PUSH)) == 1
        waiting = asyncio.create_task(clock.until_wait(of=POLL_SECONDS))
        await clock.advance(1)
        await waiting
        assert len(account.wire.of(routes.PUSH)) == 2
        assert len(account.wire.of(routes.PUSH)[1].json["ops"]) == 5
    assert len(account.wire.of(routes.CHANGES)) == 1


@pytest.mark.parametrize(("is_idle", "seconds"), [(False, POLL_SECONDS), (True, IDLE_POLL_SECONDS)])
async def test_a_lost_poke_costs_no_more_than_the_poll(
    engine: SyncEngine, account: Account, clock: ManualClock, is_idle: bool, seconds: float
) -> None:
    engine.is_idle = is_idle
    async with running(engine):
        await clock.until_wait(of=seconds)
        waiting = asyncio.create_task(clock.until_wait(of=seconds))
        await clock.advance(seconds)
        await waiting
        assert len(account.wire.of(routes.CHANGES)) == 2


@pytest.mark.parametrize(("news", "pulls"), [("k", 1), ("newer", 2)])
async def test_a_poke_with_news_pulls_and_one_without_does_not(
    engine: SyncEngine, account: Account, clock: ManualClock, news: str, pulls: int
) -> None:
    may_poke = asyncio.Event()

    async def poke_when_told(_request: Request) -> Reply:
        await may_poke.wait()
        return event_stream(("poke", {"known": "k"}), ("poke", {"known": news}), hold=True)

    account.answers[routes.EVENTS] = poke_when_told
    async with running(engine):
        await clock.until_wait(of=POLL_SECONDS)
        await clock.advance(10)
        may_poke.set()
        if news == "k":
            await asyncio.sleep(0.05)  # nothing happens, and there is no sign of that to wait for
        else:
            await clock.until_wait(of=POLL_SECONDS)
        assert len(account.wire.of(routes.CHANGES)) == pulls


async def test_a_server_that_is_away_is_tried_again_more_and_more_rarely(
    engine: SyncEngine, account: Account, store: Store, clock: ManualClock
) -> None:
    account.fail(reply(502, "bad gateway", content_type="text/html"))
    async with running(engine) as states:
        await clock.until_wait()
        store.apply([new_task()])
        assert (states[-1].kind, states[-1].pending) == ("offline", 1)
        for attempt in range(1, 12):
            assert len(account.wire.of(routes.ME)) == attempt
            waiting = asyncio.create_task(clock.until_wait(longer_than=1.0))
            await clock.advance(301)
            assert await waiting <= min(300, 8 * 2**attempt)
    assert store.pending_count == 1


async def test_an_edit_does_not_shorten_the_wait_after_a_failure_but_a_person_does(
    engine: SyncEngine, account: Account, store: Store, clock: ManualClock
) -> None:
    account.fail(problem(503, "unavailable", "The database is away.", Retry_After="120"))
    async with running(engine) as states:
        assert await clock.until_wait(longer_than=100) >= 121
        store.apply([new_task()])
        await asyncio.sleep(0)
        assert len(account.wire.of(routes.PUSH)) == 0
        assert states[-1].detail == "The database is away."
        account.recover()
        engine.wake()
        waiting = asyncio.create_task(clock.until_wait(of=POLL_SECONDS))
        await clock.advance(1)
        await waiting
        assert len(account.wire.of(routes.PUSH)) == 1
        assert states[-1].kind == "synced"


async def test_a_session_that_was_ended_is_a_state_and_edits_wait(
    engine: SyncEngine, account: Account, store: Store, clock: ManualClock
) -> None:
    account.answers[routes.REFRESH] = lambda _request: problem(401, "session-revoked", "This session was ended.")
    async with running(engine) as states:
        await clock.until_wait(longer_than=1000)
        store.apply([new_task()])
        assert (states[-1].kind, states[-1].pending, states[-1].detail) == ("signed-out", 1, "This session was ended.")
    assert len(account.wire.requests) == 1


@pytest.mark.parametrize(
    ("status", "code", "kind", "cause"),
    [
        (400, "protocol-unsupported", "attention", "update-needed"),
        (409, "user-mismatch", "attention", "other-account"),
        (429, "rate-limited", "offline", ""),
        (500, "internal-error", "offline", ""),
        (418, "teapot", "offline", ""),
    ],
)
async def test_what_the_server_says_becomes_a_state_and_loses_no_edit(
    engine: SyncEngine, account: Account, store: Store, status: int, code: str, kind: str, cause: str
) -> None:
    """S19."""
    store.apply([new_task()])
    account.answers[routes.PUSH] = lambda _request: problem(status, code, "No.")
    state = await engine.sync_now()
    assert (state.kind, state.cause, state.pending) == (kind, cause, 1)
    account.answers[routes.PUSH] = account.take
    assert (await engine.sync_now()).kind == "synced"
    assert store.pending_count == 0


async def test_an_answer_that_names_no_operation_is_an_outage_and_no_endless_loop(
    engine: SyncEngine, account: Account, store: Store
) -> None:
    store.apply([new_task()])
    account.answers[routes.PUSH] = lambda _request: reply(200, {"results": [], "known": "k"})
    assert (await engine.sync_now()).kind == "offline"
    assert len(account.wire.of(routes.PUSH)) == 1
    assert store.pending_count == 1


async def test_a_disk_that_takes_nothing_is_a_state_and_the_next_round_goes_on(engine: SyncEngine, store: Store) -> None:
    store.apply([new_task()])
    store.connection.execute("PRAGMA query_only = 1")
    state = await engine.sync_now()
    assert state.kind == "offline"
    assert "could not write" in state.detail
    store.connection.execute("PRAGMA query_only = 0")
    state = await engine.sync_now()
    assert (state.kind, state.pending) == ("synced", 0)


async def test_saving_is_said_while_edits_are_on_their_way(engine: SyncEngine, store: Store) -> None:
    states: list[SyncState] = []
    await engine.sync_now()
    engine.state_changed.connect(states.append)
    store.apply([new_task()])
    await engine.sync_now()
    assert [(state.kind, state.pending) for state in states] == [("saving", 1), ("synced", 0)]


async def test_one_row_can_go_ahead_of_the_others(engine: SyncEngine, account: Account, store: Store) -> None:
    first, urgent = new_task("First"), new_task("Urgent")
    store.apply([first, urgent])
    await engine.push_row(Entity.TASK, urgent.id)
    [push] = account.wire.of(routes.PUSH)
    assert [operation["id"] for operation in push.json["ops"]] == [str(urgent.id)]
    assert store.pending_count == 1


async def test_marks_on_answers_go_out_and_those_on_vanished_ones_are_dropped(engine: SyncEngine, account: Account, store: Store) -> None:
    kept, vanished = new_id(), new_id()
    for identifier in (kept, vanished):
        store.mark_interaction(identifier, InteractionPatch(feedback=1))
    path = routes.INTERACTIONS
    account.answers[f"{path}/{kept}"] = lambda _request: reply(200, {})
    account.answers[f"{path}/{vanished}"] = lambda _request: problem(404, "not-found")
    state = await engine.sync_now()
    assert (state.kind, state.pending) == ("synced", 0)
    assert account.wire.of(f"{path}/{kept}")[0].json == {"feedback": 1}


async def test_row_pushes_say_why_they_cannot(engine: SyncEngine, account: Account, store: Store) -> None:
    account.answers[routes.REFRESH] = lambda _request: problem(401, "session-revoked")
    store.apply([new_task()])
    with pytest.raises(Refusal):
        await engine.push_row(Entity.TASK, next(iter(store.tasks)))


def test_waits_are_spread_and_bounded() -> None:
    source = random.Random(1)
    first = [Backoff(source).fail() for _ in range(50)]
    assert min(first) >= 1
    assert max(first) <= 2
    assert len(set(first)) > 40, "where a server stops, all fail at once"
    late: list[float] = []
    for _ in range(200):
        backoff = Backoff(source)
        for _ in range(11):
            backoff.fail()
        late.append(backoff.fail())
    assert min(late) >= 1
    assert max(late) <= 300
    assert len({round(wait) for wait in late}) > 100
    backoff = Backoff(source)
    assert backoff.fail(retry_after=30) >= 31
    backoff.succeed()
    assert 1 <= backoff.fail() <= 2


@pytest.mark.parametrize(
    "answer",
    [
        reply(200, "<html>Sign in to the hotel's network</html>", content_type="text/html"),
        reply(302, "", content_type="text/html", Location="https://hotel.example/"),
        reply(511, "<html>Network authentication required</html>", content_type="text/html"),
    ],
)
async def test_s25_a_captive_portal_is_no_server_and_loses_nothing(
    engine: SyncEngine, account: Account, store: Store, answer: Reply
) -> None:
    """S25"""
    store.apply([new_task()])
    account.fail(answer)
    state = await engine.sync_now()
    assert (state.kind, state.pending) == ("offline", 1)
    account.recover()
    assert (await engine.sync_now()).kind == "synced"


@pytest.mark.parametrize(("is_idle", "most"), [(False, 61), (True, 13)])
async def test_nothing_polls_more_often_than_once_a_minute_or_in_five_when_idle(
    engine: SyncEngine, account: Account, clock: ManualClock, is_idle: bool, most: int
) -> None:
    account.answers[routes.EVENTS] = lambda _request: event_stream(hold=True)
    engine.is_idle = is_idle
    pause = IDLE_POLL_SECONDS if is_idle else POLL_SECONDS
    async with running(engine):
        await clock.until_wait(of=pause)
        for _ in range(int(3600 / pause)):
            waiting = asyncio.create_task(clock.until_wait(of=pause))
            await clock.advance(pause)
            await waiting
    asked = [request for request in account.wire.requests if request.path.partition("?")[0] != routes.EVENTS]
    assert len(account.wire.of(routes.CHANGES)) <= most
    assert len(asked) <= most + 5  # the sign-in, and who it is


async def test_s25_while_the_server_is_away_it_is_asked_at_most_once_a_second(
    engine: SyncEngine, account: Account, store: Store, clock: ManualClock
) -> None:
    """S25"""
    account.fail(reply(502, "bad gateway", content_type="text/html"))
    async with running(engine):
        await clock.until_wait()
        for number in range(20):
            store.apply([new_task(f"Number {number}")])
            await clock.advance(1)
            await asyncio.sleep(0.005)
    assert len(account.wire.of(routes.ME)) <= 20
