"""What goes into a file, and in which format."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from forethought_desktop.ui.announce import announce
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import L, M, S

_PER_MILLE = 1000
_FIRST_WIDTH = 480


class ExportDialog(QDialog):
    """`save_asked` follows the button that goes on to where the file is to lie."""

    format_chosen = Signal(str)
    save_asked = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget, formats: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setAccessibleName(self.tr("Export"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._formats = QComboBox()
        self._holds = PlainLabel()
        self._boxes = {
            "active": QCheckBox(self.tr("Active tasks")),
            "completed": QCheckBox(self.tr("Completed tasks")),
            "let_go": QCheckBox(self.tr("Tasks let go")),
            "trash": QCheckBox(self.tr("The trash")),
            "goals": QCheckBox(self.tr("Goals")),
            "coaching": QCheckBox(self.tr("The coach's answers")),
        }
        self._names = {key: box.text() for key, box in self._boxes.items()}
        self._held: frozenset[str] = frozenset(self._boxes)
        self._wanted = dict.fromkeys(self._boxes, True)
        self._progress = QProgressBar()
        self._said = PlainLabel()
        self._cancel = QPushButton(self.tr("Cancel"))
        self._save = QPushButton(self.tr("Choose where…"))
        for key, name in formats:
            self._formats.addItem(name, key)
        self._dress()
        self._arrange()
        self._connect()
        self._fit()

    @property
    def format_key(self) -> str:
        return str(self._formats.currentData())

    @property
    def chosen(self) -> dict[str, bool]:
        """What is to go into the file, by the names of the boxes."""
        return {key: key in self._held and box.isChecked() for key, box in self._boxes.items()}

    def show_stock(self, counts: Mapping[str, int]) -> None:
        """Show how much there is of each."""
        for key, box in self._boxes.items():
            words = f"{self._names[key]} ({QLocale().toString(counts[key])})"
            box.setText(words)
            box.setAccessibleName(words)

    def show_held(self, words: str, held: frozenset[str]) -> None:
        """Say what the format holds; what it cannot hold is out of reach."""
        self._holds.setText(words)
        self._held = held
        for key, box in self._boxes.items():
            box.setEnabled(key in held)
            box.blockSignals(True)
            box.setChecked(key in held and self._wanted[key])
            box.blockSignals(False)
        self._judge()
        self._fit()

    def show_writing(self) -> None:
        self._progress.setValue(0)
        self._progress.show()
        self._save.setEnabled(False)
        self._said.setText(self.tr("Writing…"))

    def show_progress(self, fraction: float) -> None:
        self._progress.setValue(round(fraction * _PER_MILLE))

    def show_failure(self, words: str) -> None:
        """Say why it could not be written; another place may be chosen."""
        self._progress.hide()
        self._said.setText(words)
        self._judge()
        announce(self._said, words)

    @override
    def reject(self) -> None:
        self.given_up.emit()
        super().reject()

    def _dress(self) -> None:
        self._formats.setAccessibleName(self.tr("Format"))
        self._holds.setWordWrap(True)
        set_role(self._holds, "muted")
        self._said.setWordWrap(True)
        self._progress.setRange(0, _PER_MILLE)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Writing the file"))
        self._progress.hide()
        for box in self._boxes.values():
            box.setAccessibleName(box.text())
            box.setChecked(True)
        set_role(self._save, "primary")
        self._save.setDefault(True)
        self._save.setAccessibleName(self._save.text())
        self._cancel.setAccessibleName(self._cancel.text())
        self._cancel.setAutoDefault(False)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(L, L, L, L)
        column.setSpacing(S)
        heading = PlainLabel(self.tr("Export"))
        set_role(heading, "heading")
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self._formats)
        column.addLayout(top)
        column.addWidget(self._holds)
        column.addSpacing(M)
        for box in self._boxes.values():
            column.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        column.addWidget(self._progress)
        column.addWidget(self._said)
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._save)
        column.addLayout(row)

    def _connect(self) -> None:
        self._formats.currentIndexChanged.connect(self._choose_format)
        for box in self._boxes.values():
            box.clicked.connect(self._note_wish)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self.save_asked)

    def _fit(self) -> None:
        """Grow to what all words need."""
        layout = self.layout()
        width = max(self.width(), _FIRST_WIDTH) if self.isVisible() else _FIRST_WIDTH
        if layout is not None:
            layout.activate()
            self.resize(width, max(layout.totalHeightForWidth(width), self.height() if self.isVisible() else 0))

    def _choose_format(self) -> None:
        self.format_chosen.emit(self.format_key)

    def _note_wish(self) -> None:
        for key in self._held:
            self._wanted[key] = self._boxes[key].isChecked()
        self._judge()

    def _judge(self) -> None:
        self._save.setEnabled(any(self.chosen.values()))
