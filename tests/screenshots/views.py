"""What is photographed: each view prepares the stage and names the window to take.

A view that is the main window is taken at each size; a window of its own has its own size, and is taken once.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from forethought_common.accounts import SecurityEvent, SessionView
from forethought_common.coaching import Preview
from forethought_common.sync import Entity
from forethought_desktop.accounts.views.activity import ActivityWindow
from forethought_desktop.accounts.views.code_dialog import CodeDialog
from forethought_desktop.accounts.views.deletion import DeletionDialog
from forethought_desktop.accounts.views.email_dialog import EmailDialog
from forethought_desktop.accounts.views.first_run import FirstRun
from forethought_desktop.accounts.views.lost_password import LostPassword
from forethought_desktop.accounts.views.password_line import PasswordLine
from forethought_desktop.accounts.views.rows import AccountRows
from forethought_desktop.accounts.views.sessions import PasswordForm, SessionList
from forethought_desktop.accounts.views.sign_in import SignInDialog
from forethought_desktop.app.version import VERSION
from forethought_desktop.app.welcome import Welcome
from forethought_desktop.attention.actions import KeptText, Refused
from forethought_desktop.attention.presenter import kept_row, refused_row
from forethought_desktop.backups.actions import Preview as BackupPreview
from forethought_desktop.backups.presenter import question_about
from forethought_desktop.coaching.views.sent import SentWindow
from forethought_desktop.coaching.views.turn import Phase, Turn
from forethought_desktop.core.language import translate
from forethought_desktop.goals.views.wizard import GoalWizard
from forethought_desktop.goals.views.wording import Answers
from forethought_desktop.shell.about import About
from forethought_desktop.shell.command_palette import CommandPalette
from forethought_desktop.shell.licences import LicencesWindow
from forethought_desktop.shell.preferences_window import PreferencesWindow
from forethought_desktop.shell.question import Question
from forethought_desktop.shell.shortcuts_sheet import ShortcutsSheet
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.restoring import Way
from forethought_desktop.tasks.views.confirm_delete import DeleteQuestion
from PySide6.QtCore import QCoreApplication, QItemSelectionModel
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu, QWidget

from tests.screenshots.stage import DAY, GOALS, LEANING, ME, MORNING, USAGE, Stage
from tests.support.window import until


class NotThere(Exception):
    """This version has no such view."""


Prepare = Callable[[Stage], Awaitable[QWidget]]


@dataclass(frozen=True)
class View:
    name: str
    prepare: Prepare
    is_main: bool
    is_filled: bool


VIEWS: list[View] = []

TODO_TXT = """(A) 2026-05-01 Write the report due:2026-05-20 +work @desk
x 2026-05-03 2026-05-01 Call the bank
(C) Buy a birthday card
Plan the garden
Redesign the logo
"""


EDIT = Edit(Entity.TASK, UUID(int=9), delete=False)


def view(name: str, *, is_main: bool = False, is_filled: bool = True) -> Callable[[Prepare], Prepare]:
    def add(prepare: Prepare) -> Prepare:
        VIEWS.append(View(name, prepare, is_main, is_filled))
        return prepare

    return add


# Before there is a list


def _first_page(stage: Stage) -> tuple[Welcome, FirstRun]:
    welcome = Welcome(stage.workspace, None)
    stage.borrow(welcome)
    return welcome, welcome.page


@view("first-run")
async def first_run(stage: Stage) -> QWidget:
    return _first_page(stage)[0]


@view("first-run-address")
async def first_run_address(stage: Stage) -> QWidget:
    welcome, page = _first_page(stage)
    page.set_server("https://tasks.example.org")
    page.address.show_step("name", "passed")
    page.address.show_step(
        "certificate", "failed", "The certificate is for another name. Ask whoever runs the server, or try another address."
    )
    return welcome


@view("first-run-sign-in")
async def first_run_sign_in(stage: Stage) -> QWidget:
    welcome, page = _first_page(stage)
    page.set_server("https://tasks.example.org")
    for step in ("name", "certificate", "path", "version"):
        page.address.show_step(step, "passed")
    page.address.show_step("clock", "noted", "Its clock is 40 seconds behind this one. That is fine.")
    page.show_credentials()
    return welcome


@view("first-run-recovery-code")
async def first_run_recovery_code(stage: Stage) -> QWidget:
    welcome, page = _first_page(stage)
    page.show_recovery_code("4XQ7-M2KD-9RTH-6WPC-EJ3N")
    return welcome


@view("sign-in-again")
async def sign_in_again(stage: Stage) -> QWidget:
    return stage.borrow(SignInDialog(stage.desk.window, address="https://tasks.example.org", email="ada@example.org"))


# The list


@view("empty-list", is_main=True, is_filled=False)
async def empty_list(stage: Stage) -> QWidget:
    return stage.desk.window


@view("empty-completed", is_main=True, is_filled=False)
async def empty_completed(stage: Stage) -> QWidget:
    stage.desk.window.show_view("completed")
    return stage.desk.window


@view("empty-goals", is_main=True, is_filled=False)
async def empty_goals(stage: Stage) -> QWidget:
    stage.desk.window.show_view("goals")
    return stage.desk.window


@view("empty-insight", is_main=True, is_filled=False)
async def empty_insight(stage: Stage) -> QWidget:
    stage.desk.window.show_view("insight")
    return stage.desk.window


@view("list", is_main=True)
async def plain_list(stage: Stage) -> QWidget:
    stage.desk.widgets.page.table.setFocus()
    return stage.desk.window


@view("coach", is_main=True)
async def coach(stage: Stage) -> QWidget:
    stage.select("Redesign the logo")
    stage.desk.window.show_panel()
    stage.desk.widgets.page.table.setFocus()
    return stage.desk.window


@view("coach-considering", is_main=True)
async def coach_considering(stage: Stage) -> QWidget:
    stage.select("Write to the landlord")
    stage.desk.window.show_panel()
    stage.desk.widgets.panel.show_turn(Turn(phase=Phase.CONSIDERING))
    stage.desk.widgets.page.table.setFocus()
    return stage.desk.window


@view("several-selected", is_main=True)
async def several_selected(stage: Stage) -> QWidget:
    table = stage.desk.widgets.page.table
    for row in (1, 3, 4):
        chosen = table.model().index(row, 1)
        table.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows)
    table.setFocus()
    stage.desk.window.show_panel()
    return stage.desk.window


@view("quick-add", is_main=True)
async def quick_add(stage: Stage) -> QWidget:
    line = stage.desk.widgets.line
    line.set_text("Send the offer to the joiner !8 ?6 ??")
    line.line.moveCursor(QTextCursor.MoveOperation.End)
    return stage.desk.window


@view("undo-bar", is_main=True)
async def undo_bar(stage: Stage) -> QWidget:
    stage.desk.tasks.let_go([stage.task("Sort the photo"), stage.task("Clean up")])
    stage._closing.append(stage.desk.tasks.undo)
    stage.desk.widgets.page.table.setFocus()
    return stage.desk.window


@view("crash", is_main=True)
async def crash(stage: Stage) -> QWidget:
    stage.desk.tell_of_crash("a report")
    stage.desk.widgets.page.table.setFocus()
    return stage.desk.window


@view("search", is_main=True)
async def search(stage: Stage) -> QWidget:
    stage.desk.widgets.search.setText("the re")
    model = stage.desk.tasks.model
    await until(lambda: 0 < model.rowCount() < 12, "the search has found something")
    stage.desk.widgets.search.setFocus()
    return stage.desk.window


@view("search-nothing", is_main=True)
async def search_nothing(stage: Stage) -> QWidget:
    stage.desk.widgets.search.setText("xylophone")
    await until(lambda: stage.desk.tasks.model.rowCount() == 0, "nothing was found")
    stage.desk.widgets.search.setFocus()
    return stage.desk.window


@view("completed", is_main=True)
async def completed(stage: Stage) -> QWidget:
    stage.desk.window.show_view("completed")
    return stage.desk.window


@view("let-go", is_main=True)
async def let_go(stage: Stage) -> QWidget:
    stage.desk.window.show_view("let-go")
    return stage.desk.window


@view("deleted", is_main=True)
async def deleted(stage: Stage) -> QWidget:
    stage.desk.window.show_view("let-go")
    stage.desk.tasks.show_list("deleted")
    return stage.desk.window


@view("map", is_main=True)
async def focus_map(stage: Stage) -> QWidget:
    stage.select("Redesign the logo")
    stage.desk.window.show_view("map")
    stage.desk.map.page.focus()
    return stage.desk.window


@view("map-empty", is_main=True, is_filled=False)
async def empty_map(stage: Stage) -> QWidget:
    stage.desk.window.show_view("map")
    return stage.desk.window


@view("palette", is_main=True)
async def palette(stage: Stage) -> QWidget:
    window = stage.desk.window
    window.menu.action("palette").trigger()
    opened = next(found for found in window.findChildren(CommandPalette) if found.isVisible())
    stage._closing.append(opened.close_up)
    opened.line.setText("go")
    return window


@view("goals", is_main=True)
async def goals(stage: Stage) -> QWidget:
    stage.desk.window.show_view("goals")
    return stage.desk.window


@view("insight", is_main=True)
async def insight(stage: Stage) -> QWidget:
    stage.desk.window.show_view("insight")
    for _ in range(10):  # until it has been found that there is no server to ask
        await asyncio.sleep(0)
    stage.desk.insight.page.show_month(stage.workspace.insight.month(USAGE))
    return stage.desk.window


@view("menu", is_main=False)
async def menu(stage: Stage) -> QWidget:
    stage.select("Redesign the logo")
    opened = next(
        action.menu()
        for action in stage.desk.window.menuBar().actions()
        if action.text() == QCoreApplication.translate("Commands", "&Task")
    )
    assert isinstance(opened, QMenu)
    stage._closing.append(opened.close)
    stage.desk.widgets.page.table.setFocus()
    opened.popup(stage.desk.window.mapToGlobal(stage.desk.window.rect().topLeft()))
    return opened


# Windows of their own


def _wizard(stage: Stage, pages: int) -> GoalWizard:
    answers = Answers(
        "Three pilot customers live by September", "Renewals that pay for the second hire", "Cash runs out before the pilots renew"
    )
    wizard = GoalWizard(stage.desk.window, leaning="business", answers=answers)
    stage.borrow(wizard)
    for _ in range(pages):
        wizard.next()
    return wizard


@view("goal-1")
async def goal_1(stage: Stage) -> QWidget:
    wizard = GoalWizard(stage.desk.window, leaning="business")
    stage.borrow(wizard)
    return wizard


@view("goal-2")
async def goal_2(stage: Stage) -> QWidget:
    return _wizard(stage, 1)


@view("goal-3")
async def goal_3(stage: Stage) -> QWidget:
    return _wizard(stage, 2)


@view("goal-4-review")
async def goal_review(stage: Stage) -> QWidget:
    return _wizard(stage, 3)


async def _settings(stage: Stage, name: str) -> PreferencesWindow:
    stage.desk.settings.open()
    window = await stage.dialog(PreferencesWindow)
    assert isinstance(window, PreferencesWindow)
    for _ in range(10):  # until it has been found that there is no server to ask
        await asyncio.sleep(0)
    window.show_me(ME, LEANING)
    window.show_storage("/home/ada/.local/share/forethought", "keyring", is_server_here=True)
    names = [window._list.item(row).text() for row in range(window._list.count())]
    if window.tr(name) not in names:
        raise NotThere(name)
    window.show_page(names.index(window.tr(name)))
    window._list.setFocus()
    return window


def _settings_view(name: str) -> None:
    async def prepare(stage: Stage) -> QWidget:
        return await _settings(stage, name)

    view(f"settings-{name.lower()}")(prepare)


for _name in ("General", "Coaching", "Account", "Data", "Keyboard", "Server", "About"):
    _settings_view(_name)


@view("settings-account-on-a-server")
async def settings_account_on_a_server(stage: Stage) -> QWidget:
    window = await _settings(stage, "Account")
    window.show_account(email="ada@example.org", url="https://tasks.example.org", is_signed_in=True)
    return window


@view("settings-account-signed-in")
async def settings_account_signed_in(stage: Stage) -> QWidget:
    window = PreferencesWindow(stage.desk.window, version=VERSION)
    window.show_account(email="ada@example.org", url="https://tasks.example.org", is_signed_in=True)
    window.show_page(2)
    sessions, password, rows = SessionList(), PasswordForm(), AccountRows()
    sessions.show_sessions(
        [
            SessionView(UUID(int=1), "ada@desk", MORNING - 9 * DAY, MORNING, is_current=True),
            SessionView(UUID(int=2), "ada@phone", MORNING - 5 * DAY, MORNING - 7200, is_current=False),
        ]
    )
    rows.show_code(is_there=False)
    for title, part in (("Devices that are signed in", sessions), ("Password", password), ("More", rows)):
        window.add_to_account(QCoreApplication.translate("AccountSettings", title), part)
    window.resize(680, 860)
    return stage.borrow(window)


@view("lost-password")
async def lost_password(stage: Stage) -> QWidget:
    dialog = LostPassword(stage.desk.window, email="ada@example.org")
    dialog.findChildren(PasswordLine)[0].setText("some quiet tuesday")
    return stage.borrow(dialog)


@view("account-email")
async def account_email(stage: Stage) -> QWidget:
    return stage.borrow(EmailDialog(stage.desk.window, email="ada@example.org"))


@view("account-recovery-code")
async def account_recovery_code(stage: Stage) -> QWidget:
    dialog = CodeDialog(stage.desk.window)
    dialog.show_code("4XQ7M2KD9RTH6WPCEJ3N0AB1VZ")
    return stage.borrow(dialog)


@view("account-activity")
async def account_activity(stage: Stage) -> QWidget:
    window = ActivityWindow(stage.desk.window)
    kinds = ("signed-in", "recovery-code-made", "session-ended", "password-changed", "signed-in", "signed-up")
    window.add(
        [
            SecurityEvent(UUID(int=number), kind, MORNING - number * DAY, "ada@phone" if number % 2 else "ada@desk", number == 0)
            for number, kind in enumerate(kinds)
        ],
        has_more=True,
    )
    return stage.borrow(window)


@view("account-deletion")
async def account_deletion(stage: Stage) -> QWidget:
    counted = (
        ("%Ln task(s), with those that are done, let go or in the trash", 29),
        ("%Ln goal(s)", 2),
        ("%Ln answer(s) of the coach", 9),
    )
    lines = [f"• {translate('AccountSettings', words, count)}" for words, count in counted]
    return stage.borrow(DeletionDialog(stage.desk.window, lines=lines))


@view("what-is-sent")
async def what_is_sent(stage: Stage) -> QWidget:
    window = SentWindow(stage.desk.window)
    body = '{"model": "claude-haiku", "max_tokens": 220, "messages": [{"role": "user", "content": "Redesign the logo"}]}'
    window.show_preview(Preview("https://api.anthropic.com/v1/messages", {"x-api-key": "sk-a…", "content-type": "application/json"}, body))
    return stage.borrow(window)


@view("import")
async def import_preview(stage: Stage) -> QWidget:
    file = stage.workspace.path.with_name("todo.txt")
    file.write_text(TODO_TXT, encoding="utf-8")
    presenter = stage.desk.portability.presenter
    presenter.open_import(str(file))
    dialog = presenter.import_dialog
    assert dialog is not None
    await until(lambda: presenter._preview is not None, "the file is read")
    return dialog


@view("export")
async def export(stage: Stage) -> QWidget:
    stage.desk.portability.presenter.open_export()
    dialog = stage.desk.portability.presenter.export_dialog
    assert dialog is not None
    return dialog


@view("licences")
async def licences(stage: Stage) -> QWidget:
    return stage.borrow(LicencesWindow(stage.desk.window))


@view("about")
async def about(stage: Stage) -> QWidget:
    stage.desk.window.show_about()
    return await stage.dialog(About)


@view("shortcuts")
async def shortcuts(stage: Stage) -> QWidget:
    stage.desk.window.show_shortcuts()
    return await stage.dialog(ShortcutsSheet)


@view("delete")
async def delete(stage: Stage) -> QWidget:
    return stage.borrow(DeleteQuestion(3, stage.desk.window.hide_panel, stage.desk.window))


@view("needs-attention", is_main=True)
async def needs_attention(stage: Stage) -> QWidget:
    window, page = stage.desk.window, stage.desk.attention.page
    text = "Draft the pricing page"
    refused = Refused(
        UUID(int=1),
        "task",
        text,
        {"text": text},
        {"importance": 8},
        None,
        "This edit holds a value that does not fit its field.",
        can_retry=True,
    )
    now = stage.clock.now()
    kept = [
        KeptText(UUID(int=2), "task", UUID(int=4), "text", text, "Buy oat milk", None, now - 3600),
        KeptText(UUID(int=3), "goal", UUID(int=5), "what_matters", GOALS[0].what_matters, GOALS[1].what_matters, None, now - 2 * DAY),
    ]
    page.show_rows([refused_row(refused)], [kept_row(each, now) for each in kept])
    window.set_count("attention", 3)
    window.navigation.button("attention").show()
    window.show_view("attention")
    stage.afterwards(window.navigation.button("attention").hide)
    return window


@view("nothing-needs-attention", is_main=True)
async def nothing_needs_attention(stage: Stage) -> QWidget:
    stage.desk.attention.page.show_rows((), ())
    stage.desk.window.show_view("attention")
    return stage.desk.window


@view("restore-a-day")
async def restore_a_day(stage: Stage) -> QWidget:
    preview = BackupPreview(date(2026, 5, 12), Way([EDIT] * 4, [EDIT], [EDIT] * 7))
    question = question_about(preview, stage.desk.window, None)
    return stage.borrow(question)


@view("question")
async def question(stage: Stage) -> QWidget:
    lines = [
        "Your tasks stay on this computer, and are there when you sign in again.",
        "3 changes have not reached the server yet; they are kept, too.",
    ]
    asked = Question("Sign out?", lines, stage.desk.window)
    for words in ("Sign out and erase here", "Sign out", "Stay"):
        asked.add_choice(words, None)
    return stage.borrow(asked)


@view("quick-window")
async def quick_window(stage: Stage) -> QWidget:
    stage.desk.show_quick_add()
    stage.desk.quick_add.line.set_text("Call the joiner about the stairs !7 ?5")
    return stage.desk.quick_add


@view("quick-window-coach")
async def quick_window_coach(stage: Stage) -> QWidget:
    window = stage.desk.quick_add
    stage.desk.show_quick_add()
    window.show_coach("Redesign the logo")
    interaction = next(each for each in stage.workspace.store.interactions() if each.response.startswith("You rated"))
    window.panel.show_turn(Turn.of(interaction))
    return window
