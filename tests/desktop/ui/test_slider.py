"""The rating slider: optional, by mouse and by key, one choice at a time."""

import pytest
from forethought_desktop.ui.slider import LabelledSlider, RatingSlider
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

KEY = Qt.Key


@pytest.fixture
def slider(qtbot: QtBot) -> RatingSlider:
    slider = RatingSlider("Importance")
    qtbot.addWidget(slider)
    slider.resize(240, 28)
    slider.show()
    return slider


def choices(slider: RatingSlider) -> list[object]:
    told: list[object] = []
    slider.chosen.connect(told.append)
    return told


def place(slider: RatingSlider, value: int) -> QPoint:
    left = 10
    return QPoint(left + round(value * (slider.width() - 2 * left) / 10), slider.height() // 2)


def test_it_starts_without_a_rating(slider: RatingSlider) -> None:
    assert slider.rating() is None
    assert slider.accessibleDescription() == "Not rated"


def test_the_first_step_from_not_rated_is_one_never_five(slider: RatingSlider) -> None:
    told = choices(slider)
    QTest.keyClick(slider, KEY.Key_Right)
    assert told == [1]


@pytest.mark.parametrize(("key", "rating"), [(KEY.Key_1, 1), (KEY.Key_5, 5), (KEY.Key_9, 9), (KEY.Key_0, 10), (KEY.Key_End, 10)])
def test_a_key_names_a_rating(slider: RatingSlider, key: Qt.Key, rating: int) -> None:
    told = choices(slider)
    QTest.keyClick(slider, key)
    assert told == [rating]
    assert slider.rating() == rating


@pytest.mark.parametrize("key", [KEY.Key_Delete, KEY.Key_Backspace, KEY.Key_Home])
def test_a_key_takes_the_rating_away(slider: RatingSlider, key: Qt.Key) -> None:
    slider.set_rating(7)
    told = choices(slider)
    QTest.keyClick(slider, key)
    assert told == [None]


def test_showing_a_rating_is_not_choosing_it(slider: RatingSlider, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(slider.chosen), qtbot.assertNotEmitted(slider.moved):
        slider.set_rating(8)
    assert slider.rating() == 8
    assert slider.accessibleDescription() == "8 of 10"


def test_a_drag_is_one_choice_however_far_it_goes(slider: RatingSlider) -> None:
    told = choices(slider)
    moved: list[object] = []
    slider.moved.connect(moved.append)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=place(slider, 2))
    for value in (4, 6, 9):
        QTest.mouseMove(slider, place(slider, value))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=place(slider, 9))
    assert told == [9]
    assert moved == [2, 4, 6, 9]


def test_a_drag_that_ends_where_it_began_chooses_nothing(slider: RatingSlider) -> None:
    slider.set_rating(4)
    told = choices(slider)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=place(slider, 4))
    assert told == []


@pytest.mark.parametrize("value", range(11))
def test_every_step_can_be_reached_with_a_click(slider: RatingSlider, value: int) -> None:
    slider.set_rating(3 if value != 3 else 5)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=place(slider, value))
    assert slider.rating() == (value or None)


def test_a_wheel_that_scrolls_past_rates_nothing(slider: RatingSlider) -> None:
    slider.set_rating(4)
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(slider, wheel)
    assert slider.rating() == 4


def test_a_screen_reader_finds_a_slider_with_name_and_value(slider: RatingSlider) -> None:
    slider.set_rating(6)
    found = QAccessible.queryAccessibleInterface(slider)
    assert found.role() == QAccessible.Role.Slider
    assert found.text(QAccessible.Text.Name) == "Importance"
    assert found.valueInterface().currentValue() == 6


def test_unrated_and_rated_look_different_even_without_colour(slider: RatingSlider) -> None:
    slider.clearFocus()
    unrated = slider.grab().toImage().convertToFormat(slider.grab().toImage().Format.Format_Grayscale8)
    slider.set_rating(1)
    rated = slider.grab().toImage().convertToFormat(unrated.format())
    assert rated != unrated


def test_the_label_shows_the_number_and_a_way_back(qtbot: QtBot) -> None:
    labelled = LabelledSlider("Confidence", "How sure are you?")
    qtbot.addWidget(labelled)
    labelled.show()
    told: list[object] = []
    labelled.chosen.connect(told.append)
    QTest.keyClick(labelled.slider, KEY.Key_8)
    assert labelled.number == "8"
    QTest.mouseClick(labelled.clear_button, Qt.MouseButton.LeftButton)
    assert labelled.number == "·"
    assert not labelled.clear_button.isVisible()
    assert told == [8, None]


def test_a_value_set_through_the_accessibility_bus_is_a_choice(slider: RatingSlider) -> None:
    told = choices(slider)
    QAccessible.queryAccessibleInterface(slider).valueInterface().setCurrentValue(4)
    assert told == [4]
    assert slider.accessibleDescription() == "4 of 10"
