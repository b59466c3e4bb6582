"""Reads a file, plans, imports in one step that can be undone, and writes what was chosen to a file."""

import asyncio
import io
import os
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

import msgspec
from forethought_common.accounts import Me
from forethought_common.errors import Outage
from forethought_common.ids import new_id
from forethought_common.portable import PortableConflict, PortableGoal, PortableProfile, PortableTask
from forethought_common.tasks import Task

from forethought_desktop.core.clock import Clock
from forethought_desktop.core.paths import private_folder
from forethought_desktop.core.words import Translate, in_english
from forethought_desktop.portability.formats import catalogue, table
from forethought_desktop.portability.formats.catalogue import Format
from forethought_desktop.portability.formats.record import Losses, Outgoing, Watch
from forethought_desktop.portability.formats.source import Source, load, take
from forethought_desktop.portability.plan import Choices, Known, Plan, make_plan
from forethought_desktop.store.replication import Replication
from forethought_desktop.store.store import Store
from forethought_desktop.store.undo import UndoHistory

_SALT = "import_salt"
_PART_SECONDS = 0.012
"""How long one part of an import may keep the loop, about."""
_PART_SIZES = (20, 200)
_ANSWERS_AT_ONCE = 10
EVERYTHING = "everything"
"""In place of a format: a zip with the whole document and a table of the tasks."""

Result = TypeVar("Result")


class Chosen(msgspec.Struct, frozen=True):
    """What goes into an export."""

    active: bool = True
    completed: bool = True
    let_go: bool = True
    trash: bool = False
    goals: bool = True
    coaching: bool = True


ALL = Chosen(trash=True)


class Stock(msgspec.Struct, frozen=True):
    """How much there is of what can be chosen."""

    active: int
    completed: int
    let_go: int
    trash: int
    goals: int
    coaching: int


class Preview(msgspec.Struct, frozen=True):
    """A file that was read, and what importing it would do."""

    source: Source
    format: Format
    plan: Plan


class Imported(msgspec.Struct, frozen=True):
    """What was written. `copy` is the file as it was, kept; None where it could not be."""

    tasks: int
    goals: int
    answers: int
    copy: Path | None


class Exported(msgspec.Struct, frozen=True):
    """What was written where, and how much of what a format could not hold."""

    path: Path
    tasks: int
    goals: int
    answers: int
    losses: Counter[str]


