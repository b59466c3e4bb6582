"""The container's files, as far as they can be judged without an engine; `make drill-container` builds and runs them."""

import fnmatch
import re
import stat
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from forethought_backend.commands.group import commands
from forethought_backend.core.settings import read_settings

from tests.drills.containerfile import Step, read, stages

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "packaging" / "container"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
STEPS = read(FOLDER / "Containerfile")
BUILD, IMAGE = stages(STEPS)
COMPOSE: dict[str, Any] = yaml.safe_load((FOLDER / "compose.yaml").read_text())


def last(word: str) -> Step:
    return [step for step in IMAGE if step.word == word][-1]


def test_the_bases_are_pinned() -> None:
    for stage in (BUILD, IMAGE):
        assert re.fullmatch(r"docker\.io/library/debian:\d+\.\d+-slim( AS build)?", stage[0].rest)


def test_it_runs_as_a_numbered_account_without_rights() -> None:
    user, group = last("USER").rest.split(":")
    assert int(user) >= 10000
    assert int(group) >= 10000
    assert IMAGE.index(last("USER")) > max(index for index, step in enumerate(IMAGE) if step.word in {"RUN", "COPY"})


def test_only_hashed_packages_are_fetched_and_nothing_is_built_beside_our_own_wheel() -> None:
    calls = [part for step in BUILD if step.word == "RUN" for part in step.rest.split("&&") if re.search(r"pip\S* .*install ", part)]
    assert len(calls) == 3
    for call in calls:
        assert "--no-deps" in call
        assert ("--require-hashes" in call and "--only-binary=:all:" in call) or call.split()[-1] == "/wheels/*.whl"
    assert "pip" not in "".join(step.rest for step in IMAGE if step.word == "RUN")


def test_no_address_and_no_secret_is_written_into_it() -> None:
    text = (FOLDER / "Containerfile").read_text()
    assert "://" not in text
    assert not re.search(r"(?i)(password|secret|token|api_key)\s*=", text)
    assert not [step for step in STEPS if step.word == "ADD"]


def test_what_it_copies_exists_and_passes_the_list_of_what_may_pass() -> None:
    let_through = [line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")]
    copied = [path for step in BUILD if step.word == "COPY" for path in step.rest.split()[:-1]]
    assert sorted(copied) == sorted(let_through)
    for path in copied:
        assert (ROOT / path).exists(), path


def test_python_is_the_one_that_the_base_brings() -> None:
    assert set(re.findall(r"python3\.\d+", (FOLDER / "Containerfile").read_text())) == {"python3.11"}


def test_its_labels_are_true() -> None:
    labels = dict(re.findall(r'org\.opencontainers\.image\.(\w+)="([^"]*)"', last("LABEL").rest))
    assert (labels["version"], labels["licenses"]) == (PROJECT["version"], PROJECT["license"])
    assert COMPOSE["services"]["server"]["image"] == f"forethought-server:{PROJECT['version']}"


@pytest.mark.parametrize(
    "words", [last("CMD").listed, last("HEALTHCHECK").listed[1:], COMPOSE["services"]["server"]["healthcheck"]["test"][2:]]
)
def test_its_commands_exist_with_their_options(words: list[str]) -> None:
    command = commands.commands[words[0]]
    command.make_context(words[0], list(words[1:]))


def test_the_settings_it_starts_with_are_right(tmp_path: Path) -> None:
    variables = dict(re.findall(r"(\w+)=(\S+)", last("ENV").rest))
    server = COMPOSE["services"]["server"]
    example = dict(line.split("=", 1) for line in (FOLDER / ".env.example").read_text().splitlines() if line and not line.startswith("#"))
    (tmp_path / "url").write_text("postgresql://forethought:x@database/forethought")
    assert server["environment"]["DATABASE_URL_FILE"] == "/run/secrets/database-url"
    given = {**variables, **example, **server["environment"], "DATABASE_URL_FILE": str(tmp_path / "url")}
    settings = read_settings(given, host="0.0.0.0")
    assert str(settings.data_dir) == last("VOLUME").rest
    assert settings.database_url is not None


def test_proxies_are_believed_within_the_network_that_compose_makes_and_nowhere_else() -> None:
    subnet = COMPOSE["networks"]["inside"]["ipam"]["config"][0]["subnet"]
    assert COMPOSE["services"]["server"]["environment"]["FORETHOUGHT_TRUSTED_PROXIES"] == subnet


@pytest.mark.parametrize("name", ["server", "database"])
def test_each_service_has_no_more_than_it_needs(name: str) -> None:
    service = COMPOSE["services"][name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert "healthcheck" in service
    for port in service.get("ports", []):
        assert port.startswith("127.0.0.1:")
    for secret in service["secrets"]:
        assert COMPOSE["secrets"][secret]["file"] == f"./secrets/{secret}"


def test_the_server_waits_for_a_database_that_answers() -> None:
    assert COMPOSE["services"]["server"]["depends_on"]["database"]["condition"] == "service_healthy"


@pytest.mark.parametrize("proxy", ["caddy", "traefik"])
def test_a_proxy_in_front_has_no_more_than_it_needs_either(proxy: str) -> None:
    service = yaml.safe_load((FOLDER / f"compose.{proxy}.yaml").read_text())["services"][proxy]
    assert (service["read_only"], service["cap_drop"], service["cap_add"]) == (True, ["ALL"], ["NET_BIND_SERVICE"])


def test_secrets_are_drawn_once_and_only_their_owner_gets_to_them(tmp_path: Path) -> None:
    script = tmp_path / "make-secrets.sh"
    script.write_text((FOLDER / "make-secrets.sh").read_text())
    kept = []
    for _ in range(2):
        subprocess.run(["sh", script], check=True)
        kept.append({path.name: path.read_text() for path in (tmp_path / "secrets").iterdir()})
    assert kept[0] == kept[1]
    assert kept[0]["database-url"] == f"postgresql://forethought:{kept[0]['database-password']}@database/forethought"
    assert len(kept[0]["database-password"]) == 64
    assert stat.S_IMODE((tmp_path / "secrets").stat().st_mode) == 0o700
    assert {path.name for path in (tmp_path / "secrets").iterdir()} == set(COMPOSE["secrets"])
    ignored = (ROOT / ".gitignore").read_text().splitlines()
    assert any(fnmatch.fnmatch("/packaging/container/secrets/", line) for line in ignored)


def test_what_a_server_needs_is_pinned_as_everywhere_else() -> None:
    folder = ROOT / "packaging" / "requirements"
    pins = {name: re.findall(r"^(\S+==\S+)", (folder / name).read_text(), re.MULTILINE) for name in ("dev.txt", "server.txt", "build.txt")}
    wanted = {re.split(r"[\[<>=~; ]", line)[0].lower() for line in PROJECT["dependencies"] + PROJECT["optional-dependencies"]["server"]}
    assert wanted <= {pin.split("==")[0] for pin in pins["server.txt"]}
    assert set(pins["server.txt"]) <= set(pins["dev.txt"])
    assert "pyside6-essentials" not in {pin.split("==")[0] for pin in pins["server.txt"]}
    for name in pins:
        assert "://" not in (folder / name).read_text()
