"""Messages of sign-up, sign-in, refresh and the signed-in person."""

from typing import Annotated, Literal
from uuid import UUID

import msgspec
from msgspec import UNSET, Meta, UnsetType

# `$(?!\n)`: a plain `$` would let a line break stand at the end.
Email = Annotated[
    str,
    Meta(min_length=3, max_length=255, pattern="^ *[^\\x00-\\x20\\x7f@\\ud800-\\udfff]+@[^\\x00-\\x20\\x7f@\\ud800-\\udfff]+ *$(?!\\n)"),
]
Password = Annotated[str, Meta(min_length=1, max_length=1024, pattern="^[^\\x00\\ud800-\\udfff]*$")]
DeviceName = Annotated[str, Meta(min_length=1, max_length=100, pattern="^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$(?!\\n)")]
Opaque = Annotated[str, Meta(min_length=20, max_length=128, pattern="^[A-Za-z0-9_-]+$(?!\\n)")]
RotationId = Annotated[str, Meta(min_length=22, max_length=43, pattern="^[A-Za-z0-9_-]+$(?!\\n)")]
AnyToken = Annotated[str, Meta(min_length=1, max_length=4096, pattern="^[^\\x00\\ud800-\\udfff]*$")]
"""Whatever is presented as a token: one of another form is as unknown as one of another server."""
RecoveryCode = Annotated[str, Meta(min_length=26, max_length=64, pattern="^[0-9A-Za-z -]+$(?!\\n)")]
"""26 characters of Crockford's alphabet, in any case, with blanks or hyphens where a person put them."""
PersonaLabel = Literal["business", "student", "neutral"]


class SignUp(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    email: Email
    password: Password
    device_name: DeviceName | None = None
    invite: Opaque | None = None


class SignIn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    email: Email
    password: Password
    device_name: DeviceName | None = None
    device_secret: Opaque | None = None


class PasswordChange(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Every other device is signed out by it."""

    current_password: Password
    new_password: Password


class PasswordProof(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The password once more, for what nobody should do on a device left open."""

    password: Password


class PasswordReset(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Exactly one of `recovery_code` and `reset_token`; every session ends, and nobody is signed in by it."""

    email: Email
    new_password: Password
    recovery_code: RecoveryCode | None = None
    reset_token: AnyToken | None = None


class ResetRequest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Answered alike whether or not there is such an account."""

    email: Email


class NewRecoveryCode(msgspec.Struct, frozen=True):
    """Shown this once; the one before stops working."""

    recovery_code: str


class EmailChange(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Takes effect at once where the server sends no mail, else when the link sent to the new address is followed."""

    email: Email
    password: Password


class EmailConfirmation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    token: AnyToken


class Deletion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`now` erases at once; else there are seven days in which signing in can bring the account back."""

    password: Password
    now: bool = False


class SecurityEvent(msgspec.Struct, frozen=True):
    """What happened to the account; `device_name` where the session it happened in is still known."""

    id: UUID
    kind: str
    at: int
    device_name: str | None = None
    is_current_session: bool = False


class SecurityEventList(msgspec.Struct, frozen=True):
    """A page, newest first."""

    items: list[SecurityEvent]
    next_cursor: str | None = None


class RefreshRequest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`rotation_id` names this attempt: the same pair again gets the same successor, so a lost reply loses nothing."""

    refresh_token: AnyToken
    rotation_id: RotationId


class TokenPair(msgspec.Struct, frozen=True):
    """`expires_in` is in seconds, counted from when the request was sent."""

    access_token: str
    refresh_token: str
    expires_in: int


class UserView(msgspec.Struct, frozen=True):
    id: UUID
    email: str
    created_at: int


class SignedUp(msgspec.Struct, frozen=True):
    """`recovery_code` is shown this once; only its hash is kept. `device_secret` proves a known device at later sign-ins."""

    user: UserView
    access_token: str
    refresh_token: str
    expires_in: int
    recovery_code: str
    device_secret: str


class SignedIn(msgspec.Struct, frozen=True):
    user: UserView
    access_token: str
    refresh_token: str
    expires_in: int
    device_secret: str


class Quota(msgspec.Struct, frozen=True):
    """Coachings by the model in the running window; `limit` and `remaining` are None where there is no limit."""

    limit: int | None
    used: int
    remaining: int | None
    resets_at: int | None


class Persona(msgspec.Struct, frozen=True):
    """The leaning of the coach's framing; `corrected` where the person set it by hand."""

    label: PersonaLabel
    corrected: bool = False


class Me(msgspec.Struct, frozen=True):
    id: UUID
    email: str
    created_at: int
    coaching_enabled: bool
    coaching_logging_enabled: bool
    persona: Persona
    quota: Quota
    coaching_prefetch_enabled: bool = False
    """Whether a new task may go to the model before anybody asks about it."""
    has_recovery_code: bool = True
    """False once the code was used up, until a new one is made."""


class MePatch(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The switches and a correction of the persona; null gives the persona back to inference."""

    coaching_enabled: bool | UnsetType = UNSET
    coaching_logging_enabled: bool | UnsetType = UNSET
    persona: PersonaLabel | None | UnsetType = UNSET
    coaching_prefetch_enabled: bool | UnsetType = UNSET


class SessionView(msgspec.Struct, frozen=True):
    """One signed-in device; `is_current` marks the session that asks."""

    id: UUID
    device_name: str
    created_at: int
    last_used_at: int
    is_current: bool


class SessionList(msgspec.Struct, frozen=True):
    items: list[SessionView]
    next_cursor: str | None = None
