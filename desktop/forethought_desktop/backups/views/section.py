"""The part of the settings about copies of days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import S

_LINES = 7


@dataclass(frozen=True)
class DayRow:
    """A day in words."""

    day: date
    words: str


class BackupSection(QWidget):
    """Lists the days; `restore_asked` carries the chosen one."""

    restore_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel(
            self.tr("Forethought keeps a copy of each of the last seven days beside your tasks. Going back to one can be undone."), self
        )
        self._words.setWordWrap(True)
        set_role(self._words, "muted")
        self.days = QListWidget(self)
        self.days.setAccessibleName(self.tr("Days there is a copy of"))
        self.days.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.days.itemActivated.connect(self._ask)
        self.days.currentRowChanged.connect(self._follow)
        self.note = PlainLabel("", self)
        self.note.setWordWrap(True)
        set_role(self.note, "muted")
        self.restore = QPushButton(self.tr("Restore a day…"), self)
        self.restore.setAccessibleName(self.tr("Restore a day"))
        self.restore.setAutoDefault(False)
        self.restore.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(self._words)
        column.addWidget(self.days)
        column.addWidget(self.note)
        column.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_days(())

    def show_days(self, rows: Sequence[DayRow]) -> None:
        """Show these days, and keep the choice where its day is still there."""
        chosen = self._chosen()
        self.days.clear()
        for row in rows:
            item = QListWidgetItem(row.words)
            item.setData(Qt.ItemDataRole.UserRole, row.day.isoformat())
            self.days.addItem(item)
        height = self.days.sizeHintForRow(0) if rows else self.fontMetrics().lineSpacing()
        self.days.setFixedHeight(height * min(max(len(rows), 1), _LINES) + 2 * self.days.frameWidth() + S)
        self.days.setVisible(bool(rows))
        places = [row.day for row in rows]
        self.days.setCurrentRow(places.index(chosen) if chosen in places else 0)
        self._follow()

    def say(self, words: str) -> None:
        """Say how it stands: nothing to choose from yet, or what went wrong."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def set_busy(self, *, is_busy: bool) -> None:
        """While a day is looked at or restored, no other can be."""
        self.restore.setEnabled(not is_busy and self._chosen() is not None)

    def _chosen(self) -> date | None:
        place = self.days.currentRow()
        return None if place < 0 else date.fromisoformat(self.days.item(place).data(Qt.ItemDataRole.UserRole))

    def _follow(self) -> None:
        self.restore.setEnabled(self._chosen() is not None)

    def _ask(self) -> None:
        chosen = self._chosen()
        if chosen is not None and self.restore.isEnabled():
            self.restore_asked.emit(chosen)
