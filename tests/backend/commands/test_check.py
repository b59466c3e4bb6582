"""`forethought-server check`: what is wrong is named, with what to do; nothing is changed and no secret is told."""

import asyncio
import json
import shutil
from collections.abc import Generator
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from click.testing import CliRunner, Result
from forethought_backend.commands.group import commands
from forethought_backend.core.database import Address

from tests.support.anthropic_double import AnthropicDouble
from tests.support.server_process import ServerProcess
from tests.support.smtp import MailBox


def check(folder: Path, *arguments: str, **variables: str) -> Result:
    return CliRunner().invoke(commands, ["check", "--data-dir", str(folder), *arguments], env=variables)


def found(folder: Path, *arguments: str, **variables: str) -> dict[str, list[dict[str, Any]]]:
    """Return the findings of each area."""
    told = check(folder, *arguments, "--json", **variables)
    document = json.loads(told.stdout)
    assert told.stderr == ""
    findings: dict[str, list[dict[str, Any]]] = {}
    for finding in document["findings"]:
        findings.setdefault(finding["area"], []).append(finding)
    is_ok = all(finding["standing"] != "wrong" for finding in document["findings"])
    assert (document["is_ok"], told.exit_code) == (is_ok, 0 if is_ok else 1)
    return findings


def one(findings: dict[str, list[dict[str, Any]]], area: str) -> tuple[str, str]:
    (finding,) = findings[area]
    assert (finding["todo"] is None) == (finding["standing"] == "ok") or area in {"database", "migrations", "address"}
    return finding["standing"], finding["said"]


def sql(address: Address, *statements: str) -> None:
    async def run() -> None:
        connection = await asyncpg.connect(address.url)
        try:
            for statement in statements:
                await connection.execute(statement)
        finally:
            await connection.close()

    asyncio.run(run())


@pytest.fixture
def mailbox() -> Generator[MailBox]:
    box = MailBox()
    yield box
    box.close()


def test_a_new_server_with_nothing_set_has_nothing_wrong_and_nothing_is_made(tmp_path: Path) -> None:
    told = check(tmp_path / "data")
    assert (told.exit_code, told.stderr) == (0, "")
    assert told.stdout.splitlines()[-1] == "Nothing is wrong."
    assert list(tmp_path.iterdir()) == []


def test_a_database_that_is_well_is_said_to_be_so(tmp_path: Path, database_address: Address) -> None:
    findings = found(tmp_path, DATABASE_URL=database_address.url)
    assert one(findings, "database")[0] == "ok"
    assert one(findings, "pooler") == ("ok", "There is no pooler between, and none is needed.")
    assert one(findings, "migrations")[1].endswith("the newest.")
    assert one(findings, "clock")[0] == "ok"


@pytest.mark.parametrize(
    ("statements", "area", "standing", "words"),
    [
        (["UPDATE alembic_version SET version_num = '9999'"], "migrations", "wrong", "newer Forethought (revision 9999)"),
        (["UPDATE alembic_version SET version_num = '0002'"], "migrations", "warn", "at revision 0002"),
        (["DROP TABLE alembic_version"], "migrations", "ok", "empty"),
        (
            ["INSERT INTO users (email, password_hash, created_at, updated_at) VALUES ('a', 'h', 1, 4000000000)"],
            "clock",
            "wrong",
            "it was set back",
        ),
        (["ALTER ROLE CURRENT_USER SET default_transaction_read_only = on"], "database", "wrong", "takes no writes"),
    ],
    ids=["newer", "behind", "empty", "clock set back", "read only"],
)
def test_what_is_the_matter_with_a_database_is_named(
    tmp_path: Path, database_address: Address, statements: list[str], area: str, standing: str, words: str
) -> None:
    sql(database_address, *statements)
    try:
        told = one(found(tmp_path, DATABASE_URL=database_address.url), area)
    finally:
        if area == "database":
            sql(database_address, "SET default_transaction_read_only = off", "ALTER ROLE CURRENT_USER RESET default_transaction_read_only")
    assert told[0] == standing
    assert words in told[1]


def test_two_addresses_of_two_databases_are_found_out(tmp_path: Path, database_address: Address, postgres: Any) -> None:
    with postgres.database() as other:
        sql(other, "UPDATE server_state SET server_id = gen_random_uuid()")
        findings = found(tmp_path, DATABASE_URL=database_address.url, DATABASE_POOLER="on", DATABASE_DIRECT_URL=other.url)
    assert one(findings, "pooler") == ("wrong", "DATABASE_URL and DATABASE_DIRECT_URL do not lead to the same database.")


def test_a_database_that_is_away_is_named_without_its_password(tmp_path: Path) -> None:
    told = check(tmp_path, DATABASE_URL="postgresql://me:Pw-canary@127.0.0.1:1/forethought")
    assert told.exit_code == 1
    assert told.stderr.startswith("wrong  database    The database at 127.0.0.1:1 cannot be reached")
    assert "Pw-canary" not in told.output


def test_a_running_servers_own_database_is_looked_at_and_one_that_is_away_not_started(tmp_path: Path) -> None:
    server = ServerProcess(tmp_path)
    try:
        url = server.wait_until_ready()
        findings = found(tmp_path, "--through", url, FORETHOUGHT_BASE_URL=url)
    finally:
        server.close()
    assert one(findings, "database")[1].startswith("Postgres ")
    assert one(findings, "address") == ("ok", f"{url} leads to this server.")
    assert one(findings, "client")[1].startswith("No proxy is on the way")
    assert [one(findings, area)[0] for area in ("client", "scheme", "streams")] == ["ok", "ok", "ok"]
    assert one(found(tmp_path), "database")[1].endswith("it does not run now.")


