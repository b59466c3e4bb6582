"""`forethought-server serve` as a process: it starts, tells where it is, survives what may happen, and ends when told."""

import asyncio
import os
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import ExitStack
from pathlib import Path
from uuid import UUID

import asyncpg
import forethought_migrations
import httpx
import msgspec
import psutil
import pytest
from forethought_backend.app import create_app
from forethought_backend.core import postmaster, preparation
from forethought_backend.core.database import Address
from forethought_backend.core.settings import Settings
from forethought_backend.core.starting import CannotStart
from forethought_common import routes
from forethought_common.accounts import SignedUp

from tests.backend.conftest import copy_cluster
from tests.support.postgres import Cluster
from tests.support.server import PASSWORD
from tests.support.server_process import ServerProcess, run_command
from tests.support.waiting import wait_until

Begin = Callable[..., ServerProcess]


@pytest.fixture
def folder(empty_folder: Path) -> Path:
    """Where the data directory is going to be; nothing is there yet."""
    return empty_folder


@pytest.fixture
def lived_in(folder: Path, made_cluster: Path) -> Path:
    """The same folder where the data directory is there already, with a migrated database in it."""
    (folder / "data").mkdir(mode=0o711)
    copy_cluster(made_cluster, folder / "data")
    return folder


@pytest.fixture
def begin(folder: Path) -> Generator[Begin]:
    """Start servers that are stopped after the test."""
    with ExitStack() as stack:

        def start(*arguments: str, **options: object) -> ServerProcess:
            server = ServerProcess(folder / "data", *arguments, **options)  # type: ignore[arg-type]  # passed on as they are
            stack.callback(server.close)
            return server

        yield start


@pytest.fixture
def url(postgres: Cluster) -> Generator[str]:
    """An empty database that somebody else runs."""
    with postgres.database(migrated=False) as address:
        yield address.url


def sign_up(address: str) -> SignedUp:
    answer = httpx.post(address + routes.SIGN_UP, json={"email": "person@example.org", "password": PASSWORD}, timeout=30)
    assert answer.status_code == 201, answer.text
    return msgspec.json.decode(answer.content, type=SignedUp)


def headers_of(person: SignedUp) -> dict[str, str]:
    return {"Authorization": f"Bearer {person.access_token}"}


def texts_of(address: str, person: SignedUp) -> list[str]:
    answer = httpx.get(address + routes.TASKS, headers=headers_of(person), timeout=30)
    assert answer.status_code == 200, answer.text
    return [task["text"] for task in answer.json()["items"]]


def run_sql(url: str, statement: str) -> object:
    async def ask() -> object:
        connection = await asyncpg.connect(url, timeout=20)
        try:
            return await connection.fetchval(statement)
        finally:
            await connection.close()

    return asyncio.run(ask())


def test_a_server_on_its_own_postgres_from_the_first_start_to_the_second(begin: Begin, folder: Path) -> None:
    server = begin()
    address = server.wait_until_ready()
    published = folder / "data" / "server.json"
    found = server.published()
    assert found is not None
    assert stat.S_IMODE(published.stat().st_mode) == 0o600
    assert found["pid"] == server.process.pid
    assert found["url"] == address
    assert httpx.get(address + routes.HEALTH_READY).json() == {"status": "ok"}
    person = sign_up(address)
    assert httpx.post(address + routes.TASKS, headers=headers_of(person), json={"text": "Call mum"}).status_code == 201
    assert server.output.splitlines()[:2] == ["Preparing your database; this happens once.", f"Forethought is ready at {address}"]

    data = folder / "data" / "postgres" / "18" / "data"
    server.process.send_signal(signal.SIGTERM)
    assert server.wait() == 0
    assert not published.exists()
    assert postmaster.processes_in(data) == []

    again = begin()
    address = again.wait_until_ready()
    second = again.published()
    assert second is not None
    assert UUID(second["server_id"]) == UUID(found["server_id"]), "the same database is the same server"
    assert texts_of(address, person) == ["Call mum"], "the key is kept, so the token still counts"
    assert "Preparing" not in again.output


