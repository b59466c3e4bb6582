"""How sync stands, for whoever shows it."""

from typing import Literal

import msgspec

Kind = Literal["synced", "saving", "offline", "signed-out", "attention"]
Cause = Literal["", "server-reset", "update-needed", "other-account", "account-deleted", "rejected"]
"""Why a person is asked: the server lost what this device has; it is newer than this program; somebody else is
signed in; the account is gone; it refused some edits for good."""


class SyncState(msgspec.Struct, frozen=True):
    """`pending` counts what the server does not have yet; `last_synced_at` is in Unix seconds; `detail` is a sentence."""

    kind: Kind
    pending: int = 0
    detail: str = ""
    cause: Cause = ""
    last_synced_at: int | None = None
