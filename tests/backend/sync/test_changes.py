"""Reading what changed: nothing is missed, nothing of others is seen, and a history that is not ours is noticed."""

import base64
from collections.abc import Sequence
from uuid import UUID, uuid4

import httpx
import pytest
from forethought_backend.core.database import Account, Database
from forethought_backend.sync import cursor as cursors
from forethought_common import routes
from forethought_common.sync import SUM_LIMIT, row_hash

from tests.support.devices import Device, Json, operation


@pytest.fixture
async def laptop(api: httpx.AsyncClient) -> Device:
    return await Device.sign_up(api)


@pytest.fixture
async def phone(api: httpx.AsyncClient, laptop: Device) -> Device:
    return await Device.sign_in(api)


async def run(database: Database, sql: str, *arguments: object) -> None:
    async with database.unowned_transaction() as tx:
        await tx.connection.execute(sql, *arguments)


async def add_many(device: Device, count: int) -> list[Json]:
    rows: list[Json] = []
    for start in range(0, count, 100):
        sent = [operation(changes={"text": f"Task {number}"}) for number in range(start, min(start + 100, count))]
        rows += [result["row"] for result in await device.push(*sent)]
    return rows


async def test_a_new_account_has_nothing_to_read_and_a_cursor_to_come_back_with(laptop: Device) -> None:
    page = await laptop.page()
    assert (page["changes"], page["has_more"], page["min_seq"]) == ([], False, 0)
    assert page["next_cursor"]
    assert (await laptop.page())["changes"] == []


async def test_a_pull_brings_rows_as_they_stand_in_the_order_of_their_changes(laptop: Device, phone: Device) -> None:
    first, second = await add_many(laptop, 2)
    await laptop.push(operation(row=first["id"], changes={"importance": 4}, base=1))
    changes = await phone.pull()
    assert [(change["entity"], change["id"], change["seq"], change["deleted"]) for change in changes] == [
        ("task", second["id"], 2, False),
        ("task", first["id"], 3, False),
    ]
    assert changes[1]["row"]["importance"] == 4
    assert await phone.pull() == []


async def test_a_deleted_row_is_told_with_its_fields_while_it_can_be_brought_back(laptop: Device, phone: Device) -> None:
    [row] = await add_many(laptop, 1)
    await laptop.push(operation(row=row["id"], delete=True, base=1))
    [change] = await phone.pull()
    assert (change["deleted"], change["row"]["text"], change["row"]["deleted_at"] is not None) == (True, "Task 0", True)


async def test_every_kind_of_row_is_read(laptop: Device, phone: Device, database: Database) -> None:
    [row] = await add_many(laptop, 1)
    await laptop.push(operation("goal", changes={"what_matters": "a", "biggest_win": "b", "worst_outcome": "c"}))
    await laptop.push(operation(row=row["id"], changes={"text": "Here"}, base=1))
    await phone.push(operation(row=row["id"], changes={"text": "There"}, base=1))
    await run(
        database,
        "INSERT INTO coaching_interactions"
        " (user_id, task_id, question_hash, response, latency, created_at, source, token_count, cost, move)"
        """ VALUES ($1, $2, 'h', 'Why now?', 12, 5, 'model', '{"input": 3, "output": 4}', 0.001234, 'premortem')""",
        UUID(laptop.user_id),
        UUID(row["id"]),
    )
    kinds = {change["entity"]: change["row"] for change in await phone.pull()}
    assert kinds.keys() == {"task", "goal", "conflict", "interaction"}
    assert kinds["interaction"]["cost"] == "0.001234"
    assert (kinds["interaction"]["token_count"], kinds["interaction"]["response"]) == ({"input": 3, "output": 4}, "Why now?")
    assert "question_hash" not in kinds["interaction"]
    assert "user_id" not in kinds["task"]


