"""The status bar says how things stand, and never more than is known."""

import pytest
from forethought_common.accounts import Quota
from forethought_desktop.app.status import standing, with_kept, with_quota
from forethought_desktop.sync.state import SyncState


@pytest.mark.parametrize(
    ("state", "words", "button"),
    [
        (SyncState("synced"), "Synced", None),
        (SyncState("saving", 3), "Saving…", None),
        (SyncState("offline"), "Offline", None),
        (SyncState("offline", 1), "Offline, 1 change waiting", None),
        (SyncState("offline", 3), "Offline, 3 changes waiting", None),
        (SyncState("signed-out", 3), "Not signed in", "Sign in again to sync"),
        (SyncState("attention", cause="server-reset"), "The server has lost much of what is here", "Decide what is right"),
        (SyncState("attention", cause="rejected"), "Some changes were not taken", "Look at them"),
        (SyncState("attention", cause="update-needed"), "The server needs a newer Forethought", None),
    ],
)
def test_each_state_has_its_words_and_what_can_be_done(state: SyncState, words: str, button: str | None) -> None:
    shown = standing(state)
    assert (shown.words, shown.button) == (words, button)


def test_nothing_is_claimed_before_the_server_was_heard_of() -> None:
    assert standing(SyncState("synced"), is_waiting=True).words == "Connecting…"
    assert standing(SyncState("synced"), is_waiting=True, is_starting_here=True).words == "Preparing your database…"


@pytest.mark.parametrize(
    ("remaining", "words"), [(None, "Synced"), (4, "Synced"), (3, "Synced · 3 questions left"), (1, "Synced · 1 question left")]
)
def test_what_is_left_of_the_quota_is_said_only_when_it_is_little(remaining: int | None, words: str) -> None:
    assert with_quota("Synced", Quota(10, 0, remaining, None)) == words


def test_texts_that_were_kept_too_are_said_unless_something_presses_more() -> None:
    shown = with_kept(standing(SyncState("synced")), 1)
    assert (shown.words, shown.button) == ("Synced · 1 edit from other devices kept too", "Look at them")
    out = standing(SyncState("signed-out"))
    assert with_kept(out, 2) is out
    assert with_kept(standing(SyncState("synced")), 0).button is None
