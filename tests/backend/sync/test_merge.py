"""The merge does what the plain rules say, whatever edits come in whatever order."""

import random
from typing import Any
from uuid import UUID

import pytest
from forethought_backend.sync import merge as merging
from forethought_backend.sync.merge import Edit, Standing
from forethought_common.sync import AGE_LIMIT_MS, DELETION, Stamp
from hypothesis import given, settings
from hypothesis import strategies as st
from typing_extensions import override

from tests.support.sync_oracle import TEXTS, Cell, Op, Oracle, Row, run_schedule

SCHEDULES = 600
NAMES = ["text", "notes", "done"]


class Merging:
    """A server that knows nothing but the merge under test."""

    def __init__(self) -> None:
        self.standings: dict[str, Standing] = {}
        self.numbers: dict[str, int] = {}
        self.kept: list[tuple[str, str, Any]] = []
        self.head = 0
        self.now_ms = 10**12
        self._applied: set[UUID] = set()

    @property
    def rows(self) -> dict[str, Row]:
        return {name: self._row(name) for name in self.standings}

    def push(self, op: Op) -> Row | None:
        if op.id not in self._applied:
            self._applied.add(op.id)
            self.apply(op)
        return self._row(op.row) if op.row in self.standings else None

    def apply(self, op: Op) -> merging.Merged:
        at = self.now_ms - min(max(op.age_ms, 0), AGE_LIMIT_MS)
        edit = Edit(op.id, op.session, at, op.set, op.delete, op.base)
        merged = merging.merge(self.standings.get(op.row), edit, self.head + 1, TEXTS)
        self.kept += [(op.row, loser.field, loser.value) for loser in merged.losers]
        if merged.is_changed:
            self.head += 1
            self.standings[op.row] = merged.standing
            self.numbers[op.row] = self.head
        return merged

    def pull(self, after: int, limit: int) -> tuple[list[tuple[str, Row]], int, bool]:
        newer = sorted((number, name) for name, number in self.numbers.items() if number > after)
        page = [(name, self._row(name)) for _, name in newer[:limit]]
        return page, page[-1][1].seq if page else after, len(newer) > limit

    def _row(self, name: str) -> Row:
        standing = self.standings[name]
        cells = {field: _cell(standing.values[field], stamp) for field, stamp in standing.stamps.items() if field != DELETION}
        deletion = standing.stamps.get(DELETION)
        return Row(cells, None if deletion is None else _cell(standing.is_deleted, deletion), self.numbers[name])


def _cell(value: Any, stamp: Stamp) -> Cell:
    assert stamp.op is not None
    assert stamp.session is not None
    return Cell(value, stamp.at, stamp.op, stamp.session, stamp.seq)


def small_ids(base: int) -> st.SearchStrategy[UUID]:
    return st.integers(0, 5).map(lambda number: UUID(int=base + number))


ops = st.builds(
    Op,
    id=st.uuids(version=4),
    session=small_ids(100),
    row=st.just("row"),
    set=st.dictionaries(st.sampled_from(NAMES), st.sampled_from(["a", "b", "c"]), max_size=3),
    delete=st.sampled_from([None, None, True, False]),
    base=st.dictionaries(st.sampled_from([*NAMES, "*", "del"]), st.integers(0, 8), max_size=5),
    age_ms=st.integers(-2, 8),
)


def differences(edits: list[Op]) -> list[str]:
    """Apply edits here and there and say where the two part ways."""
    plain, merged = Oracle(), Merging()
    for number, op in enumerate(edits):
        changed = plain.apply(op)
        outcome = merged.apply(op)
        if changed != outcome.is_changed or plain.rows != merged.rows or plain.kept != merged.kept or plain.head != merged.head:
            return [f"edit {number}: {op}"]
    return []


@settings(max_examples=600, deadline=None)
@given(st.lists(ops, max_size=12))
def test_merge_and_the_plain_rules_agree_on_every_edit(edits: list[Op]) -> None:
    assert differences(edits) == []


@pytest.mark.parametrize("block", range(4))
def test_no_schedule_of_three_devices_loses_a_text_or_leaves_them_apart(block: int) -> None:
    for seed in range(block * SCHEDULES // 4, (block + 1) * SCHEDULES // 4):
        server, wrong = run_schedule(seed, Merging)
        assert wrong == [], f"seed {seed}"
        plain, wrong = run_schedule(seed, Oracle)
        assert wrong == []
        assert server.rows == plain.rows


class ArrivalDecides(merging._Merging):
    """Planted: what comes last wins."""

    @override
    def _is_unseen(self, stamp: Stamp, part: str) -> bool:
        return False


class LosersVanish(merging._Merging):
    """Planted: nobody keeps the text that lost."""

    @override
    def _keep(self, field: str, value: Any, stamp: Stamp) -> None:
        return


class OwnSessionIsAStranger(merging._Merging):
    """Planted: a device clashes with its own earlier edit."""

    @override
    def _is_unseen(self, stamp: Stamp, part: str) -> bool:
        return stamp.seq > self._edit.base.get(part, 0)


class DeletionAlwaysWins(merging._Merging):
    """Planted: an edit made after an unseen deletion does not bring the row back."""

    @override
    def revive(self) -> None:
        return


class DeletionIgnoresLaterEdits(merging._Merging):
    """Planted: a deletion that arrives late takes an edit along that was made after it."""

    @override
    def _was_edited_later(self) -> bool:
        return False


class RowForField(merging._Merging):
    """Planted: what was seen of the row counts as seen of each field."""

    @override
    def _is_unseen(self, stamp: Stamp, part: str) -> bool:
        return super()._is_unseen(stamp, "*")


BUGS = [ArrivalDecides, LosersVanish, OwnSessionIsAStranger, DeletionAlwaysWins, DeletionIgnoresLaterEdits, RowForField]


def drawn(seed: int) -> list[Op]:
    """Edits of one row by sessions that have seen more or less of it."""
    chance = random.Random(seed)

    def base() -> dict[str, int]:
        return {part: chance.randint(0, 8) for part in [*NAMES, "*", "del"] if chance.random() < 0.7}

    return [
        Op(
            UUID(int=chance.getrandbits(128)),
            UUID(int=chance.randint(1, 3)),
            "row",
            {name: chance.choice("abc") for name in NAMES if chance.random() < 0.4},
            chance.choice([None, None, True, False]),
            base(),
            chance.randint(-2, 8),
        )
        for _ in range(10)
    ]


@pytest.mark.parametrize("bug", BUGS)
def test_a_planted_bug_is_found_by_comparing_with_the_plain_rules(bug: type[merging._Merging], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merging, "_Merging", bug)
    assert any(differences(drawn(seed)) for seed in range(100))


@pytest.mark.parametrize("bug", [ArrivalDecides, LosersVanish, DeletionAlwaysWins])
def test_a_planted_bug_leaves_another_world_behind(bug: type[merging._Merging], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merging, "_Merging", bug)
    worlds = [(run_schedule(seed, Merging)[0], run_schedule(seed, Oracle)[0]) for seed in range(40)]
    assert any(here.rows != there.rows or here.kept != there.kept for here, there in worlds)


@pytest.mark.parametrize("bug", [ArrivalDecides, LosersVanish])
def test_a_bug_that_loses_text_is_found_without_the_plain_rules_too(bug: type[merging._Merging], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merging, "_Merging", bug)
    assert any(run_schedule(seed, Merging)[1] for seed in range(60))
