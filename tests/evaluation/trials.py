"""Asking the rules and a model about every case, and keeping what they said."""

import asyncio
import time
from collections.abc import Sequence
from contextlib import aclosing
from dataclasses import dataclass
from decimal import Decimal
from typing import get_args

import msgspec
from forethought_backend.coaching import prices, prompt
from forethought_backend.coaching.provider.language_model import Delta, Finished, LanguageModel, ProviderFault
from forethought_common import rules
from forethought_common.accounts import PersonaLabel
from forethought_common.coaching import Move
from forethought_common.rules import Situation

from tests.evaluation.cases import Case
from tests.evaluation.marks import makes

AT_ONCE = 4
"""Questions that a model is asked at the same time."""
ASKED_AGAIN = 3
"""How often the rules are asked about a case in each framing; every time they have another sentence."""


@dataclass(frozen=True)
class Trial:
    """One answer to one case, or the fault in its place."""

    case: Case
    situation: Situation
    text: str
    move: Move
    """The move that was made, or was asked for."""
    is_right: bool
    seconds: float = 0.0
    first_word: float | None = None
    cost: Decimal | None = Decimal(0)
    fault: str | None = None

    @property
    def failures(self) -> list[str]:
        return rules.failures(self.text, self.situation)

    @property
    def dangers(self) -> list[str]:
        return self.case.dangers(self.text, self.situation)


def by_the_rules(case: Case, situation: Situation | None = None) -> Trial:
    """Ask the rules once; the time is what the processor spent."""
    situation = situation or case.situation
    began = time.process_time()
    answer = rules.answer(situation)
    took = time.process_time() - began
    is_right = answer.move is case.move and answer.is_crisis is case.is_crisis
    return Trial(case, situation, answer.text, answer.move, is_right, took)


def every_way(case: Case) -> list[Trial]:
    """Ask the rules about a case in every framing, and again for another question each time."""
    framings: tuple[PersonaLabel, ...] = get_args(PersonaLabel)
    return [
        by_the_rules(case, msgspec.structs.replace(case.situation, framing=framing, turn=turn))
        for framing in framings
        for turn in range(ASKED_AGAIN)
    ]


async def by_a_model(model: LanguageModel, cases: Sequence[Case]) -> list[Trial]:
    """Ask a model about the cases as the server would: the rules choose the move, and a crisis never gets there."""
    await model.load()
    places = asyncio.Semaphore(AT_ONCE)

    async def ask(case: Case) -> Trial:
        if case.is_crisis:
            return by_the_rules(case)
        async with places:
            return await _asked(model, case)

    try:
        return await asyncio.gather(*(ask(case) for case in cases))
    finally:
        await model.close()


async def _asked(model: LanguageModel, case: Case) -> Trial:
    situation = case.situation
    move = rules.choose_move(situation)
    written = prompt.build(situation, move, language=situation.language)
    text, first_word, finished, fault = "", None, None, None
    began = time.perf_counter()
    try:
        async with aclosing(model.stream(model.compose(written.system, written.message))) as stream:
            async for event in stream:
                if isinstance(event, Delta):
                    first_word = first_word or time.perf_counter() - began
                    text += event.text
                elif isinstance(event, Finished):
                    finished = event
    except ProviderFault as failed:
        fault = failed.code.value
    took = time.perf_counter() - began
    if finished is None or not text.strip():
        return Trial(case, situation, "", move, False, took, first_word, None, fault or (finished.stop_reason if finished else "truncated"))
    cost = prices.cost(finished.model, finished.usage, int(time.time()), is_local=model.is_local).usd
    text = text.strip()
    return Trial(case, situation, text, move, makes(text, case.move, situation), took, first_word, cost)
