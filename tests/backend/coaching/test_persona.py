"""The leaning of the framing: met in what was written, shown with its reasons, and the person's own to change."""

from typing import Any

import httpx
import pytest
from forethought_backend.coaching import leanings
from forethought_backend.core.database import Database
from forethought_common import routes

from tests.support.anthropic_double import AnthropicDouble
from tests.support.clock import SettableClock
from tests.support.coaching import QUESTION, Person, rows
from tests.support.devices import Device, operation

WORK = ("Send the invoice to the customers", "Call two customers", "Draft the pitch", "Pricing for the pilot", "Sort the photo library")
STUDIES = ("Prepare for the exam", "Hausarbeit anfangen", "Read the lecture notes", "Bachelorarbeit: Gliederung", "Pack for the trip")


@pytest.fixture
async def founder(api: httpx.AsyncClient) -> Person:
    """Somebody whose tasks speak of customers."""
    person = await Person.sign_up(api)
    for text in WORK:
        await person.add_task(text)
    return person


async def persona(person: Person) -> Any:
    answer = await person.call("GET", routes.PERSONA)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def change(person: Person, **patch: Any) -> Any:
    answer = await person.call("PATCH", routes.PERSONA, patch)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def erase(person: Person, key: str | None = None) -> int:
    path = routes.PERSONA if key is None else routes.PERSONA_SIGNAL.replace("{key:str}", key)
    return (await person.call("DELETE", path)).status_code


async def label(person: Person) -> str:
    found: str = (await persona(person))["label"]
    assert (await person.call("GET", routes.ME)).json()["persona"]["label"] == found
    return found


async def framing(person: Person) -> str | None:
    """What the next request would say of it."""
    body = (await person.call("POST", routes.COACHING_PREVIEW, QUESTION)).json()["body"]
    marked = '\\"framing\\":\\"'
    return body.split(marked, 1)[1].split("\\", 1)[0] if marked in body else None


def keys(view: Any) -> list[str]:
    return [signal["key"] for signal in view["signals"]]


async def test_a_leaning_is_met_in_the_words_of_tasks_and_goals(founder: Person, clock: SettableClock) -> None:
    await founder.add_goal(what_matters="More customers", biggest_win="Investors call us", worst_outcome="No revenue")
    view = await persona(founder)
    assert (view["label"], view["is_corrected"], view["is_frozen"]) == ("business", False, False)
    assert view["signals"][0] == {"key": "word:customers", "lean": "business", "count": 3, "last_at": clock.now(), "event": "task"}
    words = ("customers", "invoices", "pitch", "pricing", "pilot", "investors", "revenue")
    assert set(keys(view)) == {f"word:{word}" for word in words}
    assert {signal["event"] for signal in view["signals"]} == {"task", "goal"}


async def test_what_devices_push_counts_like_what_is_written_here(api: httpx.AsyncClient) -> None:
    device = Device(api, (person := await Person.sign_up(api)).user_id, person.headers["authorization"].removeprefix("Bearer "))
    await device.push(*(operation(changes={"text": text}) for text in WORK))
    assert await label(person) == "business"
    before = keys(await persona(person))
    await erase(person, "word:customers")
    (task,) = [task for task in (await person.call("GET", routes.TASKS)).json()["items"] if task["text"] == WORK[1]]
    await device.push(operation(row=task["id"], changes={"importance": 7}))
    assert keys(await persona(person)) == [key for key in before if key != "word:customers"]


async def test_german_words_count_for_the_same_signals(api: httpx.AsyncClient) -> None:
    student = await Person.sign_up(api)
    for text in STUDIES:
        await student.add_task(text)
    assert keys(await persona(student)) == ["word:essay", "word:exam", "word:lecture", "word:thesis"]
    assert await label(student) == "student"


async def test_with_fewer_than_five_tasks_nothing_is_inferred(api: httpx.AsyncClient) -> None:
    person = await Person.sign_up(api)
    for text in WORK[:4]:
        await person.add_task(text)
    assert await label(person) == "neutral"
    assert await framing(person) is None
    await person.add_task(WORK[4])
    assert await label(person) == "business"


