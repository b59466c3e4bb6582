"""The page of the settings says what the code reads, all of it."""

import ast
import inspect
import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from forethought_backend.commands.group import commands
from forethought_backend.core import settings, settings_register
from forethought_backend.core.settings import Settings, read_settings

PAGE = Path(__file__).parents[2] / "docs" / "configuration.md"
KEY = "a-random-string-of-sixty-four-letters-0123456789"


def names_that_are_read() -> dict[str, bool]:
    """Return every name that `read_settings` asks the environment for, and whether it may stand in a file."""
    calls = [node for node in ast.walk(ast.parse(inspect.getsource(settings))) if isinstance(node, ast.Call)]
    found = {}
    for call in calls:
        if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name) and call.func.value.id == "given" and call.args:
            name = call.args[0]
            if isinstance(name, ast.Constant):
                found[str(name.value)] = call.func.attr in {"secret", "key", "postgres_url"}
    return found


def test_every_setting_is_described_once_and_so_is_whether_it_is_a_secret() -> None:
    described = {setting.name: setting.is_secret for setting in settings_register.everything()}
    assert described == names_that_are_read(), "describe it in core/settings_register.py, then: make docs"
    assert len(described) == len(settings_register.everything())


def test_every_description_leads_to_a_place_of_its_own() -> None:
    places = [setting.place for setting in settings_register.everything()]
    assert len(places) == len(set(places))
    assert set(places) == set(Settings.__dataclass_fields__) - {"listens_on_loopback"}


def test_the_page_is_what_the_register_says_now() -> None:
    assert PAGE.read_text(encoding="utf-8") == settings_register.page(), "make docs"


@pytest.mark.parametrize("name", [setting.name for setting in settings_register.everything() if setting.is_secret])
def test_the_listing_shows_that_a_secret_is_set_and_not_which(name: str, tmp_path: Path) -> None:
    secret = {"FORETHOUGHT_SMTP_URL": "smtps://a:Pw-canary@mail.example.org?from=a@example.org"}.get(name, KEY + "Pw-canary")
    if name.startswith("DATABASE"):
        secret = "postgresql://me:Pw-canary@db.example.org/forethought"
    kept = tmp_path / "secret"
    kept.write_text(secret)
    beside = {
        "DATABASE_URL": "postgresql://db/forethought",
        "FORETHOUGHT_BASE_URL": "https://tasks.example.org",
        "FORETHOUGHT_METRICS": "on",
        "FORETHOUGHT_ADMIN_EMAIL": "ada@example.org",
        "FORETHOUGHT_ADMIN_PASSWORD": KEY,
    }
    beside.pop(name, None)
    told = CliRunner().invoke(commands, ["settings", "--json", "--data-dir", str(tmp_path)], env={**beside, name + "_FILE": str(kept)})
    assert told.exit_code == 0, told.output
    shown = {line["name"]: line for line in json.loads(told.stdout)["settings"]}
    assert shown[name] == {"name": name, "value": None, "is_secret": True, "is_set": True, "origin": f"the file {kept}"}
    assert shown["FORETHOUGHT_DATA_DIR"]["origin"] == "--data-dir"
    assert shown["FORETHOUGHT_LOG_LEVEL"] == {**shown["FORETHOUGHT_LOG_LEVEL"], "value": "info", "origin": "default"}
    people = CliRunner().invoke(commands, ["settings", "--data-dir", str(tmp_path)], env={**beside, name: secret})
    assert f"{name} " in people.stdout
    assert "Pw-canary" not in told.output + people.output


def test_a_wrong_setting_stops_the_listing_with_a_line() -> None:
    told = CliRunner().invoke(commands, ["settings"], env={"FORETHOUGHT_METRICS": "perhaps"})
    assert (told.exit_code, told.stdout) == (1, "")
    assert "FORETHOUGHT_METRICS must be true or false" in told.stderr


def test_the_defaults_of_the_page_are_those_of_the_code(tmp_path: Path) -> None:
    assert read_settings({}, data_dir=tmp_path) == Settings(tmp_path)
