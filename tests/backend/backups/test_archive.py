"""A backup that is not what was written is refused before anything is touched."""

import asyncio
import io
import zipfile
from collections.abc import Mapping

import msgspec
import pytest
from forethought_backend.backups import service as backups
from forethought_backend.backups.repository.failures import BackupUnreadable
from forethought_backend.backups.service import Archive
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.backend.backups.conftest import fill
from tests.support.postgres import Cluster
from tests.support.safekeeping import make, unseen

Content = tuple[object, ...]


@pytest.fixture(scope="module")
def backup(postgres: Cluster, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    with postgres.database() as address:
        asyncio.run(fill(address.url))
        return make(address.url, tmp_path_factory.mktemp("server"))[0]


def content(data: bytes) -> Content:
    """Read a backup wholly, as a restore does."""
    with backups.reading(io.BytesIO(data)) as archive:
        backups.check(archive, unseen)
        return (archive.manifest, archive.erased, *(_part(archive, number) for number in range(len(archive.manifest.parts))))


def _part(archive: Archive, number: int) -> bytes:
    return b"".join(archive.chunks(archive.manifest.parts[number]))


def remade(
    backup: bytes, *, leave_out: str = "", manifest: Mapping[str, object] | None = None, members: Mapping[str, bytes] | None = None
) -> bytes:
    """Write a backup anew with something else in it: a whole zip, whose parts are wrong."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(backup)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = (members or {}).get(name, old.read(name))
            if name == "manifest.json" and manifest is not None:
                data = msgspec.json.encode({**msgspec.json.decode(data), **manifest})
            if name != leave_out:
                new.writestr(name, data)
    return out.getvalue()


@settings(max_examples=30, deadline=None)
@given(share=st.floats(0, 1, exclude_max=True))
def test_a_backup_that_was_cut_short_is_refused(backup: bytes, share: float) -> None:
    with pytest.raises(BackupUnreadable):
        content(backup[: int(len(backup) * share)])


@settings(max_examples=120, deadline=None)
@given(share=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_a_flipped_bit_is_refused_or_changes_nothing(backup: bytes, share: float, bit: int) -> None:
    place = int(len(backup) * share)
    flipped = backup[:place] + bytes([backup[place] ^ 1 << bit]) + backup[place + 1 :]
    try:
        found = content(flipped)
    except BackupUnreadable:
        return
    assert found == content(backup)


def _lines(failure: pytest.ExceptionInfo[BackupUnreadable]) -> str:
    assert len(str(failure.value).splitlines()) == 1
    return str(failure.value)


@pytest.mark.parametrize("data", [b"", b"PK", b"-- PostgreSQL database dump\n" * 100, bytes(1000)])
def test_something_else_is_refused(data: bytes) -> None:
    with pytest.raises(BackupUnreadable) as failure:
        content(data)
    assert "not a backup of a Forethought server" in _lines(failure)


def test_a_zip_of_something_else_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("manifest.json", '{"name": "an app"}')
    with pytest.raises(BackupUnreadable) as failure:
        content(out.getvalue())
    assert "not a backup" in _lines(failure)


@pytest.mark.parametrize("change", [{"format": 2}, {"revision": "9999"}])
def test_a_backup_of_a_newer_version_is_refused_with_its_name(backup: bytes, change: dict[str, object]) -> None:
    with pytest.raises(BackupUnreadable) as failure:
        content(remade(backup, manifest={**change, "product": "7.0\n\x1b[31m"}))
    assert "newer Forethought (7.031m)" in _lines(failure)


def test_parts_that_were_changed_or_taken_away_are_refused(backup: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(backup)) as file:
        tasks = file.read("tables/tasks")
    for wrong in (
        remade(backup, members={"tables/tasks": tasks.replace(b"Call mum", b"Call dad")}),
        remade(backup, members={"tables/tasks": tasks + tasks}),
        remade(backup, leave_out="tables/tasks"),
        remade(backup, members={"erased-accounts": b"01900000-0000-7000-8000-000000000000 erased 5\n"}),
    ):
        with pytest.raises(BackupUnreadable) as failure:
            content(wrong)
        assert "damaged" in _lines(failure)
