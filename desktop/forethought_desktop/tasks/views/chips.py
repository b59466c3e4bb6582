"""The chips beside the quick-add line: one for each recognised word, and a click makes it text again."""

from collections.abc import Sequence

from forethought_common.quick_add import QuickAddToken
from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from forethought_desktop.ui import icons
from forethought_desktop.ui.plain import plain_tooltip
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XS

_REFUSING_KEYS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class Chip(QPushButton):
    """One recognised word; `refused` carries its token."""

    refused = Signal(object)

    def __init__(self, token: QuickAddToken, parent: QWidget | None = None, *, is_short: bool = False) -> None:
        super().__init__(parent)
        self.token = token
        set_role(self, "chip")
        self.setText(token.raw if is_short else _words(token))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setIconSize(QSize(11, 11))
        icons.set_icon(self, "close", "accent_ink")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(_words(token))
        self.setAccessibleDescription(self.tr("Press to keep it as text"))
        told = (
            self.tr("Read from “{raw}”. 10 is most. Click to keep it as text; undo takes that back.")
            if token.value
            else self.tr("Read from “{raw}”. Click to keep it as text; undo takes that back.")
        )
        self.setToolTip(plain_tooltip(told.format(raw=token.raw)))
        self.clicked.connect(self._refuse)

    def _refuse(self) -> None:
        self.refused.emit(self.token)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _REFUSING_KEYS:
            self._refuse()
        else:
            super().keyPressEvent(event)


class Chips(QWidget):
    """The chips in the order of the line."""

    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens: tuple[QuickAddToken, ...] = ()
        self._is_short = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(XS)
        self.hide()

    @property
    def chips(self) -> list[Chip]:
        items = (self._row.itemAt(place) for place in range(self._row.count()))
        return [widget for item in items if item is not None and isinstance(widget := item.widget(), Chip)]

    def show_tokens(self, recognised: Sequence[QuickAddToken]) -> None:
        if tuple(recognised) != self._tokens:
            self._tokens = tuple(recognised)
            self._lay_out()

    def set_short(self, *, is_short: bool) -> None:
        """Show what was typed in place of what it means, where there is little room."""
        if is_short != self._is_short:
            self._is_short = is_short
            self._lay_out()

    def _lay_out(self) -> None:
        for chip in self.chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for token in self._tokens:
            chip = Chip(token, self, is_short=self._is_short)
            chip.refused.connect(self.refused)
            self._row.addWidget(chip)
        self.setVisible(bool(self._tokens))


def _words(token: QuickAddToken) -> str:
    if token.kind == "coach":
        return QCoreApplication.translate("Chips", "Ask the coach")
    if token.value is None:
        return QCoreApplication.translate("Chips", "No importance")
    if token.kind == "importance":
        return QCoreApplication.translate("Chips", "Importance {n}").format(n=token.value)
    return QCoreApplication.translate("Chips", "Confidence {n}").format(n=token.value)
