"""The application's mark as files, for the desktop's menu."""

from importlib.resources import files

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer


def drawing() -> bytes:
    """Return the mark as SVG."""
    return (files("forethought_desktop.ui") / "assets" / "app.svg").read_bytes()


def png(size: int) -> bytes:
    """Return the mark as a picture, drawn at this size."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawing())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(written, "PNG")  # type: ignore[call-overload]  # takes a text, whatever its stub says
    return bytes(written.data().data())
