"""Pictures are compared as a person looks at them."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from tests.screenshots.compare import compare


def _window() -> QImage:
    """A picture with something on it."""
    picture = QImage(400, 300, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ffffff"))
    painter = QPainter(picture)
    painter.fillRect(QRect(20, 20, 200, 24), QColor("#0f6e68"))
    painter.end()
    return picture


def test_a_picture_is_like_itself() -> None:
    assert compare(_window(), _window()).share == 0


def test_a_bar_that_is_gone_is_seen() -> None:
    empty = QImage(400, 300, QImage.Format.Format_RGB32)
    empty.fill(QColor("#ffffff"))
    comparison = compare(empty, _window())
    assert not comparison.is_same
    assert comparison.share == pytest.approx(200 * 24 / (400 * 300), rel=0.1)
    assert comparison.difference.width() == 1200


def test_a_bar_that_moved_a_little_is_seen_and_the_edge_of_a_letter_is_not() -> None:
    moved, grainy = _window(), _window()
    painter = QPainter(moved)
    painter.fillRect(QRect(20, 20, 200, 6), QColor("#ffffff"))
    painter.end()
    assert not compare(moved, _window()).is_same
    for x in range(20, 220, 3):
        grainy.setPixelColor(x, 20, QColor("#3f8e88"))
    assert compare(grainy, _window()).is_same


def test_another_size_is_another_picture() -> None:
    assert compare(_window().copy(0, 0, 380, 300), _window()).share == 1
    assert compare(_window(), _window().copy(0, 0, 400, 290)).share == 1


def test_a_size_that_rounding_explains_is_the_same() -> None:
    assert compare(_window().copy(0, 0, 399, 298), _window()).is_same
