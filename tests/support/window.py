"""The real program, driven like a person: keys go in, and what is on the screen is looked at."""

import asyncio
import sys
import threading
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from forethought_desktop.app.application import Application
from forethought_desktop.app.desk import Desk
from forethought_desktop.app.welcome import Welcome
from forethought_desktop.coaching.views.turn import Phase
from forethought_desktop.core.options import Options
from forethought_desktop.core.paths import Paths
from forethought_desktop.goals.views.wizard import GoalWizard
from forethought_desktop.ui.plain import PlainLabel, PlainTextInput
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from tests.support.watchdog import breathe, unwatched

PATIENCE_SECONDS = 30.0


async def until(condition: Callable[[], bool], what: str, seconds: float = PATIENCE_SECONDS) -> None:
    """Let the loop run until something is so; fail with what was waited for."""
    deadline = asyncio.get_running_loop().time() + seconds
    while not condition():
        if asyncio.get_running_loop().time() > deadline:
            raise AssertionError(f"waited {seconds:g} s in vain until {what}")
        await asyncio.sleep(0.01)


class Person:
    """Somebody in front of a running program."""

    def __init__(self, application: Application) -> None:
        self.application = application

    @property
    def desk(self) -> Desk:
        return self.application.desk

    @property
    def shown_texts(self) -> list[str]:
        """The texts of the rows in the list that is shown, from the top."""
        model = self.desk.tasks.model
        return [str(model.index(row, 1).data()) for row in range(model.rowCount())]

    @property
    def status(self) -> str:
        return self.desk.window.status.right

    async def start_on_this_computer(self) -> None:
        """Go through the first page by its default."""
        welcome = await self.until_welcomed()
        self.click(_button(welcome, "Start"))
        await until(lambda: self.application.welcome is None, "the list is there")
        await self.until_synced()

    async def until_welcomed(self) -> Welcome:
        await until(lambda: self.application.welcome is not None, "the first page is there")
        assert self.application.welcome is not None
        return self.application.welcome

    async def until_open(self) -> None:
        await until(self.desk.window.isVisible, "the window is there")

    async def start_offline(self) -> None:
        """Go through the first page by its default, and wait for no server."""
        welcome = await self.until_welcomed()
        self.click(_button(welcome, "Start"))
        await self.until_open()

    async def try_to_sign_in(self, email: str, password: str) -> None:
        """Check the address that is filled in, give email and password, and ask to sign in."""
        welcome = await self.until_welcomed()
        if not _is_offered(welcome, "Sign in"):
            self.click(_button(welcome, "Check"))
            await until(lambda: _is_offered(welcome, "Sign in"), "the address is found to be right")
        for name, text in (("Email", email), ("Password", password)):
            field = next(field for field in welcome.findChildren(QLineEdit) if field.accessibleName() == name and field.isVisible())
            field.clear()
            self.type(field, text)
        self.click(_button(welcome, "Sign in"))

    async def sign_in(self, email: str, password: str) -> None:
        await self.try_to_sign_in(email, password)
        await until(lambda: self.application.welcome is None, "the list of the account is there")
        await self.until_synced()

    @property
    def welcome_words(self) -> str:
        """What the first page says."""
        welcome = self.application.welcome
        return "" if welcome is None else "\n".join(label.text() for label in welcome.findChildren(PlainLabel) if label.isVisible())

    def count(self, view: str) -> int:
        """Return the number beside a view's name."""
        return self.desk.window.navigation.button(view).count or 0

    async def until_synced(self) -> None:
        await until(lambda: self.status.startswith("Synced"), "all is synced")

    async def add(self, line: str) -> None:
        """Type a quick-add line and press Enter."""
        widgets = self.desk.widgets
        widgets.line.focus()
        self.type(widgets.line.line, line)
        before = len(self.application.workspace.store.tasks)
        QTest.keyClick(widgets.line.line, Qt.Key.Key_Return)
        await until(lambda: len(self.application.workspace.store.tasks) > before, "the task is saved")

    async def select(self, text: str) -> None:
        """Click the row with this text."""
        row = self.shown_texts.index(text)
        table = self.desk.widgets.page.table
        index = self.desk.tasks.model.index(row, 1)
        table.scrollTo(index)
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
        table.setFocus()
        await until(lambda: [task.text for task in self.desk.widgets.detail.tasks] == [text], "the task is shown")

    async def rate(self, importance: str, confidence: str) -> None:
        """Press the number keys for the selected task: 0 is 10."""
        table = self.desk.widgets.page.table
        await until(self.desk.window.isActiveWindow, "the window has the keyboard")
        QTest.keyClick(table, Qt.Key(ord(importance)))
        QTest.keyClick(table, Qt.Key(ord(confidence)), Qt.KeyboardModifier.ShiftModifier)
        await asyncio.sleep(0)

    async def ask_coach(self) -> str:
        """Press Ctrl+Return, wait for the last word, and return the answer as it is read."""
        self.desk.window.menu.action("ask").trigger()
        panel = self.desk.widgets.panel
        await until(lambda: panel.turn is not None and panel.turn.phase in {Phase.DONE, Phase.FAILED}, "the answer is complete")
        return panel.answer_text

    async def set_goal(
        self, what_matters: str, biggest_win: str, worst_outcome: str, *, look: Callable[[QWidget], None] | None = None
    ) -> None:
        """Answer the wizard's three questions and finish; `look` is called on each page."""
        before = len(self.application.workspace.store.goals)
        self.desk.window.menu.action("add-goal").trigger()
        wizard = next(wizard for wizard in self.desk.window.findChildren(GoalWizard) if wizard.isVisible())
        for answer in (what_matters, biggest_win, worst_outcome):
            self.type(_box(wizard), answer)
            if look is not None:
                look(wizard)
            wizard.next()
        if look is not None:
            look(wizard)
        wizard.accept()
        await until(lambda: len(self.application.workspace.store.goals) > before, "the goal is saved")

    def click(self, button: QPushButton) -> None:
        breathe()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        breathe()

    def type(self, widget: QWidget, text: str) -> None:
        """Type; letters that have no key of their own come the way an input method sends them."""
        for letter in text:
            breathe()
            if letter.isascii():
                QTest.keyClicks(widget, letter)
            else:
                composed = QInputMethodEvent()
                composed.setCommitString(letter)
                QApplication.sendEvent(widget, composed)
        breathe()


