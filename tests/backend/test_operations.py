"""What an operator's bad day does: connections that end in the middle, two servers at once, a proxy that collects."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import ExitStack, asynccontextmanager
from pathlib import Path

import asyncpg
import httpx
import pytest
from forethought_backend.coaching.provider.messages_api import MessagesApi
from forethought_backend.core.database import Address
from forethought_common import routes

from tests.support.anthropic_double import AnthropicDouble
from tests.support.coaching import Person
from tests.support.devices import Device, operation
from tests.support.postgres import Cluster
from tests.support.server import LiveServer
from tests.support.server_process import ServerProcess

KEY = "Zq7c0Vd1nK3xTn8sWm5yRb2uHf9pLg4j"
WAITING = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"


@pytest.fixture
async def by_hand(database_address: Address) -> AsyncGenerator[asyncpg.Connection]:
    """A connection of the test's own."""
    connection = await asyncpg.connect(database_address.url)
    yield connection
    await connection.close()


async def _pid_of_who_waits(connection: asyncpg.Connection) -> int:
    pid = None
    async with asyncio.timeout(2):
        while pid is None:
            pid = await connection.fetchval(WAITING)
    return int(pid)


async def test_a_connection_that_ends_in_mid_push_leaves_nothing_half_applied(
    api: httpx.AsyncClient, database_address: Address, by_hand: asyncpg.Connection
) -> None:
    """O2: the first edit is made already when the second has to wait; then the connection goes."""
    device = await Device.sign_up(api)
    first, second = [(await device.call("POST", routes.TASKS, json={"text": "before"})).json()["id"] for _ in range(2)]
    edits = [operation(row=row, changes={"text": "after"}, base=10) for row in (first, second)]
    watcher = await asyncpg.connect(database_address.url)
    async with by_hand.transaction():
        await by_hand.execute("SELECT 1 FROM tasks WHERE id = $1 FOR UPDATE", second)
        push = asyncio.create_task(device.try_push(*edits))
        pid = await _pid_of_who_waits(watcher)
        await watcher.execute("SELECT pg_terminate_backend($1)", pid)
        answer = await push
        assert (answer.status_code, "retry-after" in answer.headers) == (503, True)
        assert {row["text"] for row in await watcher.fetch("SELECT text FROM tasks")} == {"before"}
    await watcher.close()
    assert [result["status"] for result in await device.push(*edits)] == ["applied", "applied"]
    assert {task["text"] for task in (await device.rows()).values()} == {"after"}


@pytest.fixture
def empty(postgres: Cluster) -> Generator[Address]:
    with postgres.database(migrated=False) as address:
        yield address


def test_two_servers_that_begin_on_an_empty_database_both_serve_it(empty: Address, tmp_path: Path, postgres: Cluster) -> None:
    """O5"""
    with ExitStack() as stack:
        folders = [tmp_path / name for name in ("one", "other")]
        for folder in folders:
            folder.mkdir()
        servers = [ServerProcess(folder, DATABASE_URL=empty.url, FORETHOUGHT_SECRET_KEY=KEY) for folder in folders]
        for server in servers:
            stack.callback(server.close)
        first, second = [server.wait_until_ready() for server in servers]
        made = httpx.post(first + routes.SIGN_UP, json={"email": "ada@example.org", "password": "correct horse battery staple"}, timeout=30)
        headers = {"Authorization": f"Bearer {made.json()['access_token']}"}
        assert httpx.get(second + routes.ME, headers=headers, timeout=30).json()["email"] == "ada@example.org"
        assert len({str((server.published() or {})["server_id"]) for server in servers}) == 1
    connection: asyncpg.Connection = postgres.run(asyncpg.connect(empty.url))
    try:
        assert postgres.run(connection.fetchval("SELECT count(*) FROM alembic_version")) == 1
        assert postgres.run(connection.fetchval("SELECT count(*) FROM server_state")) == 1
    finally:
        postgres.run(connection.close())


@asynccontextmanager
async def collecting_proxy(url: str) -> AsyncGenerator[str]:
    """A reverse proxy that passes nothing on before 16 KiB have come, unless the answer's head asks it not to, as nginx does."""
    host, port = url.removeprefix("http://").split(":")

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        upstream, sending = await asyncio.open_connection(host, int(port))
        forwarding = asyncio.create_task(_pass_on(reader, sending))
        try:
            head = await upstream.readuntil(b"\r\n\r\n")
            writer.write(head)
            collected = b""
            while piece := await upstream.read(4096):
                collected += piece
                if len(collected) >= 16 * 1024 or b"x-accel-buffering: no" in head.lower():
                    writer.write(collected)
                    collected = b""
            writer.write(collected)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            forwarding.cancel()
            sending.close()
            writer.close()

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while piece := await reader.read(4096):
        writer.write(piece)


@pytest.fixture
async def double() -> AsyncGenerator[AnthropicDouble]:
    async with AnthropicDouble.serving() as double:
        yield double


async def test_a_proxy_that_collects_passes_words_and_beats_on_as_they_come(
    start_server: Callable[..., LiveServer], double: AnthropicDouble
) -> None:
    """O9: neither stream ever ends by itself here, so whatever arrives was not collected."""
    model = MessagesApi("sk-secret", base_url=double.base_url)
    await model.load()
    server = start_server(model=model, coaching_deadline_ms=20_000)
    server.application._hub.heartbeat_seconds = 0.2
    double.script("hang")
    async with collecting_proxy(server.url) as url, httpx.AsyncClient(base_url=url, timeout=10) as client:
        person = await Person.sign_up(client)
        asked = client.stream("POST", routes.COACHING, json={"text": "Rewrite the billing service"}, headers=person.headers)
        async with asked as answer, client.stream("GET", routes.EVENTS, headers=person.headers) as pokes:
            assert "token" in await _until(answer, "event: token")
            beats = await _until(pokes, ": still here")
            assert "event: poke" in beats
        double.release()


async def _until(answer: httpx.Response, word: str) -> str:
    text = ""
    async with asyncio.timeout(5):
        async for piece in answer.aiter_text():
            text += piece
            if word in text:
                return text
    raise AssertionError(f"the stream ended without {word}")