def test_a_kill_of_the_server_and_then_of_its_postgres_loses_nothing(begin: Begin, lived_in: Path) -> None:
    server = begin()
    address = server.wait_until_ready()
    person = sign_up(address)
    data = lived_in / "data" / "postgres" / "18" / "data"
    for text in ("before the server was killed", "before Postgres was killed"):
        assert httpx.post(address + routes.TASKS, headers=headers_of(person), json={"text": text}).status_code == 201
        left = postmaster.read_pid_file(data)
        assert left is not None
        assert left.pid is not None
        if text == "before Postgres was killed":
            os.kill(left.pid, signal.SIGKILL)
        server.kill()
        server = begin()
        address = server.wait_until_ready()
    assert sorted(texts_of(address, person)) == ["before Postgres was killed", "before the server was killed"]


def test_a_server_whose_postgres_is_killed_gets_it_back_by_itself(begin: Begin, lived_in: Path) -> None:
    """O1"""
    server = begin()
    address = server.wait_until_ready()
    person = sign_up(address)
    left = postmaster.read_pid_file(lived_in / "data" / "postgres" / "18" / "data")
    assert left is not None
    assert left.pid is not None
    os.kill(left.pid, signal.SIGKILL)

    def answers() -> bool:
        answer = httpx.get(address + routes.ME, headers=headers_of(person), timeout=30)
        assert answer.status_code in {200, 503}, answer.text
        return answer.status_code == 200

    wait_until(answers)
    assert server.process.poll() is None


def test_a_live_stream_does_not_delay_the_end(begin: Begin, url: str) -> None:
    server = begin(DATABASE_URL=url)
    address = server.wait_until_ready()
    person = sign_up(address)
    with httpx.stream("GET", address + routes.EVENTS, headers=headers_of(person), timeout=30) as stream:
        lines = stream.iter_lines()
        assert next(lines) == "event: poke"
        began = time.monotonic()
        server.process.send_signal(signal.SIGTERM)
        rest = list(lines)
        assert server.wait() == 0
    assert time.monotonic() - began < 10, "the stream ends at once, not when patience does"
    assert rest[-1] == ""
    assert "error" not in server.output


def test_ctrl_c_ends_it_like_sigterm(begin: Begin, url: str) -> None:
    server = begin(DATABASE_URL=url)
    server.wait_until_ready()
    server.process.send_signal(signal.SIGINT)
    assert server.wait() == 0
    assert server.published() is None


def test_a_signal_during_the_first_start_leaves_nothing_running(begin: Begin, folder: Path) -> None:
    server = begin()
    wait_until(lambda: "Preparing" in server.output)
    server.process.send_signal(signal.SIGTERM)
    assert server.wait() == 0
    assert postmaster.processes_in(folder / "data" / "postgres" / "18" / "data") == []
    assert not (folder / "data" / "server.json").exists()
    begin().wait_until_ready()


def test_it_ends_with_its_input_where_that_was_asked_for(begin: Begin, url: str) -> None:
    server = begin("--stop-with-stdin", DATABASE_URL=url)
    server.wait_until_ready()
    assert server.process.stdin is not None
    server.process.stdin.close()
    assert server.wait() == 0


def test_it_goes_on_without_its_input_where_that_was_not_asked_for(begin: Begin, url: str) -> None:
    server = begin(DATABASE_URL=url)
    address = server.wait_until_ready()
    assert server.process.stdin is not None
    server.process.stdin.close()
    assert httpx.get(address + routes.HEALTH_LIVE).status_code == 200


def test_a_server_whose_starter_is_killed_ends_with_its_postgres(lived_in: Path) -> None:
    data_dir = lived_in / "data"
    program = (
        "import subprocess, sys\n"
        "command = [sys.executable, '-m', 'forethought_backend', 'serve', '--port', '0', '--data-dir', sys.argv[1], '--stop-with-stdin']\n"
        "child = subprocess.Popen(command, stdin=subprocess.PIPE)\n"
        "print(child.pid, flush=True)\n"
        "child.wait()\n"
    )
    starter = subprocess.Popen([sys.executable, "-c", program, str(data_dir)], stdout=subprocess.PIPE, text=True)
    assert starter.stdout is not None
    server = psutil.Process(int(starter.stdout.readline()))
    wait_until((data_dir / "server.json").exists)
    starter.kill()
    starter.wait()
    starter.stdout.close()
    wait_until(lambda: not server.is_running() or server.status() == psutil.STATUS_ZOMBIE)
    wait_until(lambda: postmaster.processes_in(data_dir / "postgres" / "18" / "data") == [])
    assert not (data_dir / "server.json").exists()


