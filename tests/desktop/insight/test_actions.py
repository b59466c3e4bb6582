"""The month as the server counts it, and as this computer knows it by itself."""

from collections.abc import AsyncGenerator, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from forethought_common.accounts import Me, Persona, Quota
from forethought_common.coaching import Decision, Interaction, InteractionPatch, Source, Usage
from forethought_common.errors import Outage
from forethought_common.tasks import TaskDraft
from forethought_desktop.coaching.actions import CoachingActions
from forethought_desktop.insight.actions import Answered, InsightActions
from forethought_desktop.store.replication import Replication

from tests.support.computers import Computer, computer
from tests.support.desk import Desk, opened_desk
from tests.support.server import LiveServer

NOON = datetime(2026, 11, 18, 12, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with opened_desk(tmp_path) as lent:
        lent.clock.step(NOON.timestamp() - lent.clock.now())
        yield lent


def answer(
    desk: Desk,
    source: Source = Source.MODEL,
    *,
    day: int = 3,
    month: int = 11,
    cost: str | None = "0.0004",
    task: UUID | None = None,
    decision: Decision | None = None,
) -> UUID:
    at = int(datetime(2026, month, day, 12, tzinfo=UTC).timestamp())
    identifier = uuid4()
    desk.store.keep_interaction(
        Interaction(identifier, task, "What for?", source, at, 640, cost=None if cost is None else Decimal(cost)), is_known_to_server=True
    )
    if decision is not None:
        desk.store.mark_interaction(identifier, InteractionPatch(decision=decision))
    return identifier


def test_only_this_months_answers_count_each_on_its_day(desk: Desk) -> None:
    answer(desk, day=3)
    answer(desk, Source.RULES, day=3, cost="0")
    answer(desk, Source.CACHE, day=18, cost="0")
    answer(desk, month=10, day=31)
    month = InsightActions(desk.store, desk.clock).month()
    assert month.answers == (Answered(3, Source.MODEL), Answered(3, Source.RULES), Answered(18, Source.CACHE))
    assert month.counts == {Source.MODEL: 1, Source.CACHE: 1, Source.RULES: 1}
    assert (month.cost_usd, month.unpriced, month.is_told_by_server) == (Decimal("0.0004"), 0, False)


def test_a_price_that_is_not_known_is_counted_and_not_taken_for_nothing(desk: Desk) -> None:
    answer(desk, cost=None)
    answer(desk)
    month = InsightActions(desk.store, desk.clock).month()
    assert (month.cost_usd, month.unpriced) == (Decimal("0.0004"), 1)


def test_what_the_server_tells_goes_before_what_is_known_here(desk: Desk) -> None:
    answer(desk)
    usage = Usage(10, 4, 6, 1_796_000_000, Decimal("0.0012"), {"model": 3, "rules": 2, "something-new": 1}, 1)
    month = InsightActions(desk.store, desk.clock).month(usage)
    assert month.counts == {Source.MODEL: 3, Source.RULES: 2}
    assert (month.cost_usd, month.unpriced, month.quota) == (Decimal("0.0012"), 1, Quota(10, 4, 6, 1_796_000_000))
    assert month.is_told_by_server


def test_decisions_are_told_with_their_tasks_the_latest_first(desk: Desk) -> None:
    task = desk.tasks.add(TaskDraft("Redesign the logo"))
    answer(desk, day=3, task=task, decision="keep")
    answer(desk, day=5, task=task, decision="let_go")
    answer(desk, day=6, task=task, decision="ask_more")
    answer(desk, day=4, task=uuid4(), decision="change")
    month = InsightActions(desk.store, desk.clock).month()
    assert [(each.text, each.decision) for each in month.decided] == [
        ("Redesign the logo", "let_go"),
        (None, "change"),
        ("Redesign the logo", "keep"),
    ]
    assert month.decisions == {"keep": 1, "change": 1, "let_go": 1}


@pytest.mark.parametrize(("resets_at", "known"), [(int(NOON.timestamp()) + 60, True), (int(NOON.timestamp()) - 60, False)])
def test_a_quota_is_known_here_until_its_window_ends(desk: Desk, resets_at: int, known: bool) -> None:
    quota = Quota(10, 3, 7, resets_at)
    Replication(desk.store).keep_me(Me(uuid4(), "ada@example.org", 1, True, True, Persona("neutral"), quota))
    assert InsightActions(desk.store, desk.clock).month().quota == (quota if known else None)


async def test_without_a_server_the_account_is_an_outage(desk: Desk) -> None:
    with pytest.raises(Outage):
        await InsightActions(desk.store, desk.clock).usage()


@pytest.fixture
async def laptop(live_server: LiveServer, tmp_path: Path) -> AsyncGenerator[Computer]:
    live_server.sign_up()
    async with computer(live_server.url, tmp_path) as lent:
        yield lent


async def test_server_and_replica_agree_on_the_month(laptop: Computer) -> None:
    actions = InsightActions(laptop.store, laptop.store.clock)
    actions.connect(laptop.server)
    coach = CoachingActions(laptop.store, laptop.store.clock, server=laptop.server, sync=laptop.engine)
    for text in ("Redesign the logo", "Call the two silent pilots"):
        task = laptop.add(text)
        assert [event async for event in coach.ask(laptop.task(task))]
    alone, told = actions.month(), actions.month(await actions.usage())
    assert alone.counts == told.counts
    assert sum(told.counts.values()) == len(told.answers) == 2
    assert (alone.cost_usd, told.cost_usd) == (Decimal(0), Decimal(0))
