"""One line of text: whatever is pasted into it, it stays one line, and several lines are offered."""

import pytest
from forethought_desktop.ui.line_input import LineInput
from forethought_desktop.ui.plain import plain_tooltip
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot


@pytest.fixture
def line(qtbot: QtBot) -> LineInput:
    line = LineInput()
    qtbot.addWidget(line)
    line.show()
    return line


def paste(line: LineInput, text: str) -> None:
    content = QMimeData()
    content.setText(text)
    line.insertFromMimeData(content)


def test_enter_tells_and_breaks_no_line(line: LineInput, qtbot: QtBot) -> None:
    QTest.keyClicks(line, "Draft")
    with qtbot.waitSignal(line.entered) as told:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert told.args == [Qt.KeyboardModifier.NoModifier]
    assert line.text() == "Draft"


def test_one_pasted_line_goes_in_where_the_caret_is(line: LineInput) -> None:
    line.set_text("Call ")
    paste(line, "Nina\n")
    assert line.text() == "Call Nina"


def test_several_pasted_lines_are_told_and_change_nothing(line: LineInput, qtbot: QtBot) -> None:
    line.set_text("Call ")
    with qtbot.waitSignal(line.lines_pasted) as told:
        paste(line, "one\n\n  two \nthree\n")
    assert told.args == [["one", "two", "three"]]
    assert line.text() == "Call "


def test_rich_text_arrives_as_its_words(line: LineInput) -> None:
    content = QMimeData()
    content.setHtml("<b>bold</b>")
    content.setText("bold")
    line.insertFromMimeData(content)
    assert line.text() == "bold"


def test_a_tool_tip_shows_markup_as_it_is(qtbot: QtBot) -> None:
    document = QTextDocument()
    document.setHtml(plain_tooltip("<img src=x> & <b>bold</b>"))
    assert document.toPlainText() == "<img src=x> & <b>bold</b>"
