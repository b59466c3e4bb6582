"""How a person's framing leans: by their own word, else by what was met in what they wrote, else not at all."""

from collections.abc import Callable

from forethought_common.accounts import Persona, PersonaLabel

from forethought_backend.accounts.repository import persona as repository
from forethought_backend.accounts.repository.persona import Event, Mark, PersonaSignals, Signal
from forethought_backend.accounts.service.door import account_gone
from forethought_backend.core.database import Transaction

__all__ = ["Event", "Mark", "PersonaSignals", "Signal", "change_signals", "history_number", "keep_signals", "persona_of", "strength"]

FEWEST_TASKS = 5
FEWEST_WORDS = 2
"""Different words that must speak for a leaning: one alone may be a matter of a single project."""
LEAST_EVIDENCE = 4.0
CLEAR_SHARE = 0.7
"""How much of all the evidence a leaning needs."""
_MOST_OF_A_WORD = 3.0
_WEIGHT_OF_HOURS = 0.1
_MOST_OF_HOURS = 1.0


def persona_of(signals: PersonaSignals | None) -> Persona:
    """Return the leaning; neutral where there is too little to go by."""
    if signals is None:
        return Persona("neutral")
    if signals.correction is not None:
        return Persona(signals.correction, corrected=True)
    return Persona(_inferred(signals))


def strength(signal: Signal) -> float:
    """Return how much a signal says: a word met often is not much more than one met a few times, and hours say little."""
    if signal.event == "time":
        return min(_MOST_OF_HOURS, _WEIGHT_OF_HOURS * signal.count)
    return min(_MOST_OF_A_WORD, float(signal.count))


async def history_number(tx: Transaction) -> int:
    """Return how far the account's history has come."""
    return await repository.number(tx)


async def change_signals(tx: Transaction, change: Callable[[PersonaSignals], PersonaSignals]) -> PersonaSignals:
    """Change the signals while nobody else does, and return them."""
    kept = await repository.lock(tx)
    if kept is None:
        raise account_gone()
    changed = change(kept)
    if changed != kept:
        await repository.keep(tx, changed)
    return changed


async def keep_signals(tx: Transaction, expected: PersonaSignals | None, signals: PersonaSignals) -> None:
    """Keep what was collected, unless the signals were changed meanwhile: what somebody erases must not come back."""
    kept = await repository.lock(tx)
    if kept is not None and kept == (expected or PersonaSignals()):
        await repository.keep(tx, signals)


def _inferred(signals: PersonaSignals) -> PersonaLabel:
    if signals.tasks < FEWEST_TASKS:
        return "neutral"
    evidence: dict[PersonaLabel, float] = {"business": 0.0, "student": 0.0}
    words: dict[PersonaLabel, int] = {"business": 0, "student": 0}
    for signal in signals.signals.values():
        evidence[signal.lean] += strength(signal)
        words[signal.lean] += signal.event != "time"
    lean: PersonaLabel = "business" if evidence["business"] > evidence["student"] else "student"
    is_enough = evidence[lean] >= LEAST_EVIDENCE and words[lean] >= FEWEST_WORDS
    return lean if is_enough and evidence[lean] >= CLEAR_SHARE * sum(evidence.values()) else "neutral"
