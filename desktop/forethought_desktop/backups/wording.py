"""Copies of days, and what going back would do, in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from forethought_desktop.backups.actions import Preview
from forethought_desktop.core.language import translate
from forethought_desktop.store.copies import DayCopy


def day(of: date) -> str:
    """Name a day as people do."""
    return QLocale().toString(QDate(of.year, of.month, of.day), QLocale.FormatType.LongFormat)


def row(copy: DayCopy) -> str:
    size = QLocale().formattedDataSize(copy.size, 1)
    return f"{day(copy.day)} · {translate('Backups', '%Ln task(s)', copy.tasks)} · {size}"


def what_changes(preview: Preview) -> list[str]:
    """Say in counts what would come back, change, and stay."""
    way = preview.way
    lines = [
        (len(way.back), translate("Backups", "Will come back: %Ln task(s) or goal(s).", len(way.back))),
        (len(way.changed), translate("Backups", "Will be as they were that day: %Ln task(s) or goal(s).", len(way.changed))),
        (len(way.since), translate("Backups", "Came since then, and will stay unless you choose otherwise: %Ln.", len(way.since))),
    ]
    said = [line for count, line in lines if count]
    if not said:
        return [_tr("Everything is as it was that day. There is nothing to restore.")]
    return [*said, _tr("It is one step: Undo takes it back. Your other devices follow with the next sync.")]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Backups", text)
