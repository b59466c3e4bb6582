"""Exactly what would leave this computer for a question, before it leaves."""

from forethought_common.coaching import Preview
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from forethought_desktop.ui.announce import announce
from forethought_desktop.ui.failures import said
from forethought_desktop.ui.plain import PlainLabel, PlainTextView
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XL, L, M


class SentWindow(QDialog):
    """Shows address, headers and body as they would be sent: plain text, to read and to copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What is sent"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 560)
        self._intro = PlainLabel(self.tr("Looking up what would be sent…"), self)
        self._intro.setWordWrap(True)
        set_role(self._intro, "muted")
        self._request = PlainTextView(self)
        self._request.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._request.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._request.setTabChangesFocus(True)
        self._request.setAccessibleName(self.tr("The request, as it would be sent"))
        self._request.hide()
        buttons = QDialogButtonBox(self)
        self._copy = QPushButton(self.tr("Copy"), self)
        self._copy.setAccessibleName(self.tr("Copy the request"))
        self._copy.setEnabled(False)
        self._copy.clicked.connect(self._copy_request)
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, XL, XL, L)
        column.setSpacing(M)
        column.addWidget(self._intro)
        column.addWidget(self._request, 1)
        column.addStretch(0)
        column.addWidget(buttons)

    def show_preview(self, preview: Preview) -> None:
        """Show the request; the body is the very string, not a tidied copy."""
        self._intro.setText(
            self.tr(
                "This request, and nothing else, would go to the model. The key is masked here; the rest is byte for byte what is sent."
            )
        )
        headers = "\n".join(f"{name}: {value}" for name, value in preview.headers.items())
        self._request.setPlainText(f"POST {preview.url}\n{headers}\n\n{preview.body}")
        self._request.show()
        self._copy.setEnabled(True)

    def show_note(self, sentence: str) -> None:
        """Say why there is nothing to show."""
        self._intro.setText(said(sentence))
        announce(self._intro, said(sentence))

    def _copy_request(self) -> None:
        QGuiApplication.clipboard().setText(self._request.toPlainText())
        announce(self, self.tr("Copied"))
