"""What a person reads or hears in a window."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
    QWizardPage,
)

_ROWS = 6
_SAID = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


def texts(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Yield every text of a window with the widget that has it."""
    yield window, window.windowTitle()
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        yield from ((widget, text) for text in (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()))
        yield from ((widget, text) for text in _own(widget))


def every_menu() -> set[QMenu]:
    """Return every menu there is, open or not: of windows, of lists and of the tray."""
    return {widget for widget in QApplication.allWidgets() if isinstance(widget, QMenu)}


def menus(others: set[QMenu]) -> Iterator[tuple[QWidget, str]]:
    """Yield every text of every menu but these."""
    for menu in every_menu() - others:
        yield menu, menu.title()
        yield from ((menu, text) for text in _of_actions(menu.actions()))
        yield from ((menu, action.toolTip()) for action in menu.actions() if not action.isSeparator())


def _own(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
        yield from (action.text() for action in widget.actions() if isinstance(widget, QLineEdit))
    elif isinstance(widget, QGroupBox | QWizardPage):
        yield widget.title()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QMenu):
        yield from _of_actions(widget.actions())
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None and not isinstance(widget, QHeaderView):
        yield from _of_model(widget.model())


def _of_actions(actions: list[QAction]) -> Iterator[str]:
    for action in actions:
        if action.isVisible() and not action.isSeparator():
            yield action.text()


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex()))
    yield from (str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in columns)
    for row in range(min(model.rowCount(QModelIndex()), _ROWS)):
        for column in columns:
            yield from (str(model.index(row, column).data(role) or "") for role in _SAID)
