"""How much coaching by the model a person may have, and what coaching needs to know of them."""

from dataclasses import dataclass, field

from forethought_common.accounts import Persona, Quota

from forethought_backend.accounts.repository import users
from forethought_backend.accounts.repository.users import Profile, Window
from forethought_backend.accounts.service.door import account_gone
from forethought_backend.accounts.service.persona import PersonaSignals, persona_of
from forethought_backend.core.database import Transaction

__all__ = ["CoachingProfile", "Window", "coaching_profile", "limit_of", "profile_of", "quota_view", "refund", "reserve"]


@dataclass(frozen=True, slots=True)
class CoachingProfile:
    """`quota` is the person's own limit: None where the server's holds, 0 where there is none."""

    coaching_enabled: bool
    logging_enabled: bool
    cache_secret: bytes = field(repr=False)
    quota: int | None
    used: int
    resets_at: int | None
    persona: Persona
    signals: PersonaSignals | None = None
    prefetch_enabled: bool = False


async def coaching_profile(tx: Transaction) -> CoachingProfile:
    """Read what coaching needs to know of the transaction's person."""
    profile = await users.profile(tx)
    if profile is None:
        raise account_gone()
    return profile_of(profile)


async def reserve(tx: Transaction, *, limit: int | None, window_seconds: int, now: int) -> Window | None:
    """Take one coaching from the running window, or begin one; None when the limit is reached. Exact under any race."""
    return await users.reserve(tx, limit=limit, window_seconds=window_seconds, now=now)


async def refund(tx: Transaction, ends_at: int) -> None:
    """Give one coaching back to the window it was taken from; to no other, and never below none."""
    await users.refund(tx, ends_at)


def limit_of(profile: CoachingProfile, default_limit: int | None) -> int | None:
    """Return how many coachings a window holds for this person; None is without limit."""
    if profile.quota is None:
        return default_limit
    return profile.quota or None


def quota_view(profile: CoachingProfile, default_limit: int | None, now: int) -> Quota:
    """Describe the running window; one that has ended counts nothing."""
    is_running = profile.resets_at is not None and profile.resets_at > now
    used = profile.used if is_running else 0
    limit = limit_of(profile, default_limit)
    remaining = None if limit is None else max(0, limit - used)
    return Quota(limit, used, remaining, profile.resets_at if is_running else None)


def profile_of(profile: Profile) -> CoachingProfile:
    return CoachingProfile(
        coaching_enabled=profile.coaching_enabled,
        logging_enabled=profile.coaching_logging_enabled,
        cache_secret=profile.cache_secret,
        quota=profile.coaching_quota,
        used=profile.coaching_count,
        resets_at=profile.coaching_reset_at,
        persona=persona_of(profile.persona_signals),
        signals=profile.persona_signals,
        prefetch_enabled=profile.coaching_prefetch_enabled,
    )
