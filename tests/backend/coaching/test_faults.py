"""Every way a provider can fail, through the real client library: what the person hears, and what it costs them."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from forethought_backend.coaching import limits
from forethought_backend.coaching.books import Books
from forethought_backend.coaching.provider.language_model import FaultCode
from forethought_backend.coaching.provider.messages_api import MessagesApi
from forethought_backend.core.database import Database
from forethought_backend.core.settings import Settings
from forethought_common import routes
from forethought_common.coaching import Complete, Reason, Replace, Source, Token
from forethought_common.errors import Outage

from tests.support.anthropic_double import ANSWER, AnthropicDouble
from tests.support.coaching import Heard, Person, rows
from tests.support.server import make_settings

BEFORE = ["thinking", "token", "complete"]
"""Nothing of the model's was shown: the rules spoke first."""
MIDWAY = ["thinking", "token", "replace", "token", "complete"]
"""What was shown was withdrawn."""


@dataclass(frozen=True)
class Fault:
    scenario: str
    reason: Reason
    names: list[str]
    code: FaultCode
    billed: tuple[int, int] = (0, 0)
    """Tokens in and out in the ledger."""
    is_estimated: bool = False


FAULTS = [
    Fault("e400", Reason.UNAVAILABLE, BEFORE, FaultCode.BAD_REQUEST),
    Fault("e401", Reason.UNAVAILABLE, BEFORE, FaultCode.AUTH),
    Fault("e402", Reason.UNAVAILABLE, BEFORE, FaultCode.BILLING),
    Fault("e403", Reason.UNAVAILABLE, BEFORE, FaultCode.AUTH),
    Fault("e404", Reason.UNAVAILABLE, BEFORE, FaultCode.MODEL_NOT_FOUND),
    Fault("e408", Reason.TIMEOUT, BEFORE, FaultCode.TIMEOUT),
    Fault("e409", Reason.UNAVAILABLE, BEFORE, FaultCode.PROVIDER_ERROR),
    Fault("e413", Reason.UNAVAILABLE, BEFORE, FaultCode.BAD_REQUEST),
    Fault("e429@retry-after=7", Reason.RATE_LIMITED, BEFORE, FaultCode.RATE_LIMITED),
    Fault("e429@code=enforced_spend_limit_reached", Reason.UNAVAILABLE, BEFORE, FaultCode.SPEND_LIMIT),
    Fault("e400@message=This_would_pass_your_spend_limit", Reason.UNAVAILABLE, BEFORE, FaultCode.SPEND_LIMIT),
    Fault("e500", Reason.UNAVAILABLE, BEFORE, FaultCode.PROVIDER_ERROR),
    Fault("e503", Reason.UNAVAILABLE, BEFORE, FaultCode.PROVIDER_ERROR),
    Fault("e504", Reason.TIMEOUT, BEFORE, FaultCode.TIMEOUT),
    Fault("e529", Reason.UNAVAILABLE, BEFORE, FaultCode.OVERLOADED),
    Fault("reset", Reason.UNAVAILABLE, BEFORE, FaultCode.CONNECTION),
    Fault("html", Reason.UNAVAILABLE, BEFORE, FaultCode.BAD_RESPONSE),
    Fault("noeventname", Reason.UNAVAILABLE, BEFORE, FaultCode.TRUNCATED),
    Fault("refusal", Reason.REFUSED, BEFORE, FaultCode.REFUSED, (412, 1)),
    Fault("miderror", Reason.UNAVAILABLE, MIDWAY, FaultCode.OVERLOADED, (412, 2), is_estimated=True),
    Fault("midrate", Reason.RATE_LIMITED, MIDWAY, FaultCode.RATE_LIMITED, (412, 2), is_estimated=True),
    Fault("cut", Reason.UNAVAILABLE, MIDWAY, FaultCode.CONNECTION, (412, 2), is_estimated=True),
    Fault("fin", Reason.UNAVAILABLE, MIDWAY, FaultCode.CONNECTION, (412, 2), is_estimated=True),
    Fault("truncated", Reason.UNAVAILABLE, MIDWAY, FaultCode.TRUNCATED, (412, 2), is_estimated=True),
    Fault("malformed", Reason.UNAVAILABLE, MIDWAY, FaultCode.BAD_RESPONSE, (412, 2), is_estimated=True),
    Fault("invalidutf8", Reason.UNAVAILABLE, MIDWAY, FaultCode.BAD_RESPONSE, (412, 2), is_estimated=True),
    Fault("baddeltaindex", Reason.UNAVAILABLE, MIDWAY, FaultCode.BAD_RESPONSE, (412, 2), is_estimated=True),
    Fault("maxtok", Reason.UNAVAILABLE, MIDWAY, FaultCode.TRUNCATED, (412, 200)),
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.scenario)
async def test_q2_q11_the_rules_take_over_and_the_question_is_given_back(
    person: Person, double: AnthropicDouble, database: Database, fault: Fault, capsys: pytest.CaptureFixture[str]
) -> None:
    double.script(fault.scenario)
    heard = await person.ask()
    assert heard.names == fault.names
    assert heard.complete.source is Source.RULES
    assert heard.complete.reason is fault.reason
    assert heard.shown == heard.complete.response
    assert heard.complete.response.endswith("?")
    assert heard.complete.cost_usd == 0
    assert heard.complete.usage.used == 0
    for event in heard.events:
        if isinstance(event, Replace):
            assert (event.source, event.reason) == (Source.RULES, fault.reason)
    assert f"code={fault.code.value} " in capsys.readouterr().out
    await one_call_was_made_and_nothing_charged(double, database, fault)


