"""In which order the rules try their ways of looking at a task, and which of them apply."""

from collections.abc import Callable

from forethought_common.coaching import Move
from forethought_common.rules.packs.pack import Kind, Lens
from forethought_common.rules.reading import Reading

MOVES: dict[Lens, Move] = {
    Lens.SUPPORT: Move.SUPPORT,
    Lens.BUILD_ON: Move.BUILD_ON,
    Lens.PREMORTEM: Move.PREMORTEM,
    Lens.URGENCY_CHECK: Move.URGENCY_CHECK,
    Lens.CALIBRATION: Move.CALIBRATION,
    Lens.TRADE_OFF: Move.TRADE_OFF,
    Lens.WAIT: Move.TRADE_OFF,
    Lens.IF_THEN: Move.IF_THEN,
    Lens.VALUES: Move.VALUES,
    Lens.FUTURE_SELF: Move.FUTURE_SELF,
    Lens.DONE: Move.OUTCOME_FIRST,
    Lens.RECALL: Move.OUTCOME_FIRST,
    Lens.PEOPLE: Move.OUTCOME_FIRST,
    Lens.SIZE: Move.OUTCOME_FIRST,
    Lens.ASSUME: Move.OUTCOME_FIRST,
    Lens.ALIGN: Move.OUTCOME_FIRST,
    Lens.OUTCOME: Move.OUTCOME_FIRST,
}

_RECALLED = frozenset({Kind.STUDY, Kind.READ, Kind.LEARN, Kind.ESSAY})
_SHARED = frozenset({Kind.OUTREACH, Kind.HIRE, Kind.MEET, Kind.DISCOVERY, Kind.SELL})
_ASSUMING = frozenset({Kind.BUILD, Kind.DECIDE, Kind.MONEY, Kind.CREATE, Kind.APPLY, Kind.SELL})
_EVERYDAY = frozenset({Kind.HEALTH, Kind.INBOX, Kind.HOME, Kind.ERRAND})


def _is_for_the_future(reading: Reading) -> bool:
    return reading.situation.framing == "student" and reading.importance is not None and reading.importance <= 6


_ORDER: tuple[tuple[Lens, Callable[[Reading], bool]], ...] = (
    (Lens.BUILD_ON, lambda reading: bool(reading.said)),
    (Lens.PREMORTEM, lambda reading: reading.is_important and reading.is_unsure),
    (Lens.URGENCY_CHECK, lambda reading: reading.situation.task.is_due_today and reading.is_minor),
    (Lens.CALIBRATION, lambda reading: reading.has_track and reading.is_sure),
    (Lens.TRADE_OFF, lambda reading: reading.better is not None),
    (Lens.IF_THEN, lambda reading: reading.is_guarding or (reading.is_important and reading.is_sure)),
    (Lens.DONE, lambda reading: reading.is_unclear),
    (Lens.VALUES, lambda reading: reading.is_bare),
    (Lens.FUTURE_SELF, _is_for_the_future),
    (Lens.WAIT, lambda reading: reading.is_minor),
    (Lens.RECALL, lambda reading: reading.kind in _RECALLED),
    (Lens.PEOPLE, lambda reading: reading.kind in _SHARED),
    (Lens.SIZE, lambda reading: reading.is_large),
    (Lens.ASSUME, lambda reading: reading.kind in _ASSUMING),
    (Lens.IF_THEN, lambda reading: reading.kind in _EVERYDAY),
    (Lens.ALIGN, lambda reading: reading.goal is not None and not reading.goal.is_linked),
    (Lens.OUTCOME, lambda _reading: True),
)


def fitting_lenses(reading: Reading) -> list[Lens]:
    """Return the lenses that apply, best first. A tender subject has one only; the move of last time waits its turn."""
    if reading.is_sensitive:
        return [Lens.SUPPORT]
    lenses = list(dict.fromkeys(lens for lens, applies in _ORDER if applies(reading)))
    return sorted(lenses, key=lambda lens: MOVES[lens] == reading.situation.last_move and lens is not Lens.BUILD_ON)
