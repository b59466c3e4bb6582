"""Telling from an answer's words which move it makes, whoever wrote it. Good enough to count with, not to judge one answer by."""

import re
from typing import Literal

from forethought_common.coaching import Move
from forethought_common.rules import Situation
from forethought_common.rules.draft import Draft
from forethought_common.rules.stems import content_stems, overlap

Ending = Literal["plan", "doubt", "open"]

_SAYS = {
    Move.PREMORTEM: r"(?:not|n't) (?:moved?|help)|no nearer|no help|went wrong|was missing|likely happened|doubt|all the same|fell short"
    r"|nichts bewegt|kein stück näher|nicht geholfen|schiefgegangen|gefehlt|ehesten passiert|zweifel|trotzdem",
    Move.IF_THEN: r"when and where|where and when|first moment|when (?:will|would|could|can)|which (?:day|hour|evening|morning|moment)"
    r"|part of (?:your|the) day|in the way|first obstacle|wann und wo|wo und wann|wann (?:wird|wirst|würdest|könnte|kannst|machst)"
    r"|der erste moment|dazwischenkommen|im weg|teil deines tages|welche[mnrs]? (?:tag|abend|morgen|moment)",
    Move.TRADE_OFF: r"\bwait|rather than|instead|room for|only one|right use|right moment|closer|which of the two"
    r"|warte|statt|nur platz|richtige[nr] (?:moment|verwendung)|von beide[mn]",
    Move.URGENCY_CHECK: r"\btoday|\bheute",
    Move.FUTURE_SELF: r"look(?:ing)? back|from now|later on|end of term|paid off|well spent"
    r"|zurückschaust|zurückblick|rückblick|in einem jahr|ende des semesters|gelohnt|angelegt",
    Move.VALUES: r"came up|come up|on the list|possible|different|aufgekommen|auf der liste|möglich|anders",
    Move.SUPPORT: r"easier|lighter|gentl|leichter|sanft",
}
_PLAN = (
    _SAYS[Move.IF_THEN]
    + r"|first piece|which slice|first one contain|smallest version|first step|tick it off|able to see once|show or explain"
    r"|welches (?:erste )?stück|käme in die erste|kleinste fassung|erste schritt|abhaken|von außen sehen|zeigen oder erklären"
)
_DOUBTS = (Move.TRADE_OFF, Move.PREMORTEM, Move.CALIBRATION, Move.URGENCY_CHECK)


def makes(text: str, move: Move, situation: Situation) -> bool:
    """Tell whether an answer carries the marks of a move. Asking for the outcome is what carries none of the more pointed ones."""
    draft = Draft(text, situation)
    if move is Move.CALIBRATION:
        return situation.track is not None and {str(situation.track.kept), str(situation.track.of)} <= draft.numbers
    if move is Move.BUILD_ON:
        return situation.earlier is not None and _takes_up(draft, situation.earlier.answer)
    if move in {Move.OUTCOME_FIRST, Move.NEUTRAL}:
        return not any(_says(draft, other) for other in (Move.PREMORTEM, Move.IF_THEN, Move.TRADE_OFF, Move.FUTURE_SELF))
    if move is Move.TRADE_OFF and any(_takes_up(draft, other.title) for other in situation.others):
        return True
    return _says(draft, move)


def ending(text: str, move: Move, situation: Situation) -> Ending:
    """Tell what an answer leaves a person with: how to go about it, whether to, or neither."""
    if _search(_PLAN, Draft(text, situation)):
        return "plan"
    return "doubt" if move in _DOUBTS else "open"


def _says(draft: Draft, move: Move) -> bool:
    return _search(_SAYS[move], draft)


def _search(pattern: str, draft: Draft) -> bool:
    return re.search(pattern, draft.spoken.lower()) is not None


def _takes_up(draft: Draft, words: str) -> bool:
    without = draft.pack.function_words
    return overlap(content_stems(draft.text, without), content_stems(words, without)) > 0
