"""Todoist's CSV, as its backups and templates have it: a row a task, under a type, with an indentation for what is part of what."""

from collections.abc import Mapping

from forethought_desktop.portability.formats import cells, tail
from forethought_desktop.portability.formats.record import Found, Losses, Outgoing, Reading, Watch, clean, unreadable

HEADER = ("TYPE", "CONTENT", "DESCRIPTION", "PRIORITY", "INDENT", "AUTHOR", "RESPONSIBLE", "DATE", "DATE_LANG", "TIMEZONE")
_IMPORTANCE = {"1": 9, "2": 7, "3": 4}
_READ = frozenset({"TYPE", "CONTENT", "DESCRIPTION", "PRIORITY", "INDENT"})
_BESIDE = frozenset({"DATE_LANG", "TIMEZONE", "DEADLINE_LANG"})
"""Columns that only say how another one is written."""


class _Project:
    """What stands above the row that is read."""

    def __init__(self) -> None:
        self.section = ""
        self.above: list[Found] = []


def is_header(row: list[str]) -> bool:
    names = {cell.strip().upper() for cell in row}
    return {"TYPE", "CONTENT"} <= names


def read(text: str, watch: Watch) -> Reading:
    reading = Reading("todoist")
    project = _Project()
    rows = cells.rows(text, reading, watch)
    header = [cell.strip().upper() for cell in next(rows, (0, []))[1]]
    if not is_header(header):
        raise unreadable("no-todoist")
    for number, row in rows:
        _read_row(reading, project, number, {name: clean(cells.unguarded(cell)).strip() for name, cell in zip(header, row, strict=False)})
    return reading


def _read_row(reading: Reading, project: _Project, number: int, row: dict[str, str]) -> None:
    kind = row.get("TYPE", "").lower()
    content = row.get("CONTENT", "")
    if kind == "section":
        project.section = content
        project.above.clear()
    elif kind == "note" and project.above:
        _add_note(reading, project.above[-1], content)
    elif kind == "task" and content:
        _read_task(reading, project, number, row)
    elif kind == "task":
        reading.skip(number, "no-text", is_told=True)
    elif kind not in {"meta", ""}:
        reading.skip(number, "no-task", kind, is_told=True)


def _read_task(reading: Reading, project: _Project, number: int, row: dict[str, str]) -> None:
    found = Found(number, row["CONTENT"], importance=_IMPORTANCE.get(row.get("PRIORITY", "")))
    _, ratings = tail.split(f". {row.get('DESCRIPTION', '')}")
    is_ours = bool(ratings) and tail.join(".", ratings_in_order(ratings)) == f". {row['DESCRIPTION']}"
    if is_ours:
        found.importance = None
        tail.take_ratings(found, ratings)
    depth = _depth(row)
    if depth > len(project.above):
        reading.warn(number, "no-parent", row["CONTENT"])
    del project.above[depth:]
    extras = []
    if project.above:
        extras.append(("parent", project.above[-1].text))
    elif project.section:
        extras.append(("section", project.section))
    if row.get("DESCRIPTION") and not is_ours:
        extras.append(("description", row["DESCRIPTION"]))
    extras.extend((name.lower(), value) for name, value in row.items() if value and name and name not in _READ | _BESIDE)
    found.extras = tuple(extras)
    project.above.append(found)
    reading.add(found)


def ratings_in_order(ratings: Mapping[str, str]) -> list[tuple[str, str | int | None]]:
    return [(name, ratings.get(name)) for name in ("imp", "conf")]


def _depth(row: dict[str, str]) -> int:
    indent = row.get("INDENT", "1")
    return min(max(int(indent), 1), 20) - 1 if indent.isascii() and indent.isdecimal() and len(indent) < 4 else 0


def _add_note(reading: Reading, found: Found, note: str) -> None:
    if not any(name == "note" for name, _ in found.extras):
        reading.extras["note", "copy"] += 1
    found.extras = (*found.extras, ("note", note))


def write(outgoing: Outgoing, losses: Losses, watch: Watch) -> bytes:
    """Write the open tasks: a template holds no others. The exact ratings stand in the description."""
    lines = []
    for number, task in enumerate(outgoing.tasks):
        watch.step(number, len(outgoing.tasks))
        if not task.is_active or task.deleted_at is not None:
            losses.note("not-open")
            continue
        rating = task.importance or 0
        priority = "1" if rating >= 8 else "2" if rating >= 6 else "3" if rating >= 4 else "4"
        fields: list[tuple[str, str | int | None]] = [("imp", task.importance), ("conf", task.confidence)]
        description = tail.join("", fields).strip()
        lines.append(("task", task.text, description, priority, "1", "", "", "", "", ""))
    if lines:
        losses.note("added")
    return cells.written(HEADER, lines)