async def test_a_row_that_is_gone_for_good_is_told_without_its_content(laptop: Device, database: Database) -> None:
    [row, other] = await add_many(laptop, 2)
    await run(database, "DELETE FROM tasks WHERE id = $1", UUID(row["id"]))
    gone, there = await laptop.pull()
    assert gone == {"entity": "task", "id": row["id"], "seq": 1, "deleted": True, "row": None}
    assert there["row"]["id"] == other["id"]


async def test_a_coaching_that_is_forgotten_is_forgotten_on_the_devices_too(laptop: Device, database: Database) -> None:
    await run(
        database,
        "INSERT INTO coaching_interactions (user_id, question_hash, response, latency, created_at) VALUES ($1, 'h', 'Why now?', 12, 5)",
        UUID(laptop.user_id),
    )
    [told] = await laptop.pull()
    assert (await laptop.call("DELETE", f"{routes.INTERACTIONS}/{told['id']}")).status_code == 204
    assert await laptop.pull() == [{"entity": "interaction", "id": told["id"], "seq": 2, "deleted": True, "row": None}]
    assert "Why now?" not in (await laptop.try_pull(cursor=None)).text


async def test_nobody_reads_the_rows_of_others(api: httpx.AsyncClient, laptop: Device) -> None:
    await add_many(laptop, 3)
    stranger = await Device.sign_up(api, "stranger@example.org")
    assert await stranger.pull() == []


async def test_none_of_501_changes_is_missed_while_pages_are_turned(laptop: Device, phone: Device) -> None:
    """S20."""
    rows = await add_many(laptop, 501)
    seen: dict[str, int] = {}
    turned = 0
    while True:
        page = await phone.page(limit=100)
        seen |= {change["id"]: change["row"]["importance"] for change in page["changes"]}
        if not page["has_more"]:
            break
        # One already read and one not yet read change under the reader's hands.
        for number in (turned, 500 - turned):
            await laptop.push(operation(row=rows[number]["id"], changes={"importance": 7}, base=10**6))
        turned += 1
    assert turned >= 5
    assert len(seen) == 501
    truth = {identifier: row["importance"] for identifier, row in (await laptop.rows()).items()}
    assert seen == truth


async def test_the_next_cursor_is_the_last_row_returned(laptop: Device) -> None:
    await add_many(laptop, 3)
    page = await laptop.page(limit=2)
    assert page["has_more"] is True
    after = cursors.read(page["next_cursor"], "cursor")
    head = cursors.read(page["known"], "known")
    assert after is not None
    assert head is not None
    assert (after.seq, head.seq) == (2, 3)
    assert after.tag != head.tag


@pytest.mark.parametrize("limit", [0, 501, "x", -1])
async def test_a_page_has_one_to_five_hundred_rows(laptop: Device, limit: object) -> None:
    assert (await laptop.try_pull(limit=limit)).status_code == 422


@pytest.mark.parametrize("text", ["", "x", "AAAA", "A" * 64, "!!!", "A" * 65, base64.urlsafe_b64encode(b"\xff" * 32).decode().rstrip("=")])
@pytest.mark.parametrize("field", ["cursor", "known"])
async def test_a_cursor_that_is_none_of_ours_is_refused_by_name(laptop: Device, field: str, text: str) -> None:
    answer = await laptop.try_pull(**{field: text})
    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == [field]


async def test_a_protocol_must_be_named(laptop: Device) -> None:
    answer = await laptop.call("GET", routes.CHANGES)
    assert answer.status_code == 422


def altered(text: str, **changes: object) -> str:
    cursor = cursors.read(text, "cursor")
    assert cursor is not None
    given = {"epoch": cursor.epoch, "seq": cursor.seq, "tag": cursor.tag, **changes}
    return cursors.write(**given)  # type: ignore[arg-type]  # any of the three, as the test says