def test_a_port_that_is_taken_is_one_line_and_nothing_is_touched(folder: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = run_command("serve", "--port", str(port), "--data-dir", str(folder / "data"))
    assert done.returncode == 1
    assert done.stderr == f"Port {port} on 127.0.0.1 is taken: choose another with --port, or stop the program that uses it.\n"
    assert done.stdout == ""
    assert not (folder / "data").exists()


@pytest.mark.parametrize("host", ["192.0.2.1", "no such host"])
def test_an_address_that_is_not_ours_is_one_line(folder: Path, host: str) -> None:
    done = run_command("serve", "--host", host, "--port", "0", "--data-dir", str(folder / "data"))
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert host in done.stderr
    assert not (folder / "data").exists()


def test_a_second_server_on_the_same_data_is_one_line(begin: Begin, lived_in: Path) -> None:
    server = begin()
    address = server.wait_until_ready()
    done = run_command("serve", "--port", "0", "--data-dir", str(lived_in / "data"))
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert f"process {server.process.pid}" in done.stderr
    assert httpx.get(address + routes.HEALTH_READY).status_code == 200
    assert server.published() is not None


def test_a_data_directory_that_cannot_be_written_is_one_line(folder: Path) -> None:
    (folder / "file").write_text("in the way")
    done = run_command("serve", "--port", "0", "--data-dir", str(folder / "file" / "data"))
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert "--data-dir" in done.stderr


def test_an_address_file_that_cannot_be_written_is_one_line(folder: Path, url: str) -> None:
    (folder / "server.json").mkdir()
    done = run_command("serve", "--port", "0", "--data-dir", str(folder), DATABASE_URL=url)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert "--data-dir" in done.stderr


def test_data_of_a_newer_postgres_is_one_line_and_nothing_is_touched(folder: Path) -> None:
    newer = folder / "data" / "postgres" / "19" / "data"
    newer.mkdir(parents=True)
    (newer / "PG_VERSION").write_text("19\n")
    done = run_command("serve", "--port", "0", "--data-dir", str(folder / "data"))
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert "newer Postgres (19" in done.stderr
    assert [path.name for path in newer.iterdir()] == ["PG_VERSION"]
    assert not (folder / "data" / "postgres" / "18").exists()


def test_a_database_of_a_newer_forethought_is_one_line_and_nothing_is_touched(folder: Path, url: str) -> None:
    forethought_migrations.upgrade(url)
    run_sql(url, "UPDATE alembic_version SET version_num = '9999'")
    for command in (("serve", "--port", "0"), ("migrate",)):
        done = run_command(*command, "--data-dir", str(folder / "data"), DATABASE_URL=url)
        assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
        assert "newer Forethought (revision 9999)" in done.stderr
    assert run_sql(url, "SELECT version_num FROM alembic_version") == "9999"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda _url: "postgresql://u:canary@127.0.0.1:1/db", "at 127.0.0.1:1 cannot be reached"),
        (lambda url: url.replace("/test_", "/nothing_"), "no database of that name"),
        (lambda url: url.replace("forethought@", "stranger@"), "refuses the user or the password"),
        (lambda _url: "postgresql://u:canary@127.0.0.1:port/db", "cannot be read"),
    ],
    ids=["unreachable", "missing", "stranger", "garbled"],
)
def test_a_database_that_cannot_be_used_is_one_line_without_its_password(
    folder: Path, url: str, change: Callable[[str], str], says: str
) -> None:
    done = run_command("serve", "--port", "0", "--data-dir", str(folder / "data"), DATABASE_URL=change(url))
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1), done.stderr
    assert says in done.stderr
    assert "DATABASE_URL" in done.stderr
    assert "canary" not in done.stderr