async def one_call_was_made_and_nothing_charged(double: AnthropicDouble, database: Database, fault: Fault) -> None:
    assert len(double.requests) == 1
    (entry,) = await rows(database, "SELECT * FROM coaching_ledger")
    assert entry["model"] == "claude-haiku-5-5"
    assert entry["interaction_id"] is None
    assert entry["usage_estimated"] is fault.is_estimated
    assert (entry["input_tokens"], entry["output_tokens"]) == fault.billed
    assert entry["cost"] is not None
    assert await rows(database, "SELECT coaching_count FROM users") == [{"coaching_count": 0}]
    assert await rows(database, "SELECT state FROM coaching_reservations") == [{"state": "refunded"}]
    assert await rows(database, "SELECT id FROM coaching_cache") == []
    (record,) = await rows(database, "SELECT source, cost, model FROM coaching_interactions")
    assert (record["source"], record["cost"], record["model"]) == ("rules", 0, None)


@pytest.mark.parametrize("scenario", ["cached", "local", "thinking", "split", "crlf", "comment", "oneshot", "unknownevent", "unknowndelta"])
async def test_what_is_merely_unusual_is_an_answer_like_any_other(person: Person, double: AnthropicDouble, scenario: str) -> None:
    double.answer = ANSWER.replace("small try", "kleiner Versuch \u00fcber Br\u00fccken")
    double.script(scenario)
    heard = await person.ask()
    assert heard.names == ["thinking", "token", "complete"]
    assert heard.complete.source is Source.MODEL
    assert heard.shown == double.answer


async def test_what_the_providers_cache_read_is_counted_and_cheaper(person: Person, double: AnthropicDouble) -> None:
    double.script("cached")
    heard = await person.ask()
    tokens = heard.complete.token_count
    assert (tokens.input, tokens.output, tokens.cache_read, tokens.cache_write) == (412, 38, 398, 0)
    assert str(heard.complete.cost_usd) == "0.000024"


class TestADeadlineThatPasses:
    @pytest.fixture
    def settings(self, tmp_path: Path) -> Settings:
        return make_settings(tmp_path, coaching_deadline_ms=300, coaching_per_minute=1000)

    @pytest.mark.parametrize("scenario", ["slowhead", "hdronly", "slowfirst"])
    async def test_the_rules_answer_while_the_model_still_thinks_and_the_call_is_hung_up(
        self, person: Person, double: AnthropicDouble, database: Database, scenario: str
    ) -> None:
        double.script(scenario)
        heard = await person.ask()
        assert heard.names == BEFORE
        assert (heard.complete.source, heard.complete.reason) == (Source.RULES, Reason.TIMEOUT)
        assert heard.complete.usage.used == 0
        await asyncio.wait_for(double.requests[0].hung_up.wait(), 20)
        assert not double.requests[0].answered.is_set()
        (entry,) = await rows(database, "SELECT * FROM coaching_ledger")
        assert entry["usage_estimated"] is True
        assert entry["input_tokens"] > 400


