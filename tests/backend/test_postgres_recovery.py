"""What a crash leaves behind: acknowledged rows are there at the next start, whoever was killed."""

import asyncio
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Generator
from contextlib import ExitStack
from pathlib import Path

import asyncpg
import psutil
import pytest
from forethought_backend.core import postmaster
from forethought_backend.core.postgres import Connection, EmbeddedPostgres

from tests.support.postgres import reachable_folder

Start = Callable[[], tuple[EmbeddedPostgres, Connection]]

OWNER = """
import asyncio, sys
from pathlib import Path
import asyncpg
from forethought_backend.core.postgres import EmbeddedPostgres

async def write(url):
    connection = await asyncpg.connect(url)
    await connection.execute("CREATE TABLE numbered (number INTEGER)")
    for number in range(1_000_000):
        await connection.execute("INSERT INTO numbered VALUES ($1)", number)
        print(number, flush=True)

embedded = EmbeddedPostgres(Path(sys.argv[1]))
connection = embedded.start()
print("watchdog", embedded._watchdog.pid, flush=True)
asyncio.run(write(connection.url()))
"""


@pytest.fixture
def folder(cluster_folder: Path) -> Path:
    return cluster_folder


@pytest.fixture
def start(folder: Path) -> Generator[Start]:
    """Start a durable Postgres in the test's folder; it is stopped after the test."""
    with ExitStack() as stack:

        def begin() -> tuple[EmbeddedPostgres, Connection]:
            embedded = EmbeddedPostgres(folder)
            stack.callback(embedded.stop)
            return embedded, embedded.start()

        yield begin


def until(condition: Callable[[], bool], seconds: float = 30) -> None:
    """Wait for something that another process does."""
    pause = threading.Event()
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        pause.wait(0.01)


def pid_of(embedded: EmbeddedPostgres) -> int:
    found = postmaster.read_pid_file(embedded.layout.data)
    assert found is not None
    assert found.pid is not None
    return found.pid


def run(url: str, *statements: str) -> object:
    async def ask() -> object:
        connection = await asyncpg.connect(url, timeout=20)
        try:
            value: object = None
            for statement in statements:
                value = await connection.fetchval(statement)
            return value
        finally:
            await connection.close()

    return asyncio.run(ask())


