"""Operations of several devices, sent to the real server."""

from typing import Any
from uuid import UUID

import httpx
import pytest
from forethought_backend.core.database import Account, Database

from tests.support.clock import SettableClock
from tests.support.devices import Device, Json, operation

DAY_MS = 24 * 3600 * 1000
HOUR_MS = 3600 * 1000


@pytest.fixture
async def laptop(api: httpx.AsyncClient) -> Device:
    return await Device.sign_up(api)


@pytest.fixture
async def phone(api: httpx.AsyncClient, laptop: Device) -> Device:
    return await Device.sign_in(api)


async def add(device: Device, text: str = "Draft the pricing page", **changes: Any) -> Json:
    """Make a task and return its row."""
    [result] = await device.push(operation(changes={"text": text, **changes}))
    assert result["status"] == "applied"
    row: Json = result["row"]
    return row


async def conflicts(device: Device) -> list[Json]:
    return list((await device.rows("conflict")).values())


async def test_a_pushed_task_comes_back_with_its_number_and_who_wrote_each_field(laptop: Device, clock: SettableClock) -> None:
    sent = operation(changes={"text": "  Call Mia  ", "importance": 7}, age_ms=90_000)
    [result] = await laptop.push(sent)
    row = result["row"]
    made_at = clock.now() - 90
    assert {name: row[name] for name in ("id", "text", "importance", "confidence", "is_completed", "let_go_at", "deleted_at")} == {
        "id": sent["id"],
        "text": "Call Mia",
        "importance": 7,
        "confidence": None,
        "is_completed": False,
        "let_go_at": None,
        "deleted_at": None,
    }
    assert (row["created_at"], row["updated_at"], row["seq"]) == (made_at, made_at, 1)
    assert row["stamps"]["text"].keys() == {"seq", "at", "op", "session"}
    assert (row["stamps"]["text"]["op"], row["stamps"]["text"]["at"]) == (sent["op_id"], made_at * 1000)


async def test_a_reply_lost_once_applies_each_operation_once(laptop: Device) -> None:
    """S01."""
    first = operation(changes={"text": "One"})
    second = operation(row=first["id"], changes={"importance": 3})
    await laptop.try_push(first, second)
    results = await laptop.push(first, second)
    assert [result["status"] for result in results] == ["duplicate", "duplicate"]
    assert results[0]["row"]["seq"] == 2
    assert len(await laptop.rows()) == 1


async def test_a_repeated_operation_is_known_by_what_it_says_and_not_by_its_age_or_what_was_seen(laptop: Device) -> None:
    sent = operation(changes={"text": "One", "importance": 3})
    await laptop.push(sent)
    later = {**sent, "age_ms": 5000, "base": {"text": 9}, "set": {"importance": 3, "text": "One"}}
    [result] = await laptop.push(later)
    assert result["status"] == "duplicate"


async def test_another_edit_under_the_same_id_is_rejected_and_the_first_stands(laptop: Device) -> None:
    """S24."""
    sent = operation(changes={"text": "One"})
    await laptop.push(sent)
    [result, other] = await laptop.push({**sent, "set": {"text": "Two"}}, operation(changes={"text": "Three"}))
    assert (result["status"], result["code"], result["row"]["text"]) == ("rejected", "operation-reused", "One")
    assert other["status"] == "applied"


async def test_two_operations_under_one_id_in_one_push_count_once(laptop: Device) -> None:
    sent = operation(changes={"text": "One"})
    results = await laptop.push(sent, sent, {**sent, "set": {"text": "Two"}})
    assert [result["status"] for result in results] == ["applied", "duplicate", "rejected"]


async def test_different_fields_on_two_devices_are_both_kept(laptop: Device, phone: Device) -> None:
    """S04."""
    row = await add(laptop)
    await laptop.push(operation(row=row["id"], changes={"importance": 9}, base=row["seq"], age_ms=2000))
    [result] = await phone.push(operation(row=row["id"], changes={"text": "Draft the pricing table"}, base=row["seq"], age_ms=4000))
    assert result["status"] == "applied"
    assert (result["row"]["importance"], result["row"]["text"]) == (9, "Draft the pricing table")
    assert await conflicts(laptop) == []


