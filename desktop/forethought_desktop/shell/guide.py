"""The guide that comes with the program, to read without a network."""

from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget
from typing_extensions import override

from forethought_desktop.ui.tokens import L, M

_IN_THE_TREE = Path(__file__).resolve().parents[3] / "docs"


def guide_text() -> str:
    """Return the guide as Markdown, without its pictures: from the installed package, or the tree it was started in."""
    names = (QCoreApplication.translate("Guide", "guide.md", "the file in docs"), "guide.md")
    places = [place / name for name in names for place in (files("forethought_desktop.ui") / "assets", _IN_THE_TREE)]
    text = next(place for place in places if place.is_file()).read_text(encoding="utf-8")
    return "\n".join(line for line in text.splitlines() if not line.startswith("!["))


class Pages(QTextBrowser):
    """Shows what it is given and fetches nothing, neither from the network nor from the disk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:
        return None


class Guide(QDialog):
    """Shown beside the window: it is read while something is tried."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        self.resize(720, 640)
        self.pages = Pages(self)
        self.pages.setAccessibleName(self.tr("The guide"))
        self.pages.setMarkdown(guide_text())
        self.pages.document().setDocumentMargin(L)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(M, M, M, M)
        column.addWidget(self.pages, 1)
        column.addWidget(buttons)
