"""The coach without a model: one situation in, one question out; no clock, no chance, nothing outside."""

from forethought_common.coaching import Move
from forethought_common.rules.lenses import MOVES, fitting_lenses
from forethought_common.rules.packs.pack import Lens
from forethought_common.rules.reading import Reading, read
from forethought_common.rules.safety import crisis_card, is_in_crisis
from forethought_common.rules.situation import Answer, Situation
from forethought_common.rules.wording import pick


def answer(situation: Situation) -> Answer:
    """Ask about a task. Where a person may be in danger there is no question, but a card that says whom to talk to."""
    if is_in_crisis(situation):
        return Answer(crisis_card(situation.language), Move.SUPPORT, Lens.SUPPORT, is_crisis=True)
    reading = read(situation)
    lens = _choose(reading)
    return Answer(pick(lens, reading), MOVES[lens], lens, reading.kind)


def choose_move(situation: Situation) -> Move:
    """Return the move that `answer` makes, for a model to make in its own words."""
    if is_in_crisis(situation):
        return Move.SUPPORT
    return MOVES[_choose(read(situation))]


def _choose(reading: Reading) -> Lens:
    lenses = fitting_lenses(reading)
    return lenses[reading.situation.turn % len(lenses)]
