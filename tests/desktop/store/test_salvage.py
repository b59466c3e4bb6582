"""A damaged file is put aside and made anew; what only this device had is saved where it can still be read."""

from datetime import date
from pathlib import Path

import pytest
from forethought_common.ids import new_id
from forethought_desktop.store import copies, salvage
from forethought_desktop.store.replication import Replication
from forethought_desktop.store.schema import Damaged
from forethought_desktop.store.store import Store

from tests.support.manual_time import ManualClock
from tests.support.replicas import change_of, new_task, open_store, synced_task

NOW = 1_795_000_000


def lived_in(path: Path, *, has_copy: bool = True) -> list[str]:
    """Write a replica: rows of the server, a copy, then more rows, and edits that were not sent."""
    store = open_store(path)
    replication = Replication(store)
    replication.bind(new_id())
    replication.merge([change_of(synced_task(new_id(), number, text=f"Confirmed {number}")) for number in range(1, 200)], "c1", "k1")
    store.apply([new_task("Sent later")])
    if has_copy:
        copies.make(path, date(2026, 11, 24))
    sent = [operation.op_id for operation in replication.next_operations()]
    for op_id in sent:
        with store.transaction() as connection:
            connection.execute("DELETE FROM outbox WHERE op_id = ?", (str(op_id),))
    texts = [f"Unsent {number}" for number in range(50)]
    store.apply([new_task(text) for text in texts])
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()
    return texts


def unsent(store: Store) -> list[str]:
    return [str(operation.set.get("text")) for operation in Replication(store).next_operations(100)]


def flip_a_page_of(path: Path, table: str) -> None:
    """Overwrite the root page of a table."""
    store = open_store(path)
    root, size = (
        store.connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0],
        store.connection.execute("PRAGMA page_size").fetchone()[0],
    )
    store.close()
    content = bytearray(path.read_bytes())
    content[(root - 1) * size : root * size] = b"\xa5" * size
    path.write_bytes(content)


def test_c4_a_flipped_page_is_found_and_all_unsent_edits_are_saved(tmp_path: Path) -> None:
    """C4"""
    path = tmp_path / "replica.sqlite"
    texts = lived_in(path)
    assert copies.is_replica_whole(path)
    flip_a_page_of(path, "rows")
    assert not copies.is_replica_whole(path)
    with pytest.raises(copies.Unsound):
        copies.make(path, date(2026, 11, 25))
    rebuilt = salvage.rebuild(path, NOW)
    assert (rebuilt.day, rebuilt.edits, rebuilt.is_all_read) == (date(2026, 11, 24), 50, True)
    assert rebuilt.aside.exists()
    store = open_store(path)
    assert unsent(store) == texts
    assert len(store.tasks) == 199 + 50
    store.close()
    assert copies.is_replica_whole(path)


def test_c4_a_file_cut_short_is_rebuilt_with_what_can_be_read(tmp_path: Path) -> None:
    """C4"""
    path = tmp_path / "replica.sqlite"
    lived_in(path)
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)
    assert not copies.is_replica_whole(path)
    salvage.rebuild(path, NOW)
    store = open_store(path)
    assert len(store.tasks) >= 199
    assert "Sent later" in {task.text for task in store.tasks.values()}
    store.close()


@pytest.mark.parametrize("content", [b"", b"no database at all" * 100])
def test_c4_a_file_that_is_empty_or_no_database_comes_back_from_its_copy(tmp_path: Path, content: bytes) -> None:
    """C4"""
    path = tmp_path / "replica.sqlite"
    lived_in(path)
    path.write_bytes(content)
    with pytest.raises(Damaged):
        open_store(path)
    rebuilt = salvage.rebuild(path, NOW)
    assert rebuilt.aside.read_bytes() == content
    assert rebuilt.edits == 0
    store = open_store(path)
    assert len(store.tasks) == 200
    assert unsent(store) == ["Sent later"]
    store.close()


def test_c4_a_missing_log_leaves_a_replica_that_opens_or_is_rebuilt(tmp_path: Path) -> None:
    """C4"""
    path = tmp_path / "replica.sqlite"
    lived_in(path)
    store = open_store(path)
    store.apply([new_task("Only in the log")])
    held = path.read_bytes()
    store.close()
    path.write_bytes(held)
    again = open_store(path)
    assert len(again.tasks) >= 199 + 50
    assert "Only in the log" not in {task.text for task in again.tasks.values()}
    again.close()


def test_c4_without_a_copy_everything_but_the_unsent_edits_comes_from_the_server(tmp_path: Path) -> None:
    """C4"""
    path = tmp_path / "replica.sqlite"
    texts = lived_in(path, has_copy=False)
    flip_a_page_of(path, "rows")
    rebuilt = salvage.rebuild(path, NOW)
    assert (rebuilt.day, rebuilt.edits) == (None, 50)
    store = open_store(path)
    assert unsent(store) == texts
    assert Replication(store).cursor is None
    assert Replication(store).user_id is not None
    store.close()


def test_a_damaged_copy_is_passed_over_for_an_older_one(tmp_path: Path) -> None:
    path = tmp_path / "replica.sqlite"
    lived_in(path)
    newer = copies.make(path, date(2026, 11, 25))
    assert newer is not None
    content = bytearray(newer.read_bytes())
    content[4096 * 3 : 4096 * 5] = b"\xa5" * 8192
    newer.write_bytes(content)
    flip_a_page_of(path, "rows")
    assert salvage.rebuild(path, NOW).day == date(2026, 11, 24)


def test_a_file_that_was_moved_away_comes_back_from_its_copy(tmp_path: Path) -> None:
    path = tmp_path / "replica.sqlite"
    lived_in(path)
    path.unlink()
    with pytest.raises(Damaged):
        Store.open(path, clock=ManualClock())
    salvage.rebuild(path, NOW)
    store = open_store(path)
    assert len(store.tasks) == 200
    store.close()


def test_c4_two_damaged_files_of_one_second_are_both_kept(tmp_path: Path) -> None:
    path = tmp_path / "replica.sqlite"
    for content in (b"first", b"second"):
        path.write_bytes(content)
        path.with_name(f"{path.name}-wal").unlink(missing_ok=True)
        salvage.rebuild(path, NOW)
    kept = sorted(file.read_bytes() for file in path.parent.glob(f"{path.stem}-damaged-*.sqlite"))
    assert kept == [b"first", b"second"]
