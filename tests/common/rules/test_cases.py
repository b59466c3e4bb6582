"""The collected cases: the move that fits, the sentences the rules have, and what the checks make of good and bad answers."""

from typing import Any

import pytest
from forethought_common import rules
from forethought_common.coaching import Move

from tests.support.situations import EXAMPLES, OUTPUTS, TITLES, situation_of

PARTS_OF_C10 = {"C10a", "C10b", "C10c"}


def name(case: dict[str, Any]) -> str:
    return str(case.get("id") or case["task"]["title"])


@pytest.mark.parametrize("example", EXAMPLES, ids=name)
def test_the_rules_make_the_fitting_move(example: dict[str, Any]) -> None:
    situation = situation_of(example["input"])
    expected = Move(example.get("rules_move", example["move"]))
    assert rules.choose_move(situation) is expected
    assert rules.answer(situation).move is expected


@pytest.mark.parametrize("case", TITLES, ids=name)
def test_a_title_with_its_ratings_gets_the_fitting_move(case: dict[str, Any]) -> None:
    assert rules.choose_move(situation_of(case)) is Move(case["move"])


def test_the_rules_are_right_about_the_move_in_four_of_five_cases() -> None:
    wanted = [(situation_of(example["input"]), example["move"]) for example in EXAMPLES]
    wanted += [(situation_of(case), case["move"]) for case in TITLES]
    right = [move for situation, move in wanted if rules.choose_move(situation) == move]
    assert len(right) >= 0.8 * len(wanted)


@pytest.mark.parametrize("case", OUTPUTS, ids=name)
def test_the_rules_have_this_very_sentence(case: dict[str, Any]) -> None:
    said = {rules.answer(situation_of(case, seed=f"person {number}")).text for number in range(60)}
    assert case["text"] in said


@pytest.mark.parametrize("example", EXAMPLES, ids=name)
def test_a_good_answer_passes_every_check(example: dict[str, Any]) -> None:
    assert rules.failures(example["good"], situation_of(example["input"])) == []


@pytest.mark.parametrize("example", EXAMPLES, ids=name)
def test_a_bad_answer_fails_the_checks_that_code_can_make(example: dict[str, Any]) -> None:
    failed = set(rules.failures(example["bad"], situation_of(example["input"])))
    if failed & PARTS_OF_C10:
        failed.add("C10")
    assert set(example["bad_fails"]) - set(example.get("unseen", ())) <= failed


@pytest.mark.parametrize("example", [example for example in EXAMPLES if "unseen" not in example], ids=name)
def test_an_answer_that_does_harm_is_never_shown(example: dict[str, Any]) -> None:
    assert rules.hard_failures(example["bad"], situation_of(example["input"]))
