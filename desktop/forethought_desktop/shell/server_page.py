"""The page of the settings about the server: where it is, how it does, when it was last heard."""

from typing import NamedTuple

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QWidget

from forethought_desktop.shell.preferences_pages import Page


class ServerView(NamedTuple):
    """`standing` is in the words of the status bar; `health` is empty until the server was asked."""

    address: str
    is_here: bool
    standing: str
    last_synced_at: int | None
    health: str = ""
    clock: str = ""


class ServerPage(Page):
    """Shows what it is given; `sync_asked` and `check_asked` follow its two buttons."""

    sync_asked = Signal()

    def __init__(self, version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title(self.tr("Server"))
        self._group(self.tr("Address"))
        self._address = self._say(role="")
        self._place = self._say()
        self._group(self.tr("How it stands"))
        self._standing = self._say(role="")
        self._heard = self._say()
        self._sync = self._offer(self.tr("Sync now"))
        self._sync.clicked.connect(self.sync_asked)
        self._group(self.tr("Health"))
        self._health = self._say(role="")
        self._clock = self._say()
        self._say(self.tr("This computer runs Forethought {version}.").format(version=version))

    def show_server(self, view: ServerView) -> None:
        self._address.setText(view.address or self.tr("Not known yet"))
        self._place.setText(
            self.tr("On this computer: it starts and ends with Forethought.") if view.is_here else self.tr("Reached over the network.")
        )
        self._standing.setText(view.standing)
        self._heard.setText(self._moment(view.last_synced_at))
        self._health.setText(view.health or self.tr("Being asked…"))
        self._clock.setText(view.clock)
        self._clock.setVisible(bool(view.clock))

    def _moment(self, at: int | None) -> str:
        if at is None:
            return self.tr("Not synced since the start")
        shown = QLocale().toString(QDateTime.fromSecsSinceEpoch(at), QLocale.FormatType.ShortFormat)
        return self.tr("Last synced {moment}").format(moment=shown)