def test_wrong_settings_are_a_line_each_and_nothing_is_touched(folder: Path) -> None:
    done = run_command("serve", "--port", "0", "--data-dir", str(folder / "data"), FORETHOUGHT_SECRET_KEY="short", FORETHOUGHT_NOPE="1")
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 2)
    assert not (folder / "data").exists()


def test_migrate_brings_a_database_up_to_date_and_twice_is_harmless(url: str, folder: Path) -> None:
    for _ in range(2):
        done = run_command("migrate", "--data-dir", str(folder / "data"), DATABASE_URL=url)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.splitlines()[-1] == f"The database is at revision {forethought_migrations.newest_revision()}."
    assert not (folder / "data").exists()


def test_a_server_is_not_ready_while_its_database_is_at_another_revision(begin: Begin, url: str) -> None:
    server = begin(DATABASE_URL=url)
    address = server.wait_until_ready()
    run_sql(url, "UPDATE alembic_version SET version_num = '0001'")
    answer = httpx.get(address + routes.HEALTH_READY)
    assert (answer.status_code, answer.headers["content-type"]) == (503, "application/problem+json")
    assert httpx.get(address + routes.HEALTH_LIVE).status_code == 200
    run_sql(url, f"UPDATE alembic_version SET version_num = '{forethought_migrations.newest_revision()}'")
    assert httpx.get(address + routes.HEALTH_READY).status_code == 200


def test_the_description_is_served_only_where_it_was_switched_on(begin: Begin, url: str) -> None:
    address = begin(DATABASE_URL=url).wait_until_ready()
    assert httpx.get(address + "/schema/openapi.json").status_code == 404
    address = begin(DATABASE_URL=url, FORETHOUGHT_DOCS="true").wait_until_ready()
    assert httpx.get(address + "/schema/openapi.json").json()["info"]["title"] == "Forethought"


def test_a_postgres_that_is_too_old_is_refused_and_nothing_is_touched(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preparation, "OLDEST_POSTGRES", 99)
    with pytest.raises(CannotStart, match="Forethought needs 99 or newer"):
        preparation.prepare(url)
    assert run_sql(url, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == 0


def test_a_migration_that_fails_is_one_line(url: str) -> None:
    run_sql(url, "CREATE TABLE users (in_the_way INTEGER)")
    with pytest.raises(CannotStart, match="could not be migrated any further, and no step is half done") as refused:
        preparation.prepare(url)
    assert "\n" not in str(refused.value)
    assert run_sql(url, "SELECT string_agg(tablename, ',') FROM pg_tables WHERE schemaname = 'public'") == "users"


def test_an_application_without_a_proper_key_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="needs 32"):
        create_app(Settings(tmp_path, secret_key=b"short"), database_address=Address("postgresql://"))


def test_what_a_start_does_not_need_is_not_loaded() -> None:
    unneeded = {"alembic", "anthropic", "prometheus_client", "zxcvbn", "PySide6", "opentelemetry.sdk"}
    program = f"import sys, forethought_backend.commands.running; print(sorted({unneeded} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_logs_are_lines_of_json_where_that_was_asked_for_and_repeat_nobodys_words(begin: Begin, url: str) -> None:
    server = begin(DATABASE_URL=url, FORETHOUGHT_LOG_FORMAT="json", FORETHOUGHT_LOG_LEVEL="debug")
    address = server.wait_until_ready()
    person = sign_up(address)
    canary = "canary-4711"
    sent = httpx.post(f"{address}{routes.TASKS}?{canary}=1", headers=headers_of(person), json={"text": canary})
    httpx.get(f"{address}/{canary}")
    assert server.end() == 0
    lines = [msgspec.json.decode(line) for line in server.output.splitlines()]
    assert any(line.get("request_id") == sent.headers["x-request-id"] and line["status"] == sent.status_code for line in lines)
    assert canary not in server.output
    assert person.access_token not in server.output
    assert "person@example.org" not in server.output
