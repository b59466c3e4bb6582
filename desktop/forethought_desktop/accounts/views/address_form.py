"""A server's address, checked one step after the other."""

from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from forethought_desktop.ui import icons
from forethought_desktop.ui.announce import announce
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XS, S, tokens

Step = Literal["name", "certificate", "path", "version", "clock"]
State = Literal["waiting", "running", "passed", "noted", "failed"]

STEPS: tuple[Step, ...] = ("name", "certificate", "path", "version", "clock")
_ICONS: dict[State, tuple[str, str]] = {
    "waiting": ("clock", "outline"),
    "running": ("sync", "muted"),
    "passed": ("check", "accent"),
    "noted": ("info", "muted"),
    "failed": ("alert", "danger"),
}
_ICON = 16


class AddressForm(QWidget):
    """Takes an address and shows how far the check of it has come; the address stays as it was typed."""

    check_asked = Signal(str)
    address_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit(self)
        self._line.setPlaceholderText("https://tasks.example.org")
        self._line.setAccessibleName(self.tr("Server address"))
        self._line.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly | Qt.InputMethodHint.ImhNoAutoUppercase)
        self._line.textChanged.connect(self._follow_typing)
        self._line.returnPressed.connect(self._ask)
        self._button = QPushButton(self.tr("Check"), self)
        self._button.setAccessibleName(self.tr("Check the address"))
        self._button.clicked.connect(self._ask)
        self._steps = QWidget(self)
        self._rows: dict[Step, _StepRow] = {step: _StepRow(self._name(step), self._steps) for step in STEPS}
        steps = QVBoxLayout(self._steps)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(XS)
        for row in self._rows.values():
            steps.addWidget(row)
        label = PlainLabel(self.tr("Server address"), self)
        label.setBuddy(self._line)
        field = QHBoxLayout()
        field.setSpacing(S)
        field.addWidget(self._line, 1)
        field.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(label)
        column.addLayout(field)
        column.addWidget(self._steps)
        self.setFocusProxy(self._line)
        self._follow_typing()

    @property
    def address(self) -> str:
        return self._line.text().strip()

    def set_address(self, address: str) -> None:
        self._line.setText(address)

    def show_step(self, step: Step, state: State, detail: str = "") -> None:
        """Show how one step stands; a failed one says in a sentence what to do, a noted one what is odd and stops nobody."""
        self._steps.show()
        self._rows[step].show()
        self._rows[step].show_state(state, detail)
        if state == "failed":
            announce(self._rows[step], detail)

    def fold_steps(self) -> None:
        """Make room for what comes after the check: what passed need not be said any more."""
        for row in self._rows.values():
            row.setVisible(row.state != "passed")
        self._steps.setVisible(any(row.state != "passed" for row in self._rows.values()))

    def clear_steps(self) -> None:
        self._steps.hide()
        for row in self._rows.values():
            row.show()
            row.show_state("waiting", "")

    def set_busy(self, *, is_busy: bool) -> None:
        self._line.setReadOnly(is_busy)
        self._button.setEnabled(not is_busy and bool(self.address))

    def _name(self, step: Step) -> str:
        names: dict[Step, str] = {
            "name": self.tr("The name can be found"),
            "certificate": self.tr("The connection is private"),
            "path": self.tr("Forethought answers there"),
            "version": self.tr("It speaks this version"),
            "clock": self.tr("Its clock agrees with this one"),
        }
        return names[step]

    def _follow_typing(self) -> None:
        self._button.setEnabled(bool(self.address))
        self.clear_steps()
        self.address_changed.emit()

    def _ask(self) -> None:
        if self._button.isEnabled():
            self.check_asked.emit(self.address)


class _StepRow(QWidget):
    """One step: a sign, its name, and a sentence where it failed."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.state: State = "waiting"
        self._sign = QLabel(self)
        self._words = PlainLabel(name, self)
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self._sign.setFixedSize(QSize(_ICON, _ICON + 2))
        self.show_state("waiting", "")

    def show_state(self, state: State, detail: str) -> None:
        self.state = state
        picture, tone = _ICONS[state]
        color = getattr(tokens(self.palette()), tone)
        self._sign.setPixmap(icons.pixmap(picture, _ICON, color, self.devicePixelRatioF()))
        self._words.setText(detail or self._name)
        set_role(self._words, "muted" if state in {"waiting", "running"} else "")
        spoken = {
            "waiting": self.tr("not checked yet"),
            "running": self.tr("being checked"),
            "passed": self.tr("fine"),
            "noted": self.tr("fine, with a remark"),
            "failed": self.tr("failed"),
        }
        self.setAccessibleName(f"{self._name}: {spoken[state]}")
        self._sign.setAccessibleName(spoken[state])
