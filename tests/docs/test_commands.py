"""Each command of the documentation is tried: run on a server of its own, or in the way that the table says and for its reason."""

import os
import re
import shlex
import subprocess
from collections.abc import Generator
from pathlib import Path

import click
import httpx
import pytest
from click.testing import CliRunner, Result
from forethought_backend.commands.group import commands as root
from forethought_backend.core import settings_register
from forethought_common import routes

from tests.docs.pages import ROOT, TABLE, WAYS, Row, blocks, commands, commands_of, pages, suggestion, table
from tests.support.people import PASSWORD
from tests.support.server_process import OURS, ServerProcess

ADA = "ada@example.org"
SERVER = re.compile(r"^(\S*/)?forethought-server$")
SHELL = frozenset("|&;<>$`*(){}")
ROWS = table()
LANGUAGES = {"sh", "json", "nginx", "caddy", "yaml", "toml", "ini", "text", "sql", "promql", "python", "dockerfile", "haproxy", "xml"}


def rows(way: str) -> list[Row]:
    return [row for row in ROWS if row.way == way]


def words(command: str) -> list[str]:
    """Return the words of a command, without what says for whom and with which settings it runs."""
    found = shlex.split(command)
    if found and found[0] == "sudo":
        found = found[3:] if found[1] == "-u" else found[1:]
    while found and re.match(r"^[A-Z][A-Z0-9_]*=", found[0]):
        found.pop(0)
    return found


def test_every_command_of_the_documentation_is_in_the_table_and_nothing_else_is() -> None:
    documented, listed = commands(), [row.command for row in ROWS]
    missing = [f"{documented[command]}: {suggestion(command)}" for command in documented if command not in listed]
    assert not missing, f"add to {TABLE.relative_to(ROOT)} (CONTRIBUTING.md says how):\n" + "\n".join(missing)
    assert not [command for command in listed if command not in documented], "the documentation does not have these any more"
    assert len(listed) == len(set(listed)), "each command once"


def test_every_row_says_how_and_where_nothing_is_run_why() -> None:
    for row in ROWS:
        assert row.way in WAYS, row
        if row.way in {"options", "read"}:
            assert len(row.more) > 15, f"{row.command}: say why it is not run"


def test_every_block_says_what_it_is() -> None:
    assert not [block.place for block in blocks() if block.language not in LANGUAGES], f"mark it with one of {sorted(LANGUAGES)}"


def test_a_block_is_read_as_a_shell_reads_it() -> None:
    lines = ("# why", "make a  # what for", "x --a \\", "  --b   # more", "cat > f <<EOF", "make never", "EOF", "y '#1'", "")
    assert list(commands_of(lines)) == ["make a", "x --a --b", "cat > f <<EOF", "y '#1'"]


# The server's own commands.


@pytest.fixture(scope="module")
def operator(tmp_path_factory: pytest.TempPathFactory) -> Generator["Operator"]:
    """Somebody at the console of a running server, in a folder in which its data lies."""
    folder = tmp_path_factory.mktemp("stage")
    server = ServerProcess(folder / "data")
    try:
        yield Operator(folder, server.wait_until_ready())
    finally:
        server.close()


class Operator:
    """Types commands where a server runs, on a database in which Ada has an account."""

    def __init__(self, stage: Path, url: str) -> None:
        self.folder = stage
        self._url = url
        self._state = ""
        self._environment = {name: None for name in os.environ if name.startswith(OURS)} | {"FORETHOUGHT_DATA_DIR": str(stage / "data")}

    def type(self, *arguments: str, stdin: str = "") -> Result:
        return CliRunner().invoke(root, arguments, input=stdin, env=self._environment)

    def note(self, command: str) -> None:
        """Remember whether Ada's account may be another by now."""
        if re.search("create|delete|disable|restore", command):
            self._state = ""

    def make_ready(self, state: str) -> None:
        """See to it that Ada has an account, has none (`nobody`), or has closed hers (`closed`)."""
        if state == self._state:
            return
        self._state = state
        self.type("user", "delete", ADA, "--yes")
        if state != "nobody":
            assert self.type("user", "create", ADA, stdin=PASSWORD).exit_code == 0
        if state == "closed":
            with httpx.Client(base_url=self._url) as client:
                signed_in = client.post(routes.SIGN_IN, json={"email": ADA, "password": PASSWORD, "device_name": "Ada's"})
                bearer = {"authorization": f"Bearer {signed_in.json()['access_token']}"}
                assert client.request("DELETE", routes.ME, json={"password": PASSWORD}, headers=bearer).is_success


