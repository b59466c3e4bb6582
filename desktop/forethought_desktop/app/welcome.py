"""The first page in a window of its own, before there is a list."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from forethought_desktop.accounts.presenter.entering import FirstRunPresenter
from forethought_desktop.accounts.views.first_run import FirstRun
from forethought_desktop.app.workspace import Workspace
from forethought_desktop.ui.theme import set_role


class Welcome(QWidget):
    """`started` when it is to be on this computer, `signed_in` carries the server signed in to; `closed` when the person went away."""

    started = Signal()
    signed_in = Signal(object)
    closed = Signal()

    def __init__(self, workspace: Workspace, address: str | None) -> None:
        super().__init__()
        self._is_left = False
        self._background = workspace.around.background
        self.page = FirstRun()
        self._presenter = FirstRunPresenter(self.page, workspace.around.accounts, workspace.around.background)
        self._presenter.started.connect(self.started)
        self._presenter.signed_in.connect(self.signed_in)
        self.setWindowTitle("Forethought")
        self.setAccessibleName(self.tr("Welcome to Forethought"))
        set_role(self, "canvas")
        self.resize(760, 640)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        if address:
            self.page.set_server(address)

    def leave(self) -> None:
        """Go away without that being the person's wish to end."""
        self._is_left = True
        self._background.cancel_owned(self._presenter)
        self.close()
        self.deleteLater()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if not self._is_left:
            self.closed.emit()
