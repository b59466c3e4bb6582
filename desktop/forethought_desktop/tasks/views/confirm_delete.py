"""The one question before tasks are deleted: it states the count, and the harmless button is the default."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from forethought_desktop.core.language import translate
from forethought_desktop.ui.question import QuestionWindow


class DeleteQuestion(QuestionWindow):
    """Opens without stopping anything; calls back only when deleting was chosen."""

    def __init__(self, count: int, delete: Callable[[], None], parent: QWidget | None = None) -> None:
        heading = _tr("Delete this task?") if count == 1 else translate("DeleteQuestion", "Delete %Ln task(s)?", count)
        super().__init__(heading, [_tr("For 30 days this can be taken back: Let go, then Deleted.")], parent, picture="trash")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        label = _tr("Delete") if count == 1 else translate("DeleteQuestion", "Delete %Ln task(s)", count)
        self.delete_button = self.add_button(label, delete, role="danger")
        self.keep_button = self.add_button(_tr("Keep"), role="primary")
        self.prefer(self.keep_button)


def _tr(text: str) -> str:
    return QCoreApplication.translate("DeleteQuestion", text)
