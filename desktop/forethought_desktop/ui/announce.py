"""Tells people who listen to the screen what changed on it."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, message: str) -> None:
    """Have a screen reader say a message about a widget, politely: after what it is saying now."""
    if message:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, message))