@pytest.mark.parametrize(
    "texts",
    [
        ["Tidy the desk", "Water the plants", "Call mum", "Buy bread", "Sort the photo library"],
        ["Call a customer", "Water the plants", "Call mum", "Buy bread", "Sort the photo library"],
        ["Call a customer", "Call the customer", "Write to the customer", "Visit the customer", "Thank the customer"],
        ["Invoice the client", "Pitch deck for the client", "Revise for the exam", "Thesis outline", "Essay on pricing"],
    ],
    ids=["no word", "one word once", "one word only", "as much for the other"],
)
async def test_too_little_evidence_leaves_the_framing_neutral(api: httpx.AsyncClient, texts: list[str]) -> None:
    person = await Person.sign_up(api)
    for text in texts:
        await person.add_task(text)
    assert await label(person) == "neutral"
    assert await framing(person) is None


async def test_nothing_but_words_of_the_list_and_counts_is_kept(founder: Person, database: Database) -> None:
    await founder.add_task("zebracanary for the customers")
    await founder.ask(utc_offset=60)
    (row,) = await rows(database, "SELECT persona_signals::text AS kept FROM users")
    assert "canary" not in row["kept"]
    for word in ("library", "send", "draft", "call"):
        assert word not in row["kept"].lower()


async def test_the_framing_goes_out_and_the_label_is_in_no_answer(founder: Person, double: AnthropicDouble) -> None:
    heard = await founder.ask()
    assert double.requests[0].data["framing"] == await framing(founder) == "business"
    assert "business" not in heard.shown
    assert not any("business" in str(event) for event in heard.events)


async def test_a_preview_is_what_the_question_after_it_sends(founder: Person, double: AnthropicDouble) -> None:
    body = (await founder.call("POST", routes.COACHING_PREVIEW, QUESTION)).json()["body"]
    await founder.ask()
    assert double.requests[0].body.decode() == body


async def test_an_erased_signal_changes_the_next_preview_and_does_not_come_back(founder: Person) -> None:
    assert await framing(founder) == "business"
    for key in ("word:customers", "word:invoices", "word:pitch"):
        assert await erase(founder, key) == 204
    assert await framing(founder) is None
    assert set(keys(await persona(founder))) == {"word:pricing", "word:pilot"}
    assert await erase(founder, "word:customers") == 404
    # Another rating is no new writing of the words.
    (task,) = [task for task in (await founder.call("GET", routes.TASKS)).json()["items"] if task["text"] == WORK[1]]
    answer = await founder.call("PATCH", routes.TASK.replace("{task_id:uuid}", task["id"]), {"importance": 7}, if_match="*")
    assert answer.status_code == 200
    assert "word:customers" not in keys(await persona(founder))


async def test_what_is_written_after_an_erasure_counts(founder: Person) -> None:
    await persona(founder)
    await erase(founder, "word:customers")
    await founder.add_task("Ask the customers again")
    (signal,) = [signal for signal in (await persona(founder))["signals"] if signal["key"] == "word:customers"]
    assert signal["count"] == 1


async def test_erasing_all_begins_anew(founder: Person) -> None:
    assert await framing(founder) == "business"
    assert await erase(founder) == 204
    assert await persona(founder) == {"label": "neutral", "is_corrected": False, "is_frozen": False, "signals": []}
    assert await framing(founder) is None
    for text in WORK[:4]:
        await founder.add_task(text)
    assert await label(founder) == "neutral"
    await founder.add_task("One more")
    assert await label(founder) == "business"


async def test_frozen_signals_stay_as_they_are_and_what_was_written_meanwhile_is_never_read(founder: Person) -> None:
    before = await persona(founder)
    assert await change(founder, is_frozen=True) == {**before, "is_frozen": True}
    await founder.add_task("Invoice the customers, and study for the exam")
    assert await persona(founder) == {**before, "is_frozen": True}
    assert await framing(founder) == "business"
    assert await change(founder, is_frozen=False) == before
    await founder.add_task("Plan the campaign")
    assert set(keys(await persona(founder))) - set(keys(before)) == {"word:campaign"}


async def test_frozen_before_anything_was_met_nothing_is_ever_met(api: httpx.AsyncClient) -> None:
    person = await Person.sign_up(api)
    await change(person, is_frozen=True)
    for text in WORK:
        await person.add_task(text)
    assert (await persona(person))["signals"] == []
    assert (await change(person, is_frozen=False))["signals"] == []


