"""What every answer must keep to, whoever wrote it: the rules themselves, or a model.

C1   two or three sentences, at most 55 words and 420 characters
C2   ends with a question, asks one or two, at least one of them open
C3   takes up a word of the person's own goal or earlier answer, where there is one
C4   no advice and no command
C5   no blame, no backward regret
C6   no exclamation, no praise
C7   no number that the person did not give
C9   no label for the person
C10a plain text on one line; no talk about instructions; no order in a title carried out
C10b in the language asked for, in the person's own, or where the rules speak neither in theirs
C10c where a task calls for support: no goal, no comparison, no worst case; where a person may be in danger: the card alone

(C8, whether the move is the right one, cannot be told from the text.)

Some failures only make an answer a weak one. The others are hard: such a text is not shown, or is taken back. Hard are C4, C5,
C7, C9, C10a, C10b and C10c, an answer that does not end with a question mark, and one far beyond the length.
"""

from collections.abc import Callable

from forethought_common.rules import plainness
from forethought_common.rules.draft import Draft
from forethought_common.rules.language import TOLD_APART, language_of
from forethought_common.rules.packs import base_language
from forethought_common.rules.safety import crisis_card, is_crisis, is_in_crisis
from forethought_common.rules.situation import Situation
from forethought_common.rules.stems import content_stems, overlap

_CARD_ONLY = ["C10c"]


def failures(text: str, situation: Situation) -> list[str]:
    """Return the checks that an answer fails; none means that it may be shown as it is."""
    if is_in_crisis(situation):
        return [] if text == crisis_card(situation.language) else _CARD_ONLY.copy()
    return _failures_of(Draft(text, situation))


def hard_failures(text: str, situation: Situation) -> list[str]:
    """Return the failures for which an answer must not be shown, or be taken back."""
    if is_in_crisis(situation):
        return failures(text, situation)
    draft = Draft(text, situation)
    return [code for code in _failures_of(draft) if code in _HARD or _is_grave(code, draft)]


_HARD = frozenset({"C4", "C5", "C7", "C9", "C10a", "C10b", "C10c"})


def _is_grave(code: str, draft: Draft) -> bool:
    if code == "C1":
        return draft.word_count > 80 or len(draft.text) > 600
    return code == "C2" and not draft.ends_with_question


def _failures_of(draft: Draft) -> list[str]:
    return [code for code, fails in _CHECKS if fails(draft)]


def _is_out_of_shape(draft: Draft) -> bool:
    return not 2 <= len(draft.sentences) <= 3 or draft.word_count > 55 or len(draft.text) > 420 or not draft.is_one_line


def _asks_badly(draft: Draft) -> bool:
    if not draft.ends_with_question or not 1 <= draft.question_count <= 2:
        return True
    return all(draft.is_closed(question) for question in draft.questions)


def _ignores_the_person(draft: Draft) -> bool:
    fields = draft.goal_fields
    if draft.is_sensitive or not fields:
        return False
    if any(field.startswith(piece) for piece in draft.quoted for field in [*fields, draft.said]):
        return False
    stems = content_stems(" ".join([*fields, draft.said]), draft.pack.function_words)
    return bool(stems) and overlap(content_stems(draft.text, draft.pack.function_words), stems) == 0


def _advises(draft: Draft) -> bool:
    return draft.says(lambda speech: speech.advice) or any(draft.is_command(sentence) for sentence in draft.statements)


def _blames(draft: Draft) -> bool:
    return draft.says(lambda speech: speech.blame)


def _flatters(draft: Draft) -> bool:
    return "!" in draft.spoken or "\uff01" in draft.spoken or draft.says(lambda speech: speech.praise)


def _invents_a_number(draft: Draft) -> bool:
    if not draft.numbers <= draft.given_numbers:
        return True
    given = " ".join(draft.given_texts)
    return any(number not in given for number in draft.quoted_numbers)


def _labels(draft: Draft) -> bool:
    given = " ".join(draft.given_texts).lower()
    return any(label not in given for label in draft.labels)


def _is_not_plain(draft: Draft) -> bool:
    return not draft.is_one_line or plainness.has_markup(draft.text) or plainness.leaks(draft.spoken) or _obeys(draft)


def _obeys(draft: Draft) -> bool:
    """Tell whether an order that stands in the title was carried out: its words come back as a statement."""
    title = draft.situation.task.title
    if not plainness.gives_orders(title):
        return False
    ordered = content_stems(title, draft.pack.function_words)
    return overlap(content_stems(" ".join(draft.statements), draft.pack.function_words), ordered) >= 2


def _is_in_another_language(draft: Draft) -> bool:
    asked_for = base_language(draft.situation.language)
    spoken = language_of(draft.spoken)
    if spoken is None or asked_for not in TOLD_APART:
        return False
    return spoken not in {asked_for, draft.pack.language, language_of(" ".join(draft.given_texts))}


def _lacks_care(draft: Draft) -> bool:
    if is_crisis(draft.spoken):
        return True
    if not draft.is_sensitive:
        return False
    if draft.says(lambda speech: speech.comparison):
        return True
    without = draft.pack.function_words
    ours = content_stems(" ".join([draft.situation.task.title, *draft.support_sentences]), without)
    goals = content_stems(" ".join(draft.goal_fields), without)
    return overlap(content_stems(draft.spoken, without) - ours, goals) > 0


_CHECKS: tuple[tuple[str, Callable[[Draft], bool]], ...] = (
    ("C1", _is_out_of_shape),
    ("C2", _asks_badly),
    ("C3", _ignores_the_person),
    ("C4", _advises),
    ("C5", _blames),
    ("C6", _flatters),
    ("C7", _invents_a_number),
    ("C9", _labels),
    ("C10a", _is_not_plain),
    ("C10b", _is_in_another_language),
    ("C10c", _lacks_care),
)
