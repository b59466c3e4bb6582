"""What a Linux desktop reads about the program: it is well-formed, names one and the same program, and can be installed anywhere."""

import configparser
import shlex
import shutil
import struct
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from forethought_desktop.core.identity import APP_ID

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
MENU = LINUX / f"{APP_ID}.desktop"
METADATA = LINUX / f"{APP_ID}.metainfo.xml"


def read(path: Path) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys are told apart by their case
    parser.read_string(path.read_text(encoding="utf-8"))
    return parser


def checked_by(*command: str) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed here")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_menu_entry_starts_the_program_and_each_of_its_actions_is_there() -> None:
    entry = read(MENU)
    main = entry["Desktop Entry"]
    assert (main["Type"], main["Exec"], main["Icon"]) == ("Application", "forethought", APP_ID)
    actions = [name for name in main["Actions"].split(";") if name]
    assert actions == ["quick-add"]
    assert entry["Desktop Action quick-add"]["Exec"] == "forethought --quick-add"
    assert {section for section in entry.sections() if section != "Desktop Entry"} == {f"Desktop Action {name}" for name in actions}


def test_the_metadata_is_of_the_same_program_under_its_true_licence() -> None:
    component = ET.fromstring(METADATA.read_text(encoding="utf-8"))
    assert component.findtext("id") == APP_ID
    assert component.findtext("launchable") == MENU.name
    assert "Apache License" in (ROOT / "LICENSE").read_text()[:200]
    assert component.findtext("project_license") == "Apache-2.0"


def test_the_menu_entry_passes_the_check_of_the_desktops() -> None:
    checked_by("desktop-file-validate", str(MENU))


def test_the_metadata_passes_the_check_of_the_software_centres() -> None:
    checked_by("appstreamcli", "validate", "--no-net", "--no-color", str(METADATA))


def test_it_is_installed_under_any_prefix_and_removed_without_a_trace(tmp_path: Path) -> None:
    prefix = tmp_path / "Ada's 100% prefix"
    run = [sys.executable, str(LINUX / "install.py"), "--prefix", str(prefix)]
    subprocess.run(run, check=True, capture_output=True)
    (menu,) = prefix.rglob("*.desktop")
    program = Path(sys.executable).with_name("forethought")
    assert shlex.split(read(menu)["Desktop Entry"]["Exec"].replace("%%", "%")) == [str(program)]
    pictures = sorted(prefix.rglob("*.png"))
    assert len(pictures) == 9
    for picture in pictures:
        width, height = struct.unpack(">II", picture.read_bytes()[16:24])
        assert f"{width}x{height}" in picture.parts
    subprocess.run([*run, "--remove"], check=True, capture_output=True)
    assert [path for path in prefix.rglob("*") if path.is_file() and APP_ID in path.name] == []