def test_each_command_that_can_be_run_does_what_it_says(operator: Operator, monkeypatch: pytest.MonkeyPatch) -> None:
    """The rest of a row says what must be so before (`given:nobody`), what is typed (`stdin:…`) and which exit code it ends with."""
    monkeypatch.chdir(operator.folder)
    for row in rows("run"):
        wishes = dict(wish.split(":", 1) for wish in row.more.split())
        operator.make_ready(wishes.get("given", "ada"))
        if "file" in wishes:
            Path(wishes["file"]).write_text(PASSWORD + "\n")
        program, *arguments = words(row.command)
        assert SERVER.match(program), f"{row.command}: only the server's own commands are run here"
        assert not SHELL & set(row.command), f"{row.command}: there is no shell here; give it another way"
        typed = {"password": PASSWORD, "yes": "y\n"}.get(wishes.get("stdin", ""), "")
        done = operator.type(*arguments, stdin=typed)
        operator.note(row.command)
        assert done.exit_code == int(wishes.get("exit", "0")), f"{row.command}\n{done.output}\n{done.exception!r}"


@pytest.mark.parametrize("row", rows("options"), ids=[row.command for row in rows("options")])
def test_what_is_not_run_has_options_that_there_are(row: Row) -> None:
    check_usage(row.command)


def test_commands_in_the_text_are_such_as_there_are() -> None:
    for page in pages():
        for quoted in re.findall(r"`(forethought-server [^`]+)`", page.read_text(encoding="utf-8")):
            if not set("…[<") & set(quoted):
                check_usage(quoted)


def check_usage(command: str) -> None:
    """Hold a command against the program's own options, and what it sets against the settings."""
    known = {setting.name for setting in settings_register.everything()}
    for name in re.findall(r"\b(FORETHOUGHT_[A-Z_]+|DATABASE_[A-Z_]+)=", command):
        assert name.removesuffix("_FILE") in known, f"{command}: {name} is no setting"
    found = words(command)
    places = [number for number, word in enumerate(found) if SERVER.match(word)]
    assert places, f"{command}: it starts no server and none of its commands"
    arguments = iter(found[places[0] + 1 :])
    here: click.Command = root
    positional = 0
    for word in arguments:
        if word.startswith("-") and word != "-":
            option, takes_value = option_of(here, word, command)
            if takes_value and "=" not in option:
                next(arguments)
        elif isinstance(here, click.Group):
            assert word in here.commands, f"{command}: there is no {word}"
            here = here.commands[word]
        else:
            positional += 1
    assert positional <= sum(isinstance(parameter, click.Argument) for parameter in here.params), command


def option_of(here: click.Command, word: str, command: str) -> tuple[str, bool]:
    name = word.partition("=")[0]
    if name in {"--help", "-h"}:
        return word, False
    for parameter in here.params:
        if isinstance(parameter, click.Option) and name in [*parameter.opts, *parameter.secondary_opts]:
            return word, not parameter.is_flag
    pytest.fail(f"{command}: {here.name} has no {name}")


# Other programs.


@pytest.fixture(scope="module")
def targets() -> set[str]:
    """The targets of the Makefile that explain themselves."""
    return set(re.findall(r"^([a-z][a-z-]*):.*## ", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


def test_every_target_of_make_is_there_and_explains_itself(targets: set[str]) -> None:
    for row in rows("make"):
        program, *arguments = words(row.command)
        assert program == "make", row
        assert {word for word in arguments if "=" not in word} <= targets, f"{row.command}: make help does not show it"
        done = subprocess.run(["make", "-n", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{row.command}\n{done.stderr}"


def test_what_another_test_runs_is_run_by_a_test_that_there_is() -> None:
    for row in rows("elsewhere"):
        path, _, name = row.more.partition("::")
        text = (ROOT / path).read_text(encoding="utf-8")
        assert not name or re.search(rf"def {name}\b", text), f"{row.command}: {row.more} is not there"
