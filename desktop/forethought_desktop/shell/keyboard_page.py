"""The page of the settings about keys: what calls what, and what should."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QHeaderView, QLineEdit, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from forethought_desktop.shell.key_field import KeyField
from forethought_desktop.shell.menu import Entry
from forethought_desktop.shell.preferences_pages import Page
from forethought_desktop.shell.ranking import fit
from forethought_desktop.shell.shortcuts import KEYS_EACH, Keys, Owner, native, refusal
from forethought_desktop.ui.announce import announce
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import M, S

_KEY = Qt.ItemDataRole.UserRole
_LIST_HEIGHT = 150


class KeyboardPage(Page):
    """`keys_chosen` follows every change, with all that differs from the first keys."""

    keys_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, Entry] = {}
        self._keys = Keys(())
        self._offered: tuple[int, str] | None = None
        self._title(self.tr("Keyboard"))
        self._say(self.tr("Choose a command, then a field beside “Keys”, and press what should call it from now on."))
        self._filter = QLineEdit(self)
        self._tree = QTreeWidget(self)
        self._fields = [KeyField(name, self) for name in (self.tr("First key"), self.tr("Second key"))]
        self._removers = [QPushButton(self.tr("Remove"), self) for _ in range(KEYS_EACH)]
        self._chosen_name = PlainLabel("", self)
        self._words = PlainLabel("", self)
        self._take = QPushButton("", self)
        self._reset = QPushButton(self.tr("Reset this one"), self)
        self._reset_all = QPushButton(self.tr("Reset all"), self)
        self._dress()
        self._arrange()
        self._connect()

    @property
    def words(self) -> str:
        """What is said about the keys that were pressed last."""
        return self._words.text()

    @property
    def take_button(self) -> QPushButton:
        return self._take

    @property
    def fields(self) -> Sequence[KeyField]:
        return self._fields

    @property
    def tree(self) -> QTreeWidget:
        return self._tree

    def show_entries(self, entries: Sequence[Entry], keys: Keys) -> None:
        """List what there is, with its keys; the chosen one stays chosen."""
        self._entries = {entry.key: entry for entry in entries}
        self._keys = keys
        chosen = self._current_key()
        self._tree.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for entry in entries:
            menu = entry.menus[0]
            if menu not in groups:
                groups[menu] = QTreeWidgetItem(self._tree, [menu])
                groups[menu].setFlags(Qt.ItemFlag.ItemIsEnabled)
                groups[menu].setData(1, Qt.ItemDataRole.AccessibleTextRole, menu)
            item = QTreeWidgetItem(groups[menu], [entry.name, ""])
            item.setData(0, _KEY, entry.key)
        self._tree.expandAll()
        self._show_keys()
        self._apply_filter(self._filter.text())
        self.choose(chosen or next(iter(self._entries), ""))

    def choose(self, key: str) -> None:
        """Select a command in the list."""
        for item in self._items():
            if item.data(0, _KEY) == key:
                self._tree.setCurrentItem(item)

    def _current_key(self) -> str:
        item = self._tree.currentItem()
        return str(item.data(0, _KEY) or "") if item is not None else ""

    def _items(self) -> list[QTreeWidgetItem]:
        groups = [self._tree.topLevelItem(number) for number in range(self._tree.topLevelItemCount())]
        return [item for group in groups if group is not None for item in _children(group)]

    def _show_keys(self) -> None:
        for item in self._items():
            key = str(item.data(0, _KEY))
            mine = [native(each) for each in self._keys.of(key)]
            item.setText(1, "   ".join(mine))
            item.setData(1, Qt.ItemDataRole.AccessibleTextRole, ", ".join(mine) or self.tr("No keys"))
            font = self._tree.font()
            font.setBold(self._keys.is_changed(key))
            item.setFont(1, font)
        self._show_chosen()

    def _show_chosen(self) -> None:
        key = self._current_key()
        mine = self._keys.of(key) if key else ()
        self._chosen_name.setText(self._entries[key].name if key else "")
        for place, (field, remover) in enumerate(zip(self._fields, self._removers, strict=True)):
            field.show_keys(mine[place] if place < len(mine) else "")
            field.setEnabled(bool(key) and place <= len(mine))
            remover.setEnabled(place < len(mine))
        self._reset.setEnabled(bool(key) and self._keys.is_changed(key))
        self._reset_all.setEnabled(any(self._keys.is_changed(each) for each in self._entries))
        self._say_of_keys("")

    def _press(self, keys: str) -> None:
        sender = self.sender()
        place = next((number for number, field in enumerate(self._fields) if field is sender), 0)
        key = self._current_key()
        if not key:
            return
        reason = refusal(keys, self._entries[key].where)
        holder = self._keys.holder(keys, key)
        if reason is not None:
            self._say_of_keys(reason)
        elif holder is not None:
            self._offered = (place, keys)
            self._say_of_keys(
                self.tr("{keys} calls “{other}”.").format(keys=native(keys), other=holder.name),
                self.tr("Move it to “{name}”").format(name=self._entries[key].name),
            )
        else:
            self._give(place, keys)

    def _give(self, place: int, keys: str) -> None:
        key = self._current_key()
        self._keys.give(key, place, keys)
        self._tell()
        said = self.tr("{keys} now calls “{name}”.") if keys else self.tr("Removed.")
        self._say_of_keys(said.format(keys=native(keys), name=self._entries[key].name))

    def _take_it(self) -> None:
        if self._offered is not None:
            place, keys = self._offered
            self._give(place, keys)
            self._fields[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self) -> None:
        sender = self.sender()
        place = next((number for number, button in enumerate(self._removers) if button is sender), 0)
        self._fields[place].setFocus(Qt.FocusReason.OtherFocusReason)
        self._give(place, "")

    def _reset_one(self) -> None:
        losing: list[Owner] = self._keys.reset(self._current_key())
        self._tree.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()
        if losing:
            names = ", ".join(f"“{owner.name}”" for owner in losing)
            self._say_of_keys(self.tr("Reset. {names} had these keys and is without them now.").format(names=names))
        else:
            self._say_of_keys(self.tr("Reset."))

    def _reset_every(self) -> None:
        self._keys.reset_all()
        self._tree.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()
        self._say_of_keys(self.tr("All keys are as they were at first."))

    def _tell(self) -> None:
        self._show_keys()
        self.keys_chosen.emit(dict(self._keys.chosen))

    def _say_of_keys(self, words: str, offer: str = "") -> None:
        if not offer:
            self._offered = None
        self._words.setText(words)
        if not offer and self._take.hasFocus():
            self._fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._take.setText(offer)
        self._take.setAccessibleName(offer)
        self._take.setVisible(bool(offer))
        announce(self._words, f"{words} {offer}".strip())

    def _apply_filter(self, text: str) -> None:
        """Show what fits by name, menus or keys."""
        pressed = text.strip().casefold()
        for number in range(self._tree.topLevelItemCount()):
            group = self._tree.topLevelItem(number)
            if group is None:
                continue
            is_any = False
            for item in _children(group):
                is_shown = fit(text, item.text(0)) is not None or pressed in item.text(1).casefold()
                item.setHidden(not is_shown)
                is_any = is_any or is_shown
            group.setHidden(not is_any)
        current = self._tree.currentItem()
        shown = [item for item in self._items() if not item.isHidden()]
        if shown and (current is None or current.isHidden() or not self._current_key()):
            self._tree.setCurrentItem(shown[0])

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._apply_filter)
        self._tree.currentItemChanged.connect(self._show_chosen)
        for field in self._fields:
            field.pressed.connect(self._press)
        for button in self._removers:
            button.clicked.connect(self._remove)
        self._take.clicked.connect(self._take_it)
        self._reset.clicked.connect(self._reset_one)
        self._reset_all.clicked.connect(self._reset_every)

    def _dress(self) -> None:
        self._filter.setPlaceholderText(self.tr("Find a command or a key"))
        self._filter.setAccessibleName(self.tr("Find a command or a key"))
        self._tree.setColumnCount(2)
        self._tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.header().setStretchLastSection(False)
        self._tree.setAccessibleName(self.tr("Commands and their keys"))
        self._tree.setRootIsDecorated(False)
        self._tree.setUniformRowHeights(True)
        self._tree.setIndentation(M)
        self._tree.setMinimumHeight(_LIST_HEIGHT)
        set_role(self._chosen_name, "strong")
        set_role(self._words, "muted")
        self._words.setWordWrap(True)
        self._words.setMinimumSize(QSize(0, self._words.fontMetrics().height() * 2))
        names = (self.tr("Remove the first key"), self.tr("Remove the second key"))
        for button, name in zip(self._removers, names, strict=True):
            button.setAccessibleName(name)
        for button in (self._reset, self._reset_all):
            button.setAccessibleName(button.text())
        for button in (*self._removers, self._take, self._reset, self._reset_all):
            button.setAutoDefault(False)

    def _arrange(self) -> None:
        self._column.addSpacing(S)
        self._column.addWidget(self._filter)
        self._column.addSpacing(S)
        self._column.addWidget(self._tree, 1)
        self._column.addSpacing(S)
        self._column.addWidget(self._chosen_name)
        grid = QGridLayout()
        grid.setHorizontalSpacing(S)
        for row, (field, remover) in enumerate(zip(self._fields, self._removers, strict=True)):
            label = PlainLabel(self.tr("Keys") if row == 0 else self.tr("or"), self)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
            grid.addWidget(remover, row, 2)
        self._column.addLayout(grid)
        self._column.addWidget(self._words)
        foot = QHBoxLayout()
        foot.setSpacing(S)
        foot.addWidget(self._take)
        foot.addStretch(1)
        foot.addWidget(self._reset)
        foot.addWidget(self._reset_all)
        self._column.addLayout(foot)
        self._take.hide()


def _children(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [item for number in range(group.childCount()) if (item := group.child(number)) is not None]


def owners_of(entries: Sequence[Entry]) -> list[Owner]:
    """Return what owns keys: everything the menus offer."""
    return [
        Owner(entry.key, entry.name, entry.where, tuple(QKeySequence(keys).toString() for keys in entry.first_keys)) for entry in entries
    ]
