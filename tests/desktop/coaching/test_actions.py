"""Asking works online, offline and in between; what was answered is kept, and what is said about it goes out."""

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import aclosing
from pathlib import Path

import pytest
from forethought_common import routes
from forethought_common.coaching import CoachingEvent, Complete, Failed, Interaction, Reason, Replace, Source, Thinking, Token
from forethought_common.errors import Outage, Refusal
from forethought_common.goals import Goal
from forethought_common.ids import new_id
from forethought_common.sync import Entity, Scalar
from forethought_desktop.coaching.actions import CoachingActions
from forethought_desktop.coaching.commands import CoachingCommands
from forethought_desktop.remote.server import Server
from forethought_desktop.remote.tokens import MemoryTokenStore, TokenRecord
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.replication import Replication
from forethought_desktop.sync.engine import SyncEngine

from tests.support.computers import Computer, computer
from tests.support.desk import Desk, opened_desk
from tests.support.server import LiveServer
from tests.support.wire import Reply, Request, Wire, event_stream, problem, reply, wired


@pytest.fixture
async def laptop(live_server: LiveServer, tmp_path: Path) -> AsyncGenerator[Computer]:
    live_server.sign_up()
    async with computer(live_server.url, tmp_path) as lent:
        yield lent


def coach_of(one: Computer) -> CoachingActions:
    return CoachingActions(one.store, one.store.clock, server=one.server, sync=one.engine)


async def asked(actions: CoachingActions, *arguments: object, **keywords: object) -> list[CoachingEvent]:
    return [event async for event in actions.ask(*arguments, **keywords)]  # type: ignore[arg-type]  # passed on as they are


def completed(events: list[CoachingEvent]) -> Complete:
    complete = events[-1]
    assert isinstance(complete, Complete)
    assert "".join(event.text for event in events if isinstance(event, Token)).strip() == complete.response.strip()
    return complete


async def test_a_question_about_a_task_that_was_just_typed_is_answered_and_kept(laptop: Computer) -> None:
    task = laptop.add("Redesign the logo", importance=9, confidence=2)
    events = await asked(coach_of(laptop), laptop.task(task))
    assert isinstance(events[0], Thinking)
    complete = completed(events)
    assert complete.source is Source.RULES
    assert complete.reason is Reason.NO_PROVIDER
    assert laptop.store.pending_count == 0
    [kept] = laptop.store.interactions(task)
    assert (kept.id, kept.response) == (complete.interaction_id, complete.response)
    await laptop.sync()
    [synced] = laptop.store.interactions(task)
    assert (synced.id, synced.task_id, synced.response) == (kept.id, task, kept.response)
    assert laptop.store.tasks_with_answers() == {task}


async def test_what_a_person_says_about_an_answer_reaches_the_server(laptop: Computer) -> None:
    task = laptop.add("Redesign the logo")
    actions = coach_of(laptop)
    complete = completed(await asked(actions, laptop.task(task)))
    assert complete.interaction_id is not None
    actions.decide(complete.interaction_id, "let_go")
    actions.rate(complete.interaction_id, -1)
    assert laptop.store.pending_count == 1
    await laptop.sync()
    [there] = (await laptop.server.interactions(task_id=task)).items
    assert (there.decision, there.feedback) == ("let_go", -1)
    actions.rate(complete.interaction_id, None)
    await laptop.sync()
    [there] = (await laptop.server.interactions(task_id=task)).items
    assert there.feedback is None


async def test_asking_more_names_the_answer_it_follows(laptop: Computer) -> None:
    task = laptop.add("Redesign the logo", importance=9, confidence=2)
    actions = coach_of(laptop)
    first = completed(await asked(actions, laptop.task(task)))
    parent = laptop.store.interactions(task)[0]
    await asked(actions, laptop.task(task), parent=parent, question="How would I find out?")
    follow_up = laptop.store.interactions(task)[0]
    assert (follow_up.parent_id, follow_up.question) == (first.interaction_id, "How would I find out?")


async def test_the_preview_is_what_would_be_sent(laptop: Computer) -> None:
    task = laptop.add("Redesign the logo")
    preview = await coach_of(laptop).preview(laptop.task(task))
    assert preview.body == ""  # there is no model, so nothing would be sent


@pytest.fixture
def desk(tmp_path: Path) -> object:
    with opened_desk(tmp_path) as lent:
        yield lent