@pytest.mark.parametrize("later_arrives_first", [True, False])
async def test_of_two_texts_the_later_stands_and_the_other_is_kept_for_both_devices(
    laptop: Device, phone: Device, clock: SettableClock, later_arrives_first: bool
) -> None:
    """S05."""
    row = await add(laptop)
    earlier = (laptop, operation(row=row["id"], changes={"text": "Earlier"}, base=row["seq"], age_ms=60_000))
    later = (phone, operation(row=row["id"], changes={"text": "Later"}, base=row["seq"], age_ms=1000))
    first, second = (later, earlier) if later_arrives_first else (earlier, later)
    await first[0].push(first[1])
    [result] = await second[0].push(second[1])
    assert result["status"] == "merged"
    assert result["row"]["text"] == "Later"
    for device in (laptop, phone):
        [kept] = await conflicts(device)
        assert (kept["entity"], kept["entity_id"], kept["field"], kept["value"]) == ("task", row["id"], "text", "Earlier")
        assert (kept["by_device"], kept["at"]) == ("Laptop", clock.now() - 60)
        assert kept["dismissed_at"] is None


async def test_a_rating_that_lost_leaves_nothing_to_decide(laptop: Device, phone: Device) -> None:
    row = await add(laptop)
    await laptop.push(operation(row=row["id"], changes={"importance": 9}, base=row["seq"]))
    [result] = await phone.push(operation(row=row["id"], changes={"importance": 2}, base=row["seq"], age_ms=5000))
    assert (result["status"], result["row"]["importance"]) == ("merged", 9)
    assert await conflicts(laptop) == []


async def test_a_clock_a_year_ahead_does_not_win_over_a_really_later_edit(laptop: Device, phone: Device, clock: SettableClock) -> None:
    """S06."""
    row = await add(laptop)
    # The laptop's clock is a year ahead, in the edit and in the sending alike: what it sends is the difference.
    await laptop.push(operation(row=row["id"], changes={"text": "By the wrong clock"}, base=row["seq"], age_ms=10_000))
    clock.advance(60)
    [result] = await phone.push(operation(row=row["id"], changes={"text": "Really later"}, base=row["seq"], age_ms=1000))
    assert result["row"]["text"] == "Really later"
    assert [kept["value"] for kept in await conflicts(phone)] == ["By the wrong clock"]


async def test_an_edit_is_never_taken_for_older_than_ninety_days_or_for_younger_than_now(laptop: Device, clock: SettableClock) -> None:
    old = await add(laptop)
    [ancient, future] = await laptop.push(
        operation(changes={"text": "Ancient"}, age_ms=400 * DAY_MS), operation(changes={"text": "From the future"}, age_ms=-DAY_MS)
    )
    assert ancient["row"]["created_at"] == clock.now() - 90 * 24 * 3600
    assert future["row"]["created_at"] == clock.now()
    assert old["created_at"] == clock.now()


async def test_a_second_edit_while_the_first_is_in_flight_is_no_clash(laptop: Device) -> None:
    """S09."""
    row = await add(laptop)
    first = operation(row=row["id"], changes={"text": "First"}, base=row["seq"], age_ms=3000)
    second = operation(row=row["id"], changes={"text": "Second"}, base=row["seq"], age_ms=1000)
    await laptop.push(first)
    [result] = await laptop.push(second)
    assert (result["status"], result["row"]["text"]) == ("applied", "Second")
    assert await conflicts(laptop) == []


async def test_a_task_made_and_completed_offline_arrives_completed(laptop: Device, clock: SettableClock) -> None:
    made = operation(changes={"text": "Done on the train"}, age_ms=2 * HOUR_MS)
    done = operation(row=made["id"], changes={"is_completed": True}, age_ms=HOUR_MS)
    [_, result] = await laptop.push(made, done)
    assert (result["status"], result["row"]["is_completed"], result["row"]["completed_at"]) == ("applied", True, clock.now() - 3600)


async def test_an_edit_later_than_an_unseen_deletion_restores_the_task(laptop: Device, phone: Device) -> None:
    """S08."""
    row = await add(laptop)
    await laptop.push(operation(row=row["id"], delete=True, base=row["seq"], age_ms=60_000))
    [result] = await phone.push(operation(row=row["id"], changes={"text": "Still needed"}, base=row["seq"], age_ms=1000))
    assert (result["status"], result["row"]["deleted_at"], result["row"]["text"]) == ("merged", None, "Still needed")


