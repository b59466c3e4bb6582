"""All keys on one sheet, written from the same data as the menu bar."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from forethought_desktop.shell.commands import COMMANDS, Command, keys_text, menu_path, title_of
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XL, XS, L, M, S

_SUMMED_UP = ("importance-", "confidence-")


class ShortcutsSheet(QDialog):
    """Shown with open(); closes by Escape. `views` are the actions that lead to views, `left_out` commands that are not offered."""

    def __init__(self, views: Sequence[QAction], parent: QWidget | None = None, *, left_out: frozenset[str] = frozenset()) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._sections = self._collect([view for view in views if view.isVisible()], left_out)
        columns = QHBoxLayout()
        columns.setSpacing(XL + L)
        for titles in self._halves():
            columns.addLayout(self._column(titles))
        content = QWidget()
        content.setLayout(columns)
        columns.setContentsMargins(L, M, L, M)
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(content.minimumSizeHint().width() + L)
        area.setFrameShape(QFrame.Shape.NoFrame)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(M, M, M, M)
        rows.addWidget(area)
        rows.addWidget(buttons)
        self.resize(860, 600)

    @property
    def lines(self) -> list[tuple[str, list[str]]]:
        """What the sheet lists: each name with its keys."""
        return [line for lines in self._sections.values() for line in lines]

    def _collect(self, views: Sequence[QAction], left_out: frozenset[str]) -> dict[str, list[tuple[str, list[str]]]]:
        sections: dict[str, list[tuple[str, list[str]]]] = {}
        for command in COMMANDS:
            if command.keys and command.key not in left_out and not command.key.startswith(_SUMMED_UP):
                sections.setdefault(_section(command), []).append((_name(command), keys_text(command)))
        task = sections[_section(_command("complete"))]
        task.append((self.tr("Importance 1 to 10"), ["1 … 9, 0"]))
        task.append((self.tr("Confidence 1 to 10"), ["Shift+1 … 9, 0"]))
        view = sections[_section(_command("list"))]
        view[:0] = [(action.text(), [action.shortcut().toString()]) for action in views if not action.shortcut().isEmpty()]
        asking = [] if "ask" in left_out else [(self.tr("Add and ask the coach"), ["Ctrl+Enter"])]
        sections[self.tr("While adding")] = [
            (self.tr("Add"), ["Enter"]),
            *asking,
            (self.tr("Add as done"), ["Ctrl+Shift+Enter"]),
            (self.tr("Keep a recognised word as text"), ["Backspace"]),
            (self.tr("Go to the list"), ["↓"]),
        ]
        return sections

    def _halves(self) -> tuple[list[str], list[str]]:
        """Divide the sections, in their order, into two columns of about one length."""
        left: list[str] = []
        right: list[str] = []
        for title, lines in self._sections.items():
            taken = sum(len(self._sections[each]) for each in left)
            (right if right or taken + len(lines) // 2 > len(self.lines) / 2 else left).append(title)
        return left, right

    def _column(self, titles: Sequence[str]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(XS)
        for title in titles:
            heading = PlainLabel(title)
            set_role(heading, "strong")
            column.addWidget(heading)
            grid = QGridLayout()
            grid.setColumnStretch(0, 1)
            grid.setVerticalSpacing(XS)
            for row, (name, keys) in enumerate(self._sections[title]):
                grid.addWidget(PlainLabel(name), row, 0)
                grid.addLayout(_keys_row(keys), row, 1)
            column.addLayout(grid)
            column.addSpacing(M)
        column.addStretch(1)
        return column


def _name(command: Command) -> str:
    """Name a command with the menus it stands in below the first: "Sort by: Importance"."""
    return ": ".join([*(title.replace("&", "") for title in menu_path(command)[1:]), title_of(command)])


def _section(command: Command) -> str:
    return menu_path(command)[0].replace("&", "")


def _command(key: str) -> Command:
    return next(command for command in COMMANDS if command.key == key)


def _keys_row(keys: Sequence[str]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(S)
    row.addStretch(1)
    for each in keys:
        label = PlainLabel(each)
        set_role(label, "key")
        row.addWidget(label)
    return row
