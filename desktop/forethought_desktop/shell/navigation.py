"""The column of views at the left: names with counts, or icons alone where there is little room."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QEnterEvent, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from forethought_desktop.ui import icons
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import RADIUS, XS, M, S, tokens

_PICTURE = 20
_WIDE, _NARROW = 180, 56


class NavigationButton(QAbstractButton):
    """One view: its icon, its name, how much is in it. `dropped` carries the `QMimeData` of what was let fall on it."""

    dropped = Signal(object)

    def __init__(self, key: str, title: str, picture: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._picture = picture
        self._count: int | None = None
        self._is_compact = False
        self._formats: tuple[str, ...] = ()
        self._is_target = False
        self.setText(title)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._describe()

    @property
    def count(self) -> int | None:
        return self._count

    def set_count(self, count: int | None) -> None:
        self._count = count
        self._describe()
        self.update()

    def set_compact(self, *, is_compact: bool) -> None:
        self._is_compact = is_compact
        self.setToolTip(self.accessibleName() if is_compact else "")
        self.update()

    def take_drops(self, formats: Sequence[str]) -> None:
        """Let things of these formats be dropped here."""
        self._formats = tuple(formats)
        self.setAcceptDrops(True)

    @property
    def is_target(self) -> bool:
        """Tell whether something that could be dropped here is held over it."""
        return self._is_target

    def _show_target(self, *, is_target: bool) -> None:
        self._is_target = is_target
        self.update()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(event.mimeData().hasFormat(each) for each in self._formats):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._show_target(is_target=True)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_target(is_target=False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._show_target(is_target=False)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(event.mimeData())

    def _describe(self) -> None:
        number = "" if not self._count else f", {QLocale().toString(self._count)}"
        self.setAccessibleName(f"{self.text()}{number}")
        self.setToolTip(self.accessibleName() if self._is_compact else "")

    @override
    def sizeHint(self) -> QSize:
        return QSize(_NARROW - 2 * S if self._is_compact else _WIDE - 2 * S, self.fontMetrics().height() + 2 * S + 2)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = tokens(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or self.underMouse() or self._is_target:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft" if self.isChecked() or self._is_target else "sunken"))
            painter.drawRoundedRect(ground, RADIUS, RADIUS)
        if self.hasFocus() or self._is_target:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(ground, RADIUS, RADIUS)
        ink = "accent_ink" if self.isChecked() else "ink"
        self._paint_picture(painter, theme.accent_ink if self.isChecked() else theme.muted)
        if not self._is_compact:
            self._paint_words(painter, ink)
        painter.end()

    def _paint_picture(self, painter: QPainter, color: str) -> None:
        left = (self.width() - _PICTURE) // 2 if self._is_compact else M
        if not self._is_compact and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - M - _PICTURE
        picture = icons.pixmap(self._picture, _PICTURE, color, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - _PICTURE) // 2, picture)

    def _paint_words(self, painter: QPainter, ink: str) -> None:
        theme = tokens(self.palette())
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium)
        painter.setFont(font)
        number = QLocale().toString(self._count) if self._count else ""
        number_width = painter.fontMetrics().horizontalAdvance(number)
        room = self.rect().adjusted(M + _PICTURE + M, 0, -M, 0)
        align = Qt.AlignmentFlag.AlignVCenter
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if is_mirrored:
            room = self.rect().adjusted(M, 0, -(M + _PICTURE + M), 0)
        near, far = (
            (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft)
            if is_mirrored
            else (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        )
        title = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width() - number_width - XS)
        painter.setPen(theme.color(ink))
        painter.drawText(room, align | near, title)
        painter.setFont(self.font())
        painter.setPen(theme.color(ink if self.isChecked() else "muted"))
        painter.drawText(room, align | far, number)


class Navigation(QWidget):
    """`view_asked` carries the key of the view that was chosen; `dropped` the key of the one that something was let
    fall on, and its `QMimeData`.
    """

    view_asked = Signal(str)
    dropped = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, NavigationButton] = {}
        self._group = QButtonGroup(self)
        self._top = QVBoxLayout()
        self._bottom = QVBoxLayout()
        self._is_compact = False
        set_role(self, "canvas")
        self.setAccessibleName(self.tr("Views"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(S, S, S, S)
        rows.setSpacing(0)
        for part in (self._top, self._bottom):
            part.setSpacing(2)
        rows.addLayout(self._top)
        rows.addStretch(1)
        rows.addLayout(self._bottom)
        self.setFixedWidth(_WIDE)
        self._group.buttonClicked.connect(self._ask)

    @property
    def is_compact(self) -> bool:
        return self._is_compact

    def is_offered(self, key: str) -> bool:
        """Tell whether a view can be gone to."""
        return not self._buttons[key].isHidden()

    def button(self, key: str) -> NavigationButton:
        return self._buttons[key]

    def add(self, key: str, title: str, picture: str, *, is_apart: bool, begins_section: bool) -> NavigationButton:
        """Add a view; one that stands apart goes to the bottom."""
        button = NavigationButton(key, title, picture, self)
        button.set_compact(is_compact=self._is_compact)
        part = self._bottom if is_apart else self._top
        if begins_section:
            part.addSpacing(M)
        part.addWidget(button)
        self._group.addButton(button)
        self._buttons[key] = button
        return button

    def add_command(self, key: str, title: str, picture: str) -> NavigationButton:
        """Add something at the bottom that is done rather than shown."""
        button = NavigationButton(key, title, picture, self)
        button.setCheckable(False)
        button.set_compact(is_compact=self._is_compact)
        self._bottom.addWidget(button)
        self._buttons[key] = button
        return button

    def take_drops(self, key: str, formats: Sequence[str]) -> None:
        """Let things of these formats be dropped on a view's name."""
        button = self._buttons[key]
        button.take_drops(formats)
        button.dropped.connect(partial(self.dropped.emit, key))

    def show_current(self, key: str) -> None:
        self._buttons[key].setChecked(True)

    def set_compact(self, *, is_compact: bool) -> None:
        if is_compact != self._is_compact:
            self._is_compact = is_compact
            self.setFixedWidth(_NARROW if is_compact else _WIDE)
            for button in self._buttons.values():
                button.set_compact(is_compact=is_compact)
                button.updateGeometry()

    def _ask(self, button: QAbstractButton) -> None:
        if isinstance(button, NavigationButton):
            self.view_asked.emit(button.key)
