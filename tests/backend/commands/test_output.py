"""What a command prints for people, and with `--json` for programs."""

import json
from pathlib import Path
from uuid import UUID

import click
import pytest
from click.testing import CliRunner
from forethought_backend.commands import options
from forethought_backend.commands.failures import Commands, Failed, told_in_lines
from forethought_backend.commands.output import aside, instant, tell
from forethought_backend.core.environment import SettingsWrong
from forethought_backend.core.starting import AlreadyOwned


@click.group(cls=Commands)
def program() -> None:
    """A program of two commands."""


@program.command()
@options.as_json
def show(as_json: bool) -> None:
    """Show something."""
    aside(as_json=as_json)("Looking …")
    tell({"who": "a\u202eb", "id": UUID(int=1), "at": instant(0), "where": Path("/a")}, "a\u202eb", "c\nd", as_json=as_json)


@program.command()
@click.argument("how", type=click.Choice(["alone", "setting", "owned"]))
@options.as_json
def fail(how: str, as_json: bool) -> None:
    """Fail in one of the ways."""
    assert isinstance(as_json, bool)
    if how == "alone":
        raise Failed(["It broke."], code="broken", hint="Mend it.")
    with told_in_lines():
        raise SettingsWrong(["One.", "Two."]) if how == "setting" else AlreadyOwned(Path("/a"), 7)


def test_people_get_lines_that_steer_no_terminal() -> None:
    shown = CliRunner().invoke(program, ["show"])
    assert (shown.stdout, shown.stderr, shown.exit_code) == ("a?b\nc?d\n", "Looking …\n", 0)


def test_programs_get_one_json_object_on_one_line_and_nothing_beside_it() -> None:
    shown = CliRunner().invoke(program, ["show", "--json"])
    assert (shown.stdout.isascii(), shown.stdout.count("\n"), shown.stderr) == (True, 1, "")
    found = json.loads(shown.stdout)
    assert found == {"who": "a\u202eb", "id": "00000000-0000-0000-0000-000000000001", "at": "1970-01-01T00:00:00Z", "where": "/a"}


@pytest.mark.parametrize(
    ("how", "code", "message", "hint"),
    [
        ("alone", "broken", "It broke.", "Mend it."),
        ("setting", "settings-wrong", "One.\nTwo.", None),
        ("owned", "already-owned", str(AlreadyOwned(Path("/a"), 7)), None),
    ],
)
def test_a_failure_is_lines_for_people_and_one_document_for_programs(how: str, code: str, message: str, hint: str | None) -> None:
    told = CliRunner().invoke(program, ["fail", how])
    assert (told.exit_code, told.stdout, told.stderr.splitlines()) == (1, "", [*message.split("\n"), *([hint] if hint else [])])
    told = CliRunner().invoke(program, ["fail", how, "--json"])
    assert (told.exit_code, told.stdout) == (1, "")
    assert json.loads(told.stderr) == {"error": {"code": code, "message": message, "hint": hint}}


@pytest.mark.parametrize("arguments", [["fail", "--json"], ["fail", "otherwise", "--json"], ["nothing", "--json"], ["--never", "--json"]])
def test_wrong_usage_is_a_document_too_and_stays_exit_code_2(arguments: list[str]) -> None:
    told = CliRunner().invoke(program, arguments)
    assert (told.exit_code, told.stdout) == (2, "")
    error = json.loads(told.stderr)["error"]
    assert (error["code"], bool(error["message"])) == ("wrong-usage", True)
    assert error["hint"].endswith("--help lists what there is.")
    assert CliRunner().invoke(program, [word for word in arguments if word != "--json"]).exit_code == 2
