"""One line that finds everything the window can do by a few letters of its name, and tasks by theirs."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from forethought_desktop.shell.menu import Entry
from forethought_desktop.shell.palette_rows import PaletteDelegate, PaletteModel, Row
from forethought_desktop.shell.ranking import Candidate, Found, fit, ranked
from forethought_desktop.ui.announce import announce
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import L, M, S, tokens

_WIDTH = 600
_ROWS = 11
_REMEMBERED = 12
_DIM = 46
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS - 1, Qt.Key.Key_PageUp: 1 - _ROWS}


class CommandPalette(QWidget):
    """Lies over its window while it is open; a click beside it closes it, and so does Escape.

    `command_chosen` carries a command's key, `task_chosen` a task's id, `typed` what stands in the line: whoever knows
    the tasks answers with `show_tasks`.
    """

    command_chosen = Signal(str)
    task_chosen = Signal(object)
    typed = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._entries: dict[str, Entry] = {}
        self._candidates: list[Candidate] = []
        self._tasks: list[tuple[UUID, str]] = []
        self._recent: list[str] = []
        self._before: QWidget | None = None
        self._frame = QFrame(self)
        self._line = _Line(self._frame)
        self._list = QListView(self._frame)
        self._nothing = PlainLabel("", self._frame)
        self._model = PaletteModel(self)
        self._dress()
        self._line.textChanged.connect(self._follow_text)
        self._line.stepped.connect(self._step)
        self._line.entered.connect(self._choose_current)
        self._line.left.connect(self.close_up)
        self._list.clicked.connect(self._choose)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]  # there is one: this is a widget
        window.installEventFilter(self)
        self.hide()

    @property
    def recent(self) -> list[str]:
        """The keys of what was used last, the latest first."""
        return list(self._recent)

    @property
    def line(self) -> QLineEdit:
        return self._line

    @property
    def rows(self) -> list[Row]:
        """What is listed, from the top."""
        return self._model.rows

    @property
    def current(self) -> Row | None:
        """What Enter would choose."""
        index = self._list.currentIndex()
        return self._model.rows[index.row()] if index.isValid() else None

    def remember(self, recent: Sequence[str]) -> None:
        """Let these count as used before, the latest first."""
        self._recent = list(recent)[:_REMEMBERED]

    def open_up(self, entries: Sequence[Entry]) -> None:
        """Show what there is, ready to type; where it is open already, it closes."""
        if self.isVisible():
            self.close_up()
            return
        self._before = self._window.focusWidget()
        offered = [entry for entry in entries if entry.action.isVisible() and entry.key != "palette"]
        self._entries = {entry.key: entry for entry in offered}
        self._candidates = [Candidate(each.key, each.name, " ".join(each.menus), each.action.isEnabled()) for each in offered]
        self._tasks = []
        self._line.clear()
        self._fit()
        self.show()
        self.raise_()
        self._list_anew()
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_up(self) -> None:
        """Go away; the focus returns to where it was."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        if self._window.focusWidget() is self._line and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()

    def show_tasks(self, tasks: Sequence[tuple[UUID, str]]) -> None:
        """List these tasks, too: they fit what stands in the line."""
        if list(tasks) != self._tasks:
            self._tasks = list(tasks)
            self._list_anew(is_told=False)

    def _follow_text(self, text: str) -> None:
        self._tasks = []
        self._list_anew()
        self.typed.emit(text)

    def _list_anew(self, *, is_told: bool = True) -> None:
        query = self._line.text()
        found = ranked(query, self._candidates, self._recent)
        if not query.strip():
            found = self._used_first(found)
        close = [self._row(each) for each in found if each.is_close]
        far = [self._row(each) for each in found if not each.is_close]
        self._model.show([*close, *(_task_row(query, *task) for task in self._tasks), *far])
        first = next((place for place, row in enumerate(self._model.rows) if row.is_available), -1)
        self._list.setCurrentIndex(self._model.index(first) if first >= 0 else QModelIndex())
        self._list.scrollToTop()
        is_empty = not self._model.rows
        self._list.setVisible(not is_empty)
        self._nothing.setVisible(is_empty)
        if is_told:
            self._tell(with_count=True)

    def _used_first(self, found: Sequence[Found]) -> list[Found]:
        by_key = {each.candidate.key: each for each in found if each.candidate.is_available}
        used = [by_key[key] for key in self._recent if key in by_key]
        return [*used, *(each for each in found if each not in used)]

    def _row(self, found: Found) -> Row:
        entry = self._entries[found.candidate.key]
        return Row(entry.key, None, entry.name, entry.menus[0], entry.keys, found.places, is_available=found.candidate.is_available)

    def _step(self, rows: int) -> None:
        """Go down or up to what can be chosen, around the ends."""
        places = [place for place, row in enumerate(self._model.rows) if row.is_available]
        if not places:
            return
        at = self._list.currentIndex().row()
        number = places.index(at) + rows if at in places else 0
        number = number % len(places) if abs(rows) == 1 else min(len(places) - 1, max(0, number))
        self._list.setCurrentIndex(self._model.index(places[number]))
        self._tell(with_count=False)

    def _tell(self, *, with_count: bool) -> None:
        """Say what Enter would choose; the line keeps the focus, so that a screen reader would not hear it by itself."""
        row = self.current
        words = self.tr("Nothing found") if row is None else self._model.said(row)
        if with_count and row is not None:
            words = self.tr("%n found.", "", len(self._model.rows)) + f" {words}"
        announce(self._line, words)

    def _choose_current(self) -> None:
        self._choose(self._list.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        row = self._model.rows[index.row()] if index.isValid() else None
        if row is None or not row.is_available:
            return
        self.close_up()
        if row.task is not None:
            self.task_chosen.emit(row.task)
            return
        self._recent = [row.key, *(key for key in self._recent if key != row.key)][:_REMEMBERED]
        self.command_chosen.emit(row.key)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Close when the focus goes elsewhere in the window; another program may have it meanwhile."""
        if self.isVisible() and now is not None and not self.isAncestorOf(now):
            self._before = None
            self.close_up()

    def _fit(self) -> None:
        window = self._window
        self.setGeometry(window.rect())
        width = min(_WIDTH, window.width() - 2 * L)
        height = min(self._row_height() * _ROWS + 96, window.height() - 2 * L)
        self._frame.setGeometry((window.width() - width) // 2, min(window.height() // 8, window.height() - height - L), width, height)

    def _row_height(self) -> int:
        return self.fontMetrics().height() + 2 * S

    def _dress(self) -> None:
        set_role(self._frame, "card")
        self.setAccessibleName(self.tr("Find a command"))
        self._line.setPlaceholderText(self.tr("Type a few letters of a command or a task"))
        self._line.setAccessibleName(self.tr("Find a command or a task"))
        self._line.setAccessibleDescription(self.tr("Up and Down choose, Enter runs it, Escape closes"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(PaletteDelegate(self._list))
        self._list.setAccessibleName(self.tr("What was found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing.setText(self.tr("Nothing is called that."))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(self._nothing, "muted")
        rows = QVBoxLayout(self._frame)
        rows.setContentsMargins(M, M, M, M)
        rows.setSpacing(S)
        for part, stretch in ((self._line, 0), (self._list, 1), (self._nothing, 1)):
            rows.addWidget(part, stretch)

    @override
    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return False

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        if self.isVisible():
            self._step(1 if next else -1)
            return True
        return super().focusNextPrevChild(next)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._frame.geometry().contains(event.position().toPoint()):
            self.close_up()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        color = tokens(self.palette()).color("ink" if not tokens(self.palette()).is_dark else "sunken")
        color.setAlpha(_DIM if not tokens(self.palette()).is_dark else 3 * _DIM)
        QPainter(self).fillRect(self.rect(), color)


class _Line(QLineEdit):
    """`stepped` carries by how many rows to go on; `left` follows Escape."""

    stepped = Signal(int)
    entered = Signal()
    left = Signal()

    @override
    def event(self, event: QEvent) -> bool:
        # Escape would else stop the coach behind, and Enter with Ctrl would ask it.
        is_asked_first = event.type() == QEvent.Type.ShortcutOverride
        if is_asked_first and isinstance(event, QKeyEvent) and event.key() in {Qt.Key.Key_Escape, *_ENTER, *_STEPS}:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in _ENTER:
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _task_row(query: str, identifier: UUID, text: str) -> Row:
    found = fit(query, text)
    return Row("", identifier, text, "", (), found.places if found is not None else ())
