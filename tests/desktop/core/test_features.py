"""The step that PySide is spared exists in the version that is used, and nothing depends on it."""

import subprocess
import sys

CODE = """
from forethought_desktop.core import features
features.switch_off()
import inspect
asked = []
def read(module):
    asked.append(module)
    return ""
inspect.getsource = read
from forethought_desktop.ui import theme
from PySide6.QtCore import QObject
print(len(asked), QObject().objectName())
"""


def test_no_source_is_read_while_modules_are_imported() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0"


def test_without_it_every_source_is_read() -> None:
    code = CODE.replace("features.switch_off()", "import PySide6.QtCore")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(done.stdout) > 0
