"""Asking: where the answer comes from, what it costs, and what is remembered."""

import asyncio
import re
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from forethought_backend.coaching import limits, prompt
from forethought_backend.coaching.provider.messages_api import MessagesApi
from forethought_backend.core.database import Database
from forethought_backend.core.settings import Settings
from forethought_common import routes, rules
from forethought_common.coaching import Reason, Source

from tests.support.anthropic_double import ANSWER, AnthropicDouble
from tests.support.clock import SettableClock
from tests.support.coaching import QUESTION, Person, rows
from tests.support.server import make_settings


async def test_a_models_answer_is_handed_on_word_by_word_with_its_cost(person: Person, double: AnthropicDouble) -> None:
    heard = await person.ask()
    assert heard.names == ["thinking", "token", "complete"]
    assert len(heard.events) > 10
    assert heard.shown == heard.complete.response == ANSWER
    assert heard.complete.source is Source.MODEL
    assert heard.complete.reason is None
    assert heard.complete.cost_usd == Decimal("0.000060")
    assert (heard.complete.token_count.input, heard.complete.token_count.output) == (412, 38)
    assert (heard.complete.usage.used, heard.complete.usage.remaining) == (1, 9)
    assert len(double.requests) == 1


async def test_the_answer_is_recorded_and_the_ledger_the_meter_and_the_records_agree(person: Person, database: Database) -> None:
    task_id = await person.add_task("Rewrite the billing service")
    heard = await person.ask(task_id=task_id)
    await person.ask(text="Another one")
    (record, _) = await rows(database, "SELECT * FROM coaching_interactions ORDER BY id")
    assert str(record["id"]) == str(heard.complete.interaction_id)
    assert str(record["task_id"]) == task_id
    assert record["response"] == ANSWER
    assert (record["source"], record["model"], record["cache_hit"]) == ("model", "claude-haiku-5-5", False)
    assert (record["prompt_version"], record["price_version"]) == (prompt.VERSION, "2026-11-01")
    assert record["token_count"] == {"input": 412, "output": 38, "cache_read": 0, "cache_write": 0}
    assert record["question_hash"] == sha256(b"rewrite the billing service").hexdigest()
    (sums,) = await rows(
        database,
        "SELECT (SELECT sum(cost) FROM coaching_ledger) AS ledger, (SELECT sum(cost) FROM coaching_interactions) AS records,"
        " (SELECT count(*) FROM coaching_ledger WHERE interaction_id IS NULL) AS unshown",
    )
    assert sums["ledger"] == sums["records"] == Decimal((await person.usage())["cost_usd"]) == Decimal("0.000120")
    assert sums["unshown"] == 0


async def test_the_same_question_is_answered_from_the_cache_free_and_labelled(
    person: Person, double: AnthropicDouble, database: Database
) -> None:
    first = await person.ask()
    again = await person.ask()
    assert again.complete.source is Source.CACHE
    assert again.shown == first.shown
    assert again.complete.cost_usd == 0
    assert (again.complete.token_count.input, again.complete.token_count.output) == (0, 0)
    assert again.complete.usage.used == 1
    assert len(double.requests) == 1
    assert await rows(database, "SELECT hit_count FROM coaching_cache") == [{"hit_count": 2}]
    assert [line["cache_hit"] for line in await rows(database, "SELECT cache_hit FROM coaching_interactions ORDER BY id")] == [False, True]
    assert (await person.usage())["by_source"] == {"model": 1, "cache": 1}


async def test_another_rating_or_goal_is_another_question(person: Person, double: AnthropicDouble) -> None:
    await person.ask()
    await person.ask(importance=8)
    await person.add_goal(what_matters="Three pilot customers live by June")
    await person.ask()
    assert len(double.requests) == 3


async def test_two_people_with_the_same_words_share_no_row(api: httpx.AsyncClient, double: AnthropicDouble, database: Database) -> None:
    people = [await Person.sign_up(api, name) for name in ("ada", "grace")]
    for each in people:
        await each.add_goal()
        assert (await each.ask()).complete.source is Source.MODEL
    assert double.requests[0].body == double.requests[1].body
    keys = await rows(database, "SELECT question_hash, user_id FROM coaching_cache")
    assert len({row["question_hash"] for row in keys}) == len({row["user_id"] for row in keys}) == 2