@pytest.fixture
async def wire() -> AsyncGenerator[Wire]:
    async with wired() as listening:
        yield listening


@pytest.fixture
async def server(wire: Wire, desk: Desk) -> AsyncGenerator[Server]:
    async with Server(wire.url, MemoryTokenStore(TokenRecord(new_id(), 0, "refresh-token-number-0")), desk.clock) as connected:
        yield connected


def serving(wire: Wire, answer: Reply) -> None:
    pair = {"access_token": "access", "refresh_token": "refresh-token-number-1", "expires_in": 600}
    wire.answer = lambda request: reply(200, pair) if request.path == routes.REFRESH else answer


def add(desk: Desk, text: str = "Redesign the logo", **fields: int) -> Edit:
    edit = Edit(Entity.TASK, new_id(), {"text": text, **fields})
    desk.store.apply([edit])
    return edit


async def test_without_a_server_the_rules_answer_and_say_so(desk: Desk) -> None:
    task = add(desk, importance=9, confidence=2)
    actions = CoachingActions(desk.store, desk.clock)
    events = await asked(actions, desk.store.tasks[task.id])
    assert [type(event) for event in events] == [Thinking, Token, Complete]
    complete = completed(events)
    assert (complete.source, complete.reason) == (Source.RULES, Reason.UNAVAILABLE)
    assert complete.cost_usd == 0
    assert complete.response.rstrip().endswith("?")
    [kept] = desk.store.interactions(task.id)
    assert kept.id == complete.interaction_id
    assert desk.store.pending_count == 1
    actions.decide(kept.id, "keep")
    assert desk.store.pending_count == 1


async def test_asking_for_another_question_offline_asks_something_else(desk: Desk) -> None:
    add(desk, "Call the two silent pilots", importance=8)
    task = add(desk, importance=3, confidence=9)
    actions = CoachingActions(desk.store, desk.clock)
    first = completed(await asked(actions, desk.store.tasks[task.id]))
    assert completed(await asked(actions, desk.store.tasks[task.id])).response == first.response
    texts = [first.response]
    for _ in range(2):
        desk.clock.pass_by(60)
        parent = desk.store.interactions(task.id)[0]
        texts.append(completed(await asked(actions, desk.store.tasks[task.id], parent=parent)).response)
    assert len(set(texts)) > 1


async def test_the_rules_know_the_goals_and_the_other_tasks(desk: Desk) -> None:
    answers = {"what_matters": "Finding ten paying customers", "biggest_win": "Ten customers", "worst_outcome": "No money", "position": "V"}
    desk.store.apply([Edit(Entity.GOAL, new_id(), answers)])  # type: ignore[arg-type]  # texts are scalars
    for number in range(3):
        add(desk, f"Other task {number}", importance=number + 5)
    task = add(desk, "Redesign the logo", importance=9, confidence=9)
    assert isinstance(desk.store.goals[0], Goal)
    actions = CoachingActions(desk.store, desk.clock)
    texts = set()
    parent = None
    for _ in range(6):
        texts.add(completed(await asked(actions, desk.store.tasks[task.id], parent=parent)).response)
        desk.clock.pass_by(60)
        parent = desk.store.interactions(task.id)[0]
    assert any("customers" in text or "Other task 2" in text for text in texts), texts


async def test_in_german_the_rules_answer_in_german(desk: Desk) -> None:
    task = add(desk, "Logo neu gestalten", importance=9, confidence=2)
    complete = completed(await asked(CoachingActions(desk.store, desk.clock), desk.store.tasks[task.id], language="de-AT"))
    assert any(word in f" {complete.response.lower()} " for word in (" was ", " du ", " wenn ", " ist ", " das ", " die ")), (
        complete.response
    )


BREAKS = {
    "connection refused": Reply(),
    "not our server": reply(200, "<html>", content_type="text/html"),
    "server error": problem(500, "internal-error"),
    "server away": problem(503, "unavailable", Retry_After="5"),
    "breaks before a word": event_stream(("thinking", {})),
    "error event": event_stream(("thinking", {}), ("error", {"code": "unavailable", "title": "x", "status": 503, "detail": "No."})),
    "rate limited": problem(429, "rate-limited", Retry_After="30"),
}


