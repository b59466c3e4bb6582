"""After a sleep sync looks at once, whatever it was waiting for."""

from forethought_desktop.app.waking import Waking
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.support.manual_time import ManualClock


def test_a_sleep_is_noticed_and_passing_time_is_not(qtbot: QtBot) -> None:
    clock, parent, woken = ManualClock(), QObject(), []
    waking = Waking(clock, parent)
    waking.woke.connect(lambda: woken.append(clock.now()))
    clock.pass_by(3600)
    waking.look()
    assert woken == []
    clock.step(8 * 3600)
    waking.look()
    waking.look()
    assert len(woken) == 1
