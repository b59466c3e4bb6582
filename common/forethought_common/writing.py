"""What people write: how it is trimmed and measured, and how too much of it is refused.

Lengths count code points after trimming, as Postgres counts them.
"""

from typing import Annotated

from msgspec import Meta

from forethought_common.errors import Code, FieldError, Refusal

STORABLE = "^[^\\x00\\ud800-\\udfff]*$"
"""Postgres cannot hold NUL and UTF-8 cannot hold a lone surrogate, so neither may enter."""

# The length is not part of the type: `measured` refuses with the count, which a person can act on.
Written = Annotated[str, Meta(pattern=STORABLE)]


def trimmed(text: str, limit: int) -> str | None:
    """Return the text as it is stored, or None when nothing is left of it or it is too long.

    >>> trimmed("  Draft the pricing page ", 500)
    'Draft the pricing page'
    >>> trimmed("   ", 500) is None
    True
    """
    kept = text.strip()
    return kept if 1 <= len(kept) <= limit else None


def measured(text: str, limit: int, field: str) -> str:
    """Return the text as it is stored, or refuse with the field and the count."""
    kept = trimmed(text, limit)
    if kept is not None:
        return kept
    count = len(text.strip())
    detail = f"This has {count:,} characters; it may have {limit:,}." if count else "This is empty; write something."
    code = "too-long" if count else "empty"
    raise Refusal(Code.INVALID_INPUT, detail, errors=[FieldError(field, code, detail)])
