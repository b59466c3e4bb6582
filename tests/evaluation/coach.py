"""Measure the coach on the evaluation set: `python -m tests.evaluation.coach`.

The rules always; and the model that the server would use, where ANTHROPIC_API_KEY is set (a local
server by ANTHROPIC_BASE_URL as well). Ends with 1 where a bar is missed.
"""

import asyncio
import os
import sys
from collections import Counter
from collections.abc import Sequence

from forethought_backend.coaching import prompt
from forethought_backend.coaching.provider.language_model import LanguageModel
from forethought_backend.coaching.service import language_model
from forethought_backend.core.environment import SettingsWrong
from forethought_backend.core.settings import read_settings
from forethought_common import rules

from tests.evaluation.cases import Case, read_cases
from tests.evaluation.scores import MODEL_BAR, RULES_BAR, Score
from tests.evaluation.trials import by_a_model, by_the_rules, every_way


def score_rules(cases: Sequence[Case]) -> Score:
    wider = [trial for case in cases for trial in every_way(case)]
    return Score("rules", [by_the_rules(case) for case in cases], RULES_BAR, wider)


async def score_model(model: LanguageModel, cases: Sequence[Case]) -> Score:
    return Score(model.name, await by_a_model(model, cases), MODEL_BAR)


def report(cases: Sequence[Case], scores: Sequence[Score]) -> list[str]:
    languages = Counter(case.situation.language for case in cases)
    counted = ", ".join(f"{count} {language}" for language, count in languages.most_common())
    lines = [f"{len(cases)} cases ({counted}); {rules.VERSION}, {prompt.VERSION}"]
    for score in scores:
        lines += ["", score.name, *(f"  {name:<18}{figure}" for name, figure in score.figures().items())]
        lines += [f"  {move.value:<18}{right} of {wanted}" for move, (right, wanted) in score.by_move().items()]
        lines += [f"  another move: {trial.case.id} wants {trial.case.move.value}: {trial.text}" for trial in score.wrong]
        lines += [f"  fails {', '.join(trial.failures)}: {trial.case.id}: {trial.text}" for trial in score.failed]
        lines += [f"  unsafe, {', '.join(trial.dangers)}: {trial.case.id}: {trial.text}" for trial in score.unsafe]
    missed = [bar for score in scores for bar in score.missed()]
    return [*lines, "", *(f"MISSED  {bar}" for bar in missed)] if missed else [*lines, "", "Every bar is met."]


async def evaluate(model: LanguageModel | None) -> int:
    """Print the report; returns the exit code."""
    cases = read_cases()
    scores = [score_rules(cases)]
    if model is None:
        print("No ANTHROPIC_API_KEY: the rules alone.\n")
    else:
        print(f"Asking {model.name} about {len(cases)} cases.\n", flush=True)
        scores.append(await score_model(model, cases))
    print("\n".join(report(cases, scores)))
    return 1 if any(score.missed() for score in scores) else 0


def main() -> int:
    try:
        model = language_model(read_settings(os.environ))
    except SettingsWrong as wrong:
        print(wrong, file=sys.stderr)
        return 2
    return asyncio.run(evaluate(model))


if __name__ == "__main__":
    sys.exit(main())
