"""Guards the pin: PySide6 6.12.0 loses a reference to None or True at every call on CPython 3.11, and aborts."""

import subprocess
import sys

SCRIPT = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

class Emitter(QObject):
    told = Signal(bool)

application = QApplication([])
widget, emitter = QWidget(), Emitter()
heard = []
emitter.told.connect(heard.append)
before = sys.getrefcount(None), sys.getrefcount(True)
for number in range(2000):
    widget.resize(10 + number % 5, 10)
    emitter.told.emit(True)
heard.clear()
after = sys.getrefcount(None), sys.getrefcount(True)
print(before[0] - after[0], before[1] - after[1])
"""


def test_calls_and_signals_keep_the_reference_counts_of_none_and_true() -> None:
    finished = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    lost_none, lost_true = map(int, finished.stdout.split())
    assert abs(lost_none) < 100
    assert abs(lost_true) < 100
