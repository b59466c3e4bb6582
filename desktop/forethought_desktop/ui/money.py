"""Amounts of money, which are often far below a cent."""

from decimal import Decimal

from PySide6.QtCore import QLocale

_SIGN_FIRST = frozenset({QLocale.Language.English, QLocale.Language.C})
_SMALLEST_IN_FOUR_PLACES = Decimal("0.00005")


def dollars(amount: Decimal) -> str:
    """Write an amount in four places, or in six where four would make nothing of it."""
    places = 6 if Decimal(0) < amount < _SMALLEST_IN_FOUR_PLACES else 4
    locale = QLocale()
    number = locale.toString(float(amount), "f", places)
    # Not by the locale's own pattern: a system without a language writes the sign behind, where nobody who reads English looks for it.
    return f"${number}" if locale.language() in _SIGN_FIRST else f"{number}\u00a0$"
