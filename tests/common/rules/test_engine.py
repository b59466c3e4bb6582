"""What the rules choose, and that they always choose the same."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import pytest
from forethought_common import rules
from forethought_common.coaching import Move
from forethought_common.quick_add import parse_quick_add
from forethought_common.rules.lexicon import kind_of
from forethought_common.rules.packs import PACKS, pack_for

from tests.support.situations import CASES, EXAMPLES, situation_of

DATA = Path(__file__).resolve().parents[2] / "data"
KINDS = [row.split("\t") for row in (DATA / "kinds.tsv").read_text().splitlines() if not row.startswith("# ")]
TASKS = [parse_quick_add(line) for line in (DATA / "tasks.txt").read_text().splitlines()]
GOALS = tuple(
    rules.GoalAnswers(goal["what_matters"], goal["biggest_win"], goal["worst_outcome"])
    for goal in json.loads((DATA / "goals.json").read_text())
)
TRADE_OFF = next(example["input"] for example in EXAMPLES if example["id"] == "biz-opportunity-cost")

ANSWERING = """
import hashlib
from forethought_common import rules
from tests.support.situations import CASES, situation_of

digest = hashlib.sha256()
for case in CASES:
    for turn in range(4):
        for language in ("en", "de"):
            digest.update(rules.answer(situation_of(case, turn=turn, language=language)).text.encode())
print(digest.hexdigest())
"""


def ask(title: str = "Rename the project", **given: object) -> rules.Situation:
    task = {name: value for name, value in given.items() if name in rules.Subject.__struct_fields__}
    rest = {name: value for name, value in given.items() if name not in task}
    return msgspec.convert({"seed": "a person|a task", "task": {"title": title, **task}, **rest}, rules.Situation, from_attributes=True)


@pytest.mark.parametrize(("language", "title", "kind"), KINDS, ids=[" ".join(row[:2]) for row in KINDS])
def test_a_title_speaks_of_this_kind_of_work(language: str, title: str, kind: str) -> None:
    assert (kind_of(title, pack_for(language)) or "-") == kind


def test_another_process_with_other_hashes_says_the_same() -> None:
    said = set()
    for seed in ("0", "1", "4242"):
        process = subprocess.run(
            [sys.executable, "-c", ANSWERING],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=DATA.parents[1],
            capture_output=True,
            text=True,
            check=True,
        )
        said.add(process.stdout)
    assert len(said) == 1


def test_asking_anew_looks_from_another_side() -> None:
    lenses = [rules.answer(situation_of(TRADE_OFF, turn=turn)).lens for turn in range(3)]
    assert len(set(lenses)) == 3


def test_two_people_with_the_same_task_may_hear_different_sentences() -> None:
    said = {rules.answer(ask(importance=9, confidence=3, goals=GOALS, seed=f"person {number}")).text for number in range(40)}
    assert len(said) == 3


def test_the_move_of_last_time_waits_its_turn() -> None:
    assert rules.choose_move(situation_of(TRADE_OFF)) is Move.TRADE_OFF
    assert rules.choose_move(situation_of(TRADE_OFF, last_move=Move.TRADE_OFF)) is not Move.TRADE_OFF


def test_support_does_not_wait() -> None:
    assert rules.choose_move(ask("Call the hospital", last_move=Move.SUPPORT)) is Move.SUPPORT


def test_an_earlier_answer_is_built_on_and_the_question_not_repeated() -> None:
    first = rules.answer(ask(goals=GOALS, earlier=rules.Earlier("Which one?", "It is for Nina")))
    again = rules.answer(ask(goals=GOALS, earlier=rules.Earlier(first.text, "It is for Nina")))
    assert first.move is again.move is Move.BUILD_ON
    assert "It is for Nina" in again.text
    assert first.text != again.text


def test_a_better_task_is_only_one_that_was_rated_so() -> None:
    others = (rules.OtherTask("Call the pilots", 6), rules.OtherTask("Unrated"), rules.OtherTask("Call the clinic", 10))
    assert rules.choose_move(ask(importance=4, others=others)) is Move.TRADE_OFF
    assert rules.answer(ask(importance=4, others=others)).lens == "wait"
    better = (*others, rules.OtherTask("Ship the beta", 9), rules.OtherTask("Write the docs", 9))
    assert "Ship the beta" in rules.answer(ask(importance=4, others=better)).text


def test_a_task_is_not_weighed_against_itself() -> None:
    assert rules.answer(ask("Draft", importance=2, others=(rules.OtherTask("Draft!", 9),))).lens != "trade-off"


def test_a_record_counts_from_five_cases_on() -> None:
    assert rules.choose_move(ask(confidence=9, importance=6, track=rules.Track(2, 4))) is not Move.CALIBRATION
    assert rules.choose_move(ask(confidence=9, importance=6, track=rules.Track(2, 5))) is Move.CALIBRATION


def test_a_goal_that_shares_nothing_with_the_task_is_not_said_to_be_served() -> None:
    said = {
        rules.answer(ask("Buy oat milk", importance=6, goals=GOALS, seed=f"person {number}", framing="business")).text
        for number in range(40)
    }
    sentence = "This has its place beside “Three pilot customers live by March”."
    assert said == {f"{sentence} When and where will it happen, so that you do not have to decide again?"}


def test_the_goal_that_shares_words_with_the_task_is_the_one_taken_up() -> None:
    assert "dinner with the family" in rules.answer(ask("Cook dinner on Tuesday", goals=GOALS, importance=6)).text


def test_a_title_of_which_nothing_can_be_quoted_still_gets_a_question() -> None:
    for title in ("", "!!!", "🎂", "https://example.org/a?b"):
        situation = ask(title)
        assert rules.failures(rules.answer(situation).text, situation) == []


def test_a_third_of_the_answers_to_a_real_list_help_with_a_plan() -> None:
    open_tasks = sorted(TASKS, key=lambda task: -(task.importance or 0))
    others = tuple(rules.OtherTask(task.text, task.importance) for task in open_tasks[:3])
    plans = 0
    for task in TASKS:
        situation = ask(task.text, importance=task.importance, confidence=task.confidence, goals=GOALS, others=others, seed=task.text)
        answer = rules.answer(situation)
        has_small_try = any(smaller in answer.text for smaller in PACKS[0].smaller.values())
        plans += answer.lens in {"if-then", "size", "done"} or has_small_try
    assert plans >= len(TASKS) / 3


def test_an_answer_takes_less_than_a_millisecond() -> None:
    situations = [situation_of(case) for case in CASES]
    assert min(_seconds_for_each(situations) for _ in range(5)) < 0.001


def _seconds_for_each(situations: list[rules.Situation]) -> float:
    started = time.process_time()
    for situation in situations:
        rules.answer(situation)
    return (time.process_time() - started) / len(situations)
