"""How the table words times and ratings, by the person's locale."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from forethought_desktop.tasks.models import columns
from forethought_desktop.tasks.models.lists import TaskList

_DAYS_IN_WORDS = 7


def age(at: int, now: int) -> str:
    """Say how long ago something was, in whole days of the calendar, or on which date."""
    then = datetime.fromtimestamp(at).astimezone()
    days = (datetime.fromtimestamp(now).astimezone().date() - then.date()).days
    if days <= 0:
        return QCoreApplication.translate("TaskTable", "Today")
    if days == 1:
        return QCoreApplication.translate("TaskTable", "Yesterday")
    if days < _DAYS_IN_WORDS:
        return QCoreApplication.translate("TaskTable", "{n} days ago").format(n=QLocale().toString(days))
    # Month and day of this year, the year too of any other.
    is_this_year = then.year == datetime.fromtimestamp(now).astimezone().year
    pattern = QCoreApplication.translate("TaskTable", "d MMM" if is_this_year else "d MMM yyyy", "a day in the letters of QDate")
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(at), pattern)


def moment(at: int) -> str:
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(at), QLocale.FormatType.ShortFormat)


def rating(value: int | None) -> str:
    if value is None:
        return QCoreApplication.translate("TaskTable", "not rated")
    return QCoreApplication.translate("TaskTable", "{n} of 10").format(n=value)


def importance() -> str:
    return QCoreApplication.translate("TaskTable", "Importance")


def confidence() -> str:
    return QCoreApplication.translate("TaskTable", "Confidence")


def done(*, is_completed: bool) -> str:
    if is_completed:
        return QCoreApplication.translate("TaskTable", "completed")
    return QCoreApplication.translate("TaskTable", "open")


def heading(column: str, which: TaskList) -> str:
    """Name a column; the last one is about what the list is about."""
    if column == columns.AT:
        return _time_heading(which)
    names = {
        columns.DONE: QCoreApplication.translate("TaskTable", "Done"),
        columns.TEXT: QCoreApplication.translate("TaskTable", "Task"),
        columns.IMPORTANCE: importance(),
        columns.CONFIDENCE: confidence(),
    }
    return names[column]


def _time_heading(which: TaskList) -> str:
    names = {
        TaskList.ACTIVE: QCoreApplication.translate("TaskTable", "Added"),
        TaskList.COMPLETED: QCoreApplication.translate("TaskTable", "Completed"),
        TaskList.LET_GO: QCoreApplication.translate("TaskTable", "Let go"),
        TaskList.DELETED: QCoreApplication.translate("TaskTable", "Deleted"),
    }
    return names[which]
