"""Opening the file: made private, upgraded in whole steps, and left alone when it is not ours to open."""

import hashlib
import sqlite3
import stat
from pathlib import Path

import pytest
from forethought_common.errors import Outage, Refusal
from forethought_desktop.store import schema
from forethought_desktop.store.store import Store

from tests.support.manual_time import ManualClock
from tests.support.replicas import new_task, open_store


def fingerprint(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def test_the_file_and_its_folder_are_for_their_owner_only(tmp_path: Path) -> None:
    store = open_store(tmp_path / "deep" / "replica.sqlite")
    store.apply([new_task()])
    assert stat.S_IMODE((tmp_path / "deep").stat().st_mode) == 0o700
    for path in (tmp_path / "deep").iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
    store.close()


def test_a_write_is_on_disk_before_it_is_told(tmp_path: Path) -> None:
    store = open_store(tmp_path / "replica.sqlite")
    pragmas = {name: store.connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous", "foreign_keys")}
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    store.close()


@pytest.mark.parametrize("name", ["a folder with blanks", "ünïcode 🗂", "d" * 200])
def test_a_path_may_be_odd(tmp_path: Path, name: str) -> None:
    store = open_store(tmp_path / name / "replica.sqlite")
    store.apply([new_task("Kept")])
    store.close()
    again = open_store(tmp_path / name / "replica.sqlite")
    assert [task.text for task in again.tasks.values()] == ["Kept"]
    again.close()


def test_a_file_from_a_newer_version_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "replica.sqlite"
    store = open_store(path)
    store.apply([new_task()])
    store.connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    store.close()
    before = fingerprint(tmp_path)
    with pytest.raises(Refusal, match="newer version"):
        Store.open(path, clock=ManualClock())
    assert fingerprint(tmp_path) == before


def test_a_newer_file_is_refused_before_the_database_opens_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "replica.sqlite"
    path.write_bytes(b"SQLite format 3\0" + bytes(44) + (schema.VERSION + 1).to_bytes(4, "big"))
    monkeypatch.setattr(sqlite3, "connect", lambda *_arguments, **_keywords: pytest.fail("opened"))
    with pytest.raises(Refusal, match="newer version"):
        Store.open(path, clock=ManualClock())


def test_a_newer_version_that_still_lies_in_the_log_is_refused_too(tmp_path: Path) -> None:
    path = tmp_path / "replica.sqlite"
    store = open_store(path)
    reader = sqlite3.connect(path)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM meta").fetchone()
    store.connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    assert int.from_bytes(path.read_bytes()[60:64], "big") <= schema.VERSION
    with pytest.raises(Refusal, match="newer version"):
        Store.open(path, clock=ManualClock())
    reader.close()
    store.close()


def test_a_file_that_is_no_database_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "replica.sqlite"
    path.write_bytes(b"not a database at all, but long enough to be taken for one" * 50)
    before = fingerprint(tmp_path)
    with pytest.raises(Refusal, match="damaged"):
        Store.open(path, clock=ManualClock())
    assert fingerprint(tmp_path) == before


def test_a_folder_that_is_a_file_is_an_outage_with_the_path(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Outage, match="file"):
        Store.open(tmp_path / "file" / "replica.sqlite", clock=ManualClock())


def test_a_step_that_fails_leaves_the_version_before_it(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "steps.sqlite", isolation_level=None)
    steps = (("CREATE TABLE one (a)",), ("CREATE TABLE two (a)", "this is no SQL"))
    with pytest.raises(sqlite3.OperationalError):
        schema.upgrade(connection, 0, steps)
    assert connection.execute("PRAGMA user_version").fetchone()[0] == 1
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    assert tables == {"one"}
    schema.upgrade(connection, 1, (steps[0], ("CREATE TABLE two (a)",)))
    assert connection.execute("PRAGMA user_version").fetchone()[0] == 2
    connection.close()


def test_a_backup_is_a_whole_replica(tmp_path: Path) -> None:
    store = open_store(tmp_path / "replica.sqlite")
    store.apply([new_task("Kept")])
    store.back_up(tmp_path / "copy.sqlite")
    store.close()
    assert stat.S_IMODE((tmp_path / "copy.sqlite").stat().st_mode) == 0o600
    copy = open_store(tmp_path / "copy.sqlite")
    assert [task.text for task in copy.tasks.values()] == ["Kept"]
    copy.close()
