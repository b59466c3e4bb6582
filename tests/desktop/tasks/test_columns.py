"""Columns obey: they are sorted by, hidden, moved and sized, by mouse and by key, fit the window, and are remembered."""

from pathlib import Path

import pytest
from forethought_desktop.tasks.models import COLUMNS
from forethought_desktop.tasks.views.column_layout import ColumnLayout, ColumnState
from forethought_desktop.tasks.views.column_menu import ColumnMenu
from forethought_desktop.ui import theme
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.task_window import TaskWindow, open_task_window

KEYS = [column.key for column in COLUMNS]
SHIFT = Qt.KeyboardModifier.ShiftModifier


def allow_close(window: QWidget) -> None:
    window.close_for_good()  # type: ignore[attr-defined]  # it is the main window


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> TaskWindow:
    theme.apply(qapp, "light")
    opened = open_task_window(tmp_path, ["b !5 ?2", "a !5 ?7", "c !9 ?2", "d !5 ?2"])
    qtbot.addWidget(opened.window, before_close_func=allow_close)
    opened.window.show()
    return opened


def header_click(opened: TaskWindow, column: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    table = opened.views.page.table
    place = QPoint(table.header.sectionViewportPosition(table.section_of(column)) + 20, table.header.height() // 2)
    QTest.mouseClick(table.header.viewport(), Qt.MouseButton.LeftButton, modifiers, place)


def shown(opened: TaskWindow) -> list[str]:
    """Return the columns that can be seen, from the left."""
    header = opened.views.page.table.header
    sections = [header.logicalIndex(place) for place in range(header.count())]
    return [header.column_at(section) for section in sections if not header.isSectionHidden(section)]


def menu_of(opened: TaskWindow, column: str) -> ColumnMenu:
    header = opened.views.page.table.header
    header.offer_columns(opened.views.page.table.section_of(column))
    return header.findChildren(ColumnMenu)[-1]


def titles_of(opened: TaskWindow, column: str) -> list[str]:
    menu = menu_of(opened, column)
    titles = [action.text() for action in menu.actions()]
    menu.close()
    return titles


def choose(opened: TaskWindow, column: str, title: str) -> None:
    menu = menu_of(opened, column)
    next(action for action in menu.actions() if action.text() == title).trigger()
    menu.close()


def test_shift_click_adds_a_second_key_and_a_third_and_reverses_each(opened: TaskWindow) -> None:
    header_click(opened, "importance")
    header_click(opened, "confidence", SHIFT)
    header_click(opened, "text", SHIFT)
    assert [order.column for order in opened.views.page.table.header.orders] == ["importance", "confidence", "text"]
    assert opened.texts == ["c", "a", "b", "d"]
    header_click(opened, "text", SHIFT)
    assert opened.texts == ["c", "a", "d", "b"]
    header_click(opened, "confidence", SHIFT)
    assert opened.texts == ["c", "d", "b", "a"]
    header_click(opened, "text")
    assert opened.texts == ["a", "b", "c", "d"]


def test_a_fourth_key_takes_the_place_of_the_third(opened: TaskWindow) -> None:
    header_click(opened, "importance")
    for column in ("confidence", "text", "at"):
        header_click(opened, column, SHIFT)
    assert [order.column for order in opened.views.page.table.header.orders] == ["importance", "confidence", "at"]


def test_a_number_beside_its_arrow_tells_which_key_a_column_is(opened: TaskWindow) -> None:
    header = opened.views.page.table.header
    header_click(opened, "importance")
    alone = header.viewport().grab().toImage()
    header_click(opened, "confidence", SHIFT)
    section = opened.views.page.table.section_of("importance")
    left = header.sectionViewportPosition(section)
    together = header.viewport().grab().toImage()
    parts = [each.copy(left, 0, header.sectionSize(section), header.height()) for each in (alone, together)]
    assert parts[0] != parts[1]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_all_that_a_mouse_does_on_the_header_can_be_chosen_from_its_menu(opened: TaskWindow) -> None:
    table = opened.views.page.table
    choose(opened, "importance", "Sort by this, or the other way round")
    choose(opened, "text", "Sort by this next")
    assert opened.texts == ["c", "a", "b", "d"]
    choose(opened, "confidence", "Move left")
    assert shown(opened) == ["done", "text", "confidence", "importance", "at"]
    choose(opened, "done", "Move right")
    assert shown(opened) == ["text", "done", "confidence", "importance", "at"]
    width = table.columnWidth(table.section_of("importance"))
    choose(opened, "importance", "Wider")
    assert table.columnWidth(table.section_of("importance")) == width + 24
    choose(opened, "importance", "Narrower")
    assert table.columnWidth(table.section_of("importance")) == width
    choose(opened, "importance", "Importance")
    assert shown(opened) == ["text", "done", "confidence", "at"]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_offers_only_what_can_be_done(opened: TaskWindow) -> None:
    titles = {column: titles_of(opened, column) for column in KEYS}
    assert "Move left" not in titles["done"]
    assert "Move right" not in titles["at"]
    assert "Wider" not in titles["text"]
    assert not any(title.startswith("Sort") for title in titles["done"])
    assert "Sort by this next" not in titles["at"], "the rows are sorted by it alone"
    assert not any(title in {"Task", "Done"} for title in titles["text"]), "these two always show"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_all_columns_can_be_as_at_first_again(opened: TaskWindow) -> None:
    table = opened.views.page.table
    first = opened.presenter.save_state()
    header_click(opened, "text")
    table.header.moveSection(4, 1)
    table.header.resizeSection(table.section_of("importance"), 180)
    table.show_column("confidence", is_shown=False)
    assert opened.presenter.save_state() != first
    choose(opened, "text", "All columns as at first")
    assert opened.presenter.save_state() == first
    assert shown(opened) == KEYS
    assert opened.texts == ["d", "c", "a", "b"]
    assert opened.window.menu.action("column-confidence").isChecked()


def test_what_was_chosen_of_the_columns_is_remembered(opened: TaskWindow, qtbot: QtBot, tmp_path: Path) -> None:
    table = opened.views.page.table
    header_click(opened, "importance")
    header_click(opened, "text", SHIFT)
    table.header.moveSection(3, 2)
    table.header.resizeSection(table.section_of("importance"), 150)
    table.show_column("at", is_shown=False)
    (tmp_path / "later").mkdir()
    later = open_task_window(tmp_path / "later", ["x !3"])
    qtbot.addWidget(later.window, before_close_func=allow_close)
    later.window.show()
    later.presenter.restore_state(opened.presenter.save_state())
    assert shown(later) == ["done", "text", "confidence", "importance"]
    assert later.views.page.table.columnWidth(table.section_of("importance")) == 150
    assert later.views.page.table.header.orders == table.header.orders
    assert later.presenter.save_state() == opened.presenter.save_state()


@pytest.mark.parametrize(
    ("width", "columns"),
    [
        (1180, KEYS),
        (800, KEYS),
        (600, KEYS),
        (520, ["done", "text", "importance", "confidence"]),
    ],
)
def test_the_text_can_be_read_in_a_window_of_any_width(opened: TaskWindow, width: int, columns: list[str]) -> None:
    opened.window.resize(width, 600)
    opened.window.show_panel(is_shown=False)
    QApplication.processEvents()
    table = opened.views.page.table
    assert shown(opened) == columns
    assert table.columnWidth(table.section_of("text")) >= 240
    assert table.header.length() <= table.viewport().width()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_column_without_room_says_so_in_the_menu_and_comes_back_by_itself(opened: TaskWindow) -> None:
    opened.window.resize(520, 600)
    QApplication.processEvents()
    assert "Added (no room for it now)" in titles_of(opened, "text")
    opened.window.resize(1180, 600)
    QApplication.processEvents()
    assert shown(opened) == KEYS


@pytest.mark.parametrize("factor", [1.5, 2.0])
def test_columns_grow_with_the_letters(opened: TaskWindow, factor: float) -> None:
    table = opened.views.page.table
    opened.window.show_panel(is_shown=False)
    font = table.font()
    font.setPointSizeF(font.pointSizeF() * factor)
    table.setFont(font)
    QApplication.processEvents()
    assert table.columnWidth(table.section_of("confidence")) >= 86 * factor
    assert table.rowHeight(0) >= table.fontMetrics().height() + 16
    assert table.columnWidth(table.section_of("text")) >= 240


widths = st.lists(
    st.builds(ColumnState, st.sampled_from([*KEYS, "colour"]), st.integers(-50, 900), st.booleans()),
    max_size=6,
    unique_by=lambda each: each.key,
)


@given(widths, st.integers(0, 2000), st.sampled_from([1.0, 1.25, 1.5, 2.0]))
def test_whatever_was_remembered_the_text_keeps_its_room_while_there_is_any(states: list[ColumnState], room: int, scale: float) -> None:
    layout = ColumnLayout()
    layout.take(states)
    fitted = layout.fitted(room, scale)
    assert "done" in fitted
    assert "text" not in fitted
    if room >= (240 + 40) * scale + 1:
        assert room - sum(fitted.values()) >= 240 * scale


@given(widths)
def test_what_is_remembered_is_found_again(states: list[ColumnState]) -> None:
    layout = ColumnLayout()
    order = layout.take(states)
    again = ColumnLayout()
    assert again.take(layout.states(order)) == order
    assert again.states(KEYS) == layout.states(KEYS)
