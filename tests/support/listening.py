"""The window as a screen reader has it: what each part is, what it is called, what it says of itself."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role, Text = QAccessible.Role, QAccessible.Text

CONTROLS = frozenset(
    {
        Role.PushButton, Role.CheckBox, Role.RadioButton, Role.EditableText, Role.Slider, Role.ComboBox, Role.SpinBox, Role.List,
        Role.Table, Role.Tree, Role.MenuItem, Role.PopupMenu, Role.Link, Role.PageTab, Role.ButtonMenu, Role.ButtonDropDown,
        Role.HotkeyField, Role.Dialog, Role.Window, Role.ProgressBar, Role.Cell, Role.ListItem, Role.TreeItem, Role.ColumnHeader,
        Role.Graphic, Role.Canvas, Role.Chart, Role.Indicator, Role.MenuBar, Role.AlertMessage,
    }
)  # fmt: skip
"""What a person would want to know the name of; the rest is only there to hold it together."""

_UNSEEN = frozenset({Role.ScrollBar, Role.Grip, Role.Separator, Role.TitleBar})


@dataclass(frozen=True)
class Heard:
    """One part with what stands above it."""

    role: QAccessible.Role
    name: str
    value: str
    description: str
    path: str
    is_focusable: bool
    is_enabled: bool

    def __str__(self) -> str:
        return f"{self.path} > {self.role.name} “{self.name}”"


def listen(widget: QWidget) -> list[Heard]:
    """Return every part of a window that is in sight."""
    return list(_walk(QAccessible.queryAccessibleInterface(widget), ""))


def nameless(widget: QWidget) -> list[str]:
    """Return the controls of a window that a screen reader could not name."""
    return [str(heard) for heard in listen(widget) if heard.role in CONTROLS and not heard.name.strip()]


def _walk(part: QAccessibleInterface, path: str) -> Iterator[Heard]:
    if not part.isValid() or part.role() in _UNSEEN:
        return
    state = part.state()
    if state.invisible and part.role() not in {Role.MenuItem, Role.PopupMenu}:
        return
    kind = part.object().metaObject().className() if part.object() is not None else ""
    here = f"{path}/{kind or part.role().name}"
    yield Heard(
        part.role(), part.text(Text.Name), part.text(Text.Value), part.text(Text.Description), here,
        bool(state.focusable), not state.disabled,
    )  # fmt: skip
    for number in range(part.childCount()):
        child = part.child(number)
        if child is not None:
            yield from _walk(child, here)
