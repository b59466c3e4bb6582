"""One list of tasks as a page: its name, its count, the table, or a friendly line where there is nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from forethought_desktop.tasks.views.dragging import is_foreign_text, lines_in
from forethought_desktop.tasks.views.drop_target import DropFrame
from forethought_desktop.tasks.views.table import TaskTable
from forethought_desktop.ui.empty_state import EmptyState
from forethought_desktop.ui.placeholder import RowPlaceholder
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XS, L, M, S


class TaskPage(QWidget):
    """`tab_asked` carries the key of a tab; `example_asked` follows the button of the empty page; `lines_dropped` carries
    the lines of plain text that another program brought.
    """

    tab_asked = Signal(str)
    example_asked = Signal()
    lines_dropped = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = TaskTable()
        self.empty = EmptyState("list")
        self._heading = PlainLabel()
        self._line = PlainLabel()
        self._tabs = QButtonGroup(self)
        self._tab_row = QHBoxLayout()
        self._loading = RowPlaceholder()
        self._stack = QStackedWidget()
        self._target = DropFrame(self)
        set_role(self, "surface")
        set_role(self._heading, "title")
        set_role(self._line, "muted")
        # The smaller line stands on the same base as the heading.
        self._line.setContentsMargins(0, 0, 0, XS)
        self._arrange()
        self.setAcceptDrops(True)
        self._tabs.buttonClicked.connect(self._ask_tab)
        self.empty.action_asked.connect(self.example_asked)

    @property
    def heading(self) -> str:
        return self._heading.text()

    @property
    def line(self) -> str:
        return self._line.text()

    @property
    def is_empty_shown(self) -> bool:
        return self._stack.currentWidget() is self.empty

    def show_heading(self, heading: str, line: str = "") -> None:
        self._heading.setText(heading)
        self._line.setText(line)

    def show_tabs(self, tabs: Sequence[tuple[str, str]], current: str) -> None:
        """Offer several lists of one kind, as pairs of key and title; none takes the row away."""
        known = {str(button.property("key")): button for button in self._tabs.buttons()}
        for key, title in tabs:
            button = known.get(key) or self._new_tab(key)
            button.setText(title)
            button.setAccessibleName(title)
            button.setChecked(key == current)
        for button in self._tabs.buttons():
            button.setVisible(str(button.property("key")) in dict(tabs))

    @property
    def is_loading_shown(self) -> bool:
        return self._stack.currentWidget() is self._loading

    @property
    def is_target_shown(self) -> bool:
        """Tell whether the page shows that what is held over it can be dropped."""
        return not self._target.isHidden()

    def show_loading(self) -> None:
        """Show the shapes of rows, until the rows are known."""
        self._loading.set_row_height(self.table.verticalHeader().defaultSectionSize())
        self._stack.setCurrentWidget(self._loading)

    def show_rows(self) -> None:
        self._stack.setCurrentWidget(self.table)

    def show_empty(self, heading: str, line: str, action: str | None = None, *, picture: str = "list") -> None:
        """Say in words that there is nothing, perhaps with one example to take."""
        self.empty.show_words(heading, line, action, picture=picture)
        self._stack.setCurrentWidget(self.empty)

    def _new_tab(self, key: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("key", key)
        button.setCheckable(True)
        set_role(button, "quiet")
        self._tabs.addButton(button)
        self._tab_row.addWidget(button)
        return button

    def _ask_tab(self, button: QPushButton) -> None:
        self.tab_asked.emit(str(button.property("key")))

    def _arrange(self) -> None:
        names = QHBoxLayout()
        names.setSpacing(M)
        names.addWidget(self._heading)
        names.addWidget(self._line, 1, Qt.AlignmentFlag.AlignBottom)
        self._tab_row.setSpacing(XS)
        names.addLayout(self._tab_row)
        names.setContentsMargins(L, M, L, S)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._loading)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(names)
        rows.addWidget(self._stack, 1)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if is_foreign_text(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._target.show_over(self)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._target.hide()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._target.hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.lines_dropped.emit(lines_in(event.mimeData()))
