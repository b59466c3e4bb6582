"""Forethought's own JSON document, which holds everything (`forethought_common.portable`)."""

from typing import Any

import msgspec
from forethought_common import portable
from forethought_common.coaching import Interaction
from forethought_common.goals import ANSWER_LIMIT, ANSWERS
from forethought_common.order_keys import is_key
from forethought_common.portable import PortableConflict, PortableDocument, PortableGoal, PortableProfile, PortableTask
from forethought_common.tasks import RATING_RANGE

from forethought_desktop.portability.formats.json_stream import elements
from forethought_desktop.portability.formats.record import Found, Losses, Outgoing, Reading, Watch, clean, unreadable

_KNOWN = frozenset(PortableDocument.__struct_fields__)
_TASK_FIELDS = frozenset(PortableTask.__struct_fields__)


def read(text: str, watch: Watch) -> Reading:
    """Read a document of this version, with whatever a later revision added passed over and counted."""
    reading = Reading("forethought")
    head: dict[str, Any] = {}
    for element in elements(text, watch):
        if element.number == 0:
            head[element.name] = element.value
            if element.name == "version":
                _check_version(element.value)
        else:
            _read_row(reading, element.name, element.number, element.value)
    if head.get("format") != portable.FORMAT or "version" not in head:
        raise unreadable("no-document")
    reading.profile = _profile(head.get("profile"))
    reading.extras.update((name, "copy") for name in head if name not in _KNOWN)
    return reading


def _check_version(version: object) -> None:
    if not portable.is_readable(version):
        raise unreadable("newer-document")


def _profile(value: object) -> PortableProfile | None:
    try:
        return None if value is None else msgspec.convert(value, PortableProfile)
    except msgspec.ValidationError:
        return None  # only tells whose it is: without it the rows keep their ids


def _read_row(reading: Reading, name: str, number: int, value: object) -> None:
    readers = {"tasks": _read_task, "goals": _read_goal, "interactions": _read_interaction, "conflicts": _read_conflict}
    reader = readers.get(name)
    if reader is None:
        reading.extras[clean(name), "copy"] += 1
        return
    try:
        reader(reading, number, value)
    except msgspec.ValidationError as failure:
        reading.skip(number, "broken-row", f"{name}: {failure}", is_told=True)


def _read_task(reading: Reading, number: int, value: object) -> None:
    task = msgspec.convert(value, PortableTask)
    ratings = {task.importance, task.confidence} - {None}
    times = {task.created_at, task.completed_at, task.let_go_at, task.deleted_at} - {None}
    text = clean(task.text).strip()
    if not text:
        reading.skip(number, "no-text", is_told=True)
        return
    if not ratings <= set(RATING_RANGE) or any(not 0 <= at < 1 << 40 for at in times if at is not None):
        raise msgspec.ValidationError("a rating or a time is out of its range")
    extras = sorted(set(value) - _TASK_FIELDS) if isinstance(value, dict) else []
    found = Found(
        number,
        text,
        str(task.id),
        task.importance,
        task.confidence,
        task.is_completed,
        task.created_at,
        (task.completed_at if task.completed_at is not None else task.updated_at) if task.is_completed else None,
        task.let_go_at,
        task.deleted_at,
    )
    reading.extras.update((clean(name), "copy") for name in extras)
    reading.add(found)


def _read_goal(reading: Reading, number: int, value: object) -> None:
    goal = msgspec.convert(value, PortableGoal)
    answers = {name: clean(getattr(goal, name)).strip() for name in ANSWERS}
    if not is_key(goal.position) or not all(1 <= len(answer) <= ANSWER_LIMIT for answer in answers.values()):
        reading.skip(number, "broken-row", "goals", is_told=True)
        return
    reading.goals.append(msgspec.structs.replace(goal, **answers))


def _read_interaction(reading: Reading, _number: int, value: object) -> None:
    reading.interactions.append(msgspec.convert(value, Interaction, strict=False))


def _read_conflict(reading: Reading, _number: int, value: object) -> None:
    reading.conflicts.append(msgspec.convert(value, PortableConflict))


def write(outgoing: Outgoing, losses: Losses, watch: Watch) -> bytes:
    """Write the document with a row a line, so that versions of it can be compared."""
    del losses  # nothing is
    head = PortableDocument(exported_at=outgoing.exported_at, profile=outgoing.profile)
    fields = {name: msgspec.json.encode(getattr(head, name)) for name in ("format", "version", "revision", "exported_at", "profile")}
    goals = [*(PortableGoal(**msgspec.structs.asdict(goal)) for goal in outgoing.goals), *outgoing.deleted_goals]
    lists: dict[str, list[Any]] = {
        "tasks": outgoing.tasks,
        "goals": goals,
        "interactions": outgoing.interactions,
        "conflicts": outgoing.conflicts,
    }
    of = sum(len(rows) for rows in lists.values())
    done = 0
    for name, rows in lists.items():
        encoded = []
        for row in rows:
            done += 1
            watch.step(done, of)
            encoded.append(msgspec.json.encode(row))
        fields[name] = b"[\n" + b",\n".join(encoded) + b"\n]" if encoded else b"[]"
    return b"{\n" + b",\n".join(msgspec.json.encode(name) + b": " + value for name, value in fields.items()) + b"\n}\n"
