"""A friendly measure of a new password; the server has the last word."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication

SHORTEST = 15
"""Characters that a server asks for unless its operator set another number."""

_FEW_KINDS = 6
_LONG = 20


class Strength(IntEnum):
    """How a password looks so far."""

    NONE = 0
    SHORT = 1
    FAIR = 2
    GOOD = 3


def judge(password: str, email: str) -> tuple[Strength, str]:
    """Say how strong a new password looks, and the one thing that would help."""
    missing = SHORTEST - len(password)
    if not password:
        return Strength.NONE, QCoreApplication.translate("Accounts", "15 characters or more. Four words in a row are easy to remember.")
    if missing > 0:
        return Strength.SHORT, QCoreApplication.translate("Accounts", "Long enough with %n more", "characters", missing)
    if len(set(password)) < _FEW_KINDS:
        return Strength.FAIR, QCoreApplication.translate("Accounts", "Long enough, but a few characters repeat. A word more would help.")
    if _names(password, email):
        return Strength.FAIR, QCoreApplication.translate("Accounts", "Better without your address or the product's name in it.")
    if len(password) < _LONG:
        return Strength.FAIR, QCoreApplication.translate("Accounts", "Good enough. Longer is safer still.")
    return Strength.GOOD, QCoreApplication.translate("Accounts", "Strong.")


def _names(password: str, email: str) -> bool:
    lowered = password.casefold()
    parts = [part for part in email.casefold().replace("@", ".").split(".") if len(part) > 3]
    return any(part in lowered for part in ("forethought", *parts))
