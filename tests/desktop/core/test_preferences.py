"""Choices survive restarts and upgrades; a file that is not ours to read stays as it is."""

import stat
from pathlib import Path
from typing import Any

import msgspec
import pytest
from forethought_common.errors import Outage, Refusal
from forethought_common.ids import new_id
from forethought_desktop.core.preferences import Preferences, PreferencesFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "preferences.json"


def test_the_first_start_has_the_usual_choices_and_writes_nothing(path: Path) -> None:
    assert PreferencesFile(path).current == Preferences()
    assert not path.exists()


def test_a_change_is_on_disk_at_once_and_told_once(path: Path) -> None:
    file = PreferencesFile(path)
    told: list[Preferences] = []
    file.changed.connect(told.append)
    user = new_id()
    file.change(scheme="dark", place="server", server_url="https://tasks.example.org", user_id=user)
    file.change(scheme="dark")
    assert len(told) == 1
    assert PreferencesFile(path).current == told[0]
    assert (told[0].scheme, told[0].user_id) == ("dark", user)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_choice_that_cannot_be_written_is_an_outage_and_changes_nothing(path: Path) -> None:
    file = PreferencesFile(path)
    path.mkdir()
    with pytest.raises(Outage, match="cannot be written"):
        file.change(scheme="dark")
    assert file.current.scheme == "system"


def test_what_widgets_remember_is_kept_beside_each_other(path: Path) -> None:
    file = PreferencesFile(path)
    file.remember("window", "AAA=")
    file.remember("columns", "BBB=")
    assert PreferencesFile(path).current.layout == {"window": "AAA=", "columns": "BBB="}


def test_a_choice_that_does_not_exist_is_a_bug(path: Path) -> None:
    with pytest.raises(msgspec.ValidationError):
        PreferencesFile(path).change(scheme="pink")


def test_an_older_file_is_upgraded_step_by_step(path: Path) -> None:
    path.write_text('{"version": 1, "theme": "dark"}')

    def rename(content: dict[str, Any]) -> dict[str, Any]:
        return {"look": content["theme"]}

    def rename_again(content: dict[str, Any]) -> dict[str, Any]:
        return {"scheme": content["look"]}

    file = PreferencesFile(path, (rename, rename_again))
    assert file.current.scheme == "dark"
    file.change(language="de")
    assert msgspec.json.decode(path.read_bytes())["version"] == 3
    assert PreferencesFile(path, (rename, rename_again)).current.scheme == "dark"


def test_choices_of_a_later_minor_version_are_passed_over(path: Path) -> None:
    path.write_text('{"version": 1, "scheme": "light", "sparkles": true}')
    assert PreferencesFile(path).current == Preferences(scheme="light")


@pytest.mark.parametrize("content", ['{"version": 2}', "", "{", "[]", "{}", '{"version": 1, "scheme": "pink"}', '{"version": "x"}'])
def test_a_file_that_cannot_be_read_is_refused_and_stays(path: Path, content: str) -> None:
    path.write_text(content)
    with pytest.raises(Refusal, match=r"preferences\.json"):
        PreferencesFile(path)
    assert path.read_text() == content


def test_keys_that_were_chosen_are_there_at_the_next_start(tmp_path: Path) -> None:
    file = tmp_path / "preferences.json"
    PreferencesFile(file).change(shortcuts={"find": ("F8",), "add": ()})
    assert PreferencesFile(file).current.shortcuts == {"find": ("F8",), "add": ()}
