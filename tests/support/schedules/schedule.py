"""Schedules drawn from a seed: steps as data, so that one that goes wrong can be played again, and made smaller."""

import random
from collections.abc import Awaitable, Callable, Iterator
from typing import NamedTuple

from forethought_common.sync import PULL_LIMIT, Entity

from tests.support.schedules import checks
from tests.support.schedules.stage import Stage
from tests.support.schedules.wire import FAULTS, Crashed
from tests.support.schedules.world import SKEWS_MS, World

STEPS = 36
_BEGINNING = ("add", "sync", "sync", "sync")
"""One row that everybody has."""
_WEIGHTS = {
    "add": 4,
    "type": 28,
    "rate": 5,
    "trash": 8,
    "sync": 26,
    "sync badly": 12,
    "crash": 6,
    "crash at an edit": 2,
    "restart": 1,
    "write": 4,
    "deliver late": 2,
    "add poisoned": 1,
}
_RESTORES = {"back up": 4, "restore": 4}
_CLOCKS = {"set a clock": 3}
_CLONES = {"clone": 1}
_YEARS = {"half a year": 2}
_FAULTS = (*[""] * len(FAULTS), *FAULTS, *["meanwhile"] * 4)
_JUMPS_MS = (-86_400_000, -60_000, 60_000, 400 * 86_400_000)


class Step(NamedTuple):
    """What happens after so much time; the numbers say to which device, which row and how."""

    what: str
    after_ms: int
    device: int
    row: int
    how: int
    faults: tuple[str, ...] = ()


class Plan(NamedTuple):
    """A whole schedule."""

    page_size: int
    skews: tuple[int, ...]
    steps: tuple[Step, ...]


class Violation(AssertionError):
    """A schedule went wrong: its seed, how, and the smallest part of it that does as well."""


def drawn(seed: int, *, restores: bool | None = None) -> Plan:
    """Draw a schedule. Rare things happen in some of them only, so that they hide nothing in the others."""
    chance = random.Random(seed)
    weights = dict(_WEIGHTS)
    for rare, share in ((_RESTORES, 0.5), (_CLOCKS, 0.25), (_CLONES, 0.25), (_YEARS, 0.2)):
        is_in = chance.random() < share
        if is_in if restores is None or rare is not _RESTORES else restores:
            weights |= rare
    whats = chance.choices(list(weights), list(weights.values()), k=STEPS)
    skews = tuple(chance.choice(SKEWS_MS) for _ in range(3))
    beginning = tuple(Step(what, 1, number - 1, 0, chance.randrange(1, 5)) for number, what in enumerate(_BEGINNING))
    steps = (*beginning, *(_step(chance, what) for what in whats))
    return Plan(chance.choice([2, 4, PULL_LIMIT]), skews, steps)


def _step(chance: random.Random, what: str) -> Step:
    after_ms = chance.choice([1, 1000, 1000, 60_000, 60_000, 60_000, 3_600_000])
    faults = tuple(chance.choice(_FAULTS) for _ in range(chance.randint(2, 6))) if what in {"sync badly", "crash"} else ()
    return Step(what, after_ms, chance.randrange(12), chance.randrange(12), chance.randrange(48), faults)


async def _take(world: World, step: Step) -> None:
    device, how = world.pick(step.device), step.how
    await world.pass_time(step.after_ms)
    ways: dict[str, Callable[[], Awaitable[None] | None]] = {
        "add": lambda: world.add(device, Entity.GOAL if how % 4 == 0 else Entity.TASK, is_completed=how % 5 == 0),
        "type": lambda: world.type(device, step.row, how),
        "rate": lambda: world.rate(device, step.row, how % 11),
        "trash": lambda: world.trash(device, step.row),
        "crash at an edit": lambda: world.crash_at_edit(device, how % 3 + 1),
        "restart": lambda: world.restart(device),
        "add poisoned": lambda: world.add_poisoned(device),
        "set a clock": lambda: world.set_clock(device, _JUMPS_MS[how % len(_JUMPS_MS)]),
        "sync": lambda: world.sync(device, []),
        "sync badly": lambda: world.sync(device, list(step.faults), how),
        "crash": lambda: world.crash(device, how % 20 + 1, list(step.faults)),
        "write": lambda: world.write(step.row, how),
        "deliver late": world.deliver_late,
        "back up": world.back_up,
        "restore": lambda: world.restore(is_announced=how % 2 == 0),
        "clone": lambda: world.clone(device),
        "half a year": world.half_a_year,
    }
    taking = ways[step.what]()
    if taking is not None:
        await taking


async def _played(stage: Stage, plan: Plan) -> list[str]:
    world = World(stage.backend, stage.folder, page_size=plan.page_size, skews=plan.skews)
    await world.begin()
    try:
        for step in plan.steps:
            await _take(world, step)
        await checks.heal(world)
        return await checks.violations(world)
    except (AssertionError, Crashed) as failure:
        return [str(failure) or repr(failure)]
    finally:
        await world.end()


def violations(stage: Stage, plan: Plan) -> list[str]:
    """Play a schedule and say what went wrong."""
    stage.played += 1
    return list(stage.run(_played(stage, plan)))


def play(stage: Stage, seeds: range, *, restores: bool | None = None, shrinks: bool = True) -> None:
    """Play schedules one after the other.

    Raises:
        Violation: One went wrong.
    """
    for seed in seeds:
        check(stage, drawn(seed, restores=restores), name=f"seed {seed}", shrinks=shrinks)


def check(stage: Stage, plan: Plan, *, name: str, shrinks: bool = True) -> None:
    """Play one schedule.

    Raises:
        Violation: It went wrong.
    """
    wrong = violations(stage, plan)
    if wrong:
        smallest = _smallest(stage, plan) if shrinks else plan
        wrong = violations(stage, smallest) if shrinks else wrong
        raise Violation("\n".join([f"{name}:", *wrong, str(smallest._replace(steps=())), *map(str, smallest.steps)]))


def _smallest(stage: Stage, plan: Plan) -> Plan:
    """Leave steps out as long as it still goes wrong."""
    length = len(plan.steps) // 2
    while length:
        smaller = next((less for less in _without(plan, length) if violations(stage, less)), None)
        if smaller is None:
            length //= 2
        else:
            plan = smaller
    return plan


def _without(plan: Plan, length: int) -> Iterator[Plan]:
    for start in range(0, len(plan.steps), length):
        yield plan._replace(steps=plan.steps[:start] + plan.steps[start + length :])
