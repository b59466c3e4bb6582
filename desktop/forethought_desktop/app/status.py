"""How sync stands, in the words of the status bar; the tray says the same."""

from dataclasses import dataclass

from forethought_common.accounts import Quota
from PySide6.QtCore import QCoreApplication

from forethought_desktop.core.language import translate
from forethought_desktop.sync.state import SyncState
from forethought_desktop.ui.failures import said

FEW_LEFT = 3
"""From here on the status bar says how many questions are left; before that it is nobody's concern."""


@dataclass(frozen=True)
class Standing:
    """`picture` is an icon's name, `button` what a click on the right side offers, or None."""

    words: str
    picture: str
    button: str | None = None


def standing(state: SyncState, *, is_starting_here: bool = False, is_waiting: bool = False) -> Standing:
    """Say how the replica and the server stand; never a reproach, never a number that grows in red."""
    if is_starting_here and state.kind != "signed-out":
        return Standing(_tr("Preparing your database…"), "sync")
    if is_waiting:
        return Standing(_tr("Connecting…"), "sync")
    if state.kind == "signed-out":
        return _signed_out(state)
    if state.kind == "attention":
        return _attention(state)
    simple = {"synced": Standing(_tr("Synced"), "check"), "saving": Standing(_tr("Saving…"), "sync")}
    return simple.get(state.kind) or Standing(_offline(state.pending), "cloud-off")


def with_quota(words: str, quota: Quota | None) -> str:
    """Add what is left of the model's answers, where that is little."""
    if quota is None or quota.remaining is None or quota.remaining > FEW_LEFT:
        return words
    return f"{words} · {translate('Status', '%Ln question(s) left', quota.remaining)}"


def with_kept(shown: Standing, kept: int) -> Standing:
    """Add that texts from other devices were kept, where nothing more pressing has the button."""
    if not kept or shown.button is not None:
        return shown
    words = translate("Status", "%Ln edit(s) from other devices kept too", kept)
    return Standing(f"{shown.words} · {words}", shown.picture, _tr("Look at them"))


def _offline(pending: int) -> str:
    if not pending:
        return _tr("Offline")
    return f"{_tr('Offline')}, {translate('Status', '%Ln change(s) waiting', pending)}"


def _signed_out(state: SyncState) -> Standing:
    if state.cause == "account-deleted":
        return Standing(_tr("This account was deleted on the server; your tasks are still here"), "cloud-off")
    return Standing(_tr("Not signed in"), "cloud-off", _tr("Sign in again to sync"))


def _attention(state: SyncState) -> Standing:
    words = {
        "server-reset": (_tr("The server has lost much of what is here"), _tr("Decide what is right")),
        "update-needed": (_tr("The server needs a newer Forethought"), None),
        "other-account": (_tr("Somebody else is signed in on the server"), _tr("Sign in again to sync")),
        "rejected": (_tr("Some changes were not taken"), _tr("Look at them")),
    }.get(state.cause, (said(state.detail) or _tr("Sync needs a look"), None))
    return Standing(words[0], "info", words[1])


def _tr(text: str) -> str:
    return QCoreApplication.translate("Status", text)
