"""Room for a view that is made when it is first looked at."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Place(QWidget):
    """Empty until it is filled, and then nothing but what fills it."""

    def __init__(self) -> None:
        super().__init__()
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)

    def fill(self, view: QWidget) -> None:
        self._room.addWidget(view)
        self.setFocusProxy(view)
