"""Import and export are in the menu and the settings, and a long undo never keeps the window waiting."""

import asyncio
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from forethought_desktop.accounts.actions import AccountActions
from forethought_desktop.app.portability import Portability
from forethought_desktop.app.settings import Settings
from forethought_desktop.app.workspace import Surroundings, Workspace
from forethought_desktop.core.background import Background
from forethought_desktop.core.local_server import LocalServer
from forethought_desktop.core.paths import Paths
from forethought_desktop.core.preferences import PreferencesFile
from forethought_desktop.portability.plan import Choices
from forethought_desktop.shell.main_window import MainWindow
from forethought_desktop.shell.tray import Tray
from forethought_desktop.store.undo import UndoHistory
from forethought_desktop.ui import theme
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.manual_time import ManualClock
from tests.support.replicas import open_store
from tests.support.window import until


class Desk:
    """A window with import and export over one workspace."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        clock = ManualClock()
        paths = Paths(folder)
        paths.prepare()
        preferences, local = PreferencesFile(paths.preferences), LocalServer(paths.local_server)
        self.background = Background(self._fail)
        accounts = AccountActions(paths, preferences, local, clock, version="0")
        store = open_store(folder / "replica.sqlite", clock)
        self.work = Workspace(store, Surroundings(preferences, self.background, accounts, local, "en"))
        self.window = MainWindow()
        qtbot.addWidget(self.window)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.settings = Settings(self.work, theme.apply(application, "light"), self.window, Tray(self.window))
        self.portability = Portability(self.work, self.window, self.settings)

    def _fail(self, failure: BaseException, _name: str) -> None:
        raise failure

    async def close(self) -> None:
        self.portability.close()
        await self.background.close()
        self.work.close()


@pytest.fixture
async def desk(qtbot: QtBot, tmp_path: Path) -> AsyncGenerator[Desk]:
    opened = Desk(qtbot, tmp_path)
    yield opened
    await opened.close()


async def test_menu_and_settings_lead_to_both(desk: Desk) -> None:
    for ask in (desk.window.menu.action("import").trigger, desk.settings.import_asked.emit):
        ask()
        [chooser] = desk.window.findChildren(QFileDialog)
        chooser.reject()
        QApplication.sendPostedEvents(chooser, QEvent.Type.DeferredDelete.value)
        assert not desk.window.findChildren(QFileDialog)
    for ask in (desk.window.menu.action("export").trigger, desk.settings.export_asked.emit):
        ask()
        dialog = desk.portability.presenter.export_dialog
        assert dialog is not None
        dialog.reject()


async def test_the_rest_of_a_long_undo_follows_in_parts(desk: Desk) -> None:
    preview = await desk.work.portability.read("\n".join(f"Task {number}" for number in range(300)).encode())
    await desk.work.portability.carry_out(preview, Choices())
    assert desk.work.undo.undo() == "Imported 300 tasks"
    assert desk.work.store.tasks
    await until(lambda: not desk.work.store.tasks, "all are gone")
    assert desk.work.undo.redo() == "Imported 300 tasks"
    await until(lambda: len(desk.work.store.tasks) == 300, "all are back")


async def test_closing_in_the_midst_of_an_undo_leaves_it_to_the_next(desk: Desk) -> None:
    preview = await desk.work.portability.read("\n".join(f"Task {number}" for number in range(300)).encode())
    await desk.work.portability.carry_out(preview, Choices())
    desk.work.undo.undo()
    desk.portability.close()
    await asyncio.sleep(0)
    assert desk.work.store.tasks
    assert UndoHistory(desk.work.store).undo() == "Imported 300 tasks"
    assert not desk.work.store.tasks
