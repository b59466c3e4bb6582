"""Hashes passwords away from the event loop, two at a time, and refuses the ones that are guessed first."""

import asyncio
import re
import threading
import unicodedata
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from forethought_common.errors import Code, FieldError, Outage, Refusal

Result = TypeVar("Result")

AT_ONCE = 2
WAITING = 20
"""Hashes that may wait for their turn; each takes 19 MiB and some 50 ms."""

_LONGEST = 1024
_UNUSABLE = re.compile("[\x00\ud800-\udfff]")
_WHAT_REMAINS = 8
"""Characters that a password must have beside the words that everybody knows of its owner."""
_SHORTEST_WORD = 3
_SHORTEST_UNIT = 4
_LONGEST_UNIT = 32
_ADVICE = "A few unrelated words in a row are easy to remember and hard to guess."

# Made once from random bytes: verified where there is no account, so that both cases take as long.
_NOBODYS_HASH = "$argon2id$v=19$m=19456,t=2,p=1$8eBELUB+1ZjmlzRbHK5Z0A$07fHY/gjp1/Cotj/M+zDE56DZL23uKlyfXnRtirEXGY"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a password is the right one, and if so whether its hash should be made anew with today's parameters."""

    matches: bool
    needs_rehash: bool = False


def normalised(password: str) -> str:
    """Return the form that is hashed (NFKC), so that every keyboard's way of writing a letter is the same password."""
    return unicodedata.normalize("NFKC", password)


class Passwords:
    """Argon2id with the parameters of OWASP. Close it when the server ends."""

    def __init__(self, *, minimum: int = 15, known_words: Iterable[str] = ()) -> None:
        """Take the fewest characters allowed, and words that everybody knows of this server (its name)."""
        self._hasher = PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)
        self._minimum = minimum
        self._known_words = ("forethought", *known_words)
        self._pool = ThreadPoolExecutor(max_workers=AT_ONCE, thread_name_prefix="passwords")
        self._lock = threading.Lock()
        self._taken = 0
        self._pool.submit(_often_used)

    @property
    def taken(self) -> int:
        """How many passwords are being hashed or wait for it."""
        return self._taken

    def check(self, password: str, *, field: str = "password", known_words: Iterable[str] = ()) -> None:
        """Refuse a new password that is too short or easily guessed; `known_words` are those known of its owner."""
        if len(password) > _LONGEST or _UNUSABLE.search(password):
            raise _weak(field, "invalid-format", f"Use at most {_LONGEST} characters, none of them a null character.")
        text = normalised(password)
        if min(len(text), len(password)) < self._minimum:
            raise _weak(field, "too-short", f"Use at least {self._minimum} characters. {_ADVICE}")
        plain = text.casefold()
        if _is_often_used(plain) or _is_mostly_known(plain, (*self._known_words, *known_words)):
            raise _weak(field, "easy-to-guess", f"This password is easy to guess. {_ADVICE}")

    async def hash(self, password: str) -> str:
        """Return the hash to keep (a PHC string)."""
        return await self._run(lambda: self._hasher.hash(normalised(password)))

    async def verify(self, password: str, stored: str | None) -> Verdict:
        """Compare a password with a stored hash; None (no such account) takes as long and never matches."""
        return await self._run(lambda: self._compare(password, stored))

    def close(self) -> None:
        """Let running hashes end and drop the waiting ones."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _compare(self, password: str, stored: str | None) -> Verdict:
        try:
            self._hasher.verify(stored or _NOBODYS_HASH, normalised(password))
        except (VerificationError, InvalidHashError):
            return Verdict(matches=False)
        if stored is None:
            return Verdict(matches=False)
        return Verdict(matches=True, needs_rehash=self._hasher.check_needs_rehash(stored))

    async def _run(self, work: Callable[[], Result]) -> Result:
        with self._lock:
            if self._taken >= AT_ONCE + WAITING:
                raise Outage("Too many people are signing in right now.", retry_after=2)
            self._taken += 1
        future = self._pool.submit(work)
        future.add_done_callback(self._give_back)
        return await asyncio.wrap_future(future)

    def _give_back(self, _future: Future[Result]) -> None:
        with self._lock:
            self._taken -= 1


def words_of_email(email: str) -> list[str]:
    """Return the parts of an address that a guesser would try, without the last label of its domain."""
    name, _, domain = email.partition("@")
    return [name, *re.split(r"[\W_]+", name), *domain.split(".")[:-1]]


def _weak(field: str, code: str, detail: str) -> Refusal:
    return Refusal(Code.WEAK_PASSWORD, detail, errors=[FieldError(field, code, detail)])


@lru_cache(maxsize=1)
def _often_used() -> frozenset[str]:
    """Read the list of the 30,000 most used passwords; it takes a moment, so it is asked for away from the event loop first."""
    from zxcvbn.frequency_lists import FREQUENCY_LISTS

    return frozenset(FREQUENCY_LISTS["passwords"])


def _is_often_used(plain: str) -> bool:
    """Tell whether a password is on the list of the most used ones, or such a one (or a few characters) over and over."""
    if plain in _often_used():
        return True
    repeated = (plain[:size] for size in range(1, min(len(plain), _LONGEST_UNIT)) if _repeats(plain, size))
    return any(len(unit) <= _SHORTEST_UNIT or unit in _often_used() for unit in repeated)


def _repeats(plain: str, size: int) -> bool:
    return plain[size:] == plain[:-size]


def _is_mostly_known(plain: str, words: Iterable[str]) -> bool:
    """Tell whether too little is left once the known words are taken out."""
    rest = plain
    for word in sorted({word.casefold() for word in words if len(word) >= _SHORTEST_WORD}, key=len, reverse=True):
        rest = rest.replace(word, " ")
    return rest != plain and sum(not character.isspace() for character in rest) < _WHAT_REMAINS
