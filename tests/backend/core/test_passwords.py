"""Passwords: how they are compared, which are refused, and that hashing never holds up the server."""

import asyncio
import threading
import unicodedata
from collections.abc import Generator
from contextlib import suppress

import pytest
from argon2 import PasswordHasher, extract_parameters
from argon2.low_level import Type
from forethought_backend.core import passwords as module
from forethought_backend.core.passwords import AT_ONCE, WAITING, Passwords, words_of_email
from forethought_common.errors import Code, Outage, Refusal
from hypothesis import given
from hypothesis import strategies as st

GOOD = "correct horse battery staple"


@pytest.fixture
def passwords() -> Generator[Passwords]:
    made = Passwords()
    yield made
    made.close()


@pytest.fixture(scope="module")
def shared() -> Generator[Passwords]:
    made = Passwords()
    yield made
    made.close()


def reason_of(passwords: Passwords, password: str, *known_words: str) -> str:
    with pytest.raises(Refusal) as caught:
        passwords.check(password, known_words=known_words)
    assert caught.value.code is Code.WEAK_PASSWORD
    (error,) = caught.value.errors
    assert error.field == "password"
    assert password not in caught.value.detail
    return error.code


class CountingHasher(PasswordHasher):
    """Counts how many hashes are made at once; each waits until the test lets it end."""

    def __init__(self) -> None:
        super().__init__(time_cost=1, memory_cost=8, parallelism=1)
        self.running = self.most = self.started = 0
        self.all_run = threading.Event()
        self.go_on = threading.Event()
        self.lock = threading.Lock()

    def hash(self, password: str | bytes, *, salt: bytes | None = None) -> str:
        with self.lock:
            self.running += 1
            self.started += 1
            self.most = max(self.most, self.running)
            if self.running == AT_ONCE:
                self.all_run.set()
        self.go_on.wait(timeout=30)
        with self.lock:
            self.running -= 1
        return super().hash(password, salt=salt)


async def test_the_right_password_matches_and_another_does_not(passwords: Passwords) -> None:
    stored = await passwords.hash(GOOD)
    assert (await passwords.verify(GOOD, stored)).matches
    assert not (await passwords.verify(GOOD + " ", stored)).matches


async def test_a_hash_has_the_parameters_that_were_decided(passwords: Passwords) -> None:
    found = extract_parameters(await passwords.hash(GOOD))
    assert (found.type, found.memory_cost, found.time_cost, found.parallelism) == (Type.ID, 19456, 2, 1)


async def test_two_hashes_of_one_password_differ(passwords: Passwords) -> None:
    assert await passwords.hash(GOOD) != await passwords.hash(GOOD)


async def test_a_hash_with_smaller_parameters_asks_to_be_made_anew(passwords: Passwords) -> None:
    small = PasswordHasher(time_cost=1, memory_cost=8192, parallelism=1).hash(GOOD)
    verdict = await passwords.verify(GOOD, small)
    assert verdict.matches
    assert verdict.needs_rehash
    assert not (await passwords.verify(GOOD, await passwords.hash(GOOD))).needs_rehash


async def test_nobodys_password_never_matches_and_costs_as_much(passwords: Passwords) -> None:
    assert not (await passwords.verify(GOOD, None)).matches
    assert not PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1).check_needs_rehash(module._NOBODYS_HASH)


async def test_a_damaged_hash_matches_nothing(passwords: Passwords) -> None:
    for stored in ("", "plain", "$argon2id$v=19$m=19456,t=2,p=1$broken"):
        assert not (await passwords.verify(GOOD, stored)).matches


async def test_both_ways_to_write_an_accent_are_one_password(passwords: Passwords) -> None:
    """L7"""
    composed = unicodedata.normalize("NFC", "déjà vu encore une fois")
    decomposed = unicodedata.normalize("NFD", composed)
    assert composed != decomposed
    assert (await passwords.verify(decomposed, await passwords.hash(composed))).matches


async def test_a_trailing_space_belongs_to_the_password(passwords: Passwords) -> None:
    """L7"""
    assert not (await passwords.verify(GOOD, await passwords.hash(GOOD + " "))).matches


@pytest.mark.parametrize("password", ["🎲🎹🏔️🦊🌧️🧵🪁🍋🚲🕯️🧩🐙📎🎈🪵🦔", "x7" * 5 + "Kq9 long tail of it all", " the space before counts"])
def test_good_passwords_are_taken(shared: Passwords, password: str) -> None:
    shared.check(password)


def test_a_password_of_1024_characters_is_taken(shared: Passwords) -> None:
    """L7"""
    shared.check("".join(chr(0x4E00 + number) for number in range(1024)))


