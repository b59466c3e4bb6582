"""A frame over a page while text from another program is held over it, to be let fall there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from forethought_desktop.ui.tokens import RADIUS, XS, tokens


class DropFrame(QWidget):
    """Lies over everything, and lets everything through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Let it fall here to add it"))
        self.hide()

    def show_over(self, widget: QWidget) -> None:
        self.setGeometry(widget.rect())
        self.raise_()
        self.show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = tokens(self.palette())
        ground = theme.color("accent_soft")
        ground.setAlphaF(0.35)
        painter.setBrush(ground)
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawRoundedRect(self.rect().adjusted(XS, XS, -XS, -XS), RADIUS, RADIUS)
        painter.end()
