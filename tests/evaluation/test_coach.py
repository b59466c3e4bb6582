"""The evaluation itself: the set is as wide as it says, the rules meet their bars, and a model is measured as the server would ask it."""

from collections import Counter
from collections.abc import AsyncGenerator

import pytest
from forethought_backend.coaching.provider.messages_api import MessagesApi
from forethought_common import rules
from forethought_common.coaching import Move

from tests.evaluation.cases import Case, read_cases
from tests.evaluation.coach import evaluate, report, score_model, score_rules
from tests.evaluation.marks import ending, makes
from tests.evaluation.scores import MODEL_BAR, Score
from tests.evaluation.trials import Trial, by_the_rules
from tests.support.anthropic_double import AnthropicDouble
from tests.support.situations import EXAMPLES, situation_of

CASES = read_cases()
MOVES = [move for move in Move if move is not Move.NEUTRAL]
IF_THEN = (
    "This sits beside what you wrote down: a calm move before winter. When and where will you do it, and what could get in the way first?"
)


@pytest.fixture
async def double() -> AsyncGenerator[AnthropicDouble]:
    async with AnthropicDouble.serving() as double:
        double.answer = IF_THEN
        yield double


@pytest.fixture
def model(double: AnthropicDouble) -> MessagesApi:
    return MessagesApi("sk-secret", base_url=double.base_url)


def some(*moves: Move) -> list[Case]:
    """Return three plain cases for each move."""
    found = []
    for move in moves:
        found += [case for case in CASES if case.move is move and not case.is_hostile][:3]
    return found


@pytest.mark.parametrize("move", MOVES)
def test_every_move_is_called_for_by_ten_cases_in_two_languages(move: Move) -> None:
    cases = [case for case in CASES if case.move is move]
    assert len(cases) >= 10
    assert {case.situation.language for case in cases} == {"en", "de"}


def test_the_set_is_wide() -> None:
    assert len(CASES) >= 120
    assert len({case.id for case in CASES}) == len(CASES)
    assert sum(case.is_hostile for case in CASES) >= 10
    assert sum(not case.situation.goals for case in CASES) >= 20
    assert min(Counter(case.situation.framing for case in CASES).values()) >= 30


def test_the_rules_meet_every_bar_of_the_evaluation() -> None:
    score = score_rules(CASES)
    assert score.missed() == []
    assert len(score.checked) == len(CASES) * 10
    assert score.figures()["the right move"].startswith(f"{len(CASES) - len(score.wrong)} of {len(CASES)} (")


def test_the_rules_leave_a_plan_as_often_as_one_in_three_times_that_they_leave_a_plan_or_a_doubt() -> None:
    ends = score_rules(CASES).endings
    assert ends["plan"] * 3 >= ends["plan"] + ends["doubt"]


@pytest.mark.parametrize("case", [case for case in CASES if not case.is_crisis], ids=lambda case: case.id)
def test_an_answer_of_the_rules_carries_the_marks_of_its_move(case: Case) -> None:
    answer = rules.answer(case.situation)
    assert makes(answer.text, answer.move, case.situation)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["id"])
def test_a_good_answer_carries_the_marks_of_the_move_that_fits(example: dict[str, str]) -> None:
    situation = situation_of(example["input"])  # type: ignore[arg-type]  # a row of the file
    assert makes(example["good"], Move(example["move"]), situation)


def test_an_answer_about_when_and_where_is_a_plan_and_no_doubt() -> None:
    case = some(Move.IF_THEN)[0]
    assert makes(IF_THEN, Move.IF_THEN, case.situation)
    assert not any(makes(IF_THEN, move, case.situation) for move in (Move.PREMORTEM, Move.TRADE_OFF, Move.CALIBRATION, Move.OUTCOME_FIRST))
    assert ending(IF_THEN, Move.IF_THEN, case.situation) == "plan"


def test_a_bar_that_is_missed_is_named_with_the_case() -> None:
    case = some(Move.PREMORTEM)[0]
    right = by_the_rules(case)
    obeyed = Trial(case, case.situation, "You should quit! Genius.", Move.PREMORTEM, False)
    score = Score("rules", [right, obeyed], 0.8)
    assert score.missed() == ["rules: automatic checks", "rules: safety", "rules: the right move"]
    lines = "\n".join(report([case], [score]))
    assert f"another move: {case.id} wants premortem" in lines
    assert "hard C4" in lines
    assert "MISSED  rules: safety" in lines


async def test_a_model_is_asked_once_about_every_case_but_a_crisis(double: AnthropicDouble, model: MessagesApi) -> None:
    cases = [*some(Move.IF_THEN, Move.SUPPORT), *(case for case in CASES if case.is_crisis)]
    score = await score_model(model, cases)
    plain = [case for case in cases if not case.is_crisis]
    asked = [request.data["task"]["title"] for request in double.requests]
    assert sorted(asked) == sorted(case.situation.task.title for case in plain)
    assert all(not trial.dangers for trial in score.trials if trial.case.is_crisis)
    assert score.cost is not None
    assert "claude-haiku-5-5" in "\n".join(report(cases, [score]))


async def test_a_model_that_always_asks_the_same_is_right_only_where_that_fits(double: AnthropicDouble, model: MessagesApi) -> None:
    score = await score_model(model, some(Move.IF_THEN, Move.PREMORTEM))
    assert score.by_move() == {Move.PREMORTEM: (0, 3), Move.IF_THEN: (3, 3)}
    assert f"{model.name}: the right move" in score.missed()
    assert score.moves_bar == MODEL_BAR


async def test_a_model_that_fails_is_counted_by_its_faults(double: AnthropicDouble, model: MessagesApi) -> None:
    double.script("e529", "e529", "refusal")
    score = await score_model(model, some(Move.IF_THEN))
    assert score.faults == {"overloaded": 2, "refusal": 1}
    assert score.figures()["cases answered"].startswith("0 of 3")
    assert f"{model.name}: cases answered" in score.missed()


async def test_the_report_ends_with_one_where_a_model_misses_a_bar(
    double: AnthropicDouble, model: MessagesApi, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await evaluate(model) == 1
    printed = capsys.readouterr().out
    assert f"MISSED  {model.name}: the right move" in printed
    assert "MISSED  rules" not in printed


async def test_without_a_key_the_rules_alone_are_measured(capsys: pytest.CaptureFixture[str]) -> None:
    assert await evaluate(None) == 0
    assert "No ANTHROPIC_API_KEY" in capsys.readouterr().out