@pytest.mark.parametrize("fault", BREAKS)
async def test_whatever_breaks_the_rules_answer(desk: Desk, wire: Wire, server: Server, fault: str) -> None:
    serving(wire, BREAKS[fault])
    task = add(desk)
    events = await asked(CoachingActions(desk.store, desk.clock, server=server), desk.store.tasks[task.id])
    assert [type(event) for event in events] == [Thinking, Token, Complete]
    assert completed(events).reason is (Reason.RATE_LIMITED if fault == "rate limited" else Reason.UNAVAILABLE)


async def test_an_answer_that_breaks_off_is_replaced(desk: Desk, wire: Wire, server: Server) -> None:
    serving(wire, event_stream(("thinking", {}), ("token", {"text": "What would"})))
    task = add(desk)
    events = await asked(CoachingActions(desk.store, desk.clock, server=server), desk.store.tasks[task.id])
    assert [type(event) for event in events] == [Thinking, Token, Replace, Token, Complete]
    assert events[2] == Replace(Source.RULES, Reason.UNAVAILABLE)


async def test_a_session_that_was_ended_does_not_silence_the_coach(desk: Desk, wire: Wire, server: Server) -> None:
    wire.answer = lambda _request: problem(401, "session-revoked", "Ended.")
    task = add(desk)
    assert completed(await asked(CoachingActions(desk.store, desk.clock, server=server), desk.store.tasks[task.id])).source is Source.RULES


async def test_a_refusal_is_for_the_person_to_read(desk: Desk, wire: Wire, server: Server) -> None:
    serving(wire, problem(422, "invalid-input", "The question is too long."))
    task = add(desk)
    with pytest.raises(Refusal, match="too long"):
        await asked(CoachingActions(desk.store, desk.clock, server=server), desk.store.tasks[task.id])


async def test_a_failure_the_server_words_is_passed_on(desk: Desk, wire: Wire, server: Server) -> None:
    serving(wire, event_stream(("error", {"code": "not-found", "title": "x", "status": 404, "detail": "There is nothing here."})))
    task = add(desk)
    events = await asked(CoachingActions(desk.store, desk.clock, server=server), desk.store.tasks[task.id])
    assert isinstance(events[-1], Failed)


async def test_a_task_the_server_does_not_have_is_asked_about_without_its_id(desk: Desk, wire: Wire, server: Server) -> None:
    serving(wire, event_stream(("thinking", {})))
    task = add(desk, importance=7)
    await asked(CoachingActions(desk.store, desk.clock, server=server), desk.store.tasks[task.id])
    sent = wire.of(routes.COACHING)[0].json
    assert (sent["text"], sent["importance"], sent["task_id"]) == ("Redesign the logo", 7, None)