async def test_an_edit_earlier_than_the_deletion_goes_to_the_trash_with_the_task(laptop: Device, phone: Device) -> None:
    """S08."""
    row = await add(laptop)
    await laptop.push(operation(row=row["id"], delete=True, base=row["seq"], age_ms=1000))
    [result] = await phone.push(operation(row=row["id"], changes={"text": "Too early"}, base=row["seq"], age_ms=60_000))
    assert result["row"]["deleted_at"] is not None
    assert result["row"]["text"] == "Too early"


async def test_a_deletion_that_arrives_late_does_not_take_a_later_edit_along(laptop: Device, phone: Device) -> None:
    """S08."""
    row = await add(laptop)
    await laptop.push(operation(row=row["id"], changes={"importance": 10}, base=row["seq"], age_ms=1000))
    [result] = await phone.push(operation(row=row["id"], delete=True, base=row["seq"], age_ms=60_000))
    assert (result["status"], result["row"]["deleted_at"]) == ("merged", None)


async def test_a_deleted_task_can_be_brought_back(laptop: Device) -> None:
    row = await add(laptop)
    [gone] = await laptop.push(operation(row=row["id"], delete=True, base=row["seq"]))
    [back] = await laptop.push(operation(row=row["id"], delete=False, base=gone["row"]["seq"]))
    assert gone["row"]["deleted_at"] is not None
    assert (back["status"], back["row"]["deleted_at"], back["row"]["text"]) == ("applied", None, row["text"])


async def test_a_poisoned_operation_first_of_fifty_lets_the_others_through(laptop: Device) -> None:
    """S10."""
    poisoned = operation(changes={"text": "Fine", "importance": 11})
    results = await laptop.push(poisoned, *(operation(changes={"text": f"Task {number}"}) for number in range(49)))
    assert (results[0]["status"], results[0]["code"], results[0]["row"]) == ("rejected", "invalid-input", None)
    assert {result["status"] for result in results[1:]} == {"applied"}
    assert len(await laptop.rows()) == 49


@pytest.mark.parametrize(
    "bad",
    [
        {"entity": "task", "set": {"text": "x" * 501}},
        {"entity": "task", "set": {"text": "   "}},
        {"entity": "task", "set": {"text": None}},
        {"entity": "task", "set": {"text": "Fine", "importance": 0}},
        {"entity": "task", "set": {"text": "Fine", "importance": "5"}},
        {"entity": "task", "set": {"text": "Fine", "importance": True}},
        {"entity": "task", "set": {"text": "Fine", "is_completed": 1}},
        {"entity": "task", "set": {"text": "A\u0000B"}},
        {"entity": "task", "set": {"text": "Fine", "user_id": "mine"}},
        {"entity": "task", "set": {"text": "Fine", "seq": 5}},
        {"entity": "task", "set": {"text": "Fine"}, "id": "00000000-0000-0000-0000-000000000000"},
        {"entity": "task", "set": {"text": "Fine"}, "op_id": "ffffffff-ffff-ffff-ffff-ffffffffffff"},
        {"entity": "goal", "set": {"what_matters": "a", "biggest_win": "b", "worst_outcome": "c", "position": "V0"}},
        {"entity": "goal", "set": {"what_matters": "a", "biggest_win": "b" * 2001, "worst_outcome": "c"}},
        {"entity": "conflict", "set": {"value": "Fine"}},
        {"entity": "conflict", "set": {"dismissed": 1}},
        {"entity": "interaction", "set": {"feedback": 1}},
        {"entity": "user", "set": {"is_admin": True}},
    ],
)
async def test_what_does_not_fit_is_rejected_for_good_and_changes_nothing(laptop: Device, bad: Json) -> None:
    sent = {**operation(), **bad}
    for _ in range(2):
        [result] = await laptop.push(sent)
        assert (result["status"], result["code"], result["row"]) == ("rejected", "invalid-input", None)
        assert result["detail"]
    assert await laptop.pull() == []


async def test_an_edit_of_a_task_that_does_not_exist_is_answered_like_one_of_somebody_elses(api: httpx.AsyncClient, laptop: Device) -> None:
    stranger = await Device.sign_up(api, "stranger@example.org")
    theirs = await add(stranger)
    for edit in ({"changes": {"importance": 1}}, {"delete": False}, {"delete": True}):
        [unknown, foreign] = await laptop.push(operation(**edit), operation(row=theirs["id"], **edit))
        assert {**unknown, "op_id": ""} == {**foreign, "op_id": ""}
        assert unknown["row"] is None
    assert (await stranger.rows())[theirs["id"]] == theirs


