"""What a reader finds in a file and what a writer is given, whatever the format."""

from collections import Counter
from collections.abc import Callable
from typing import Literal
from uuid import UUID

import msgspec
from forethought_common.coaching import Interaction
from forethought_common.errors import Code, Refusal
from forethought_common.goals import Goal
from forethought_common.portable import PortableConflict, PortableGoal, PortableProfile, PortableTask

from forethought_desktop.core.words import QT_TRANSLATE_NOOP

SIZE_LIMIT = 64 * 1024 * 1024
"""Bytes of a file that is read."""
TASK_LIMIT = 200_000
WARNINGS_KEPT = 200
_STEP = 500

Place = Literal["text", "copy"]
"""Where what has no field here is: still in the task's text, or only in the copy that is kept of the file."""


class Cancelled(Exception):
    """Whoever waited for the work does not want it any more."""


class Watch:
    """What a reader tells about its progress, and where it hears that nobody waits any more. Read and written by two threads."""

    def __init__(self) -> None:
        self.fraction = 0.0
        self.is_cancelled = False

    def step(self, done: int, of: int) -> None:
        """Note how far the work is; called for every row, it looks up only now and then."""
        if done % _STEP == 0:
            if self.is_cancelled:
                raise Cancelled
            self.fraction = done / of if of else 1.0


class Found(msgspec.Struct, gc=False):
    """One task as a file has it. `extras` are names and values for which a task here has no place. Times are Unix seconds."""

    line: int
    text: str
    source_id: str | None = None
    importance: int | None = None
    confidence: int | None = None
    is_completed: bool = False
    created_at: int | None = None
    completed_at: int | None = None
    let_go_at: int | None = None
    deleted_at: int | None = None
    extras: tuple[tuple[str, str], ...] = ()


class Warned(msgspec.Struct, frozen=True):
    """Something about one line (or element, counted from 1) that a person may want to look at."""

    line: int
    code: str
    detail: str = ""


class Reading:
    """Everything that a reader found; nothing in it is written anywhere yet."""

    def __init__(self, format_key: str) -> None:
        self.format = format_key
        self.encoding = "UTF-8"
        self.tasks: list[Found] = []
        self.goals: list[PortableGoal] = []
        self.interactions: list[Interaction] = []
        self.conflicts: list[PortableConflict] = []
        self.profile: PortableProfile | None = None
        self.columns: dict[str, str] = {}
        """Of a table: the field here, and the file's own name of the column."""
        self.extras: Counter[tuple[str, Place]] = Counter()
        self.skipped: Counter[str] = Counter()
        self.warnings: list[Warned] = []
        self.warning_count = 0

    def add(self, found: Found) -> None:
        if len(self.tasks) >= TASK_LIMIT:
            raise unreadable("too-many-tasks")
        self.tasks.append(found)
        self.extras.update((name, "copy") for name in {name for name, _ in found.extras})

    def skip(self, line: int, code: str, detail: str = "", *, is_told: bool = False) -> None:
        self.skipped[code] += 1
        if is_told:
            self.warn(line, code, detail)

    def warn(self, line: int, code: str, detail: str = "") -> None:
        self.warning_count += 1
        if len(self.warnings) < WARNINGS_KEPT:
            self.warnings.append(Warned(line, code, detail[:120]))


class Outgoing(msgspec.Struct):
    """What a writer is given: all that was chosen, in the order in which it is to stand."""

    tasks: list[PortableTask] = []
    goals: list[Goal] = []
    deleted_goals: list[PortableGoal] = []
    interactions: list[Interaction] = []
    conflicts: list[PortableConflict] = []
    profile: PortableProfile | None = None
    exported_at: int = 0


class Losses:
    """Counts what a format could not hold, under a code each."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()

    def note(self, code: str) -> None:
        self.counts[code] += 1


Read = Callable[[str, Watch], Reading]
Write = Callable[[Outgoing, Losses, Watch], bytes]


REASONS = {
    "not-there": QT_TRANSLATE_NOOP("Unreadable", "There is no such file."),
    "not-readable": QT_TRANSLATE_NOOP("Unreadable", "This file may not be read. Look who owns it, and who may read it."),
    "no-file": QT_TRANSLATE_NOOP("Unreadable", "This is no file that can be read to its end. Choose an ordinary file."),
    "too-large": QT_TRANSLATE_NOOP(
        "Unreadable", "This file is larger than 64 MiB, which no list of tasks is. Choose another one, or split it."
    ),
    "too-many-tasks": QT_TRANSLATE_NOOP("Unreadable", "This file holds more than 200,000 tasks. Split it and import the parts."),
    "too-many-columns": QT_TRANSLATE_NOOP(
        "Unreadable", "This table has more columns than any list of tasks. Look whether it is the right file."
    ),
    "no-text": QT_TRANSLATE_NOOP("Unreadable", "This is no text, so there are no tasks to be read from it."),
    "no-json": QT_TRANSLATE_NOOP("Unreadable", "This file is not complete, or not JSON. Export it anew, or choose another format."),
    "too-deep": QT_TRANSLATE_NOOP("Unreadable", "This file is nested deeper than any list of tasks. Look whether it is the right file."),
    "no-document": QT_TRANSLATE_NOOP("Unreadable", "This is no file that Forethought wrote. Choose another format."),
    "newer-document": QT_TRANSLATE_NOOP("Unreadable", "A newer version of Forethought wrote this file. Update Forethought to read it."),
    "no-todoist": QT_TRANSLATE_NOOP("Unreadable", "This table has not the columns of Todoist. Choose CSV as its format."),
    "no-text-column": QT_TRANSLATE_NOOP(
        "Unreadable", "No column says that it holds the tasks. Name one of them “text”, “task” or “title” in the first row."
    ),
}
"""Why a file is refused as a whole."""


def unreadable(reason: str) -> Refusal:
    return Refusal(Code.INVALID_INPUT, REASONS[reason], reason=reason)


def clean(text: str) -> str:
    """Return a text that can be stored: what no database holds becomes the sign for it."""
    if text.isprintable():
        return text
    return "".join("\ufffd" if char == "\x00" or "\ud800" <= char <= "\udfff" else char for char in text)


def is_identifier(text: str) -> UUID | None:
    """Read an id; None where it is none."""
    try:
        return UUID(text)
    except ValueError:
        return None
