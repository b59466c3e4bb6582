"""Taskwarrior's `task export`: an array of objects, one a task."""

from collections.abc import Callable
from typing import Any

import msgspec
from forethought_common.portable import PortableTask
from forethought_common.tasks import RATING_RANGE

from forethought_desktop.portability.formats import dates
from forethought_desktop.portability.formats.json_stream import elements, flat
from forethought_desktop.portability.formats.record import Found, Losses, Outgoing, Reading, Watch, clean

_PRIORITIES = {"H": 9, "M": 7, "L": 4}
_SKIPPED = {"deleted": "deleted-there", "recurring": "recurring"}
_READ = frozenset({"description", "uuid", "status", "priority", "entry", "end", "importance", "confidence", "letgo"})
_COUNTED_THERE = frozenset({"id", "urgency", "modified", "mask", "imask"})
"""What Taskwarrior works out by itself: nothing is lost without it."""


def read(text: str, watch: Watch) -> Reading:
    reading = Reading("taskwarrior")
    for element in elements(text, watch):
        if isinstance(element.value, dict):
            _read_task(reading, element.number, element.value)
        else:
            reading.skip(element.number, "no-task", is_told=True)
    return reading


def _read_task(reading: Reading, number: int, task: dict[str, Any]) -> None:
    description = task.get("description")
    status = str(task.get("status", "pending"))
    if not isinstance(description, str) or not description.strip():
        reading.skip(number, "no-text", is_told=True)
        return
    if status in _SKIPPED:
        reading.skip(number, _SKIPPED[status])
        return
    found = Found(number, clean(description).strip(), is_completed=status == "completed")
    found.source_id = str(task["uuid"]) if "uuid" in task else None
    found.importance = _PRIORITIES.get(str(task.get("priority", "")))
    for name in ("importance", "confidence"):
        if (rating := _rating(task.get(name))) is not None:
            setattr(found, name, rating)
    found.created_at = _moment(reading, number, task, "entry")
    found.completed_at = _moment(reading, number, task, "end") if found.is_completed else None
    found.let_go_at = _moment(reading, number, task, "letgo")
    found.extras = tuple(_extras(task, status))
    reading.add(found)


def _extras(task: dict[str, Any], status: str) -> list[tuple[str, str]]:
    extras = [("waiting", "yes")] if status == "waiting" and "wait" not in task else []
    if str(task.get("priority", "")) not in {*_PRIORITIES, ""}:
        extras.append(("priority", flat(task["priority"])))
    for name, value in task.items():
        if name in _READ or name in _COUNTED_THERE or value in (None, "", []):
            continue
        if name == "annotations" and isinstance(value, list):
            extras.extend(("note", _annotation(note)) for note in value)
        elif name in {"tags", "depends"} and isinstance(value, list):
            extras.extend((clean(name.rstrip("s")), flat(part)) for part in value)
        else:
            extras.append((clean(name), flat(value)))
    return extras


def _annotation(note: object) -> str:
    return flat(note.get("description", note)) if isinstance(note, dict) else flat(note)


def _rating(value: object) -> int | None:
    """Read a whole number, which Taskwarrior writes as 8, 8.0 or "8"."""
    text = str(value).removesuffix(".0")
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 2 and int(text) in RATING_RANGE else None


def _moment(reading: Reading, number: int, task: dict[str, Any], name: str) -> int | None:
    value = task.get(name)
    if value is None:
        return None
    at = dates.from_moment(str(value)[:40])
    if at is None:
        reading.warn(number, "no-date", f"{name}: {flat(value)}")
    return at


def write(outgoing: Outgoing, losses: Losses, watch: Watch) -> bytes:
    """Write an array with an object a line. Ratings and letting go stand in attributes of our own, which Taskwarrior keeps."""
    lines = []
    for number, task in enumerate(outgoing.tasks):
        watch.step(number, len(outgoing.tasks))
        if task.deleted_at is not None:
            losses.note("trash")
            continue
        lines.append(msgspec.json.encode(_fields(task)))
    return b"[\n" + b",\n".join(lines) + b"\n]\n"


def _fields(task: PortableTask) -> dict[str, object]:
    moment: Callable[[int], str] = dates.to_compact
    fields: dict[str, object] = {
        "uuid": str(task.id),
        "description": task.text,
        "status": "completed" if task.is_completed else "pending",
        "entry": moment(task.created_at),
        "modified": moment(task.updated_at),
    }
    if task.is_completed:
        fields["end"] = moment(task.completed_at or task.updated_at)
    if task.importance is not None:
        fields["priority"] = "H" if task.importance >= 8 else "M" if task.importance >= 5 else "L"
        fields["importance"] = task.importance
    if task.confidence is not None:
        fields["confidence"] = task.confidence
    if task.let_go_at is not None:
        fields["letgo"] = moment(task.let_go_at)
    return fields
