"""How far two pictures are from each other, looked at as a person would: letters may be drawn a little differently elsewhere."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter

_CELL = 4
"""Pixels of a side that are looked at together."""
_SEEN_FROM = 28
"""Of 255: how much a cell must differ to count as another colour."""
_MOST = 0.004
"""The share of cells that may differ: about one line of text in a whole window."""
_ROUNDING = 2
"""Pixels by which a window may be larger or smaller: elsewhere a line of text may be rounded to another height."""
_DIFFERS = bytes(int(value >= _SEEN_FROM) for value in range(256))


@dataclass(frozen=True)
class Comparison:
    """`share` is the part of the picture that looks different, 1 where even the size does."""

    share: float
    difference: QImage

    @property
    def is_same(self) -> bool:
        return self.share <= _MOST


def compare(taken: QImage, reference: QImage) -> Comparison:
    """Compare two pictures; a size that a font's rounding explains is no other size."""
    common = taken.size().boundedTo(reference.size())
    if any(max(spare.width(), spare.height()) > _ROUNDING for spare in (taken.size() - common, reference.size() - common)):
        return Comparison(1.0, side_by_side(taken, reference, taken))
    taken, reference = (picture.copy(QRect(QPoint(0, 0), common)) for picture in (taken, reference))
    difference = _subtracted(_coarse(taken), _coarse(reference)).convertToFormat(QImage.Format.Format_RGB888)
    cells = difference.width() * difference.height()
    return Comparison(_count(difference) / cells, side_by_side(taken, reference, difference))


def compare_files(taken: Path, reference: Path) -> Comparison:
    return compare(QImage(str(taken)), QImage(str(reference)))


def side_by_side(*pictures: QImage) -> QImage:
    """Return pictures in a row, each as tall as the first: what was taken, what was expected, where they differ."""
    height = pictures[0].height()
    scaled = [picture.scaledToHeight(height) for picture in pictures]
    row = QImage(sum(picture.width() for picture in scaled), height, QImage.Format.Format_RGB32)
    row.fill(Qt.GlobalColor.black)
    painter = QPainter(row)
    left = 0
    for picture in scaled:
        painter.drawImage(QRect(left, 0, picture.width(), height), picture)
        left += picture.width()
    painter.end()
    return row


def _coarse(picture: QImage) -> QImage:
    size = QSize(max(picture.width() // _CELL, 1), max(picture.height() // _CELL, 1))
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    plain.setDevicePixelRatio(1)
    return plain.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _subtracted(one: QImage, other: QImage) -> QImage:
    result = one.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(result)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.end()
    return result


def _count(difference: QImage) -> int:
    """Count the cells in which any of the three colours differs enough."""
    different = 0
    for line in range(difference.height()):
        scan_line = difference.constScanLine(line)
        assert isinstance(scan_line, memoryview)
        row = scan_line.tobytes()[: 3 * difference.width()].translate(_DIFFERS)
        if any(row):
            different += sum(map(any, zip(row[0::3], row[1::3], row[2::3], strict=True)))
    return different
