"""The days in the settings: what they say, and what going back to one asks and does."""

import asyncio
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from forethought_desktop.backups.actions import BackupActions
from forethought_desktop.backups.presenter import BackupPresenter
from forethought_desktop.backups.views.section import BackupSection
from forethought_desktop.core.background import Background
from forethought_desktop.ui.plain import PlainLabel
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.support.desk import Desk, opened_desk
from tests.support.replicas import edit_task, new_task
from tests.support.window import until

DAY_SECONDS = 24 * 3600


class Scene:
    """A replica with copies of two days, and the settings' part about them."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk = desk
        self.said: list[str] = []
        self.background = Background(self._fail)
        self.actions = BackupActions(desk.store, desk.undo, desk.clock)
        self.section = BackupSection()
        qtbot.addWidget(self.section)
        self.presenter = BackupPresenter(self.section, self.actions, self.background)
        self.presenter.undo_offered.connect(self.said.append)
        self.presenter.message_given.connect(self.said.append)

    def _fail(self, failure: BaseException, name: str) -> None:
        raise AssertionError(name) from failure

    async def ask(self) -> list[str]:
        """Ask for the chosen day and return the lines of the question."""
        self.section.restore.click()
        await until(lambda: self.presenter.question is not None, "the question is asked")
        assert self.presenter.question is not None
        return [label.text() for label in self.presenter.question.findChildren(PlainLabel)]

    def choose(self, words: str) -> None:
        assert self.presenter.question is not None
        next(each for each in self.presenter.question.findChildren(QPushButton) if each.text().startswith(words)).click()


@pytest.fixture
async def scene(tmp_path: Path, qtbot: QtBot) -> AsyncGenerator[Scene]:
    with opened_desk(tmp_path) as desk:
        made = Scene(desk, qtbot)
        yield made
        made.presenter.close()
        await made.background.close()


async def test_each_day_is_listed_with_what_it_held(scene: Scene) -> None:
    scene.presenter.show_in(scene.section)
    await until(lambda: "no copy yet" in scene.section.note.text(), "it says that there is none")
    assert not scene.section.restore.isEnabled()
    scene.desk.store.apply([new_task()])
    assert await scene.actions.make_todays()
    assert not await scene.actions.make_todays()
    scene.desk.store.apply([new_task()])
    scene.desk.clock.pass_by(DAY_SECONDS)
    assert await scene.actions.make_todays()
    scene.presenter.refresh()
    await until(lambda: scene.section.days.count() == 2, "two days are listed")
    assert " · 2 tasks · " in scene.section.days.item(0).text()
    assert " · 1 task · " in scene.section.days.item(1).text()


async def test_going_back_asks_with_counts_and_changes_nothing_by_default(scene: Scene) -> None:
    kept, lost = new_task("Kept"), new_task("Lost")
    scene.desk.store.apply([kept, lost])
    await scene.actions.make_todays()
    scene.desk.store.apply([edit_task(kept.id, text="Otherwise"), edit_task(lost.id, delete=True), new_task("Since")])
    scene.presenter.show_in(scene.section)
    await until(lambda: scene.section.days.count() == 1, "the day is listed")
    lines = await scene.ask()
    assert {"Will come back: 1 task or goal.", "Will be as they were that day: 1 task or goal."} <= set(lines)
    assert scene.presenter.question is not None
    default = scene.presenter.question.default_button
    assert default is not None
    default.click()
    await asyncio.sleep(0)
    assert scene.desk.texts == ["Otherwise", "Since"]

    await until(lambda: scene.presenter.question is None, "the question is gone")
    await scene.ask()
    scene.choose("Restore")
    await until(lambda: bool(scene.said), "it is done")
    assert "Since" not in scene.desk.texts  # the first button takes away what is new, as it says
    scene.desk.undo.undo()
    assert scene.desk.texts == ["Otherwise", "Since"]


async def test_what_came_since_stays_unless_chosen(scene: Scene) -> None:
    scene.desk.store.apply([task := new_task("Old")])
    await scene.actions.make_todays()
    many = [new_task(f"Since {number}") for number in range(250)]
    scene.desk.store.apply([*many, edit_task(task.id, delete=True)])
    [copy] = await scene.actions.days()
    preview = await scene.actions.preview(copy)
    assert await scene.actions.restore(preview) == 1
    assert len(scene.desk.texts) == 251
    assert await scene.actions.restore(preview, with_since=True) == 251
    assert scene.desk.texts == ["Old"]
    scene.desk.undo.undo()
    assert len(scene.desk.texts) == 251


async def test_a_day_like_today_has_nothing_to_restore(scene: Scene) -> None:
    scene.desk.store.apply([new_task("Old")])
    await scene.actions.make_todays()
    scene.presenter.show_in(scene.section)
    await until(lambda: scene.section.days.count() == 1, "the day is listed")
    lines = await scene.ask()
    assert "Everything is as it was that day. There is nothing to restore." in lines
    assert scene.presenter.question is not None
    assert len(scene.presenter.question.choices) == 1


async def test_why_there_is_no_copy_is_said(scene: Scene) -> None:
    scene.presenter.show_in(scene.section)
    scene.presenter.note_trouble("The disk is nearly full, so no copy was made.")
    await until(lambda: "nearly full" in scene.section.note.text(), "it is said")