async def test_an_answer_that_stalls_is_withdrawn(person: Person, double: AnthropicDouble, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("forethought_backend.coaching.race.STALL_SECONDS", 0.05)
    double.script("hang")
    heard = await person.ask()
    assert heard.names == MIDWAY
    assert heard.complete.reason is Reason.TIMEOUT
    await asyncio.wait_for(double.requests[0].hung_up.wait(), 20)


BROKEN_ANSWERS = [
    "You should call your pilots first. What would three pilot customers live by March need?",
    "Three pilot customers live by March is what you wrote.",
    "You wrote **three pilot customers live by March**. What would this change for them?",
    "Seventy or 70% of rewrites fail. What would three pilot customers live by March need?",
]


@pytest.mark.parametrize("text", BROKEN_ANSWERS)
async def test_an_answer_that_fails_a_hard_check_is_withdrawn_and_not_kept(
    person: Person, double: AnthropicDouble, database: Database, text: str
) -> None:
    double.answer = text
    heard = await person.ask()
    assert heard.names == MIDWAY
    assert (heard.complete.source, heard.complete.reason) == (Source.RULES, Reason.REFUSED)
    assert heard.complete.usage.used == 0
    assert await rows(database, "SELECT id FROM coaching_cache") == []
    assert Heard([event for event in heard.events if not isinstance(event, Token)]).shown == ""


async def test_an_answer_cut_after_its_question_stands_but_is_neither_charged_nor_kept(
    person: Person, double: AnthropicDouble, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = "You put this at 9. What would three pilot customers live by March need from it?"
    monkeypatch.setattr("tests.support.anthropic_answers.words", lambda _text: [question, " And"])
    monkeypatch.setattr("tests.support.anthropic_answers.BEGUN", 4)
    double.script("miderror")
    heard = await person.ask()
    assert heard.names == ["thinking", "token", "complete"]
    assert heard.shown == question
    assert (heard.complete.source, heard.complete.reason) == (Source.MODEL, Reason.UNAVAILABLE)
    assert heard.complete.usage.used == 0
    assert heard.complete.cost_usd is not None
    assert heard.complete.cost_usd > 0
    assert await rows(database, "SELECT id FROM coaching_cache") == []
    (entry,) = await rows(database, "SELECT interaction_id, cost FROM coaching_ledger")
    assert entry == {"interaction_id": heard.complete.interaction_id, "cost": heard.complete.cost_usd}


async def test_q15_a_key_that_is_refused_is_not_tried_again_and_the_admin_is_told(
    person: Person, api: httpx.AsyncClient, double: AnthropicDouble, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (await api.get(routes.HEALTH_READY)).json() == {"status": "ok"}
    double.script("e401")
    reasons = [(await person.ask(text=f"Task {number}")).complete.reason for number in range(5)]
    assert reasons == [Reason.UNAVAILABLE] * 5
    assert len(double.requests) == 1
    assert capsys.readouterr().out.count("the coaching provider refuses this server") == 1
    assert (await api.get(routes.HEALTH_READY)).json() == {"status": "ok", "coaching": "auth"}


async def test_q15_questions_that_fail_at_the_same_moment_are_one_line_for_the_admin(
    person: Person, double: AnthropicDouble, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "STREAMS", 50)
    double.script(*["e403"] * 40)
    heard = await asyncio.gather(*(person.ask(text=f"Task {number}") for number in range(40)))
    assert {each.complete.source for each in heard} == {Source.RULES}
    assert len(double.requests) <= limits.LIVE_CALLS
    assert capsys.readouterr().out.count("the coaching provider refuses this server") == 1


async def test_a_provider_that_asks_for_patience_gets_it(person: Person, double: AnthropicDouble) -> None:
    double.script("e429@retry-after=60")
    reasons = [(await person.ask(text=f"Task {number}")).complete.reason for number in range(3)]
    assert reasons == [Reason.RATE_LIMITED] * 3
    assert len(double.requests) == 1


async def test_three_failures_in_a_row_are_enough(person: Person, double: AnthropicDouble) -> None:
    double.script(*["e529"] * 5)
    for number in range(5):
        await person.ask(text=f"Task {number}")
    assert len(double.requests) == 3


async def test_a_parameter_that_is_refused_is_left_out_from_then_on(person: Person, double: AnthropicDouble) -> None:
    double.script("e400@message=output_config.effort:_not_supported")
    assert (await person.ask()).complete.reason is Reason.UNAVAILABLE
    assert (await person.ask()).complete.source is Source.MODEL
    assert "output_config" in double.requests[0].json
    assert "output_config" not in double.requests[1].json


NO_BOOKS = """
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION USING ERRCODE = 'serialization_failure'; END $$;
CREATE TRIGGER refuse BEFORE INSERT ON coaching_ledger FOR EACH ROW EXECUTE FUNCTION refuse();
"""


async def test_when_the_books_cannot_be_written_the_answer_still_stands(
    person: Person, double: AnthropicDouble, database: Database, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("forethought_backend.coaching.turn._RETRY_SECONDS", (0.0, 0.0))
    async with database.unowned_statement() as tx:
        await tx.connection.execute(NO_BOOKS)
    heard = await person.ask()
    assert heard.shown == double.answer
    assert (heard.complete.source, heard.complete.interaction_id) == (Source.MODEL, None)
    assert "an answer could not be recorded" in capsys.readouterr().out


async def test_books_that_were_written_but_not_confirmed_are_written_once(
    person: Person, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("forethought_backend.coaching.turn._RETRY_SECONDS", (0.0, 0.0))
    write, calls = Books.close, 0

    async def lose_the_first_confirmation(*given: Any, **named: Any) -> Complete:
        nonlocal calls
        calls += 1
        complete = await write(*given, **named)
        if calls == 1:
            raise Outage("The connection was lost.")
        return complete

    monkeypatch.setattr(Books, "close", lose_the_first_confirmation)
    heard = await person.ask(key="a-key-of-mine")
    assert calls == 2
    assert await rows(database, "SELECT id FROM coaching_interactions") == [{"id": heard.complete.interaction_id}]
    assert await rows(database, "SELECT interaction_id FROM coaching_ledger") == [{"interaction_id": heard.complete.interaction_id}]
    assert await rows(database, "SELECT coaching_count FROM users") == [{"coaching_count": 1}]
    assert await rows(database, "SELECT count(*) AS n FROM sync_log WHERE entity = 'interaction'") == [{"n": 1}]
    again = await person.ask(key="a-key-of-mine")
    assert again.complete == heard.complete


NO_SENSE = """
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION USING ERRCODE = 'division_by_zero'; END $$;
CREATE TRIGGER refuse BEFORE INSERT ON coaching_ledger FOR EACH ROW EXECUTE FUNCTION refuse();
"""


async def test_a_mistake_of_ours_ends_the_stream_with_an_error_that_says_nothing_more(
    person: Person, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    async with database.unowned_statement() as tx:
        await tx.connection.execute(NO_SENSE)
    heard = await person.ask()
    assert heard.names == ["thinking", "token", "error"]
    failed = heard.events[-1]
    assert (failed.code, failed.status) == ("internal-error", 500)
    assert "coaching broke" in capsys.readouterr().out
    assert (await person.try_to_ask()).status_code == 200


class TestAModelThatCannotBeLoaded:
    @pytest.fixture
    def language_model(self, double: AnthropicDouble) -> "_Unloadable":
        return _Unloadable("sk-secret", base_url=double.base_url)

    async def test_the_rules_answer(self, person: Person, language_model: "_Unloadable", capsys: pytest.CaptureFixture[str]) -> None:
        assert (await person.ask()).complete.reason is Reason.LOADING
        language_model.may_fail.set()
        await language_model.has_failed.wait()
        heard = await person.ask()
        assert (heard.complete.source, heard.complete.reason) == (Source.RULES, Reason.UNAVAILABLE)
        assert "coaching broke" in capsys.readouterr().out


class _Unloadable(MessagesApi):
    """A computer without certificates, say."""

    def __init__(self, key: str, *, base_url: str) -> None:
        super().__init__(key, base_url=base_url)
        self.may_fail = asyncio.Event()
        self.has_failed = asyncio.Event()

    def _warm_up(self) -> None:
        raise OSError("no certificates")

    async def load(self) -> None:
        await self.may_fail.wait()
        try:
            await super().load()
        finally:
            self.has_failed.set()
