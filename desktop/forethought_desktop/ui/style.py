"""The stylesheet, written from the tokens: short, for what the palette cannot say."""

from importlib.resources import files
from string import Template

from forethought_desktop.ui.tokens import RADIUS, M, Tokens

# `role` is a property set by theme.set_role; sizes are factors of the base size, so a larger font enlarges all.
_SHEET = Template("""
QToolTip { background: $ink; color: $canvas; border: 1px solid $ink; border-radius: 6px; padding: 4px 8px; }
QBalloonTip { background: $ink; }
QBalloonTip QLabel { background: $ink; color: $canvas; }

QLabel[role="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="caption"] { color: $muted; font-size: ${caption}pt; }
QLabel[role="danger"] { color: $danger; }
QLabel[role="key"] {
    background: $sunken; border: 1px solid $line; border-radius: 5px; padding: 1px 6px; font-size: ${caption}pt; font-weight: 500;
}

QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: ${card_radius}px; }
QFrame[role="offer"] { background: $surface; border: 1px solid $line; border-radius: ${card_radius}px; margin-top: ${offer_gap}px; }
QFrame[role="card"]:focus { border-color: $accent; }
QFrame[role="chip"] { background: $accent_soft; border: 1px solid transparent; border-radius: 11px; }
QFrame[role="card-chosen"] { background: $surface; border: 2px solid $accent; border-radius: ${card_radius}px; }
QFrame[role="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QWidget[role="surface"] { background: $surface; }
QWidget[role="canvas"] { background: $canvas; }
QWidget[role="status"] { background: $canvas; border-top: 1px solid $line; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QKeySequenceEdit {
    background: $surface; color: $ink; border: 1px solid $line; border-radius: ${radius}px; padding: 6px 10px;
    selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $faded;
}
QPlainTextEdit, QTextEdit { padding: 4px 6px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QComboBox:hover { border-color: $outline; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QKeySequenceEdit:focus { border: 2px solid $accent; padding: 5px 9px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 3px 5px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled { background: $canvas; color: $outline; }
QPlainTextEdit[readOnly="true"] { background: $canvas; }
QComboBox { padding-right: 28px; combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow, QSpinBox::down-arrow, QDateTimeEdit::down-arrow { image: url("$down"); width: 16px; height: 16px; }
QComboBox QAbstractItemView {
    background: $surface; border: 1px solid $line; padding: 4px; outline: none; selection-background-color: $accent_soft;
    selection-color: $accent_ink;
}
QComboBox QAbstractItemView::item { min-height: 24px; padding: 2px 8px; border-radius: 6px; }
QSpinBox { padding-right: 26px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; background: transparent; width: 24px; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover { background: $sunken; border-radius: 4px; }
QSpinBox::up-arrow { image: url("$up"); width: 14px; height: 14px; }
QSpinBox::down-arrow { width: 14px; height: 14px; }
*[role="bare"], *[role="bare"]:hover, *[role="bare"]:focus { background: transparent; border: none; padding: 0; }

QPlainTextEdit[role="answer"], QPlainTextEdit[role="answer"]:hover {
    background: transparent; border: none; border-left: 3px solid $track; border-radius: 0; padding: 2px 0 2px 12px; font-size: ${answer}pt;
}
QPlainTextEdit[role="answer"]:focus { border: none; border-left: 3px solid $accent; padding: 2px 0 2px 12px; }

QLineEdit[role="code"] { font-size: ${heading}pt; font-weight: 500; letter-spacing: 1px; padding: 8px 12px; }
QLineEdit[role="code"]:focus { padding: 7px 11px; }
QFrame[role="field"], QFrame[role="field-focused"] { background: $surface; border: 2px solid $line; border-radius: ${card_radius}px; }
QLineEdit[role="field"] { border: 2px solid $line; border-radius: ${card_radius}px; padding: 8px 6px; }
QLineEdit[role="field"]:hover { border-color: $outline; }
QLineEdit[role="field"]:focus { border-color: $accent; padding: 8px 6px; }
QFrame[role="field"]:hover { border-color: $outline; }
QFrame[role="field-focused"] { border-color: $accent; }
QPlainTextEdit[role="title-field"] {
    background: transparent; border: 2px solid transparent; font-size: ${heading}pt; font-weight: 600; padding: 2px 4px; margin-left: -8px;
}
QPlainTextEdit[role="title-field"]:hover { border-color: $line; }
QPlainTextEdit[role="title-field"]:focus { border-color: $accent; background: $surface; }

QPushButton, QToolButton, QCheckBox, QRadioButton { outline: none; }
QPushButton, QToolButton {
    background: $surface; color: $ink; border: 1px solid $line; border-radius: ${radius}px; padding: 6px 14px; font-weight: 500;
}
QToolButton { padding: 6px; }
QPushButton:hover, QToolButton:hover { background: $hover; border-color: $outline; }
QPushButton:pressed, QToolButton:pressed { background: $sunken; }
QPushButton:checked, QToolButton:checked { background: $accent_soft; color: $accent_ink; border-color: $accent_soft; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QToolButton:focus { border: 2px solid $accent; padding: 5px; }
QPushButton:disabled, QToolButton:disabled { color: $outline; background: $canvas; border-color: $line; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed { background: $accent_strong; border-color: $accent_strong; }
QPushButton[role="primary"]:focus { border: 2px solid $ink; background-clip: padding; padding: 5px 13px; }
QPushButton[role="primary"]:disabled { background: $track; color: $muted; border-color: $track; }
QPushButton[role="quiet"], QToolButton[role="quiet"] { background: transparent; border-color: transparent; color: $muted; }
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: $sunken; color: $ink; border-color: transparent; }
QPushButton[role="quiet"]:checked, QToolButton[role="quiet"]:checked { background: $accent_soft; color: $accent_ink; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus { border-color: $accent; }
QPushButton[role="quiet"]:disabled, QToolButton[role="quiet"]:disabled {
    background: transparent; border-color: transparent; color: $outline;
}
QPushButton[role="link"] {
    background: transparent; border: 2px solid transparent; padding: 2px 4px; color: $muted; font-size: ${caption}pt; font-weight: 400;
    text-decoration: underline; text-align: left;
}
QPushButton[role="link"]:hover { color: $ink; }
QPushButton[role="link"]:focus { border-color: $accent; }
QPushButton[role="link"]:disabled { color: $outline; }
QPushButton[role="danger"] { color: $danger; }
QPushButton[role="danger"]:hover { background: $danger_soft; border-color: $danger; }
QPushButton[role="chip"] {
    background: $accent_soft; color: $accent_ink; border: 2px solid transparent; border-radius: ${chip_radius}px; padding: 1px 8px;
    font-size: ${caption}pt; font-weight: 500;
}
QPushButton[role="chip"]:hover { border-color: $accent; }
QPushButton[role="chip"]:focus { border-color: $accent; }

QCheckBox, QRadioButton { spacing: 8px; background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 1px 3px; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $outline; background: $surface; }
QCheckBox::indicator { border-radius: 4px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QRadioButton::indicator { border-radius: 8px; }
QRadioButton::indicator:checked { border: 5px solid $accent; width: 6px; height: 6px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: $accent; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $outline; }

QFrame[role="notice"] { background: $ink; border: none; border-radius: ${radius}px; margin-bottom: 8px; }
QFrame[role="notice"] QLabel { color: $canvas; }
QPushButton[role="notice"], QToolButton[role="notice"] {
    background: transparent; color: $canvas; border: 2px solid transparent; font-weight: 600; text-decoration: underline;
}
QPushButton[role="notice"]:hover, QToolButton[role="notice"]:hover { border-color: $outline; }
QPushButton[role="notice"]:focus, QToolButton[role="notice"]:focus { border-color: $canvas; }

QMenuBar { background: $canvas; color: $ink; border: none; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 6px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $sunken; }
QMenu { background: $surface; color: $ink; border: 1px solid $line; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 12px; border-radius: 6px; }
QMenu::right-arrow { image: url("$right"); width: 14px; height: 14px; margin-right: 6px; }
QMenu::indicator:checked { image: url("$mark"); }
QMenu::item:selected { background: $accent_soft; color: $accent_ink; }
QMenu::item:disabled { color: $outline; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 8px; }

QTableView, QListView, QTreeView {
    background: $surface; color: $ink; border: none; outline: none; gridline-color: $line;
    selection-background-color: $selection; selection-color: $ink; alternate-background-color: $surface;
}
QListWidget[role="sections"] { background: transparent; color: $ink; }
QListWidget[role="sections"]::item { border: 2px solid transparent; border-radius: ${radius}px; padding: 4px 8px; margin: 1px 0; }
QListWidget[role="sections"]::item:hover { background: $sunken; }
QListWidget[role="sections"]::item:selected { background: $accent_soft; color: $accent_ink; }
QListWidget[role="sections"]::item:selected:focus { border-color: $accent; }
QTreeView::item, QListView::item { padding: 3px 4px; }
QTreeView::item:selected, QListView::item:selected { background: $selection; color: $ink; }
QTreeView::branch { background: transparent; }
QTreeView::branch:has-children:closed { image: url("$right"); }
QTreeView::branch:has-children:open { image: url("$down"); }
QTreeWidget, QListWidget { border: 1px solid $line; border-radius: ${radius}px; padding: 4px; }
QTreeWidget:focus, QListWidget:focus { border: 2px solid $accent; padding: 3px; }
QListWidget[role="sections"], QListWidget[role="sections"]:focus { border: none; padding: 0; }
QTabBar::tab {
    background: transparent; color: $muted; border: 2px solid transparent; border-radius: ${radius}px; padding: 5px 12px; font-weight: 500;
}
QTabBar::tab:hover { background: $sunken; }
QTabBar::tab:selected { background: $accent_soft; color: $accent_ink; }
QTabBar::tab:focus { border-color: $accent; }
QTabWidget::pane { border: none; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $muted; border: none; border-bottom: 1px solid $line; padding: 6px 8px; }
QTableCornerButton::section { background: $surface; border: none; }

QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $track; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $outline; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }
QStatusBar { background: $canvas; color: $muted; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QDialog, QWizard, QMessageBox { background: $canvas; }
QGroupBox { border: 1px solid $line; border-radius: ${radius}px; margin-top: 12px; padding-top: 10px; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; padding: 0 4px; color: $muted; }
QProgressBar { background: $track; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
""")


def stylesheet(theme: Tokens, base_size: float) -> str:
    """Write the sheet; `base_size` is the point size of running text."""
    sizes = {"caption": base_size * 0.9, "heading": base_size * 1.25, "title": base_size * 1.7, "answer": base_size * 1.08}
    numbers = {name: f"{value:.1f}" for name, value in sizes.items()}
    pictures = {name: _picture(name, theme) for name in _PICTURES}
    colors = {name: getattr(theme, name) for name in theme.names()}
    return _SHEET.substitute(
        colors, **numbers, **pictures, radius=RADIUS, offer_gap=M, card_radius=RADIUS + 2, chip_radius=round(base_size * 0.9)
    )


_PICTURES = ("tick", "mark", "down", "up", "right")


def _picture(name: str, theme: Tokens) -> str:
    """Return the path of a drawing in the theme's own ink: a stylesheet cannot colour one."""
    look = "dark" if theme.is_dark else "light"
    return str(files("forethought_desktop.ui") / "assets" / f"{name}-{look}.svg").replace("\\", "/")
