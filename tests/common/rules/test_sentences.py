"""Every sentence of the rules, in both languages, against every check."""

import hashlib
from itertools import product

import msgspec
import pytest
from forethought_common import rules
from forethought_common.accounts import PersonaLabel
from forethought_common.coaching import Move
from forethought_common.rules.packs import PACKS
from forethought_common.rules.packs.pack import Kind, Lens, Pack, Templates
from forethought_common.rules.reading import read
from forethought_common.rules.wording import VERSION, slots_of

from tests.support.situations import CASES, situation_of

FRAMINGS: tuple[PersonaLabel, ...] = ("business", "student", "neutral")
LANGUAGES = [pack.language for pack in PACKS]
EVERY_SENTENCE = [
    (pack, lens, variant, sentence)
    for pack in PACKS
    for lens, templates in pack.templates.items()
    for variant, sentences in templates.items()
    for sentence in sentences
]
# As many words as the gaps take: short ones fill a sentence before its characters run out.
GOAL = rules.GoalAnswers(
    "be as calm as an old oak in a big wind for us", "we go up to the top of it all by May", "it is all for no use to us at the end"
)
FULL = rules.Situation(
    seed="a person|a task",
    task=rules.Subject("go to Bo and ask if we can do it as it is in May", importance=10, confidence=10, is_due_today=True, minutes=240),
    goals=(GOAL,),
    others=(rules.OtherTask("do it all at Jo's in the old way on a big day", importance=10),),
    track=rules.Track(kept=10, of=10),
    earlier=rules.Earlier("What made this come up now?", "it is so as I go by bus at six and am up at the top by ten"),
)


def situation_for(lens: Lens, variant: str, language: str) -> rules.Situation:
    situation = msgspec.structs.replace(FULL, language=language)
    if lens is Lens.TRADE_OFF:
        situation = msgspec.structs.replace(situation, task=msgspec.structs.replace(situation.task, importance=5))
    if lens is Lens.SUPPORT:
        title = f"{situation.task.title} funeral"
        situation = msgspec.structs.replace(situation, task=msgspec.structs.replace(situation.task, title=title))
    return msgspec.structs.replace(situation, goals=()) if variant == "nogoal" or lens is Lens.VALUES else situation


@pytest.mark.parametrize(
    ("pack", "lens", "variant", "sentence"), EVERY_SENTENCE, ids=[f"{row[0].language} {row[3]}" for row in EVERY_SENTENCE]
)
def test_a_sentence_passes_every_check_with_its_gaps_full(pack: Pack, lens: Lens, variant: str, sentence: str) -> None:
    situation = situation_for(lens, variant, pack.language)
    slots = slots_of(read(situation))
    smaller_versions = pack.smaller.values() if "{smaller}" in sentence else [""]
    for smaller in smaller_versions:
        text = sentence.format_map(slots | {"smaller": smaller})
        assert rules.failures(text, situation) == [], text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("framing", FRAMINGS)
def test_every_case_gets_an_answer_that_passes_at_every_turn(language: str, framing: PersonaLabel) -> None:
    for case, turn, last_move in product(CASES, range(12), (None, Move.OUTCOME_FIRST)):
        situation = situation_of(case, language=language, framing=framing, turn=turn, last_move=last_move)
        answer = rules.answer(situation)
        assert rules.failures(answer.text, situation) == [], (answer.text, situation)
        assert rules.choose_move(situation) is answer.move


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_a_smaller_version_and_every_lens_a_sentence(language: str) -> None:
    pack = next(pack for pack in PACKS if pack.language == language)
    assert set(pack.smaller) == {*Kind, None}
    assert set(pack.lexicon.kinds) == set(Kind)
    assert set(pack.templates) == set(Lens)


def gaps(templates: Templates) -> dict[str, list[set[str]]]:
    names = ("task", "other", "goal", "worst", "win", "ans", "imp", "conf", "oi", "ok", "rn", "smaller")
    return {
        variant: [{name for name in names if f"{{{name}}}" in sentence} for sentence in sentences]
        for variant, sentences in templates.items()
    }


@pytest.mark.parametrize("lens", Lens)
def test_the_languages_say_the_same_things(lens: Lens) -> None:
    english, *others = [gaps(pack.templates[lens]) for pack in PACKS]
    assert all(other == english for other in others)


def test_a_changed_sentence_is_a_new_version() -> None:
    spoken = repr([(pack.language, pack.templates, pack.smaller, pack.unnamed) for pack in PACKS])
    assert (VERSION, hashlib.sha256(spoken.encode()).hexdigest()[:16]) == ("rules-1", "8c0ed63051f92cc7")


def test_a_language_without_sentences_of_its_own_is_answered_in_english() -> None:
    situation = situation_of(CASES[0], language="fr")
    answer = rules.answer(situation)
    assert answer.text == rules.answer(situation_of(CASES[0], language="en")).text
    assert rules.failures(answer.text, situation) == []


def test_a_region_does_not_change_the_language() -> None:
    assert rules.answer(situation_of(CASES[0], language="de-AT")).text == rules.answer(situation_of(CASES[0], language="de")).text
