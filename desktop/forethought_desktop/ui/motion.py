"""How long something may move on the screen: never long, and not at all for people who asked their system for stillness."""

import ctypes
import sys

from PySide6.QtWidgets import QApplication, QStyle

MOST_MS = 200
_CLIENT_AREA_ANIMATION = 0x1042
"""SPI_GETCLIENTAREAANIMATION: "Animation effects" in the settings of Windows."""


def span(milliseconds: int) -> int:
    """Return how long a movement may take, in milliseconds; 0 is at once."""
    return 0 if is_reduced() else min(milliseconds, MOST_MS)


def is_reduced() -> bool:
    """Tell whether the system asks for no movement, as far as it says so."""
    if sys.platform == "win32":
        is_animated = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(is_animated), 0)
        return not is_animated.value
    style = QApplication.style()
    return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
