r"""Our own fields at the end of a line of text: `Draft the page imp:8 conf:4`, the words that quick-add knows, too.

Only the last words of a line count. A text that ends in such a word by itself gets a backslash before it when it is
written, and loses it when it is read.
"""

import re
from collections.abc import Iterable

from forethought_desktop.portability.formats.dates import from_day
from forethought_desktop.portability.formats.record import Found

_WORD = r"(?:imp|conf):(?:10|[1-9])|(?:done|let-go):\d{4}-\d{2}-\d{2}"
_FIELD = re.compile(rf"(?:^| )(?P<word>{_WORD})$")
_PROTECTED = re.compile(rf"(?:(?<=^)|(?<= ))\\+(?:{_WORD})$")
_AMBIGUOUS = re.compile(rf"(?:(?<=^)|(?<= ))\\*(?:{_WORD})$")


def split(line: str) -> tuple[str, dict[str, str]]:
    r"""Return the text and our fields at its end.

    >>> split("Draft the page imp:8 conf:4")
    ('Draft the page', {'conf': '4', 'imp': '8'})
    >>> split(r"Explain \imp:8")
    ('Explain imp:8', {})
    """
    fields: dict[str, str] = {}
    line = line.rstrip(" ")
    while (match := _FIELD.search(line)) is not None and match.start() > 0:
        name, _, value = match["word"].partition(":")
        if name in fields or ("-" in value and from_day(value) is None):
            break
        fields[name] = value
        line = line[: match.start()].rstrip(" ")
    protected = _PROTECTED.search(line)
    return (line if protected is None else line[: protected.start()] + line[protected.start() + 1 :]), fields


def join(text: str, fields: Iterable[tuple[str, str | int | None]]) -> str:
    """Put fields behind a text; those without a value are left out."""
    ambiguous = _AMBIGUOUS.search(text)
    if ambiguous is not None:
        text = f"{text[: ambiguous.start()]}\\{text[ambiguous.start() :]}"
    return " ".join([text, *(f"{name}:{value}" for name, value in fields if value is not None)])


def take_ratings(found: Found, fields: dict[str, str]) -> None:
    """Set the ratings that a line's end names."""
    if "imp" in fields:
        found.importance = int(fields["imp"])
    if "conf" in fields:
        found.confidence = int(fields["conf"])


def one_line(text: str) -> str:
    """Return a text as one line of a file."""
    return re.sub(r"[\r\n]+", " ", text)


def lines_of(text: str) -> list[str]:
    """Return the lines of a text, however they end; only line feeds and carriage returns end one."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
