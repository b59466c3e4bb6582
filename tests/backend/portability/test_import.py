"""Bringing a document in: nothing is lost, nothing is overwritten, and the same again changes nothing."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from forethought_backend.app import create_app
from forethought_backend.core import large_bodies
from forethought_backend.core.database import Address, Database
from forethought_backend.core.large_bodies import LargeBodies
from forethought_backend.core.settings import Settings
from forethought_common import routes
from forethought_common.errors import Code, Outage, Refusal
from forethought_common.ids import new_id
from forethought_common.portable import PROOF_HEADER, SIZE_LIMIT, own_id
from forethought_desktop.portability.plan import derived
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st
from structlog.testing import capture_logs

from tests.support.clock import NOON, SettableClock
from tests.support.devices import operation
from tests.support.everything import GOAL, Json, add_interaction, bring_in, export, push, use_everything
from tests.support.people import PASSWORD, Device, sign_up
from tests.support.postgres import Cluster
from tests.support.server import client_of, make_settings, started

KINDS = ("tasks", "goals", "interactions", "conflicts")
NEW = {"new": 1, "unchanged": 0, "differing": 0, "refused": 0}


@pytest.fixture
async def device(api: httpx.AsyncClient) -> Device:
    return await sign_up(api)


@pytest.fixture
async def elsewhere(postgres: Cluster, tmp_path: Path, clock: SettableClock) -> AsyncGenerator[httpx.AsyncClient]:
    """Another server, with a database of its own."""
    with postgres.database() as address:
        settings = make_settings(tmp_path / "elsewhere")
        async with client_of(create_app(settings, database_address=address, clock=clock)) as client:
            yield client


def document(**lists: Any) -> Json:
    return {"format": "forethought", "version": 1, "revision": 0, "exported_at": NOON, **lists}


def task(**fields: Any) -> Json:
    return {"id": str(new_id()), "text": "Draft the pricing page", "created_at": NOON - 500, "updated_at": NOON - 400, **fields}


def goal(**fields: Any) -> Json:
    return {"id": str(new_id()), **GOAL, "position": "V", "created_at": NOON - 500, "updated_at": NOON - 400, **fields}


def interaction(**fields: Any) -> Json:
    return {
        "id": str(new_id()),
        "response": "What then?",
        "source": "rules",
        "created_at": NOON - 300,
        "latency": 12,
        "task_id": None,
        **fields,
    }


def total(report: Json, count: str) -> int:
    return sum(report[kind][count] for kind in KINDS)


def called_here(data: Json, user_id: UUID) -> Json:
    """Say what the rows of somebody else's document are called in this account."""

    def renamed(row: Json) -> Json:
        names = ("id", "task_id", "parent_id", "entity_id")
        return {key: str(own_id(user_id, UUID(value))) if key in names and value else value for key, value in row.items()}

    return {kind: sorted((renamed(row) for row in data[kind]), key=lambda row: row["id"]) for kind in KINDS}


def rows_of(data: Json) -> Json:
    return {kind: sorted(data[kind], key=lambda row: row["id"]) for kind in KINDS}


async def test_an_empty_account_on_another_server_becomes_the_same(
    api: httpx.AsyncClient, elsewhere: httpx.AsyncClient, database: Database
) -> None:
    ada = await use_everything(api, database)
    data = await export(ada)
    there = await sign_up(elsewhere)
    report = await bring_in(there, data)
    assert {kind: report[kind]["new"] for kind in KINDS} == {kind: len(data[kind]) for kind in KINDS}
    assert report["refused"] == []
    assert rows_of(await export(there)) == called_here(data, there.user_id)


async def test_brought_in_where_it_came_from_it_changes_nothing(api: httpx.AsyncClient, database: Database) -> None:
    ada = await use_everything(api, database)
    data = await export(ada)
    report = await bring_in(ada, data)
    assert [report[kind]["unchanged"] for kind in KINDS] == [len(data[kind]) for kind in KINDS]
    assert total(report, "new") + total(report, "differing") + total(report, "refused") == 0
    assert rows_of(await export(ada)) == rows_of(data)


