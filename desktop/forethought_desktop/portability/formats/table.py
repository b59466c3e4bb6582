"""Any CSV with a header: which column is what is guessed by its name, in English and German, and shown."""

import re

from forethought_common.tasks import RATING_RANGE

from forethought_desktop.portability.formats import cells, dates
from forethought_desktop.portability.formats.record import Found, Losses, Outgoing, Reading, Watch, clean, unreadable

HEADER = ("id", "text", "importance", "confidence", "state", "created_at", "completed_at", "let_go_at", "deleted_at", "updated_at")
_NAMES: dict[str, tuple[str, ...]] = {
    "text": (
        *("text", "task", "title", "task name", "name", "content", "summary", "subject", "todo", "to do", "item"),
        *("aufgabe", "titel", "aufgabentitel", "bezeichnung", "betreff", "inhalt", "beschreibung", "description"),
    ),
    "importance": ("importance", "important", "wichtigkeit", "wichtig", "bedeutung"),
    "confidence": ("confidence", "zuversicht", "sicherheit", "vertrauen"),
    "priority": ("priority", "prio", "priorität", "prioritaet", "dringlichkeit"),
    "state": ("state", "status", "zustand", "completed", "done", "is completed", "erledigt", "fertig", "abgeschlossen", "complete"),
    "created_at": ("created at", "created", "added", "date created", "creation date", "entry", "erstellt", "erstellt am", "angelegt"),
    "completed_at": ("completed at", "completed on", "date completed", "completion date", "erledigt am", "abgeschlossen am"),
    "let_go_at": ("let go at", "losgelassen am"),
    "deleted_at": ("deleted at", "gelöscht am"),
    "id": ("id", "uuid", "task id"),
}
_DONE = frozenset(
    {"completed", "complete", "done", "true", "yes", "x", "1", "ja", "wahr", "erledigt", "fertig", "abgeschlossen", "[x]", "✓"}
)
_LET_GO = frozenset({"let go", "let_go", "losgelassen"})
_LEVELS = {
    **dict.fromkeys(("highest", "urgent", "critical", "dringend", "höchste", "sehr hoch"), 10),
    **dict.fromkeys(("high", "hoch", "h", "p1", "a"), 9),
    **dict.fromkeys(("medium", "normal", "mittel", "m", "p2", "b"), 7),
    **dict.fromkeys(("low", "niedrig", "gering", "l", "p3", "c"), 4),
}


class _Columns:
    """Which column holds which field; the first of several names wins."""

    def __init__(self, header: list[str]) -> None:
        folded = [re.sub(r"[\s_\-]+", " ", name.strip().casefold()) for name in header]
        self.header = header
        self.at: dict[str, int] = {}
        for field, names in _NAMES.items():
            at = next((folded.index(name) for name in names if name in folded), None)
            if at is not None and at not in self.at.values():
                self.at[field] = at
        self.is_ours = folded == [name.replace("_", " ") for name in HEADER]

    def cell(self, row: list[str], field: str) -> str:
        at = self.at.get(field)
        return "" if at is None or at >= len(row) else row[at].strip()

    def others(self, row: list[str]) -> list[tuple[str, str]]:
        taken = {*self.at.values(), *([HEADER.index("updated_at")] if self.is_ours else [])}
        found = [(self.header[at] if at < len(self.header) else "", cell) for at, cell in enumerate(row) if at not in taken]
        return [(name.strip().casefold() or "unnamed", cell.strip()) for name, cell in found if cell.strip()]


def read(text: str, watch: Watch) -> Reading:
    """Read a table.

    Raises:
        Refusal: No column has a name that says it holds what is to be done.
    """
    reading = Reading("csv")
    rows = cells.rows(text, reading, watch)
    columns = _Columns([clean(cell) for cell in next(rows, (0, []))[1]])
    if len(columns.header) == 1 and "text" not in columns.at:
        columns.at["text"] = 0
        _read_row(reading, columns, 1, columns.header)
    if "text" not in columns.at:
        raise unreadable("no-text-column")
    reading.columns = {field: columns.header[at].strip() for field, at in columns.at.items()}
    for number, row in rows:
        _read_row(reading, columns, number, [clean(cells.unguarded(cell) if columns.is_ours else cell) for cell in row])
    return reading


def _read_row(reading: Reading, columns: _Columns, number: int, row: list[str]) -> None:
    text = columns.cell(row, "text")
    if not text:
        reading.skip(number, "no-text", is_told=True)
        return
    state = columns.cell(row, "state").casefold()
    found = Found(number, text, source_id=columns.cell(row, "id") or None, extras=tuple(columns.others(row)))
    found.completed_at = _moment(reading, columns, number, row, "completed_at")
    found.is_completed = state in _DONE or found.completed_at is not None
    found.created_at = _moment(reading, columns, number, row, "created_at")
    found.let_go_at = _moment(reading, columns, number, row, "let_go_at")
    found.deleted_at = _moment(reading, columns, number, row, "deleted_at")
    if state in _LET_GO and found.let_go_at is None:
        found.let_go_at = found.created_at or 0
    for field in ("importance", "confidence"):
        _take_rating(reading, found, field, number, columns.cell(row, field))
    _take_priority(found, columns.cell(row, "priority"))
    reading.add(found)


def _take_rating(reading: Reading, found: Found, field: str, number: int, cell: str) -> None:
    if not cell:
        return
    value = int(cell) if cell.isascii() and cell.isdecimal() and len(cell) < 4 else None
    if value in RATING_RANGE:
        setattr(found, field, value)
    else:
        reading.warn(number, "no-rating", f"{field}: {cell}")
        found.extras = (*found.extras, (field, cell))


def _take_priority(found: Found, cell: str) -> None:
    """Words say which way a priority goes; of a bare number nobody knows whether 1 is the most or the least."""
    level = _LEVELS.get(cell.casefold())
    if level is not None and found.importance is None:
        found.importance = level
    elif cell and level is None:
        found.extras = (*found.extras, ("priority", cell))


def _moment(reading: Reading, columns: _Columns, number: int, row: list[str], field: str) -> int | None:
    cell = columns.cell(row, field)
    if not cell:
        return None
    at = dates.from_moment(cell[:40])
    if at is None:
        reading.warn(number, "no-date", f"{columns.header[columns.at[field]]}: {cell}")
        found = None
    else:
        found = at
    return found


def write(outgoing: Outgoing, losses: Losses, watch: Watch) -> bytes:
    """Write all fields of tasks, moments in UTC."""
    lines = []
    for number, task in enumerate(outgoing.tasks):
        watch.step(number, len(outgoing.tasks))
        times = (task.created_at, task.completed_at, task.let_go_at, task.deleted_at, task.updated_at)
        ratings = ("" if rating is None else str(rating) for rating in (task.importance, task.confidence))
        state = "let go" if task.let_go_at is not None else "completed" if task.is_completed else "active"
        lines.append((str(task.id), task.text, *ratings, state, *("" if at is None else dates.to_moment(at) for at in times)))
    del losses  # it holds everything of a task
    return cells.written(HEADER, lines)
