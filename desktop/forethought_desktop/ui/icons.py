"""The application's own icons: line drawings on a 24-pixel grid, coloured by the theme.

An icon that was set with `set_icon` is coloured anew when the theme changes.
"""

from functools import cache, lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from forethought_desktop.ui.tokens import tokens

_SIZES = (16, 20, 32, 40)
_APP_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)


@cache
def _drawing(name: str) -> str:
    return (files("forethought_desktop.ui") / "assets" / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _rendered(svg: str, size: QSize) -> QPixmap:
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return pixmap


@lru_cache(maxsize=512)
def pixmap(name: str, size: int, color: str, ratio: float = 1.0) -> QPixmap:
    """Return one icon as a picture, for whoever paints by hand; `size` is in logical pixels."""
    sharp = _rendered(_drawing(name).replace("currentColor", color), QSize(round(size * ratio), round(size * ratio)))
    sharp.setDevicePixelRatio(ratio)
    return sharp


def icon(name: str, tone: str = "ink") -> QIcon:
    """Return one icon in the colours of the theme as it is now; `tone` names a token."""
    theme = tokens(QGuiApplication.palette())
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(pixmap(name, size, getattr(theme, tone)), QIcon.Mode.Normal)
        made.addPixmap(pixmap(name, size, theme.outline), QIcon.Mode.Disabled)
    return made


def set_icon(target: QAbstractButton | QAction, name: str, tone: str = "ink") -> None:
    """Give a button or an action an icon that follows the theme."""
    target.setProperty("iconName", name)
    target.setProperty("iconTone", tone)
    target.setIcon(icon(name, tone))


def recolor_all() -> None:
    """Draw the icons of every widget and its actions in the theme as it is now."""
    targets: dict[int, QAbstractButton | QAction] = {}
    for widget in QApplication.allWidgets():
        targets.update({id(action): action for action in widget.actions()})
        if isinstance(widget, QAbstractButton):
            targets[id(widget)] = widget
    for target in targets.values():
        name = target.property("iconName")
        if name:
            target.setIcon(icon(name, target.property("iconTone")))


def app_picture(size: int, ratio: float = 1.0) -> QPixmap:
    """Return the application's own mark, sharp at this many logical pixels."""
    sharp = _rendered(_app_drawing(), QSize(round(size * ratio), round(size * ratio)))
    sharp.setDevicePixelRatio(ratio)
    return sharp


def app_icon() -> QIcon:
    """Return the application's own mark, in every size a desktop asks for."""
    made = QIcon()
    for size in _APP_SIZES:
        made.addPixmap(app_picture(size))
    return made


@cache
def _app_drawing() -> str:
    return (files("forethought_desktop.ui") / "assets" / "app.svg").read_text(encoding="utf-8")
