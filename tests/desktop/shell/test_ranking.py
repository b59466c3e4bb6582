"""What a few typed letters find: the better the fit, the higher it stands."""

import pytest
from forethought_desktop.shell.mnemonics import marked_letter, with_letters, without_letter
from forethought_desktop.shell.palette_rows import pieces
from forethought_desktop.shell.ranking import EXACT, INSIDE, PREFIX, SCATTERED, WORD_STARTS, Candidate, fit, ranked
from hypothesis import given
from hypothesis import strategies as st

NAMES = st.text("abcdefgh ÄöüßéñİIﬁ日", min_size=1, max_size=24)
ANY = st.text(max_size=16)


def names(query: str, *listed: str, recent: tuple[str, ...] = ()) -> list[str]:
    return [found.candidate.name for found in ranked(query, [Candidate(name, name) for name in listed], recent)]


@pytest.mark.parametrize(
    ("query", "name", "kind", "places"),
    [
        ("undo", "Undo", EXACT, (0, 1, 2, 3)),
        ("un", "Undo", PREFIX, (0, 1)),
        ("nt", "Next task", WORD_STARTS, (0, 5)),
        ("sort imp", "Sort by: Importance", WORD_STARTS, (0, 1, 2, 3, 9, 10, 11)),
        ("seta", "Select all tasks", WORD_STARTS, (0, 1, 11, 12)),
        ("task", "Add a task", WORD_STARTS, (6, 7, 8, 9)),
        ("ask", "Add a task", INSIDE, (7, 8, 9)),
        ("aak", "Add a task", SCATTERED, (4, 7, 9)),
        ("offnen", "Ordner öffnen", WORD_STARTS, (7, 8, 9, 10, 11, 12)),
        ("strasse", "Straße", EXACT, (0, 1, 2, 3, 4, 5)),
    ],
)
def test_letters_are_found_where_a_person_would_see_them(query: str, name: str, kind: int, places: tuple[int, ...]) -> None:
    found = fit(query, name)
    assert found is not None
    assert (found.kind, found.places) == (kind, places)


def test_what_is_not_there_is_not_found() -> None:
    assert fit("xyz", "Undo") is None
    assert fit("oo", "Undo") is None


def test_a_beginning_comes_before_words_and_words_before_scattered_letters() -> None:
    assert names("co", "Bacon", "Coach", "Task: Complete", "Clear the photo") == ["Coach", "Task: Complete", "Bacon", "Clear the photo"]


def test_of_equals_the_one_used_last_comes_first_and_then_the_shorter() -> None:
    assert names("s", "Settings", "Sort", "Sync now") == ["Sort", "Settings", "Sync now"]
    assert names("s", "Settings", "Sort", "Sync now", recent=("Sync now",)) == ["Sync now", "Sort", "Settings"]


def test_what_cannot_be_done_now_comes_last_however_well_it_fits() -> None:
    found = ranked("undo", [Candidate("undo", "Undo", is_available=False), Candidate("x", "Unpick the odd one")])
    assert [each.candidate.key for each in found] == ["x", "undo"]


def test_a_name_is_found_by_its_menu_too_but_after_all_that_are_found_by_name() -> None:
    found = ranked("view", [Candidate("panel", "The selected task", "View"), Candidate("review", "Review")])
    assert [(each.candidate.key, bool(each.places)) for each in found] == [("review", True), ("panel", False)]


@given(NAMES)
def test_whoever_types_the_whole_name_finds_it(name: str) -> None:
    found = fit(name, name)
    assert found is not None
    if name.strip():
        assert found.kind in {EXACT, PREFIX, WORD_STARTS, INSIDE, SCATTERED}


@given(ANY, ANY)
def test_marked_letters_are_places_of_the_name_in_order(query: str, name: str) -> None:
    found = fit(query, name)
    if found is not None:
        assert list(found.places) == sorted(set(found.places))
        assert all(0 <= place < len(name) for place in found.places)


@given(st.text("abcXYZ ", min_size=1, max_size=12), st.data())
def test_any_letters_in_their_order_find_a_name(name: str, data: st.DataObject) -> None:
    kept = data.draw(st.lists(st.booleans(), min_size=len(name), max_size=len(name)))
    query = "".join(letter for letter, is_kept in zip(name, kept, strict=True) if is_kept and letter != " ")
    assert fit(query, name) is not None


@given(st.text("abc ", max_size=4), st.lists(NAMES, max_size=8, unique=True))
def test_a_better_kind_of_fit_never_stands_below_a_worse_one(query: str, listed: list[str]) -> None:
    kinds = [found.kind for name in names(query, *listed) if (found := fit(query, name)) is not None]
    assert kinds == sorted(kinds)


@given(ANY, st.sets(st.integers(0, 15)))
def test_pieces_put_together_are_the_text(text: str, places: set[int]) -> None:
    assert "".join(piece for piece, _ in pieces(text, sorted(places))) == text


@given(st.lists(st.text("abcÄ &!", max_size=6), max_size=12))
def test_no_letter_is_marked_twice_in_a_menu_and_no_title_reads_otherwise(titles: list[str]) -> None:
    marked = with_letters(titles)
    letters = [letter for title in marked if (letter := marked_letter(title)) is not None and letter.isalnum()]
    assert len(letters) == len(set(letters))
    for before, after in zip(titles, marked, strict=True):
        if marked_letter(before) is None:
            assert without_letter(after) == without_letter(before)


def test_letters_that_were_chosen_stay_and_others_make_way() -> None:
    assert with_letters(["Find", "&Edit", "Export", "File"]) == ["&Find", "&Edit", "E&xport", "F&ile"]
