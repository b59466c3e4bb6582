"""Fixtures for tests with real widgets."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale


@pytest.fixture(autouse=True)
def english_numbers_and_dates() -> Iterator[None]:
    """Widgets write numbers and dates as the person's locale has them; tests read them in English."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)