class Owner:
    """A process that owns the data directory and writes rows, telling of each one that was acknowledged."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "postgres" / "18" / "data"
        self.process = subprocess.Popen([sys.executable, "-c", OWNER, str(folder)], stdout=subprocess.PIPE, text=True)
        self.watchdog = int(self._line().split()[1])
        self.acknowledged = -1

    def _line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline()

    def wait_for_rows(self, count: int) -> None:
        while self.acknowledged < count:
            self.acknowledged = int(self._line())

    def kill(self) -> None:
        """Kill it, and read what it had told before it died."""
        self.process.send_signal(signal.SIGKILL)
        assert self.process.stdout is not None
        told = self.process.stdout.read().split("\n")
        self.process.wait()
        self.process.stdout.close()
        # What follows the last end of a line was cut short by the kill.
        self.acknowledged = max([self.acknowledged, *(int(line) for line in told[:-1])])


@pytest.fixture
def owner(folder: Path) -> Generator[Owner]:
    running = Owner(folder)
    yield running
    if running.process.poll() is None:
        running.kill()
    if psutil.pid_exists(running.watchdog):
        until(lambda: not psutil.pid_exists(running.watchdog))


def test_rows_survive_the_kill_of_the_postmaster(start: Start) -> None:
    embedded, connection = start()
    run(connection.url(), "CREATE TABLE kept (value INTEGER)", "INSERT INTO kept SELECT generate_series(1, 1000)")
    os.kill(pid_of(embedded), signal.SIGKILL)
    until(lambda: not embedded.is_running())
    connection = embedded.restart()
    assert run(connection.url(), "SELECT count(*) FROM kept") == 1000
    assert "was interrupted" in embedded.layout.log.read_text()


def test_the_kill_of_the_postmaster_with_busy_sessions_is_recovered_too(start: Start) -> None:
    embedded, connection = start()
    run(connection.url(), "CREATE TABLE kept (value INTEGER)")

    async def be_busy() -> None:
        sessions = [await asyncpg.connect(connection.url()) for _ in range(4)]
        work = [asyncio.create_task(session.execute("INSERT INTO kept SELECT pg_sleep(60)::text::integer")) for session in sessions]
        await asyncio.sleep(0)
        os.kill(pid_of(embedded), signal.SIGKILL)
        outcomes = await asyncio.gather(*work, return_exceptions=True)
        assert all(isinstance(outcome, (asyncpg.PostgresError, asyncpg.InterfaceError, OSError)) for outcome in outcomes)
        for session in sessions:
            session.terminate()

    asyncio.run(be_busy())
    until(lambda: not embedded.is_running())
    assert run(embedded.restart().url(), "SELECT count(*) FROM kept") == 0


def test_the_watchdog_stops_postgres_when_its_owner_is_killed(owner: Owner, start: Start) -> None:
    owner.wait_for_rows(50)
    owner.kill()
    until(lambda: not psutil.pid_exists(owner.watchdog), seconds=20)
    assert not (owner.data / "postmaster.pid").exists()
    assert postmaster.processes_in(owner.data) == []
    _, connection = start()
    assert run(connection.url(), "SELECT max(number) FROM numbered") in {owner.acknowledged, owner.acknowledged + 1}
    assert run(connection.url(), "SELECT count(*) = max(number) + 1 FROM numbered") is True


def test_the_next_start_does_not_wait_for_the_watchdog_of_a_killed_owner(owner: Owner, start: Start) -> None:
    owner.wait_for_rows(50)
    owner.kill()
    _, connection = start()
    assert run(connection.url(), "SELECT max(number) FROM numbered") in {owner.acknowledged, owner.acknowledged + 1}


def test_an_orphan_is_stopped_and_started_anew_when_the_watchdog_was_killed_as_well(owner: Owner, start: Start) -> None:
    owner.wait_for_rows(50)
    before = postmaster.read_pid_file(owner.data)
    os.kill(owner.watchdog, signal.SIGKILL)
    owner.kill()
    assert before is not None
    assert before.pid in {process.pid for process in postmaster.processes_in(owner.data)}
    embedded, connection = start()
    assert pid_of(embedded) != before.pid
    assert run(connection.url(), "SELECT max(number) FROM numbered") in {owner.acknowledged, owner.acknowledged + 1}


def test_stopping_after_the_watchdog_was_killed_still_stops_postgres(start: Start) -> None:
    embedded, _ = start()
    assert embedded._watchdog is not None
    os.kill(embedded._watchdog.pid, signal.SIGKILL)
    until(lambda: not embedded.is_running())
    embedded.stop()
    assert postmaster.processes_in(embedded.layout.data) == []


def test_a_socket_that_was_deleted_does_not_keep_postgres_from_stopping(start: Start) -> None:
    embedded, connection = start()
    (connection.sockets / ".s.PGSQL.5432").unlink()
    embedded.stop()
    assert postmaster.processes_in(embedded.layout.data) == []
    _, connection = start()
    assert run(connection.url(), "SELECT 1") == 1


def test_postgres_stops_at_once_although_somebody_is_connected(start: Start) -> None:
    embedded, connection = start()

    async def stop_while_busy() -> float:
        session = await asyncpg.connect(connection.url())
        work = asyncio.create_task(session.execute("SELECT pg_sleep(60)"))
        await asyncio.sleep(0)
        began = time.monotonic()
        await asyncio.to_thread(embedded.stop)
        with pytest.raises((asyncpg.PostgresError, asyncpg.InterfaceError, OSError)):
            await work
        session.terminate()
        return time.monotonic() - began

    assert asyncio.run(stop_while_busy()) < 10


def dead_pid() -> int:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    return gone.pid


@pytest.mark.parametrize("kind", ["dead", "another program's", "empty", "cut short", "no number", "without an end"])
def test_a_pid_file_that_was_left_behind_does_not_keep_postgres_from_starting(start: Start, kind: str) -> None:
    embedded, connection = start()
    run(connection.url(), "CREATE TABLE kept (value INTEGER)", "INSERT INTO kept VALUES (7)")
    os.kill(pid_of(embedded), signal.SIGKILL)
    until(lambda: not embedded.is_running())
    until(lambda: postmaster.processes_in(embedded.layout.data) == [])
    file = embedded.layout.data / "postmaster.pid"
    lines = file.read_text().splitlines()
    another = subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE)
    left = {
        "dead": [str(dead_pid()), *lines[1:]],
        "another program's": [str(another.pid), *lines[1:]],
        "empty": [],
        "cut short": [str(another.pid), *lines[1:3]],
        "no number": ["what?", *lines[1:]],
        "without an end": lines[:-1],
    }
    file.write_text("\n".join(left[kind]))
    try:
        connection = embedded.restart()
        assert run(connection.url(), "SELECT value FROM kept") == 7
        assert another.poll() is None, "a process that is not ours must live on"
    finally:
        another.communicate()


def test_a_living_postgres_of_other_data_is_left_alone(start: Start) -> None:
    embedded, _ = start()
    with reachable_folder() as elsewhere:
        other = EmbeddedPostgres(elsewhere, durable=False)
        other_connection = other.start()
        try:
            # Its id in our file, as after a restart of the computer.
            embedded.stop()
            lines = (other.layout.data / "postmaster.pid").read_text()
            (embedded.layout.data / "postmaster.pid").write_text(lines)
            _, connection = start()
            assert run(connection.url(), "SELECT 1") == 1
            assert run(other_connection.url(), "SELECT 1") == 1
        finally:
            other.stop()
