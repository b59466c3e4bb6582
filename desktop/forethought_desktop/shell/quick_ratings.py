"""The two ratings of the quick-add window, by token or by hand; the last one wins."""

from forethought_common.quick_add import QuickAdd
from PySide6.QtWidgets import QHBoxLayout, QWidget

from forethought_desktop.ui.slider import LabelledSlider
from forethought_desktop.ui.tokens import XL


class QuickRatings(QWidget):
    """Two sliders that follow the line's tokens until a hand moves them, and again once the tokens change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meaning = QuickAdd("")
        self._importance = LabelledSlider(self.tr("Importance"), "", self)
        self._confidence = LabelledSlider(self.tr("Confidence"), "", self, tone="second")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(XL)
        row.addWidget(self._importance, 1)
        row.addWidget(self._confidence, 1)
        self.setFocusProxy(self._importance.slider)

    @property
    def importance(self) -> int | None:
        return self._importance.rating()

    @property
    def confidence(self) -> int | None:
        return self._confidence.rating()

    @property
    def sliders(self) -> tuple[LabelledSlider, LabelledSlider]:
        return self._importance, self._confidence

    @property
    def is_focused(self) -> bool:
        return any(each.slider.hasFocus() for each in self.sliders)

    def follow(self, meaning: QuickAdd) -> None:
        """Take over what the line's tokens say, where that is new."""
        if meaning.importance != self._meaning.importance:
            self._importance.set_rating(meaning.importance)
        if meaning.confidence != self._meaning.confidence:
            self._confidence.set_rating(meaning.confidence)
        self._meaning = meaning

    def clear(self) -> None:
        self._meaning = QuickAdd("")
        self._importance.set_rating(None)
        self._confidence.set_rating(None)
