"""The line that takes a thought: what it recognised shows as chips, what it did not stays text."""

from collections.abc import Callable, Sequence

import msgspec
from forethought_common.quick_add import QuickAdd, QuickAddToken, parse_quick_add
from forethought_common.tasks import TEXT_LIMIT
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from forethought_desktop.tasks.views import count
from forethought_desktop.tasks.views.chips import Chips
from forethought_desktop.tasks.views.lines_offer import LINES_AT_ONCE, LinesOffer
from forethought_desktop.tasks.views.refusals import Refusals
from forethought_desktop.tasks.views.token_colors import TokenColors
from forethought_desktop.ui import icons
from forethought_desktop.ui.announce import announce
from forethought_desktop.ui.failures import said
from forethought_desktop.ui.line_input import LineInput
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XS, M, S, tokens

_SHORT_CHIPS_BELOW = 560
_CHIPS_UNDER_BELOW = 380
_PICTURE = 18
_CONTROL = Qt.KeyboardModifier.ControlModifier
_CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class QuickAddLine(QWidget):
    """Says what was entered and keeps it until it is told to `clear`: whoever adds the task clears the line, or
    calls `refuse` with the reason.

    `accepted` carries a `QuickAdd` (Ctrl+Enter asks the coach) and whether it is to be added as done already
    (Ctrl+Shift+Enter); `many_accepted` a list of `QuickAdd`, one for each pasted line; `changed` what the line means
    now; `left_down` asks for the list.
    """

    accepted = Signal(object, bool)
    many_accepted = Signal(list)
    changed = Signal(object)
    left_down = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = LineInput()
        self.chips = Chips()
        self.offer = LinesOffer()
        self._box = QFrame()
        self._picture = QLabel()
        self._row = QHBoxLayout()
        self._below = QHBoxLayout()
        self.counter = PlainLabel()
        self._message = PlainLabel()
        self._colors = TokenColors(self.line.document())
        self._refusals = Refusals()
        self._before = ""
        self._meaning = QuickAdd("")
        self._has_coaching = True
        self._dress()
        self._arrange()
        self._connect()

    @property
    def meaning(self) -> QuickAdd:
        """What the line would add now."""
        return self._meaning

    @property
    def message(self) -> str:
        return self._message.text()

    def set_coaching(self, *, is_on: bool) -> None:
        """With coaching off nothing of it shows here, and nothing asks for it."""
        self._has_coaching = is_on
        self._say_keys()
        self._show_tokens()

    def clear(self) -> None:
        """Empty the line: what was in it is safe."""
        self._refusals.clear()
        self.line.set_text("")
        self._say("")

    def set_text(self, text: str) -> None:
        self._refusals.clear()
        self.line.set_text(text)

    def refuse(self, reason: str) -> None:
        """Say why the line was not taken; its text stays."""
        self._say(said(reason))
        self.line.setFocus()

    def refuse_token(self, token: QuickAddToken) -> None:
        """Let a recognised word be text again."""
        self._refusals.refuse((token.start, token.end), self.line.text())
        self._read()
        self.line.setFocus()
        announce(self, self.tr("“{raw}” is kept as text").format(raw=token.raw))

    def focus(self) -> None:
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def accept(self, *, is_done: bool = False, asks_coach: bool = False) -> None:
        """Enter what stands in the line; nothing happens when that is nothing, and too much is refused with its count."""
        length = len(self._meaning.text.strip())
        if length > TEXT_LIMIT:
            self.refuse(count.refusal(length))
        elif length:
            asks = self._has_coaching and (asks_coach or self._meaning.asks_coach)
            self.accepted.emit(msgspec.structs.replace(self._meaning, asks_coach=asks), is_done)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._follow_text)
        self.line.entered.connect(self._enter)
        self.line.lines_pasted.connect(self.offer_lines)
        self.line.left_down.connect(self.left_down)
        self.line.installEventFilter(self)
        self.chips.refused.connect(self.refuse_token)
        self.offer.accepted.connect(self._accept_lines)
        self.offer.joined.connect(self._join_lines)
        self.offer.closed.connect(self.line.setFocus)

    def _enter(self, modifiers: Qt.KeyboardModifier) -> None:
        self.accept(is_done=modifiers == _CONTROL_SHIFT, asks_coach=modifiers == _CONTROL)

    def _follow_text(self) -> None:
        text = self.line.text()
        if text != self._before:
            self._refusals.follow(self._before, text)
            self._before = text
            self._read()

    def _read(self) -> None:
        meaning = parse_quick_add(self.line.text(), self._refusals.spans)
        if meaning == self._meaning:
            return
        self._meaning = meaning
        self._show_tokens()
        length = len(meaning.text.strip())
        self.counter.setVisible(count.is_worth_showing(length))
        self.counter.setText(count.remaining_words(length))
        set_role(self.counter, "danger" if length > TEXT_LIMIT else "caption")
        self._say("")
        self.changed.emit(meaning)

    def _show_tokens(self) -> None:
        shown = tuple(token for token in self._meaning.tokens if self._has_coaching or token.kind != "coach")
        self.chips.show_tokens(shown)
        self._colors.show_tokens(shown)

    def _say_keys(self) -> None:
        self.line.setToolTip(
            self.tr("Enter adds it. !8 is importance, ?4 confidence, 10 is most; ?? asks the coach.")
            if self._has_coaching
            else self.tr("Enter adds it. !8 is importance, ?4 confidence, 10 is most.")
        )

    def _say(self, message: str) -> None:
        self._message.setText(message)
        self._message.setVisible(bool(message))
        if message:
            announce(self, message)

    def offer_lines(self, lines: Sequence[str]) -> None:
        """Ask once whether several lines are to be added, one task each."""
        if len(lines) > LINES_AT_ONCE:
            self.offer.refuse_lines(len(lines))
            return
        read = [parse_quick_add(line) for line in lines]
        self.offer.show_lines(lines, longest=max(len(each.text) for each in read))

    def _accept_lines(self, lines: Sequence[str]) -> None:
        self.many_accepted.emit([parse_quick_add(line) for line in lines])
        self.line.setFocus()

    def _join_lines(self, text: str) -> None:
        self.line.insertPlainText(text)
        self.line.setFocus()

    def _token_before_caret(self) -> QuickAddToken | None:
        """Return the word that Backspace would reach into: the one that ends at the caret, or just before a blank."""
        caret, text = self.line.caret, self.line.text()
        for token in self._meaning.tokens:
            if token.end <= caret and not text[token.end : caret].strip() and caret - token.end <= 1:
                return token
        return None

    @override
    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent):
            return self._takes_key(event)
        if watched is self.line and event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            set_role(self._box, "field-focused" if event.type() == QEvent.Type.FocusIn else "field")
        return False

    def _claims_key(self, event: QKeyEvent) -> bool:
        """Keep a key from the window's shortcuts: Escape, and Enter with anything where there is something to enter."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and bool(self._meaning.text)
        if is_enter or event.key() == Qt.Key.Key_Escape or self._step_of(event) is not None:
            event.accept()
            return True
        return False

    def _step_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        """Return what undo or redo means now, where that is about a refused word and not about letters."""
        text = self.line.text()
        if event.matches(QKeySequence.StandardKey.Undo) and self._refusals.can_undo(text):
            return self._refusals.undo
        if event.matches(QKeySequence.StandardKey.Redo) and self._refusals.can_redo(text):
            return self._refusals.redo
        return None

    def _takes_key(self, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._claims_key(event)
        if event.type() != QEvent.Type.KeyPress:
            return False
        step = self._step_of(event)
        if step is not None:
            step()
            self._read()
            return True
        token = self._token_before_caret()
        is_backspace = event.key() == Qt.Key.Key_Backspace and not event.modifiers()
        if is_backspace and token is not None and not self.line.textCursor().hasSelection():
            self.refuse_token(token)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return True
        return False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.chips.set_short(is_short=self.width() < _SHORT_CHIPS_BELOW)
        self._place_chips(is_below=self.width() < _CHIPS_UNDER_BELOW)

    def _place_chips(self, *, is_below: bool) -> None:
        """Put the chips under what is written where they would leave no room for it."""
        place, other = (self._below, self._row) if is_below else (self._row, self._below)
        if place.indexOf(self.chips) < 0:
            other.removeWidget(self.chips)
            place.addWidget(self.chips, 0, Qt.AlignmentFlag.AlignLeading)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        theme = tokens(self.palette())
        self._picture.setPixmap(icons.pixmap("plus", _PICTURE, theme.accent, self.devicePixelRatioF()))
        self._colors.set_color(theme.color("accent"))

    def _dress(self) -> None:
        set_role(self._box, "field")
        set_role(self._message, "danger")
        self.line.setPlaceholderText(self.tr("What needs your focus?"))
        self.line.setAccessibleName(self.tr("Add a task"))
        self._picture.setAccessibleName(self.tr("Add a task"))
        self._say_keys()
        self._box.setCursor(Qt.CursorShape.IBeamCursor)
        self._box.setFocusProxy(self.line)
        self.setFocusProxy(self.line)
        self._message.setWordWrap(True)
        self._message.hide()
        self.counter.hide()
        self._box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._draw()

    def _arrange(self) -> None:
        lines = QVBoxLayout(self._box)
        lines.setContentsMargins(M, S - 1, S, S - 1)
        lines.setSpacing(XS)
        self._row.setSpacing(S)
        for widget, stretch in ((self._picture, 0), (self.line, 1), (self.counter, 0), (self.chips, 0)):
            self._row.addWidget(widget, stretch)
        lines.addLayout(self._row)
        lines.addLayout(self._below)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(XS)
        rows.addWidget(self._box)
        rows.addWidget(self._message)
        rows.addWidget(self.offer)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(220, super().minimumSizeHint().height())
