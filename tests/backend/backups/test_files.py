"""A backup's file is there whole or not at all, and a folder of them keeps the newest."""

import fcntl
import os
from pathlib import Path

import pytest
from forethought_backend.backups import service as backups
from forethought_backend.backups.repository.failures import BackupUnwritable
from forethought_backend.backups.service import files

NOW = 1_795_637_434


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_has_its_name_once_it_is_whole_and_is_its_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "x.backup"
    with backups.new_file(path) as file:
        file.write(b"all of it")
        assert not path.exists()
    assert path.read_bytes() == b"all of it"
    assert path.stat().st_mode & 0o777 == 0o600
    assert names(tmp_path) == ["x.backup"]


@pytest.mark.parametrize(
    "make_it", [lambda path: path.write_text("mine"), lambda path: path.symlink_to("nowhere"), lambda path: path.mkdir()]
)
def test_nothing_is_written_over(tmp_path: Path, make_it: object) -> None:
    path = tmp_path / "x.backup"
    assert callable(make_it)
    make_it(path)
    with pytest.raises(BackupUnwritable, match="exists already"), backups.new_file(path):
        pytest.fail("it was opened")
    assert names(tmp_path) == ["x.backup"]


def test_what_took_the_name_meanwhile_stays(tmp_path: Path) -> None:
    path = tmp_path / "x.backup"

    def write() -> None:
        with backups.new_file(path) as file:
            file.write(b"new")
            path.write_text("another's")

    with pytest.raises(BackupUnwritable):
        write()
    assert path.read_text() == "another's"
    assert names(tmp_path) == ["x.backup"]


@pytest.mark.parametrize("kind", [KeyboardInterrupt, BackupUnwritable, RuntimeError])
def test_what_ends_early_leaves_nothing(tmp_path: Path, kind: type[BaseException]) -> None:
    def write() -> None:
        with backups.new_file(tmp_path / "x.backup") as file:
            file.write(b"half of")
            raise kind

    with pytest.raises(kind):
        write()
    assert names(tmp_path) == []


def test_a_folder_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(BackupUnwritable, match="no such file"), backups.new_file(tmp_path / "no" / "x.backup"):
        pytest.fail("it was opened")


def test_where_a_file_can_have_one_name_only_it_is_renamed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path, _target: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    with backups.new_file(tmp_path / "x.backup") as file:
        file.write(b"all of it")
    assert names(tmp_path) == ["x.backup"]


def test_what_a_killed_backup_left_goes_with_the_next_and_what_another_writes_stays(tmp_path: Path) -> None:
    (tmp_path / ".old.backup.123.partial").write_text("half")
    living = tmp_path / ".new.backup.456.partial"
    with living.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        with backups.new_file(tmp_path / "x.backup") as file:
            file.write(b"x")
    assert names(tmp_path) == [living.name, "x.backup"]


def test_the_newest_are_kept_by_their_names_and_other_files_stay(tmp_path: Path) -> None:
    made = []
    for number in range(12):
        path = backups.dated(tmp_path, NOW + number // 11)
        path.write_text(str(number))
        os.utime(path, (NOW - number, NOW - number))
        made.append(path)
    (tmp_path / "forethought-before-the-move.backup").write_text("by hand")
    gone = backups.keep_newest(tmp_path, 3)
    assert {path.name for path in gone} == {path.name for path in made[:-3]}
    assert names(tmp_path) == sorted(["forethought-before-the-move.backup", *(path.name for path in made[-3:])])
    assert made[0].name == "forethought-2026-11-25T201034Z.backup"
    assert made[10].name == "forethought-2026-11-25T201034Z-11.backup"


def test_fewer_than_are_to_be_kept_all_stay(tmp_path: Path) -> None:
    path = backups.dated(tmp_path, NOW)
    path.write_text("x")
    assert files.keep_newest(tmp_path, 7) == []
    assert names(tmp_path) == [path.name]
