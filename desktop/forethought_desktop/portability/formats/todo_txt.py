"""todo.txt: a line a task, `x` before what is done, `(A)` before what matters most."""

import re

from forethought_desktop.portability.formats import dates, tail
from forethought_desktop.portability.formats.record import Found, Losses, Outgoing, Reading, Watch

_LINE = re.compile(
    r"(?P<done>x )?"
    r"(?:\((?P<letter>[A-Z])\) )?"
    r"(?:(?P<first>\d{4}-\d{2}-\d{2}) )?"
    r"(?:(?P<second>\d{4}-\d{2}-\d{2}) )?"
    r"(?P<text>.*)"
)
_FIELD = re.compile(r"(?<!\S)([A-Za-z][\w-]*):(?!/)\S+")
_LETTER_OF_DONE = re.compile(r"(?<!\S)pri:([A-Z])(?!\S)")
_LETTERS = {"A": 9, "B": 7, "C": 4, "D": 2}
_LOWEST = 1
_BY_IMPORTANCE = {value: letter for letter, value in _LETTERS.items()}


def read(text: str, watch: Watch) -> Reading:
    """Read all lines. Projects, contexts and `key:value` words stay in the text, as they are part of it."""
    reading = Reading("todo-txt")
    lines = tail.lines_of(text)
    for number, line in enumerate(lines, start=1):
        watch.step(number, len(lines))
        if line.strip():
            _read_line(reading, number, line.strip())
    return reading


def _read_line(reading: Reading, number: int, line: str) -> None:
    match = _LINE.fullmatch(line)
    if match is None or not match["text"].strip():
        reading.skip(number, "no-text", line, is_told=True)
        return
    text, fields = tail.split(match["text"])
    found = Found(number, text, is_completed=match["done"] is not None)
    letter = match["letter"]
    if letter is None and found.is_completed and "imp" not in fields and (kept := _LETTER_OF_DONE.search(text)) is not None:
        letter = kept[1]
        found.text = " ".join((text[: kept.start()] + text[kept.end() :]).split(" ")).strip() or text
    if letter is not None:
        found.importance = _LETTERS.get(letter, _LOWEST)
    tail.take_ratings(found, fields)
    first, second = (None if day is None else dates.from_day(day) for day in (match["first"], match["second"]))
    if found.is_completed:
        found.completed_at, found.created_at = first, second
    else:
        found.created_at = first
        if match["second"] is not None:
            found.text = f"{match['second']} {found.text}"
    if "let-go" in fields:
        found.let_go_at = dates.from_day(fields["let-go"])
    if not found.is_completed and "done" in fields:
        found.text = f"{found.text} done:{fields['done']}"
    reading.extras.update((f"{name}:", "text") for name in set(_FIELD.findall(found.text)))
    reading.add(found)


def write(outgoing: Outgoing, losses: Losses, watch: Watch) -> bytes:
    """Write a line a task. Days stand for moments, and a letter stands beside the exact rating where there is one."""
    lines = []
    for number, task in enumerate(outgoing.tasks):
        watch.step(number, len(outgoing.tasks))
        if task.deleted_at is not None:
            losses.note("trash")
            continue
        text = tail.one_line(task.text)
        if text != task.text:
            losses.note("line-breaks")
        letter = _BY_IMPORTANCE.get(task.importance or 0)
        exact = None if letter is not None and not task.is_completed else task.importance
        let_go = None if task.let_go_at is None else dates.to_day(task.let_go_at)
        line = tail.join(text, [("imp", exact), ("conf", task.confidence), ("let-go", let_go)])
        created = dates.to_day(task.created_at)
        if task.is_completed:
            lines.append(f"x {dates.to_day(task.completed_at or task.updated_at)} {created} {line}\n")
        else:
            lines.append(f"{'' if letter is None else f'({letter}) '}{created} {line}\n")
    if outgoing.tasks:
        losses.note("times")
    return "".join(lines).encode()
