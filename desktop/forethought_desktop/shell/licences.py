"""The licences of the program and of everything that came with it, in full, from files beside this one."""

from dataclasses import dataclass
from importlib.resources import files
from pathlib import PurePosixPath

import msgspec
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from forethought_desktop.ui.plain import PlainLabel, PlainTextView
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XL, L, M, S

_LIST_WIDTH = 190


@dataclass(frozen=True)
class Part:
    """One thing with a licence; `texts` are files of the package, `address` is where it comes from."""

    name: str
    licence: str
    texts: tuple[str, ...]
    address: str = ""

    @property
    def text(self) -> str:
        """The licence, word for word."""
        folder = files("forethought_desktop")
        return "\n\n\n".join(folder.joinpath(*PurePosixPath(name).parts).read_text(encoding="utf-8").strip() for name in self.texts)


def parts() -> tuple[Part, ...]:
    """Return all parts: the program, what was drawn and set for it, Qt, Python, and the packages by name."""
    packages = msgspec.json.decode(
        (files("forethought_desktop") / "shell" / "licence_texts" / "packages.json").read_bytes(), type=list[dict[str, str]]
    )
    return (
        Part("Forethought", "Apache-2.0", (_file("apache-2.0"),)),
        Part(_tr("Icons"), "Apache-2.0", (_file("apache-2.0"),)),
        Part("Inter", "SIL Open Font License 1.1", ("ui/assets/fonts/OFL.txt",), "https://rsms.me/inter/"),
        Part("Qt, PySide6, Shiboken", "LGPL-3.0", (_file("lgpl-3.0"), _file("gpl-3.0")), "https://code.qt.io/"),
        Part("Python", "PSF-2.0", (_file("python"),), "https://www.python.org/"),
        *(Part(package["name"], package["licence"], (f"shell/licence_texts/{package['text']}",)) for package in packages),
    )


class LicencesWindow(QDialog):
    """Parts at the left, the words of the chosen one's licence at the right. Shown with open()."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._parts = parts()
        self._list = QListWidget(self)
        self._heading = PlainLabel("", self)
        self._from = PlainLabel("", self)
        self._text = PlainTextView(self)
        self._dress()
        self._arrange()
        self._list.currentRowChanged.connect(self._show)
        self._list.setCurrentRow(0)

    @property
    def list(self) -> QListWidget:
        return self._list

    @property
    def text(self) -> str:
        return self._text.toPlainText()

    def _show(self, row: int) -> None:
        part = self._parts[row]
        self._heading.setText(f"{part.name} · {part.licence}")
        self._from.setText(part.address)
        self._from.setVisible(bool(part.address))
        self._text.setPlainText(part.text)
        self._text.setAccessibleName(self.tr("Licence of {name}").format(name=part.name))

    def _dress(self) -> None:
        set_role(self._heading, "heading")
        set_role(self._from, "caption")
        set_role(self._list, "sections")
        self._heading.setWordWrap(True)
        self._from.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._from.setAccessibleName(self.tr("Where it comes from"))
        self._list.setAccessibleName(self.tr("Parts"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.addItems([part.name for part in self._parts])
        self._list.setFixedWidth(max(_LIST_WIDTH, self._list.sizeHintForColumn(0) + XL))
        self._text.setTabChangesFocus(True)

    def _arrange(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        words = QVBoxLayout()
        words.setSpacing(S)
        for widget in (self._heading, self._from, self._text):
            words.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(M)
        row.addWidget(self._list)
        row.addLayout(words, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(M, L, L, L)
        rows.setSpacing(M)
        rows.addLayout(row, 1)
        rows.addWidget(buttons)
        self.resize(760, 560)


def _file(name: str) -> str:
    return f"shell/licence_texts/{name}.txt"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Licences", text)
