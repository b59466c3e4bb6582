"""What people write is trimmed, counted by characters, and refused with the count."""

import pytest
from forethought_common import writing
from forethought_common.errors import Code, Refusal
from forethought_common.goals import stored_answer
from forethought_common.tasks import TEXT_LIMIT, stored_text, trimmed_text
from hypothesis import given
from hypothesis import strategies as st


@given(st.text(max_size=600))
def test_a_text_is_kept_whole_but_for_the_blanks_around_it_or_refused(text: str) -> None:
    kept = trimmed_text(text)
    if kept is None:
        with pytest.raises(Refusal):
            stored_text(text)
        assert not 1 <= len(text.strip()) <= TEXT_LIMIT
    else:
        assert kept == text.strip() == stored_text(text)
        assert trimmed_text(kept) == kept


@pytest.mark.parametrize(
    ("text", "code", "said"), [("x" * 501, "too-long", "501"), ("é" * 1234, "too-long", "1,234"), (" \n", "empty", "empty")]
)
def test_a_refusal_names_the_field_and_the_count(text: str, code: str, said: str) -> None:
    with pytest.raises(Refusal) as refused:
        stored_text(text)
    [error] = refused.value.errors
    assert (refused.value.code, error.field, error.code) == (Code.INVALID_INPUT, "text", code)
    assert said in error.detail


def test_an_answer_may_be_longer_than_a_task() -> None:
    assert stored_answer("x" * 2000, "biggest_win") == "x" * 2000
    with pytest.raises(Refusal) as refused:
        stored_answer("x" * 2001, "biggest_win")
    assert refused.value.errors[0].field == "biggest_win"
    assert writing.trimmed("x" * 2001, 2000) is None
