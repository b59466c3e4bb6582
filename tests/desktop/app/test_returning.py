"""Whoever comes back, from a sleep or to a network, finds sync at work."""

import sys
from collections.abc import Generator
from pathlib import Path

import pytest
from forethought_desktop.accounts.actions import AccountActions
from forethought_desktop.app.returning import Returning
from forethought_desktop.app.waking import Waking
from forethought_desktop.app.workspace import Surroundings, Workspace
from forethought_desktop.core.background import Background
from forethought_desktop.core.local_server import LocalServer
from forethought_desktop.core.paths import Paths
from forethought_desktop.core.preferences import PreferencesFile
from forethought_desktop.remote.server import Server
from forethought_desktop.remote.tokens import MemoryTokenStore
from forethought_desktop.store.store import Store
from forethought_desktop.sync.engine import SyncEngine
from PySide6.QtCore import QObject

from tests.desktop.app.test_network import Information, qt_with, reach
from tests.support.manual_time import ManualClock


@pytest.fixture
def workspace(tmp_path: Path) -> Generator[Workspace]:
    paths, clock = Paths(tmp_path / "data"), ManualClock()
    paths.prepare()
    preferences, local = PreferencesFile(paths.preferences), LocalServer(paths.local_server)
    accounts = AccountActions(paths, preferences, local, clock)
    store = Store.open(tmp_path / "replica.sqlite", clock=clock)
    opened = Workspace(store, Surroundings(preferences, Background(lambda _failure, _where: None), accounts, local, "en"))
    yield opened
    opened.close()


async def test_sync_looks_after_a_sleep_and_when_the_network_is_back(
    qapp: object, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    information, looks = Information(), []
    monkeypatch.setitem(sys.modules, "PySide6.QtNetwork", qt_with(information))
    monkeypatch.setattr(workspace.connection, "retry", lambda: looks.append("look"))
    parent = QObject()
    returning = Returning(workspace, parent)
    information.reachabilityChanged.emit(reach("Online"))
    assert looks == [], "nobody listens before there is a server"
    async with Server("http://127.0.0.1:9", MemoryTokenStore(), workspace.store.clock) as server:
        engine = SyncEngine(workspace.store, server, workspace.store.clock)
        for _ in range(2):
            workspace.connection.connected.emit(server, engine)
        information.reachabilityChanged.emit(reach("Online"))
        assert looks == ["look"], "listened to once, however often a server is found"
        clock = workspace.store.clock
        assert isinstance(clock, ManualClock)
        clock.step(8 * 3600)
        (waking,) = returning.findChildren(Waking)
        waking.look()
        assert looks == ["look", "look"]
    returning.close()
