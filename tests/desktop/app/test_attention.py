"""What waits for a person is reached from the status bar and a command, and its button is there only while something waits."""

from collections.abc import Generator
from pathlib import Path

import pytest
from forethought_common.ids import new_id
from forethought_common.sync import NO_ROW, Change, Entity, OperationResult, Status, SyncedConflict
from forethought_desktop.accounts.actions import AccountActions
from forethought_desktop.app.application import move_replica
from forethought_desktop.app.attention import ATTENTION, Attention
from forethought_desktop.app.workspace import Surroundings, Workspace
from forethought_desktop.core.background import Background
from forethought_desktop.core.clock import Clock
from forethought_desktop.core.local_server import LocalServer
from forethought_desktop.core.paths import Paths
from forethought_desktop.core.preferences import PreferencesFile
from forethought_desktop.shell.main_window import MainWindow
from forethought_desktop.shell.question import Question
from forethought_desktop.store.replication import Replication
from forethought_desktop.store.store import Store
from forethought_desktop.sync.state import SyncState
from forethought_desktop.ui.plain import PlainLabel
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.replicas import AT, change_of, edit_task, raw, synced_task


class Scene:
    """A window with one other view, and what waits for a person."""

    def __init__(self, workspace: Workspace) -> None:
        self.store = workspace.store
        self.window = MainWindow()
        self.window.add_view("active", "Active", "list", QWidget())
        self.attention = Attention(workspace, self.window)
        self.attention.add_view()
        self.window.show_view("active")
        self.window.show()

    @property
    def is_button_there(self) -> bool:
        return self.window.navigation.button(ATTENTION).isVisible()


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path) -> Generator[Scene]:
    paths = Paths(tmp_path / "data")
    paths.prepare()
    preferences, local = PreferencesFile(paths.preferences), LocalServer(paths.local_server)
    accounts = AccountActions(paths, preferences, local, Clock())
    store = Store.open(tmp_path / "replica.sqlite", clock=Clock())
    workspace = Workspace(store, Surroundings(preferences, Background(lambda _failure, _where: None), accounts, local, "en"))
    made = Scene(workspace)
    yield made
    made.attention.close()
    made.window.close_for_good()
    made.window.deleteLater()
    workspace.close()


def refuse_one(store: Store) -> None:
    replication, task = Replication(store), new_id()
    replication.merge([change_of(synced_task(task, 1, text="Call Mia"))], "c", "k")
    store.apply([edit_task(task, text="Call Mia at nine")])
    [sent] = replication.next_operations()
    replication.settle([OperationResult(sent.op_id, Status.REJECTED, NO_ROW, "invalid-input", "No.")], "k")


def test_s10_a_refused_edit_is_reached_from_the_status_bar_and_by_a_command(scene: Scene) -> None:
    """S10"""
    were_there = [scene.is_button_there]
    refuse_one(scene.store)
    were_there.append(scene.is_button_there)
    assert scene.window.navigation.button(ATTENTION).count == 1
    scene.attention.open(SyncState("attention", cause="rejected"))
    assert scene.window.current_view == ATTENTION
    scene.window.show_view("active")
    scene.window.menu.action("view-attention").trigger()
    assert scene.window.current_view == ATTENTION
    scene.attention.page.refused[0].discard.click()
    assert [*were_there, scene.is_button_there] == [False, True, False]
    assert scene.window.current_view == ATTENTION


def test_s05_a_text_that_was_kept_too_is_told_and_opened(scene: Scene) -> None:
    """S05"""
    told: list[int] = []
    scene.attention.kept_changed.connect(lambda: told.append(scene.attention.kept_count))
    kept = SyncedConflict(new_id(), "task", new_id(), "text", "Other", AT, 1)
    Replication(scene.store).merge([Change(Entity.CONFLICT, kept.id, kept.seq, False, raw(kept))], "c", "k")
    assert told == [1]
    scene.attention.open(SyncState("synced"))
    assert scene.window.current_view == ATTENTION


def test_s16_the_question_says_how_much_differs_and_its_default_deletes_nothing(scene: Scene) -> None:
    """S16"""
    detail = "30 of the 31 tasks and goals here are missing or different on the server."
    scene.attention.open(SyncState("attention", cause="server-reset", detail=detail))
    [question] = scene.window.findChildren(Question)
    assert detail in [label.text() for label in question.findChildren(PlainLabel)]
    assert question.default_button is not None
    assert question.default_button.text() == "Send again what is here"
    question.reject()


def test_the_copies_of_days_go_along_with_a_replica_that_moves(tmp_path: Path) -> None:
    here, there = tmp_path / "here" / "replica.sqlite", tmp_path / "there" / "replica.sqlite"
    here.parent.mkdir()
    for name in ("replica.sqlite", "replica-day-2026-11-24.sqlite"):
        (here.parent / name).write_text(name)
    move_replica(here, there)
    assert {path.name for path in there.parent.iterdir()} == {"replica.sqlite", "replica-day-2026-11-24.sqlite"}
    assert list(here.parent.iterdir()) == []
