"""The dialogs say what a file holds, and nothing is written before their one button is pressed."""

import asyncio
import json
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import TypeVar

import pytest
from forethought_desktop.core.background import Background
from forethought_desktop.portability.models import TEXT, WAY
from forethought_desktop.portability.presenter import PortabilityPresenter
from forethought_desktop.portability.views.import_dialog import ImportDialog
from forethought_desktop.ui.plain import PlainLabel, PlainTextView
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QMainWindow,
    QProgressBar,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.desktop.portability.conftest import Computer
from tests.support.replicas import new_task
from tests.support.window import until

Kind = TypeVar("Kind", bound=QWidget)


class Shown:
    """A window with import and export, and what was said in it."""

    def __init__(self, computer: Computer) -> None:
        self.computer = computer
        self.failures: list[BaseException] = []
        self.background = Background(self._note)
        self.window = QMainWindow()
        self.presenter = PortabilityPresenter(self.window, computer.actions, self.background)
        self.said: list[str] = []
        self.undoable: list[str] = []
        self.presenter.message_given.connect(self.said.append)
        self.presenter.undo_offered.connect(self.undoable.append)

    @property
    def importing(self) -> ImportDialog:
        assert self.presenter.import_dialog is not None
        return self.presenter.import_dialog

    async def open(self, path: Path) -> ImportDialog:
        self.presenter.open_import(str(path))
        dialog = self.importing
        await until(lambda: only(dialog, QProgressBar).isHidden(), "the file is read")
        return dialog

    async def until_closed(self) -> None:
        await until(lambda: self.presenter.import_dialog is None and self.presenter.export_dialog is None, "the dialog is closed")

    def _note(self, failure: BaseException, _name: str) -> None:
        self.failures.append(failure)


@pytest.fixture
async def shown(qtbot: QtBot, here: Computer) -> AsyncGenerator[Shown]:
    opened = Shown(here)
    qtbot.addWidget(opened.window)
    opened.window.show()
    yield opened
    opened.presenter.close()
    await opened.background.close()
    assert not opened.failures


@pytest.fixture
def todo(tmp_path: Path) -> Path:
    path = tmp_path / "todo.txt"
    path.write_text("(A) Call <b>Mom</b>\nBuy milk\nx 2026-09-20 Pay rent due:soon\n")
    return path


def words(dialog: QDialog) -> str:
    shown = [label.text() for label in dialog.findChildren(PlainLabel)]
    return "\n".join([*shown, *(view.toPlainText() for view in dialog.findChildren(PlainTextView))])


def only(dialog: QDialog, kind: type[Kind]) -> Kind:
    [found] = dialog.findChildren(kind)
    return found


def button(dialog: QDialog, text: str) -> QAbstractButton:
    return next(each for each in dialog.findChildren(QAbstractButton) if each.text().startswith(text))


def cells(dialog: QDialog, column: int) -> list[str]:
    model = only(dialog, QTableView).model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


async def test_a_file_is_shown_before_anything_of_it_is_written(shown: Shown, todo: Path) -> None:
    shown.computer.store.apply([new_task("Buy milk")])
    dialog = await shown.open(todo)
    said = words(dialog)
    for part in (
        "todo.txt",
        "Read as todo.txt, UTF-8.",
        "2 new tasks, of them 1 completed",
        "1 with the text of an open task here",
        "due: (1)",
    ):
        assert part in said
    assert cells(dialog, TEXT) == ["Call <b>Mom</b>", "Buy milk", "Pay rent due:soon"]
    assert cells(dialog, WAY) == ["Add", "Same text here", "Add"]
    assert button(dialog, "Import 2 tasks").isEnabled()
    assert shown.computer.texts == ["Buy milk"]
    button(dialog, "Cancel").click()
    assert shown.computer.texts == ["Buy milk"]
    assert shown.presenter.import_dialog is None


async def test_the_button_imports_what_was_chosen_and_offers_to_undo_it(shown: Shown, todo: Path) -> None:
    shown.computer.store.apply([new_task("Buy milk")])
    dialog = await shown.open(todo)
    button(dialog, "Add also 1").click()
    assert cells(dialog, WAY) == ["Add", "Add", "Add"]
    button(dialog, "Import 3 tasks").click()
    await shown.until_closed()
    assert shown.undoable == ["Imported 3 tasks."]
    shown.computer.undo.undo()
    assert shown.computer.texts == ["Buy milk"]


async def test_enter_imports_and_escape_leaves(shown: Shown, todo: Path) -> None:
    dialog = await shown.open(todo)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    await shown.until_closed()
    assert shown.computer.texts == []
    dialog = await shown.open(todo)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    await shown.until_closed()
    assert len(shown.computer.texts) == 3