@pytest.mark.parametrize("password", ["x", "fourteen chars", "é" * 14, unicodedata.normalize("NFD", "é" * 8), "\ufdfa"])
def test_fewer_than_15_characters_are_too_short_however_they_are_written(shared: Passwords, password: str) -> None:
    assert reason_of(shared, password) == "too-short"


def test_exactly_15_characters_are_enough(shared: Passwords) -> None:
    shared.check("grey otter lake")


def test_the_minimum_can_be_set() -> None:
    passwords = Passwords(minimum=8)
    passwords.check("grey ott")
    assert reason_of(passwords, "grey ot") == "too-short"
    passwords.close()


@pytest.mark.parametrize(
    "password",
    [
        "1234567890987654321",
        "PASSWORDSTANDARD",
        "passwordpassword",
        "Passwordpassword",
        "123456789012345",
        "aaaaaaaaaaaaaaaa",
        "abcabcabcabcabcabc",
        "qwertyuiopqwertyuiop",
        "\uff50\uff41\uff53\uff53\uff57\uff4f\uff52\uff44" * 2,  # the same in wide letters
        "forethought2026!",
        "ForethoughtForethought",
    ],
)
def test_what_is_guessed_first_is_refused(shared: Passwords, password: str) -> None:
    assert reason_of(shared, password) == "easy-to-guess"


@pytest.mark.parametrize("password", ["ada.lovelace@example.org", "AdaLovelace1815", "lovelace lovelace", "example-lovelace!"])
def test_a_password_made_of_the_address_is_refused(shared: Passwords, password: str) -> None:
    assert reason_of(shared, password, *words_of_email("ada.lovelace@example.org")) == "easy-to-guess"


def test_known_words_beside_others_are_taken(shared: Passwords) -> None:
    shared.check("my forethought is a grey otter", known_words=words_of_email("ada.lovelace@example.org"))


def test_a_word_of_the_servers_name_counts_as_known() -> None:
    passwords = Passwords(known_words=["babbage-engine"])
    assert reason_of(passwords, "Babbage-Engine 12") == "easy-to-guess"
    passwords.close()


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=1024))
def test_checking_never_fails_in_another_way(shared: Passwords, password: str) -> None:
    with suppress(Refusal):
        shared.check(password, known_words=["ada", "ab"])


async def test_at_most_two_hashes_are_made_at_once(passwords: Passwords) -> None:
    passwords._hasher = hasher = CountingHasher()
    waiting = [asyncio.create_task(passwords.hash(GOOD)) for _ in range(AT_ONCE + WAITING)]
    await asyncio.to_thread(hasher.all_run.wait, 30)
    hasher.go_on.set()
    await asyncio.gather(*waiting)
    assert hasher.most == AT_ONCE == 2


async def test_the_loop_turns_while_hashes_are_made(passwords: Passwords) -> None:
    passwords._hasher = hasher = CountingHasher()
    work = [asyncio.create_task(passwords.hash(GOOD)) for _ in range(AT_ONCE)]
    await asyncio.to_thread(hasher.all_run.wait, 30)
    for _ in range(100):
        await asyncio.sleep(0)
    assert not any(task.done() for task in work)
    hasher.go_on.set()
    await asyncio.gather(*work)


async def test_more_than_20_waiting_are_told_to_come_again(passwords: Passwords) -> None:
    passwords._hasher = hasher = CountingHasher()
    waiting = [asyncio.create_task(passwords.hash(GOOD)) for _ in range(AT_ONCE + WAITING)]
    await asyncio.to_thread(hasher.all_run.wait, 30)
    with pytest.raises(Outage) as caught:
        await passwords.verify(GOOD, None)
    assert caught.value.retry_after == 2
    hasher.go_on.set()
    await asyncio.gather(*waiting)
    await passwords.hash(GOOD)


async def test_who_leaves_the_queue_makes_room(passwords: Passwords) -> None:
    passwords._hasher = hasher = CountingHasher()
    waiting = [asyncio.create_task(passwords.hash(GOOD)) for _ in range(AT_ONCE + WAITING)]
    await asyncio.to_thread(hasher.all_run.wait, 30)
    for task in waiting[AT_ONCE:]:
        task.cancel()
    await asyncio.gather(*waiting[AT_ONCE:], return_exceptions=True)
    again = [asyncio.create_task(passwords.hash(GOOD)) for _ in range(WAITING)]
    await asyncio.sleep(0)
    hasher.go_on.set()
    assert len(await asyncio.gather(*waiting[:AT_ONCE], *again)) == AT_ONCE + WAITING
    assert hasher.started == AT_ONCE + WAITING
