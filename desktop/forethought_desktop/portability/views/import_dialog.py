"""What a file holds and what would become of it, before anything of it is written."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from forethought_desktop.ui.announce import announce
from forethought_desktop.ui.plain import PlainLabel, PlainTextView
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import L, M, S

_FIRST_SIZE = (720, 560)
_PER_MILLE = 1000


class ImportDialog(QDialog):
    """Shows what it is given. `import_asked` follows the one button that writes; closing it any other way writes nothing."""

    format_chosen = Signal(str)
    choices_changed = Signal()
    import_asked = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget, formats: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import"))
        self.setAccessibleName(self.tr("Import"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._heading = PlainLabel()
        self._formats = QComboBox()
        self._said = PlainLabel()
        self._counts = PlainLabel()
        self._table = QTableView()
        self._notes = PlainTextView()
        self._tabs = QTabWidget()
        self._same = QCheckBox()
        self._back = QCheckBox()
        self._extras = QCheckBox(self.tr("Keep what has no place here as words of the text"))
        self._progress = QProgressBar()
        self._cancel = QPushButton(self.tr("Cancel"))
        self._import = QPushButton()
        for key, name in formats:
            self._formats.addItem(name, key)
        self._dress()
        self._arrange()
        self._connect()
        self.resize(*_FIRST_SIZE)

    @property
    def adds_same(self) -> bool:
        return self._same.isChecked()

    @property
    def brings_back(self) -> bool:
        return self._back.isChecked()

    @property
    def keeps_extras(self) -> bool:
        return self._extras.isChecked()

    def set_model(self, model: QAbstractItemModel) -> None:
        self._table.setModel(model)
        header = self._table.horizontalHeader()
        header.setResizeContentsPrecision(0)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def show_reading(self, name: str) -> None:
        """Say that the file is being read."""
        self._heading.setText(name)
        self._busy(self.tr("Reading the file…"))

    def show_importing(self) -> None:
        self._busy(self.tr("Importing…"))

    def show_progress(self, fraction: float) -> None:
        self._progress.setValue(round(fraction * _PER_MILLE))

    def show_format(self, key: str) -> None:
        """Show a format as the one that the file is read as; this is no choice of the person's."""
        self._formats.blockSignals(True)
        self._formats.setCurrentIndex(self._formats.findData(key))
        self._formats.blockSignals(False)

    def show_preview(self, said: str, counts: Sequence[str], notes: Sequence[str], warnings: Sequence[str]) -> None:
        """Show what was found."""
        self._rest()
        self._said.setText(said)
        self._counts.setText("\n".join(counts))
        self._notes.setPlainText("\n\n".join(["\n".join(f"• {note}" for note in notes), "\n".join(warnings)]).strip())
        title = self.tr("Worth knowing (%n)", "", len(notes) + len(warnings))
        self._tabs.setTabText(1, title)
        self._tabs.show()
        announce(self._counts, " ".join(counts))

    def offer(self, *, same: str, back: str, has_extras: bool) -> None:
        """Offer the choices that there are; an empty word takes one away."""
        for box, words in ((self._same, same), (self._back, back)):
            box.setText(words)
            box.setAccessibleName(words)
            box.setVisible(bool(words))
        self._extras.setVisible(has_extras)

    def show_button(self, words: str, *, is_enabled: bool) -> None:
        self._import.setText(words)
        self._import.setAccessibleName(words)
        if is_enabled and not self._import.isEnabled():
            self._import.setEnabled(True)
            self._import.setFocus()
        self._import.setEnabled(is_enabled)

    def show_refusal(self, words: str) -> None:
        """Say why the file cannot be read; another format may be chosen."""
        self._rest()
        self._said.setText(words)
        self._counts.setText("")
        self._tabs.hide()
        self.offer(same="", back="", has_extras=False)
        self.show_button(self.tr("Import"), is_enabled=False)
        self._formats.setFocus()
        announce(self._said, words)

    @override
    def reject(self) -> None:
        self.given_up.emit()
        super().reject()

    def _busy(self, words: str) -> None:
        self._said.setText(words)
        self._progress.setValue(0)
        self._progress.setAccessibleName(words)
        self._progress.show()
        self._import.setEnabled(False)
        for box in (self._same, self._back, self._extras, self._formats):
            box.setEnabled(False)
        announce(self._said, words)

    def _rest(self) -> None:
        self._progress.hide()
        for box in (self._same, self._back, self._extras, self._formats):
            box.setEnabled(True)

    def _dress(self) -> None:
        set_role(self._heading, "heading")
        set_role(self._said, "muted")
        set_role(self._import, "primary")
        for label in (self._heading, self._said, self._counts):
            label.setWordWrap(True)
        self._formats.setAccessibleName(self.tr("Format of the file"))
        self._notes.setAccessibleName(self.tr("Worth knowing before the import"))
        self._table.setAccessibleName(self.tr("Tasks of the file"))
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setTabKeyNavigation(False)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._table.horizontalHeader().setHighlightSections(False)
        self._extras.setAccessibleName(self._extras.text())
        self._cancel.setAccessibleName(self._cancel.text())
        self._cancel.setAutoDefault(False)
        self._import.setDefault(True)
        self._progress.setRange(0, _PER_MILLE)
        self._progress.setTextVisible(False)
        self._tabs.addTab(self._table, self.tr("Tasks"))
        self._tabs.addTab(self._notes, "")
        self._tabs.setAccessibleName(self.tr("Preview"))
        self._tabs.hide()
        self.offer(same="", back="", has_extras=False)
        self.show_button(self.tr("Import"), is_enabled=False)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(L, L, L, L)
        column.setSpacing(S)
        top = QHBoxLayout()
        top.setSpacing(M)
        top.addWidget(self._heading, 1)
        top.addWidget(self._formats)
        column.addLayout(top)
        for widget in (self._said, self._progress, self._counts):
            column.addWidget(widget)
        column.addWidget(self._tabs, 1)
        for box in (self._same, self._back, self._extras):
            column.addWidget(box)
        column.addStretch(0)
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._import)
        column.addLayout(row)

    def _connect(self) -> None:
        self._formats.activated.connect(self._choose_format)
        for box in (self._same, self._back, self._extras):
            box.toggled.connect(self.choices_changed)
        self._cancel.clicked.connect(self.reject)
        self._import.clicked.connect(self.import_asked)

    def _choose_format(self) -> None:
        self.format_chosen.emit(str(self._formats.currentData()))
