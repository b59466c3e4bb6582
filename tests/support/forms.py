"""Forms as a person uses them: fields and buttons by their words."""

from collections.abc import Callable
from typing import Any

from forethought_desktop.core.background import Background
from forethought_desktop.ui.plain import PlainLabel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from typing_extensions import override


class Watched(Background):
    """Lets a test wait for what was started."""

    def __init__(self, report: Callable[[BaseException, str], None], running: list[Any]) -> None:
        super().__init__(report)
        self._watched = running

    @override
    def start(self, coroutine: Any, *, owner: object | None = None, name: str = "") -> Any:
        task = super().start(coroutine, owner=owner, name=name)
        self._watched.append(task)
        return task


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if label.isVisibleTo(widget))


def press(widget: QWidget, text: str) -> None:
    (found,) = [each for each in widget.findChildren(QPushButton) if each.text() == text and each.isVisibleTo(widget)]
    assert found.isEnabled()
    found.click()


def fill(widget: QWidget, name: str, text: str) -> None:
    (found,) = [each for each in widget.findChildren(QLineEdit) if each.accessibleName() == name]
    found.clear()
    QTest.keyClicks(found, text)
