"""All keys on one sheet, as they are now, written from the same data as the menu bar."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from forethought_desktop.shell.commands import COMMANDS, Command, menu_path
from forethought_desktop.shell.menu import Entry
from forethought_desktop.shell.mnemonics import without_letter
from forethought_desktop.shell.ranking import INSIDE, fit
from forethought_desktop.ui.announce import announce
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XL, XS, L, M, S

Line = tuple[str, list[str]]

_RATINGS = ("importance", "confidence")


class ShortcutsSheet(QDialog):
    """Shown with open(); closes by Escape. `entries` are what the menus offer; of those only the ones in sight are listed."""

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._sections = self._collect([entry for entry in entries if entry.action.isVisible()])
        self._shown: dict[str, list[tuple[Line, QWidget]]] = {title: [] for title in self._sections}
        self._headings: dict[str, PlainLabel] = {}
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Find a key or what it does"))
        self._search.setAccessibleName(self.tr("Find a key or what it does"))
        self._search.textChanged.connect(self._filter)
        self._nothing = PlainLabel(self.tr("No key does that. Ctrl+K finds commands without keys, too."))
        set_role(self._nothing, "muted")
        self._nothing.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAccessibleName(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(M, M, M, M)
        for part in (self._search, self._nothing, self._area(), buttons):
            rows.addWidget(part)
        self.resize(900, 640)
        self._search.setFocus()

    @property
    def lines(self) -> list[Line]:
        """What the sheet lists: each name with its keys."""
        return [line for lines in self._sections.values() for line in lines]

    @property
    def shown_lines(self) -> list[Line]:
        """What is left of it by the search."""
        return [line for lines in self._shown.values() for line, widget in lines if not widget.isHidden()]

    @property
    def search(self) -> QLineEdit:
        return self._search

    def _area(self) -> QScrollArea:
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
        area.setAccessibleName(self.tr("All keys"))
        return area

    def _collect(self, entries: Sequence[Entry]) -> dict[str, list[Line]]:
        sections: dict[str, list[Line]] = {}
        summed_up = [kind for kind in _RATINGS if _are_as_at_first(entries, kind)]
        for entry in entries:
            is_summed_up = any(entry.key.startswith(f"{kind}-") for kind in summed_up)
            if entry.keys and not is_summed_up:
                sections.setdefault(entry.menus[0], []).append((entry.name, list(entry.keys)))
        task = sections.setdefault(_section(_command("complete")), [])
        if "importance" in summed_up:
            task.append((self.tr("Importance 1 to 10"), ["1 … 9, 0"]))
        if "confidence" in summed_up:
            task.append((self.tr("Confidence 1 to 10"), [f"{_named('Shift+1')} … 9, 0"]))
        asking = [(self.tr("Add and ask the coach"), [_named("Ctrl+Enter")])] if any(entry.key == "ask" for entry in entries) else []
        sections[self.tr("While adding")] = [
            (self.tr("Add"), ["Enter"]),
            *asking,
            (self.tr("Add as done"), [_named("Ctrl+Shift+Enter")]),
            (self.tr("Keep a recognised word as text"), [_named("Backspace")]),
            (self.tr("Go to the list"), ["↓"]),
        ]
        sections[self.tr("Everywhere")] = [
            (self.tr("One step out: close, clear, stop"), ["Esc"]),
            (self.tr("The next place, the one before"), [_named("Tab"), _named("Shift+Tab")]),
            (self.tr("Open a menu by its underlined letter"), ["Alt"]),
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
            heading = self._headings[title] = PlainLabel(title)
            set_role(heading, "strong")
            column.addWidget(heading)
            for line in self._sections[title]:
                column.addWidget(self._line(title, line))
            column.addSpacing(M)
        column.addStretch(1)
        return column

    def _line(self, section: str, line: Line) -> QWidget:
        whole = QWidget()
        name, keys = line
        whole.setAccessibleName(f"{name}: {', '.join(keys)}")
        row = QGridLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setColumnStretch(0, 1)
        row.addWidget(PlainLabel(name), 0, 0)
        row.addLayout(_keys_row(keys), 0, 1)
        self._shown[section].append((line, whole))
        return whole

    def _filter(self, text: str) -> None:
        """Show the lines whose name or keys have what is typed."""
        sought = text.strip()
        for title, lines in self._shown.items():
            is_any = False
            for line, widget in lines:
                is_shown = _has(line, sought)
                is_any = is_any or is_shown
                widget.setVisible(is_shown)
            self._headings[title].setVisible(is_any)
        count = len(self.shown_lines)
        self._nothing.setVisible(count == 0)
        announce(self._search, self.tr("%n found", "", count))


def _has(line: Line, sought: str) -> bool:
    name, keys = line
    found = fit(sought, name)
    return (found is not None and found.kind <= INSIDE) or any(sought.casefold() in each.casefold() for each in keys)


def _are_as_at_first(entries: Sequence[Entry], kind: str) -> bool:
    """Tell whether the ten ratings have their digits, so that one line says it all."""
    mine = [entry for entry in entries if entry.key.startswith(f"{kind}-")]
    return all([keys.toString() for keys in entry.action.shortcuts()] == _written(entry.first_keys) for entry in mine)


def _named(keys: str) -> str:
    """Return what stands on the keys where the person's language is spoken."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _written(keys: Sequence[str]) -> list[str]:
    return [QKeySequence(each).toString() for each in keys]


def _section(command: Command) -> str:
    return without_letter(menu_path(command)[0])


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
