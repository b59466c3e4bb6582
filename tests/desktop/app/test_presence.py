"""What is said and shown while the window is closed, and that nothing gets lost there."""

from collections.abc import Generator
from pathlib import Path

import pytest
from forethought_desktop.accounts.actions import AccountActions
from forethought_desktop.app.presence import Presence
from forethought_desktop.app.workspace import Surroundings, Workspace
from forethought_desktop.core.background import Background
from forethought_desktop.core.clock import Clock
from forethought_desktop.core.local_server import LocalServer
from forethought_desktop.core.paths import Paths
from forethought_desktop.core.preferences import PreferencesFile
from forethought_desktop.shell.main_window import MainWindow
from forethought_desktop.shell.tray import Tray
from forethought_desktop.store.store import Store
from forethought_desktop.sync.state import SyncState
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot
from typing_extensions import override


class TrayThatListens(Tray):
    """A tray whose place comes and goes as the test says, and which keeps what it was told to say."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.has_place = True

    @property
    @override
    def is_there(self) -> bool:
        return self.has_place

    @override
    def tell(self, words: str) -> None:
        self.said.append(words)


class Scene:
    """A window, a tray, and the presence between them."""

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        self.workspace = workspace
        self.window = window
        self.tray = TrayThatListens()
        self.presence = Presence(workspace, window, self.tray, patience_ms=0)

    def tell_state(self, state: SyncState) -> None:
        self.workspace.connection.state_changed.emit(state)


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path) -> Generator[Scene]:
    paths = Paths(tmp_path / "data")
    paths.prepare()
    preferences, local = PreferencesFile(paths.preferences), LocalServer(paths.local_server)
    accounts = AccountActions(paths, preferences, local, Clock())
    store = Store.open(tmp_path / "replica.sqlite", clock=Clock())
    workspace = Workspace(store, Surroundings(preferences, Background(lambda _failure, _where: None), accounts, local, "en"))
    window = MainWindow()
    window.show()
    scene = Scene(workspace, window)
    yield scene
    scene.presence.close()
    window.close_for_good()
    window.deleteLater()
    scene.tray.menu.deleteLater()
    workspace.close()


def test_the_first_closing_says_where_the_window_went_and_later_ones_do_not(scene: Scene) -> None:
    for _ in range(2):
        scene.presence.close_or_hide()
        assert not scene.window.isVisible()
        scene.presence.show_window()
    assert len(scene.tray.said) == 1
    assert "keeps running" in scene.tray.said[0]


def test_closing_quits_where_that_was_chosen(scene: Scene) -> None:
    scene.workspace.around.preferences.change(is_closed_to_tray=False)
    quit_asked = QSignalSpy(scene.presence.quit_asked)
    scene.presence.close_or_hide()
    assert quit_asked.count() == 1


def test_without_a_tray_the_window_stays_reachable(scene: Scene) -> None:
    scene.tray.has_place = False
    scene.presence.close_or_hide()
    assert scene.window.isMinimized()
    assert scene.tray.said == []


def test_a_hidden_window_comes_back_when_the_tray_goes_and_hides_when_it_returns(scene: Scene) -> None:
    scene.presence.close_or_hide()
    scene.tray.vanished.emit()
    assert scene.window.isMinimized()
    scene.tray.appeared.emit()
    assert not scene.window.isVisible()
    scene.presence.show_window()
    scene.window.showMinimized()
    scene.tray.appeared.emit()
    assert scene.window.isMinimized(), "who minimised it by hand finds it there"


def test_a_start_out_of_sight_without_a_tray_ends_minimised(scene: Scene, qtbot: QtBot) -> None:
    scene.window.hide()
    scene.tray.has_place = False
    scene.presence.start_hidden()
    qtbot.waitUntil(scene.window.isMinimized)


def test_an_answer_is_told_only_to_somebody_who_does_not_see_it(scene: Scene) -> None:
    scene.workspace.around.preferences.change(is_tray_hint_shown=True)
    scene.presence.note_answer()
    assert scene.tray.said == []
    scene.presence.close_or_hide()
    scene.presence.note_answer()
    assert scene.tray.said == ["The coach has answered."]


def test_sync_that_needs_a_look_is_told_once_until_it_was_well_again(scene: Scene) -> None:
    scene.workspace.around.preferences.change(is_tray_hint_shown=True)
    scene.presence.close_or_hide()
    lost = SyncState("attention", cause="rejected", detail="“Tell nobody” was not taken.")
    for state in (lost, lost, SyncState("offline"), lost):
        scene.tell_state(state)
    assert len(scene.tray.said) == 2
    assert "Tell nobody" not in "".join(scene.tray.said)


def test_whoever_switched_notes_off_gets_none(scene: Scene) -> None:
    scene.workspace.around.preferences.change(is_tray_hint_shown=True, has_notes=False)
    scene.presence.close_or_hide()
    scene.presence.note_answer()
    scene.tell_state(SyncState("signed-out"))
    assert scene.tray.said == []


def test_a_click_on_a_note_opens_the_window(scene: Scene) -> None:
    scene.presence.close_or_hide()
    scene.tray.note_clicked.emit()
    assert scene.window.isVisible()
