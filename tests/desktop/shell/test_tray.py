"""The tray icon: its menu, its clicks, and doing without where there is no tray."""

from collections.abc import Iterator

import pytest
from forethought_desktop.shell.tray import Tray
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

# What Qt says of a tray icon on a platform without a tray, which is that of the tests.
pytestmark = pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface::systemTrayWindowChanged")


class TrayWithPlace(Tray):
    """A tray on a desktop that has a place for it, which the platform of the tests has not."""

    def put(self) -> None:
        self._put_icon()

    @property
    def icon(self) -> QSystemTrayIcon:
        assert self._icon is not None
        return self._icon


@pytest.fixture
def tray(qtbot: QtBot) -> Iterator[TrayWithPlace]:
    tray = TrayWithPlace()
    yield tray
    tray.hide()
    tray.menu.deleteLater()


def action(tray: Tray, text: str) -> QAction:
    (found,) = [each for each in tray.menu.actions() if each.text() == text]
    return found


@pytest.mark.parametrize(("text", "signal"), [("Add a task…", "add_asked"), ("Open Forethought", "open_asked"), ("Quit", "quit_asked")])
def test_each_entry_of_the_menu_asks_for_its_own(tray: TrayWithPlace, text: str, signal: str) -> None:
    spies = {name: QSignalSpy(getattr(tray, name)) for name in ("add_asked", "open_asked", "quit_asked")}
    action(tray, text).trigger()
    assert {name: spy.count() for name, spy in spies.items()} == {name: int(name == signal) for name in spies}


def test_coaching_is_switched_from_the_menu_and_shows_how_it_stands(tray: TrayWithPlace) -> None:
    switched: list[bool] = []
    tray.coaching_switched.connect(switched.append)
    tray.set_coaching(is_on=True)
    assert action(tray, "Coaching").isChecked()
    assert switched == [], "being told is not being asked"
    action(tray, "Coaching").trigger()
    action(tray, "Coaching").trigger()
    assert switched == [False, True]


def test_the_state_of_sync_stands_in_the_menu_and_cannot_be_clicked(tray: TrayWithPlace) -> None:
    tray.show_state("Synced · 10:42 & all is well")
    shown = action(tray, "Synced · 10:42 && all is well")
    assert not shown.isEnabled()
    tray.show_state("")
    assert not any(each.isVisible() for each in tray.menu.actions() if not each.isEnabled() and not each.isSeparator())


def test_where_there_is_no_tray_nothing_shows_and_closing_must_not_hide_the_window(tray: TrayWithPlace) -> None:
    assert not QSystemTrayIcon.isSystemTrayAvailable()
    appeared = QSignalSpy(tray.appeared)
    tray.show()
    assert not tray.is_there
    assert appeared.count() == 0


@pytest.mark.parametrize(
    ("reason", "signal"),
    [
        (QSystemTrayIcon.ActivationReason.Trigger, "open_asked"),
        (QSystemTrayIcon.ActivationReason.MiddleClick, "add_asked"),
        (QSystemTrayIcon.ActivationReason.Context, None),
    ],
)
def test_a_left_click_opens_and_a_middle_click_adds(
    tray: TrayWithPlace, reason: QSystemTrayIcon.ActivationReason, signal: str | None
) -> None:
    tray.put()
    spies = {name: QSignalSpy(getattr(tray, name)) for name in ("add_asked", "open_asked", "quit_asked")}
    tray.icon.activated.emit(reason)
    assert [name for name, spy in spies.items() if spy.count()] == ([signal] if signal else [])


def test_the_tool_tip_tells_the_state(tray: TrayWithPlace) -> None:
    tray.show_state("Offline, 3 changes waiting")
    tray.put()
    assert tray.icon.toolTip() == "Forethought\nOffline, 3 changes waiting"
    tray.show_state("Synced")
    assert tray.icon.toolTip() == "Forethought\nSynced"