def test_the_key_in_the_data_folder_must_be_whole_and_its_owners_alone(tmp_path: Path) -> None:
    key = tmp_path / "secret.key"
    key.write_text("short")
    key.chmod(0o600)
    first = found(tmp_path)["data"][0]
    assert (first["standing"], first["said"]) == ("wrong", f"{key} is too short to be the signing key.")
    key.write_text("x" * 64)
    assert one(found(tmp_path), "data")[0] == "ok"
    key.chmod(0o644)
    first = found(tmp_path)["data"][0]
    assert (first["standing"], first["todo"]) == ("warn", f"chmod 600 {key}")


def test_a_data_folder_that_is_a_file_is_wrong_usage_or_a_finding(tmp_path: Path) -> None:
    kept = tmp_path / "file"
    kept.touch()
    assert check(kept).exit_code == 2
    told = CliRunner().invoke(commands, ["check"], env={"FORETHOUGHT_DATA_DIR": str(kept)})
    assert (told.exit_code, "is no folder" in told.stderr) == (1, True)


def test_a_mail_server_is_tried_and_nothing_is_sent_unless_asked_for(tmp_path: Path, mailbox: MailBox) -> None:
    variables = {"FORETHOUGHT_SMTP_URL": mailbox.url, "FORETHOUGHT_BASE_URL": "https://tasks.example.org"}
    told = one(found(tmp_path, **variables), "mail")
    assert told[0] == "ok"
    assert told[1].endswith("takes mail from forethought@example.org; none was sent (in the clear).")
    assert mailbox.count == 0
    assert one(found(tmp_path, "--mail-to", "ada@example.org", **variables), "mail")[0] == "ok"
    (mail,) = mailbox.wait_for(1)
    assert mail["To"] == "ada@example.org"


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("smtp://me:Pw-canary@127.0.0.1:{port}?from=a@example.org", "it lacks what is needed"),
        ("smtps://me:Pw-canary@127.0.0.1:{port}?from=a@example.org", "no connection comes about"),
        ("smtp://127.0.0.1:1?from=a@example.org", "no connection comes about"),
        ("smtp://0.0.0.0:{port}?from=a@example.org", "it lacks what is needed"),
    ],
    ids=["no sign-in", "no TLS", "nobody there", "no STARTTLS"],
)
def test_what_is_the_matter_with_a_mail_server_is_named_without_its_password(
    tmp_path: Path, mailbox: MailBox, url: str, words: str
) -> None:
    port = mailbox.url.rpartition(":")[2].partition("?")[0]
    told = check(tmp_path, FORETHOUGHT_SMTP_URL=url.format(port=port), FORETHOUGHT_BASE_URL="https://tasks.example.org")
    assert told.exit_code == 1
    assert words in told.stderr, told.stderr
    assert "Pw-canary" not in told.output


def test_a_mail_cannot_be_sent_without_a_mail_server(tmp_path: Path) -> None:
    assert one(found(tmp_path, "--mail-to", "ada@example.org"), "mail") == ("wrong", "There is no mail server to send with.")


@pytest.mark.parametrize(
    ("variables", "standing", "words"),
    [
        ({}, "ok", "None is believed"),
        ({"FORETHOUGHT_TRUSTED_PROXIES": "127.0.0.1"}, "ok", "Believed are 127.0.0.1/32."),
        ({"FORETHOUGHT_TRUSTED_PROXIES": "10.0.0.0/7"}, "warn", "10.0.0.0/7 holds more than proxies"),
        ({"FORETHOUGHT_BASE_URL": "https://tasks.example.org"}, "warn", "everybody seems to come from it"),
    ],
)
def test_the_proxies_that_are_believed_are_looked_at(tmp_path: Path, variables: dict[str, str], standing: str, words: str) -> None:
    told = one(found(tmp_path, **variables), "proxies")
    assert told[0] == standing
    assert words in told[1]


async def test_the_model_is_asked_only_where_that_is_wanted(tmp_path: Path) -> None:
    async with AnthropicDouble.serving() as double:
        variables = {"ANTHROPIC_API_KEY": "sk-secret", "ANTHROPIC_BASE_URL": double.base_url}
        assert one(await asyncio.to_thread(found, tmp_path, **variables), "provider")[1].startswith(
            "A model is configured; it was not asked"
        )
        assert double.requests == []


def test_every_wrong_setting_is_a_finding(tmp_path: Path) -> None:
    findings = found(tmp_path, FORETHOUGHT_METRICS="perhaps", FORETHOUGHT_COACHING_QUOTA="x")["settings"]
    assert [finding["said"].split()[0] for finding in findings] == ["FORETHOUGHT_COACHING_QUOTA", "FORETHOUGHT_METRICS"]


def test_an_address_that_is_none_is_wrong_usage(tmp_path: Path) -> None:
    assert check(tmp_path, "--through", "tasks.example.org").exit_code == 2


def test_somebody_who_is_not_there_is_said_to_be_so(tmp_path: Path) -> None:
    (tmp_path / "secret.key").write_text("x" * 64)
    assert one(found(tmp_path, "--through", "http://127.0.0.1:1"), "address")[1].startswith("http://127.0.0.1:1 cannot be reached")
    shutil.rmtree(tmp_path)
    assert one(found(tmp_path, "--through", "http://127.0.0.1:1"), "address") == ("wrong", "There is no key to show the server who asks.")
