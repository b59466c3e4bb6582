"""Tab goes through everything in every view and window, in the order one reads, and Escape leads one step out."""

import asyncio
from collections.abc import Callable

import pytest
from forethought_desktop.accounts.views.first_run import FirstRun
from forethought_desktop.app.application import Application
from forethought_desktop.coaching.views.panel import CoachPanel
from forethought_desktop.coaching.views.turn import Phase, Turn
from forethought_desktop.goals.views.wizard import REVIEW, GoalWizard
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from tests.accessibility.test_names import in_front, settle, whole_settings, with_tasks
from tests.journeys.conftest import Journey
from tests.support.tabbing import backwards, focused, for_the_mouse_only, skipped, way
from tests.support.window import running

PLAY = Callable[[Journey], None]


def assert_all_is_met(window: QWidget) -> None:
    stops = way(window)
    assert skipped(window, stops) == []
    assert for_the_mouse_only(window, stops) == []
    assert backwards(window, stops) == []
    back = way(window, Qt.Key.Key_Backtab)
    assert back[1:] == stops[:0:-1], "Shift+Tab goes another way than Tab"


@pytest.mark.parametrize("view", ["view-active", "view-completed", "view-let-go", "view-map", "view-goals", "view-insight"])
def test_tab_leads_through_every_view(play: PLAY, application: Application, view: str) -> None:
    async def journey() -> None:
        async with running(application) as person:
            await with_tasks(person)
            await person.select("Draft the pricing page")
            person.desk.window.menu.action(view).trigger()
            await in_front(person.desk.window)
            person.desk.widgets.line.focus()
            assert_all_is_met(person.desk.window)

    play(journey)


def test_tab_leads_through_a_narrow_window_with_its_drawer(play: PLAY, application: Application) -> None:
    async def journey() -> None:
        async with running(application) as person:
            await with_tasks(person)
            person.desk.window.resize(700, 560)
            await person.select("Draft the pricing page")
            person.desk.window.show_panel()
            await in_front(person.desk.window)
            person.desk.widgets.line.focus()
            assert_all_is_met(person.desk.window)

    play(journey)


def test_tab_leads_through_every_dialog_and_escape_leads_out(play: PLAY, application: Application) -> None:
    async def journey() -> None:
        async with running(application) as person:
            await with_tasks(person)
            await person.select("Draft the pricing page")
            for key in ("shortcuts", "about", "delete", "add-goal", "coach-sent", "sign-in", "sign-out", "export", "settings"):
                person.desk.window.menu.action(key).trigger()
                await settle()
                dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible())
                await in_front(dialog)
                assert dialog.isAncestorOf(focused()), key
                assert_all_is_met(dialog)
                QTest.keyClick(focused(), Qt.Key.Key_Escape)
                assert not dialog.isVisible(), key
                await settle()

    play(journey)


def test_tab_leads_through_every_page_of_the_settings(play: PLAY, application: Application) -> None:
    async def journey() -> None:
        async with running(application) as person:
            await person.until_open()
            person.desk.settings.open()
            settings = await whole_settings(person)
            await in_front(settings)
            sections = settings.findChildren(QListWidget)[0]
            for row in range(sections.count()):
                sections.setFocus()
                settings.show_page(row)
                await settle()
                assert_all_is_met(settings)
            settings.close()

    play(journey)


def test_tab_leads_through_the_small_window(play: PLAY, application: Application) -> None:
    async def journey() -> None:
        async with running(application) as person:
            await person.until_open()
            window = person.desk.quick_add
            person.desk.show_quick_add()
            window.line.set_text("Sketch the flow !8 ?4")
            await in_front(window)
            window.line.focus()
            assert_all_is_met(window)
            QTest.keyClick(focused(), Qt.Key.Key_Escape)
            assert not window.isVisible()

    play(journey)


def test_tab_leads_through_every_page_of_the_wizard(qtbot: QtBot) -> None:
    wizard = GoalWizard()
    qtbot.addWidget(wizard)
    wizard.show()
    wizard.activateWindow()
    qtbot.waitUntil(wizard.isActiveWindow)
    for page in range(REVIEW + 1):
        assert wizard.currentId() == page
        assert_all_is_met(wizard)
        wizard.next()
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not wizard.isVisible()


def test_tab_leads_through_the_first_page_in_both_of_its_ways(qtbot: QtBot) -> None:
    page = FirstRun()
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert_all_is_met(page)
    page.set_server("https://list.example.org")
    page.show_credentials()
    assert_all_is_met(page)


def test_enter_on_the_first_page_starts_here(qtbot: QtBot) -> None:
    page = FirstRun()
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    with qtbot.waitSignal(page.start_asked):
        QTest.keyClick(focused(), Qt.Key.Key_Return)


def test_tab_leads_through_an_answer_and_what_can_be_made_of_it(qtbot: QtBot) -> None:
    panel = CoachPanel()
    qtbot.addWidget(panel)
    panel.resize(340, 600)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.set_can_ask(can_ask=True)
    panel.show_turn(Turn(Phase.DONE, "What would make it right?"))
    panel.show_follow_up("And then?", is_open=True)
    panel.show_earlier([Turn(Phase.DONE, "Before.", question="Why?")])
    panel.focus_follow_up(Qt.FocusReason.TabFocusReason)
    assert_all_is_met(panel)


def test_escape_leads_from_everywhere_in_the_window_back_to_the_list(play: PLAY, application: Application) -> None:
    async def journey() -> None:
        async with running(application) as person:
            await with_tasks(person)
            await person.select("Draft the pricing page")
            await in_front(person.desk.window)
            table = person.desk.widgets.page.table
            for widget in (person.desk.widgets.search, person.desk.widgets.detail.importance.slider, person.desk.widgets.detail.complete,
                           person.desk.widgets.detail.text, person.desk.window.navigation.button("active")):  # fmt: skip
                widget.setFocus()
                QTest.keyClick(focused(), Qt.Key.Key_Escape)
                await asyncio.sleep(0)
                assert focused() is table, widget

    play(journey)


def test_escape_takes_the_search_back_first_and_then_leaves_it(play: PLAY, application: Application) -> None:
    async def journey() -> None:
        async with running(application) as person:
            await with_tasks(person)
            await in_front(person.desk.window)
            search = person.desk.widgets.search
            search.focus()
            QTest.keyClicks(search, "pilots")
            QTest.keyClick(search, Qt.Key.Key_Escape)
            assert (search.text(), focused()) == ("", search)
            QTest.keyClick(search, Qt.Key.Key_Escape)
            assert focused() is person.desk.widgets.page.table

    play(journey)
