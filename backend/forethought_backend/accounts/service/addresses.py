"""E-mail addresses as names to sign in with: one form for all the ways to write one."""

import unicodedata

from forethought_common.errors import Code, FieldError, Refusal

_LONGEST = 255


def normalised_email(email: str) -> str:
    """Return the form that is stored and compared: trimmed, case-folded, and composed.

    >>> normalised_email("  Ada@Example.ORG ")
    'ada@example.org'
    """
    plain = unicodedata.normalize("NFC", unicodedata.normalize("NFC", email).casefold())
    name, _, domain = plain.strip().rpartition("@")
    name, domain = name.strip(), domain.strip()
    address = f"{name}@{domain}"
    if not name or not domain or len(address) > _LONGEST:
        detail = "This does not look like an e-mail address."
        raise Refusal(Code.INVALID_INPUT, detail, errors=[FieldError("email", "invalid-format", detail)])
    return address
