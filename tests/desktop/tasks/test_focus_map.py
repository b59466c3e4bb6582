"""The focus map in a person's hands: what is seen there, what mouse and keys do, and that it says the same as the table."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from forethought_common.coaching import Interaction, Source
from forethought_desktop.tasks.views.focus_map.chooser import Chooser
from forethought_desktop.tasks.views.focus_map.labels import RINGS
from forethought_desktop.ui import roles, theme
from forethought_desktop.ui.announce import announced
from forethought_desktop.ui.tokens import LIGHT
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.map_window import Button, MapWindow, Modifier, move, open_map_window

LINES = ["Call Nina !9 ?7", "Redesign the logo !4 ?4", "Draft the pricing page !8 ?3", "Sort receipts !8", "Think about Rome", "Twin !9 ?7"]
Key = Qt.Key


def allow_close(window: QWidget) -> None:
    window.close_for_good()  # type: ignore[attr-defined]  # it is the main window


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> MapWindow:
    return opened_with(qtbot, qapp, tmp_path, LINES)


def opened_with(qtbot: QtBot, qapp: QApplication, folder: Path, lines: list[str]) -> MapWindow:
    theme.apply(qapp, "light")
    opened = open_map_window(folder, lines)
    qtbot.addWidget(opened.tasks.window, before_close_func=allow_close)
    opened.map.setFocus()
    return opened


def test_rated_tasks_are_dots_and_the_others_wait_in_the_strip(opened: MapWindow) -> None:
    assert {opened.map.name_of(dot.id) for dot in opened.map.picture.every_dot()} == {
        "Call Nina", "Redesign the logo", "Draft the pricing page", "Twin"
    }  # fmt: skip
    model = opened.presenter.waiting
    assert [model.index(row).data() for row in range(model.rowCount())] == ["Think about Rome", "Sort receipts"]
    assert model.index(1).data(roles.DETAIL) == "Importance 8 · Confidence ?"
    assert opened.page.line == "4 on the map · 2 to rate"


def test_more_important_is_higher_and_surer_is_further_right(opened: MapWindow) -> None:
    nina, logo, pricing = (opened.spot(text) for text in ("Call Nina", "Redesign the logo", "Draft the pricing page"))
    assert nina.y() < pricing.y() < logo.y()
    assert pricing.x() < logo.x() < nina.x()
    assert opened.spot("Twin") != nina


def test_a_click_selects_in_the_table_too_and_shows_the_task_beside(opened: MapWindow) -> None:
    opened.click("Draft the pricing page")
    assert opened.selected == ["Draft the pricing page"]
    assert [task.text for task in opened.tasks.views.detail.tasks] == ["Draft the pricing page"]
    assert opened.tasks.views.detail.confidence.rating() == 3


def test_what_is_selected_in_the_table_is_selected_on_the_map(opened: MapWindow) -> None:
    opened.tasks.window.show_view("active")
    opened.tasks.select("Redesign the logo", "Think about Rome")
    opened.tasks.window.show_view("map")
    assert [opened.map.name_of(identifier) for identifier in opened.map.selected_ids] == ["Redesign the logo"]
    assert [opened.tasks.store.tasks[each].text for each in opened.page.strip.selected_ids] == ["Think about Rome"]


def test_a_drag_sets_both_ratings_in_one_step(opened: MapWindow) -> None:
    opened.drag(opened.spot("Redesign the logo"), opened.cell(5, 5), opened.cell(10, 1))
    assert opened.ratings("Redesign the logo") == (10, 1)
    assert opened.undo_label == "Rated 1 task"
    opened.tasks.presenter.undo()
    assert opened.ratings("Redesign the logo") == (4, 4)
    assert opened.map.place_of(opened.id("Redesign the logo")) == (4, 4)


def test_a_drag_beyond_the_map_stops_at_its_edge(opened: MapWindow) -> None:
    opened.drag(opened.spot("Redesign the logo"), opened.cell(5, 5), QPoint(-50, 20_000))
    assert opened.ratings("Redesign the logo") == (1, 1)


def test_escape_cancels_a_drag(opened: MapWindow) -> None:
    opened.grab(opened.spot("Redesign the logo"), opened.cell(9, 9))
    assert opened.map.move_under_way is not None
    assert opened.map.move_under_way.target == (9, 9)
    opened.press(Key.Key_Escape)
    QTest.mouseRelease(opened.map.viewport(), Button.LeftButton, Modifier.NoModifier, opened.cell(9, 9))
    assert opened.ratings("Redesign the logo") == (4, 4)


def test_a_drag_that_ends_where_it_began_is_no_step(opened: MapWindow) -> None:
    before = opened.undo_label
    opened.drag(opened.spot("Redesign the logo"), opened.cell(7, 7), opened.cell(4, 4))
    assert opened.undo_label == before


def test_several_selected_dots_move_together_and_keep_their_distances_at_the_edge(opened: MapWindow) -> None:
    opened.click("Redesign the logo")
    opened.click("Draft the pricing page", Modifier.ControlModifier)
    assert set(opened.selected) == {"Redesign the logo", "Draft the pricing page"}
    opened.drag(opened.spot("Redesign the logo"), opened.cell(5, 5), opened.cell(10, 6))
    assert (opened.ratings("Redesign the logo"), opened.ratings("Draft the pricing page")) == ((6, 6), (10, 5))
    assert opened.undo_label == "Rated 2 tasks"


def test_a_band_selects_what_it_surrounds_and_a_click_on_nothing_selects_nothing(opened: MapWindow) -> None:
    opened.drag(opened.cell(10, 1), opened.cell(7, 4), opened.cell(7, 10))
    assert set(opened.selected) == {"Call Nina", "Draft the pricing page", "Twin"}
    QTest.mouseClick(opened.map.viewport(), Button.LeftButton, Modifier.NoModifier, opened.cell(2, 9))
    assert opened.selected == []


def test_dots_dragged_onto_the_strip_lose_both_ratings_in_one_step(opened: MapWindow) -> None:
    strip = opened.map.viewport().mapFromGlobal(opened.page.strip.mapToGlobal(QPoint(40, 100)))
    opened.drag(opened.spot("Redesign the logo"), opened.cell(5, 5), strip)
    assert opened.ratings("Redesign the logo") == (None, None)
    assert opened.tasks.window.notice.isVisible()
    opened.tasks.presenter.undo()
    assert opened.ratings("Redesign the logo") == (4, 4)


def strip_row(opened: MapWindow, text: str) -> QPoint:
    index = opened.presenter.waiting.index_of(opened.id(text))
    return opened.page.strip.visualRect(index).center()


def test_a_task_dragged_in_from_the_strip_is_rated_in_one_step(opened: MapWindow) -> None:
    viewport = opened.page.strip.viewport()
    to = viewport.mapFromGlobal(opened.map.viewport().mapToGlobal(opened.cell(7, 2)))
    QTest.mousePress(viewport, Button.LeftButton, Modifier.NoModifier, strip_row(opened, "Think about Rome"))
    move(viewport, to)
    assert opened.map.arrival is not None
    QTest.mouseRelease(viewport, Button.LeftButton, Modifier.NoModifier, to)
    assert opened.ratings("Think about Rome") == (7, 2)
    assert opened.selected == ["Think about Rome"]
    assert [opened.map.name_of(each) for each in opened.map.selected_ids] == ["Think about Rome"]


def test_a_task_dragged_from_the_strip_to_nowhere_stays_unrated(opened: MapWindow) -> None:
    viewport = opened.page.strip.viewport()
    QTest.mousePress(viewport, Button.LeftButton, Modifier.NoModifier, strip_row(opened, "Think about Rome"))
    move(viewport, QPoint(4000, 10))
    QTest.mouseRelease(viewport, Button.LeftButton, Modifier.NoModifier, QPoint(4000, 10))
    assert opened.ratings("Think about Rome") == (None, None)


def test_enter_in_the_strip_only_proposes_a_place_until_a_person_takes_it(opened: MapWindow) -> None:
    opened.presenter.select([opened.id("Think about Rome")])
    opened.page.strip.setFocus()
    QTest.keyClick(opened.page.strip, Key.Key_Return)
    assert opened.map.arrival is not None
    assert opened.ratings("Think about Rome") == (None, None)
    opened.press(Key.Key_Up)
    opened.press(Key.Key_Left)
    opened.press(Key.Key_Return)
    assert opened.ratings("Think about Rome") == (6, 4)


def test_escape_leaves_a_proposed_task_unrated(opened: MapWindow) -> None:
    opened.page.strip.chosen.emit([opened.id("Sort receipts")])
    opened.press(Key.Key_Escape)
    assert opened.map.arrival is None
    assert opened.ratings("Sort receipts") == (8, None)


def test_a_half_rated_task_is_proposed_with_the_rating_it_has(opened: MapWindow) -> None:
    opened.page.strip.chosen.emit([opened.id("Sort receipts")])
    assert opened.map.arrival is not None
    assert opened.map.arrival.place == (8, 5)


def test_arrow_keys_move_the_selected_dot_a_step_each(opened: MapWindow) -> None:
    opened.click("Redesign the logo")
    for key in (Key.Key_Up, Key.Key_Up, Key.Key_Right, Key.Key_Down, Key.Key_Left, Key.Key_Left):
        opened.press(key)
    assert opened.ratings("Redesign the logo") == (5, 3)
    opened.tasks.presenter.undo()
    assert opened.ratings("Redesign the logo") == (5, 4)
    assert [opened.map.name_of(each) for each in opened.map.selected_ids] == ["Redesign the logo"]


def test_arrow_keys_stop_at_the_edge(opened: MapWindow) -> None:
    opened.click("Call Nina")
    opened.press(Key.Key_Up)
    label = opened.undo_label
    opened.press(Key.Key_Up)
    assert opened.ratings("Call Nina") == (10, 7)
    assert opened.undo_label == label


def test_with_ctrl_arrow_keys_go_to_the_next_dot_in_their_direction(opened: MapWindow) -> None:
    opened.click("Redesign the logo")
    opened.press(Key.Key_Up, Modifier.ControlModifier)
    assert opened.selected == ["Draft the pricing page"]
    opened.press(Key.Key_Right, Modifier.ControlModifier)
    assert opened.selected[0] in {"Call Nina", "Twin"}
    opened.press(Key.Key_Left, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert len(opened.selected) == 2


def test_home_end_j_and_k_go_through_the_dots_from_the_most_important_on(opened: MapWindow) -> None:
    walked = []
    opened.press(Key.Key_Home)
    walked += opened.selected
    for key in (Key.Key_J, Key.Key_J, Key.Key_K, Key.Key_End):
        opened.press(key)
        walked += opened.selected
    assert walked == ["Call Nina", "Twin", "Draft the pricing page", "Twin", "Redesign the logo"]


def test_the_keys_of_the_list_work_on_the_map(opened: MapWindow) -> None:
    opened.click("Redesign the logo")
    opened.press(Key.Key_2)
    opened.press(Key.Key_9, Modifier.ShiftModifier)
    assert opened.ratings("Redesign the logo") == (2, 9)
    opened.press(Key.Key_Space)
    assert opened.tasks.task("Redesign the logo").is_completed
    opened.click("Draft the pricing page")
    opened.press(Key.Key_Delete)
    assert opened.tasks.task("Draft the pricing page").let_go_at is not None
    assert {opened.map.name_of(dot.id) for dot in opened.map.picture.every_dot()} == {"Call Nina", "Twin"}


def test_when_the_selected_dot_leaves_the_nearest_one_is_next(opened: MapWindow) -> None:
    opened.click("Twin")
    opened.press(Key.Key_Delete)
    assert opened.selected == ["Call Nina"]
    opened.press(Key.Key_Space)
    assert opened.selected == ["Draft the pricing page"]


def test_digits_in_the_strip_rate_and_a_fully_rated_task_moves_to_the_map(opened: MapWindow) -> None:
    opened.presenter.select([opened.id("Think about Rome")])
    opened.page.strip.setFocus()
    QTest.keyClick(opened.page.strip, Key.Key_6)
    assert opened.presenter.waiting.index_of(opened.id("Think about Rome")).data(roles.DETAIL) == "Importance 6 · Confidence ?"
    QTest.keyClick(opened.page.strip, Key.Key_0, Modifier.ShiftModifier)
    assert opened.map.place_of(opened.id("Think about Rome")) == (6, 10)
    assert opened.page.line == "5 on the map · 1 to rate"


def test_enter_and_a_double_click_show_the_task(opened: MapWindow) -> None:
    opened.tasks.window.hide_panel()
    opened.click("Redesign the logo")
    opened.press(Key.Key_Return)
    assert opened.tasks.window.is_panel_shown
    opened.tasks.window.hide_panel()
    QTest.mouseDClick(opened.map.viewport(), Button.LeftButton, Modifier.NoModifier, opened.spot("Redesign the logo"))
    assert opened.tasks.window.is_panel_shown


def test_escape_leaves_one_of_several_selected(opened: MapWindow) -> None:
    opened.press(Key.Key_A, Modifier.ControlModifier)
    assert len(opened.selected) == 6
    opened.press(Key.Key_Escape)
    assert len(opened.selected) == 1


def test_a_dot_tells_its_name_to_the_mouse_and_to_those_who_listen(opened: MapWindow) -> None:
    index = opened.map.indexAt(opened.spot("Draft the pricing page"))
    assert "Draft the pricing page\nimportance 8, confidence 3" in index.data(Qt.ItemDataRole.ToolTipRole)
    heard = QAccessible.queryAccessibleInterface(opened.map)
    assert heard.role() == QAccessible.Role.List
    assert [heard.child(row).text(QAccessible.Text.Name) for row in range(heard.childCount())] == [
        "Call Nina, importance 9, confidence 7, 1 of 4",
        "Twin, importance 9, confidence 7, 2 of 4",
        "Draft the pricing page, importance 8, confidence 3, 3 of 4",
        "Redesign the logo, importance 4, confidence 4, 4 of 4",
    ]


def test_where_a_dot_was_moved_to_is_said_and_so_is_what_is_proposed(opened: MapWindow, said: list[str]) -> None:
    opened.click("Draft the pricing page")
    opened.press(Key.Key_Right)
    assert said == ["Draft the pricing page, importance 8, confidence 4, 3 of 4"]
    opened.page.strip.chosen.emit([opened.id("Sort receipts")])
    opened.press(Key.Key_Right)
    assert said[1:] == [
        "importance 8, confidence 5. Arrow keys move it, Enter places it, Escape leaves it unrated.",
        "importance 8, confidence 6",
    ]


def test_selected_and_with_the_focus_a_dot_looks_different(opened: MapWindow) -> None:
    plain = opened.map.viewport().grab().toImage()
    opened.click("Redesign the logo")
    focused = opened.map.viewport().grab().toImage()
    opened.tasks.views.search.setFocus()
    selected = opened.map.viewport().grab().toImage()
    assert plain != selected != focused != plain


def test_a_focus_that_leaves_takes_a_proposal_back(opened: MapWindow) -> None:
    opened.page.strip.chosen.emit([opened.id("Think about Rome")])
    assert is_proposing(opened)
    opened.tasks.views.search.setFocus()
    assert not is_proposing(opened)
    assert opened.tasks.views.search.hasFocus()
    assert opened.ratings("Think about Rome") == (None, None)


def is_proposing(opened: MapWindow) -> bool:
    return opened.map.arrival is not None


def test_what_a_search_did_not_find_steps_back(qtbot: QtBot, opened: MapWindow) -> None:
    before = opened.map.viewport().grab().toImage()
    assert len(opened.map.labels) > 1
    opened.tasks.views.search.setText("logo")
    qtbot.waitUntil(lambda: [label.id for label in opened.map.labels] == [opened.id("Redesign the logo")])
    opened.press(Key.Key_J)
    opened.press(Key.Key_J)
    opened.press(Key.Key_Up, Modifier.ControlModifier)
    assert opened.selected == ["Redesign the logo"]
    spot = opened.spot("Call Nina")
    assert opened.map.viewport().grab().toImage().pixelColor(spot) == LIGHT.color("track")
    assert opened.tasks.views.search.text() == "logo"
    opened.presenter.select([])
    opened.tasks.views.search.clear()
    qtbot.waitUntil(lambda: opened.map.viewport().grab().toImage() == before)


def test_the_name_of_a_selected_task_stays_clear_of_the_rings_around_its_dot(opened: MapWindow) -> None:
    opened.presenter.select([opened.id("Redesign the logo")])
    opened.map.viewport().grab()
    (label,) = (label for label in opened.map.labels if label.id == opened.id("Redesign the logo"))
    spot = opened.spot("Redesign the logo")
    dot = next(dot for dot in opened.map.picture.every_dot() if dot.id == label.id)
    gap = max(label.rect.left() - spot.x(), spot.x() - label.rect.right()) - dot.radius
    assert gap > RINGS


def test_a_task_that_the_coach_answered_is_marked_unless_coaching_is_off(opened: MapWindow) -> None:
    before = opened.map.viewport().grab().toImage()
    index = opened.map.indexAt(opened.spot("Redesign the logo"))
    answer = Interaction(uuid4(), opened.id("Redesign the logo"), "What for?", Source.RULES, opened.tasks.clock.now(), 1)
    opened.tasks.store.keep_interaction(answer, is_known_to_server=False)
    assert opened.map.viewport().grab().toImage() != before
    assert index.data(roles.IS_MARKED)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("4 of 4, the coach has answered")
    opened.presenter.show_marks(is_shown=False)
    assert opened.map.viewport().grab().toImage() == before


@pytest.fixture
def said() -> Iterator[list[str]]:
    """Everything that is announced in a test."""
    heard: list[str] = []

    def listen(_widget: QWidget, message: str, _is_urgent: bool) -> None:
        heard.append(message)

    announced.connect(listen)
    yield heard
    announced.disconnect(listen)


def test_a_task_found_by_no_search_can_be_selected_on_the_map(opened: MapWindow) -> None:
    opened.tasks.views.search.setText("nina")
    opened.click("Redesign the logo")
    assert opened.selected == ["Redesign the logo"]


def test_a_crowd_shows_its_count_and_opens_a_list_to_choose_from(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    opened = opened_with(qtbot, qapp, tmp_path, [f"Task {n} !5 ?5" for n in range(80)])
    (crowd,) = opened.map.picture.crowds.values()
    assert len(crowd.ids) == 80
    QTest.mouseClick(opened.map.viewport(), Button.LeftButton, Modifier.NoModifier, crowd.rect.center().toPoint())
    (chooser,) = opened.page.findChildren(Chooser)
    chooser.list.selectRow(2)
    QTest.keyClick(chooser.list, Key.Key_Return)
    assert opened.selected == ["Task 2"]
    opened.drag(crowd.rect.center().toPoint(), opened.cell(5, 7), opened.cell(8, 9))
    assert opened.ratings("Task 2") == (8, 9)
    assert len(opened.map.picture.crowds[(5, 5)].ids) == 79


def test_without_tasks_there_is_a_friendly_line_and_without_ratings_the_strip(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    opened = opened_with(qtbot, qapp, tmp_path, [])
    assert shows_nothing(opened)
    opened.tasks.add("Not rated yet")
    assert not shows_nothing(opened)
    assert opened.page.line == "0 on the map · 1 to rate"


def shows_nothing(opened: MapWindow) -> bool:
    return opened.page.is_empty_shown


def test_in_a_narrow_window_the_strip_comes_when_it_is_asked_for(opened: MapWindow) -> None:
    assert opened.page.strip.isVisible()
    opened.tasks.window.resize(520, 420)
    QApplication.processEvents()
    assert not opened.page.strip.isVisible()
    QTest.mouseClick(opened.page.strip_button, Button.LeftButton)
    assert opened.page.strip.isVisible()


def test_changes_made_while_another_view_is_in_front_are_there_on_return(opened: MapWindow) -> None:
    opened.tasks.window.show_view("active")
    opened.tasks.actions.rate([opened.id("Call Nina")], importance=1)
    opened.tasks.actions.complete([opened.id("Twin")])
    opened.tasks.window.show_view("map")
    assert opened.map.place_of(opened.id("Call Nina")) == (1, 7)
    assert opened.map.place_of(opened.id("Twin")) is None
