"""Days and moments as files write them. A day without a time counts as its noon here, so that no time zone moves it to another day."""

import re
from datetime import UTC, datetime

_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_GERMAN_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_NOON = 12
_MOMENTS = ("%Y%m%dT%H%M%SZ", "%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%dT%H:%M:%S.%fZ")


def from_day(text: str) -> int | None:
    """Read `2026-11-25` or `25.11.2026`."""
    if (match := _DAY.fullmatch(text)) is not None:
        year, month, day = match.groups()
    elif (match := _GERMAN_DAY.fullmatch(text)) is not None:
        day, month, year = match.groups()
    else:
        return None
    try:
        return _stored(datetime(int(year), int(month), int(day), _NOON).astimezone())
    except (ValueError, OverflowError, OSError):
        return None


def from_moment(text: str) -> int | None:
    """Read a day, or a moment as ISO 8601 and Taskwarrior write it."""
    text = text.strip()
    day = from_day(text)
    if day is not None:
        return day
    for pattern in _MOMENTS:
        try:
            return _stored(datetime.strptime(text, pattern).replace(tzinfo=UTC))
        except ValueError:
            continue
    try:
        return _stored(datetime.fromisoformat(text).astimezone())
    except (ValueError, OverflowError, OSError):
        return None


def to_day(at: int) -> str:
    """Write the day here."""
    return datetime.fromtimestamp(at).astimezone().strftime("%Y-%m-%d")


def to_moment(at: int) -> str:
    """Write a moment in UTC, exact to the second."""
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def to_compact(at: int) -> str:
    """Write a moment as Taskwarrior does."""
    return datetime.fromtimestamp(at, UTC).strftime("%Y%m%dT%H%M%SZ")


def _stored(moment: datetime) -> int | None:
    at = int(moment.timestamp())
    return at if at >= 0 else None
