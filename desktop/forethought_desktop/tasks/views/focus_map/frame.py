"""Where everything on the map is: the field with its ten by ten places, the regions, the axes. Pure geometry."""

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from PySide6.QtCore import QPointF, QRectF

STEPS = 10
MIDDLE = 5
"""Up to here a rating counts as low."""
Region = Literal["do", "test", "leave", "let-go"]
REGIONS: tuple[Region, ...] = ("test", "do", "leave", "let-go")

_BETWEEN = 4.0
"""Between two regions."""


@dataclass(frozen=True)
class Frame:
    """A map of this size, with text of this height. Captions have bands of their own, in which no dot can be."""

    width: int
    height: int
    text_height: int

    @cached_property
    def field(self) -> QRectF:
        """All regions, with their captions."""
        left = self.text_height * 2.6
        top, right, bottom = 4.0, 4.0, self.text_height * 2.5
        return QRectF(left, top, max(self.width - left - right, 60.0), max(self.height - top - bottom, 60.0))

    @property
    def caption_height(self) -> float:
        return self.text_height + 8.0

    @cached_property
    def places(self) -> QRectF:
        """Where dots can be."""
        return self.field.adjusted(2, self.caption_height, -2, -self.caption_height)

    @cached_property
    def size(self) -> tuple[float, float]:
        """Width and height of one place, in whole tenths so that equal places pack equally."""
        places = self.places
        return int(places.width()) / STEPS, int(places.height()) / STEPS

    def cell(self, importance: int, confidence: int) -> QRectF:
        width, height = self.size
        places = self.places
        return QRectF(places.left() + (confidence - 1) * width, places.top() + (STEPS - importance) * height, width, height)

    def place_at(self, point: QPointF) -> tuple[int, int]:
        """Return the place at a point, or the nearest one to it, as importance and confidence."""
        width, height = self.size
        places = self.places
        across, down = (point.x() - places.left()) / width, (point.y() - places.top()) / height
        return _bounded(STEPS - int(down // 1)), _bounded(int(across // 1) + 1)

    def region(self, which: Region) -> QRectF:
        field, middle = self.field, self.cell(MIDDLE, MIDDLE)
        half = _BETWEEN / 2
        left, right = QRectF(field), QRectF(field)
        left.setRight(middle.right() - half)
        right.setLeft(middle.right() + half)
        across = right if which in {"do", "let-go"} else left
        if which in {"do", "test"}:
            across.setBottom(middle.top() - half)
        else:
            across.setTop(middle.top() + half)
        return across

    def caption(self, which: Region) -> QRectF:
        region = self.region(which).adjusted(8, 0, -8, 0)
        if which in {"do", "test"}:
            region.setBottom(region.top() + self.caption_height)
        else:
            region.setTop(region.bottom() - self.caption_height)
        return region

    def importance_number(self, value: int) -> QRectF:
        cell = self.cell(value, 1)
        return QRectF(self.field.left() - 34, cell.top(), 28, cell.height())

    def confidence_number(self, value: int) -> QRectF:
        cell = self.cell(1, value)
        return QRectF(cell.left(), self.field.bottom() + 3, cell.width(), self.text_height)


def region_of(importance: int, confidence: int) -> Region:
    if importance > MIDDLE:
        return "do" if confidence > MIDDLE else "test"
    return "let-go" if confidence > MIDDLE else "leave"


def _bounded(value: int) -> int:
    return min(STEPS, max(1, value))