async def test_the_preview_is_what_leaves_byte_for_byte(person: Person, double: AnthropicDouble) -> None:
    await person.add_task("Call the two silent pilots <b>&", importance=9)
    shown = (await person.call("POST", routes.COACHING_PREVIEW, QUESTION)).json()
    assert not double.requests
    await person.ask()
    (sent,) = double.requests
    assert shown["body"].encode() == sent.body
    assert shown["url"] == double.base_url + "/v1/messages"
    assert sent.line == "POST /v1/messages HTTP/1.1"
    transport = ("host", "accept-encoding", "connection", "content-length")
    assert shown["headers"] == {
        name: "Bearer ***" if name == "authorization" else value for name, value in sent.headers.items() if name not in transport
    }
    assert "sk-secret" not in str(shown)


async def test_the_leaning_shapes_the_request_only_where_it_is_known(person: Person, double: AnthropicDouble) -> None:
    await person.ask()
    assert "framing" not in double.requests[0].data
    assert not any(word in str(double.requests[0].data) for word in ("business", "student", "neutral", "persona"))
    await person.call("PATCH", routes.ME, {"persona": "student"})
    await person.ask()
    assert double.requests[1].data["framing"] == "student"
    assert double.requests[0].json["system"] == double.requests[1].json["system"]


async def test_the_move_of_the_rules_is_the_move_the_model_is_asked_for(person: Person, double: AnthropicDouble) -> None:
    heard = await person.ask()
    assert double.requests[0].data["move"] == heard.complete.move == "premortem"


async def test_a_follow_up_carries_what_was_asked_and_what_was_said(person: Person, double: AnthropicDouble) -> None:
    first = await person.ask()
    follow_up = await person.ask(parent_id=str(first.complete.interaction_id), question="Nobody tests the invoices before they go out.")
    assert double.requests[1].data["earlier"] == {"question": ANSWER, "answer": "Nobody tests the invoices before they go out."}
    assert double.requests[1].data["move"] == follow_up.complete.move == "build-on"
    (record, _) = await person.coachings()
    assert (record["parent_id"], record["question"]) == (
        str(first.complete.interaction_id),
        "Nobody tests the invoices before they go out.",
    )


async def test_a_follow_up_carries_the_conversation_so_far(person: Person, double: AnthropicDouble) -> None:
    heard = await person.ask()
    for number in range(1, 7):
        double.answer = f"{ANSWER[:-1]}, in round {'abcdefg'[number]}?"
        parent = str(heard.complete.interaction_id)
        heard = await person.ask(parent_id=parent, question=f"My answer number {number} about the pilots.")
    assert "conversation" not in double.requests[1].data
    told = [exchange["answer"] for exchange in double.requests[6].data["conversation"]]
    assert told == [f"My answer number {number} about the pilots." for number in (2, 3, 4, 5)]
    assert double.requests[6].data["earlier"]["answer"] == "My answer number 6 about the pilots."
    asked = [exchange["question"] for exchange in double.requests[6].data["conversation"]]
    assert asked == [request.data["earlier"]["question"] for request in double.requests[2:6]]


async def test_a_number_from_the_conversation_is_not_invented(person: Person, double: AnthropicDouble) -> None:
    heard = await person.ask()
    for said in ("There are 73 invoices a month.", "Two people write them by hand."):
        heard = await person.ask(parent_id=str(heard.complete.interaction_id), question=said)
    double.answer = "Two people write 73 invoices by hand each month. What would they notice first if the rewrite helped?"
    again = await person.ask(parent_id=str(heard.complete.interaction_id), question="They lose a day over it.")
    assert again.shown == double.answer
    double.answer = double.answer.replace("73", "84")
    assert (await person.ask(parent_id=str(heard.complete.interaction_id), question="A day is lost.")).complete.source is Source.RULES


async def test_a_conversation_ends_where_a_coaching_was_forgotten(person: Person, double: AnthropicDouble) -> None:
    ids: list[str] = []
    for number in range(4):
        said = {"parent_id": ids[-1], "question": f"My answer number {number} about the pilots."} if ids else {}
        ids.append(str((await person.ask(**said)).complete.interaction_id))
    await person.call("DELETE", routes.INTERACTION.replace("{interaction_id:uuid}", ids[1]))
    await person.ask(parent_id=ids[3], question="And then?")
    assert [exchange["answer"] for exchange in double.requests[-1].data["conversation"]] == ["My answer number 3 about the pilots."]


