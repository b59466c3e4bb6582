"""How the program lives with the desktop: starting with the computer, notes, and one combination of keys from anywhere."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QLineEdit, QWidget

from forethought_desktop.core.hotkey.combination import SUGGESTED, combination
from forethought_desktop.core.hotkey.service import HotkeyState
from forethought_desktop.shell.preferences_pages import Page
from forethought_desktop.ui.tokens import S


class SystemSection(Page):
    """Three cards under the general page. What is chosen takes effect at once and is told by a signal.

    `hotkey_chosen` carries the keys, or an empty text to give them back.
    """

    autostart_switched = Signal(bool)
    notes_switched = Signal(bool)
    hotkey_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Together with the desktop"))
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._build_start()
        self._build_hotkey()

    def show_autostart(self, *, is_on: bool, trouble: str = "") -> None:
        """Show what will really happen at the next login."""
        self._autostart.setChecked(is_on)
        self._autostart_words.setText(trouble or self.tr("It starts in the tray, without a window."))

    def show_notes(self, *, is_on: bool) -> None:
        self._notes.setChecked(is_on)

    def show_hotkey(self, state: HotkeyState) -> None:
        """Show which keys are wanted, and whether the desktop gave them."""
        is_possible = state.way != "none"
        if not self._keys.hasFocus():
            self._keys.setKeySequence(QKeySequence(state.keys))
        for part in (self._keys, self._suggest, self._clear):
            part.setVisible(is_possible)
        self._suggest.setVisible(is_possible and not state.keys)
        self._clear.setVisible(is_possible and bool(state.keys))
        self._standing.setText(self._words(state))

    def _build_start(self) -> None:
        self._group(self.tr("Start"))
        self._autostart = self._switch(self.tr("Start with the computer"), gap=0)
        self._autostart.clicked.connect(self.autostart_switched)
        self._autostart_words = self._say()
        self._group(self.tr("Notes from the desktop"))
        self._notes = self._switch(self.tr("Tell me while the window is closed"), gap=0)
        self._notes.clicked.connect(self.notes_switched)
        self._say(self.tr("When the coach has answered, or sync needs a look. A note never holds the words of a task."))

    def _build_hotkey(self) -> None:
        self._group(self.tr("Add a task from anywhere"))
        self._standing = self._say()
        self._keys = QKeySequenceEdit(self)
        self._keys.setMaximumSequenceLength(1)
        self._keys.setAccessibleName(self.tr("Keys that open the small window from anywhere"))
        self._keys.editingFinished.connect(self._take_keys)
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self._keys, 1)
        self._column.addLayout(row)
        self._suggest = self._offer(self.tr("Use {keys}").format(keys=_native(SUGGESTED)))
        self._suggest.clicked.connect(self._take_suggestion)
        self._clear = self._offer(self.tr("Give the keys back"))
        self._clear.clicked.connect(self._clear_keys)
        self._say(self.tr("Or bind this command to keys in the desktop's own settings; that works everywhere:"))
        command = QLineEdit("forethought --quick-add", self)
        command.setReadOnly(True)
        command.setAccessibleName(self.tr("The command for the desktop's own settings"))
        self._command = command
        self._column.addWidget(command)
        copy = self._offer(self.tr("Copy the command"))
        copy.clicked.connect(self._copy_command)

    def _words(self, state: HotkeyState) -> str:
        if state.way == "none":
            return self.tr("This desktop lets no program take keys for itself.")
        if state.standing == "works" and state.trigger:
            return self.tr("It works. The desktop says to press {keys}.").format(keys=state.trigger)
        return {
            "off": self.tr("Off. Keys that you choose here open the small window whatever program is in front."),
            "asking": self.tr("Asking the desktop…"),
            "works": self.tr("It works: {keys}.").format(keys=_native(state.keys)),
            "taken": self.tr("{keys} is taken by another program. Choose other keys.").format(keys=_native(state.keys)),
            "refused": self.tr("The desktop did not give these keys. Its own settings may offer them."),
            "impossible": self.tr("These keys cannot be taken on this desktop."),
        }[state.standing]

    def _take_keys(self) -> None:
        keys = self._keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if not keys or combination(keys) is not None:
            self.hotkey_chosen.emit(keys)
        else:
            self._standing.setText(
                self.tr("Choose a key together with Ctrl, Alt or the system's key: alone it would be missing elsewhere.")
            )

    def _take_suggestion(self) -> None:
        self.hotkey_chosen.emit(SUGGESTED)

    def _clear_keys(self) -> None:
        self._keys.clear()
        self.hotkey_chosen.emit("")

    def _copy_command(self) -> None:
        QGuiApplication.clipboard().setText(self._command.text())


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
