"""The selected task beside the list: its text, its two ratings, what can be done with it, and room for the coach."""

from collections.abc import Sequence

from forethought_common.tasks import Task
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QStackedWidget, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from forethought_desktop.core.language import translate
from forethought_desktop.tasks.views import count
from forethought_desktop.tasks.views.text_field import TextField
from forethought_desktop.ui import icons
from forethought_desktop.ui.empty_state import EmptyState
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.slider import LabelledSlider
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XS, L, M, S
from forethought_desktop.ui.wrapping_row import WrappingRow

_NARROWEST = 280


class TaskDetail(QWidget):
    """Shows one task, or several at once, or none. It asks and never changes anything itself.

    `importance_chosen` and `confidence_chosen` carry an int or None and concern everything shown.
    """

    text_accepted = Signal(str)
    importance_chosen = Signal(object)
    confidence_chosen = Signal(object)
    complete_asked = Signal()
    reopen_asked = Signal()
    let_go_asked = Signal()
    bring_back_asked = Signal()
    delete_asked = Signal()
    restore_asked = Signal()
    close_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks: tuple[Task, ...] = ()
        self._is_deleted = False
        self._coach: QWidget | None = None
        self.text = TextField()
        self.several = PlainLabel()
        self.counter = PlainLabel()
        self.when = PlainLabel()
        self.importance = LabelledSlider(self.tr("Importance"), self.tr("How much would it matter if this were done?"))
        self.confidence = LabelledSlider(
            self.tr("Confidence"), self.tr("How sure are you that doing it brings what you hope for?"), tone="second"
        )
        self.complete = QPushButton(self.tr("Complete"))
        self.let_go = QPushButton(self.tr("Let go"))
        self.delete = QToolButton()
        self.close_button = QToolButton()
        self._nothing = EmptyState("list", is_quiet=True)
        self._stack = QStackedWidget()
        self._coach_place = QVBoxLayout()
        self._body = QScrollArea()
        self._dress()
        self._arrange()
        self._connect()
        self.show_tasks(())

    @property
    def tasks(self) -> tuple[Task, ...]:
        return self._tasks

    def set_coaching(self, *, is_on: bool) -> None:
        """With coaching off nothing speaks of it."""
        line = self.tr("Pick a task to rate it, or to think it over with the coach.") if is_on else self.tr("Pick a task to rate it.")
        self._nothing.show_words(self.tr("Nothing selected"), line)

    def set_coach(self, widget: QWidget) -> None:
        """Put the coach below the task; its own visibility says whether it is there."""
        self._coach = widget
        self._coach_place.addWidget(widget, 1)
        self._show_coach()

    def set_closable(self, is_closable: bool) -> None:
        """Show a way to close, where the panel is a drawer."""
        self.close_button.setVisible(is_closable)

    def show_tasks(self, tasks: Sequence[Task], *, when: str = "", is_deleted: bool = False) -> None:
        """Show these; a rating stands in its slider where all agree. `when` says since when it is what it is."""
        before = self._tasks[0].id if len(self._tasks) == 1 else None
        self._tasks = tuple(tasks)
        self._is_deleted = is_deleted
        self._stack.setCurrentIndex(1 if self._tasks else 0)
        if not self._tasks:
            self.text.forget()
            return
        is_single = len(self._tasks) == 1
        if is_single and self._tasks[0].id != before:
            self.text.forget()
        if is_single:
            self.text.show_text(self._tasks[0].text)
        self.text.setVisible(is_single)
        self.several.setVisible(not is_single)
        self.several.setText(translate("TaskDetail", "%Ln task(s) selected", len(self._tasks)))
        self._show_count(len(self.text.text))
        self.when.setText(when)
        self._show_ratings()
        self._show_buttons()
        self._show_coach()
        self.updateGeometry()

    def edit_text(self) -> None:
        """Put the caret into the text, all of it selected."""
        if self.text.isVisible() and self.text.isEnabled():
            self.text.setFocus()
            self.text.selectAll()

    def _show_ratings(self) -> None:
        for slider, values in (
            (self.importance, {task.importance for task in self._tasks}),
            (self.confidence, {task.confidence for task in self._tasks}),
        ):
            slider.set_rating(values.pop() if len(values) == 1 else None)
            slider.setEnabled(not self._is_deleted)
        self.text.setReadOnly(self._is_deleted)

    def _show_buttons(self) -> None:
        all_completed = all(task.is_completed for task in self._tasks)
        all_let_go = all(task.let_go_at is not None for task in self._tasks)
        self.complete.setText(self.tr("Reopen") if all_completed else self.tr("Complete"))
        self.complete.setVisible(not self._is_deleted and not all_let_go)
        icons.set_icon(self.complete, "undo" if all_completed else "check")
        back = self._is_deleted or all_let_go
        self.let_go.setText(self.tr("Bring back") if back else self.tr("Let go"))
        icons.set_icon(self.let_go, "restore" if back else "let-go")
        self.delete.setVisible(not self._is_deleted)
        for button in (self.complete, self.let_go):
            button.setAccessibleName(button.text())

    def _show_coach(self) -> None:
        if self._coach is not None:
            self._coach.setEnabled(len(self._tasks) == 1 and not self._is_deleted)

    def _ask_complete(self) -> None:
        (self.reopen_asked if all(task.is_completed for task in self._tasks) else self.complete_asked).emit()

    def _ask_let_go(self) -> None:
        if self._is_deleted:
            self.restore_asked.emit()
        elif all(task.let_go_at is not None for task in self._tasks):
            self.bring_back_asked.emit()
        else:
            self.let_go_asked.emit()

    def _show_count(self, length: int) -> None:
        self.counter.setVisible(count.is_worth_showing(length) and len(self._tasks) == 1)
        too_long = self.text.is_too_long
        self.counter.setText(count.refusal(length) if too_long else count.remaining_words(length))
        set_role(self.counter, "danger" if too_long else "caption")

    def _connect(self) -> None:
        self.text.accepted.connect(self.text_accepted)
        self.text.counted.connect(self._show_count)
        self.text.left.connect(self.left)
        self.importance.chosen.connect(self.importance_chosen)
        self.confidence.chosen.connect(self.confidence_chosen)
        self.complete.clicked.connect(self._ask_complete)
        self.let_go.clicked.connect(self._ask_let_go)
        self.delete.clicked.connect(self.delete_asked)
        self.close_button.clicked.connect(self.close_asked)

    def _dress(self) -> None:
        self.setAccessibleName(self.tr("The selected task"))
        set_role(self, "surface")
        set_role(self.several, "heading")
        set_role(self.counter, "caption")
        set_role(self.when, "caption")
        for button in (self.delete, self.close_button):
            set_role(button, "quiet")
            button.setIconSize(QSize(16, 16))
        icons.set_icon(self.delete, "trash", "muted")
        icons.set_icon(self.close_button, "close", "muted")
        self.delete.setToolTip(self.tr("Delete… (Shift+Del)"))
        self.delete.setAccessibleName(self.tr("Delete"))
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close the task"))
        self.close_button.hide()
        self.complete.setToolTip(self.tr("Space"))
        self.let_go.setToolTip(self.tr("Del"))
        self.counter.setWordWrap(True)
        self.counter.hide()
        self.several.setWordWrap(True)
        self.set_coaching(is_on=True)

    def _arrange(self) -> None:
        content = QWidget()
        set_role(content, "surface")
        rows = QVBoxLayout(content)
        rows.setContentsMargins(L, M, L, L)
        rows.setSpacing(S)
        rows.addLayout(self._top_row())
        for widget in (self.text, self.several, self.counter):
            rows.addWidget(widget)
        rows.addWidget(self.importance)
        rows.addWidget(self.confidence)
        rows.addSpacing(XS)
        rows.addLayout(self._button_row())
        rows.addSpacing(S)
        rows.addLayout(self._coach_place, 1)
        rows.addStretch(0)
        self._body.setWidget(content)
        self._body.setWidgetResizable(True)
        self._body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body.setFrameShape(QFrame.Shape.NoFrame)
        self._body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _top_row(self) -> QHBoxLayout:
        top = QHBoxLayout()
        top.setSpacing(XS)
        top.addWidget(self.when, 1)
        top.addWidget(self.delete)
        top.addWidget(self.close_button)
        return top

    def _button_row(self) -> WrappingRow:
        buttons = WrappingRow()
        for button in (self.complete, self.let_go):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            buttons.add(button)
        return buttons

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            (self.left if self.close_button.isHidden() else self.close_asked).emit()
        else:
            super().keyPressEvent(event)

    @override
    def minimumSizeHint(self) -> QSize:
        """As wide as what is in it, however large the text: the body scrolls in one direction only."""
        content = self._body.widget()
        words = 0 if content is None else content.minimumSizeHint().width()
        needed = words + self._body.verticalScrollBar().sizeHint().width()
        return QSize(max(_NARROWEST, needed), 200)
