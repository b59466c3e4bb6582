"""Markdown checklists: `- [ ] open`, `- [x] done`, nested by indentation, under headings."""

import re

from forethought_desktop.portability.formats import dates, tail
from forethought_desktop.portability.formats.record import Found, Losses, Outgoing, Reading, Watch

_ITEM = re.compile(r"(?P<indent>[ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+\[(?P<mark>[ xX])\](?:[ \t]+(?P<text>.*))?")
_HEADING = re.compile(r"#{1,6}[ \t]+(?P<title>.*?)[ \t]*#*")
_FENCE = re.compile(r"[ ]{0,3}(```|~~~)")
_TAB = 4


class _Outline:
    """Where in the file a line stands: under which heading, within which item."""

    def __init__(self) -> None:
        self.heading = ""
        self.open: list[tuple[int, Found]] = []
        self.is_code = False

    def enter(self, indent: int) -> Found | None:
        """Leave all items that stand as deep as this one or deeper, and return the one around it."""
        while self.open and self.open[-1][0] >= indent:
            self.open.pop()
        return self.open[-1][1] if self.open else None


def read(text: str, watch: Watch) -> Reading:
    reading = Reading("markdown")
    outline = _Outline()
    lines = tail.lines_of(text)
    for number, line in enumerate(lines, start=1):
        watch.step(number, len(lines))
        if _FENCE.match(line):
            outline.is_code = not outline.is_code
            reading.skip(number, "no-checklist-item")
        elif outline.is_code:
            reading.skip(number, "no-checklist-item")
        elif line.strip():
            _read_line(reading, outline, number, line)
    return reading


def _read_line(reading: Reading, outline: _Outline, number: int, line: str) -> None:
    item = _ITEM.fullmatch(line)
    heading = _HEADING.fullmatch(line)
    if item is not None:
        _read_item(reading, outline, number, item)
    elif heading is not None:
        outline.heading = "" if heading["title"] in _OWN_HEADINGS else heading["title"]
        outline.open.clear()
    elif outline.open and line.startswith((" ", "\t")):
        _add_note(reading, outline.open[-1][1], line.strip())
    else:
        reading.skip(number, "no-checklist-item")


def _read_item(reading: Reading, outline: _Outline, number: int, item: re.Match[str]) -> None:
    text, fields = tail.split((item["text"] or "").strip())
    if not text:
        reading.skip(number, "no-text")
        return
    indent = len(item["indent"].expandtabs(_TAB))
    around = outline.enter(indent)
    extras = [("parent", around.text)] if around is not None else [("section", outline.heading)] if outline.heading else []
    found = Found(number, text, is_completed=item["mark"] != " ", extras=tuple(extras))
    tail.take_ratings(found, fields)
    if "done" in fields and found.is_completed:
        found.completed_at = dates.from_day(fields["done"])
    elif "done" in fields:
        found.text = f"{found.text} done:{fields['done']}"
    if "let-go" in fields:
        found.let_go_at = dates.from_day(fields["let-go"])
    outline.open.append((indent, found))
    reading.add(found)


def _add_note(reading: Reading, found: Found, note: str) -> None:
    if not any(name == "note" for name, _ in found.extras):
        reading.extras["note", "copy"] += 1
    found.extras = (*found.extras, ("note", note))


_OWN_HEADINGS = frozenset({"Active", "Completed", "Let go"})


def write(outgoing: Outgoing, losses: Losses, watch: Watch) -> bytes:
    """Write three lists, each under its heading where it has anything."""
    lists: dict[str, list[str]] = {"Active": [], "Completed": [], "Let go": []}
    for number, task in enumerate(outgoing.tasks):
        watch.step(number, len(outgoing.tasks))
        if task.deleted_at is not None:
            losses.note("trash")
            continue
        text = tail.one_line(task.text)
        if text != task.text:
            losses.note("line-breaks")
        done = None if task.completed_at is None else dates.to_day(task.completed_at)
        let_go = None if task.let_go_at is None else dates.to_day(task.let_go_at)
        fields = [("imp", task.importance), ("conf", task.confidence), ("done", done), ("let-go", let_go)]
        where = "Let go" if let_go else "Completed" if task.is_completed else "Active"
        lists[where].append(f"- [{'x' if task.is_completed else ' '}] {tail.join(text, fields)}\n")
    if outgoing.tasks:
        losses.note("added")
        losses.note("times")
    return "\n".join(f"# {title}\n\n{''.join(items)}" for title, items in lists.items() if items).encode()
