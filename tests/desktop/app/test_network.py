"""Sync looks at once when the network is back."""

import sys
from types import SimpleNamespace

import pytest
from forethought_desktop.app.network import Network
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot


class Information(QObject):
    """As Qt's own, with changes that a test makes."""

    reachabilityChanged = Signal(object)  # noqa: N815 -- Qt's name
    transportMediumChanged = Signal(object)  # noqa: N815 -- Qt's name


def qt_with(information: Information | None) -> SimpleNamespace:
    kind = SimpleNamespace(loadDefaultBackend=lambda: information is not None, instance=lambda: information)
    return SimpleNamespace(QNetworkInformation=kind)


def reach(name: str) -> SimpleNamespace:
    return SimpleNamespace(name=name)


def test_a_network_that_comes_back_or_is_another_is_told_and_one_that_goes_is_not(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    information, parent, told = Information(), QObject(), []
    monkeypatch.setitem(sys.modules, "PySide6.QtNetwork", qt_with(information))
    network = Network(parent)
    network.came.connect(lambda: told.append(True))
    network.listen()
    assert network.is_told
    for name in ("Disconnected", "Local", "Site"):
        information.reachabilityChanged.emit(reach(name))
    assert told == []
    information.reachabilityChanged.emit(reach("Online"))
    information.transportMediumChanged.emit(reach("WiFi"))
    assert len(told) == 2


@pytest.mark.parametrize("missing", ["module", "service"])
def test_where_nobody_tells_of_networks_nothing_fails(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtNetwork", None if missing == "module" else qt_with(None))
    parent = QObject()
    network = Network(parent)
    network.listen()
    assert not network.is_told


def test_what_qt_really_says_when_all_is_well_counts(qtbot: QtBot) -> None:
    information = pytest.importorskip("PySide6.QtNetwork").QNetworkInformation
    names = set(information.Reachability.__members__)
    assert {"Online", "Unknown", "Disconnected", "Local", "Site"} <= names