@pytest.mark.parametrize("change", [{"epoch": uuid4()}, {"tag": b"12345678"}, {"seq": 99}])
@pytest.mark.parametrize("field", ["cursor", "known"])
async def test_a_number_that_this_history_never_gave_out_is_noticed(laptop: Device, field: str, change: Json) -> None:
    await add_many(laptop, 2)
    page = await laptop.page()
    answer = await laptop.try_pull(**{field: altered(page["next_cursor"], **change)})
    assert (answer.status_code, answer.json()["code"]) == (409, "history-diverged")


async def test_a_restored_server_is_noticed_before_anything_is_applied(laptop: Device, phone: Device, database: Database) -> None:
    """S13, O6."""
    await add_many(laptop, 3)
    await phone.pull()
    # The server goes back to a backup that knew one task; the phone knows three.
    await run(database, "DELETE FROM tasks WHERE seq > 1")
    await run(database, "DELETE FROM sync_log WHERE seq > 1")
    await run(database, "UPDATE user_sync SET change_seq = 1")
    pushed = await phone.try_push(operation(changes={"text": "Made since"}))
    pulled = await phone.try_pull()
    assert {pushed.status_code, pulled.status_code} == {409}
    assert pushed.json()["code"] == pulled.json()["code"] == "history-diverged"
    assert len(await laptop.rows()) == 1
    # Another device gives new rows the same numbers: the tags tell the two histories apart.
    laptop.known = None
    await add_many(laptop, 2)
    assert (await phone.try_pull()).json()["code"] == "history-diverged"
    phone.cursor = phone.known = None
    assert len(await phone.pull()) == 3


async def test_a_new_epoch_alone_is_noticed(laptop: Device, database: Database) -> None:
    await add_many(laptop, 1)
    await run(database, "UPDATE server_state SET epoch = gen_random_uuid()")
    assert (await laptop.try_push()).json()["code"] == "history-diverged"


async def test_the_cursor_of_another_account_proves_nothing(api: httpx.AsyncClient, laptop: Device) -> None:
    await add_many(laptop, 2)
    stranger = await Device.sign_up(api, "stranger@example.org")
    await add_many(stranger, 2)
    answer = await laptop.try_pull(known=stranger.known)
    assert answer.json()["code"] == "history-diverged"


async def test_a_device_that_was_away_too_long_reads_everything_again(laptop: Device, phone: Device, database: Database) -> None:
    """S12."""
    await add_many(laptop, 2)
    await phone.pull()
    rows = await add_many(laptop, 3)
    await run(database, "DELETE FROM tasks WHERE id = $1", UUID(rows[0]["id"]))
    await run(database, "DELETE FROM sync_log WHERE seq = 3")
    await run(database, "UPDATE user_sync SET min_seq = 3")
    for answer in (await phone.try_pull(), await phone.try_pull(known=None), await phone.try_push(operation(changes={"text": "Late"}))):
        assert (answer.status_code, answer.json()["code"]) == (410, "cursor-expired")
    # Age is decided first, also where the tag is not there to be compared any more.
    assert (await phone.try_pull(known=None, cursor=altered(phone.cursor or "", tag=b"12345678"))).json()["code"] == "cursor-expired"
    assert len(await laptop.rows()) == 4


async def test_reading_everything_again_passes_the_numbers_that_are_forgotten(laptop: Device, database: Database) -> None:
    await add_many(laptop, 6)
    await run(database, "UPDATE user_sync SET min_seq = 4")
    fresh = Device(laptop.client, laptop.user_id, "")
    fresh.headers = laptop.headers
    assert len(await fresh.pull(limit=1)) == 6
    stopped = Device(laptop.client, laptop.user_id, "")
    stopped.headers = laptop.headers
    await stopped.page(limit=1)
    # Had it stopped there and rows been removed since it began, it would have missed that.
    await add_many(laptop, 2)
    await run(database, "UPDATE user_sync SET min_seq = 7")
    assert (await stopped.try_pull(known=None)).json()["code"] == "cursor-expired"


