"""`forethought-server cache` and `user quota`: coaching by the administrator's hand."""

import asyncio
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from click.testing import CliRunner, Result
from forethought_backend.commands.group import commands
from forethought_backend.core.database import Address
from forethought_common.ids import new_id

from tests.support.rows import THEN, add_user, insert

FAR = 4_000_000_000


class Console:
    """Runs commands as somebody at a shell would, on one database."""

    def __init__(self, address: Address) -> None:
        self._address = address

    def run(self, *arguments: str) -> Result:
        return CliRunner().invoke(commands, arguments, env={"DATABASE_URL": self._address.url})

    def sql(self, statement: str, *arguments: Any) -> Any:
        async def ask() -> Any:
            connection = await asyncpg.connect(self._address.url)
            try:
                return await connection.fetchval(statement, *arguments)
            finally:
                await connection.close()

        return asyncio.run(ask())

    def keep_answers(self, email: str, *hits: int) -> UUID:
        """Make a person for whom answers are kept."""

        async def fill() -> UUID:
            connection = await asyncpg.connect(self._address.url)
            try:
                user = await add_user(connection, email)
                times = {"expires_at": FAR, "created_at": THEN, "updated_at": THEN}
                for count in hits:
                    key = new_id().hex
                    await insert(
                        connection, "coaching_cache", user_id=user, question_hash=key, response="canary?", hit_count=count, **times
                    )
                return user
            finally:
                await connection.close()

        return asyncio.run(fill())


@pytest.fixture
def console(database_address: Address) -> Console:
    console = Console(database_address)
    console.keep_answers("ada@example.org", 1, 4)
    console.keep_answers("bob@example.org", 3)
    return console


def figures(answer: Result) -> dict[str, str]:
    assert answer.exit_code == 0, answer.output
    pairs = [line.split() for line in answer.stdout.splitlines()]
    return {pair[0]: pair[1] for pair in pairs}


def test_the_figures_say_how_much_is_kept_and_none_of_its_words(console: Console) -> None:
    answer = console.run("cache", "stats")
    assert figures(answer) == {"answers": "3", "people": "2", "hits": "5", "characters": "21", "oldest": "2026-05-28"}
    assert "canary" not in answer.output
    ada = figures(console.run("cache", "stats", "--user", "Ada@example.org"))
    assert (ada["answers"], ada["people"], ada["hits"]) == ("2", "1", "3")


def test_an_empty_cache_has_figures_too(console: Console) -> None:
    console.run("cache", "clear")
    assert figures(console.run("cache", "stats")) == {"answers": "0", "people": "0", "hits": "0", "characters": "0", "oldest": "-"}


def test_one_persons_answers_are_deleted_and_nobody_elses(console: Console) -> None:
    assert console.run("cache", "clear", "--user", "bob@example.org").stdout == "1 answer deleted.\n"
    assert figures(console.run("cache", "stats"))["answers"] == "2"
    assert console.run("cache", "clear").stdout == "2 answers deleted.\n"


@pytest.mark.parametrize("arguments", [("cache", "stats", "--user"), ("cache", "clear", "--user"), ("user", "quota")])
def test_somebody_who_is_not_there_is_one_line_and_exit_code_1(console: Console, arguments: tuple[str, ...]) -> None:
    answer = console.run(*arguments, "eve@example.org")
    assert (answer.exit_code, answer.stdout) == (1, "")
    assert answer.stderr == "Nobody has an account with this e-mail address.\n"
    assert figures(console.run("cache", "stats"))["answers"] == "3"


def test_a_persons_quota_is_shown_set_lifted_and_given_back_to_the_server(console: Console) -> None:
    kept = "SELECT coaching_quota FROM users WHERE email = 'ada@example.org'"
    assert console.run("user", "quota", "ada@example.org").stdout == "0 of 10.\n"
    assert console.run("user", "quota", "Ada@Example.org", "25").stdout == "0 of 25.\n"
    assert console.sql(kept) == 25
    assert console.run("user", "quota", "ada@example.org", "none").stdout == "0 without limit.\n"
    assert console.sql(kept) == 0
    assert console.run("user", "quota", "ada@example.org", "default").stdout == "0 of 10.\n"
    assert console.sql(kept) is None
    assert console.sql("SELECT coaching_quota FROM users WHERE email = 'bob@example.org'") is None


def test_what_was_used_is_told_with_the_end_of_its_window(console: Console) -> None:
    console.sql("UPDATE users SET coaching_count = 7, coaching_reset_at = $1 WHERE email = 'ada@example.org'", FAR)
    assert console.run("user", "quota", "ada@example.org").stdout == "7 of 10, in the window that ends on 2096-10-02 (UTC).\n"


@pytest.mark.parametrize("limit", ["0", "-1", "1.5", "many", "", "2000000000", "٣"])
def test_a_limit_that_is_none_is_wrong_usage(console: Console, limit: str) -> None:
    answer = console.run("user", "quota", "ada@example.org", limit)
    assert answer.exit_code == 2
    assert console.sql("SELECT count(coaching_quota) FROM users") == 0
