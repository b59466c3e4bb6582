"""Looks at an X server from outside: which windows are there, who has the focus, what is painted."""

from collections.abc import Iterator
from types import TracebackType
from typing import Self

from Xlib import X, error
from Xlib.display import Display
from Xlib.xobject.drawable import Window

_PAINTED_COLORS = 4


class Screen:
    """A connection of its own, closed with the block."""

    def __init__(self, name: str) -> None:
        self._display = Display(name)
        self._title = self._display.intern_atom("_NET_WM_NAME")
        self._text = self._display.intern_atom("UTF8_STRING")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self._display.close()

    def find(self, title: str) -> Window | None:
        """Return the window of this title that can be seen."""
        for window in self._all(self._display.screen().root):
            try:
                if self._name(window) == title and window.get_attributes().map_state == X.IsViewable:
                    return window
            except (error.BadWindow, error.BadDrawable):
                continue
        return None

    def is_painted(self, title: str) -> bool:
        """Tell whether the window shows more than its ground."""
        window = self.find(title)
        if window is None:
            return False
        try:
            size = window.get_geometry()
            line = window.get_image(0, size.height // 2, size.width, 1, X.ZPixmap, 0xFFFFFFFF).data
        except (error.BadMatch, error.BadWindow, error.BadDrawable):
            return False
        return len({line[place : place + 4] for place in range(0, len(line), 4)}) >= _PAINTED_COLORS

    @property
    def focused(self) -> str:
        """Return the title of the window that has the keyboard."""
        window = self._display.get_input_focus().focus
        while isinstance(window, Window):
            try:
                name = self._name(window)
                if name:
                    return name
                window = window.query_tree().parent
            except (error.BadWindow, error.BadDrawable):
                return ""
        return ""

    @property
    def front(self) -> list[str]:
        """Return the titles of the windows from the front to the back, as a window manager stacks them."""
        root = self._display.screen().root
        stacked = root.get_full_property(self._display.intern_atom("_NET_CLIENT_LIST_STACKING"), X.AnyPropertyType)
        numbers = [] if stacked is None else list(stacked.value)
        return [self._name(self._display.create_resource_object("window", number)) for number in reversed(numbers)]

    def _name(self, window: Window) -> str:
        found = window.get_full_property(self._title, self._text)
        value = window.get_wm_name() if found is None else found.value
        return value.decode() if isinstance(value, bytes) else value or ""

    def _all(self, window: Window) -> Iterator[Window]:
        yield window
        try:
            children = window.query_tree().children
        except (error.BadWindow, error.BadDrawable):
            return
        for child in children:
            yield from self._all(child)
