"""What is wrong with a window as it stands on the screen: cut words, areas that scroll sideways, text that is hard to read."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

SHARPNESS = 2
"""Pixels a point when colours are looked at: thin strokes then have their full colour."""


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG 2 counts it, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def clipped(window: QWidget) -> list[str]:
    """Name everything with words that has less room than they need."""
    return [f"{_name(widget)}: {fault}" for widget in _shown(window) if (fault := _cut(widget))]


def sideways(window: QWidget) -> list[str]:
    """Name the areas that can be scrolled sideways, and what stands out of its parent."""
    wide = [
        f"{_name(area)} scrolls sideways by {area.horizontalScrollBar().maximum()}"
        for area in _shown(window)
        if isinstance(area, QAbstractScrollArea) and not isinstance(area, QPlainTextEdit) and area.horizontalScrollBar().maximum() > 0
    ]
    outside = [
        f"{_name(widget)} stands out of {_name(parent)}"
        for widget in _shown(window)
        if (parent := widget.parentWidget()) is not None
        and widget is not window
        and not widget.isWindow()
        and not isinstance(parent, QAbstractScrollArea)
        and (widget.geometry().right() > parent.width() or widget.geometry().left() < -1)
    ]
    return wide + outside


def hard_to_read(window: QWidget, least: float = 4.5) -> list[str]:
    """Name the texts whose contrast, measured in the picture, is less than this."""
    picture = _picture(window)
    faults = []
    for widget in _shown(window):
        if isinstance(widget, QLabel | QAbstractButton) and widget.isEnabled() and widget.text().strip():
            place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
            if widget.visibleRegion() != QRegion(widget.rect()) or not _is_in_front(widget, window.childAt(place.center())):
                continue
            measured = _measured(picture.copy(_scaled(_inside(widget, place))))
            if measured < least:
                faults.append(f"{_name(widget)}: {measured:.2f}")
    return faults


def _shown(window: QWidget) -> Iterator[QWidget]:
    yield window
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and widget.window() is window:
            yield widget


def _cut(widget: QWidget) -> str:
    if isinstance(widget, QLabel) and widget.text():
        return _cut_label(widget)
    if isinstance(widget.parentWidget(), QLineEdit):
        return ""  # a picture in the line, which the line makes room for
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton | QComboBox | QLineEdit | QToolButton):
        return _cut_control(widget)
    return ""


def _cut_label(label: QLabel) -> str:
    room = label.contentsRect().size()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + 1:
            return f"{label.height()} high, needs {needed}"
        longest = max((QFontMetrics(label.font()).horizontalAdvance(word) for word in label.text().split()), default=0)
        return f"a word needs {longest} of {room.width()}" if longest > room.width() + 1 else ""
    needs = label.sizeHint()
    return _too_small(label.size(), needs)


def _cut_control(widget: QWidget) -> str:
    needs = widget.sizeHint()
    if isinstance(widget, QLineEdit | QComboBox) or widget.sizePolicy().horizontalPolicy() == widget.sizePolicy().Policy.Ignored:
        needs.setWidth(0)  # scrolls or shortens what is in it by itself
    if isinstance(widget, QToolButton) and not widget.text():
        needs = widget.iconSize()
    return _too_small(widget.size(), needs)


def _too_small(size: QSize, needs: QSize) -> str:
    if needs.width() > size.width() + 1 or needs.height() > size.height() + 1:
        return f"{size.width()} x {size.height()}, needs {needs.width()} x {needs.height()}"
    return ""


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {(text or widget.accessibleName())[:50]!r}"


def _luminance(color: QColor) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _picture(window: QWidget) -> QImage:
    picture = QImage(window.size() * SHARPNESS, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(SHARPNESS)
    picture.fill(window.palette().window().color())
    painter = QPainter(picture)
    window.render(painter, QPoint(0, 0))
    painter.end()
    picture.setDevicePixelRatio(1)
    return picture


def _inside(widget: QWidget, place: QRect) -> QRect:
    """Leave frames out, which are drawn around words and not to be read."""
    if isinstance(widget, QPushButton | QToolButton):
        return place.adjusted(4, 4, -4, -4)
    if isinstance(widget, QCheckBox | QRadioButton):
        return place.adjusted(20, 0, 0, 0)
    return place


def _is_in_front(widget: QWidget, found: QWidget | None) -> bool:
    """Tell whether what is found at a widget's place is the widget, and no veil over it."""
    return found is not None and (found is widget or widget.isAncestorOf(found))


def _scaled(place: QRect) -> QRect:
    return QRect(place.topLeft() * SHARPNESS, place.size() * SHARPNESS)


def _measured(part: QImage) -> float:
    """Return the contrast between the ground, which is the most frequent colour, and the colour farthest from it."""
    small = part.convertToFormat(QImage.Format.Format_RGB32)
    data = small.constBits()
    assert isinstance(data, memoryview)
    pixels = Counter(data.cast("B").cast("I") if data.contiguous else ())
    ground = QColor.fromRgb(pixels.most_common(1)[0][0])
    return max(contrast(QColor.fromRgb(pixel), ground) for pixel, _ in pixels.most_common(400))
