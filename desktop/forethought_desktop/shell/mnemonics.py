"""The underlined letters of menus: one for each entry, no letter twice in a menu, in any language."""

from collections.abc import Sequence


def with_letters(titles: Sequence[str]) -> list[str]:
    """Mark a letter in each title, as Qt writes it: `&File`. A marked letter stays, unless an earlier title has it.

    Others give way where that lets one more title have a letter; where none is left, a title goes without.
    """
    fixed: dict[str, int] = {}
    for number, title in enumerate(titles):
        letter = _marked(title)
        if letter is not None and letter not in fixed:
            fixed[letter] = number
    kept = set(fixed.values())
    holders: dict[str, int] = {}
    wishes = [_wishes(each) for each in titles]
    for number in range(len(titles)):
        if number not in kept:
            _settle(number, wishes, holders, set(fixed))
    letters = {number: letter for letter, number in holders.items()}
    return [title if number in kept else _mark(title, letters.get(number)) for number, title in enumerate(titles)]


def without_letter(title: str) -> str:
    """Return a title as it is read: `File` for `&File`, `A & B` for `A && B`.

    >>> without_letter("Save && &quit")
    'Save & quit'
    """
    return title.replace("&&", "\0").replace("&", "").replace("\0", "&")


def marked_letter(title: str) -> str | None:
    """Return the letter that a title marks, in lower case."""
    return _marked(title)


def _marked(title: str) -> str | None:
    rest = title.replace("&&", "")
    at = rest.find("&")
    return rest[at + 1].casefold() if 0 <= at < len(rest) - 1 else None


def _wishes(title: str) -> list[str]:
    """Return the letters that a title can have, the beginnings of its words first."""
    plain = without_letter(title)
    starts = [at for at in range(len(plain)) if at == 0 or not plain[at - 1].isalnum()]
    wished = [plain[at].casefold() for at in (*starts, *range(len(plain))) if plain[at].isalnum()]
    return [letter for letter in dict.fromkeys(wished) if len(letter) == 1]


def _settle(number: int, wishes: Sequence[Sequence[str]], holders: dict[str, int], tried: set[str]) -> bool:
    """Find a letter for a title; one that has it already looks for another."""
    for letter in wishes[number]:
        if letter not in tried and letter not in holders:
            holders[letter] = number
            return True
    for letter in wishes[number]:
        if letter not in tried:
            tried.add(letter)
            if _settle(holders[letter], wishes, holders, tried):
                holders[letter] = number
                return True
    return False


def _mark(title: str, letter: str | None) -> str:
    plain = without_letter(title)
    if letter is None:
        return _escaped(plain)
    starts = [at for at in range(len(plain)) if at == 0 or not plain[at - 1].isalnum()]
    place = next(at for at in (*starts, *range(len(plain))) if plain[at].casefold() == letter)
    return f"{_escaped(plain[:place])}&{_escaped(plain[place:])}"


def _escaped(words: str) -> str:
    return words.replace("&", "&&")