async def test_an_id_that_is_somebody_elses_cannot_be_taken(api: httpx.AsyncClient, laptop: Device) -> None:
    stranger = await Device.sign_up(api, "stranger@example.org")
    theirs = await add(stranger)
    [result, other] = await laptop.push(operation(row=theirs["id"], changes={"text": "Mine now"}), operation(changes={"text": "Fine"}))
    assert (result["status"], result["code"], result["row"]) == ("rejected", "id-taken", None)
    assert other["status"] == "applied"
    assert (await stranger.rows())[theirs["id"]] == theirs


async def test_a_new_text_for_a_task_that_is_gone_for_good_makes_no_task_of_it(laptop: Device) -> None:
    """S12: also where it is an old edit sent again, for which the answer was lost half a year ago."""
    [edited, made] = await laptop.push(operation(changes={"text": "Of a task that was seen"}, base=7), operation(changes={"text": "New"}))
    assert (edited["status"], edited["code"], edited["row"]) == ("rejected", "not-found", None)
    assert made["status"] == "applied"
    assert [row["text"] for row in (await laptop.rows()).values()] == ["New"]


async def test_deleting_what_does_not_exist_is_done_already(laptop: Device) -> None:
    [result] = await laptop.push(operation(delete=True))
    assert (result["status"], result["row"]) == ("applied", None)


async def test_an_edit_that_says_what_is_so_already_takes_no_number(laptop: Device, phone: Device) -> None:
    row = await add(laptop)
    [result] = await phone.push(operation(row=row["id"], changes={"text": row["text"]}, base=0))
    assert (result["status"], result["row"]["seq"]) == ("applied", row["seq"])


async def test_changes_of_another_account_are_refused_whole(api: httpx.AsyncClient, laptop: Device) -> None:
    """Z3"""
    stranger = await Device.sign_up(api, "stranger@example.org")
    answer = await laptop.try_push(operation(changes={"text": "Whose?"}), user_id=stranger.user_id)
    assert (answer.status_code, answer.json()["code"]) == (409, "user-mismatch")
    assert await laptop.pull() == []
    assert await stranger.pull() == []


@pytest.mark.parametrize("protocol", [0, 2, 10**12])
async def test_another_protocol_is_refused_with_what_is_spoken(laptop: Device, protocol: int) -> None:
    """S19."""
    pushed = await laptop.try_push(operation(changes={"text": "Fine"}), protocol=protocol)
    pulled = await laptop.try_pull(protocol=protocol)
    for answer in (pushed, pulled):
        assert answer.status_code == 400
        problem = answer.json()
        assert (problem["code"], problem["minimum"], problem["maximum"]) == ("protocol-unsupported", 1, 1)
    assert await laptop.pull() == []


@pytest.mark.parametrize("change", [{"user_id": "x"}, {"seq": 1}, {"ops": [{"op_id": 1}]}, {"known": 5}, {"protocol": "1"}])
async def test_a_request_that_is_no_push_is_refused_whole(laptop: Device, change: Json) -> None:
    answer = await laptop.try_push(operation(changes={"text": "Fine"}), **change)
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert await laptop.pull() == []


async def test_a_push_of_a_hundred_is_taken_and_one_of_a_hundred_and_one_is_not(laptop: Device) -> None:
    operations = [operation(changes={"text": f"Task {number}", "importance": number % 10 + 1}) for number in range(100)]
    results = await laptop.push(*operations)
    assert [result["row"]["seq"] for result in results] == list(range(1, 101))
    answer = await laptop.try_push(*operations, operation(changes={"text": "One more"}))
    assert answer.status_code == 422


async def test_goals_sync_by_the_same_rules(laptop: Device, phone: Device) -> None:
    made = operation("goal", changes={"what_matters": "Health", "biggest_win": "Run", "worst_outcome": "None", "position": "V"})
    [goal] = await laptop.push(made)
    await laptop.push(operation("goal", made["id"], changes={"biggest_win": "Run a marathon"}, base=1, age_ms=5000))
    [result] = await phone.push(operation("goal", made["id"], changes={"biggest_win": "Run 10 km", "position": "W"}, base=1, age_ms=9000))
    assert goal["status"] == "applied"
    assert (result["status"], result["row"]["biggest_win"], result["row"]["position"]) == ("merged", "Run a marathon", "W")
    [kept] = await conflicts(phone)
    assert (kept["entity"], kept["field"], kept["value"], kept["by_device"]) == ("goal", "biggest_win", "Run 10 km", "Phone")