async def test_an_account_that_is_gone_is_told_so(laptop: Device, database: Database) -> None:
    await run(database, "DELETE FROM users WHERE id = $1", UUID(laptop.user_id))
    assert (await laptop.try_pull()).status_code == 401
    assert (await laptop.try_push()).status_code == 401


async def test_a_change_by_hand_reaches_the_devices_like_any_other(laptop: Device, database: Database) -> None:
    [row] = await add_many(laptop, 1)
    await laptop.pull()
    async with database.transaction(Account(UUID(laptop.user_id))) as tx:
        await tx.connection.execute("UPDATE tasks SET text = 'By hand' WHERE id = $1", UUID(row["id"]))
    [change] = await laptop.pull()
    assert (change["row"]["text"], change["row"]["stamps"]["text"].keys()) == ("By hand", {"seq", "at"})


async def test_what_the_server_holds_is_told_at_the_number_that_was_named_only(api: httpx.AsyncClient, laptop: Device) -> None:
    rows = await add_many(laptop, 3)
    await laptop.push(operation(row=rows[0]["id"], delete=True))
    known = (await laptop.page())["known"]
    answer = await api.get(routes.SYNC_CHECK, params={"known": known}, headers=laptop.headers)
    tallies = {tally["entity"]: tally for tally in answer.json()["tallies"]}
    expected = sum(row_hash(row["id"], row["seq"]) for row in rows[1:]) % SUM_LIMIT
    assert tallies["task"] == {"entity": "task", "rows": 2, "sum": str(expected)}
    assert tallies.keys() == {"task", "goal", "interaction", "conflict"}
    await add_many(laptop, 1)
    answer = await api.get(routes.SYNC_CHECK, params={"known": known}, headers=laptop.headers)
    assert answer.json() == {"tallies": []}


async def ask_for_parting(device: Device, api: httpx.AsyncClient, known: str | None, received: Sequence[object]) -> httpx.Response:
    return await api.post(routes.SYNC_PARTING, json={"known": known, "received": list(received)}, headers=device.headers)


async def test_s13_after_a_restore_the_server_says_up_to_where_the_history_is_the_one_a_device_knows(
    api: httpx.AsyncClient, laptop: Device, database: Database
) -> None:
    """S13."""
    received: list[str | None] = []
    for _ in range(4):
        await add_many(laptop, 2)
        received.append(laptop.known)
    # As a backup of when there were four, and two that came since.
    await run(database, "DELETE FROM sync_log WHERE seq > 4")
    await run(database, "DELETE FROM tasks WHERE seq > 4")
    await run(database, "UPDATE user_sync SET change_seq = 4")
    await run(database, "UPDATE server_state SET epoch = gen_random_uuid()")
    phone = await Device.sign_in(api)
    await add_many(phone, 2)
    answer = await ask_for_parting(laptop, api, phone.known, received)
    assert answer.json() == {"seq": 4, "received": received[:2]}
    assert (await ask_for_parting(laptop, api, phone.known, [])).json() == {"seq": 0, "received": []}
    assert (await ask_for_parting(laptop, api, received[-1], received)).json()["code"] == "history-diverged"


async def test_another_account_s_numbers_are_of_no_history_of_ours(api: httpx.AsyncClient, laptop: Device) -> None:
    other = await Device.sign_up(api, email="other@example.org")
    await add_many(other, 2)
    await add_many(laptop, 2)
    assert (await ask_for_parting(laptop, api, laptop.known, [other.known])).json() == {"seq": 0, "received": []}


@pytest.mark.parametrize("received", [["no cursor"], ["AAAA"] * 401, [7]])
async def test_what_is_no_number_of_a_server_is_refused(api: httpx.AsyncClient, laptop: Device, received: list[str]) -> None:
    answer = await ask_for_parting(laptop, api, laptop.known, received)
    assert answer.status_code == 422, answer.text
