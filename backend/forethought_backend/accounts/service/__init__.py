"""What can be done with accounts."""

from forethought_backend.accounts.service.activity import activity
from forethought_backend.accounts.service.administering import UserDetails, bring_back, end_sessions, set_admin, user_details
from forethought_backend.accounts.service.changing_email import change_email, confirm_email
from forethought_backend.accounts.service.changing_password import change_password
from forethought_backend.accounts.service.door import Door
from forethought_backend.accounts.service.guessing import PURGE, Guard
from forethought_backend.accounts.service.leaving import close_account, erase, erase_if_over, existing, restore_account, to_be_erased
from forethought_backend.accounts.service.persona import (
    Event,
    Mark,
    PersonaSignals,
    Signal,
    change_signals,
    history_number,
    keep_signals,
    persona_of,
    strength,
)
from forethought_backend.accounts.service.profile import change_me, me
from forethought_backend.accounts.service.proof import prove_password
from forethought_backend.accounts.service.purging import purge
from forethought_backend.accounts.service.questions import Questions
from forethought_backend.accounts.service.quota import CoachingProfile, Window, coaching_profile, limit_of, quota_view, refund, reserve
from forethought_backend.accounts.service.recovery import make_recovery_code
from forethought_backend.accounts.service.refreshing import refresh
from forethought_backend.accounts.service.registration import (
    NewUser,
    UserLine,
    create_first_admin,
    create_invite,
    create_user,
    find_user,
    list_users,
    set_disabled,
    set_quota,
    sign_up,
)
from forethought_backend.accounts.service.resetting import ask_for_reset, make_reset_link, reset_address, reset_password
from forethought_backend.accounts.service.signing_in import authenticate, is_signed_in, sign_in
from forethought_backend.accounts.service.signing_out import device_label, end_session, list_sessions, sign_out, sign_out_everywhere

JOBS = [PURGE]
"""What comes round beside the requests."""

__all__ = [
    "JOBS",
    "CoachingProfile",
    "Door",
    "Event",
    "Guard",
    "Mark",
    "NewUser",
    "PersonaSignals",
    "Questions",
    "Signal",
    "UserDetails",
    "UserLine",
    "Window",
    "activity",
    "ask_for_reset",
    "authenticate",
    "bring_back",
    "change_email",
    "change_me",
    "change_password",
    "change_signals",
    "close_account",
    "coaching_profile",
    "confirm_email",
    "create_first_admin",
    "create_invite",
    "create_user",
    "device_label",
    "end_session",
    "end_sessions",
    "erase",
    "erase_if_over",
    "existing",
    "find_user",
    "history_number",
    "is_signed_in",
    "keep_signals",
    "limit_of",
    "list_sessions",
    "list_users",
    "make_recovery_code",
    "make_reset_link",
    "me",
    "persona_of",
    "prove_password",
    "purge",
    "quota_view",
    "refresh",
    "refund",
    "reserve",
    "reset_address",
    "reset_password",
    "restore_account",
    "set_admin",
    "set_disabled",
    "set_quota",
    "sign_in",
    "sign_out",
    "sign_out_everywhere",
    "sign_up",
    "strength",
    "to_be_erased",
    "user_details",
]
