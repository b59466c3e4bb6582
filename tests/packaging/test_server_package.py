"""What the server's Debian package is made of, as far as it can be judged unbuilt; `make drill-server-deb` does everything to it."""

import configparser
import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from forethought_backend.commands.group import commands
from forethought_backend.core.settings import Registration, read_settings

from tests.support.session import need

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "packaging" / "server"
UNITS = ("forethought-server.service", "forethought-server-backup.service", "forethought-server-backup.timer")
SCRIPTS = ("postinst", "prerm", "postrm")
MOST_EXPOSED = {"forethought-server.service": 2.0, "forethought-server-backup.service": 4.0}
"""What `systemd-analyze security` may find at most; docs/self-hosting.md says what it finds."""


def unit(name: str) -> dict[str, str]:
    parser = configparser.ConfigParser(strict=False, interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # the way this class is told to keep letters as they are
    parser.read(FOLDER / name)
    return dict(parser["Service"])


def settings_of(text: str) -> dict[str, str]:
    return dict(line.split("=", 1) for line in text.splitlines() if line and not line.startswith("#"))


def test_systemd_finds_nothing_to_say_about_the_units(tmp_path: Path) -> None:
    need("systemd-analyze")
    for name in UNITS:
        text = (FOLDER / name).read_text().replace("/usr/bin/forethought-server", "/bin/true")
        (tmp_path / name).write_text(re.sub("^(User|Group)=.*\n|^Documentation=.*\n", "", text, flags=re.MULTILINE))
    command = ["systemd-analyze", "verify", "--man=no", *(str(tmp_path / name) for name in UNITS)]
    verified = subprocess.run(command, capture_output=True, text=True, check=False)
    said = [line for line in verified.stderr.splitlines() if "forethought" in line]
    assert (verified.returncode, said) == (0, []), verified.stderr


@pytest.mark.parametrize(("name", "most"), MOST_EXPOSED.items())
def test_the_units_expose_as_little_as_the_guide_says(name: str, most: float) -> None:
    need("systemd-analyze")
    judged = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", str(FOLDER / name)], capture_output=True, text=True, check=False
    )
    found = re.search(r"Overall exposure level for \S+: ([\d.]+)", judged.stdout)
    assert found is not None, judged.stderr
    assert float(found[1]) <= most
    if name == UNITS[0]:
        said = re.search(r"exposure of ([\d.]+)", (ROOT / "docs" / "self-hosting.md").read_text())
        assert said is not None
        assert abs(float(said[1]) - float(found[1])) < 0.5, "each version of systemd asks a little more"


@pytest.mark.parametrize("name", UNITS[:2])
def test_what_the_units_start_exists_with_its_options(name: str) -> None:
    program, word, *words = unit(name)["ExecStart"].split()
    assert program == "/usr/bin/forethought-server"
    commands.commands[word].make_context(word, list(words))


@pytest.mark.parametrize("everything", [False, True], ids=["as it comes", "with all that is proposed"])
def test_the_file_of_settings_names_only_settings(everything: bool, tmp_path: Path) -> None:
    text = (FOLDER / "server.env").read_text()
    given = settings_of(re.sub("^#(?=[A-Z_]+=)", "", text, flags=re.MULTILINE) if everything else text)
    for name in [name for name in given if name.endswith("_FILE")]:
        (tmp_path / name).write_text("postgresql://db/forethought")
        given[name] = str(tmp_path / name)
    settings = read_settings(given)
    assert settings.registration is Registration.INVITE, "a proxy in front makes everybody a stranger"
    assert len(settings.trusted_proxies) == 2


def test_both_units_and_every_command_by_hand_speak_of_one_data_directory() -> None:
    launcher = (FOLDER / "forethought-server").read_text()
    for name in UNITS[:2]:
        service = unit(name)
        assert service["Environment"] == "FORETHOUGHT_DATA_DIR=/var/lib/forethought"
        assert service["EnvironmentFile"] == "-/etc/forethought/server.env"
        assert (service["User"], service["StateDirectory"]) == ("forethought", "forethought")
    for constant in ('DATA = "/var/lib/forethought"', 'ACCOUNT = "forethought"', 'SETTINGS = "/etc/forethought/server.env"'):
        assert constant in launcher
    assert "u forethought " in (FOLDER / "sysusers.conf").read_text()


def read_by_the_launcher(path: Path) -> dict[str, str]:
    """Run the launcher's own reader, without what starts the server."""
    text = (FOLDER / "forethought-server").read_text().partition("\nif os.geteuid()")[0]
    found: dict[str, str] = json.loads(
        subprocess.run(
            [sys.executable, "-I", "-c", f"{text}\nimport json; print(json.dumps(settings({str(path)!r})))"],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    )
    return found


def test_commands_by_hand_read_the_settings_as_systemd_does(tmp_path: Path) -> None:
    path = tmp_path / "server.env"
    path.write_text("# A=1\n;B=2\n\nC = spaced words \nD=\"in quotes # and $HOME\"\nE='x=y'\nF=\nG=$(id) `id`\nno sign\n")
    assert read_by_the_launcher(path) == {
        "C": "spaced words", "D": "in quotes # and $HOME", "E": "x=y", "F": "", "G": "$(id) `id`",
    }  # fmt: skip


@pytest.mark.parametrize("words", [["user", "list"], ["serve"]])
def test_whoever_forgets_sudo_is_told_so_and_makes_no_database_of_their_own(words: list[str], tmp_path: Path) -> None:
    launcher = tmp_path / "forethought-server"
    launcher.write_text((FOLDER / "forethought-server").read_text().replace("os.geteuid()", "65534"))
    launched = subprocess.run(
        [sys.executable, "-I", launcher, *words], env={"HOME": str(tmp_path)}, capture_output=True, text=True, check=False
    )
    assert (launched.returncode, launched.stderr.count("\n")) == (1, 1)
    assert launched.stderr.startswith("Type it with sudo")
    assert list(tmp_path.iterdir()) == [launcher]


def test_the_guide_installs_the_package_of_this_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    named = set(re.findall(r"forethought-server_([\w.]+)\+py311_amd64\.deb", (ROOT / "docs" / "self-hosting.md").read_text()))
    assert named == {project["version"]}


@pytest.mark.parametrize("name", SCRIPTS)
def test_the_scripts_of_the_package_are_such_as_any_shell_reads(name: str) -> None:
    text = (FOLDER / name).read_text()
    assert text.startswith("#!/bin/sh\nset -e\n")
    assert subprocess.run(["sh", "-n", FOLDER / name], check=False).returncode == 0


def test_purging_never_deletes_what_people_wrote() -> None:
    for name in SCRIPTS:
        assert not re.search(r"rm -rf?\b[^\n]*/var/", (FOLDER / name).read_text()), name