def _box(wizard: GoalWizard) -> PlainTextInput:
    return next(box for box in wizard.findChildren(PlainTextInput) if box.isVisible())


def _button(parent: QWidget, words: str) -> QPushButton:
    return next(button for button in parent.findChildren(QPushButton) if button.text().replace("&", "") == words and button.isVisible())


def _is_offered(parent: QWidget, words: str) -> bool:
    return any(button.text().replace("&", "") == words and button.isVisible() for button in parent.findChildren(QPushButton))


def make_application(
    qt: QApplication, data_dir: Path, *, server: str | None = None, is_quick_add: bool = False, is_hidden: bool = False
) -> Application:
    """Make the program over a data directory, as `forethought --data-dir` does."""
    paths = Paths(data_dir)
    paths.prepare()
    with unwatched():
        return Application(qt, paths, Options(data_dir, is_quick_add, server, is_hidden))


@asynccontextmanager
async def running(application: Application) -> AsyncGenerator[Person]:
    """Run the program as long as the block lasts, then quit it as Ctrl+Q does, and wait until all is put away.

    Whatever it would have reported as a failure of its own fails the test.
    """
    reports: list[str] = []
    application.crash_log.reported.connect(reports.append)
    program = asyncio.create_task(application.run())
    await asyncio.sleep(0)
    try:
        yield Person(application)
    finally:
        application.quit()
        code = await program
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
    assert reports == []
    assert code == 0
