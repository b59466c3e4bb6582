"""Between any two keys there is room, and comparing them as text gives the order of the list."""

import pytest
from forethought_common import order_keys
from forethought_common.goals import GoalDraft
from hypothesis import given
from hypothesis import strategies as st
from msgspec import ValidationError, convert

keys = st.text(order_keys.DIGITS, min_size=1, max_size=12).filter(order_keys.is_key)


@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 2)), max_size=60))
def test_a_list_filled_in_any_order_stays_in_order(places: list[tuple[float, int]]) -> None:
    listed: list[str] = []
    for where, how in places:
        index = [0, len(listed), round(where * len(listed))][how]
        low = listed[index - 1] if index else None
        high = listed[index] if index < len(listed) else None
        listed.insert(index, order_keys.between(low, high))
    assert listed == sorted(set(listed))
    assert all(order_keys.is_key(key) for key in listed)


@given(keys, keys)
def test_there_is_room_between_any_two_keys_and_at_both_ends(one: str, other: str) -> None:
    low, high = sorted([one, other])
    assert order_keys.between(None, low) < low
    assert order_keys.between(high, None) > high
    if low != high:
        assert low < order_keys.between(low, high) < high


@given(st.integers(0, 5000))
def test_keys_for_a_whole_list_are_in_order_and_short(count: int) -> None:
    spread = order_keys.spread(count)
    assert len(spread) == count
    assert spread == sorted(set(spread))
    assert all(order_keys.is_key(key) and len(key) <= 3 for key in spread)


@pytest.mark.parametrize(("grow", "at_least"), [("end", 3000), ("start", 3000), ("middle", 300)])
def test_keys_stay_short_for_long(grow: str, at_least: int) -> None:
    low, high = ("V", "W") if grow == "middle" else (None, None)
    keys: list[str] = []
    try:
        while True:
            keys.append(order_keys.between(low, high))
            low, high = (keys[-1], None) if grow == "end" else (low, keys[-1])
    except order_keys.NoRoom:
        assert len(keys) >= at_least


@pytest.mark.parametrize(("low", "high"), [("W", "V"), ("V", "V"), ("V0", None), (None, ""), ("ä", None), ("V" * 65, None)])
def test_what_is_no_pair_of_keys_is_a_mistake_of_the_caller(low: str | None, high: str | None) -> None:
    with pytest.raises(ValueError, match="order"):
        order_keys.between(low, high)


@given(st.text(order_keys.DIGITS + "-ä ", max_size=66))
def test_a_goal_takes_exactly_the_positions_that_are_keys(position: str) -> None:
    answers = {"what_matters": "a", "biggest_win": "b", "worst_outcome": "c", "position": position}
    try:
        convert(answers, GoalDraft)
    except ValidationError:
        assert not order_keys.is_key(position)
    else:
        assert order_keys.is_key(position)
