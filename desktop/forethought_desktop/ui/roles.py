"""What a model tells a delegate beside Qt's own roles, and a table about a column."""

from PySide6.QtCore import Qt

ID = Qt.ItemDataRole.UserRole + 1
"""The UUID of the row."""
RATING = Qt.ItemDataRole.UserRole + 2
"""An int, or None where there is none."""
MATCHES = Qt.ItemDataRole.UserRole + 3
"""The spans of the text that the search found, as (start, end) pairs."""
IS_LEAVING = Qt.ItemDataRole.UserRole + 4
"""True for a row that is about to leave this view."""
IS_MARKED = Qt.ItemDataRole.UserRole + 5
"""True for a task that the coach has answered."""
COLUMN = Qt.ItemDataRole.UserRole + 6
"""In the header: the column's key."""
IS_SORTABLE = Qt.ItemDataRole.UserRole + 7
"""In the header: whether the rows can be put in the order of this column."""
PLACE = Qt.ItemDataRole.UserRole + 20
"""Where a task stands on the focus map: importance and confidence."""
DETAIL = Qt.ItemDataRole.UserRole + 21
"""A second, smaller line under the text, or nothing."""
