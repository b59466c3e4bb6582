"""Every action is a command, found by a few letters and called by the keys that were chosen, in the running program."""

from collections.abc import Callable
from pathlib import Path

import pytest
from forethought_desktop.app.application import Application
from forethought_desktop.core.language import TRANSLATIONS
from forethought_desktop.core.paths import Paths
from forethought_desktop.core.preferences import PreferencesFile
from forethought_desktop.shell.command_palette import CommandPalette
from forethought_desktop.shell.keyboard_page import KeyboardPage
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from tests.accessibility.test_names import in_front, settle, whole_settings, with_tasks
from tests.journeys.conftest import Journey
from tests.support.keys import CTRL, find_and_run, press, write
from tests.support.translations import translations
from tests.support.window import Person, make_application, running, until

PLAY = Callable[[Journey], None]
Key = Qt.Key

OFFERED = frozenset(
    {
        "add", "quick-window", "import", "export", "sync-now", "sign-in", "sign-out", "folder", "settings", "close", "quit", "undo", "redo",
        "find", "select-all", "complete", "edit-text", "let-go", "delete", "next", "previous", "list", "deleted", "panel", "palette",
        "look-system", "look-light", "look-dark", "ask", "coach-more", "coach-stop", "coach-keep", "coach-change", "coach-let-go",
        "coach-helped", "coach-not-helped", "coach-sent", "add-goal", "edit-goal", "goal-up", "goal-down", "delete-goal", "shortcuts",
        "about", "view-active", "view-completed", "view-let-go", "view-map", "view-goals", "view-insight",
        *(f"sort-{column}" for column in ("importance", "confidence", "text", "at")),
        *(f"column-{column}" for column in ("importance", "confidence", "at")),
        *(f"{kind}-{value}" for kind in ("importance", "confidence") for value in (*range(1, 11), "none")),
    }
)  # fmt: skip


def enabled(person: Person, *keys: str) -> list[bool]:
    return [person.desk.window.menu.action(key).isEnabled() for key in keys]


def test_whatever_the_window_can_do_stands_in_its_menus_and_does_something(play: PLAY, application: Application) -> None:
    async def journey() -> None:
        async with running(application) as person:
            await person.until_open()
            assert {entry.key for entry in person.desk.window.menu.entries} >= OFFERED
            assert person.desk.window.menu.unhandled() == []
            await until(person.desk.window.menu.action("sign-in").isVisible, "it is known that nobody is signed in")
            assert not person.desk.window.menu.action("sign-out").isVisible()

    play(journey)


def test_a_task_is_found_by_its_words_from_any_view_and_gone_to(play: PLAY, application: Application) -> None:
    async def journey() -> None:
        async with running(application) as person:
            await with_tasks(person)
            person.desk.window.menu.action("view-goals").trigger()
            await in_front(person.desk.window)
            await press(Key.Key_K, CTRL)
            await write("silent")
            (palette,) = person.desk.window.findChildren(CommandPalette)
            await until(lambda: any(row.task is not None for row in palette.rows), "the task is found")
            assert palette.rows[0].name == "Call the two silent pilots"
            await press(Key.Key_Return)
            assert person.desk.window.current_view == "active"
            await until(lambda: [task.text for task in person.desk.widgets.detail.tasks] == ["Call the two silent pilots"], "it is shown")

    play(journey)


def test_keys_that_were_chosen_count_at_the_next_start_and_what_was_used_is_remembered(
    play: PLAY, application: Application, qapp: QApplication, data_dir: Path
) -> None:
    async def choosing() -> None:
        async with running(application) as person:
            await person.until_open()
            person.desk.settings.open()
            settings = await whole_settings(person)
            (page,) = settings.findChildren(KeyboardPage)
            page.choose("find")
            page.fields[0].pressed.emit("F8")
            settings.close()
            await in_front(person.desk.window)
            await find_and_run("sort text")

    async def coming_back() -> None:
        async with running(make_application(qapp, data_dir)) as person:
            await with_tasks(person)
            await in_front(person.desk.window)
            await press(Key.Key_F8)
            assert person.desk.window.focusWidget() is person.desk.widgets.search
            await press(Key.Key_K, CTRL)
            (palette,) = person.desk.window.findChildren(CommandPalette)
            assert palette.rows[0].key == "sort-text"
            await press(Key.Key_Escape)

    play(choosing)
    assert PreferencesFile(Paths(data_dir).preferences).current.shortcuts == {"find": ("F8", "/")}
    play(coming_back)


def test_a_goal_that_has_the_focus_is_moved_changed_and_deleted_by_commands(play: PLAY, application: Application) -> None:
    async def journey() -> None:
        async with running(application) as person:
            await with_tasks(person)
            await person.set_goal("Health", "Run ten kilometres", "A hurt knee")
            commands = ("edit-goal", "goal-up", "goal-down", "delete-goal")
            assert enabled(person, *commands) == [False] * 4
            person.desk.window.menu.action("view-goals").trigger()
            await in_front(person.desk.window)
            assert enabled(person, *commands) == [False] * 4, "none is meant yet"
            person.desk.widgets.goal_list.cards[1].setFocus()
            assert enabled(person, *commands) == [True, True, False, True]
            await find_and_run("move the goal up")
            assert [goal.what_matters for goal in person.application.workspace.store.goals] == ["Health", "Pilots"]
            assert enabled(person, *commands) == [True, False, True, True]
            await find_and_run("delete the goal")
            assert [goal.what_matters for goal in person.application.workspace.store.goals] == ["Pilots"]
            await find_and_run("edit the goal")
            await settle()
            assert QApplication.activeModalWidget() is not None
            await press(Key.Key_Escape)

    play(journey)


@pytest.mark.parametrize("key", ["coach-keep", "coach-more", "coach-stop", "coach-helped"])
def test_what_can_be_made_of_an_answer_is_off_where_there_is_none(play: PLAY, application: Application, key: str) -> None:
    async def journey() -> None:
        async with running(application) as person:
            await with_tasks(person)
            await person.select("Redesign the logo")
            assert enabled(person, "coach-sent", key) == [True, False]

    play(journey)


def test_commands_are_found_by_their_german_names(play: PLAY, application: Application, qapp: QApplication, data_dir: Path) -> None:
    async def journey() -> None:
        german = make_application(qapp, data_dir)
        try:
            async with running(german) as person:
                await with_german_tasks(person)
                await press(Key.Key_K, CTRL)
                await write("ruckg")
                (palette,) = person.desk.window.findChildren(CommandPalette)
                assert palette.rows[0].key == "undo"
                assert palette.rows[0].name.startswith("Rückg")
                await press(Key.Key_Escape)
        finally:
            german._translators.leave()

    async def leave() -> None:
        async with running(application):
            pass

    play(leave)
    translations().compile_all(TRANSLATIONS)
    PreferencesFile(Paths(data_dir).preferences).change(language="de")
    before = QLocale()
    play(journey)
    QLocale.setDefault(before)


async def with_german_tasks(person: Person) -> None:
    await person.until_open()
    await person.add("Preisseite entwerfen !8")
    await in_front(person.desk.window)
