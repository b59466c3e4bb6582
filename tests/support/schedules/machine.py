"""Schedules drawn and shrunk by hypothesis: a state machine whose rules are the steps of a world."""

import hypothesis
from forethought_common.sync import PULL_LIMIT, Entity
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from tests.support.schedules import checks
from tests.support.schedules.stage import Stage
from tests.support.schedules.wire import FAULTS
from tests.support.schedules.world import SKEWS_MS, World

STEPS = 25
number = st.integers(0, 15)
faults = st.lists(st.sampled_from(["", "", "", *FAULTS]), max_size=4)
entity = st.sampled_from([Entity.TASK, Entity.TASK, Entity.GOAL])


class Schedule(RuleBasedStateMachine):
    """`stage` is set before it is run. What must hold is looked at once the wire is whole again."""

    stage: Stage
    has_restores = True
    world: World

    @initialize(page_size=st.sampled_from([1, 3, PULL_LIMIT]), skews=st.tuples(*[st.sampled_from(SKEWS_MS)] * 3))
    def begin(self, page_size: int, skews: tuple[int, ...]) -> None:
        self.world = World(self.stage.backend, self.stage.folder, page_size=page_size, skews=skews)
        self.stage.run(self.world.begin())
        self.stage.played += 1

    @rule(device=number, entity=entity, is_completed=st.booleans())
    def add(self, device: int, entity: Entity, is_completed: bool) -> None:
        self.world.add(self.world.pick(device), entity, is_completed=is_completed)

    @rule(device=number, row=number, field=number)
    def type(self, device: int, row: int, field: int) -> None:
        self.world.type(self.world.pick(device), row, field)

    @rule(device=number, row=number, field=number)
    def type_more(self, device: int, row: int, field: int) -> None:
        self.world.type(self.world.pick(device), row, field)

    @rule(device=number, row=number, importance=st.integers(0, 10))
    def rate(self, device: int, row: int, importance: int) -> None:
        self.world.rate(self.world.pick(device), row, importance)

    @rule(device=number, row=number)
    def trash(self, device: int, row: int) -> None:
        self.world.trash(self.world.pick(device), row)

    @rule(device=number)
    def add_poisoned(self, device: int) -> None:
        self.world.add_poisoned(self.world.pick(device))

    @rule(device=number)
    def sync(self, device: int) -> None:
        self.stage.run(self.world.sync(self.world.pick(device), []))

    @rule(device=number, faults=faults, meanwhile=number)
    def sync_badly(self, device: int, faults: list[str], meanwhile: int) -> None:
        self.stage.run(self.world.sync(self.world.pick(device), faults, meanwhile))

    @rule(device=number, at=st.integers(1, 16), faults=faults)
    def crash(self, device: int, at: int, faults: list[str]) -> None:
        self.stage.run(self.world.crash(self.world.pick(device), at, faults))

    @rule(device=number, at=st.integers(1, 3))
    def crash_at_edit(self, device: int, at: int) -> None:
        self.world.crash_at_edit(self.world.pick(device), at)

    @rule(device=number)
    def restart(self, device: int) -> None:
        self.world.restart(self.world.pick(device))

    @rule(ms=st.sampled_from([1000, 60_000, 3_600_000]))
    def pass_time(self, ms: int) -> None:
        self.stage.run(self.world.pass_time(ms))

    @rule()
    def deliver_late(self) -> None:
        self.stage.run(self.world.deliver_late())

    @rule(device=number, by_ms=st.sampled_from([-86_400_000, -60_000, 60_000, 400 * 86_400_000]))
    def set_clock(self, device: int, by_ms: int) -> None:
        self.world.set_clock(self.world.pick(device), by_ms)

    @rule()
    def back_up(self) -> None:
        if self.has_restores:
            self.stage.run(self.world.back_up())

    @rule(is_announced=st.booleans())
    def restore(self, is_announced: bool) -> None:
        self.stage.run(self.world.restore(is_announced=is_announced))

    @rule(device=number)
    def clone(self, device: int) -> None:
        self.stage.run(self.world.clone(self.world.pick(device)))

    @rule(row=number, what=number)
    def write(self, row: int, what: int) -> None:
        self.stage.run(self.world.write(row, what))

    @rule()
    def half_a_year(self) -> None:
        self.stage.run(self.world.half_a_year())

    def teardown(self) -> None:
        try:
            self.stage.run(checks.heal(self.world))
            wrong = self.stage.run(checks.violations(self.world))
            assert wrong == [], "\n".join(wrong)
        finally:
            self.stage.run(self.world.end())


def play(stage: Stage, *, seed: int, schedules: int, shrinks: bool = True, steps: int = STEPS, restores: bool = True) -> None:
    """Play so many schedules, the same ones for the same seed; raises with the smallest that goes wrong."""

    @hypothesis.seed(seed)
    class Played(Schedule):
        has_restores = restores

    Played.stage = stage
    run_state_machine_as_test(
        Played,
        settings=settings(
            max_examples=schedules,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            derandomize=False,
            print_blob=False,
            report_multiple_bugs=False,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.generate, Phase.shrink] if shrinks else [Phase.generate],
        ),
    )
