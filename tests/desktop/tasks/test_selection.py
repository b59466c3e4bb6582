"""The selection is about tasks, not about rows: it stays with them while rows are laid anew, and it may be large."""

from itertools import pairwise
from pathlib import Path
from time import process_time

import pytest
from forethought_common.tasks import TaskDraft
from forethought_desktop.tasks.models import table as table_model
from forethought_desktop.tasks.views.confirm_delete import DeleteQuestion
from forethought_desktop.tasks.views.stretches import merged
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.task_window import TaskWindow, open_task_window

MANY = 1200


def allow_close(window: QWidget) -> None:
    window.close_for_good()  # type: ignore[attr-defined]  # it is the main window


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> TaskWindow:
    opened = open_task_window(tmp_path, ["b !5", "a !5", "c !9", "d !2"])
    qtbot.addWidget(opened.window, before_close_func=allow_close)
    opened.window.show()
    opened.window.activateWindow()
    opened.views.page.table.setFocus()
    return opened


@pytest.fixture
def long(opened: TaskWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> TaskWindow:
    """A list whose rows come bit by bit."""
    for name in ("_FIRST_SLICE", "_NEXT_SLICE"):
        monkeypatch.setattr(table_model, name, 0.0001)
    opened.actions.add_many([TaskDraft(f"task {number:04}") for number in range(MANY)])
    qtbot.waitUntil(lambda: opened.presenter.model.is_settled)
    return opened


def settle(opened: TaskWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: opened.presenter.model.is_settled and opened.presenter.model.rowCount() > 0)


def selected(opened: TaskWindow) -> set[str]:
    return {opened.store.tasks[identifier].text for identifier in opened.presenter.selected_ids}


@pytest.mark.parametrize("count", [3, 100])
def test_tasks_stay_selected_when_the_rows_come_in_another_order_bit_by_bit(long: TaskWindow, qtbot: QtBot, count: int) -> None:
    texts = [f"task {number:04}" for number in range(0, MANY, MANY // count)]
    long.select(*texts)
    header = long.views.page.table.header
    for _ in range(2):
        header.sort_by("text")
        settle(long, qtbot)
        assert selected(long) == set(texts)
    assert len(long.views.detail.tasks) == len(texts)


def test_all_can_be_selected_and_stay_so(long: TaskWindow, qtbot: QtBot) -> None:
    QTest.keyClick(long.views.page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(long.presenter.selected_ids) == MANY + 4
    assert long.views.page.table.selected_stretches == [(0, MANY + 4)]
    assert long.views.detail.several.text() == "1,204 tasks selected"
    long.views.page.table.header.sort_by("text")
    settle(long, qtbot)
    assert len(long.presenter.selected_ids) == MANY + 4


def test_a_choice_made_while_rows_still_come_is_not_undone_by_them(long: TaskWindow, qtbot: QtBot) -> None:
    long.select("task 0000", "task 1199")
    long.views.page.table.header.sort_by("text")
    long.views.page.table.step(0)
    chosen = selected(long)
    settle(long, qtbot)
    assert selected(long) == chosen


def test_looking_through_a_large_selection_costs_little(long: TaskWindow) -> None:
    long.views.page.table.selectAll()
    started = process_time()
    for _ in range(10):
        assert len(long.presenter.selected_ids) == MANY + 4
    assert process_time() - started < 0.5, "it asks no cell"


def test_a_filter_keeps_what_it_shows_selected(opened: TaskWindow) -> None:
    opened.select("a", "b")
    opened.views.search.setText("a")
    assert selected(opened) == {"a"}
    opened.views.search.clear()
    assert selected(opened) == {"a"}


def test_after_one_went_the_next_is_selected_and_the_list_keeps_the_keys(opened: TaskWindow) -> None:
    table = opened.views.page.table
    opened.select("c")
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert (selected(opened), table.hasFocus()) == ({"a"}, True)
    QTest.keyClick(table, Qt.Key.Key_Space)
    opened.presenter.model.let_leave()
    assert (selected(opened), table.hasFocus()) == ({"b"}, True)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert selected(opened) == {"d"}


def test_after_the_question_the_list_has_the_keys_again(opened: TaskWindow, qtbot: QtBot) -> None:
    opened.select("c")
    QTest.keyClick(opened.views.page.table, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    (question,) = opened.window.findChildren(DeleteQuestion)
    question.delete_button.click()
    assert selected(opened) == {"a"}
    qtbot.waitUntil(opened.views.page.table.hasFocus)


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 5)).map(lambda pair: (pair[0], sum(pair))), max_size=8))
def test_stretches_made_one_hold_the_same_rows_and_lie_apart(pieces: list[tuple[int, int]]) -> None:
    whole = merged(pieces)
    assert {row for first, end in whole for row in range(first, end)} == {row for first, end in pieces for row in range(first, end)}
    assert all(before[1] < after[0] for before, after in pairwise(whole))
