"""What a person has set, and how the coach's framing leans for them."""

from forethought_common.accounts import Me, MePatch
from msgspec import UNSET, UnsetType

from forethought_backend.accounts.repository import users
from forethought_backend.accounts.repository.users import Profile, Switches
from forethought_backend.accounts.service.door import account_gone
from forethought_backend.accounts.service.quota import profile_of, quota_view
from forethought_backend.core.database import Transaction


async def me(tx: Transaction, default_quota: int | None, now: int) -> Me:
    """Describe the person to themselves."""
    return _view(await users.profile(tx), default_quota, now)


async def change_me(tx: Transaction, patch: MePatch, default_quota: int | None, now: int) -> Me:
    """Set the switches and the persona's correction that the patch names."""
    changed = await users.change(
        tx,
        Switches(_given(patch.coaching_enabled), _given(patch.coaching_logging_enabled), _given(patch.coaching_prefetch_enabled)),
        corrects=patch.persona is not UNSET,
        correction=None if isinstance(patch.persona, UnsetType) else patch.persona,
        now=now,
    )
    return _view(changed, default_quota, now)


def _given(value: bool | UnsetType) -> bool | None:
    return None if isinstance(value, UnsetType) else value


def _view(profile: Profile | None, default_quota: int | None, now: int) -> Me:
    if profile is None:
        raise account_gone()
    coaching = profile_of(profile)
    return Me(
        id=profile.id,
        email=profile.email,
        created_at=profile.created_at,
        coaching_enabled=profile.coaching_enabled,
        coaching_logging_enabled=profile.coaching_logging_enabled,
        persona=coaching.persona,
        quota=quota_view(coaching, default_quota, now),
        coaching_prefetch_enabled=profile.coaching_prefetch_enabled,
        has_recovery_code=profile.has_recovery_code,
    )
