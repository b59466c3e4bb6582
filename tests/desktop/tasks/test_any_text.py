"""Whatever stands in a task, it shows letter by letter in its row, its tool tip, the detail and the editor."""

from pathlib import Path

import pytest
from forethought_desktop.tasks.views.cell_editors import TextCellEdit
from forethought_desktop.ui import theme
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.task_window import TaskWindow, open_task_window

TEXTS = [
    "<img src=x onerror=alert(1)> <b>bold</b> &amp; <script>",
    "شراء الحليب والخبز غدا؟",
    "לקנות חלב (דחוף) before 5 pm",
    "🎸👩\u200d👩\u200d👧\u200d👦 Band rehearsal 🏴\u200d☠\ufe0f",
    "Z\u0351\u036b\u0343a\u0489l\u0321g\u0322o\u0335 e\u0301e\u0301",
    "ﷺ ㍿ \u202ereversed\u202c \u200fmark",
    "x" * 500,
    "the story of a very long task " * 16 + "is here",
    "C:\\temp\\new %s {n} %Ln & more",
]


def allow_close(window: QWidget) -> None:
    window.close_for_good()  # type: ignore[attr-defined]  # it is the main window


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> TaskWindow:
    theme.apply(qapp, "light")
    opened = open_task_window(tmp_path)
    qtbot.addWidget(opened.window, before_close_func=allow_close)
    opened.window.show()
    opened.window.activateWindow()
    return opened


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_a_text_of_any_kind_is_shown_as_it_is_wherever_it_shows(opened: TaskWindow, text: str) -> None:
    table = opened.views.page.table
    opened.views.quick_add.set_text(text)
    opened.views.quick_add.accept()
    (task,) = opened.store.tasks.values()
    assert task.text == text.strip()
    index = table.model().index(0, 1)
    blank = table.viewport().grab(table.visualRect(table.model().index(0, 4))).toImage()
    assert table.viewport().grab(table.visualRect(index)).toImage() != blank
    assert table.rowHeight(0) == table.verticalHeader().defaultSectionSize(), "one line, whatever is in it"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == task.text
    assert QTextDocumentFragment.fromHtml(index.data(Qt.ItemDataRole.ToolTipRole)).toPlainText() == task.text
    assert opened.views.detail.text.toPlainText() == task.text
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, TextCellEdit)
    assert editor.text() == task.text
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert opened.store.tasks[task.id].text == task.text
    opened.views.search.setText(text.split(maxsplit=1)[0][:3])
    assert opened.texts == [task.text], "and it is found by its beginning"
    assert table.viewport().grab(table.visualRect(table.model().index(0, 1))).toImage() != blank


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_long_word_widens_nothing(opened: TaskWindow, qapp: QApplication, scheme: theme.Scheme) -> None:
    theme.apply(qapp, scheme)
    opened.add("x" * 500)
    for size in (1180, 800, 520):
        opened.window.resize(size, 600)
        QApplication.processEvents()
        assert opened.window.width() == size
        assert opened.views.page.table.header.length() <= opened.views.page.table.viewport().width()
    theme.apply(qapp, "light")