async def test_brought_in_twice_it_is_there_once(api: httpx.AsyncClient, elsewhere: httpx.AsyncClient, database: Database) -> None:
    data = await export(await use_everything(api, database))
    there = await sign_up(elsewhere)
    await bring_in(there, data)
    before = await export(there)
    report = await bring_in(there, data)
    assert total(report, "new") == 0
    assert total(report, "unchanged") == sum(len(data[kind]) for kind in KINDS)
    assert rows_of(await export(there)) == rows_of(before)


async def test_devices_hear_of_every_row(device: Device) -> None:
    await bring_in(device, document(tasks=[task()], goals=[goal()], interactions=[interaction()]))
    pulled = (await device.get(f"{routes.CHANGES}?protocol=1")).json()
    assert [(change["entity"], change["seq"]) for change in pulled["changes"]] == [("task", 1), ("goal", 2), ("interaction", 3)]
    stamps = pulled["changes"][0]["row"]["stamps"]
    assert stamps["text"] == {"seq": 1, "at": (NOON - 400) * 1000}


async def test_a_later_edit_that_is_on_its_way_outweighs_what_was_brought_in(device: Device) -> None:
    row = task(updated_at=NOON - 400)
    await bring_in(device, document(tasks=[row]))
    [result] = await push(device, operation(row=row["id"], changes={"text": "Edited since"}, age_ms=300_000))
    assert result["row"]["text"] == "Edited since"


async def test_what_is_here_stays_and_what_differs_is_counted(device: Device) -> None:
    row = task()
    await bring_in(device, document(tasks=[row]))
    report = await bring_in(device, document(tasks=[{**row, "text": "Another text", "updated_at": NOON + 10**6}]))
    assert report["tasks"] == {"new": 0, "unchanged": 0, "differing": 1, "refused": 0}
    assert (await device.get(routes.TASKS)).json()["items"][0]["text"] == row["text"]


async def test_an_id_of_somebody_else_gets_another_that_is_found_again(device: Device, api: httpx.AsyncClient) -> None:
    bob = await sign_up(api, "bob@example.org")
    row = task()
    await bring_in(bob, document(tasks=[row]))
    before = await export(bob)
    for known in ("new", "unchanged"):
        report = await bring_in(device, document(tasks=[row]))
        assert report["tasks"][known] == 1
    assert [task["id"] for task in (await export(device))["tasks"]] == [str(own_id(device.user_id, UUID(row["id"])))]
    assert await export(bob) == before


def test_the_window_gives_rows_the_same_names() -> None:
    account, row = uuid4(), uuid4()
    assert own_id(account, row) == derived(str(account), "id", str(row))


async def test_answers_keep_their_task_and_what_they_continue_in_any_order(device: Device) -> None:
    row = task()
    first = interaction(task_id=row["id"])
    second = interaction(parent_id=first["id"], question="And then?")
    third = interaction(parent_id=second["id"])
    lost = interaction(parent_id=str(new_id()), task_id=str(new_id()))
    report = await bring_in(device, document(tasks=[row], interactions=[third, lost, second, first]))
    assert report["interactions"]["new"] == 4
    here = {answer["id"]: answer for answer in (await export(device))["interactions"]}
    assert here[first["id"]]["task_id"] == row["id"]
    assert here[second["id"]]["parent_id"] == first["id"]
    assert here[third["id"]]["parent_id"] == second["id"]
    assert (here[lost["id"]]["parent_id"], here[lost["id"]]["task_id"]) == (None, None)


async def test_answers_that_continue_each_other_in_a_ring_come_in(device: Device) -> None:
    one, other = str(new_id()), str(new_id())
    report = await bring_in(device, document(interactions=[interaction(id=one, parent_id=other), interaction(id=other, parent_id=one)]))
    assert report["interactions"]["new"] == 2


async def test_links_of_somebody_elses_answers_lead_nowhere(device: Device, api: httpx.AsyncClient, database: Database) -> None:
    bob = await sign_up(api, "bob@example.org")
    theirs = (await bob.post(routes.TASKS, {"text": "Bob's"})).json()["id"]
    answer = await add_interaction(database, bob.user_id)
    report = await bring_in(
        device,
        document(
            interactions=[interaction(task_id=theirs, parent_id=str(answer))],
            conflicts=[{"id": str(new_id()), "entity": "task", "entity_id": theirs, "field": "text", "value": "x", "at": 1}],
        ),
    )
    assert report["conflicts"]["refused"] == 1
    [here] = (await export(device))["interactions"]
    assert (here["task_id"], here["parent_id"]) == (None, None)


