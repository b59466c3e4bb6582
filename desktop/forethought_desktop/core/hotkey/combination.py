"""A combination of keys, as each desktop writes it.

What is kept is the text that Qt writes the same everywhere: `Ctrl+Alt+Space`.
"""

from typing import Literal, NamedTuple, get_args

Modifier = Literal["Ctrl", "Alt", "Shift", "Meta"]
_MODIFIERS: tuple[Modifier, ...] = get_args(Modifier)
SUGGESTED = "Ctrl+Alt+Space"

_KEYSYMS = {
    "Space": "space", "Return": "Return", "Enter": "KP_Enter", "Tab": "Tab", "Esc": "Escape", "Backspace": "BackSpace", "Ins": "Insert",
    "Del": "Delete", "Home": "Home", "End": "End", "PgUp": "Prior", "PgDown": "Next", "Left": "Left", "Up": "Up", "Right": "Right",
    "Down": "Down", "Pause": "Pause", "Print": "Print", "Menu": "Menu", ",": "comma", ".": "period", "-": "minus", "+": "plus",
    "/": "slash", "\\": "backslash", ";": "semicolon", ":": "colon", "'": "apostrophe", "`": "grave", "=": "equal", "#": "numbersign",
    "<": "less", "[": "bracketleft", "]": "bracketright", "*": "asterisk", "!": "exclam", "?": "question", "^": "asciicircum",
}  # fmt: skip
_WINDOWS_KEYS = {
    "Space": 0x20, "Return": 0x0D, "Tab": 0x09, "Esc": 0x1B, "Backspace": 0x08, "Ins": 0x2D, "Del": 0x2E, "Home": 0x24, "End": 0x23,
    "PgUp": 0x21, "PgDown": 0x22, "Left": 0x25, "Up": 0x26, "Right": 0x27, "Down": 0x28, "Pause": 0x13, "Print": 0x2C,
}  # fmt: skip
_X_MASKS: dict[Modifier, int] = {"Shift": 1, "Ctrl": 4, "Alt": 8, "Meta": 64}
_PORTAL_NAMES: dict[Modifier, str] = {"Ctrl": "CTRL", "Alt": "ALT", "Shift": "SHIFT", "Meta": "LOGO"}
_WINDOWS_MASKS: dict[Modifier, int] = {"Alt": 1, "Ctrl": 2, "Shift": 4, "Meta": 8}


class Combination(NamedTuple):
    """At least one of Ctrl, Alt and Meta with one key: a plain key would be taken from every other program."""

    modifiers: tuple[Modifier, ...]
    key: str

    @property
    def text(self) -> str:
        return "+".join((*self.modifiers, self.key))

    @property
    def keysym(self) -> str:
        """The key's name in X11 and in the portal."""
        if self.key in _KEYSYMS:
            return _KEYSYMS[self.key]
        return self.key.lower() if len(self.key) == 1 else self.key

    @property
    def x_mask(self) -> int:
        return sum(_X_MASKS[modifier] for modifier in self.modifiers)

    @property
    def trigger(self) -> str:
        """How the portal writes it: `CTRL+ALT+space`."""
        return "+".join((*(_PORTAL_NAMES[modifier] for modifier in self.modifiers), self.keysym))

    @property
    def windows_mask(self) -> int:
        return sum(_WINDOWS_MASKS[modifier] for modifier in self.modifiers)

    @property
    def windows_key(self) -> int | None:
        """The virtual key, or None where Windows has no fixed one for it."""
        if len(self.key) == 1 and self.key.isascii() and self.key.isalnum():
            return ord(self.key.upper())
        number = self.key[1:]
        if self.key.startswith("F") and number.isdigit() and 1 <= int(number) <= 24:
            return 0x6F + int(number)
        return _WINDOWS_KEYS.get(self.key)


def combination(text: str) -> Combination | None:
    """Read what Qt wrote; None where it is no combination that may be taken from all other programs."""
    if "," in text.removesuffix(","):
        return None
    head, plus, key = text.rpartition("+")
    if text.endswith("++"):
        head, plus, key = text[:-2], "+", "+"
    words = head.split("+") if plus else []
    modifiers = tuple(modifier for modifier in _MODIFIERS if modifier in words)
    is_known = len(key) == 1 or key in _KEYSYMS or (key[:1] == "F" and key[1:].isdigit())
    if not is_known or len(modifiers) != len(words) or not set(modifiers) - {"Shift"}:
        return None
    return Combination(modifiers, key)
