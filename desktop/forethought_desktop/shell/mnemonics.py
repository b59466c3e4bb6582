"""The underlined letters of menus: one for each entry, no letter twice in a menu, in any language."""

from collections.abc import Sequence


def with_letters(titles: Sequence[str]) -> list[str]:
    """Mark a letter in each title, as Qt writes it: `&File`. A marked letter stays, unless an earlier title has it.

    Where all of a title's letters are taken, it goes without.
    """
    taken: set[str] = set()
    chosen: list[str | None] = []
    for title in titles:
        letter = _marked(title)
        is_free = letter is not None and letter not in taken
        chosen.append(letter if is_free else None)
        if letter is not None and is_free:
            taken.add(letter)
    return [title if letter is not None else _mark(title, taken) for title, letter in zip(titles, chosen, strict=True)]


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


def _mark(title: str, taken: set[str]) -> str:
    plain = without_letter(title)
    starts = [at for at in range(len(plain)) if at == 0 or not plain[at - 1].isalnum()]
    for at in (*starts, *range(len(plain))):
        letter = plain[at].casefold()
        if plain[at].isalnum() and len(letter) == 1 and letter not in taken:
            taken.add(letter)
            return f"{_escaped(plain[:at])}&{_escaped(plain[at:])}"
    return _escaped(plain)


def _escaped(words: str) -> str:
    return words.replace("&", "&&")