async def test_the_trash_comes_in_as_trash_and_can_be_brought_back(device: Device) -> None:
    row = task(deleted_at=NOON - 100)
    await bring_in(device, document(tasks=[row]))
    assert (await device.get(routes.TASKS)).json()["items"] == []
    [result] = await push(device, operation(row=row["id"], delete=False, base=9**9))
    assert result["row"]["deleted_at"] is None


WRONG: list[tuple[str, Json, str]] = [
    ("tasks", task(text=" "), "tasks[1].text"),
    ("tasks", task(text="x" * 501), "tasks[1].text"),
    ("tasks", task(text="a\x00b"), "tasks[1].text"),
    ("tasks", task(importance=11), "tasks[1].importance"),
    ("tasks", task(importance=True), "tasks[1].importance"),
    ("tasks", task(created_at=-1), "tasks[1].created_at"),
    ("tasks", task(created_at=10**26), "tasks[1].created_at"),
    ("tasks", task(id="x"), "tasks[1].id"),
    ("tasks", {"id": str(new_id())}, "tasks[1].text"),
    ("goals", goal(position="0"), "goals[1].position"),
    ("goals", goal(biggest_win="x" * 2001), "goals[1].biggest_win"),
    ("interactions", interaction(source="oracle"), "interactions[1].source"),
    ("interactions", interaction(cost="1e9"), "interactions[1].cost"),
    ("interactions", interaction(cost="NaN"), "interactions[1].cost"),
    ("interactions", interaction(latency=2**31), "interactions[1].latency"),
    ("interactions", interaction(token_count={"input": 2**40, "output": 1}), "interactions[1].token_count"),
    ("interactions", interaction(response="a\x00"), "interactions[1].response"),
    ("interactions", interaction(feedback=2), "interactions[1].feedback"),
]
GOOD: dict[str, Callable[[], Json]] = {"tasks": task, "goals": goal, "interactions": interaction}


async def test_a_row_that_breaks_a_rule_is_refused_by_its_place_alone(device: Device) -> None:
    for kind, row, field in WRONG:
        report = await bring_in(device, document(**{kind: [GOOD[kind](), row, GOOD[kind]()]}))
        assert report[kind] == {"new": 2, "unchanged": 0, "differing": 0, "refused": 1}
        [refused] = report["refused"]
        assert refused["field"] == field
        assert set(refused) == {"field", "code", "detail"}


async def test_the_same_row_twice_in_a_document_comes_in_once(device: Device) -> None:
    row = task()
    report = await bring_in(device, document(tasks=[row, row]))
    assert (report["tasks"]["new"], report["refused"][0]["code"]) == (1, "twice")


NO_DOCUMENTS: list[Any] = [
    {"format": "other", "version": 1},
    {"format": "forethought", "version": 2},
    {"format": "forethought", "version": "1"},
    {"format": "forethought"},
    {"format": "forethought", "version": 1, "tasks": {}},
    [],
]


async def test_what_is_no_document_of_ours_is_refused_whole(device: Device) -> None:
    for body in NO_DOCUMENTS:
        answer = await device.post(routes.IMPORT, body)
        assert (answer.status_code, answer.json()["code"]) == (422, Code.INVALID_INPUT), body


JSON = {"content-type": "application/json"}


NO_JSON = [
    (b"", 400),
    (b"{", 400),
    (b"\xff", 400),
    (b"[" * 500_000, 422),
    (b'{"format": "forethought", "version": 1, "tasks": [' + b"[" * 5_000 + b"]" * 5_000 + b"]}", 400),
    (b'{"format": "forethought", "version": 1, "tasks": [{"text": "\xff"}]}', 200),
    (b'{"format": "forethought", "version": 1, "tasks": [{"text": "\\ud800"}]}', 400),
]


async def test_what_is_no_json_is_told(device: Device) -> None:
    for content, status in NO_JSON:
        answer = await device.client.post(routes.IMPORT, content=content, headers=device.headers | JSON)
        assert answer.status_code == status, answer.text
        if status == 200:
            assert answer.json()["tasks"]["refused"] == 1
    assert (await device.get(routes.ME)).status_code == 200


