"""The coach beside a task: ask, read the answer as it comes, decide."""

from collections.abc import Sequence

from forethought_common.accounts import Quota
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from forethought_desktop.coaching.views import wording
from forethought_desktop.coaching.views.answer import AnswerView
from forethought_desktop.coaching.views.earlier import EarlierAnswers
from forethought_desktop.coaching.views.replies import DecisionButtons, FollowUpLine, Thumbs
from forethought_desktop.coaching.views.turn import Phase, Turn
from forethought_desktop.ui.announce import announce
from forethought_desktop.ui.failures import said
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import M, S
from forethought_desktop.ui.wrapping_row import WrappingRow

_MARGIN = 12
"""Pixels kept free around what is brought into sight."""


class CoachPanel(QWidget):
    """Shows one turn and says what the person asked for; it never writes anything itself.

    `rated` carries 1, -1 or None; `decided` one of the words of `Decision` but for the further
    question, which `follow_up_asked` carries. `turn_shown` follows each step of a turn, but not each word.
    """

    asked = Signal()
    stop_asked = Signal()
    decided = Signal(str)
    follow_up_asked = Signal(str)
    rated = Signal(object)
    sent_asked = Signal()
    turn_shown = Signal()

    def __init__(self, parent: QWidget | None = None, *, is_compact: bool = False) -> None:
        super().__init__(parent)
        self._turn: Turn | None = None
        self._scrolled_to: int | None = None
        self._is_compact = is_compact
        self._build_asking()
        self._build_answer()
        self._build_below()
        self._lay_out()
        self._stop_key = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._stop_key.activated.connect(self.stop_asked)
        self.setAccessibleName(self.tr("Coach"))
        self.show_example(is_shown=False)
        self.show_quota(None)
        self.show_turn(None)

    @property
    def follow_up_text(self) -> str:
        """What stands in the line for a further question, sent or not."""
        return self._follow_up.text

    @property
    def open_question(self) -> str:
        """The further question that is being written, as it would be asked."""
        return "" if self._follow_up.isHidden() else self._follow_up.text.strip()

    @property
    def turn(self) -> Turn | None:
        """What is shown."""
        return self._turn

    @property
    def answer_text(self) -> str:
        """The answer as it can be read on the screen."""
        return self._answer.toPlainText()

    @property
    def source_text(self) -> str:
        """The small line that says where the answer came from."""
        return self._source.text()

    @property
    def is_asking(self) -> bool:
        """Whether an answer is on its way, so that Escape stops it."""
        return self._turn is not None and self._turn.is_running

    def show_turn(self, turn: Turn | None) -> None:
        """Show a question as it stands; cheap to call for every word."""
        before, self._turn = self._turn, turn
        is_running = turn is not None and turn.is_running
        self._show_asking(turn, is_running=is_running)
        self._show_words(turn, before)
        self._show_replies(turn)
        self._tell(turn, before)
        self._reveal(turn, before)
        if turn is None or before is None or turn.phase is not Phase.SPEAKING or before.phase is not Phase.SPEAKING:
            self.turn_shown.emit()

    def show_earlier(self, turns: Sequence[Turn]) -> None:
        self._earlier.show_turns(turns)

    def show_quota(self, quota: Quota | None) -> None:
        self._quota.setText(wording.quota_line(quota))
        self._show_quota_line()

    def show_example(self, *, is_shown: bool) -> None:
        """Show what an answer looks like, for those who have not seen one."""
        self._example.setVisible(is_shown)

    def show_follow_up(self, text: str, *, is_open: bool) -> None:
        """Put these words in the line for a further question."""
        self._follow_up.set_text(text)
        self._follow_up.setVisible(is_open)

    def focus_follow_up(self, reason: Qt.FocusReason) -> None:
        """Put the caret into the line for a further question."""
        self._follow_up.setFocus(reason)

    def set_coaching(self, *, is_on: bool) -> None:
        """Go away when coaching is switched off; a compact panel comes back only when its window shows it."""
        if not is_on or not self._is_compact:
            self.setVisible(is_on)

    def set_can_ask(self, *, can_ask: bool) -> None:
        self._ask.setEnabled(can_ask)
        self._sent.setEnabled(can_ask)

    def _build_asking(self) -> None:
        self._heading = PlainLabel(self.tr("Coach"), self)
        self._heading.setVisible(not self._is_compact)
        set_role(self._heading, "strong")
        self._ask = QPushButton(self.tr("Ask the coach"), self)
        set_role(self._ask, "primary")
        self._ask.setAccessibleName(self.tr("Ask the coach about this task"))
        self._ask.clicked.connect(self.asked)
        self._stop = QPushButton(self.tr("Stop"), self)
        self._stop.setAccessibleName(self.tr("Stop the coach's answer"))
        self._stop.clicked.connect(self.stop_asked)
        self._example = _Example(self)
        self._sent = QPushButton(self.tr("What is sent"), self)
        set_role(self._sent, "link")
        self._sent.setCursor(Qt.CursorShape.PointingHandCursor)
        self._sent.setToolTip(self.tr("See exactly what would leave this computer"))
        self._sent.setAccessibleName(self.tr("Show exactly what is sent to the model"))
        self._sent.clicked.connect(self.sent_asked)

    def _build_answer(self) -> None:
        self._question = _wrapped("muted", self)
        self._note = _wrapped("muted", self)
        self._answer = AnswerView(self)
        self._answer.setAccessibleName(self.tr("The coach's answer"))
        self._source = _wrapped("caption", self)
        self._thumbs = Thumbs(self)
        self._thumbs.rated.connect(self.rated)
        self._decisions = DecisionButtons(self)
        self._decisions.decided.connect(self._decide)
        self._follow_up = FollowUpLine(self)
        self._follow_up.asked.connect(self.follow_up_asked)
        self._follow_up.hide()

    def _build_below(self) -> None:
        self._quota = _wrapped("caption", self)
        self._earlier = EarlierAnswers(self)

    def _lay_out(self) -> None:
        body = QWidget(self)
        under = QHBoxLayout()
        under.setSpacing(S)
        under.addWidget(self._source, 1)
        under.addWidget(self._thumbs, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        for part in (self._example, self._question, self._note, self._answer):
            column.addWidget(part)
        column.addLayout(under)
        for below in (self._decisions, self._follow_up, self._quota, self._earlier):
            column.addWidget(below)
        column.addStretch(1)
        head = WrappingRow()
        head.add(self._heading)
        head.add(self._sent)
        head.add_stretch()
        head.add(self._ask)
        head.add(self._stop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(M)
        whole.addLayout(head)
        # Beside the list the whole side scrolls; a window of its own gives the answer what room it has.
        whole.addWidget(self._scrolled(body) if self._is_compact else body, 1)

    def _scrolled(self, body: QWidget) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        body.setAutoFillBackground(False)
        return scroll

    def _show_asking(self, turn: Turn | None, *, is_running: bool) -> None:
        self._ask.setText(self.tr("Ask the coach") if turn is None else self.tr("Ask again"))
        set_role(self._ask, "primary" if turn is None else "")
        self._stop_key.setEnabled(is_running)
        coming, going = (self._stop, self._ask) if is_running else (self._ask, self._stop)
        coming.setVisible(is_running or not self._is_compact)
        if going.hasFocus():
            # Before it goes: else Qt looks for another place for the focus and scrolls there.
            coming.setFocus(Qt.FocusReason.OtherFocusReason)
        going.hide()

    def _show_words(self, turn: Turn | None, before: Turn | None) -> None:
        question = turn.question if turn is not None and turn.question else ""
        self._question.setText(self.tr("You asked: {question}").format(question=question) if question else "")
        self._question.setVisible(bool(question))
        note = self._words_beside(turn)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        text = turn.text if turn is not None else ""
        if turn is not None and turn.phase is Phase.SPEAKING and before is not None and before.is_running:
            self._answer.show_text(text)
        else:
            self._answer.show_at_once(text)
        self._answer.setVisible(bool(text))

    def _words_beside(self, turn: Turn | None) -> str:
        if turn is None:
            return ""
        if turn.phase is Phase.CONSIDERING:
            return self.tr("Considering…") if turn.withdrawn is None else wording.withdrawn_line(turn.withdrawn.reason)
        if turn.phase is Phase.STOPPED:
            return self.tr("Stopped.")
        return said(turn.note) if turn.phase is Phase.FAILED else ""

    def _show_replies(self, turn: Turn | None) -> None:
        is_answered = turn is not None and turn.is_answered
        caption = ""
        if turn is not None and is_answered:
            parts = (wording.decision_line(turn.decision), wording.origin_line(turn.origin))
            caption = " · ".join(part for part in parts if part)
            self._thumbs.show_feedback(turn.feedback)
        self._source.setText(caption)
        self._source.setVisible(bool(caption))
        self._thumbs.setVisible(turn is not None and is_answered and turn.interaction_id is not None)
        self._decisions.setVisible(is_answered)
        if not is_answered:
            self._follow_up.hide()
        self._show_quota_line()

    def _show_quota_line(self) -> None:
        is_card = self._turn is not None and self._turn.is_card
        self._quota.setVisible(bool(self._quota.text()) and not is_card)

    def _tell(self, turn: Turn | None, before: Turn | None) -> None:
        is_new = turn is not None and turn.is_running and (before is None or not before.is_running)
        if turn is None or (not is_new and (before is None or (turn.phase, turn.withdrawn) == (before.phase, before.withdrawn))):
            return
        if turn.phase is Phase.DONE and before is not None and before.is_running:
            announce(self._answer, turn.text)
        elif turn.phase is not Phase.SPEAKING:
            announce(self._note, self._words_beside(turn))

    def _reveal(self, turn: Turn | None, before: Turn | None) -> None:
        """Bring into sight what was just asked for, and its end when that is there, unless the person has scrolled away."""
        if turn is None or (before is not None and turn.phase is before.phase):
            return
        if turn.phase is Phase.CONSIDERING:
            self._scrolled_to = None
            QTimer.singleShot(0, self, self._scroll_to_beginning)
        elif turn.phase is Phase.DONE and before is not None and before.is_running:
            QTimer.singleShot(0, self, self._scroll_to_end)

    def _scroll_to_beginning(self) -> None:
        if (area := self._area()) is not None:
            area.ensureWidgetVisible(self._note, 0, _MARGIN)
            self._scrolled_to = area.verticalScrollBar().value()

    def _scroll_to_end(self) -> None:
        area = self._area()
        if area is not None and area.verticalScrollBar().value() == self._scrolled_to:
            area.ensureWidgetVisible(self._decisions, 0, _MARGIN)

    def _area(self) -> QScrollArea | None:
        """The area that the answer scrolls in: this panel's own, or that of the side it stands in."""
        widget = self._note.parentWidget()
        while widget is not None and not isinstance(widget, QScrollArea):
            widget = widget.parentWidget()
        return widget

    def _decide(self, decision: str) -> None:
        if decision == "ask_more":
            self._follow_up.show()
            self._follow_up.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.decided.emit(decision)


class _Example(QFrame):
    """What to expect, for those who have not asked yet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "card")
        intro = _wrapped("caption", self)
        intro.setText(self.tr("A question in two or three sentences, when you ask for one. About “Redesign the logo”, say:"))
        example = _wrapped("", self)
        example.setText(
            self.tr(
                "You rated “Call the two silent pilots” at 9 and this at 4. "
                "Next to “Three pilot customers live by March”, what would make this the right use of the time?"
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(M, M, M, M)
        column.setSpacing(S)
        column.addWidget(intro)
        column.addWidget(example)


def _wrapped(role: str, parent: QWidget) -> PlainLabel:
    label = PlainLabel("", parent)
    label.setWordWrap(True)
    if role:
        set_role(label, role)
    return label