async def test_the_persons_own_word_outweighs_every_signal(founder: Person) -> None:
    corrected = await change(founder, label="student")
    assert (corrected["label"], corrected["is_corrected"]) == ("student", True)
    assert corrected["signals"]
    assert await framing(founder) == "student"
    assert await label(founder) == "student"
    await erase(founder)
    assert await label(founder) == "student"
    assert (await change(founder, label="neutral"))["is_corrected"]
    assert await framing(founder) is None


async def test_a_correction_given_back_leaves_the_label_to_the_signals(founder: Person) -> None:
    await founder.call("PATCH", routes.ME, {"persona": "student"})
    assert await label(founder) == "student"
    given_back = await change(founder, label=None)
    assert (given_back["label"], given_back["is_corrected"]) == ("business", False)


async def test_the_words_of_a_deleted_task_stop_counting(founder: Person) -> None:
    (task,) = [task for task in (await founder.call("GET", routes.TASKS)).json()["items"] if task["text"] == WORK[2]]
    assert "word:pitch" in keys(await persona(founder))
    await founder.call("DELETE", routes.TASK.replace("{task_id:uuid}", task["id"]), if_match="*")
    assert "word:pitch" not in keys(await persona(founder))


async def test_one_persons_words_lean_nobody_else(founder: Person, api: httpx.AsyncClient) -> None:
    other = await Person.sign_up(api, "eve")
    assert await persona(other) == {"label": "neutral", "is_corrected": False, "is_frozen": False, "signals": []}
    assert await erase(other, "word:customers") == 404
    assert "word:customers" in keys(await persona(founder))


@pytest.mark.parametrize("patch", [{"is_frozen": 1}, {"is_frozen": None}, {"label": "founder"}, {"signals": []}])
async def test_nothing_else_can_be_set(founder: Person, patch: dict[str, Any]) -> None:
    before = await persona(founder)
    assert (await founder.call("PATCH", routes.PERSONA, patch)).status_code == 422
    assert await persona(founder) == before


async def test_hours_are_collected_only_where_the_clock_on_the_wall_is_known(founder: Person, clock: SettableClock) -> None:
    await founder.ask()
    assert not any(key.startswith("hours") for key in keys(await persona(founder)))
    met = leanings.met_at(clock.now(), 0)
    offset = next(offset for offset in range(-840, 841, 60) if leanings.met_at(clock.now(), offset) != met)
    await founder.ask(utc_offset=offset)
    expected = leanings.met_at(clock.now(), offset)
    assert [key for key in keys(await persona(founder)) if key.startswith("hours")] == ([] if expected is None else [expected])


@pytest.mark.parametrize(
    ("hour", "met"),
    [(9, "hours:office"), (16, "hours:office"), (17, None), (21, None), (22, "hours:night"), (28, "hours:night"), (29, None), (8, None)],
)
def test_a_day_goes_on_until_the_early_morning(hour: int, met: str | None) -> None:
    midnight = 1_767_571_200
    """Monday, 5 January 2026."""
    assert leanings.met_at(midnight + hour * 3600, 0) == met
    assert leanings.met_at(midnight + hour * 3600 - 7200, 120) == met


def test_a_friday_night_is_a_friday_and_a_weekend_has_no_hours() -> None:
    friday = 1_767_571_200 + 4 * 86_400
    assert leanings.met_at(friday + 26 * 3600, 0) == "hours:night"
    assert leanings.met_at(friday + (24 + 10) * 3600, 0) is None
    assert leanings.met_at(friday + (24 + 23) * 3600, 0) is None


async def test_hours_alone_never_lean(api: httpx.AsyncClient, clock: SettableClock) -> None:
    person = await Person.sign_up(api)
    for number in range(40):
        await person.add_task(f"Thing {number}")
    offset = next(offset for offset in range(-840, 841, 60) if leanings.met_at(clock.now(), offset) is not None)
    await person.ask(utc_offset=offset)
    assert [signal["count"] for signal in (await persona(person))["signals"]] == [40]
    assert await label(person) == "neutral"


def test_a_word_counts_once_for_a_text_and_in_any_form() -> None:
    assert leanings.met_in("Customers, customer's customers: KUNDEN") == {"word:customers"}
    assert leanings.met_in("customerly accustomed") == set()