async def test_a_question_tells_how_far_the_clock_is_from_utc(
    desk: Desk, wire: Wire, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Asia/Kolkata")
    time.tzset()
    try:
        task = add(desk)
        serving(wire, event_stream(("thinking", {})))
        await asked(CoachingActions(desk.store, desk.clock, server=server), desk.store.tasks[task.id])
    finally:
        monkeypatch.undo()
        time.tzset()
    assert wire.of(routes.COACHING)[0].json["utc_offset"] == 330


async def test_the_tasks_own_edits_go_first(laptop: Computer) -> None:
    task = laptop.add("Redesign the logo")
    other = laptop.add("Something else")
    await asked(coach_of(laptop), laptop.task(task))
    assert laptop.store.is_confirmed(Entity.TASK, task)
    assert not laptop.store.is_confirmed(Entity.TASK, other)


async def test_goals_that_were_just_written_go_before_the_question(laptop: Computer) -> None:
    answers: dict[str, Scalar] = {
        "what_matters": "Three pilot customers live by March",
        "biggest_win": "Renewals that pay for the second hire",
        "worst_outcome": "Cash runs out before the pilots renew",
        "position": "V",
    }
    task = laptop.add("Rewrite the billing service", importance=9, confidence=3)
    laptop.store.apply([Edit(Entity.GOAL, new_id(), answers)])
    complete = completed(await asked(coach_of(laptop), laptop.task(task)))
    assert any(str(answer) in complete.response for answer in answers.values()), complete.response


async def test_a_server_that_takes_no_edits_just_now_is_asked_nevertheless(desk: Desk, wire: Wire, server: Server) -> None:
    pair = {"access_token": "access", "refresh_token": "refresh-token-number-1", "expires_in": 600}
    never = asyncio.Event()

    async def stuck(request: Request) -> Reply:
        if request.path == routes.REFRESH:
            return reply(200, pair)
        if request.path == routes.COACHING:
            return event_stream(("thinking", {}), ("token", {"text": "What"}))
        await never.wait()
        return Reply()

    wire.answer = stuck
    task = add(desk)
    sync = SyncEngine(desk.store, server, desk.clock)
    events = await asked(CoachingActions(desk.store, desk.clock, server=server, sync=sync), desk.store.tasks[task.id])
    assert len(wire.of(routes.COACHING)) == 1
    last = events[-1]
    assert isinstance(last, Complete)
    assert last.source is Source.RULES
    never.set()


async def test_where_somebody_else_is_signed_in_the_rules_answer(laptop: Computer) -> None:
    laptop.replica.bind(new_id())
    task = laptop.add("Rewrite the billing service")
    complete = completed(await asked(coach_of(laptop), laptop.task(task)))
    assert (complete.source, complete.reason) == (Source.RULES, Reason.UNAVAILABLE)
    assert laptop.store.pending_count == 1


async def test_a_server_that_refuses_the_edits_is_not_asked_and_the_rules_answer(desk: Desk, wire: Wire, server: Server) -> None:
    pair = {"access_token": "access", "refresh_token": "refresh-token-number-1", "expires_in": 600}

    def refuse(request: Request) -> Reply:
        return reply(200, pair) if request.path == routes.REFRESH else problem(409, "history-diverged")

    wire.answer = refuse
    task = add(desk)
    sync = SyncEngine(desk.store, server, desk.clock)
    complete = completed(await asked(CoachingActions(desk.store, desk.clock, server=server, sync=sync), desk.store.tasks[task.id]))
    assert (complete.source, complete.reason) == (Source.RULES, Reason.UNAVAILABLE)
    assert not wire.of(routes.COACHING)


async def test_stopping_an_answer_closes_the_stream(desk: Desk, wire: Wire, server: Server) -> None:
    serving(wire, event_stream(("thinking", {}), ("token", {"text": "What"}), hold=True))
    task = add(desk)
    actions = CoachingActions(desk.store, desk.clock, server=server)
    async with aclosing(actions.ask(desk.store.tasks[task.id])) as answer:
        async for event in answer:
            if isinstance(event, Token):
                break
    assert desk.store.interactions(task.id) == []


async def test_nothing_is_kept_where_logging_is_off(desk: Desk) -> None:
    me = b"""{"id": "%b", "email": "a@b", "created_at": 1, "coaching_enabled": true, "coaching_logging_enabled": false,
        "persona": {"label": "neutral"}, "quota": {"limit": 10, "used": 3, "remaining": 7, "resets_at": 5}}"""
    desk.store.meta.set("me", (me % str(new_id()).encode()).decode())
    task = add(desk)
    complete = completed(await asked(CoachingActions(desk.store, desk.clock), desk.store.tasks[task.id]))
    assert complete.interaction_id is None
    assert complete.usage.remaining == 7
    assert desk.store.interactions(task.id) == []
    assert Replication(desk.store).me is not None


async def test_without_a_server_too_words_of_a_crisis_get_a_card_and_are_not_kept(desk: Desk) -> None:
    task = add(desk, "kill myself")
    complete = completed(await asked(CoachingActions(desk.store, desk.clock), desk.store.tasks[task.id]))
    assert (complete.is_card, complete.interaction_id) == (True, None)
    assert desk.store.interactions(task.id) == []


async def test_without_a_server_nothing_would_be_sent(desk: Desk) -> None:
    task = add(desk)
    actions = CoachingActions(desk.store, desk.clock)
    with pytest.raises(Outage, match="nothing would be sent"):
        await actions.preview(desk.store.tasks[task.id])


async def test_the_command_prints_the_answer_as_it_comes(desk: Desk) -> None:
    task = add(desk, importance=9, confidence=2)
    commands = CoachingCommands(desk.store, CoachingActions(desk.store, desk.clock))
    answers = [answer async for answer in commands.ask({"id": str(task.id)})]
    assert set(answers[0]) == {"token"}
    assert (answers[-1]["source"], answers[-1]["exit"]) == ("rules", 0)
    [unknown] = [answer async for answer in commands.ask({"id": "zzzz"})]
    assert unknown["exit"] == 1
    [kept] = desk.store.interactions(task.id)
    assert isinstance(kept, Interaction)
