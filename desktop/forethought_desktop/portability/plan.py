"""What an import would do, before anything is done: which tasks are new, which are here, and what becomes of the rest. Pure."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from enum import StrEnum
from uuid import UUID

import msgspec
from forethought_common.coaching import Interaction
from forethought_common.ids import is_acceptable
from forethought_common.portable import PortableGoal
from forethought_common.sync import AGE_LIMIT_MS, Entity, Scalar
from forethought_common.tasks import TEXT_LIMIT, Task

from forethought_desktop.portability.formats.record import Found, Reading, Watch, is_identifier
from forethought_desktop.store.edits import Edit

_CUT = "…"
_SPREAD_SECONDS = 3600
"""Tasks without a date keep the file's order by standing at most this far apart."""
_AGE_LIMIT = AGE_LIMIT_MS // 1000


class Fate(StrEnum):
    """What becomes of a task of the file."""

    NEW = "new"
    SAME_TEXT = "same-text"
    """An open task here says the same; it is added only if that is asked for."""
    HERE = "here"
    DIFFERENT = "different"
    """It is here and was changed since; what is here stays."""
    IN_TRASH = "in-trash"
    """It was deleted here; it is brought back only if that is asked for."""


class Choices(msgspec.Struct, frozen=True):
    """What a person decides about an import."""

    adds_same: bool = False
    brings_back: bool = False
    keeps_extras: bool = False


class Known(msgspec.Struct, frozen=True):
    """What is here: a snapshot that no later change touches. `salt` makes the ids of an account its own."""

    tasks: Mapping[UUID, Task]
    trash: Mapping[UUID, Task]
    goals: frozenset[UUID]
    interactions: frozenset[UUID]
    salt: str
    user_id: UUID | None
    now: int


class Planned(msgspec.Struct, gc=False):
    """A task of the file with the id that it has or gets here. `text` is as it will be stored, `full` with all extras that fit."""

    found: Found
    id: UUID
    fate: Fate
    text: str
    full: str
    at: int


class Plan:
    """An import that could be carried out. `renamed` tells whether the file's ids belong to another account."""

    def __init__(self, reading: Reading, known: Known) -> None:
        self.reading = reading
        self.known = known
        self.tasks: list[Planned] = []
        self.goals: list[PortableGoal] = []
        self.interactions: list[Interaction] = []
        self.goals_here = 0
        self.interactions_here = 0
        self.shortened = 0
        self.unfitting = 0
        self.undated = 0
        self.aged = 0
        self.is_renamed = _is_of_another(reading, known)
        self.counts: Counter[Fate] = Counter()
        self.new_completed = self.new_let_go = self.new_in_trash = 0
        self.has_extras = False

    def count(self, choices: Choices) -> int:
        """Return how many tasks would be written."""
        same = self.counts[Fate.SAME_TEXT] if choices.adds_same else 0
        return self.counts[Fate.NEW] + same + (self.counts[Fate.IN_TRASH] if choices.brings_back else 0)

    def chosen(self, choices: Choices) -> Iterator[Planned]:
        """Yield the tasks that would be written."""
        wanted = {Fate.NEW}
        if choices.adds_same:
            wanted.add(Fate.SAME_TEXT)
        if choices.brings_back:
            wanted.add(Fate.IN_TRASH)
        return (planned for planned in self.tasks if planned.fate in wanted)

    def edits_of(self, planned: Planned, choices: Choices) -> list[Edit]:
        """Return what writes a task, in the order of its times: added, completed, let go, deleted."""
        found = planned.found
        if planned.fate is Fate.IN_TRASH:
            return [Edit(Entity.TASK, planned.id, delete=False)]
        fields: dict[str, Scalar] = {"text": planned.full if choices.keeps_extras else planned.text}
        if found.importance is not None:
            fields["importance"] = found.importance
        if found.confidence is not None:
            fields["confidence"] = found.confidence
        edits = [Edit(Entity.TASK, planned.id, fields, at_ms=planned.at * 1000)]
        completed_at = found.completed_at if found.completed_at is not None else planned.at
        later: list[tuple[int, Edit]] = []
        if found.is_completed:
            later.append((completed_at, Edit(Entity.TASK, planned.id, {"is_completed": True})))
        if found.let_go_at is not None:
            later.append((found.let_go_at, Edit(Entity.TASK, planned.id, {"let_go": True})))
        if found.deleted_at is not None:
            later.append((found.deleted_at, Edit(Entity.TASK, planned.id, delete=True)))
        for at, edit in sorted(later, key=_moment):
            stamped = self._clamped(max(at, planned.at)) * 1000
            edits.append(msgspec.structs.replace(edit, at_ms=stamped))
        return edits

    def goal_edit(self, goal: PortableGoal) -> Edit:
        fields: dict[str, Scalar] = {
            "what_matters": goal.what_matters,
            "biggest_win": goal.biggest_win,
            "worst_outcome": goal.worst_outcome,
            "position": goal.position,
        }
        is_deleted = True if goal.deleted_at is not None else None
        return Edit(Entity.GOAL, goal.id, fields, is_deleted, at_ms=self._clamped(goal.created_at) * 1000)

    def _clamped(self, at: int) -> int:
        """Return the moment that a server would take: none in the future, none that is older than it believes."""
        return min(max(at, self.known.now - _AGE_LIMIT), self.known.now)


def make_plan(reading: Reading, known: Known, watch: Watch) -> Plan:
    """Compare a file with what is here."""
    plan = Plan(reading, known)
    open_texts = {task.text for task in known.tasks.values() if task.is_active}
    seen: Counter[str] = Counter()
    names: set[UUID] = set()
    for number, found in enumerate(reading.tasks):
        watch.step(number, len(reading.tasks))
        planned = _planned(plan, found, number, seen)
        if planned.id in names:
            reading.skip(found.line, "twice", found.text)
            continue
        names.add(planned.id)
        planned.fate = _fate(planned, known, open_texts)
        plan.tasks.append(planned)
        _count(plan, planned)
    _plan_the_rest(plan)
    return plan


