"""How the coach's framing leans and why: seen, set right, stopped and erased."""

from collections.abc import Sequence

from forethought_common.accounts import Persona, PersonaLabel
from forethought_common.coaching import PersonaSignal, PersonaView
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from forethought_desktop.coaching.views import wording
from forethought_desktop.ui.announce import announce
from forethought_desktop.ui.icons import set_icon
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XS, M, S

_LABELS: tuple[PersonaLabel, ...] = ("business", "student", "neutral")


class PersonaSection(QWidget):
    """`label_chosen` carries a label, or None to have it worked out; `signal_erased` the key of one signal."""

    label_chosen = Signal(object)
    collecting_switched = Signal(bool)
    signal_erased = Signal(str)
    all_erased = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = PlainLabel("", self)
        self._words = _muted("", self)
        self._worked_out = QRadioButton(self.tr("Worked out from how the list is used"), self)
        self._labels = {label: QRadioButton(wording.leaning(label), self) for label in _LABELS}
        self._choice = QButtonGroup(self)
        self._choices = QWidget(self)
        self._rests_on = QWidget(self)
        self._signals = _SignalList(self)
        self._note = _muted("", self)
        self._collecting = QCheckBox(self.tr("Go on collecting"), self)
        self._erase_all = QPushButton(self.tr("Erase all of it"), self)
        self._dress()
        self._lay_out()
        self.show_persona(None)
        self.show_view(None)
        self.say("")

    def show_persona(self, persona: Persona | None) -> None:
        """Show what is in force, None where the server has not told it yet."""
        self._now.setText(self.tr("Known once the server answers") if persona is None else wording.leaning(persona.label))
        self._words.setText(
            self.tr("Set by you.")
            if persona is not None and persona.corrected
            else self.tr(
                "Worked out from how the list is used, never asked. It changes which side of a goal the coach touches, nothing else."
            )
        )

    def show_view(self, view: PersonaView | None) -> None:
        """Show why, and what can be done about it; None while the server cannot be asked."""
        for part in (self._choices, self._rests_on):
            part.setVisible(view is not None)
        if view is None:
            return
        self.show_persona(Persona(view.label, view.is_corrected))
        chosen = self._labels[view.label] if view.is_corrected else self._worked_out
        chosen.setChecked(True)
        self._signals.show_signals(view.signals)
        self._erase_all.setVisible(bool(view.signals))
        self._collecting.setChecked(not view.is_frozen)

    def say(self, note: str) -> None:
        """Say why a change was not taken, or nothing."""
        if note and note != self._note.text():
            announce(self._note, note)
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def _dress(self) -> None:
        for button in (self._worked_out, *self._labels.values()):
            button.setAccessibleName(self.tr("Framing: {name}").format(name=button.text()))
            self._choice.addButton(button)
        self._choice.buttonClicked.connect(self._choose)
        self._collecting.setAccessibleName(self.tr("Go on collecting what speaks for a leaning"))
        self._collecting.clicked.connect(self.collecting_switched)
        self._erase_all.setAccessibleName(self.tr("Erase everything that was collected"))
        self._erase_all.setAutoDefault(False)
        self._erase_all.clicked.connect(self.all_erased)
        self._signals.erased.connect(self.signal_erased)

    def _lay_out(self) -> None:
        choices = QVBoxLayout(self._choices)
        choices.setContentsMargins(0, S, 0, 0)
        choices.setSpacing(XS)
        for button in (self._worked_out, *self._labels.values()):
            choices.addWidget(button)
        heading = PlainLabel(self.tr("What it rests on"), self._rests_on)
        set_role(heading, "strong")
        rests_on = QVBoxLayout(self._rests_on)
        rests_on.setContentsMargins(0, M, 0, 0)
        rests_on.setSpacing(XS)
        rests_on.addWidget(heading)
        rests_on.addWidget(self._signals)
        rests_on.addSpacing(S)
        rests_on.addWidget(self._erase_all, 0, Qt.AlignmentFlag.AlignLeft)
        rests_on.addSpacing(S)
        rests_on.addWidget(self._collecting)
        rests_on.addWidget(_muted(self.tr("Off: what is there stays as it is, and nothing is added."), self._rests_on))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        for part in (self._now, self._words, self._choices, self._note, self._rests_on):
            column.addWidget(part)

    def _choose(self) -> None:
        label = next((label for label, button in self._labels.items() if button.isChecked()), None)
        self.label_chosen.emit(label)


class _SignalList(QWidget):
    """The signals, the strongest first, each with a way to erase it."""

    erased = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: list[PersonaSignal] | None = None
        self._rows: list[QWidget] = []
        self._none = _muted(self.tr("Nothing yet. Until there is enough to go by, the framing stays plain."), self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(S)
        self._column.addWidget(self._none)

    def show_signals(self, signals: Sequence[PersonaSignal]) -> None:
        if list(signals) == self._shown:
            return
        self._shown = list(signals)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_SignalRow(signal, self) for signal in signals]
        for row in self._rows:
            self._column.addWidget(row)
            row.show()
        self._none.setVisible(not self._rows)


class _SignalRow(QWidget):
    def __init__(self, signal: PersonaSignal, parent: _SignalList) -> None:
        super().__init__(parent)
        self._key = signal.key
        name = wording.signal_name(signal)
        what = PlainLabel(name, self)
        what.setWordWrap(True)
        line = _muted(wording.signal_line(signal), self)
        set_role(line, "caption")
        erase = QToolButton(self)
        set_icon(erase, "close", "muted")
        erase.setIconSize(QSize(14, 14))
        set_role(erase, "quiet")
        erase.setToolTip(self.tr("Erase"))
        erase.setAccessibleName(self.tr("Erase {signal}").format(signal=name))
        erase.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        erase.clicked.connect(self._erase)
        self._erased = parent.erased
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(what)
        words.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        row.addLayout(words, 1)
        row.addWidget(erase)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _erase(self) -> None:
        self._erased.emit(self._key)


def _muted(text: str, parent: QWidget) -> PlainLabel:
    label = PlainLabel(text, parent)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    set_role(label, "muted")
    return label
