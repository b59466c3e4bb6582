"""The pages of the preferences: each shows what it is given and says what the person chose."""

from typing import Literal
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QFrame, QPushButton, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from forethought_desktop.core.language import NAMES
from forethought_desktop.shell.about import AboutBody
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import Scheme, set_role
from forethought_desktop.ui.tokens import XL, XS, L, M, S

_SWITCH_INDENT = 28
"""What is said about a switch stands under its words."""

TokenKeeping = Literal["keyring", "file", "memory"]


class Page(QWidget):
    """A heading and what stands under it: one card for each group."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = QVBoxLayout(self)
        self._cards.setContentsMargins(XL, L, XL, XL)
        self._cards.setSpacing(M)
        self._cards.addStretch(1)
        self._open_card: QVBoxLayout | None = None

    @property
    def _column(self) -> QVBoxLayout:
        """What the card that is being filled holds."""
        if self._open_card is None:
            card = QFrame(self)
            set_role(card, "card")
            # As tall as what is in it: the room below stays the page's.
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
            self._open_card = QVBoxLayout(card)
            self._open_card.setContentsMargins(L, M, L, L)
            self._open_card.setSpacing(S)
            self._cards.insertWidget(self._cards.count() - 1, card)
        return self._open_card

    def add_part(self, title: str, part: QWidget) -> None:
        """Put a card of its own under the others."""
        self._group(title)
        self._column.addWidget(part)

    def add_cards(self, section: "Page") -> None:
        """Put another page's cards under these."""
        self._cards.insertWidget(self._cards.count() - 1, section)

    def _title(self, title: str) -> None:
        self.setAccessibleName(title)
        heading = PlainLabel(title, self)
        set_role(heading, "title")
        self._cards.insertWidget(self._cards.count() - 1, heading)

    def _group(self, name: str) -> PlainLabel:
        self._open_card = None
        label = PlainLabel(name, self)
        set_role(label, "strong")
        self._column.addWidget(label)
        return label

    def _say(self, text: str = "", role: str = "muted") -> PlainLabel:
        label = PlainLabel(text, self)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if role:
            set_role(label, role)
        if self._column.count() and isinstance(self._above(), QCheckBox):
            label.setIndent(_SWITCH_INDENT)
        self._column.addWidget(label)
        return label

    def _above(self) -> QWidget | None:
        item = self._column.itemAt(self._column.count() - 1)
        return None if item is None else item.widget()

    def _offer(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        self._column.addSpacing(XS)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button

    def _switch(self, text: str, *, gap: int = M) -> QCheckBox:
        switch = QCheckBox(text, self)
        switch.setAccessibleName(text)
        self._column.addSpacing(gap if self._column.count() else 0)
        self._column.addWidget(switch)
        return switch


class GeneralPage(Page):
    """The theme, the language, and what closing the window means. `language_chosen` carries a code, or nothing for the system's."""

    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    close_to_tray_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title(self.tr("General"))
        self._group(self.tr("Theme"))
        self._themes: dict[Scheme, QRadioButton] = {
            "system": QRadioButton(self.tr("As the system"), self),
            "light": QRadioButton(self.tr("Light"), self),
            "dark": QRadioButton(self.tr("Dark"), self),
        }
        self._choice = QButtonGroup(self)
        for button in self._themes.values():
            button.setAccessibleName(self.tr("Theme: {name}").format(name=button.text()))
            self._choice.addButton(button)
            self._column.addWidget(button)
        self._choice.buttonClicked.connect(self._choose_theme)
        self._group(self.tr("Language"))
        self._languages = QComboBox(self)
        self._languages.setAccessibleName(self.tr("Language"))
        for code, name in (("", self.tr("As the system")), *NAMES.items()):
            self._languages.addItem(name, code)
        self._languages.activated.connect(self._choose_language)
        self._column.addWidget(self._languages, 0, Qt.AlignmentFlag.AlignLeft)
        self._group(self.tr("Closing the window"))
        self._close_to_tray = self._switch(self.tr("Keep Forethought in the tray"), gap=0)
        self._close_to_tray.clicked.connect(self.close_to_tray_chosen)
        self._tray_words = self._say()
        self._column.addStretch(1)

    def show_theme(self, scheme: Scheme) -> None:
        self._themes[scheme].setChecked(True)

    def show_language(self, code: str) -> None:
        self._languages.setCurrentIndex(max(self._languages.findData(code), 0))

    def show_closing(self, *, is_to_tray: bool, has_tray: bool) -> None:
        self._close_to_tray.setChecked(is_to_tray and has_tray)
        self._close_to_tray.setEnabled(has_tray)
        self._tray_words.setText(
            self.tr("Off: closing the window quits. Either way nothing is lost.")
            if has_tray
            else self.tr("This desktop shows no tray, so closing the window minimises it.")
        )

    def _choose_language(self, index: int) -> None:
        self.language_chosen.emit(self._languages.itemData(index))

    def _choose_theme(self) -> None:
        for scheme, button in self._themes.items():
            if button.isChecked():
                self.theme_chosen.emit(scheme)


class AccountPage(Page):
    """Whose list this is, and where it syncs."""

    sign_out_asked = Signal()
    sign_in_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title(self.tr("Account"))
        self._who = self._say(role="strong")
        self._where = self._say()
        self._sign_out = self._offer(self.tr("Sign out"))
        self._sign_out.clicked.connect(self.sign_out_asked)
        self._sign_in = self._offer(self.tr("Sign in"))
        self._sign_in.clicked.connect(self.sign_in_asked)
        self._after = self._say()
        self._column.addStretch(1)
        self.show_here()

    def show_here(self) -> None:
        """Show that everything runs on this computer."""
        self._show(self.tr("On this computer"), self.tr("Forethought runs its own server here. There is no account to look after."), "")
        self._sign_out.hide()
        self._sign_in.hide()

    def show_server(self, *, email: str, url: str, is_signed_in: bool) -> None:
        """Show the account this computer syncs with."""
        host = urlsplit(url).netloc or url
        where = self.tr("At {server}").format(server=host) if is_signed_in else self.tr("At {server}, signed out").format(server=host)
        self._show(email, where, self.tr("Signed out, your tasks stay on this computer and wait for the next sync."))
        self._sign_out.setVisible(is_signed_in)
        self._sign_in.setVisible(not is_signed_in)

    def _show(self, who: str, where: str, after: str) -> None:
        self._who.setText(who)
        self._where.setText(where)
        self._after.setText(after)
        self._after.setVisible(bool(after))


class DataPage(Page):
    """Where things are stored, how they come in and out, and how the session is kept."""

    folder_asked = Signal()
    import_asked = Signal()
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title(self.tr("Data"))
        self._group(self.tr("Where your tasks are"))
        self._folder = self._say(role="")
        self._server_words = self._say()
        self._open = self._offer(self.tr("Open the folder"))
        self._open.clicked.connect(self.folder_asked)
        self._group(self.tr("Import and export"))
        self._say(self.tr("From and to todo.txt, Taskwarrior, Todoist, CSV, Markdown and Forethought's own format."))
        self._import = self._offer(self.tr("Import…"))
        self._import.clicked.connect(self.import_asked)
        self._export = self._offer(self.tr("Export…"))
        self._export.clicked.connect(self.export_asked)
        self._group(self.tr("How the sign-in is kept"))
        self._keeping = self._say()
        self._column.addStretch(1)

    def show_folder(self, folder: str, *, is_server_here: bool) -> None:
        self._folder.setText(folder)
        self._server_words.setText(
            self.tr("All of it: the list, and the server's database beside it.")
            if is_server_here
            else self.tr("This computer's copy of the list; the server has its own.")
        )

    def show_keeping(self, keeping: TokenKeeping) -> None:
        words: dict[TokenKeeping, str] = {
            "keyring": self.tr("In the system's keyring."),
            "file": self.tr("In a file in this folder that only you can read."),
            "memory": self.tr("In memory only: this computer has no keyring, so after a restart you sign in again."),
        }
        self._keeping.setText(words[keeping])


class AboutPage(Page):
    """Version and licences."""

    def __init__(self, version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title(self.tr("About"))
        self._column.addWidget(AboutBody(version, self))
        self._column.addStretch(1)
