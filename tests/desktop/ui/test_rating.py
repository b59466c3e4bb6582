"""The ten-step bar: what it shows can be counted and read."""

from forethought_desktop.ui.rating import paint_rating
from forethought_desktop.ui.tokens import LIGHT, made_palette
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot


def drawn(value: int | None, width: int = 120, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> QImage:
    image = QImage(width, 24, QImage.Format.Format_RGB32)
    image.fill(LIGHT.color("surface"))
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    paint_rating(painter, QRectF(0, 0, width, 24), value, "accent", made_palette(LIGHT))
    painter.end()
    return image


def filled_steps(image: QImage) -> int:
    """Count the runs of the accent colour along the middle."""
    accent = [image.pixelColor(x, 12) == LIGHT.color("accent") for x in range(image.width())]
    return sum(here and not before for before, here in zip([False, *accent], accent, strict=False))


def test_as_many_steps_are_filled_as_rated(qtbot: QtBot) -> None:
    assert [filled_steps(drawn(value)) for value in range(1, 11)] == list(range(1, 11))


def test_without_a_rating_there_is_a_dot_and_no_bar(qtbot: QtBot) -> None:
    image = drawn(None)
    assert filled_steps(image) == 0
    colors = [image.pixelColor(x, 12) for x in range(image.width())]
    assert LIGHT.color("outline") in colors
    assert LIGHT.color("track") not in colors


def test_a_narrow_cell_still_shows_every_step(qtbot: QtBot) -> None:
    assert filled_steps(drawn(7, width=72)) == 7
    assert drawn(7, width=72) != drawn(8, width=72)


def test_the_number_can_be_told_without_colour(qtbot: QtBot) -> None:
    gray = [drawn(value).convertToFormat(QImage.Format.Format_Grayscale8).copy(96, 0, 24, 24) for value in (3, 4)]
    assert gray[0] != gray[1]
    assert drawn(3).pixelColor(0, 0) == LIGHT.color("surface") != Qt.GlobalColor.black


def test_where_people_write_from_the_right_all_of_it_begins_there(qtbot: QtBot) -> None:
    image = drawn(3, direction=Qt.LayoutDirection.RightToLeft)
    accent = [x for x in range(image.width()) if image.pixelColor(x, 12) == LIGHT.color("accent")]
    assert filled_steps(image) == 3
    assert min(accent) > image.width() - 30
    number = [image.copy(0, 0, 24, 24), drawn(4, direction=Qt.LayoutDirection.RightToLeft).copy(0, 0, 24, 24)]
    assert number[0] != number[1]
