"""Amounts of money, which are often far below a cent."""

from decimal import Decimal

from PySide6.QtCore import QLocale

_SMALLEST_IN_FOUR_PLACES = Decimal("0.00005")


def dollars(amount: Decimal) -> str:
    """Write an amount in four places, or in six where four would make nothing of it."""
    places = 6 if Decimal(0) < amount < _SMALLEST_IN_FOUR_PLACES else 4
    return QLocale().toCurrencyString(float(amount), "$", places)
