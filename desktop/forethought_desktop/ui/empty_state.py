"""What a view shows when it has nothing: a friendly line, and perhaps one example that a click takes."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from forethought_desktop.ui import icons
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XL, M, S, Tokens, tokens

_GROUND, _PICTURE = 88, 36


class EmptyState(QWidget):
    """A picture, a heading, a line, and an optional button; all centred, all wrapping.

    A quiet one stands at the side and does not ask to be looked at.
    """

    action_asked = Signal()

    def __init__(self, picture: str, parent: QWidget | None = None, *, is_quiet: bool = False) -> None:
        super().__init__(parent)
        self._name = picture
        self._is_quiet = is_quiet
        self._picture = QLabel()
        self._heading = PlainLabel()
        self._line = PlainLabel()
        self._button = QPushButton()
        self._dress()
        self._button.clicked.connect(self.action_asked)
        self._draw()

    @property
    def button(self) -> QPushButton:
        return self._button

    @property
    def heading(self) -> str:
        return self._heading.text()

    def show_words(self, heading: str, line: str = "", action: str | None = None, *, picture: str | None = None) -> None:
        """Change what is said; without an action there is no button."""
        self._name = picture or self._name
        self._heading.setText(heading)
        self._picture.setAccessibleName(heading)
        self._line.setText(line)
        self._line.setVisible(bool(line))
        self._button.setText(action or "")
        self._button.setAccessibleName(action or "")
        self._button.setVisible(action is not None)
        self._draw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        theme, ratio = tokens(self.palette()), self.devicePixelRatioF()
        quiet = icons.pixmap(self._name, _PICTURE, theme.outline, ratio)
        self._picture.setPixmap(quiet if self._is_quiet else _framed(self._name, theme, ratio))

    def _dress(self) -> None:
        set_role(self._heading, "strong" if self._is_quiet else "heading")
        set_role(self._line, "muted")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(XL, XL, XL, XL)
        rows.setSpacing(S)
        rows.addStretch(2)
        for label in (self._picture, self._heading, self._line):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(label is not self._picture)
            rows.addWidget(label)
        rows.addSpacing(M)
        rows.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(3)
        self._button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._button.setVisible(False)
        self.setMinimumSize(QSize(160, 0))


def _framed(name: str, theme: Tokens, ratio: float) -> QPixmap:
    """Draw an icon on a soft disc, with two small dots beside it: a picture rather than a button."""
    drawn = QPixmap(round(_GROUND * ratio), round(_GROUND * ratio))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent_soft"))
    painter.drawEllipse(QRectF(6, 6, _GROUND - 12, _GROUND - 12))
    painter.setBrush(theme.color("accent"))
    painter.drawEllipse(QRectF(_GROUND - 22, 10, 10, 10))
    painter.setBrush(theme.color("second"))
    painter.drawEllipse(QRectF(8, _GROUND - 24, 6, 6))
    inset = (_GROUND - _PICTURE) // 2
    painter.drawPixmap(inset, inset, icons.pixmap(name, _PICTURE, theme.accent_ink, ratio))
    painter.end()
    return drawn
