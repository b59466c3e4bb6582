"""The text that a host may adapt says what the code does."""

from pathlib import Path

import pytest
from forethought_backend.accounts.repository import purging
from forethought_backend.accounts.service import guessing, leaving
from forethought_backend.coaching import briefing, cache, prompt
from forethought_backend.core.words_register import REGISTER
from forethought_backend.sync.service import purging as histories

TEXT = (Path(__file__).parents[2] / "docs" / "privacy-for-hosts.md").read_text(encoding="utf-8")
DAY = 24 * 3600
NUMBERS = {1: "one", 2: "two", 3: "three", 4: "four"}


def row(words: str) -> str:
    """Return the line of the table that speaks of something."""
    (line,) = [line for line in TEXT.splitlines() if line.startswith("| ") and words in line.split("|")[1]]
    return line.split("|")[2].strip()


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        ("earlier states", [histories.HISTORY_SECONDS]),
        ("tasks, goals and their ratings", [histories.TRASH_SECONDS]),
        ("texts that lost", [histories.TRASH_SECONDS]),
        ("copy of a model's answer", [cache.KEPT_SECONDS, cache.LONGEST_SECONDS]),
        ("names of your devices", [30 * DAY, 60 * DAY]),
        ("what happened to your account", [365 * DAY]),
        ("tried to sign in", [guessing._KEPT_SECONDS]),
        ("links for a new password", [DAY]),
        ("invites", [30 * DAY]),
    ],
)
def test_what_is_kept_is_kept_for_as_long_as_it_says(words: str, seconds: list[int]) -> None:
    told = [f"{length // DAY} day{'s' if length > DAY else ''}" for length in seconds]
    assert all(period in row(words) for period in told), row(words)
    assert {shelf.seconds // DAY for shelf in purging.SHELVES} == {1, 30, 60, 365}


def test_an_account_is_erased_when_it_says() -> None:
    assert f"erased after {leaving.GRACE_SECONDS // DAY} days" in TEXT


def test_what_goes_to_a_provider_is_what_it_says() -> None:
    told = " ".join(TEXT.split())
    assert f"up to {NUMBERS[prompt.GOALS]} goals" in told
    assert f"up to {NUMBERS[min(briefing.OTHERS, prompt.OTHERS)]} other open tasks" in told


def test_no_kind_of_words_is_left_out() -> None:
    """A new column with a person's words needs a line in that text; then its table belongs here."""
    assert {words.column.partition(".")[0] for words in REGISTER} == {
        "users",
        "email_changes",
        "devices",
        "sessions",
        "tasks",
        "goals",
        "conflicts",
        "coaching_interactions",
        "coaching_cache",
        "coaching_reservations",
    }
