"""Starting with the computer: the file is the truth, whoever wrote it."""

import plistlib
import sys
from pathlib import Path

import pytest
from forethought_common.errors import Outage
from forethought_desktop.core.autostart import XdgAutostart, desktop_entry, is_enabled, launch_agent, quoted, run_value, start_command
from forethought_desktop.core.identity import APP_ID
from hypothesis import given
from hypothesis import strategies as st

COMMAND = ["/opt/Ada's apps/forethought", "--data-dir", '/home/ada/100% "here" $HOME `x` \\ tâches', "--hidden"]


def unquoted(value: str) -> list[str]:
    """Take a value of `Exec` apart, as the specification says: first the escapes of any text, then the quotes."""
    text, place = "", 0
    while place < len(value):
        if value[place] == "\\":
            text += {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}[value[place + 1]]
            place += 2
        else:
            text += value[place]
            place += 1
    words: list[str] = []
    word, is_quoted, is_word, place = "", False, False, 0
    while place < len(text):
        sign = text[place]
        if is_quoted and sign == "\\":
            place += 1
            word += text[place]
        elif sign == '"':
            is_quoted, is_word = not is_quoted, True
        elif sign == " " and not is_quoted:
            words, word, is_word = ([*words, word], "", False) if is_word else (words, "", False)
        else:
            word, is_word = word + sign, True
        place += 1
    return [each.replace("%%", "%") for each in ([*words, word] if is_word else words)]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config"


@given(st.lists(st.text(st.characters(exclude_characters="\r\0", exclude_categories=["Cs"]), min_size=1), min_size=1))
def test_every_command_comes_back_as_it_was(command: list[str]) -> None:
    value = quoted(command)
    assert "\n" not in value
    assert unquoted(value) == command


def test_switching_it_on_writes_the_file_and_off_takes_it_away(home: Path) -> None:
    start = XdgAutostart(COMMAND)
    assert not XdgAutostart(COMMAND).is_on
    start.switch(is_on=True)
    file = home / "autostart" / f"{APP_ID}.desktop"
    assert start.is_on
    (exec_line,) = [line for line in file.read_text().splitlines() if line.startswith("Exec=")]
    assert unquoted(exec_line.removeprefix("Exec=")) == COMMAND
    start.switch(is_on=False)
    start.switch(is_on=False)
    assert not XdgAutostart(COMMAND).is_on
    assert not file.exists()


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_was_switched_off_in_the_desktops_own_settings_is_off(home: Path, line: str) -> None:
    start = XdgAutostart(COMMAND)
    start.switch(is_on=True)
    kept = [each for each in start.path.read_text().splitlines() if not each.startswith("X-GNOME")]
    start.path.write_text("\n".join([*kept, line]))
    assert not XdgAutostart(COMMAND).is_on
    start.switch(is_on=True)
    assert start.is_on


def test_a_line_of_another_group_says_nothing() -> None:
    assert is_enabled(desktop_entry(COMMAND) + "[Desktop Action off]\nHidden=true\n")
    assert not is_enabled("no entry at all")


def test_a_file_that_cannot_be_written_is_told(home: Path) -> None:
    home.write_text("in the way")
    with pytest.raises(Outage):
        XdgAutostart(COMMAND).switch(is_on=True)


def test_it_starts_this_installation_out_of_sight_over_the_same_folder() -> None:
    command = start_command(Path("/data/Ada's"))
    assert Path(command[0]).is_absolute()
    assert command[-3:] == ["--data-dir", "/data/Ada's", "--hidden"]
    assert start_command()[-1] == "--hidden"
    assert "--data-dir" not in start_command()


def test_an_appimage_is_started_by_its_own_file_as_what_is_in_it_goes_away(monkeypatch: pytest.MonkeyPatch) -> None:
    inside = Path(sys.executable)
    monkeypatch.setenv("APPIMAGE", "/home/ada/Forethought.AppImage")
    monkeypatch.setenv("APPDIR", "/tmp/.mount_another")
    assert start_command()[0] != "/home/ada/Forethought.AppImage", "started from another program's AppImage"
    monkeypatch.setenv("APPDIR", str(inside.parent))
    assert start_command() == ["/home/ada/Forethought.AppImage", "--hidden"]


def test_the_other_systems_are_given_the_same_command() -> None:
    agent = plistlib.loads(launch_agent(COMMAND))
    assert agent["ProgramArguments"] == COMMAND
    assert agent["RunAtLoad"] is True
    assert (
        run_value(["C:\\Program Files\\Forethought\\forethought.exe", "--hidden"])
        == '"C:\\Program Files\\Forethought\\forethought.exe" --hidden'
    )
