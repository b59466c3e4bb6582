"""`serve --workers`: several processes on one port, kept alive by one parent."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from pathlib import Path

import httpx
import psutil
import pytest
from forethought_backend.core import postmaster
from forethought_backend.core.environment import SettingsWrong
from forethought_backend.core.settings import read_settings
from forethought_common import routes

from tests.backend.conftest import copy_cluster
from tests.support.postgres import Cluster
from tests.support.server import PASSWORD
from tests.support.server_process import ServerProcess, run_command
from tests.support.waiting import wait_until

Begin = Callable[..., ServerProcess]
KEY = "of no use anywhere else: 8Qz1-vX7k_Rt3Lm9"


@pytest.fixture
def begin(postgres: Cluster, tmp_path: Path) -> Generator[Begin]:
    """Start servers with two workers on one database; they are stopped after the test."""
    with ExitStack() as stack:
        address = stack.enter_context(postgres.database())

        def start(*arguments: str, **variables: str) -> ServerProcess:
            given = {"DATABASE_URL": address.url, "FORETHOUGHT_SECRET_KEY": KEY, **variables}
            server = ServerProcess(tmp_path, "--workers", "2", *arguments, port=0, **given)
            stack.callback(server.close)
            return server

        yield start


def workers_of(server: ServerProcess) -> list[psutil.Process]:
    found = []
    for child in psutil.Process(server.process.pid).children():
        # Whoever has just ended is no worker any more.
        with suppress(psutil.NoSuchProcess):
            if "postgres" not in " ".join(child.cmdline()):
                found.append(child)
    return found


def is_gone(process: psutil.Process) -> bool:
    return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE


def sign_up(address: str) -> dict[str, str]:
    answer = httpx.post(address + routes.SIGN_UP, json={"email": "person@example.org", "password": PASSWORD}, timeout=30)
    assert answer.status_code == 201, answer.text
    return {"Authorization": f"Bearer {answer.json()['access_token']}"}


def test_a_worker_that_is_killed_is_replaced_and_nobody_who_comes_meanwhile_is_turned_away(begin: Begin) -> None:
    server = begin()
    address = server.wait_until_ready()
    workers = workers_of(server)
    assert len(workers) == 2
    found = server.published()
    assert found is not None
    assert found["pid"] == server.process.pid
    workers[0].kill()
    # Each on a connection of its own: those that are queued in the socket fall to whoever is left.
    statuses = [httpx.get(address + routes.HEALTH_READY, timeout=30).status_code for _ in range(20)]
    assert statuses == [200] * 20
    wait_until(lambda: workers[0].pid not in {worker.pid for worker in workers_of(server)} and len(workers_of(server)) == 2)
    assert "a worker ended and will be started again" in server.output
    assert server.published() == found, "where the server is was told once"
    assert server.end() == 0
    assert all(is_gone(worker) for worker in workers)
    assert server.published() is None


def test_while_it_drains_it_says_so_and_serves_and_what_has_begun_is_finished(begin: Begin) -> None:
    server = begin(FORETHOUGHT_DRAIN_SECONDS="6")
    address = server.wait_until_ready()
    headers = sign_up(address)
    lines: list[str] = []

    def listen() -> None:
        with httpx.stream("GET", address + routes.EVENTS, headers=headers, timeout=30) as stream:
            lines.extend(stream.iter_lines())

    listening = threading.Thread(target=listen)
    listening.start()

    def ask(_number: int) -> list[int]:
        statuses, is_last = [], False
        while not is_last:
            answer = httpx.get(address + routes.TASKS, headers=headers, timeout=30)
            statuses.append(answer.status_code)
            is_last = answer.headers.get("connection") == "close"
        return statuses

    began = time.monotonic()
    with ThreadPoolExecutor(4) as pool:
        asked = [pool.submit(ask, number) for number in range(4)]
        server.process.send_signal(signal.SIGTERM)
        wait_until(lambda: httpx.get(address + routes.HEALTH_READY, timeout=30).status_code == 503)
        answer = httpx.post(address + routes.TASKS, headers=headers, json={"text": "Call mum"}, timeout=30)
        assert answer.status_code == 201, answer.text
        assert {status for each in asked for status in each.result()} == {200}
    assert server.wait() == 0
    assert time.monotonic() - began >= 6
    listening.join()
    assert [line for line in lines if line.startswith("retry: ")], "whoever listened is told when to come back"


def test_a_person_at_the_keyboard_waits_for_nobody(begin: Begin) -> None:
    server = begin(FORETHOUGHT_DRAIN_SECONDS="300")
    server.wait_until_ready()
    server.process.send_signal(signal.SIGTERM)
    server.process.send_signal(signal.SIGINT)
    assert server.wait() == 0


@pytest.fixture
def begin_embedded(empty_folder: Path, made_cluster: Path) -> Generator[Callable[[], ServerProcess]]:
    """Start servers with two workers on a Postgres of their own."""
    data_dir = empty_folder / "data"
    data_dir.mkdir(mode=0o711)
    copy_cluster(made_cluster, data_dir)
    with ExitStack() as stack:

        def start() -> ServerProcess:
            server = ServerProcess(data_dir, "--workers", "2", "--stop-with-stdin")
            stack.callback(server.close)
            return server

        yield start


def test_workers_share_one_embedded_postgres_that_ends_with_their_parent_however_that_ends(
    begin_embedded: Callable[[], ServerProcess],
) -> None:
    server = begin_embedded()
    address = server.wait_until_ready()
    data = server.data_dir / "postgres" / "18" / "data"
    headers = sign_up(address)
    left = postmaster.read_pid_file(data)
    assert left is not None
    assert left.pid is not None
    os.kill(left.pid, signal.SIGKILL)
    wait_until(lambda: httpx.get(address + routes.ME, headers=headers, timeout=30).status_code == 200)
    assert server.process.stdin is not None
    server.process.stdin.close()
    assert server.wait() == 0
    assert postmaster.processes_in(data) == []
    server = begin_embedded()
    server.wait_until_ready()
    workers = workers_of(server)
    server.kill()
    wait_until(lambda: all(is_gone(worker) for worker in workers))
    wait_until(lambda: postmaster.processes_in(data) == [])


def test_a_worker_that_cannot_begin_ends_the_server_with_its_reason(postgres: Cluster, tmp_path: Path) -> None:
    with postgres.database() as address:
        program = (
            "import sys\n"
            "from forethought_backend import app\n"
            "def broken(*_given, **_more): raise RuntimeError('no parts left')\n"
            "app.create_app = broken\n"
            "from forethought_backend.commands.group import commands\n"
            "commands(['serve', '--port', '0', '--workers', '2', '--data-dir', sys.argv[1]])\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", program, str(tmp_path)],
            capture_output=True,
            text=True,
            check=False,
            timeout=90,
            env={**os.environ, "DATABASE_URL": address.url},
        )
    assert done.returncode == 1
    assert "no parts left" in done.stderr
    assert done.stderr.splitlines()[-1] == "A worker ended before it served; the lines above say why."
    assert not (tmp_path / "server.json").exists()


def test_more_workers_than_the_embedded_postgres_takes_are_one_line(empty_folder: Path) -> None:
    done = run_command("serve", "--port", "0", "--workers", "9", "--data-dir", str(empty_folder / "data"))
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == "The embedded Postgres serves at most 8 workers: start fewer, or give DATABASE_URL."


@pytest.mark.parametrize("given", ["0", "65", "many"])
def test_a_number_of_workers_that_makes_no_sense_is_named(tmp_path: Path, given: str) -> None:
    with pytest.raises(SettingsWrong, match="FORETHOUGHT_WORKERS must be a whole number from 1 to 64"):
        read_settings({"FORETHOUGHT_WORKERS": given}, data_dir=tmp_path)


@pytest.mark.parametrize(("host", "seconds"), [("127.0.0.1", 0), ("0.0.0.0", 5)])
def test_only_a_server_that_others_reach_drains_unasked(tmp_path: Path, host: str, seconds: int) -> None:
    assert read_settings({}, host=host, data_dir=tmp_path).drain_seconds == seconds
