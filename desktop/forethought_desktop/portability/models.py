"""The tasks of a file as a table to look at before they are imported."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from forethought_desktop.core.language import translate
from forethought_desktop.core.words import QT_TRANSLATE_NOOP
from forethought_desktop.portability import wording
from forethought_desktop.portability.plan import Choices, Planned

Index = QModelIndex | QPersistentModelIndex
_HEADINGS = (
    QT_TRANSLATE_NOOP("Import", "Task"),
    QT_TRANSLATE_NOOP("Import", "State"),
    QT_TRANSLATE_NOOP("Import", "Importance"),
    QT_TRANSLATE_NOOP("Import", "Confidence"),
    QT_TRANSLATE_NOOP("Import", "What happens"),
)
TEXT, STATE, IMPORTANCE, CONFIDENCE, WAY = range(len(_HEADINGS))
_NOT_RATED = "·"


class PreviewRows(QAbstractTableModel):
    """Rows as they will look; nothing in it can be edited. A choice changes what is said, never which rows there are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Planned] = ()
        self._choices = Choices()

    def show(self, rows: Sequence[Planned], choices: Choices) -> None:
        self.beginResetModel()
        self._rows, self._choices = rows, choices
        self.endResetModel()

    def choose(self, choices: Choices) -> None:
        self._choices = choices
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, WAY))

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(_HEADINGS)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            is_column = orientation == Qt.Orientation.Horizontal
            return (
                QCoreApplication.translate("Import", _HEADINGS[section])
                if is_column
                else QLocale().toString(self._rows[section].found.line)
            )
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._words(self._rows[index.row()], index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in {IMPORTANCE, CONFIDENCE}:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def _words(self, planned: Planned, column: int) -> str:
        found = planned.found
        if column == TEXT:
            return " ".join((planned.full if self._choices.keeps_extras else planned.text).split())
        if column == STATE:
            return _state(planned)
        if column == WAY:
            return wording.way(planned, self._choices, translate)
        rating = found.importance if column == IMPORTANCE else found.confidence
        return _NOT_RATED if rating is None else QLocale().toString(rating)


def _state(planned: Planned) -> str:
    found = planned.found
    if found.deleted_at is not None:
        return translate("Import", "In the trash")
    if found.let_go_at is not None:
        return translate("Import", "Let go")
    return translate("Import", "Completed") if found.is_completed else translate("Import", "Active")
