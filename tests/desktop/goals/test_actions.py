"""Goals are added, changed, put in order and deleted, each in one step; the wizard's draft stays on this device."""

from collections.abc import Generator
from pathlib import Path

import pytest
from forethought_common import order_keys
from forethought_common.errors import Refusal
from forethought_common.ids import new_id
from forethought_desktop.goals.actions import GoalActions, GoalAnswers
from forethought_desktop.store.replication import Replication
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.desk import Desk, opened_desk
from tests.support.replicas import change_of, synced_goal


@pytest.fixture
def desk(tmp_path: Path) -> Generator[Desk]:
    with opened_desk(tmp_path) as lent:
        yield lent


def answers(matters: str = "Time with the children") -> GoalAnswers:
    return GoalAnswers(matters, "Home by five", "Working weekends")


def order(desk: Desk) -> list[str]:
    return [goal.what_matters for goal in desk.store.goals]


def test_a_new_goal_comes_last(desk: Desk) -> None:
    for name in ("A", "B", "C"):
        desk.goals.add(answers(name))
    assert order(desk) == ["A", "B", "C"]
    assert all(order_keys.is_key(goal.position) for goal in desk.store.goals)
    assert desk.undo.undo_label == "Added a goal"
    desk.undo.undo()
    assert order(desk) == ["A", "B"]


@pytest.mark.parametrize("answer", ["", "   ", "x" * 2001])
def test_an_answer_that_is_empty_or_too_long_is_refused_with_its_field(desk: Desk, answer: str) -> None:
    goal = desk.goals.add(answers())
    given_answers = GoalAnswers("A", answer, "C")
    for refused in (lambda: desk.goals.add(given_answers), lambda: desk.goals.change(goal, given_answers)):
        with pytest.raises(Refusal) as caught:
            refused()
        assert [error.field for error in caught.value.errors] == ["biggest_win"]
    assert order(desk) == ["Time with the children"]


def test_changing_sends_only_what_is_different(desk: Desk) -> None:
    goal = desk.goals.add(answers())
    Replication(desk.store).next_operations()
    desk.goals.change(goal, GoalAnswers("Time with the children", " Home by four ", "Working weekends"))
    assert Replication(desk.store).next_operations()[-1].set == {"biggest_win": "Home by four"}
    desk.goals.change(goal, GoalAnswers("Time with the children", "Home by four", "Working weekends"))
    desk.goals.change(new_id(), answers())
    assert desk.store.pending_count == 2
    desk.undo.undo()
    assert desk.store.goals[0].biggest_win == "Home by five"


def test_moving_changes_one_goals_place(desk: Desk) -> None:
    ids = [desk.goals.add(answers(name)) for name in ("A", "B", "C", "D")]
    before = desk.store.pending_count
    desk.goals.move(ids[3], 1)
    assert order(desk) == ["A", "D", "B", "C"]
    assert desk.store.pending_count == before + 1
    desk.goals.move(ids[3], 1)
    desk.goals.move(ids[0], 99)
    assert order(desk) == ["D", "B", "C", "A"]
    desk.undo.undo()
    assert order(desk) == ["A", "D", "B", "C"]


def test_goals_that_two_devices_put_in_the_same_place_can_be_parted(desk: Desk) -> None:
    ids = sorted(new_id() for _ in range(3))
    rows = [change_of(synced_goal(identifier, seq, position="V")) for seq, identifier in enumerate(ids, start=1)]
    Replication(desk.store).merge(rows, "c", "k")
    desk.goals.move(ids[2], 1)
    assert [goal.id for goal in desk.store.goals] == [ids[0], ids[2], ids[1]]


@settings(max_examples=30, deadline=None)
@given(moves=st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), max_size=12))
def test_moves_do_what_the_same_moves_do_to_a_list(tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[int, int]]) -> None:
    with opened_desk(tmp_path_factory.mktemp("goals")) as desk:
        names = ["A", "B", "C", "D", "E"]
        for name in names:
            desk.goals.add(answers(name))
        for source, target in moves:
            names.insert(target, names.pop(source))
            desk.goals.move(desk.store.goals[source].id, target)
            assert order(desk) == names


def test_a_deleted_goal_comes_back(desk: Desk) -> None:
    goal = desk.goals.add(answers())
    desk.goals.delete(goal)
    desk.goals.delete(goal)
    assert not desk.store.goals
    assert goal in desk.store.deleted_goals
    desk.undo.undo()
    assert order(desk) == ["Time with the children"]


def test_the_draft_outlives_a_restart_and_is_never_sent(desk: Desk) -> None:
    assert desk.goals.draft() is None
    desk.goals.keep_draft(GoalAnswers("Half an ans"))
    again = GoalActions(desk.store, desk.undo, desk.clock)
    assert again.draft() == GoalAnswers("Half an ans")
    again.forget_draft()
    assert desk.goals.draft() is None
    assert desk.store.pending_count == 0


def test_a_dismissed_offer_is_remembered_with_its_time(desk: Desk) -> None:
    assert desk.goals.offer_dismissed_at is None
    desk.goals.dismiss_offer()
    assert desk.goals.offer_dismissed_at == desk.clock.now()
