"""Who stands in a crowd: a list that opens over it, to choose one from."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from forethought_desktop.tasks.views.focus_map import wording
from forethought_desktop.tasks.views.focus_map.strip import EntryList
from forethought_desktop.ui import roles
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import L, M, S

_WIDTH, _HEIGHT = 300, 340


class _Members(QAbstractListModel):
    def __init__(self, ids: Sequence[UUID], name: Callable[[UUID], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._ids = list(ids)
        self._name = name

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        identifier = self._ids[index.row()]
        if role == roles.ID:
            return identifier
        return self._name(identifier) if role == Qt.ItemDataRole.DisplayRole else None


class Chooser(QFrame):
    """`chosen` carries the ids that were chosen; then the list is gone, as it is once the focus is elsewhere."""

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, ids: Sequence[UUID], name: Callable[[UUID], str], page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        set_role(self, "card")
        title = PlainLabel(wording.crowd(len(ids)), self)
        set_role(title, "strong")
        self.list = EntryList(title.text(), self)
        self.list.setModel(_Members(ids, name, self))
        self.setAccessibleName(title.text())
        rows = QVBoxLayout(self)
        rows.setContentsMargins(S, M, S, S)
        rows.addWidget(title)
        rows.addWidget(self.list, 1)
        title.setIndent(S)
        self.list.chosen.connect(self._choose)
        self.list.clicked.connect(self._choose_clicked)
        self.list.escaped.connect(self._leave)
        self.list.focus_left.connect(self.hide)

    def open_at(self, point: QPoint) -> None:
        """Open beside a point of the page, all of it in sight."""
        page = self._page.rect()
        self.resize(min(_WIDTH, page.width() - 2 * S), min(_HEIGHT, page.height() - 2 * S))
        left, top = min(point.x() + M, page.right() - self.width() - S), min(point.y() - L, page.bottom() - self.height() - S)
        self.move(max(left, S), max(top, S))
        self.show()
        self.raise_()
        self.list.selectRow(0)
        self.list.setFocus()

    def _choose(self, ids: Sequence[UUID]) -> None:
        self.chosen.emit(ids)
        self._leave()

    def _choose_clicked(self, index: QModelIndex) -> None:
        self._choose([index.data(roles.ID)])

    def _leave(self) -> None:
        self.hide()
        self.closed.emit()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.deleteLater()
