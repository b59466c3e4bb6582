"""The row of digits on a keyboard by its places, since layouts write other signs there: with Shift, or even without."""

import sys

from PySide6.QtGui import QKeyEvent

_FIRST_PLACE = {"win32": 2}
"""The scan code of the key 1; the nine others follow, 0 last. X11 and Wayland count from 10."""
_USUAL_FIRST = 10
_MAC_PLACES = (18, 19, 20, 21, 23, 22, 26, 28, 25, 29)
"""Virtual keys from 1 to 0."""


def digit_at(event: QKeyEvent) -> int | None:
    """Return which digit's key was pressed, whatever the layout writes with it, or None for any other key."""
    if sys.platform == "darwin":
        key = event.nativeVirtualKey()
        return (_MAC_PLACES.index(key) + 1) % 10 if key in _MAC_PLACES else None
    place = event.nativeScanCode() - _FIRST_PLACE.get(sys.platform, _USUAL_FIRST)
    return (place + 1) % 10 if 0 <= place < 10 else None