async def test_asking_for_another_question_is_a_question_of_its_own(person: Person, double: AnthropicDouble) -> None:
    first = await person.ask()
    another = await person.ask(parent_id=str(first.complete.interaction_id))
    assert another.complete.source is Source.MODEL
    assert double.requests[1].data["earlier"] == {"question": ANSWER}
    assert double.requests[1].data["move"] != double.requests[0].data["move"]


@pytest.mark.parametrize("field", ["task_id", "parent_id"])
async def test_a_foreign_id_is_answered_like_one_that_does_not_exist(
    api: httpx.AsyncClient, person: Person, double: AnthropicDouble, field: str
) -> None:
    """Z4"""
    other = await Person.sign_up(api, "grace")
    foreign = await other.add_task("Mine") if field == "task_id" else str((await other.ask()).complete.interaction_id)
    asked = len(double.requests)
    answers = [await person.try_to_ask(**{field: identifier}) for identifier in (foreign, str(uuid4()))]
    assert [answer.status_code for answer in answers] == [404, 404]
    assert answers[0].content == answers[1].content
    assert len(double.requests) == asked


async def test_with_coaching_switched_off_nothing_is_asked(person: Person, double: AnthropicDouble) -> None:
    await person.call("PATCH", routes.ME, {"coaching_enabled": False})
    for path in (routes.COACHING, routes.COACHING_PREVIEW):
        refused = await person.call("POST", path, QUESTION)
        assert (refused.status_code, refused.json()["code"]) == (403, "coaching-off")
    assert not double.requests


async def test_with_logging_off_the_answer_lives_only_in_the_persons_cache(
    person: Person, double: AnthropicDouble, database: Database
) -> None:
    await person.call("PATCH", routes.ME, {"coaching_logging_enabled": False})
    heard = await person.ask(key="a-key-of-mine")
    assert heard.complete.interaction_id is None
    assert heard.complete.usage.used == 1
    assert await rows(database, "SELECT id FROM coaching_interactions") == []
    for table in ("coaching_reservations", "coaching_ledger", "sync_log"):
        assert ANSWER not in str(await rows(database, f"SELECT * FROM {table}"))
    assert (await person.ask(key="a-key-of-mine")).shown == ANSWER
    assert (await person.ask()).complete.source is Source.CACHE
    assert len(double.requests) == 1


@pytest.mark.parametrize("question", [{"text": "kill myself"}, {"question": "I want to kill myself"}])
async def test_words_of_a_crisis_get_a_card_and_go_nowhere(
    person: Person, double: AnthropicDouble, database: Database, question: dict[str, str]
) -> None:
    heard = await person.ask(key="a-key-of-mine", **question)
    assert heard.names == ["thinking", "token", "complete"]
    assert heard.shown == rules.answer(rules.Situation(seed="", task=rules.Subject("kill myself"))).text
    assert heard.complete.interaction_id is None
    assert heard.complete.is_card
    assert (heard.complete.source, heard.complete.reason, heard.complete.usage.used) == (Source.RULES, None, 0)
    assert (await person.call("POST", routes.COACHING_PREVIEW, {**QUESTION, **question})).json() == {"url": "", "headers": {}, "body": ""}
    assert not double.requests
    for table in ("coaching_interactions", "coaching_cache", "coaching_ledger", "coaching_reservations"):
        assert await rows(database, f"SELECT * FROM {table}") == []


async def test_words_of_a_crisis_elsewhere_on_the_list_stay_here(person: Person, double: AnthropicDouble) -> None:
    await person.add_task("kill myself", importance=10)
    await person.add_task("Call the two silent pilots", importance=9)
    await person.add_goal(what_matters="Not to kill myself")
    await person.ask()
    assert "kill" not in double.requests[0].body.decode().split("<request_data>{")[1]
    assert double.requests[0].data["other_open"] == [{"importance": 9, "title": "Call the two silent pilots"}]


async def test_the_task_itself_is_no_other_task(person: Person, double: AnthropicDouble) -> None:
    task_id = await person.add_task("Rewrite the billing service", importance=9)
    await person.ask(task_id=task_id, text="Rewrite the billing service, carefully")
    assert "other_open" not in double.requests[0].data


