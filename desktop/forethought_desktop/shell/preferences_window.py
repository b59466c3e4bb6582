"""What can be set, and what a person may want to know about where things are."""

from forethought_common.accounts import Me
from forethought_common.coaching import PersonaView
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QScrollArea, QStackedWidget, QWidget
from typing_extensions import override

from forethought_desktop.coaching.views.persona import PersonaSection
from forethought_desktop.shell.coaching_page import CoachingPage
from forethought_desktop.shell.preferences_pages import AboutPage, AccountPage, DataPage, GeneralPage, Page, TokenKeeping
from forethought_desktop.ui import tab_order
from forethought_desktop.ui.icons import icon
from forethought_desktop.ui.theme import Scheme, set_role
from forethought_desktop.ui.tokens import S

_LIST_WIDTH = 168


class PreferencesWindow(QDialog):
    """Shows the settings as they are; every choice takes effect at once and is told by a signal."""

    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    close_to_tray_chosen = Signal(bool)
    coaching_switched = Signal(bool)
    logging_switched = Signal(bool)
    preparing_switched = Signal(bool)
    sign_out_asked = Signal()
    sign_in_asked = Signal()
    folder_asked = Signal()
    import_asked = Signal()
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None, *, version: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(680, 500)
        self._list = QListWidget(self)
        self._general = GeneralPage(self)
        self._coaching = CoachingPage(self)
        self._account = AccountPage(self)
        self._data = DataPage(self)
        self._about = AboutPage(version, self)
        self._stack = QStackedWidget(self)
        self._build_list()
        self._connect()
        row = QHBoxLayout(self)
        row.setContentsMargins(S, S, 0, 0)
        row.setSpacing(S)
        row.addWidget(self._list)
        row.addWidget(self._stack, 1)
        self._list.setCurrentRow(0)
        self._list.setFocus()

    def show_theme(self, scheme: Scheme) -> None:
        self._general.show_theme(scheme)

    def show_language(self, code: str) -> None:
        self._general.show_language(code)

    def show_closing(self, *, is_to_tray: bool, has_tray: bool) -> None:
        self._general.show_closing(is_to_tray=is_to_tray, has_tray=has_tray)

    def show_coaching(self, *, is_on: bool, is_logging: bool, is_preparing: bool) -> None:
        self._coaching.show_switches(is_coaching=is_on, is_logging=is_logging, is_preparing=is_preparing)

    @property
    def persona(self) -> PersonaSection:
        """What is said of the person's leaning, and what can be asked of it."""
        return self._coaching.persona

    def show_me(self, me: Me | None, persona: PersonaView | None = None) -> None:
        """Show what the server knows of the person; None while it cannot be asked."""
        self._coaching.show_persona(None if me is None else me.persona, persona)
        self._coaching.show_quota(None if me is None else me.quota)
        if me is not None:
            self.show_coaching(is_on=me.coaching_enabled, is_logging=me.coaching_logging_enabled, is_preparing=me.coaching_prefetch_enabled)

    def show_account_here(self) -> None:
        self._account.show_here()

    def show_account(self, *, email: str, url: str, is_signed_in: bool) -> None:
        self._account.show_server(email=email, url=url, is_signed_in=is_signed_in)

    def show_storage(self, folder: str, keeping: TokenKeeping, *, is_server_here: bool) -> None:
        self._data.show_folder(folder, is_server_here=is_server_here)
        self._data.show_keeping(keeping)

    def add_page(self, name: str, picture: str, page: Page) -> None:
        """Add a page before the last one, which is about the program itself."""
        place = self._list.count() - 1
        self._list.insertItem(place, self._item(name, picture))
        self._stack.insertWidget(place, self._scrolled(page))

    def add_to_general(self, section: Page) -> None:
        """Put more cards under those of the first page."""
        self._general.add_cards(section)

    def add_to_account(self, title: str, part: QWidget) -> None:
        """Put a card under those of the page about the account."""
        self._account.add_part(title, part)

    def add_to_data(self, title: str, part: QWidget) -> None:
        """Put a card under those of the page about the data."""
        self._data.add_part(title, part)

    def show_page(self, index: int) -> None:
        self._list.setCurrentRow(index)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return tab_order.go_on(self, is_forward=next) or super().focusNextPrevChild(next)

    def _build_list(self) -> None:
        pages: list[tuple[str, str, Page]] = [
            (self.tr("General"), "settings", self._general),
            (self.tr("Coaching"), "coach", self._coaching),
            (self.tr("Account"), "person", self._account),
            (self.tr("Data"), "server", self._data),
            (self.tr("About"), "info", self._about),
        ]
        self._list.setAccessibleName(self.tr("Sections"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        set_role(self._list, "sections")
        self._list.setFixedWidth(_LIST_WIDTH)
        self._list.setIconSize(QSize(18, 18))
        for name, picture, page in pages:
            self._list.addItem(self._item(name, picture))
            self._stack.addWidget(self._scrolled(page))
        self._list.currentRowChanged.connect(self._stack.setCurrentIndex)

    def _item(self, name: str, picture: str) -> QListWidgetItem:
        item = QListWidgetItem(icon(picture, "muted"), name)
        item.setSizeHint(QSize(0, self._list.fontMetrics().height() + 2 * S))
        return item

    def _scrolled(self, page: Page) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        page.setAutoFillBackground(False)
        scroll.setMinimumWidth(page.minimumSizeHint().width() + scroll.verticalScrollBar().sizeHint().width())
        return scroll

    def _connect(self) -> None:
        self._general.theme_chosen.connect(self.theme_chosen)
        self._general.language_chosen.connect(self.language_chosen)
        self._general.close_to_tray_chosen.connect(self.close_to_tray_chosen)
        self._coaching.coaching_switched.connect(self.coaching_switched)
        self._coaching.logging_switched.connect(self.logging_switched)
        self._coaching.preparing_switched.connect(self.preparing_switched)
        self._account.sign_out_asked.connect(self.sign_out_asked)
        self._account.sign_in_asked.connect(self.sign_in_asked)
        self._data.folder_asked.connect(self.folder_asked)
        self._data.import_asked.connect(self.import_asked)
        self._data.export_asked.connect(self.export_asked)
