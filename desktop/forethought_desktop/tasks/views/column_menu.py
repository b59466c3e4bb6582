"""The menu on the header: all that a mouse does there by clicking, dragging and sizing, for the keyboard too."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


@dataclass(frozen=True)
class ColumnChoice:
    """A column as the menu lists it."""

    key: str
    title: str
    is_shown: bool


class ColumnMenu(QMenu):
    """About one column, and which columns are shown. `chosen` carries what is asked and the key of a column."""

    chosen = Signal(str, str)

    def __init__(self, key: str, possible: Sequence[str], choices: Sequence[ColumnChoice], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Columns"))
        sections = (("sort", "sort-next"), ("left", "right", "wider", "narrower"))
        for section in sections:
            for what in section:
                if what in possible:
                    self._offer(_title(what), what, key)
            self.addSeparator()
        for choice in choices:
            action = self._offer(choice.title, "hide" if choice.is_shown else "show", choice.key)
            action.setCheckable(True)
            action.setChecked(choice.is_shown)
        self.addSeparator()
        self._offer(_title("reset"), "reset", key)
        self.triggered.connect(self._choose)

    def _offer(self, title: str, what: str, key: str) -> QAction:
        action = QAction(title, self)
        action.setData((what, key))
        self.addAction(action)
        return action

    def _choose(self, action: QAction) -> None:
        self.chosen.emit(*action.data())


def _title(what: str) -> str:
    titles = {
        "sort": QCoreApplication.translate("ColumnMenu", "Sort by this, or the other way round"),
        "sort-next": QCoreApplication.translate("ColumnMenu", "Sort by this next"),
        "left": QCoreApplication.translate("ColumnMenu", "Move left"),
        "right": QCoreApplication.translate("ColumnMenu", "Move right"),
        "wider": QCoreApplication.translate("ColumnMenu", "Wider"),
        "narrower": QCoreApplication.translate("ColumnMenu", "Narrower"),
        "reset": QCoreApplication.translate("ColumnMenu", "All columns as at first"),
    }
    return titles[what]
