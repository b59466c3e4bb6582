"""Every control in every view, window and menu has a name, and what is drawn can be heard."""

import asyncio
from collections.abc import Callable

from forethought_common.coaching import QUESTION_LIMIT
from forethought_common.quick_add import parse_quick_add
from forethought_desktop.accounts.views.first_run import FirstRun
from forethought_desktop.accounts.views.sign_in import SignInDialog
from forethought_desktop.app.application import Application
from forethought_desktop.coaching.views.panel import CoachPanel
from forethought_desktop.coaching.views.sent import SentWindow
from forethought_desktop.coaching.views.turn import Phase, Turn
from forethought_desktop.goals.views.wizard import REVIEW, GoalWizard
from forethought_desktop.shell.keyboard_page import KeyboardPage
from forethought_desktop.shell.preferences_window import PreferencesWindow
from forethought_desktop.shell.question import Question
from forethought_desktop.tasks.views.cell_editors import CellSlider
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QListWidget, QMenu, QStackedWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.conftest import Journey
from tests.support.listening import Role, listen, nameless
from tests.support.window import Person, running, until

PLAY = Callable[[Journey], None]


async def settle() -> None:
    """Let layouts and what waits for the loop happen."""
    for _ in range(3):
        await asyncio.sleep(0)


async def in_front(window: QWidget) -> None:
    window.activateWindow()
    await until(window.isActiveWindow, "the window has the keyboard")
    await settle()


async def whole_settings(person: Person) -> PreferencesWindow:
    """Wait until the settings have all their pages: they come one after the other."""
    (settings,) = person.desk.window.findChildren(PreferencesWindow)
    await until(lambda: bool(settings.findChildren(KeyboardPage)), "all pages are there")
    return settings


async def with_tasks(person: Person) -> None:
    await person.until_open()
    for line in ("Draft the pricing page !8 ?4", "Call the two silent pilots !9", "Redesign the logo"):
        await person.add(line)
    await person.set_goal("Pilots", "Three of them live", "None by summer")


def test_every_view_has_names_only(play: PLAY, application: Application) -> None:
    async def journey() -> None:
        async with running(application) as person:
            await person.until_open()
            await settle()
            assert nameless(person.desk.window) == []
            await with_tasks(person)
            views = [entry.key for entry in person.desk.window.menu.entries if entry.key.startswith("view-")]
            for key in (*views, "deleted", "view-active"):
                person.desk.window.menu.action(key).trigger()
                await settle()
                assert nameless(person.desk.window) == [], key
            await person.select("Draft the pricing page")
            assert nameless(person.desk.window) == []
            person.desk.window.resize(700, 560)
            person.desk.window.show_panel()
            await settle()
            assert nameless(person.desk.window) == []

    play(journey)


def test_every_window_that_opens_has_names_only(play: PLAY, application: Application) -> None:
    async def journey() -> None:
        async with running(application) as person:
            await with_tasks(person)
            await person.select("Draft the pricing page")
            for key in ("shortcuts", "about", "delete", "add-goal", "coach-sent", "sign-in", "sign-out", "export", "palette"):
                person.desk.window.menu.action(key).trigger()
                await settle()
                opened = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
                for window in opened:
                    assert nameless(window) == [], key
                dialogs = [each for each in opened if isinstance(each, QDialog)]
                assert dialogs or key == "palette", key
                for dialog in dialogs:
                    assert dialog.windowTitle(), key
                    dialog.reject()
                await settle()

    play(journey)


def test_every_page_of_the_settings_has_names_only(play: PLAY, application: Application) -> None:
    async def journey() -> None:
        async with running(application) as person:
            await person.until_open()
            person.desk.settings.open()
            settings = await whole_settings(person)
            sections = settings.findChildren(QListWidget)[0]
            for row in range(sections.count()):
                settings.show_page(row)
                await settle()
                assert nameless(settings) == [], sections.item(row).text()
            assert settings.findChildren(QStackedWidget)[0].count() == sections.count()
            settings.close()

    play(journey)


def test_the_small_window_and_the_tray_have_names_only(play: PLAY, application: Application) -> None:
    async def journey() -> None:
        async with running(application) as person:
            await person.until_open()
            person.desk.show_quick_add()
            person.desk.quick_add.line.set_text("Sketch the flow !8 ?4 ??")
            await settle()
            assert nameless(person.desk.quick_add) == []
            assert {"Importance", "Confidence"} <= {heard.name for heard in listen(person.desk.quick_add) if heard.role == Role.Slider}
            person.desk.quick_add.show_coach("Sketch the flow")
            await settle()
            assert nameless(person.desk.quick_add) == []
            menu = person.desk.tray.menu
            assert menu.accessibleName()
            assert [action for action in menu.actions() if not action.isSeparator() and action.isVisible() and not action.text()] == []
            person.desk.quick_add.close()

    play(journey)


def test_every_page_of_the_wizard_has_names_only_and_says_how_far_it_is(qtbot: QtBot) -> None:
    wizard = GoalWizard()
    qtbot.addWidget(wizard)
    wizard.show()
    for page in range(REVIEW + 1):
        assert wizard.currentId() == page
        assert nameless(wizard) == []
        assert any(f"Step {page + 1} of" in heard.name for heard in listen(wizard)), page
        wizard.next()


