"""Which keys call which command: what may be chosen, what it would take from another, and what to remember."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from forethought_desktop.shell.commands import Where

Key, Modifier = Qt.Key, Qt.KeyboardModifier

KEYS_EACH = 2
"""So many ways to call it a command can have."""

_MOVING = {
    Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right, Key.Key_Home, Key.Key_End, Key.Key_PageUp, Key.Key_PageDown,
    Key.Key_Tab, Key.Key_Backtab, Key.Key_Return, Key.Key_Enter, Key.Key_Escape,
}  # fmt: skip
_TEXT = {Key.Key_A, Key.Key_C, Key.Key_V, Key.Key_X}
_BARE_ALLOWED = {Key.Key_Slash, Key.Key_Question}
"""What stands alone in a window although it can be typed: in a text it is typed."""


@dataclass(frozen=True)
class Owner:
    """A command as far as keys go."""

    key: str
    name: str
    where: Where
    first_keys: tuple[str, ...]


@dataclass
class Keys:
    """The keys of all commands, first ones and chosen ones; `chosen` is what to remember, in words of no language."""

    owners: Sequence[Owner]
    chosen: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def of(self, key: str) -> tuple[str, ...]:
        return self.chosen.get(key, self._owner(key).first_keys)

    def is_changed(self, key: str) -> bool:
        return key in self.chosen

    def holder(self, keys: str, wanted_by: str) -> Owner | None:
        """Return another command that these keys call where they would call this one, too."""
        wanted, here = QKeySequence(keys), self._owner(wanted_by)
        for owner in self.owners:
            meet = owner.where == here.where or "window" in {owner.where, here.where}
            if owner.key != wanted_by and meet and any(QKeySequence(each) == wanted for each in self.of(owner.key)):
                return owner
        return None

    def give(self, key: str, place: int, keys: str) -> None:
        """Let keys call a command, as its first or second way; a command that had them loses them. None takes a way away."""
        holder = self.holder(keys, key) if keys else None
        if holder is not None:
            self._set(holder.key, [each for each in self.of(holder.key) if QKeySequence(each) != QKeySequence(keys)])
        mine = [each for each in self.of(key) if not keys or QKeySequence(each) != QKeySequence(keys)]
        if place < len(self.of(key)) and self.of(key)[place] in mine:
            mine.remove(self.of(key)[place])
        if keys:
            mine.insert(min(place, len(mine)), keys)
        self._set(key, mine[:KEYS_EACH])

    def reset(self, key: str) -> list[Owner]:
        """Return a command to its first keys; whoever has them by now loses them, and is returned."""
        losing = [owner for keys in self._owner(key).first_keys if (owner := self.holder(keys, key)) is not None]
        for owner in losing:
            mine = {QKeySequence(each).toString() for each in self._owner(key).first_keys}
            self._set(owner.key, [each for each in self.of(owner.key) if QKeySequence(each).toString() not in mine])
        self.chosen.pop(key, None)
        return losing

    def reset_all(self) -> None:
        known = {owner.key for owner in self.owners}
        self.chosen = {key: keys for key, keys in self.chosen.items() if key not in known}

    def _set(self, key: str, keys: Sequence[str]) -> None:
        if tuple(keys) == self._owner(key).first_keys:
            self.chosen.pop(key, None)
        else:
            self.chosen[key] = tuple(keys)

    def _owner(self, key: str) -> Owner:
        return next(owner for owner in self.owners if owner.key == key)


def refusal(keys: str, where: Where) -> str | None:
    """Return why these keys cannot call a command, or None where they can."""
    sequence = QKeySequence(keys)
    pressed = sequence[0] if sequence.count() == 1 else None  # type: ignore[index]  # its stub lacks what Qt's binding has
    if not isinstance(pressed, QKeyCombination):
        return _tr("One key at a time, with Ctrl, Alt or Shift held down or without.")
    key, held = pressed.key(), pressed.keyboardModifiers() & ~Modifier.KeypadModifier
    if key in _MOVING and held in {Modifier.NoModifier, Modifier.ShiftModifier}:
        return _tr("This key is needed for moving around.")
    if held == Modifier.ControlModifier and key in _TEXT and where == "window":
        return _tr("This key is needed for copying and pasting text.")
    if held == Modifier.AltModifier and Key.Key_A <= key <= Key.Key_Z:
        return _tr("Alt with a letter opens a menu.")
    if where == "window" and not _may_stand_in_window(pressed):
        return _tr("In the whole window, this key is for typing. Hold Ctrl or Alt with it, or take a function key.")
    return None


def _may_stand_in_window(pressed: QKeyCombination) -> bool:
    key = pressed.key()
    is_function = Key.Key_F1 <= key <= Key.Key_F35
    is_held = bool(pressed.keyboardModifiers() & (Modifier.ControlModifier | Modifier.AltModifier | Modifier.MetaModifier))
    return is_function or is_held or key in _BARE_ALLOWED


def readable(stored: Mapping[str, Sequence[str]], owners: Sequence[Owner]) -> dict[str, tuple[str, ...]]:
    """Return what was remembered without what cannot be: keys that this version does not read, or refuses.

    Keys of commands that this version does not have stay: another one may.
    """
    wheres = {owner.key: owner.where for owner in owners}
    taken: dict[str, tuple[str, ...]] = {}
    for key, sequences in stored.items():
        where = wheres.get(key)
        taken[key] = tuple(each for each in sequences if where is None or refusal(each, where) is None)[:KEYS_EACH]
    return taken


def native(keys: str) -> str:
    """Return keys as this platform writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Shortcuts", text)
