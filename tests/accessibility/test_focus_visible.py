"""Whoever goes by keys sees where they are: with the focus, every kind of control looks clearly different."""

from collections.abc import Callable, Iterator
from uuid import uuid4

import pytest
from forethought_common.quick_add import parse_quick_add
from forethought_desktop.goals.views.goal_card import GoalCard, GoalRow
from forethought_desktop.goals.views.wording import Answers
from forethought_desktop.shell.key_field import KeyField
from forethought_desktop.shell.navigation import NavigationButton
from forethought_desktop.tasks.views.chips import Chip
from forethought_desktop.tasks.views.search_bar import SearchBar
from forethought_desktop.tasks.views.text_field import TextField
from forethought_desktop.ui import icons, theme
from forethought_desktop.ui.plain import PlainTextInput
from forethought_desktop.ui.slider import RatingSlider
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

CONTRAST = 3.0
ENOUGH_PIXELS = 24


def button(role: str) -> QWidget:
    made = QPushButton("Save it")
    theme.set_role(made, role)
    return made


def tool() -> QWidget:
    made = QToolButton()
    icons.set_icon(made, "close", "muted")
    theme.set_role(made, "quiet")
    return made


def choices() -> QWidget:
    made = QComboBox()
    made.addItems(["One", "Two"])
    return made


def sections() -> QWidget:
    made = QListWidget()
    theme.set_role(made, "sections")
    made.addItems(["General", "Keyboard"])
    made.setCurrentRow(0)
    made.setFixedHeight(90)
    return made


def tree() -> QWidget:
    made = QTreeWidget()
    made.setCurrentItem(QTreeWidgetItem(made, ["Undo"]))
    made.setFixedHeight(90)
    return made


def goal() -> QWidget:
    return GoalCard(GoalRow(uuid4(), Answers("Pilots", "Three", "None")), place=0, count=1)


def chip() -> QWidget:
    return Chip(parse_quick_add("Sketch !8").tokens[0])


KINDS: dict[str, Callable[[], QWidget]] = {
    "button": lambda: button(""),
    "primary button": lambda: button("primary"),
    "quiet button": lambda: button("quiet"),
    "link": lambda: button("link"),
    "danger button": lambda: button("danger"),
    "picture button": tool,
    "check box": lambda: QCheckBox("Keep it"),
    "radio button": lambda: QRadioButton("This one"),
    "line": QLineEdit,
    "search": SearchBar,
    "text": PlainTextInput,
    "task's text": TextField,
    "choices": choices,
    "slider": lambda: RatingSlider("Importance"),
    "view": lambda: NavigationButton("active", "Active", "list"),
    "sections": sections,
    "commands": tree,
    "goal": goal,
    "chip": chip,
    "key": lambda: KeyField("Key"),
}


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    theme.apply(qapp, request.param)
    yield request.param
    theme.apply(qapp, "light")


@pytest.mark.parametrize("kind", KINDS)
def test_the_focus_is_seen_by_more_than_a_shade(qtbot: QtBot, scheme: str, kind: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    elsewhere, control = QPushButton("Elsewhere"), KINDS[kind]()
    column = QVBoxLayout(window)
    column.addWidget(elsewhere)
    column.addWidget(control)
    window.resize(360, 260)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    elsewhere.setFocus()
    without = picture_of(control, window)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    assert QApplication.focusWidget() is not elsewhere
    seen = clearly_different(without, picture_of(control, window))
    assert seen >= ENOUGH_PIXELS, f"only {seen} pixels tell that a {kind} has the focus ({scheme})"


def picture_of(control: QWidget, window: QWidget) -> QImage:
    return window.grab().toImage().copy(QRect(control.mapTo(window, QPoint(0, 0)), control.size()))


def clearly_different(one: QImage, other: QImage) -> int:
    """Count the pixels that differ by the contrast that a sign without words needs."""
    points = [(x, y) for y in range(one.height()) for x in range(one.width()) if one.pixel(x, y) != other.pixel(x, y)]
    return sum(contrast(one.pixelColor(x, y), other.pixelColor(x, y)) >= CONTRAST for x, y in points)


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color: QColor) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (color.redF(), color.greenF(), color.blueF())]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