def _count(plan: Plan, planned: Planned) -> None:
    plan.counts[planned.fate] += 1
    plan.has_extras = plan.has_extras or planned.full != planned.text
    if planned.fate is Fate.NEW:
        plan.new_completed += planned.found.is_completed
        plan.new_let_go += planned.found.let_go_at is not None
        plan.new_in_trash += planned.found.deleted_at is not None


def _planned(plan: Plan, found: Found, number: int, seen: Counter[str]) -> Planned:
    known = plan.known
    text = found.text
    if len(text) > TEXT_LIMIT:
        plan.shortened += 1
        plan.reading.warn(found.line, "shortened", found.text)
        text = text[: TEXT_LIMIT - 1].rstrip() + _CUT
    full = with_extras(text, found.extras)
    if found.extras and full == text:
        plan.unfitting += 1
    at = found.created_at
    if at is None:
        at = found.completed_at if found.completed_at is not None else _spread(known.now, number, len(plan.reading.tasks))
        plan.undated += 1
    plan.aged += at < known.now - _AGE_LIMIT
    if found.let_go_at == 0:
        found.let_go_at = at
    return Planned(found, _name(plan, found, seen), Fate.NEW, text, full, min(max(at, known.now - _AGE_LIMIT), known.now))


def _spread(now: int, number: int, of: int) -> int:
    return now - (number if of <= _SPREAD_SECONDS else number * _SPREAD_SECONDS // of)


def with_extras(text: str, extras: tuple[tuple[str, str], ...]) -> str:
    """Return a text with `name:value` words behind it, or the text alone where they don't all fit.

    >>> with_extras("Call Mom", (("project", "Home"), ("note", "after five")))
    'Call Mom project:Home note:"after five"'
    """
    words = [f'{name}:"{value}"' if any(char.isspace() for char in value) else f"{name}:{value}" for name, value in extras]
    full = " ".join([text, *(" ".join(word.split()) for word in words)])
    return full if len(full) <= TEXT_LIMIT else text


def _name(plan: Plan, found: Found, seen: Counter[str]) -> UUID:
    """Return the task's id: the file's own where it has one that may stand here, else one that the same line always gets."""
    if found.source_id is not None:
        return _named(plan, found.source_id)
    content = "\n".join((plan.reading.format, found.text, str(found.created_at), *(value for _, value in found.extras)))
    seen[content] += 1
    return derived(plan.known.salt, content, str(seen[content]))


def _named(plan: Plan, source_id: str) -> UUID:
    """Return what a row with an id of its own is called here.

    On one server no two rows may have one id, whoever they belong to. So an id stands as it is only where it is known
    here, or where our own document says whose it is; any other gets one that is this account's.
    """
    known = plan.known
    identifier = is_identifier(source_id)
    if identifier is None or not is_acceptable(identifier):
        return derived(known.salt, "id", source_id.lower())
    is_here = identifier in known.tasks or identifier in known.trash or identifier in known.goals or identifier in known.interactions
    is_ours = plan.reading.format == "forethought" and not plan.is_renamed
    return identifier if is_here or is_ours else derived(known.salt, "id", str(identifier))


def derived(*parts: str) -> UUID:
    """Return the random-looking id that these parts always get: of version 4, which every server takes."""
    digest = hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).digest()
    return UUID(bytes=digest[:16], version=4)


def _fate(planned: Planned, known: Known, open_texts: set[str]) -> Fate:
    here = known.tasks.get(planned.id)
    if here is not None:
        return Fate.HERE if _is_same(planned, here) else Fate.DIFFERENT
    trashed = known.trash.get(planned.id)
    if trashed is not None:
        return Fate.HERE if planned.found.deleted_at is not None else Fate.IN_TRASH
    found = planned.found
    is_open = not found.is_completed and found.let_go_at is None and found.deleted_at is None
    return Fate.SAME_TEXT if is_open and planned.text in open_texts else Fate.NEW


def _is_same(planned: Planned, here: Task) -> bool:
    found = planned.found
    state = (here.importance, here.confidence, here.is_completed, here.let_go_at is not None)
    is_gone = found.deleted_at is not None
    wanted = (found.importance, found.confidence, found.is_completed, found.let_go_at is not None)
    return not is_gone and here.text in {planned.text, planned.full} and state == wanted


def _plan_the_rest(plan: Plan) -> None:
    """Plan goals and the coach's answers, which only our own document has."""
    reading, known = plan.reading, plan.known
    for goal in reading.goals:
        name = _named(plan, str(goal.id))
        if name in known.goals:
            plan.goals_here += 1
        else:
            plan.goals.append(msgspec.structs.replace(goal, id=name))
    for answer in reading.interactions:
        name = _named(plan, str(answer.id))
        if name in known.interactions:
            plan.interactions_here += 1
        else:
            task_id = None if answer.task_id is None else _named(plan, str(answer.task_id))
            parent_id = None if answer.parent_id is None else _named(plan, str(answer.parent_id))
            plan.interactions.append(msgspec.structs.replace(answer, id=name, task_id=task_id, parent_id=parent_id))


def _is_of_another(reading: Reading, known: Known) -> bool:
    """Tell whether the rows belong to another account: on one server no two rows may have one id."""
    return reading.profile is not None and known.user_id is not None and reading.profile.id != known.user_id


def _moment(stamped: tuple[int, Edit]) -> int:
    return stamped[0]
