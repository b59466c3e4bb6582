"""E-mail addresses as names to sign in with: one form for all the ways to write one."""

import unicodedata

import msgspec
from forethought_common.accounts import Email
from forethought_common.errors import Code, FieldError, Refusal


def normalised_email(email: str) -> str:
    """Return the form that is stored and compared: trimmed, case-folded, and composed.

    >>> normalised_email("  Ada@Example.ORG ")
    'ada@example.org'
    """
    plain = unicodedata.normalize("NFC", unicodedata.normalize("NFC", email).casefold())
    try:
        # Once more after folding: it lengthens some letters, and trimming may leave nothing.
        return msgspec.convert(plain.strip(), Email)
    except msgspec.ValidationError as failure:
        detail = "This does not look like an e-mail address."
        raise Refusal(Code.INVALID_INPUT, detail, errors=[FieldError("email", "invalid-format", detail)]) from failure
