"""A row that goes on in the next line where words are long or letters large."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSpacerItem, QStyle, QWidget, QWidgetItem
from typing_extensions import override

from forethought_desktop.ui.tokens import S

_Line = list[QLayoutItem]


class WrappingRow(QLayout):
    """Like a horizontal box while there is room. What may expand shares what is left of its line."""

    def __init__(self, spacing: int = S) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget) -> None:
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def add_stretch(self) -> None:
        """Push what follows to the other end of its line."""
        self.addItem(QSpacerItem(0, 0, QSpacerItem(0, 0).sizePolicy().Policy.Expanding))

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        lines = list(self._lines(width))
        return sum(_height(line) for line in lines) + self.spacing() * max(len(lines) - 1, 0)

    @override
    def sizeHint(self) -> QSize:
        shown = list(self._shown())
        return QSize(self._width(shown), _height(shown))

    @override
    def minimumSize(self) -> QSize:
        shown = list(self._shown())
        return QSize(max((item.minimumSize().width() for item in shown), default=0), _height(shown))

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.top()
        for line in self._lines(rect.width()):
            self._place(line, QRect(QPoint(rect.left(), top), QSize(rect.width(), _height(line))))
            top += _height(line) + self.spacing()

    def _shown(self) -> Iterator[QLayoutItem]:
        return (item for item in self._items if isinstance(item, QSpacerItem) or not item.isEmpty())

    def _lines(self, width: int) -> Iterator[_Line]:
        line: _Line = []
        for item in self._shown():
            if line and self._width([*line, item]) > width:
                yield line
                line = []
            line.append(item)
        if line:
            yield line

    def _width(self, line: _Line) -> int:
        wide = [item for item in line if not isinstance(item, QSpacerItem)]
        return sum(item.sizeHint().width() for item in wide) + self.spacing() * max(len(wide) - 1, 0)

    def _place(self, line: _Line, room: QRect) -> None:
        """Place a line from the side on which its language begins."""
        growing = [item for item in line if item.expandingDirections() & Qt.Orientation.Horizontal]
        extra = (room.width() - self._width(line)) // max(len(growing), 1)
        left = room.left()
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        for item in line:
            width = min(item.sizeHint().width() + (max(extra, 0) if item in growing else 0), room.width())
            height = item.sizeHint().height()
            place = QRect(left, room.top() + (room.height() - height) // 2, width, height)
            item.setGeometry(QStyle.visualRect(direction, room, place))
            left += width + (0 if isinstance(item, QSpacerItem) else self.spacing())


def _height(line: _Line) -> int:
    return max((item.sizeHint().height() for item in line), default=0)
