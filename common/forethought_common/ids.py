"""Identifiers that either side may mint: UUIDs of version 7, in the order of their making."""

from uuid import UUID

from uuid_utils.compat import uuid7

NIL = UUID(int=0)
_ALLOWED_VERSIONS = (4, 7)


def new_id() -> UUID:
    """Mint an identifier; later ones sort after earlier ones of the same process."""
    return uuid7()


def is_acceptable(identifier: UUID) -> bool:
    """Tell whether a client may name a row so: random or time-ordered, never nil, max or hand-made."""
    return identifier.version in _ALLOWED_VERSIONS
