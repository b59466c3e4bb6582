"""JSON read element by element, so that a large file can be followed and given up, and a deep one does no harm."""

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from forethought_desktop.portability.formats.record import Watch, clean, unreadable

_SPACE = re.compile(r"[ \t\r\n]*")
_decoder = json.JSONDecoder()


class Element(NamedTuple):
    """One value of the outermost array, or one of an object's: then with its name, and one a time where that is an array."""

    name: str
    value: Any
    number: int


def elements(text: str, watch: Watch) -> Iterator[Element]:
    """Yield the elements of the outermost array or object; objects one after the other count as an array, too.

    Raises:
        Refusal: It is no JSON, or so deep that nobody wrote it.
    """
    position = _past_space(text, 0)
    opening = text[position : position + 1]
    if opening == "[":
        yield from (element for element in _of_array(text, "", position, watch) if element.name != _END)
    elif opening == "{" and not _is_line_of_many(text, position):
        yield from _of_object(text, position, watch)
    elif opening == "{":
        yield from _of_lines(text, position, watch)
    else:
        raise unreadable("no-json")


def _of_array(text: str, name: str, position: int, watch: Watch) -> Iterator[Element]:
    """Yield an array's elements, and at last its end as a nameless element's `number`."""
    position = _past_space(text, position + 1)
    number = 0
    while text[position : position + 1] != "]":
        number += 1
        watch.fraction = position / len(text)
        watch.step(number, number)
        value, position = _value(text, position)
        yield Element(name, value, number)
        position = _past_space(text, position)
        if text[position : position + 1] == ",":
            position = _past_space(text, position + 1)
        elif text[position : position + 1] != "]":
            raise unreadable("no-json")
    yield Element(_END, None, position + 1)


_END = "\x00end"


def _of_object(text: str, position: int, watch: Watch) -> Iterator[Element]:
    position = _past_space(text, position + 1)
    while text[position : position + 1] != "}":
        name, position = _value(text, position)
        position = _past_space(text, position)
        if not isinstance(name, str) or text[position : position + 1] != ":":
            raise unreadable("no-json")
        position = _past_space(text, position + 1)
        if text[position : position + 1] == "[":
            for element in _of_array(text, name, position, watch):
                if element.name == _END:
                    position = element.number
                else:
                    yield element
        else:
            value, position = _value(text, position)
            yield Element(name, value, 0)
        position = _past_space(text, position)
        if text[position : position + 1] == ",":
            position = _past_space(text, position + 1)
        elif text[position : position + 1] != "}":
            raise unreadable("no-json")


def _of_lines(text: str, position: int, watch: Watch) -> Iterator[Element]:
    number = 0
    while position < len(text):
        number += 1
        watch.fraction = position / len(text)
        watch.step(number, number)
        value, position = _value(text, position)
        yield Element("", value, number)
        position = _past_space(text, position)
        if text[position : position + 1] == ",":
            position = _past_space(text, position + 1)


def _is_line_of_many(text: str, position: int) -> bool:
    """Tell whether the first object is followed by another: Taskwarrior's older exports, and JSON Lines."""
    line = text[position : text.find("\n", position) if "\n" in text[position:] else len(text)].rstrip().rstrip(",")
    if not line.endswith("}") or len(line) > 1_000_000:
        return False
    try:
        value, end = _decoder.raw_decode(line)
    except (ValueError, RecursionError):
        return False
    return end == len(line) and "uuid" in value and "description" in value


def _value(text: str, position: int) -> tuple[Any, int]:
    try:
        return _decoder.raw_decode(text, position)
    except RecursionError as failure:
        raise unreadable("too-deep") from failure
    except ValueError as failure:
        raise unreadable("no-json") from failure


def _past_space(text: str, position: int) -> int:
    match = _SPACE.match(text, position)
    return position if match is None else match.end()


def flat(value: object) -> str:
    """Write a value in one line, as people read it."""
    if isinstance(value, str):
        return clean(value)
    try:
        return clean(json.dumps(value, ensure_ascii=False))
    except (RecursionError, ValueError):
        return "…"
