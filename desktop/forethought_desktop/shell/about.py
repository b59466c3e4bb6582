"""What this is, which version, and under which licences it and its parts may be used."""

import platform
from importlib.metadata import version

import PySide6
from PySide6.QtCore import QLocale, QSysInfo, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from forethought_desktop.shell.licences import LicencesWindow
from forethought_desktop.ui import icons
from forethought_desktop.ui.announce import announce
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XL, L, M, S

_PICTURE = 72
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


def details(number: str) -> str:
    """Return what a report needs to say of this computer; nothing in it is about the person or the tasks."""
    screen = QGuiApplication.primaryScreen()
    lines = (
        f"Forethought {number}",
        f"Qt {qVersion()}, PySide {PySide6.__version__}, Python {platform.python_version()}",
        f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}, {QGuiApplication.platformName()}",
        f"{screen.size().width()} x {screen.size().height()} at {screen.devicePixelRatio():.0%}, {QLocale().bcp47Name()}",
    )
    return "\n".join(lines)


class AboutBody(QWidget):
    """The words of the page, with the ways to the licences and to the details for a report."""

    def __init__(self, number: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        for role, text in self._lines():
            label = PlainLabel(text, self)
            label.setWordWrap(role != "caption")
            label.setTextInteractionFlags(_SELECTABLE)
            label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            set_role(label, role)
            column.addWidget(label)
        self._licences = QPushButton(self.tr("Licences…"), self)
        self._copy = QPushButton(self.tr("Copy details"), self)
        self._copy.setToolTip(self.tr("Version, Qt and system, for a report. Nothing of yours is in it."))
        icons.set_icon(self._copy, "copy")
        row = QHBoxLayout()
        row.setSpacing(S)
        for button in (self._licences, self._copy):
            button.setAccessibleName(button.text())
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column.addSpacing(S)
        column.addLayout(row)
        self._licences.clicked.connect(self._show_licences)
        self._copy.clicked.connect(self._copy_details)

    def _lines(self) -> tuple[tuple[str, str], ...]:
        return (
            ("title", "Forethought"),
            ("muted", self.tr("Version {version}").format(version=self._number)),
            ("", self.tr("A task list that asks the right question before the time is spent.")),
            (
                "muted",
                self.tr(
                    "Free software under the Apache License 2.0, without any warranty. Made with Qt {qt} and PySide, which are used "
                    "under the LGPL 3, and set in Inter, under the SIL Open Font License."
                ).format(qt=qVersion()),
            ),
            ("caption", "https://www.apache.org/licenses/LICENSE-2.0"),
        )

    def _show_licences(self) -> None:
        LicencesWindow(self.window()).open()

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(details(self._number))
        self._copy.setText(self.tr("Copied"))
        announce(self._copy, self.tr("Copied"))


class About(QDialog):
    """Shown with open()."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Forethought"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = QLabel()
        picture.setPixmap(icons.app_picture(_PICTURE, self.devicePixelRatioF()))
        picture.setAccessibleName("Forethought")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        top = QHBoxLayout()
        top.setSpacing(L)
        top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(AboutBody(version("forethought"), self), 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(XL, XL, XL, L)
        rows.setSpacing(M)
        rows.addLayout(top, 1)
        rows.addWidget(buttons)
        self.setMinimumWidth(520)
