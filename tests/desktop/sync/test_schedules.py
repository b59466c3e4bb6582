"""Three devices live through schedules of edits, faults, crashes and restores, and nothing is lost in any of them."""

import os
from collections.abc import Generator

import pytest

from tests.support.postgres import Cluster
from tests.support.schedules import machine, planted, schedule
from tests.support.schedules.stage import Stage, staged

SCHEDULES = int(os.environ.get("SYNC_SCHEDULES", "120"))
BLOCKS = 10
DRAWN_BY_HYPOTHESIS = SCHEDULES // 10
CAUGHT_WITHIN = 30
"""Schedules within which a planted bug must show."""


@pytest.fixture(scope="module")
def stage(postgres: Cluster) -> Generator[Stage]:
    with staged(postgres) as lent:
        planted.tell_time(lent.backend.clock.now_ms)
        yield lent


@pytest.mark.timeout(600)
@pytest.mark.parametrize("block", range(BLOCKS))
def test_no_schedule_loses_an_edit_or_leaves_devices_apart(stage: Stage, block: int) -> None:
    """S01, S04, S05, S06, S08, S09, S10, S12, S13, S20, S23, S25, C1."""
    each = (SCHEDULES - DRAWN_BY_HYPOTHESIS) // BLOCKS
    schedule.play(stage, range(block * each, (block + 1) * each))


@pytest.mark.timeout(600)
def test_no_schedule_that_hypothesis_draws_does_either(stage: Stage) -> None:
    """The same steps, drawn otherwise and made smaller by hypothesis."""
    machine.play(stage, seed=6, schedules=DRAWN_BY_HYPOTHESIS)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("plant", planted.PLANTS, ids=lambda plant: plant.bug.__name__)
def test_a_planted_bug_is_caught(stage: Stage, plant: planted.Plant) -> None:
    with pytest.MonkeyPatch.context() as patch:
        plant.bug(patch)
        with pytest.raises(schedule.Violation):
            _look_for(stage, plant)


@pytest.mark.parametrize("plant", [plant for plant in planted.PLANTS if plant.plans], ids=lambda plant: plant.bug.__name__)
def test_a_schedule_made_for_a_bug_shows_nothing_without_it(stage: Stage, plant: planted.Plant) -> None:
    for plan in plant.plans:
        schedule.check(stage, plan, name=plant.bug.__name__, shrinks=False)


def _look_for(stage: Stage, plant: planted.Plant) -> None:
    for plan in plant.plans:
        schedule.check(stage, plan, name=plant.bug.__name__, shrinks=False)
    if not plant.plans:
        seeds = range(plant.first_seed, plant.first_seed + CAUGHT_WITHIN)
        schedule.play(stage, seeds, restores=plant.restores, shrinks=False)
