"""Joins the two dialogs with the replica: File, Import and File, Export."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from forethought_common.errors import Outage, Refusal
from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from forethought_desktop.core.background import Background
from forethought_desktop.core.language import translate
from forethought_desktop.portability import wording
from forethought_desktop.portability.actions import EVERYTHING, Chosen, Imported, PortabilityActions, Preview
from forethought_desktop.portability.formats.catalogue import BY_KEY, FORMATS
from forethought_desktop.portability.formats.record import Cancelled, Watch
from forethought_desktop.portability.models import PreviewRows
from forethought_desktop.portability.plan import Choices, Fate
from forethought_desktop.portability.views.export_dialog import ExportDialog
from forethought_desktop.portability.views.import_dialog import ImportDialog
from forethought_desktop.ui.failures import said

_LOOK_MS = 50
_ALL = frozenset({"active", "completed", "let_go", "trash", "goals", "coaching"})
_TASKS = frozenset({"active", "completed", "let_go"})
_HELD = {EVERYTHING: _ALL, "forethought": _ALL, "csv": _TASKS | {"trash"}, "todoist": frozenset({"active"})}
_ZIP = "zip"


class PortabilityPresenter(QObject):
    """`message_given` carries a sentence for the notice bar, `undo_offered` one that can be taken back."""

    message_given = Signal(str)
    undo_offered = Signal(str)

    def __init__(self, window: QWidget, actions: PortabilityActions, background: Background) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._background = background
        self._watch = Watch()
        self._preview: Preview | None = None
        self._path = Path()
        self._file_dialog: QFileDialog | None = None
        self._import: ImportDialog | None = None
        self._export: ExportDialog | None = None
        self._rows = PreviewRows(self)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._show_progress)

    @property
    def import_dialog(self) -> ImportDialog | None:
        return self._import

    @property
    def export_dialog(self) -> ExportDialog | None:
        return self._export

    def choose_import(self) -> None:
        """Ask for a file; nothing of it is written before the person has seen what it holds."""
        dialog = self._ask_for_file(self.tr("Choose a file to import"), self.open_import)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        endings = sorted({ending for each in FORMATS for ending in each.endings})
        lists = self.tr("Lists of tasks") + f" ({' '.join(f'*.{ending}' for ending in endings)})"
        dialog.setNameFilters([lists, self.tr("All files") + " (*)"])
        dialog.open()

    def open_import(self, path: str) -> None:
        """Read a file and show what importing it would do."""
        self._path = Path(path)
        dialog = self._import = ImportDialog(self._window, [(each.key, each.name) for each in FORMATS])
        dialog.set_model(self._rows)
        dialog.format_chosen.connect(self._read_as)
        dialog.choices_changed.connect(self._show_choices)
        dialog.import_asked.connect(self._carry_out)
        dialog.given_up.connect(self._give_up)
        dialog.finished.connect(self._leave_import)
        dialog.open()
        self._read_as("")

    def open_export(self) -> None:
        """Ask what is to be written, and in which format."""
        formats = [(EVERYTHING, self.tr("Everything (zip)")), *((each.key, each.name) for each in FORMATS)]
        dialog = self._export = ExportDialog(self._window, formats)
        stock = self._actions.stock()
        dialog.show_stock({key: getattr(stock, key) for key in _ALL})
        dialog.format_chosen.connect(self._show_held)
        dialog.save_asked.connect(self._choose_target)
        dialog.given_up.connect(self._give_up)
        dialog.finished.connect(self._leave_export)
        self._show_held(dialog.format_key)
        dialog.open()

    def close(self) -> None:
        """Give up whatever is under way, before the replica goes; what was imported so far stays and can be undone."""
        self._give_up()
        self._background.cancel_owned(self)
        for dialog in (self._import, self._export, self._file_dialog):
            if dialog is not None:
                dialog.close()

    def _read_as(self, format_key: str) -> None:
        dialog = self._import
        if dialog is None:
            return
        self._preview = None
        dialog.show_reading(self._path.name)
        self._begin()
        self._background.start(self._read(dialog, format_key, self._watch), owner=self, name="reading a file")

    async def _read(self, dialog: ImportDialog, format_key: str, watch: Watch) -> None:
        try:
            preview = await self._actions.read(self._path, format_key, watch)
        except Cancelled:
            return
        except (Refusal, Outage) as failure:
            if watch is self._watch and dialog is self._import:
                self._timer.stop()
                if format_key:
                    dialog.show_format(format_key)
                dialog.show_refusal(QCoreApplication.translate("Unreadable", failure.detail))
            return
        if watch is self._watch and dialog is self._import:
            self._timer.stop()
            self._preview = preview
            self._show_preview(dialog, preview)

    def _show_preview(self, dialog: ImportDialog, preview: Preview) -> None:
        plan = preview.plan
        found = plan.counts
        self._rows.show(plan.tasks, self._choices(dialog))
        dialog.show_format(preview.format.key)
        dialog.show_preview(
            wording.read_as(preview, translate),
            wording.counts(plan, translate),
            wording.notes(preview, translate),
            wording.warned(preview, translate),
        )
        same, trashed = found[Fate.SAME_TEXT], found[Fate.IN_TRASH]
        dialog.offer(
            same=translate("Import", "Add also %Ln with the text of an open task", same) if same else "",
            back=translate("Import", "Bring back %Ln that were deleted here", trashed) if trashed else "",
            has_extras=plan.has_extras,
        )
        self._show_choices()

    def _show_choices(self) -> None:
        dialog, preview = self._import, self._preview
        if dialog is None or preview is None:
            return
        choices = self._choices(dialog)
        self._rows.choose(choices)
        tasks = preview.plan.count(choices)
        rest = len(preview.plan.goals) + len(preview.plan.interactions)
        words = translate("Import", "Import %Ln task(s)", tasks) if tasks or not rest else translate("Import", "Import")
        dialog.show_button(words, is_enabled=bool(tasks or rest))

    def _choices(self, dialog: ImportDialog) -> Choices:
        return Choices(adds_same=dialog.adds_same, brings_back=dialog.brings_back, keeps_extras=dialog.keeps_extras)

    def _carry_out(self) -> None:
        dialog, preview = self._import, self._preview
        if dialog is not None and preview is not None:
            self._preview = None
            dialog.show_importing()
            self._begin()
            work = self._import_all(dialog, preview, self._choices(dialog), self._watch)
            self._background.start(work, owner=self, name="an import")

    async def _import_all(self, dialog: ImportDialog, preview: Preview, choices: Choices, watch: Watch) -> None:
        try:
            done = await self._actions.carry_out(preview, choices, watch)
        except Cancelled:
            self.undo_offered.emit(self.tr("Stopped. What was imported so far stays."))
            return
        except (Refusal, Outage) as failure:
            if dialog is self._import:
                dialog.show_refusal(said(failure.detail))
            return
        finally:
            self._timer.stop()
        self._tell(done)
        if dialog is self._import:
            dialog.accept()

    def _tell(self, done: Imported) -> None:
        words = wording.imported(done, translate)
        if done.tasks or done.goals:
            self.undo_offered.emit(words)
        else:
            self.message_given.emit(words)

    def _show_held(self, format_key: str) -> None:
        if self._export is not None:
            self._export.show_held(wording.holds(format_key, translate), _HELD.get(format_key, _TASKS))

    def _choose_target(self) -> None:
        if self._export is None:
            return
        key = self._export.format_key
        ending = _ZIP if key == EVERYTHING else BY_KEY[key].endings[0]
        dialog = self._ask_for_file(self.tr("Export to"), self._write)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.setNameFilters([f"{ending} (*.{ending})", self.tr("All files") + " (*)"])
        dialog.selectFile(f"forethought-{datetime.now().astimezone():%Y-%m-%d}.{ending}")
        dialog.open()

    def _write(self, path: str) -> None:
        dialog = self._export
        if dialog is not None:
            dialog.show_writing()
            self._begin()
            work = self._export_all(dialog, Path(path), dialog.format_key, Chosen(**dialog.chosen), self._watch)
            self._background.start(work, owner=self, name="an export")

    async def _export_all(self, dialog: ExportDialog, to: Path, format_key: str, chosen: Chosen, watch: Watch) -> None:
        try:
            done = await self._actions.export(to, format_key, chosen, watch)
        except Cancelled:
            return
        except (Refusal, Outage) as failure:
            if dialog is self._export:
                dialog.show_failure(said(failure.detail))
            return
        finally:
            self._timer.stop()
        self.message_given.emit(f"{wording.exported(done, translate)} {done.path}")
        if dialog is self._export:
            dialog.accept()

    def _ask_for_file(self, title: str, take: Callable[[str], None]) -> QFileDialog:
        dialog = self._file_dialog = QFileDialog(self._window, title)
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        dialog.fileSelected.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget_file_dialog)
        return dialog

    def _forget_file_dialog(self) -> None:
        self._file_dialog = None

    def _begin(self) -> None:
        """Give up what was under way, and watch what begins."""
        self._watch.is_cancelled = True
        self._watch = Watch()
        self._timer.start()

    def _give_up(self) -> None:
        self._watch.is_cancelled = True
        self._timer.stop()

    def _show_progress(self) -> None:
        for dialog in (self._import, self._export):
            if dialog is not None:
                dialog.show_progress(self._watch.fraction)

    def _leave_import(self) -> None:
        if self._import is not None:
            self._import.deleteLater()
            self._import = None
        self._preview = None
        self._rows.show((), Choices())

    def _leave_export(self) -> None:
        if self._export is not None:
            self._export.deleteLater()
            self._export = None