async def test_what_cannot_be_read_is_said_and_another_format_can_be_chosen(shown: Shown, tmp_path: Path) -> None:
    path = tmp_path / "tasks.json"
    path.write_text("Buy milk\n")
    dialog = await shown.open(path)
    formats = only(dialog, QComboBox)
    formats.setCurrentIndex(formats.findData("forethought"))
    formats.activated.emit(formats.currentIndex())
    await until(lambda: "not JSON" in words(dialog), "the refusal is there")
    assert not button(dialog, "Import").isEnabled()
    formats.setCurrentIndex(formats.findData("todo-txt"))
    formats.activated.emit(formats.currentIndex())
    await until(lambda: button(dialog, "Import").isEnabled(), "the file is read as todo.txt")
    assert cells(dialog, TEXT) == ["Buy milk"]


async def test_a_file_with_nothing_new_offers_nothing_to_do(shown: Shown, todo: Path) -> None:
    dialog = await shown.open(todo)
    button(dialog, "Import").click()
    await shown.until_closed()
    dialog = await shown.open(todo)
    assert "3 here already" in words(dialog)
    assert not button(dialog, "Import 0 tasks").isEnabled()


async def test_extras_are_offered_only_where_there_are_any(shown: Shown, todo: Path, tmp_path: Path) -> None:
    dialog = await shown.open(todo)
    assert button(dialog, "Keep what has no place").isHidden()
    dialog.reject()
    path = tmp_path / "list.csv"
    path.write_text("text,project\nPaint,Home\n")
    dialog = await shown.open(path)
    keep = button(dialog, "Keep what has no place")
    assert not keep.isHidden()
    keep.click()
    assert cells(dialog, TEXT) == ["Paint project:Home"]


async def test_leaving_while_a_file_is_read_or_imported_stops_it(shown: Shown, tmp_path: Path) -> None:
    path = tmp_path / "todo.txt"
    path.write_text("".join(f"Task {number}\n" for number in range(3000)))
    shown.presenter.open_import(str(path))
    shown.importing.reject()
    dialog = await shown.open(path)
    button(dialog, "Import").click()
    await until(lambda: len(shown.computer.store.tasks) > 10, "some are there")
    dialog.reject()
    await until(lambda: bool(shown.undoable), "it is said")
    assert shown.undoable == ["Stopped. What was imported so far stays."]
    assert 10 < len(shown.computer.store.tasks) < 3000
    shown.computer.undo.undo()
    assert shown.computer.texts == []


async def test_an_export_says_what_its_format_holds_and_what_was_written(shown: Shown, tmp_path: Path) -> None:
    shown.computer.store.apply([new_task("A"), new_task("B", is_completed=True)])
    shown.presenter.open_export()
    dialog = shown.presenter.export_dialog
    assert dialog is not None
    formats = only(dialog, QComboBox)
    assert "A zip" in words(dialog)
    formats.setCurrentIndex(formats.findData("todoist"))
    assert "open tasks" in words(dialog)
    boxes = {box.text(): (box.isEnabled(), box.isChecked()) for box in dialog.findChildren(QCheckBox)}
    assert boxes["Active tasks (1)"] == (True, True)
    assert boxes["Completed tasks (1)"] == (False, False)
    formats.setCurrentIndex(formats.findData("forethought"))
    button(dialog, "Completed tasks").click()
    button(dialog, "Choose where").click()
    [chooser] = shown.window.findChildren(QFileDialog)
    path = tmp_path / "out.json"
    chooser.fileSelected.emit(str(path))
    chooser.close()
    await shown.until_closed()
    assert [task["text"] for task in json.loads(path.read_bytes())["tasks"]] == ["A"]
    assert shown.said == [f"Exported 1 task. {path}"]


async def test_an_export_of_nothing_cannot_be_asked_for_and_a_failed_one_is_told(shown: Shown, tmp_path: Path) -> None:
    shown.presenter.open_export()
    dialog = shown.presenter.export_dialog
    assert dialog is not None
    for box in dialog.findChildren(QCheckBox):
        box.click()
    assert not button(dialog, "Choose where").isEnabled()
    dialog.findChildren(QCheckBox)[0].click()
    button(dialog, "Choose where").click()
    [chooser] = shown.window.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "nowhere" / "out.zip"))
    await until(lambda: "cannot be written" in words(dialog), "the failure is told")
    chooser.close()
    assert button(dialog, "Choose where").isEnabled()


async def test_everything_in_the_dialogs_has_a_name(shown: Shown, todo: Path) -> None:
    dialog = await shown.open(todo)
    shown.presenter.open_export()
    assert shown.presenter.export_dialog is not None
    for each in (dialog, shown.presenter.export_dialog):
        kinds = (QPushButton, QCheckBox, QComboBox, QTableView, PlainTextView, QProgressBar)
        found = [child for child in each.findChildren(QWidget) if isinstance(child, kinds) and not child.isHidden()]
        assert found
        assert all(child.accessibleName() for child in found)


async def test_the_rows_follow_the_rules_of_models(shown: Shown, todo: Path) -> None:
    dialog = await shown.open(todo)
    model = only(dialog, QTableView).model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    button(dialog, "Cancel").click()
    assert tester.model() is model
    await asyncio.sleep(0)


def test_the_dialog_fits_a_small_window(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    dialog = ImportDialog(window, [("csv", "CSV")])
    assert dialog.minimumSizeHint().width() <= 760
    assert dialog.height() <= 580