@pytest.mark.parametrize(
    ("question", "field"),
    [
        ({"text": "x" * 501}, "text"),
        ({"text": " "}, "text"),
        ({"question": "x" * 2001}, "question"),
        ({"question": " "}, "question"),
        ({"importance": 11}, "importance"),
        ({"locale": "not a locale"}, "locale"),
        ({"unknown": 1}, "unknown"),
    ],
)
async def test_what_cannot_be_asked_is_refused_before_anything_is_held(
    person: Person, double: AnthropicDouble, database: Database, question: dict[str, Any], field: str
) -> None:
    answer = await person.try_to_ask(key="a-key-of-mine", **question)
    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == [field]
    assert not double.requests
    assert await rows(database, "SELECT id FROM coaching_reservations") == []


async def test_nobody_asks_without_signing_in(api: httpx.AsyncClient) -> None:
    for method, path in (("POST", routes.COACHING), ("POST", routes.COACHING_PREVIEW), ("GET", routes.COACHING_USAGE)):
        assert (await api.request(method, path, json=QUESTION)).status_code == 401


async def test_a_question_in_german_is_answered_in_german_by_the_rules(person: Person, double: AnthropicDouble) -> None:
    double.script("e529")
    heard = await person.ask(text="Die Abrechnung neu schreiben", locale="de-AT")
    assert double.requests[0].data["language"] == "de"
    assert not re.search(r"\b(what|which|the|you|this)\b", re.sub("„.*?“", "", heard.shown.lower()))


async def test_without_a_locale_the_model_goes_by_the_title(person: Person, double: AnthropicDouble) -> None:
    await person.ask()
    assert double.requests[0].data["language"] == "auto"


class TestWithoutAModel:
    @pytest.fixture
    def language_model(self) -> None:
        return None

    async def test_the_rules_answer_and_nothing_is_charged(self, person: Person, database: Database) -> None:
        heard = await person.ask()
        assert heard.names == ["thinking", "token", "complete"]
        assert (heard.complete.source, heard.complete.reason) == (Source.RULES, Reason.NO_PROVIDER)
        assert heard.complete.cost_usd == 0
        assert heard.complete.usage.used == 0
        assert heard.shown == heard.complete.response
        assert "Cash runs out" in heard.shown or "Three pilot customers" in heard.shown
        assert await rows(database, "SELECT id FROM coaching_ledger") == []
        assert await rows(database, "SELECT id FROM coaching_cache") == []
        assert [row["source"] for row in await person.coachings()] == ["rules"]

    async def test_nothing_would_be_sent(self, person: Person) -> None:
        assert (await person.call("POST", routes.COACHING_PREVIEW, QUESTION)).json() == {"url": "", "headers": {}, "body": ""}

    async def test_another_question_is_worded_otherwise(self, person: Person) -> None:
        first = await person.ask()
        second = await person.ask(parent_id=str(first.complete.interaction_id))
        third = await person.ask(parent_id=str(second.complete.interaction_id))
        assert len({first.shown, second.shown, third.shown}) == 3


class TestWhileLoading:
    @pytest.fixture
    def language_model(self, double: AnthropicDouble) -> "_StillLoading":
        return _StillLoading("sk-secret", base_url=double.base_url)

    async def test_the_rules_answer_at_once(self, person: Person, language_model: "_StillLoading", double: AnthropicDouble) -> None:
        heard = await person.ask()
        assert (heard.complete.source, heard.complete.reason) == (Source.RULES, Reason.LOADING)
        preview = (await person.call("POST", routes.COACHING_PREVIEW, QUESTION)).json()
        assert not double.requests
        language_model.may_load.set()
        await language_model.has_loaded.wait()
        assert (await person.ask()).complete.source is Source.MODEL
        assert double.requests[0].body == preview["body"].encode()


class _StillLoading(MessagesApi):
    """Takes as long to load as the test wants."""

    def __init__(self, key: str, *, base_url: str) -> None:
        super().__init__(key, base_url=base_url)
        self.may_load = asyncio.Event()
        self.has_loaded = asyncio.Event()

    async def load(self) -> None:
        await self.may_load.wait()
        await super().load()
        self.has_loaded.set()


