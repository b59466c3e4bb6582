"""Puts a recovery code on paper or in a file."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QObject, QPointF, QStandardPaths
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QFileDialog

from forethought_desktop.accounts.views.recovery_code import RecoveryCode
from forethought_desktop.core.paths import write_private

_LINE = 1.8


class CodeKeeping(QObject):
    """Serves one view of a code; its windows are opened and never waited for."""

    def __init__(self, view: RecoveryCode, account: str) -> None:
        super().__init__(view)
        self._view = view
        self._account = account
        self._code = ""
        self._dialog: QFileDialog | None = None
        view.save_asked.connect(self._choose_file)
        view.print_asked.connect(self._choose_printer)

    def lines(self, code: str) -> list[str]:
        """Return what is written down: enough to know in years what it is."""
        today = QLocale().toString(QDateTime.currentDateTime().date(), QLocale.FormatType.LongFormat)
        return [
            self.tr("Recovery code for Forethought"),
            self._account,
            code,
            self.tr("Made on {day}. It sets a new password once, if the old one is lost.").format(day=today),
        ]

    def save(self, path: str) -> None:
        """Write the code to a file that only this person may read."""
        try:
            write_private(Path(path), "\n".join((*self.lines(self._code), "")).encode())
        except OSError as failure:
            self._view.say(self.tr("It could not be saved there: {reason}.").format(reason=failure.strerror or str(failure)))
            return
        self._view.say(self.tr("Saved. Keep the file where a thief of this computer would not look."))

    def paint(self, painter: QPainter, code: str) -> None:
        """Draw the lines as they are, the code the largest."""
        line_top = 0.0
        for text in self.lines(code):
            font = QFont(painter.font())
            font.setPointSizeF(18 if text == code else 11)
            if text == code:
                font.setFamilies(["monospace"])
            painter.setFont(font)
            line_top += painter.fontMetrics().height() * _LINE
            painter.drawText(QPointF(0.0, line_top), text)

    def _choose_file(self, code: str) -> None:
        self._code = code
        dialog = self._dialog = QFileDialog(self._view.window(), self.tr("Save the recovery code"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog.selectFile("forethought-recovery-code.txt")
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def _choose_printer(self, code: str) -> None:
        # Looking for printers takes a moment, which nobody should pay who does not print.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        self._code = code
        self._printer = QPrinter()
        dialog = QPrintDialog(self._printer, self._view.window())
        dialog.setWindowTitle(self.tr("Print the recovery code"))
        dialog.accepted.connect(self._print)
        dialog.setModal(True)
        dialog.show()

    def _print(self) -> None:
        painter = QPainter()
        if not painter.begin(self._printer):
            self._view.say(self.tr("The printer could not be reached."))
            return
        self.paint(painter, self._code)
        painter.end()
        self._view.say(self.tr("It is on its way to the printer."))
