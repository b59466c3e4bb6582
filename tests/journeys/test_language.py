"""Choosing a language in the settings: it is spoken at once, and at the next start."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from forethought_common.tasks import TaskDraft
from forethought_desktop.core.language import TRANSLATIONS
from forethought_desktop.core.paths import Paths
from forethought_desktop.core.preferences import PreferencesFile
from forethought_desktop.shell.preferences_window import PreferencesWindow
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QComboBox

from tests.journeys.conftest import Journey
from tests.support.translations import translations
from tests.support.watchdog import unwatched
from tests.support.window import Person, make_application, running, until

PLAY = Callable[[Journey], None]


@pytest.fixture
def far_away(qapp: QApplication, data_dir: Path) -> Iterator[Path]:
    """A data directory whose server is out of reach; afterwards Qt says everything as it stands in the code."""
    translations().compile_all(TRANSLATIONS)
    paths = Paths(data_dir)
    paths.prepare()
    PreferencesFile(paths.preferences).change(place="server", server_url="http://127.0.0.1:9", user_id=UUID(int=7), language="en")
    before = QLocale()
    yield data_dir
    QLocale.setDefault(before)


def menus(person: Person) -> list[str]:
    return [action.text().replace("&", "") for action in person.desk.window.menuBar().actions()]


def test_a_language_that_is_chosen_is_spoken_at_once_and_stays(play: PLAY, qapp: QApplication, far_away: Path) -> None:
    async def choosing() -> None:
        application = make_application(qapp, far_away)
        async with running(application) as person:
            await until(person.desk.window.isVisible, "the window is there")
            application.workspace.tasks.add(TaskDraft("Draft the pricing page"))
            assert menus(person)[:2] == ["File", "Edit"]
            person.desk.settings.open()
            choice = next(box for box in settings(person).findChildren(QComboBox) if box.accessibleName() == "Language")
            with unwatched():
                choice.setCurrentIndex(choice.findText("Deutsch"))
                choice.activated.emit(choice.currentIndex())
            assert menus(person)[:2] == ["Datei", "Bearbeiten"]
            assert person.shown_texts == ["Draft the pricing page"]
            assert settings(person).windowTitle() == "Einstellungen"
            assert person.desk.window.isVisible()
            assert application.around.language == "de"
            application._translators.leave()

    async def coming_back() -> None:
        application = make_application(qapp, far_away)
        async with running(application) as person:
            await until(person.desk.window.isVisible, "the window is there")
            assert menus(person)[:2] == ["Datei", "Bearbeiten"]
            application._translators.leave()

    play(choosing)
    play(coming_back)


def test_what_was_asked_for_at_the_start_is_not_shown_again_in_another_language(play: PLAY, qapp: QApplication, far_away: Path) -> None:
    async def journey() -> None:
        application = make_application(qapp, far_away, is_quick_add=True)
        async with running(application) as person:
            await until(person.desk.quick_add.isVisible, "the small window is there")
            with unwatched():
                application._change_language("de")
            assert person.desk.window.isVisible()
            assert not person.desk.quick_add.isVisible()
            application._translators.leave()

    play(journey)


def test_a_start_out_of_sight_shows_the_window_once_somebody_begins_anew(play: PLAY, qapp: QApplication, far_away: Path) -> None:
    async def journey() -> None:
        application = make_application(qapp, far_away, is_hidden=True)
        async with running(application) as person:
            await asyncio.sleep(0)
            assert not person.desk.window.isVisible()
            application.workspace.connection.pause()
            application._begin(None)
            assert person.desk.window.isVisible()

    play(journey)


def settings(person: Person) -> PreferencesWindow:
    return next(window for window in person.desk.window.findChildren(PreferencesWindow) if window.isVisible())
