"""Drives the real program without a display: a list, ratings, a goal, three questions and what they came to, a restart.

Each step leaves a picture.

`make demo` runs it; the suite runs it as a journey.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from forethought_desktop.core import loop
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.postgres import forget_clusters
from tests.support.window import Person, make_application, running, until

DATA = Path(__file__).resolve().parents[1] / "data"
RATED_BY_HAND = {"Buy oat milk": ("2", "9"), "Tidy the garage": ("3", "8"), "Sort the photo library": ("4", "6")}
ASKED = ("Redesign the logo", "Rewrite the billing service", "Renew the residence permit")
DECIDED = ("change", "keep", "keep")
COMPLETED = ("Done!", "Bake the bread for the school party")
LET_GO = ("Try a no-meeting Wednesday",)


class Album:
    """Numbered pictures in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pictures: list[Path] = []
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("[0-9][0-9]-*.png"):
            old.unlink()

    def take(self, widget: QWidget, name: str) -> None:
        QApplication.sendPostedEvents()
        path = self.folder / f"{len(self.pictures) + 1:02d}-{name}.png"
        if not widget.grab().save(str(path)):
            raise OSError(f"{path} cannot be written")
        self.pictures.append(path)


class Demo:
    """The journey. `say` is told each step in words, with what was counted."""

    def __init__(self, folder: Path, data_dir: Path, say: Callable[[str], None]) -> None:
        self.album = Album(folder)
        self.answers: dict[str, str] = {}
        self._data_dir = data_dir
        self._say = say
        self._lines = [line for line in (DATA / "tasks.txt").read_text(encoding="utf-8").splitlines() if line.strip()]
        self._goals = json.loads((DATA / "goals.json").read_text(encoding="utf-8"))

    def run(self, qt: QApplication) -> None:
        """Do all of it; an AssertionError says what was not as it should be."""
        loop.run(qt, self._first_day)
        loop.run(qt, self._second_day)

    @asynccontextmanager
    async def _opened(self) -> AsyncIterator[Person]:
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        async with running(make_application(qt, self._data_dir)) as person:
            yield person

    async def _first_day(self) -> int:
        async with self._opened() as person:
            self.album.take(await person.until_welcomed(), "first-start")
            await person.start_on_this_computer()
            self._say("The server runs on its own database, and the list is open.")
            self.album.take(person.desk.window, "empty-list")
            await self._write_the_list(person)
            await self._rate(person)
            await self._set_goals(person)
            await self._ask(person)
            await self._look_back(person)
            await self._look_around(person)
            await person.until_synced()
        self._say("Quit.")
        return 0

    async def _write_the_list(self, person: Person) -> None:
        line = person.desk.widgets.line
        line.focus()
        person.type(line.line, self._lines[0])
        self.album.take(person.desk.window, "quick-add-with-chips")
        line.clear()
        for text in self._lines:
            await person.add(text)
        await person.until_synced()
        count = len(person.application.workspace.store.tasks)
        assert count == len(self._lines), count
        self._say(f"{count} tasks written and synced.")
        self.album.take(person.desk.window, "the-list")

    async def _rate(self, person: Person) -> None:
        for text, (importance, confidence) in RATED_BY_HAND.items():
            await person.select(text)
            await person.rate(importance, confidence)
            task = person.desk.widgets.detail.tasks[0]
            assert (task.importance, task.confidence) == (int(importance), int(confidence)), task
        self._say(f"{len(RATED_BY_HAND)} tasks rated with a key each.")
        self.album.take(person.desk.window, "rated")

    async def _set_goals(self, person: Person) -> None:
        first = self._goals[0]
        pages = iter(("goal-what-matters", "goal-biggest-win", "goal-worst-outcome", "goal-review"))
        await person.set_goal(**first, look=lambda wizard: self.album.take(wizard, next(pages)))
        for goal in self._goals[1:]:
            await person.set_goal(**goal)
        person.desk.window.show_view("goals")
        self.album.take(person.desk.window, "goals")
        person.desk.window.show_view("active")
        self._say(f"{len(self._goals)} goals set with the wizard.")

    async def _ask(self, person: Person) -> None:
        for text in ASKED:
            await person.select(text)
            self.answers[text] = await person.ask_coach()
            assert self.answers[text].endswith("?"), self.answers[text]
            self._say(f"Asked about “{text}”: {self.answers[text]}")
            self.album.take(person.desk.window, f"coach-on-{text.split()[-1].lower()}")

    async def _look_back(self, person: Person) -> None:
        desk = person.desk
        for text, decision in zip(ASKED, DECIDED, strict=True):
            await person.select(text)
            desk.widgets.panel.decided.emit(decision)
        await person.until_synced()
        desk.window.show_view("insight")
        await until(lambda: len(desk.insight.page.month.decided) == len(DECIDED), "the decisions are counted")
        await until(lambda: desk.insight.page.month.is_told_by_server, "the server has told of the month")
        self.album.take(desk.window, "insight")
        desk.window.show_view("active")
        self._say(f"{len(DECIDED)} decisions shown in Insight.")

    async def _look_around(self, person: Person) -> None:
        desk = person.desk
        for text in COMPLETED:
            await person.select(text)
            desk.window.menu.action("complete").trigger()
        for text in LET_GO:
            await person.select(text)
            desk.window.menu.action("let-go").trigger()
        self.album.take(desk.window, "undo-bar")
        for view in ("completed", "let-go"):
            desk.window.show_view(view)
            self.album.take(desk.window, view)
        desk.window.show_view("active")
        person.type(desk.widgets.search, "review")
        await until(lambda: 0 < len(person.shown_texts) < 20, "the search has found something")
        self.album.take(desk.window, "search")
        desk.widgets.search.clear()
        await until(lambda: len(person.shown_texts) > 50, "the whole list is back")
        await person.select(ASKED[0])
        desk.settings.choose_theme("dark")
        self.album.take(desk.window, "dark")
        desk.window.resize(800, 600)
        self.album.take(desk.window, "dark-small")
        desk.settings.choose_theme("light")
        desk.window.resize(1180, 760)
        desk.show_quick_add()
        person.type(desk.quick_add.line.line, "A thought from anywhere !7 ?5")
        self.album.take(desk.quick_add, "quick-add-window")
        desk.quick_add.close()

    async def _second_day(self) -> int:
        async with self._opened() as person:
            await person.until_open()
            store = person.application.workspace.store
            assert len(store.tasks) == len(self._lines), len(store.tasks)
            assert len(store.goals) == len(self._goals)
            assert {task.text for task in store.tasks.values() if task.is_completed} == set(COMPLETED)
            for text, (importance, confidence) in RATED_BY_HAND.items():
                task = next(task for task in store.tasks.values() if task.text == text)
                assert (task.importance, task.confidence) == (int(importance), int(confidence)), task
            await person.select(ASKED[0])
            assert person.desk.widgets.panel.answer_text == self.answers[ASKED[0]]
            await person.until_synced()
            self.album.take(person.desk.window, "after-a-restart")
        self._say("Started again: every task, rating, goal and answer is there.")
        return 0


def _print_message(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass Qt's messages on, but for what a screen without a window manager cannot do."""
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


def main() -> int:
    """Run the demo, print each step, and say where the pictures are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=Path("demo"), help="where the pictures go")
    folder = parser.parse_args().folder
    qInstallMessageHandler(_print_message)
    qt = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="forethought-demo-") as data_dir:
        demo = Demo(folder, Path(data_dir), lambda sentence: print(f"  {sentence}", flush=True))
        demo.run(qt)
        forget_clusters(Path(data_dir))
    print(f"{len(demo.album.pictures)} pictures in {folder}/")
    return 0


if __name__ == "__main__":
    sys.exit(main())