async def test_an_edit_over_the_api_counts_as_unseen_by_every_device(laptop: Device) -> None:
    row = await add(laptop)
    answer = await laptop.call("PATCH", f"/api/tasks/{row['id']}", json={"text": "By a script"}, headers={"If-Match": f'"{row["seq"]}"'})
    assert answer.status_code == 200
    [result] = await laptop.push(operation(row=row["id"], changes={"text": "By hand, before"}, base=row["seq"], age_ms=400 * DAY_MS))
    assert (result["status"], result["row"]["text"]) == ("merged", "By a script")


async def test_the_hash_of_what_was_applied_and_its_result_are_kept_with_the_account(laptop: Device, database: Database) -> None:
    sent = operation(changes={"text": "One"})
    await laptop.push(sent, operation(changes={"text": ""}))
    async with database.statement(Account(UUID(laptop.user_id))) as tx:
        found = await tx.connection.fetch("SELECT op_id, length(payload_hash) AS size, result FROM applied_ops ORDER BY op_id")
    assert [(row["size"], row["result"]["status"]) for row in found] == [(64, "applied"), (64, "rejected")]
    assert found[0]["op_id"] == UUID(sent["op_id"])


async def test_an_empty_push_tells_the_newest_number(laptop: Device) -> None:
    await add(laptop)
    before = laptop.known
    assert await laptop.push() == []
    assert laptop.known == before


async def test_s05_a_kept_text_is_dismissed_on_all_devices_and_taken_up_again(laptop: Device, phone: Device) -> None:
    """S05"""
    row = await add(laptop)
    base = {"text": row["seq"], "*": row["seq"]}
    await laptop.push(operation(row=row["id"], changes={"text": "Laptop"}, base=base, age_ms=2000))
    await phone.push(operation(row=row["id"], changes={"text": "Phone"}, base=base, age_ms=1000))
    [kept] = await conflicts(laptop)
    mark = {"entity": "conflict", "id": kept["id"]}
    [done] = await laptop.push({**operation(changes={"dismissed": True}, age_ms=0), **mark})
    assert (done["status"], done["row"]["value"]) == ("applied", "Laptop")
    assert [each["dismissed_at"] for each in await conflicts(phone)] == [done["row"]["dismissed_at"]]
    assert done["row"]["dismissed_at"] is not None
    await phone.push({**operation(changes={"dismissed": False}), **mark})
    assert [each["dismissed_at"] for each in await conflicts(laptop)] == [None]


async def test_nobody_makes_a_kept_text_or_dismisses_somebody_elses(api: httpx.AsyncClient, laptop: Device) -> None:
    stranger = await Device.sign_up(api, "stranger@example.org")
    [result] = await stranger.push({**operation(changes={"dismissed": True}), "entity": "conflict"})
    assert (result["status"], result["code"]) == ("rejected", "not-found")
    assert await conflicts(laptop) == []


async def test_what_is_passed_on_for_others_is_nobody_s_own(laptop: Device, phone: Device, clock: SettableClock) -> None:
    row = await add(laptop)
    clock.advance(60)
    await laptop.push(operation(row=row["id"], changes={"text": "Typed here"}, base=1))
    earlier = operation(row=row["id"], changes={"text": "Typed elsewhere before"}, base=1, age_ms=30_000)
    [result] = await laptop.push({**earlier, "is_relayed": True})
    assert (result["status"], result["row"]["text"]) == ("merged", "Typed here")
    later = operation(row=row["id"], changes={"text": "Typed elsewhere since"}, base=1)
    clock.advance(1)
    await laptop.push({**later, "is_relayed": True, "age_ms": 500})
    [mine] = await laptop.push(operation(row=row["id"], changes={"text": "Typed here, too"}, base=1))
    assert mine["row"]["text"] == "Typed here, too"
    kept = {(each["value"], each["by_device"] is None) for each in await conflicts(phone)}
    assert kept == {("Typed elsewhere before", True), ("Typed here", False), ("Typed elsewhere since", True)}
