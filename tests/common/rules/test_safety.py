"""Where a person may be in danger, or is carrying something heavy."""

import pytest
from forethought_common import rules
from forethought_common.coaching import Move
from forethought_common.rules.cleaning import QUESTION_MARKS
from forethought_common.rules.packs import PACKS

CRISIS = [
    "Kill myself",
    "kill  MYSELF tonight",
    "I want to die",
    "Write a suicide note",
    "End my life before summer",
    "find a reason, I don\u2019t want to live",
    "Cut myself again",
    "Everyone would be better off without me",
    "Stop the self-harm",
    "ki\u200bll my\u200bself",
    "Take all my pills",
    "Mich umbringen",
    "Ich will nicht mehr leben",
    "Ich möchte einfach nur sterben",
    "Abschiedsbrief schreiben, Suizid",
    "Mir das Leben nehmen",
    "Ohne mich wären alle besser dran",
    "Alle Tabletten auf einmal nehmen",
    "Take my own life",
    "I am going to kill myself",
    "Penser au suicide",
    "自殺の方法",
]
HARMLESS = [
    "Kill the zombie process",
    "Meet the deadline",
    "Cut myself some slack this week",
    "Watch Suicide Squad",
    "Hang the picture",
    "Buy a hanging basket",
    "Die Wohnung putzen",
    "Der Kaffee ist alle",
    "Harm reduction paper: read",
    "End the contract",
    "Shoot me an email about Friday",
    "Water the plants before they are going to die",
    "Sort my life insurance papers, take my life insurance elsewhere",
    "This deadline will kill me",
    "Das Umräumen geht ohne mich leichter",
    "Send it all to Nina",
]
SENSITIVE = [
    "Call the clinic about the biopsy result",
    "Write the eulogy for grandma",
    "Book a therapy session",
    "Pack a bag for the hospital",
    "Sign the divorce papers",
    "Funeral: order flowers",
    "Ask about the diagnosis",
    "Look up the panic attack exercises",
    "Report the abuse",
    "Visit mum after her surgery",
    "Choose a place for dad\u2019s ashes",
    "Clear out the flat after she died",
    "Ask the women's shelter for a room",
    "Termin in der Klinik",
    "Beerdigung planen",
    "Scheidung: Anwältin anrufen",
    "Psychotherapie beantragen",
    "Befund abholen",
    "Nach der Fehlgeburt anrufen",
    "Termin bei der psychologischen Beratung",
    "Im Frauenhaus anrufen",
]
ORDINARY = [
    "Apply for the summer internship at the hospital",
    "Fix the kernel panic",
    "Entscheidung über die Farbe",
    "Gewaltige Datenmenge sichten",
    "Bewältigung der Ablage",
    "Call the pilots",
    "Fix the cache eviction",
    "Fix panic in the parser",
    "Show the unit test results on one page",
    "Nina sucht ein Zimmer",
    "Besuch planen, der Raum wird gesucht",
    "Read about the Great Depression",
    "Empty the ashes from the stove",
    "Find out why the battery died",
    "Einführung in die Psychologie lesen",
]
GOALS = (rules.GoalAnswers("Be there for my kids", "Peace of mind", "I find out too late"),)
LANGUAGES = ["en", "de", "fr"]


def asked(title: str, **given: object) -> rules.Situation:
    return rules.Situation("a person|a task", rules.Subject(title, importance=9, confidence=2), goals=GOALS, **given)  # type: ignore[arg-type] # a test's own few words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("title", CRISIS)
def test_a_crisis_never_gets_a_question(title: str, language: str) -> None:
    assert rules.is_crisis(title, language)
    for turn in range(3):
        answer = rules.answer(asked(title, language=language, turn=turn))
        assert answer.is_crisis
        assert not set(answer.text) & set(QUESTION_MARKS)
        assert "findahelpline.com" in answer.text


def test_a_crisis_in_the_earlier_answer_counts_as_much() -> None:
    assert rules.answer(asked("Work", earlier=rules.Earlier("What for?", "I want to die"))).is_crisis


def test_a_crisis_in_the_notes_counts_as_much() -> None:
    task = rules.Subject("Work", notes="I can't go on living")
    assert rules.answer(rules.Situation("a person|a task", task)).is_crisis


@pytest.mark.parametrize("title", HARMLESS)
def test_everyday_words_are_no_crisis(title: str) -> None:
    assert not rules.is_crisis(title, "en")


def test_in_a_crisis_only_the_card_may_be_shown() -> None:
    situation = asked("I want to die")
    assert rules.failures(rules.answer(situation).text, situation) == []
    assert rules.hard_failures("You put this at 9. What would make it a little easier?", situation) == ["C10c"]


def test_the_card_names_people_to_call_in_each_language() -> None:
    cards = {pack.language: pack.safety.card for pack in PACKS}
    assert all(line in cards["en"] for line in ("988", "116 123", "112", "911", "999"))
    assert all(line in cards["de"] for line in ("0800 111 0 111", "116 123", "112", "142", "143"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("title", SENSITIVE)
def test_a_tender_subject_gets_support_and_nothing_of_the_goals(title: str, language: str) -> None:
    for turn in range(3):
        situation = asked(title, language=language, turn=turn, others=(rules.OtherTask("Ship it", 10),))
        answer = rules.answer(situation)
        assert answer.move is Move.SUPPORT
        assert not answer.is_crisis
        assert not any(words in answer.text for words in ("kids", "Peace of mind", "too late", "Ship it"))
        assert rules.failures(answer.text, situation) == []


@pytest.mark.parametrize("title", ORDINARY)
def test_ordinary_words_need_no_support(title: str) -> None:
    assert rules.choose_move(asked(title)) is not Move.SUPPORT


def test_what_is_too_tender_is_not_quoted_from_a_goal_or_another_task() -> None:
    goals = (rules.GoalAnswers("Finish the house", "A party in May", "Dad's cancer comes back"),)
    others = (rules.OtherTask("Pick up the biopsy result", 10),)
    for number in range(30):
        situation = rules.Situation(
            f"person {number}", rules.Subject("Paint the fence", importance=3), goals=goals, others=others, turn=number % 4
        )
        text = rules.answer(situation).text
        assert "cancer" not in text
        assert "biopsy" not in text


def test_support_does_not_compare_or_speak_of_goals() -> None:
    situation = asked("Call the clinic")
    assert "C10c" in rules.failures("You have put this at 9. What would you regret more, the call or the silence?", situation)
    assert "C10c" in rules.failures("You have put this at 9. What would your kids want from the call?", situation)
    assert rules.failures("You have put this at 9. What would make the call a little easier?", situation) == []
