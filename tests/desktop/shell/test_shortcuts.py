"""Which keys may call what, and what becomes of the command that had them."""

import pytest
from forethought_desktop.shell.commands import COMMANDS, Where
from forethought_desktop.shell.shortcuts import Keys, Owner, readable, refusal
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QKeySequence

OWNERS = [Owner(each.key, each.title, each.where, tuple(QKeySequence(keys).toString() for keys in each.keys)) for each in COMMANDS]
CHOICES = st.sampled_from(["Ctrl+J", "Ctrl+Alt+7", "F6", "Ctrl+N", "Ctrl+Z", "F1", "Ctrl+Shift+Y", ""])


@pytest.mark.parametrize("keys", ["A", "Shift+B", "5", "Space", "Backspace", ".", "Left", "Tab", "Return", "Esc", "Ctrl+C", "Alt+F"])
def test_a_key_for_typing_or_moving_is_refused_for_the_whole_window_and_the_reason_is_said(keys: str) -> None:
    reason = refusal(keys, "window")
    assert reason is not None
    assert reason.endswith(".")


@pytest.mark.parametrize("keys", ["Ctrl+J", "F7", "Shift+F7", "Alt+F7", "Ctrl+Return", "Alt+Left", "/", "?", "Ctrl+Shift+C"])
def test_what_is_neither_typed_nor_needed_may_call_a_command(keys: str) -> None:
    assert refusal(keys, "window") is None


@pytest.mark.parametrize("keys", ["J", "5", "Shift+5", "Space", "Del", "Ctrl+C"])
def test_letters_and_digits_may_call_what_counts_only_in_the_list(keys: str) -> None:
    assert refusal(keys, "list") is None


@pytest.mark.parametrize("keys", ["", "Ctrl+K, Ctrl+S", "Up", "Shift+Down", "Tab"])
def test_several_keys_in_a_row_and_keys_that_move_are_refused_in_the_list_too(keys: str) -> None:
    assert refusal(keys, "list") is not None


def test_every_command_has_keys_that_may_be_chosen() -> None:
    refused = {(owner.key, keys) for owner in OWNERS for keys in owner.first_keys if refusal(keys, owner.where) is not None}
    assert refused == set()


def test_keys_meet_only_where_both_commands_count() -> None:
    owners: list[Owner] = []
    wheres: tuple[Where, ...] = ("window", "list")
    for where in wheres:
        owners += [Owner(f"{where}-{number}", "", where, (f"Ctrl+{number}",)) for number in (1, 2)]
    keys = Keys(owners, {"list-2": ("X",)})
    assert keys.holder("Ctrl+1", "list-1") is owners[0]
    assert keys.holder("X", "list-1") is owners[3]
    assert keys.holder("Ctrl+9", "list-1") is None


def test_keys_that_are_moved_leave_the_command_they_called() -> None:
    keys = Keys(OWNERS)
    keys.give("palette", 0, "Ctrl+N")
    assert keys.of("palette") == ("Ctrl+N", "Ctrl+Shift+P")
    assert keys.of("add") == ()
    keys.reset("add")
    assert keys.of("add") == ("Ctrl+N",)
    assert keys.of("palette") == ("Ctrl+Shift+P",)
    keys.reset_all()
    assert keys.chosen == {}


def test_a_second_way_is_added_and_taken_away_again() -> None:
    keys = Keys(OWNERS)
    keys.give("settings", 1, "F10")
    assert keys.of("settings") == ("Ctrl+,", "F10")
    keys.give("settings", 0, "")
    assert keys.of("settings") == ("F10",)
    keys.give("settings", 0, "Ctrl+,")
    assert not keys.is_changed("settings")


@given(st.lists(st.tuples(st.sampled_from([owner.key for owner in OWNERS[:20]]), st.integers(0, 1), CHOICES), max_size=12))
def test_whatever_is_chosen_no_keys_call_two_commands(choices: list[tuple[str, int, str]]) -> None:
    keys = Keys(OWNERS)
    for key, place, chosen in choices:
        if chosen:
            keys.give(key, place, chosen)
        else:
            keys.reset(key)
    held = [each for owner in OWNERS for each in keys.of(owner.key)]
    assert len(held) == len(set(held))


def test_what_was_remembered_and_cannot_be_is_left_out_but_not_what_another_version_may_know() -> None:
    stored = {"add": ("A", "F8"), "later": ("Q",), "find": ()}
    assert readable(stored, OWNERS) == {"add": ("F8",), "later": ("Q",), "find": ()}
