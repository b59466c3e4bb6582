"""The one question before tasks are deleted: it states the count, and the harmless button is the default."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from forethought_desktop.core.language import translate
from forethought_desktop.ui.theme import set_role


class DeleteQuestion(QMessageBox):
    """Opens without stopping anything; calls back only when deleting was chosen."""

    def __init__(self, count: int, delete: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delete = delete
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Delete"))
        self.setText(self.tr("Delete this task?") if count == 1 else translate("DeleteQuestion", "Delete %Ln task(s)?", count))
        self.setInformativeText(self.tr("For 30 days this can be taken back: Let go, then Deleted."))
        self.keep_button: QPushButton = self.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        label = self.tr("Delete") if count == 1 else translate("DeleteQuestion", "Delete %Ln task(s)", count)
        self.delete_button: QPushButton = self.addButton(label, QMessageBox.ButtonRole.DestructiveRole)
        set_role(self.delete_button, "danger")
        self.setDefaultButton(self.keep_button)
        self.setEscapeButton(self.keep_button)
        self.buttonClicked.connect(self._answer)

    def _answer(self, button: object) -> None:
        if button is self.delete_button:
            self._delete()
