"""The line in the main window, the one in the small window and the command line mean the same by the same words."""

from collections.abc import Generator
from pathlib import Path
from typing import NamedTuple

import pytest
from forethought_common.quick_add import QuickAdd
from forethought_common.tasks import TaskDraft
from forethought_desktop.shell.quick_add import QuickAddWindow
from forethought_desktop.tasks.commands import TaskCommands
from forethought_desktop.tasks.views.quick_add_line import QuickAddLine
from pytestqt.qtbot import QtBot

from tests.support.desk import Desk, opened_desk

GOLDEN = [
    row.split("\t")
    for row in (Path(__file__).resolve().parents[2] / "data" / "quick_add.tsv").read_text(encoding="utf-8").splitlines()
    if not row.startswith("# ")
]


class Meaning(NamedTuple):
    """What becomes of a line."""

    text: str
    importance: int | None
    confidence: int | None
    asks_coach: bool


@pytest.fixture
def desk(tmp_path: Path) -> Generator[Desk]:
    with opened_desk(tmp_path) as lent:
        yield lent


def in_main_window(line: QuickAddLine, words: str) -> Meaning:
    told: list[QuickAdd] = []

    def note(quick: QuickAdd, _is_done: bool) -> None:
        told.append(quick)

    connection = line.accepted.connect(note)
    line.set_text(words)
    line.accept()
    line.accepted.disconnect(connection)
    line.clear()
    return Meaning(told[0].text, told[0].importance, told[0].confidence, told[0].asks_coach)


class SmallWindow:
    """The window from the tray, and what it said last."""

    def __init__(self, window: QuickAddWindow) -> None:
        self.window = window
        self.said: Meaning | None = None
        window.accepted.connect(self._note)
        window.coach_accepted.connect(self._note_asking)

    def meaning(self, words: str) -> Meaning | None:
        self.window.line.set_text(words)
        self.window.line.accept()
        self.window.confirm()
        return self.said

    def _note(self, draft: TaskDraft, _is_done: bool) -> None:
        self.said = Meaning(draft.text, draft.importance, draft.confidence, asks_coach=False)

    def _note_asking(self, draft: TaskDraft) -> None:
        self.said = Meaning(draft.text, draft.importance, draft.confidence, asks_coach=True)


async def on_command_line(desk: Desk, commands: TaskCommands, words: str) -> Meaning:
    before = set(desk.store.tasks)
    answers = [answer async for answer in commands.add({"line": words})]
    (added,) = set(desk.store.tasks) - before
    task = desk.store.tasks[added]
    return Meaning(task.text, task.importance, task.confidence, asks_coach=any("ask" in answer for answer in answers))


async def test_all_three_mean_the_same_by_every_line_of_the_golden_file(desk: Desk, qtbot: QtBot) -> None:
    line, window = QuickAddLine(), QuickAddWindow()
    qtbot.addWidget(line)
    qtbot.addWidget(window)
    small, commands = SmallWindow(window), TaskCommands(desk.store, desk.tasks)
    for words, text, importance, confidence, coach in GOLDEN:
        meant = Meaning(
            text, None if importance == "-" else int(importance), None if confidence == "-" else int(confidence), coach == "coach"
        )
        assert in_main_window(line, words) == meant, words
        assert small.meaning(words) == meant, words
        assert await on_command_line(desk, commands, words) == meant, words
