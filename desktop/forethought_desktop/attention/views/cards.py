"""One thing to see to, as a card: an edit that was not taken, or a text that lost."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from forethought_desktop.attention.views.differences import MarkedText, differences
from forethought_desktop.ui.plain import PlainLabel, PlainTextInput
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import L, M, S

_FIELD_LINES = 3


@dataclass(frozen=True)
class RefusedRow:
    """An edit in words: what it was about, what it changes, why it was not taken. `texts` are (name, label, text)."""

    id: UUID
    title: str
    why: str
    changes: Sequence[str] = ()
    texts: Sequence[tuple[str, str, str]] = ()
    can_retry: bool = True


@dataclass(frozen=True)
class KeptRow:
    """Two texts of one field in words; without `kept` the row is gone, and the other can only be read and put aside."""

    id: UUID
    title: str
    source: str
    kept: str | None
    other: str
    names: Mapping[str, str] = field(default_factory=dict)


class Card(QFrame):
    """A title, what belongs to it, and choices at the end."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.setAccessibleName(title)
        heading = PlainLabel(title, self)
        heading.setWordWrap(True)
        heading.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_role(heading, "strong")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(L, M, L, M)
        self._column.setSpacing(S)
        self._column.addWidget(heading)
        self._choices = QHBoxLayout()
        self._choices.setSpacing(S)

    def _say(self, words: str, role: str = "muted") -> PlainLabel:
        label = PlainLabel(words, self)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_role(label, role)
        self._column.addWidget(label)
        return label

    def _choice(self, words: str, meaning: str, role: str = "") -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(meaning)
        set_role(button, role)
        self._choices.addWidget(button)
        return button

    def _end(self) -> None:
        self._choices.addStretch(1)
        self._column.addLayout(self._choices)


class RefusedCard(Card):
    """`retry_asked` carries the id and the texts as they are written now, `discard_asked` the id."""

    retry_asked = Signal(object, object)
    discard_asked = Signal(object)

    def __init__(self, row: RefusedRow, parent: QWidget | None = None) -> None:
        super().__init__(row.title, parent)
        self.row = row
        self.why = self._say(row.why, "")
        for change in row.changes:
            self._say(change)
        self.fields: dict[str, PlainTextInput] = {name: self._field(label, text) for name, label, text in row.texts}
        self.retry = self._choice(self.tr("Try again"), self.tr("Try again: {title}").format(title=row.title))
        self.retry.setEnabled(row.can_retry)
        self.retry.clicked.connect(self._ask_to_retry)
        self.discard = self._choice(self.tr("Discard"), self.tr("Discard the edit: {title}").format(title=row.title), "quiet")
        self.discard.clicked.connect(self._ask_to_discard)
        self._end()

    def _field(self, label: str, text: str) -> PlainTextInput:
        self._say(label, "caption")
        field = PlainTextInput(self)
        field.setPlainText(text)
        field.setAccessibleName(label)
        field.setFixedHeight(field.fontMetrics().lineSpacing() * _FIELD_LINES + 2 * M)
        self._column.addWidget(field)
        return field

    def _ask_to_retry(self) -> None:
        self.retry_asked.emit(self.row.id, {name: field.toPlainText() for name, field in self.fields.items()})

    def _ask_to_discard(self) -> None:
        self.discard_asked.emit(self.row.id)


class KeptCard(Card):
    """Kept here, the other there; `use_asked` and `dismiss_asked` carry the id."""

    use_asked = Signal(object)
    dismiss_asked = Signal(object)

    def __init__(self, row: KeptRow, parent: QWidget | None = None) -> None:
        super().__init__(row.title, parent)
        self.row = row
        ours, theirs = ([], []) if row.kept is None else differences(row.kept, row.other)
        sides = QGridLayout()
        sides.setHorizontalSpacing(L)
        sides.setVerticalSpacing(S)
        self.other = MarkedText(row.other, theirs, self)
        self.kept: MarkedText | None = None
        if row.kept is not None:
            self.kept = MarkedText(row.kept, ours, self)
            self._put(sides, 0, self.tr("Kept:"), self.kept)
        self._put(sides, 1, row.source, self.other)
        self._column.addLayout(sides)
        if row.kept is None:
            self._say(self.tr("What it belonged to is gone. You can still copy it from here."))
        self.use = self._choice(self.tr("Use this"), self.tr("Use the other text: {text}").format(text=row.other))
        self.use.setEnabled(row.kept is not None)
        self.use.clicked.connect(self._ask_to_use)
        self.dismiss = self._choice(self.tr("Dismiss"), self.tr("Dismiss the other text: {text}").format(text=row.other), "quiet")
        self.dismiss.clicked.connect(self._ask_to_dismiss)
        self._end()

    def _put(self, sides: QGridLayout, column: int, words: str, text: MarkedText) -> None:
        label = PlainLabel(words, self)
        label.setWordWrap(True)
        set_role(label, "caption")
        text.setAccessibleName(words)
        sides.addWidget(label, 0, column)
        sides.addWidget(text, 1, column, Qt.AlignmentFlag.AlignTop)
        sides.setColumnStretch(column, 1)

    def _ask_to_use(self) -> None:
        self.use_asked.emit(self.row.id)

    def _ask_to_dismiss(self) -> None:
        self.dismiss_asked.emit(self.row.id)
