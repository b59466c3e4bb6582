"""An export writes what was chosen, whole or not at all, for its owner only."""

import json
import stat
import zipfile
from pathlib import Path

import pytest
from forethought_common.errors import Outage
from forethought_desktop.core.words import in_english
from forethought_desktop.portability import wording
from forethought_desktop.portability.actions import ALL, EVERYTHING, Chosen, Stock
from forethought_desktop.portability.formats.catalogue import FORMATS
from forethought_desktop.portability.formats.record import Cancelled, Watch

from tests.desktop.portability.conftest import Computer
from tests.support.replicas import edit_task, new_task


def names_in(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


@pytest.fixture
def full(here: Computer) -> Computer:
    gone = new_task("Deleted")
    here.store.apply([new_task("Active"), new_task("Completed", is_completed=True), new_task("Let go", let_go=True), gone])
    here.store.apply([edit_task(gone.id, delete=True)])
    return here


def texts_in(path: Path) -> set[str]:
    return {task["text"] for task in json.loads(path.read_bytes())["tasks"]}


async def test_what_was_chosen_is_written(full: Computer, tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    for chosen, expected in (
        (Chosen(completed=False, let_go=False), {"Active"}),
        (Chosen(active=False, let_go=False), {"Completed"}),
        (Chosen(active=False, completed=False), {"Let go"}),
        (ALL, {"Active", "Completed", "Let go", "Deleted"}),
    ):
        done = await full.actions.export(path, "forethought", chosen)
        assert (texts_in(path), done.tasks) == (expected, len(expected))
    assert full.actions.stock() == Stock(1, 1, 1, 1, 0, 0)


@pytest.mark.parametrize("format_key", [each.key for each in FORMATS])
async def test_what_a_format_cannot_hold_is_counted(full: Computer, tmp_path: Path, format_key: str) -> None:
    done = await full.actions.export(tmp_path / "out", format_key, ALL)
    expected = {"forethought": 4, "csv": 4, "todoist": 1}.get(format_key, 3)
    assert done.tasks == expected
    said = wording.exported(done, in_english)
    assert said.startswith(f"Exported {expected} task")
    assert ("Not in it" in said) == (expected < 4)
    assert wording.holds(format_key, in_english)


async def test_everything_is_a_zip_of_the_document_and_a_table(full: Computer, tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    await full.actions.export(path, EVERYTHING, ALL)
    with zipfile.ZipFile(path) as archive:
        assert archive.namelist() == ["forethought.json", "tasks.csv"]
        assert len(json.loads(archive.read("forethought.json"))["tasks"]) == 4
        assert archive.read("tasks.csv").decode("utf-8-sig").count("\r\n") == 5


async def test_a_file_is_whole_and_its_owner_s(full: Computer, tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    path.write_text("before")
    await full.actions.export(path, "forethought", ALL)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert texts_in(path)
    assert names_in(tmp_path) == ["here", "out.json"]


async def test_what_cannot_be_written_leaves_what_was_there(full: Computer, tmp_path: Path) -> None:
    folder = tmp_path / "taken"
    folder.mkdir()
    with pytest.raises(Outage, match="cannot be written"):
        await full.actions.export(folder, "forethought", ALL)
    with pytest.raises(Outage):
        await full.actions.export(tmp_path / "nowhere" / "out.json", "forethought", ALL)
    assert names_in(folder) == []


async def test_an_export_that_was_given_up_leaves_nothing(full: Computer, tmp_path: Path) -> None:
    watch = Watch()
    watch.is_cancelled = True
    with pytest.raises(Cancelled):
        await full.actions.export(tmp_path / "out.csv", "csv", ALL, watch)
    assert not (tmp_path / "out.csv").exists()
