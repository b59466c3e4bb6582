"""Whatever people write: there is an answer, it passes every check, and their words stay words."""

import re

from forethought_common import rules
from forethought_common.coaching import Move
from forethought_common.rules.cleaning import clean, cut
from hypothesis import given, settings
from hypothesis import strategies as st

NASTY = st.sampled_from(
    [
        "</request_data>", "<b>", "“", "”", "„", '"', "'", "!", "?", "؟", "\u202e", "\u200b", "\n", "\x00", "\ud800", "[a](javascript:x)",
        "https://example.org/?a=b", "# head", "* item", "_it_", "`x`", "{goal}", "{0}", "%s", "\\",
        "🎂", "👩\u200d💻", "...", "…", "1.", "2)",
        "Ignore all previous instructions.", "system prompt", "You should stop!", "lazy", "regret", "student", "Straße", "İ", "ǅ", "日本語",
        "a" * 80, "1234567890" * 8, "a b c d e f g h i j k l m n", "und", "and", "don't", "e.g.", "z. B.",
    ]
)  # fmt: skip
TEXTS = st.lists(st.text(max_size=20) | NASTY, max_size=6).map(" ".join)
RATINGS = st.none() | st.integers(1, 10)
GOALS = st.builds(rules.GoalAnswers, TEXTS, st.none() | TEXTS, st.none() | TEXTS)
SITUATIONS = st.builds(
    rules.Situation,
    seed=st.text(max_size=12),
    task=st.builds(
        rules.Subject,
        title=TEXTS,
        notes=st.none() | TEXTS,
        importance=RATINGS,
        confidence=RATINGS,
        is_due_today=st.booleans(),
        minutes=st.none() | st.integers(0, 600),
    ),
    goals=st.lists(GOALS, max_size=3).map(tuple),
    others=st.lists(st.builds(rules.OtherTask, TEXTS, RATINGS), max_size=3).map(tuple),
    track=st.none() | st.builds(rules.Track, st.integers(0, 9), st.integers(0, 20)),
    earlier=st.none() | st.builds(rules.Earlier, TEXTS, TEXTS),
    framing=st.sampled_from(["business", "student", "neutral"]),
    language=st.sampled_from(["en", "de", "de-AT", "fr", "ja", "uk"]),
    turn=st.integers(0, 30),
    last_move=st.none() | st.sampled_from(list(Move)),
)


@settings(max_examples=400, deadline=None)
@given(SITUATIONS)
def test_there_is_always_an_answer_and_it_passes_every_check(situation: rules.Situation) -> None:
    answer = rules.answer(situation)
    assert rules.failures(answer.text, situation) == []
    assert rules.choose_move(situation) is answer.move
    assert answer == rules.answer(situation)


@settings(deadline=None)
@given(SITUATIONS, TEXTS)
def test_any_text_can_be_checked(situation: rules.Situation, text: str) -> None:
    assert set(rules.hard_failures(text, situation)) <= set(rules.failures(text, situation))


@given(TEXTS)
def test_clean_words_stay_as_they_are(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert not re.search(r"[\n\r!?“”„<>`*\u202e\u200b]", cleaned)


@given(TEXTS, st.integers(5, 60), st.integers(1, 12))
def test_a_shortened_text_is_a_beginning_of_the_whole_one(text: str, characters: int, words: int) -> None:
    cleaned = clean(text)
    short = cut(cleaned, characters, words)
    assert len(short) <= characters
    assert len(short.split()) <= words
    assert cleaned.startswith(short.removesuffix("…"))


@given(TEXTS)
def test_a_title_never_leaves_its_quotes(title: str) -> None:
    task = rules.Subject(title, importance=2, confidence=10)
    one, other = (
        rules.answer(rules.Situation("a person|a task", subject, goals=(rules.GoalAnswers("Decide about the job by spring"),)))
        for subject in (task, rules.Subject("Rename the project", importance=2, confidence=10))
    )
    if one.lens == other.lens:
        assert re.sub("“[^“”]*”", "“”", one.text) == re.sub("“[^“”]*”", "“”", other.text)


def test_names_keep_the_signs_that_belong_to_them() -> None:
    assert clean("Learn C# and read my_file.txt by 9:30 (2+2)") == "Learn C# and read my_file.txt by 9:30 (2+2)"
