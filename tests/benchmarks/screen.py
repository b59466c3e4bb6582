"""A screen of our own, and what is to be seen on it, read from outside the program that paints there."""

import ctypes
import os
import subprocess
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

WIDTH, HEIGHT = 1440, 900
_MIDDLE = (400, 300, 400, 200)
"""Left, top, width and height of a part of the screen where a list has its rows."""
_ALL_PLANES, _Z_PIXMAP = 0xFFFFFFFF, 2
_LOOK_SECONDS = 0.002
_TEXT_COLORS = 8
"""So many colours in one place are letters; a plain ground has one or two."""


class _Image(ctypes.Structure):
    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.POINTER(ctypes.c_char)),
        ("byte_order", ctypes.c_int),
        ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int),
        ("bitmap_pad", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int),
    )


class Screen:
    """Tells by the pixels when a window is painted and when rows are in it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XGetImage.restype = ctypes.POINTER(_Image)
        self._x.XGetImage.argtypes = [
            ctypes.c_void_p,
            ctypes.c_ulong,
            *[ctypes.c_int] * 2,
            *[ctypes.c_uint] * 2,
            ctypes.c_ulong,
            ctypes.c_int,
        ]
        self._x.XDestroyImage.argtypes = [ctypes.POINTER(_Image)]
        self._display = self._x.XOpenDisplay(name.encode())
        self._root = self._x.XDefaultRootWindow(self._display)

    @property
    def environment(self) -> dict[str, str]:
        # An installed program has its bytecode; the first start leaves it there, which is the one that is not counted.
        inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        return {**inherited, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}

    def until_window(self, began: float, longest: float = 60.0) -> float:
        """Return the seconds until a window is there with pixels of its own."""
        return self._until(lambda: len(self._colors()) > 0, began, longest)

    def until_rows(self, began: float, longest: float = 60.0) -> float:
        """Return the seconds until there is text in the middle of the screen."""
        return self._until(lambda: len(self._colors()) >= _TEXT_COLORS, began, longest)

    def until_empty(self) -> None:
        self._until(lambda: not self._colors(), time.perf_counter(), 10.0)

    def _until(self, condition: Callable[[], bool], began: float, longest: float) -> float:
        while not condition():
            if time.perf_counter() - began > longest:
                raise TimeoutError(f"nothing to be seen for {longest:g} s")
            threading.Event().wait(_LOOK_SECONDS)
        return time.perf_counter() - began

    def _colors(self) -> set[int]:
        """Return the colours in the middle, less the black of a screen with nothing on it."""
        left, top, width, height = _MIDDLE
        image = self._x.XGetImage(self._display, self._root, left, top, width, height, _ALL_PLANES, _Z_PIXMAP)
        size = image.contents.bytes_per_line * height
        pixels = memoryview(ctypes.string_at(image.contents.data, size)).cast("I")
        self._x.XDestroyImage(image)
        return {pixel & 0xFFFFFF for pixel in pixels} - {0}


@contextmanager
def own_screen() -> Generator[Screen]:
    """Lend a virtual screen that nothing else paints on; without Xvfb there is none."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    try:
        yield Screen(f":{number}")
    finally:
        server.terminate()
        server.wait()
