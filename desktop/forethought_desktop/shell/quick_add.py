"""The small window that takes a thought in two seconds and goes away."""

from forethought_common.quick_add import QuickAdd
from forethought_common.tasks import TaskDraft
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QCursor, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from forethought_desktop.coaching.views.panel import CoachPanel
from forethought_desktop.shell.quick_ratings import QuickRatings
from forethought_desktop.tasks.views.quick_add_line import QuickAddLine
from forethought_desktop.ui import tab_order
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import L, M, S

WIDTH = 560
_COACH_HEIGHT = 230
_CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class QuickAddWindow(QWidget):
    """Takes one line, or several that were pasted; the main window has no part in it.

    Nothing leaves the line before it is told that the task is safe: `confirm` empties and closes it,
    `show_coach` empties it and shows the coach under it, `refuse` says why it was not taken. Escape
    keeps the words for the next time.
    """

    accepted = Signal(object, bool)
    coach_accepted = Signal(object)
    many_accepted = Signal(list)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._before: QWidget | None = None
        self._has_coaching = True
        self._asks = False
        self._line = QuickAddLine(self)
        self._ratings = QuickRatings(self)
        self._hint = PlainLabel("", self)
        self._about = PlainLabel("", self)
        self._panel = CoachPanel(self, is_compact=True)
        self._frame = QFrame(self)
        self._dress()
        self._connect()
        self.set_coaching(is_on=True)
        self._fit()

    @property
    def line(self) -> QuickAddLine:
        return self._line

    @property
    def ratings(self) -> QuickRatings:
        return self._ratings

    @property
    def panel(self) -> CoachPanel:
        return self._panel

    def set_coaching(self, *, is_on: bool) -> None:
        """With coaching off nothing of it shows here."""
        self._has_coaching = is_on
        self._hint.setText(
            self.tr("Enter saves · Ctrl+Enter saves and asks the coach · Esc closes") if is_on else self.tr("Enter saves · Esc closes")
        )
        self._line.set_coaching(is_on=is_on)
        if not is_on:
            self._hide_coach()

    def open_line(self, *, before: QWidget | None = None) -> None:
        """Come up on the screen the person is at, ready to type.

        `before` is the window of ours that gets the focus back. Called from another program, none of ours does:
        the desktop gives it back, and which window is active Qt learns too late to be asked.
        """
        if not self.isVisible():
            self._before = before
            self._hide_coach()
            self._fit()
            self._centre()
        self.show()
        self.raise_()
        self.activateWindow()
        self._line.focus()

    def confirm(self) -> None:
        """The task is safe: empty the line and go away."""
        self._empty()
        self.close()

    def show_coach(self, text: str) -> None:
        """The task is safe: empty the line and show the coach on it here."""
        self._empty()
        self._about.setText(text)
        self._about.show()
        self._panel.show()
        self._fit()
        self._panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, reason: str) -> None:
        """Say why the task was not taken; its words stay."""
        self._line.refuse(reason)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        if next and self._ratings.isHidden() and self._line.line.hasFocus():
            self._ratings.show()
            self._ratings.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return tab_order.go_on(self, is_forward=next) or super().focusNextPrevChild(next)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._ratings.is_focused:
            self._line.accept(is_done=event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == _CONTROL_SHIFT)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self.windowHandle()
        if event.button() == Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()

    @override
    def event(self, event: QEvent) -> bool:
        is_taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return is_taken

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        before, self._before = self._before, None
        if before is not None and before.isVisible() and not before.isMinimized():
            before.activateWindow()
        self.closed.emit()

    def _connect(self) -> None:
        self._line.accepted.connect(self._accept)
        self._line.many_accepted.connect(self._accept_many)
        self._line.changed.connect(self._follow_meaning)
        self._line.escaped.connect(self._leave)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            ask = QShortcut(QKeySequence(Qt.Modifier.CTRL | key), self)
            ask.activated.connect(self._accept_and_ask)

    def _dress(self) -> None:
        self.setWindowTitle(self.tr("Add a task"))
        self.setAccessibleName(self.tr("Add a task"))
        set_role(self._hint, "caption")
        set_role(self._about, "strong")
        set_role(self._frame, "card")
        self._about.setWordWrap(True)
        self._hint.setWordWrap(True)
        self._panel.setMinimumHeight(_COACH_HEIGHT)
        column = self._column = QVBoxLayout(self._frame)
        column.setContentsMargins(L, L, L, M)
        column.setSpacing(M)
        for part in (self._line, self._ratings, self._about, self._panel):
            column.addWidget(part)
        foot = QHBoxLayout()
        foot.setContentsMargins(S, 0, S, 0)
        foot.addWidget(self._hint, 1)
        column.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        whole.addWidget(self._frame)
        self._ratings.hide()
        self._about.hide()
        self._panel.hide()

    def _follow_meaning(self, meaning: QuickAdd) -> None:
        self._ratings.follow(meaning)
        if meaning.importance is not None or meaning.confidence is not None:
            self._ratings.show()

    def _accept_and_ask(self) -> None:
        self._asks = self._has_coaching
        self._line.accept()
        self._asks = False

    def _accept(self, meaning: QuickAdd, is_done: bool) -> None:
        draft = TaskDraft(meaning.text, importance=self._ratings.importance, confidence=self._ratings.confidence)
        if (self._asks or meaning.asks_coach) and self._has_coaching and not is_done:
            self.coach_accepted.emit(draft)
        else:
            self.accepted.emit(draft, is_done)

    def _accept_many(self, meanings: list[QuickAdd]) -> None:
        self.many_accepted.emit([TaskDraft(each.text, importance=each.importance, confidence=each.confidence) for each in meanings])

    def _leave(self) -> None:
        if self._panel.is_asking:
            self._panel.stop_asked.emit()
        else:
            self.close()

    def _empty(self) -> None:
        self._line.clear()
        self._ratings.clear()
        self._ratings.hide()

    def _hide_coach(self) -> None:
        self._about.hide()
        self._panel.hide()

    def _fit(self) -> None:
        self._column.activate()
        self.resize(WIDTH, max(self._column.totalHeightForWidth(WIDTH), self._column.totalSizeHint().height()))

    def _centre(self) -> None:
        # Wayland places windows itself and ignores this.
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        self.move(room.center().x() - WIDTH // 2, room.top() + (room.height() - self.height()) // 3)
