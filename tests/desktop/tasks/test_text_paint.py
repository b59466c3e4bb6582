"""What a search found is marked where it stands, in whatever direction it is written, and it can be seen."""

from itertools import pairwise

import pytest
from forethought_desktop.tasks.views.text_paint import draw_found, draw_line, first_shown, utf16
from forethought_desktop.ui import theme
from forethought_desktop.ui.tokens import LIGHT
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

PLACE = QRect(0, 0, 300, 40)


def drawn(qapp: QApplication, text: str, *words: str) -> QImage:
    """Return a picture of the text with the words marked."""
    theme.apply(qapp, "light")
    image = QImage(PLACE.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    option = QStyleOptionViewItem()
    option.palette = qapp.palette()
    option.font = qapp.font()
    option.fontMetrics = QFontMetrics(qapp.font())
    painter = QPainter(image)
    painter.setFont(option.font)
    if words:
        draw_found(painter, option, PLACE, text, [(text.index(word), text.index(word) + len(word)) for word in words])
    else:
        draw_line(painter, option, PLACE, text)
    painter.end()
    return image


def columns(image: QImage, color: QColor | None = None) -> list[int]:
    """Return the columns of the picture that hold this colour, or anything at all."""
    ground = QColor("white")
    rows, width = range(image.height()), image.width()
    return [
        x for x in range(width) if any((image.pixelColor(x, y) == color) if color else (image.pixelColor(x, y) != ground) for y in rows)
    ]


def stretches(found: list[int]) -> int:
    return sum(after - before > 1 for before, after in pairwise(found)) + bool(found)


MARK = QColor(LIGHT.mark)


def test_the_first_word_of_a_line_from_right_to_left_is_marked_at_its_right(qapp: QApplication) -> None:
    text = "לקנות חלב ולחם"
    inked = columns(drawn(qapp, text))
    middle = (inked[0] + inked[-1]) / 2
    assert min(columns(drawn(qapp, text, "לקנות"), MARK)) > middle
    assert max(columns(drawn(qapp, text, "ולחם"), MARK)) < middle


def test_a_mark_over_two_directions_of_writing_is_in_several_pieces(qapp: QApplication) -> None:
    assert stretches(columns(drawn(qapp, "Buy חלב ולחם now", "y חל"), MARK)) == 2
    assert stretches(columns(drawn(qapp, "Buy milk now", "y mi"), MARK)) == 1


@pytest.mark.parametrize("text", ["🎸🎸 Band practice", "cafe\u0301 e\u0301 Band practice", "𝄞𝄞 Band practice"])
def test_letters_of_several_units_before_a_match_do_not_shift_its_mark(qapp: QApplication, text: str) -> None:
    found = columns(drawn(qapp, text, "Band"), MARK)
    before = QFontMetrics(qapp.font()).horizontalAdvance(text[: text.index("Band")])
    assert abs(found[0] - before) <= 3


def test_a_match_far_behind_the_visible_beginning_is_brought_into_sight(qapp: QApplication) -> None:
    text = "A story that goes on " * 10 + "until the landlord calls"
    assert columns(drawn(qapp, text, "landlord"), MARK)


@pytest.mark.usefixtures("qapp")
def test_a_text_that_fits_or_shows_its_match_begins_at_its_beginning() -> None:
    metrics = QFontMetrics(QFont())
    assert first_shown("Call Nina", [(5, 9)], metrics, 300) == 0
    assert first_shown("Call Nina " * 60, [(5, 9)], metrics, 300) == 0
    assert first_shown("Call Nina " * 60, [], metrics, 300) == 0


@pytest.mark.usefixtures("qapp")
def test_a_text_that_is_cut_begins_with_a_whole_word_where_there_is_one() -> None:
    metrics = QFontMetrics(QFont())
    text = "Call Nina " * 60
    cut = first_shown(text, [(405, 409)], metrics, 300)
    assert text[cut - 1] == " "
    assert 393 <= cut < 405
    assert first_shown("x" * 500, [(405, 409)], metrics, 300) == 393


@pytest.mark.parametrize(("text", "units"), [("abc", 3), ("é", 1), ("🎸", 2), ("", 0)])
def test_units_are_counted_as_qt_does(text: str, units: int) -> None:
    assert utf16(text) == units