class PortabilityActions:
    """Files are read and written in a thread, the replica in short parts: nobody waits for either.

    Raises:
        Refusal: The file cannot be read as what it is said to be; `reason` says why.
        Outage: The disk did not take it.
    """

    def __init__(self, store: Store, undo: UndoHistory, clock: Clock, translate: Translate = in_english) -> None:
        self._store = store
        self._undo = undo
        self._clock = clock
        self._translate = translate
        self._is_closed = False

    def close(self) -> None:
        """The replica is about to be closed: an import that is under way ends with what was written."""
        self._is_closed = True

    @property
    def folder(self) -> Path:
        """Where a copy of every file lies that was imported; it goes when the replica is erased."""
        return self._store.path.parent / "imports"

    async def read(self, file: Path | bytes, format_key: str = "", watch: Watch | None = None) -> Preview:
        """Read a file, or what came in from a pipe, and plan its import."""
        known = self._known()

        def work(watch: Watch) -> Preview:
            source = load(file) if isinstance(file, Path) else take("-", file)
            found = catalogue.BY_KEY.get(format_key) or catalogue.guess(source.name, source.text)
            reading = found.read(source.text, watch)
            reading.encoding = source.encoding
            return Preview(source, found, make_plan(reading, known, watch))

        return await _in_thread(work, watch or Watch())

    async def carry_out(self, preview: Preview, choices: Choices, watch: Watch | None = None) -> Imported:
        """Write the tasks and goals as one step that can be undone, then the answers, of which only this device will know.

        Whoever cancels it keeps the part that was written, as a step to undo.

        Raises:
            Outage: The disk did not take it, or the replica was closed meanwhile.
        """
        watch = watch or Watch()
        plan = preview.plan
        chosen = list(plan.chosen(choices))
        if not (chosen or plan.goals or plan.interactions):
            return Imported(0, 0, 0, None)
        copy = await asyncio.to_thread(self._keep_copy, preview.source)
        label = self._translate("PortabilityActions", "Imported %Ln task(s)", len(chosen))
        name = new_id()
        edits = [plan.goal_edit(goal) for goal in plan.goals]
        size = _PART_SIZES[0]
        try:
            for number, planned in enumerate(chosen):
                edits.extend(plan.edits_of(planned, choices))
                if len(edits) >= size:
                    self._check_open()
                    began = time.perf_counter()
                    self._undo.perform_part(label, edits, name)
                    size = _next_size(len(edits), time.perf_counter() - began)
                    edits = []
                    watch.step(0, 1)
                    watch.fraction = number / len(chosen)
                    await asyncio.sleep(0)
            self._check_open()
            self._undo.perform_part(label, edits, name)
        finally:
            if not self._is_closed:
                self._undo.tell()
        await self._keep_answers(plan)
        return Imported(len(chosen), len(plan.goals), len(plan.interactions), copy)

    async def export(self, to: Path, format_key: str, chosen: Chosen, watch: Watch | None = None) -> Exported:
        """Write what was chosen to a file that only its owner can read; a crash leaves the old file or the new one."""
        outgoing = self._outgoing(chosen)
        tasks, trash = list(self._store.tasks.values()), list(self._store.deleted_tasks.values()) if chosen.trash else []
        losses = Losses()

        def work(watch: Watch) -> None:
            kept = [_portable(task, None) for task in tasks if _is_chosen(task, chosen)]
            kept += [_portable(trashed.task, trashed.deleted_at) for trashed in trash]
            outgoing.tasks = sorted(kept, key=_newest_first)
            content = everything(outgoing, watch) if format_key == EVERYTHING else _written(outgoing, format_key, losses, watch)
            _put(to, content)

        await _in_thread(work, watch or Watch())
        holds_all = format_key in {EVERYTHING, "forethought"}
        if not holds_all:
            losses.counts.update(goals=len(outgoing.goals), answers=len(outgoing.interactions))
        goals = len(outgoing.goals) if holds_all else 0
        answers = len(outgoing.interactions) if holds_all else 0
        written = len(outgoing.tasks) - losses.counts["trash"] - losses.counts["not-open"]
        return Exported(to, written, goals, answers, +losses.counts)

    def stock(self) -> Stock:
        """Return what could be exported just now."""
        store = self._store
        states = Counter(state_of(task) for task in store.tasks.values())
        return Stock(
            states["active"], states["completed"], states["let_go"], len(store.deleted_tasks), len(store.goals), len(store.interactions())
        )

    def _known(self) -> Known:
        store = self._store
        user_id = Replication(store).user_id
        salt = store.meta.get(_SALT)
        if salt is None:
            salt = str(user_id or uuid4())
            store.meta.set(_SALT, salt)
        return Known(
            dict(store.tasks.items()),
            {name: trashed.task for name, trashed in store.deleted_tasks.items()},
            frozenset([*(goal.id for goal in store.goals), *store.deleted_goals]),
            frozenset(answer.id for answer in store.interactions()),
            salt,
            user_id,
            self._clock.now(),
        )

    def _keep_copy(self, source: Source) -> Path | None:
        """Keep the file as it was, so that nothing of it is lost. A full disk is told of, and stops no import."""
        stamp = time.strftime("%Y-%m-%dT%H%M%S", time.localtime(self._clock.now()))
        name = "".join(char if char.isalnum() or char in "._-" else "-" for char in source.name)[-80:].lstrip(".-")
        copy = self.folder / f"{stamp}-{name or 'tasks'}"
        try:
            private_folder(self.folder)
            _put(copy, source.content)
        except (OSError, Outage):
            return None
        return copy

    def _check_open(self) -> None:
        if self._is_closed:
            raise Outage("The list was closed before all was imported. What is there can be undone; import the file again for the rest.")

    async def _keep_answers(self, plan: Plan) -> None:
        for number, answer in enumerate(plan.interactions):
            self._check_open()
            self._store.keep_interaction(answer, is_known_to_server=False)
            if number % _ANSWERS_AT_ONCE == 0:
                await asyncio.sleep(0)

    def _outgoing(self, chosen: Chosen) -> Outgoing:
        store = self._store
        outgoing = Outgoing(exported_at=self._clock.now(), profile=self._profile())
        if chosen.goals:
            outgoing.goals = store.goals
        if chosen.goals and chosen.trash:
            outgoing.deleted_goals = [
                PortableGoal(**msgspec.structs.asdict(each.goal), deleted_at=each.deleted_at) for each in store.deleted_goals.values()
            ]
        if chosen.coaching:
            outgoing.interactions = store.interactions()
            fields = PortableConflict.__struct_fields__
            outgoing.conflicts = [PortableConflict(**{name: getattr(each, name) for name in fields}) for each in store.conflicts()]
        return outgoing

    def _profile(self) -> PortableProfile | None:
        me = Replication(self._store).me
        if me is None:
            return None
        return PortableProfile(**{name: getattr(me, name) for name in PortableProfile.__struct_fields__ if name in Me.__struct_fields__})


def everything(outgoing: Outgoing, watch: Watch) -> bytes:
    """Return a zip: the document, and its tasks as a table beside it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("forethought.json", catalogue.BY_KEY["forethought"].write(outgoing, Losses(), watch))
        archive.writestr("tasks.csv", table.write(outgoing, Losses(), watch))
    return buffer.getvalue()


def _written(outgoing: Outgoing, format_key: str, losses: Losses, watch: Watch) -> bytes:
    return catalogue.BY_KEY[format_key].write(outgoing, losses, watch)


def _next_size(size: int, seconds: float) -> int:
    """Return how many edits take about as long as a part may."""
    smallest, largest = _PART_SIZES
    return min(max(int(size * _PART_SECONDS / max(seconds, 1e-6)), smallest, size // 2), largest, size * 2)


async def _in_thread(work: Callable[[Watch], Result], watch: Watch) -> Result:
    """Run work in a thread; where nobody waits for it any more it gives up by itself."""
    try:
        return await asyncio.to_thread(work, watch)
    except asyncio.CancelledError:
        watch.is_cancelled = True
        raise


def _put(path: Path, content: bytes) -> None:
    """Put a whole file in the place of another, for its owner only."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        descriptor = os.open(draft, os.O_CREAT | os.O_WRONLY | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as failure:
        raise Outage(f"{path} cannot be written: {failure.strerror}.") from failure


def _portable(task: Task, deleted_at: int | None) -> PortableTask:
    return PortableTask(
        task.id,
        task.text,
        task.created_at,
        task.updated_at,
        task.importance,
        task.confidence,
        task.is_completed,
        task.completed_at,
        task.let_go_at,
        deleted_at=deleted_at,
    )


def state_of(task: Task) -> str:
    """Return the list that a task stands in, by the name that `Chosen` and `Stock` have for it."""
    if task.let_go_at is not None:
        return "let_go"
    return "completed" if task.is_completed else "active"


def _is_chosen(task: Task, chosen: Chosen) -> bool:
    return bool(getattr(chosen, state_of(task)))


def _newest_first(task: PortableTask) -> tuple[int, str]:
    return -task.created_at, str(task.id)