def test_the_first_page_has_names_only_in_both_of_its_ways(qtbot: QtBot) -> None:
    page = FirstRun()
    qtbot.addWidget(page)
    page.show()
    assert nameless(page) == []
    page.set_server("https://list.example.org")
    page.show_credentials()
    page.ask_for_invite()
    assert nameless(page) == []
    page.show_recovery_code("abcd-efgh-ijkl")
    assert nameless(page) == []


def test_an_answer_of_the_coach_has_names_only(qtbot: QtBot) -> None:
    panel = CoachPanel()
    qtbot.addWidget(panel)
    panel.show()
    for turn in (Turn(), Turn(Phase.SPEAKING, "What"), Turn(Phase.DONE, "What would make it right?"), Turn(Phase.FAILED, note="Later.")):
        panel.show_turn(turn)
        assert nameless(panel) == [], turn.phase
    panel.show_turn(Turn(Phase.DONE, "What would make it right?"))
    panel.show_follow_up("x" * QUESTION_LIMIT, is_open=True)
    panel.show_earlier([Turn(Phase.DONE, "Before.", question="Why?")])
    assert nameless(panel) == []
    sent = SentWindow(panel)
    sent.open()
    assert nameless(sent) == []
    sent.reject()


def test_a_question_and_signing_in_have_names_only(qtbot: QtBot) -> None:
    above = QWidget()
    qtbot.addWidget(above)
    above.show()
    question = Question("Which one is right?", ["One", "Another"], above)
    question.add_choice("This", None)
    question.add_choice("That", None)
    question.open()
    assert nameless(question) == []
    question.reject()
    dialog = SignInDialog(above, address="https://list.example.org")
    dialog.open()
    assert nameless(dialog) == []
    dialog.reject()


def test_a_row_of_the_table_says_text_ratings_and_state(play: PLAY, application: Application) -> None:
    async def journey() -> None:
        async with running(application) as person:
            await with_tasks(person)
            table = person.desk.widgets.page.table
            table.scrollToTop()
            heard = [each.name for each in listen(table) if each.role == Role.Cell]
            assert "Draft the pricing page" in heard
            assert "Importance: 8 of 10" in heard
            assert "Confidence: 4 of 10" in heard
            assert any("not rated" in name.lower() for name in heard)
            assert any(name.lower() in {"open", "not done", "active"} for name in heard), heard

    play(journey)


def test_a_rating_being_edited_in_its_cell_has_a_name_and_a_value(play: PLAY, application: Application) -> None:
    async def journey() -> None:
        async with running(application) as person:
            await with_tasks(person)
            await person.select("Draft the pricing page")
            table = person.desk.widgets.page.table
            await in_front(person.desk.window)
            index = person.desk.tasks.model.index(table.currentIndex().row(), 2)
            table.setCurrentIndex(index)
            person.desk.window.menu.action("edit-text").trigger()
            await settle()
            (editor,) = table.findChildren(CellSlider)
            (slider,) = listen(editor)
            assert (slider.role, slider.name, slider.value) == (Role.Slider, "Importance", "8")
            assert slider.description == "8 of 10"

    play(journey)


def test_a_slider_says_its_rating_in_words(play: PLAY, application: Application) -> None:
    async def journey() -> None:
        async with running(application) as person:
            await with_tasks(person)
            await person.select("Call the two silent pilots")
            sliders = {each.name: each for each in listen(person.desk.widgets.detail) if each.role == Role.Slider}
            assert "9 of 10" in sliders["Importance"].description
            assert sliders["Importance"].value == "9"
            assert "Not rated" in sliders["Confidence"].description

    play(journey)


def test_a_chip_says_what_it_read_and_what_pressing_it_does(play: PLAY, application: Application) -> None:
    async def journey() -> None:
        async with running(application) as person:
            await person.until_open()
            person.desk.widgets.line.set_text("Sketch !8")
            assert parse_quick_add("Sketch !8").importance == 8
            (chip,) = [each for each in listen(person.desk.widgets.line) if each.role == Role.Button]
            assert chip.name == "Importance 8"
            assert chip.description

    play(journey)


def test_no_letter_is_underlined_twice_in_any_menu(play: PLAY, application: Application) -> None:
    async def journey() -> None:
        async with running(application) as person:
            await with_tasks(person)
            bar = person.desk.window.menuBar()
            menus = [menu for menu in bar.findChildren(QMenu) if menu.menuAction() in menu_actions(bar)]
            for actions in [bar.actions(), *([shown for shown in menu.actions() if shown.isVisible()] for menu in menus)]:
                opened = [menu for menu in menus if menu.actions() and menu.actions()[0] in actions]
                for menu in opened:
                    menu.aboutToShow.emit()
                letters = [letter(action) for action in actions if not action.isSeparator()]
                assert None not in letters, [action.text() for action in actions]
                assert len(letters) == len(set(letters)), [action.text() for action in actions]

    play(journey)


def menu_actions(bar: QWidget) -> list[QAction]:
    return [action for menu in (bar, *bar.findChildren(QMenu)) for action in menu.actions()]


def letter(action: QAction) -> str | None:
    text = action.text().replace("&&", "")
    return text[text.index("&") + 1].lower() if "&" in text else None


def test_every_button_with_a_picture_alone_says_what_it_does(play: PLAY, application: Application) -> None:
    async def journey() -> None:
        async with running(application) as person:
            await with_tasks(person)
            await person.select("Redesign the logo")
            buttons = [each for each in person.desk.window.findChildren(QToolButton) if each.isVisible() and not each.text()]
            silent = [each.accessibleName() or each.objectName() for each in buttons if not (each.accessibleName() and each.toolTip())]
            assert silent == []

    play(journey)
