"""What this is, which version, and under which licences it and its parts may be used."""

from importlib.metadata import version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from forethought_desktop.ui import icons
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XL, L, M

_PICTURE = 72


class About(QDialog):
    """Shown with open()."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Forethought"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = QLabel()
        picture.setPixmap(icons.app_icon().pixmap(_PICTURE, _PICTURE))
        name = PlainLabel("Forethought")
        set_role(name, "title")
        number = PlainLabel(self.tr("Version {version}").format(version=version("forethought")))
        set_role(number, "muted")
        line = PlainLabel(self.tr("A task list that asks the right question before the time is spent."))
        licences = PlainLabel(
            self.tr(
                "Forethought is free software under the GNU Affero General Public License, version 3 or later. "
                "Qt {qt} and PySide are used under the GNU Lesser General Public License, version 3. "
                "The Inter typeface is used under the SIL Open Font License 1.1."
            ).format(qt=qVersion())
        )
        set_role(licences, "caption")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        words = QVBoxLayout()
        words.setSpacing(M)
        for label in (name, number, line, licences):
            label.setWordWrap(True)
            words.addWidget(label)
        top = QHBoxLayout()
        top.setSpacing(L)
        top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(XL, XL, XL, L)
        rows.addLayout(top, 1)
        rows.addWidget(buttons)
        self.setMinimumWidth(480)
