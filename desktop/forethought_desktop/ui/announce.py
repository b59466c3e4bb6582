"""Tells people who listen to the screen what changed on it."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from forethought_desktop.core.signal import Signal

announced: Signal[[QWidget, str, bool]] = Signal()
"""Follows each announcement: the widget it is about, its words, whether it interrupts."""


def announce(widget: QWidget, message: str, *, is_urgent: bool = False) -> None:
    """Have a screen reader say a message about a widget: after what it is saying now, or at once where that cannot wait."""
    if message:
        event = QAccessibleAnnouncementEvent(widget, message)
        if is_urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
        announced.emit(widget, message, is_urgent)