async def test_beyond_the_places_of_a_process_the_rules_answer(api: httpx.AsyncClient, double: AnthropicDouble, database: Database) -> None:
    people = [await Person.sign_up(api, f"person{number}") for number in range(limits.LIVE_CALLS // limits.STREAMS + 1)]
    double.script(*["slowfirst"] * limits.LIVE_CALLS)
    waiting = [asyncio.create_task(each.ask(text=f"Task {number}")) for each in people[:-1] for number in range(limits.STREAMS)]
    await double.arrived(limits.LIVE_CALLS)
    heard = await people[-1].ask()
    assert (heard.complete.source, heard.complete.reason) == (Source.RULES, Reason.BUSY)
    assert heard.complete.usage.used == 0
    double.release()
    assert all(one.complete.source is Source.MODEL for one in await asyncio.gather(*waiting))
    assert (await people[-1].ask()).complete.source is Source.MODEL


async def test_a_person_has_two_answers_on_their_way_at_most(person: Person, double: AnthropicDouble) -> None:
    double.script("slowfirst", "slowfirst")
    waiting = [asyncio.create_task(person.ask(text=f"Task {number}")) for number in range(2)]
    await double.arrived(2)
    refused = await person.try_to_ask()
    assert (refused.status_code, refused.json()["code"]) == (429, "too-many-streams")
    assert int(refused.headers["retry-after"]) >= 1
    double.release()
    await asyncio.gather(*waiting)
    assert (await person.ask()).complete.source is Source.MODEL


class TestQuestionsAMinute:
    @pytest.fixture
    def settings(self, tmp_path: Path) -> Settings:
        return make_settings(tmp_path, coaching_per_minute=3, coaching_deadline_ms=20_000)

    async def test_one_more_than_allowed_is_told_when_to_come_back(self, api: httpx.AsyncClient, person: Person) -> None:
        for _ in range(3):
            await person.ask()
        refused = await person.try_to_ask()
        assert (refused.status_code, refused.json()["code"]) == (429, "rate-limited")
        assert 1 <= int(refused.headers["retry-after"]) <= 61
        assert (await (await Person.sign_up(api, "grace")).ask()).complete.source is Source.MODEL


@pytest.mark.parametrize("length", [501, 1001, 5000])
async def test_a_text_that_is_too_long_is_refused_with_its_count_however_long(person: Person, length: int) -> None:
    refused = await person.try_to_ask(text="x" * length)
    assert (refused.status_code, refused.json()["detail"]) == (422, f"This has {length:,} characters; it may have 500.")


async def test_blanks_around_a_follow_up_do_not_count(person: Person) -> None:
    parent = (await person.ask()).complete.interaction_id
    heard = await person.ask(parent_id=str(parent), question=f" {'why? ' * 399}why?    ")
    assert heard.complete.response


@pytest.mark.parametrize("locale", ["en\n", "EN", "e", "en_US", "en-"])
async def test_a_locale_of_another_form_is_refused(person: Person, locale: str) -> None:
    refused = await person.try_to_ask(locale=locale)
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "locale")


async def test_the_database_is_free_while_the_model_thinks(person: Person, double: AnthropicDouble, database: Database) -> None:
    double.script("slowfirst")
    asking = asyncio.create_task(person.ask())
    await double.arrived()
    open_transactions = (
        "SELECT count(*) AS n FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'"
    )
    assert await rows(database, open_transactions) == [{"n": 0}]
    double.release()
    await asking


async def test_equal_questions_at_the_same_time_are_asked_upstream_once(person: Person, double: AnthropicDouble) -> None:
    double.script("slowfirst")
    first = asyncio.create_task(person.ask())
    await double.arrived()
    second = asyncio.create_task(person.ask())
    await asyncio.sleep(0)
    double.release()
    heard = [(await one).complete.source for one in (first, second)]
    assert heard == [Source.MODEL, Source.CACHE]
    assert len(double.requests) == 1


async def test_the_month_counts_its_own_costs(person: Person, clock: SettableClock) -> None:
    await person.ask()
    assert Decimal((await person.usage())["cost_usd"]) > 0
    clock.advance(40 * 24 * 3600)
    person_again = await person.signed_in_again()
    usage = await person_again.usage()
    assert Decimal(usage["cost_usd"]) == 0
    assert usage["by_source"] == {}


async def test_a_call_whose_price_is_not_known_is_told_apart_from_the_costs(person: Person, database: Database) -> None:
    await person.ask()
    await person.ask(text="Another one")
    assert (await person.usage())["unpriced"] == 0
    await rows(database, "UPDATE coaching_ledger SET cost = NULL WHERE id = (SELECT min(id::text)::uuid FROM coaching_ledger) RETURNING id")
    usage = await person.usage()
    assert (usage["unpriced"], Decimal(usage["cost_usd"])) == (1, Decimal("0.000060"))
