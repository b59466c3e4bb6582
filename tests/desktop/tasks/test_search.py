"""Search forgives the order of words, accents, unfinished words and one slip; it never forgives a whole word."""

from itertools import pairwise

import pytest
from forethought_desktop.tasks.models.search import Query, folded
from forethought_desktop.tasks.views.spans import moved
from hypothesis import given
from hypothesis import strategies as st

TEXT = "Write to the landlord about the heating"
words = st.text(st.characters(categories=["Ll", "Lu", "Nd"]), min_size=1, max_size=12)


def finds(query: str, text: str) -> bool:
    return Query(query).matcher()(folded(text))


def comes_near(query: str, text: str) -> bool:
    forgiving = Query(query).forgiving_matcher()
    return forgiving is not None and forgiving(folded(text))


@given(st.text(st.characters(exclude_categories=["Mn", "Mc", "Me", "Cs"])))
def test_a_text_without_accents_of_their_own_keeps_its_length_when_made_ready(text: str) -> None:
    assert len(folded(text)) == len(text)


def marked(query: str, text: str) -> list[str]:
    return [text[start:end] for start, end in Query(query).spans_in(text)]


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("buro", "Bu\u0308ro aufra\u0308umen", ["Bu\u0308ro"]),
        ("büro", "Bu\u0308ro aufra\u0308umen", ["Bu\u0308ro"]),
        ("Bu\u0308ro", "Büro aufräumen", ["Büro"]),
        ("cafe", "Two cafe\u0301s", ["cafe\u0301"]),
        ("band", "🎸👩\u200d👧 Band with the band", ["Band", "band"]),
        ("🎸", "Tune the 🎸", ["🎸"]),
        ("חלב", "לקנות חלב ולחם?", ["חלב"]),
        ("الحليب", "شراء الحليب غدا", ["الحليب"]),
        ("prcing", "Draft the pricing page", ["pricing"]),
        ("pirc", "Draft the pricing page", ["pric"]),
        ("aufraumne", "Bu\u0308ro aufra\u0308umen", ["aufra\u0308umen"]),
        ("<img", "<img src=x> & more", ["<img"]),
        ("zebra", "Draft the pricing page", []),
    ],
)
def test_what_was_found_is_marked_in_the_text_as_it_stands(query: str, text: str, found: list[str]) -> None:
    assert marked(query, text) == found


@given(st.text(max_size=20), st.text(max_size=40))
def test_marks_lie_in_the_text_one_after_the_other(query: str, text: str) -> None:
    end = 0
    for span in Query(query).spans_in(text):
        assert end <= span[0] <= span[1] <= len(text)
        end = span[1]


@pytest.mark.parametrize("query", ["landlord", "LAND", "heat writ", "about  the", "lord"])
def test_any_part_of_any_word_in_any_order_is_found(query: str) -> None:
    assert finds(query, TEXT)


def test_every_word_must_be_there() -> None:
    assert not finds("landlord kitchen", TEXT)
    assert not comes_near("landlord kitchen", TEXT)


@pytest.mark.parametrize(("query", "text"), [("reisepass verlangern", "Reisepass verlängern"), ("ole", "Olé"), ("strase", "Straße")])
def test_accents_need_not_be_typed(query: str, text: str) -> None:
    assert finds(query, text)


@pytest.mark.parametrize("query", ["landlrod", "landlod", "lanndlord", "lxndlord", "haeting"])
def test_one_slip_is_forgiven(query: str) -> None:
    assert not finds(query, TEXT)
    assert comes_near(query, TEXT)


@pytest.mark.parametrize("query", ["xxndlord", "lnadlrod", "hex"])
def test_two_slips_and_slips_in_short_words_are_not(query: str) -> None:
    assert not comes_near(query, TEXT)


@given(words, words, st.integers(0, 20), st.integers(0, 20))
def test_whatever_stands_in_a_text_is_found_and_marked(one: str, other: str, start: int, length: int) -> None:
    text = f"{one} {other}"
    part = text[start : start + length + 1].strip()
    if part:
        assert finds(part, text)
        assert Query(part).spans(folded(text))


@given(st.text(max_size=30), st.text(max_size=60))
def test_what_is_marked_lies_in_the_text_in_order_and_apart(query: str, text: str) -> None:
    spans = Query(query).spans(folded(text))
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(before[1] < after[0] for before, after in pairwise(spans))


@given(st.text(alphabet="abcdefgh", min_size=4, max_size=10), st.data())
def test_a_word_with_any_letter_wrong_comes_near(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    assert comes_near(word[:at] + "z" + word[at + 1 :], f"some {word} here")


def test_signs_of_the_search_language_of_machines_are_only_signs() -> None:
    assert finds("2+2 (a", "Learn 2+2 (again)")
    assert Query("2+2").spans("learn 2+2") == [(6, 9)]
    assert not comes_near("....", TEXT)


@given(st.text("ab !8", max_size=12), st.text("ab !8", max_size=12), st.data())
def test_a_place_in_a_line_stays_on_its_words_while_the_line_changes(before: str, after: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(before)))
    end = data.draw(st.integers(start, len(before)))
    for new_start, new_end in moved([(start, end)], before, after):
        assert after[new_start:new_end] == before[start:end]


def test_a_place_that_was_edited_itself_is_gone() -> None:
    assert moved([(5, 7)], "Draw !8 now", "Draw !9 now") == frozenset()
    assert moved([(5, 7)], "Draw !8", "Redraw !8") == {(7, 9)}