async def test_a_document_of_megabytes_comes_in_and_no_other_body_may_be_so_large(device: Device) -> None:
    rows = [task(text=f"{number} " + "x" * 480) for number in range(1_200)]
    report = await bring_in(device, document(tasks=rows))
    assert report["tasks"]["new"] == 1_200
    answer = await device.post(routes.PUSH, document(tasks=rows))
    assert answer.status_code == 413


async def test_a_body_beyond_the_limit_is_refused_before_it_is_read(device: Device) -> None:
    headers = device.headers | JSON | {"content-length": str(SIZE_LIMIT + 1)}
    answer = await device.client.post(routes.IMPORT, content=b"{}", headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (413, Code.BODY_TOO_LARGE)


async def test_of_a_stranger_not_a_byte_is_read(api: httpx.AsyncClient) -> None:
    read = 0

    async def body() -> AsyncGenerator[bytes]:
        nonlocal read
        for _ in range(10):
            read += 1
            yield b" " * 1000

    answer = await api.post(routes.IMPORT, content=body(), headers=JSON)
    assert (answer.status_code, answer.headers["connection"], read) == (401, "close", 0)


async def test_a_client_that_leaves_in_the_middle_is_no_fault_and_frees_the_place(
    database_address: Address, settings: Settings, device: Device, clock: SettableClock
) -> None:
    application = create_app(settings, database_address=database_address, clock=clock)
    sent: list[Any] = []
    messages = [{"type": "http.request", "body": b"{", "more_body": True}, {"type": "http.disconnect"}]

    async def receive() -> Any:
        return messages.pop(0) if messages else {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        sent.append(message)

    headers = [(b"content-type", b"application/json"), (b"authorization", device.headers["Authorization"].encode())]
    scope = {"type": "http", "method": "POST", "path": routes.IMPORT, "raw_path": b"", "query_string": b"", "headers": headers}
    with capture_logs() as lines:
        async with started(application):
            await application({**scope, "client": ("127.0.0.1", 1), "server": ("x", 1), "http_version": "1.1"}, receive, send)
    assert [line for line in lines if line["log_level"] == "error"] == []
    assert [message["status"] for message in sent if "status" in message] == [400]


async def test_a_body_that_does_not_arrive_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(large_bodies, "_PATIENCE_SECONDS", 0.05)

    async def receive() -> Any:
        await asyncio.Event().wait()

    bodies = LargeBodies()
    with pytest.raises(Refusal) as refused:
        async with bodies.reading({"headers": []}, receive) as body:
            await body()
    assert refused.value.code is Code.MALFORMED_BODY
    monkeypatch.setattr(large_bodies, "_TURN_SECONDS", 0.05)
    async with bodies.reading({"headers": []}, _one_piece) as first, bodies.reading({"headers": []}, _one_piece) as second:
        await first()
        with pytest.raises(Outage):
            await second()


async def _one_piece() -> Any:
    return {"type": "http.request", "body": b"x", "more_body": True}


async def test_another_content_type_is_refused(device: Device) -> None:
    answer = await device.client.post(routes.IMPORT, content=b"{}", headers=device.headers | {"content-type": "text/plain"})
    assert answer.status_code == 415


async def test_two_imports_at_once_make_every_row_once(device: Device) -> None:
    data = document(tasks=[task(text=f"Task {number}") for number in range(700)], goals=[goal()])
    reports = await asyncio.gather(bring_in(device, data), bring_in(device, data))
    assert sorted(report["tasks"]["new"] for report in reports) == [0, 700]
    assert len((await export(device))["tasks"]) == 700


async def test_devices_may_push_while_a_document_comes_in(device: Device) -> None:
    data = document(tasks=[task(text=f"Task {number}") for number in range(1_500)])
    bringing = asyncio.create_task(bring_in(device, data))
    pushed = [await push(device, operation(changes={"text": f"Pushed {number}"})) for number in range(20)]
    assert {result["status"] for results in pushed for result in results} == {"applied"}
    assert (await bringing)["tasks"]["new"] == 1_500
    pulled = (await device.get(f"{routes.CHANGES}?protocol=1&limit=500")).json()
    assert [change["seq"] for change in pulled["changes"]] == list(range(1, 501))
    assert len((await export(device))["tasks"]) == 1_520


async def _has_tasks(device: Device) -> bool:
    return bool((await device.get(routes.TASKS)).json()["items"])


async def test_a_document_of_an_account_that_is_deleted_meanwhile_leaves_no_row(device: Device, database: Database) -> None:
    data = document(tasks=[task(text=f"Task {number}") for number in range(2_000)])
    bringing = asyncio.create_task(device.post(routes.IMPORT, data))
    for _ in range(10_000):
        if await _has_tasks(device):
            break
    async with database.unowned_transaction() as tx:
        await tx.connection.execute("SELECT 1 FROM user_sync WHERE user_id = $1 FOR UPDATE", device.user_id)
        await tx.connection.execute("DELETE FROM users WHERE id = $1", device.user_id)
    assert (await bringing).status_code in {200, 401}
    async with database.unowned_statement() as channel:
        assert await channel.connection.fetchval("SELECT count(*) FROM tasks") == 0


moments = st.integers(0, NOON)
texts = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1, max_size=40).filter(lambda text: text.strip() == text)
ratings = st.none() | st.integers(1, 10)


@st.composite
def accounts(draw: st.DrawFn) -> Json:
    """A document of an account as it could be."""
    tasks = [
        task(
            text=draw(texts),
            importance=draw(ratings),
            confidence=draw(ratings),
            created_at=draw(moments),
            is_completed=(done := draw(st.none() | moments)) is not None,
            completed_at=done,
            let_go_at=draw(st.none() | moments),
            deleted_at=draw(st.none() | moments),
        )
        for _ in range(draw(st.integers(0, 4)))
    ]
    goals = [goal(what_matters=draw(texts), position=draw(st.from_regex("[0-9A-Za-z]{0,3}[1-9A-Za-z]", fullmatch=True))) for _ in range(2)]
    answers: list[Json] = []
    for _ in range(draw(st.integers(0, 4))):
        answers.append(
            interaction(
                response=draw(texts),
                task_id=draw(st.sampled_from([None, *(row["id"] for row in tasks)])),
                parent_id=draw(st.sampled_from([None, *(row["id"] for row in answers)])),
                question=draw(st.none() | texts),
                feedback=draw(st.sampled_from([None, -1, 1])),
                decision=draw(st.sampled_from([None, "keep", "let_go"])),
                cost=draw(st.none() | st.decimals(0, 10, places=6).map(str)),
            )
        )
    lost = [
        {"id": str(new_id()), "entity": "task", "entity_id": row["id"], "field": "text", "value": draw(texts), "at": draw(moments)}
        for row in tasks
    ]
    return document(tasks=tasks, goals=goals, interactions=draw(st.permutations(answers)), conflicts=lost)


class Exporter:
    """A device that exports what came in since it began, on one proof: proving takes a hash each time."""

    def __init__(self, device: Device) -> None:
        self.device = device
        self._headers: dict[str, str] = {}
        self._before: set[str] = set()

    async def begin(self) -> None:
        self._before = set()
        data = await self.export()
        self._before = {row["id"] for kind in KINDS for row in data[kind]}

    async def export(self) -> Json:
        if not self._headers:
            proof = (await self.device.post(routes.EXPORT, {"password": PASSWORD})).json()["proof"]
            self._headers = {**self.device.headers, PROOF_HEADER: proof}
        data = (await self.device.client.get(routes.EXPORT, headers=self._headers)).json()
        return {**data, **{kind: [row for row in data[kind] if row["id"] not in self._before] for kind in KINDS}}


@pytest.fixture
async def pair(api: httpx.AsyncClient, elsewhere: httpx.AsyncClient) -> tuple[Exporter, Exporter]:
    return Exporter(await sign_up(api)), Exporter(await sign_up(elsewhere))


@examples(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=accounts())
async def test_whatever_an_account_holds_comes_back_the_same(pair: tuple[Exporter, Exporter], data: Json) -> None:
    here, there = pair
    await here.begin()
    await there.begin()
    report = await bring_in(here.device, data)
    assert total(report, "refused") == 0
    taken = await here.export()
    assert {kind: len(taken[kind]) for kind in KINDS} == {kind: len(data[kind]) for kind in KINDS}
    await bring_in(there.device, taken)
    assert rows_of(await there.export()) == called_here(taken, there.device.user_id)
    again = await bring_in(here.device, taken)
    assert total(again, "unchanged") == sum(len(data[kind]) for kind in KINDS)
    assert rows_of(await here.export()) == rows_of(taken)
