"""Where rows are on their way, their shapes stand."""

import pytest
from forethought_desktop.ui import theme
from forethought_desktop.ui.placeholder import RowPlaceholder
from forethought_desktop.ui.tokens import DARK, LIGHT, Tokens
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(("scheme", "look"), [("light", LIGHT), ("dark", DARK)])
def test_the_shapes_of_rows_stand_still_in_the_themes_colours(scheme: theme.Scheme, look: Tokens, qapp: QApplication, qtbot: QtBot) -> None:
    applied = theme.apply(qapp, scheme)
    shapes = RowPlaceholder(row_height=40)
    qtbot.addWidget(shapes)
    shapes.resize(700, 400)
    shapes.show()
    before = shapes.grab().toImage()
    qtbot.wait(50)
    assert shapes.grab().toImage() == before
    assert before.pixelColor(16 + 9, 20) == QColor(look.track), "the first row's mark"
    assert before.pixelColor(690, 5) == QColor(look.surface)
    assert shapes.accessibleName()
    assert shapes.focusPolicy() == Qt.FocusPolicy.NoFocus
    applied.set_scheme("light")


def test_the_shapes_fade_towards_the_end_since_nobody_knows_how_many_rows_come(qtbot: QtBot) -> None:
    shapes = RowPlaceholder(row_height=40)
    qtbot.addWidget(shapes)
    shapes.resize(700, 700)
    picture = shapes.grab().toImage()
    marks = [picture.pixelColor(25, row * 40 + 20).lightness() for row in range(9)]
    assert marks == sorted(marks)
    assert marks[-1] > marks[0]
