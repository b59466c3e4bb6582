"""Shows every hostile text in every place of the window that shows a text: `python -m tests.security_rendering.showing FOLDER PORT`.

Ends with one line of JSON: how many texts were shown where, and how long the longest drawing took.
"""

import asyncio
import json
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from uuid import UUID

import msgspec
from forethought_common.accounts import SecurityEvent, SessionView
from forethought_common.coaching import Interaction, PersonaSignal, Preview, Source
from forethought_common.tasks import TaskDraft
from forethought_desktop.accounts.presenter.code_keeping import CodeKeeping
from forethought_desktop.accounts.views.activity import ActivityWindow
from forethought_desktop.accounts.views.deletion import DeletionDialog
from forethought_desktop.accounts.views.email_dialog import EmailDialog
from forethought_desktop.accounts.views.first_run import FirstRun
from forethought_desktop.accounts.views.lost_password import LostPassword
from forethought_desktop.accounts.views.recovery_code import RecoveryCode
from forethought_desktop.accounts.views.sessions import SessionList
from forethought_desktop.accounts.views.sign_in import SignInDialog
from forethought_desktop.app.version import VERSION
from forethought_desktop.attention.views.cards import KeptRow, RefusedRow
from forethought_desktop.coaching.views.sent import SentWindow
from forethought_desktop.core import loop
from forethought_desktop.goals.actions import GoalAnswers
from forethought_desktop.goals.views.wizard import GoalWizard
from forethought_desktop.goals.views.wording import Answers
from forethought_desktop.shell.command_palette import CommandPalette
from forethought_desktop.shell.preferences_window import PreferencesWindow
from forethought_desktop.shell.question import Question
from forethought_desktop.sync.state import SyncState
from forethought_desktop.ui import theme
from PySide6.QtCore import QEvent, QMimeData, QPoint, QUrl
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QToolTip, QWidget

from tests.screenshots.stage import LEANING, ME, MORNING, Stage, settle_surroundings, staged
from tests.security_rendering.hostile import Planted, combining, texts
from tests.support.window import until


class Show:
    """Draws what it is given, and notes what and how long."""

    def __init__(self, planted: Planted) -> None:
        self.planted = planted
        self.texts = texts(planted)
        self.shown: dict[str, int] = {}
        self.slowest = 0.0
        self.where = ""
        self.text = ""

    async def draw(self, place: str, widget: QWidget) -> None:
        began = time.thread_time()
        widget.grab()
        QApplication.sendPostedEvents()
        spent = time.thread_time() - began
        if spent > self.slowest:
            self.slowest, self.where = spent, f"{place} ({self.text[:12]})"
        self.shown[place] = self.shown.get(place, 0) + 1
        await asyncio.sleep(0)

    async def window(self, place: str, widget: QWidget) -> None:
        """Open a window of its own for as long as it takes to draw it."""
        widget.show()
        await self.draw(place, widget)
        widget.close()
        widget.deleteLater()

    async def hover(self, place: str, widget: QWidget, at: QPoint) -> None:
        """Ask for the tool tip at a place, and draw it if there is one."""
        QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
        for top in QApplication.topLevelWidgets():
            if top.inherits("QTipLabel") and top.isVisible():
                await self.draw(f"{place}: tool tip", top)
        QToolTip.hideText()

    def paste(self, place: str, into: QWidget) -> None:
        """Paste rich text with a picture of a file, as a browser hands it over."""
        mime = QMimeData()
        mime.setHtml(f'<img src="file://{self.planted.pipe}"><b>pasted</b>')
        mime.setText("pasted")
        mime.setUrls([QUrl.fromLocalFile(str(self.planted.pipe))])
        mime.setImageData(QImage(1, 1, QImage.Format.Format_RGB32))
        QApplication.clipboard().setMimeData(mime)
        if isinstance(into, QPlainTextEdit | QLineEdit):
            into.clear()
            into.paste()
            text = into.toPlainText() if isinstance(into, QPlainTextEdit) else into.text()
            assert text == "pasted", (place, text)
        QApplication.clipboard().clear()
        self.shown[f"{place}: paste"] = self.shown.get(f"{place}: paste", 0) + 1


def fill(stage: Stage, show: Show) -> list[UUID]:
    """Put the texts into the list, the notes, the goals and the answers."""
    work, ids = stage.workspace, []
    for number, text in enumerate(show.texts):
        identifier = work.tasks.add(TaskDraft(text, 1 + number % 10, 10 - number % 10))
        ids.append(identifier)
        for earlier, answer in enumerate((text, combining(10_000), f"{text}\n\n{text}")):
            work.store.keep_interaction(
                Interaction(
                    UUID(int=10_000 + 10 * number + earlier),
                    identifier,
                    answer,
                    Source.MODEL,
                    MORNING - earlier,
                    3,
                    model=text,
                ),
                is_known_to_server=True,
            )
    for kind in ("complete", "let_go", "delete"):
        getattr(work.tasks, kind)([work.tasks.add(TaskDraft(text)) for text in show.texts])
    for text in show.texts[:10]:
        work.goals.add(GoalAnswers(text, text, text))
    return ids


async def show_list(stage: Stage, show: Show, ids: Sequence[UUID]) -> None:
    """List, detail, coach, tool tips, undo bar, search and drag."""
    desk = stage.desk
    table = desk.widgets.page.table
    desk.window.show_panel()
    desk.window.grab()  # the first time letters are looked up in the system's faces
    for identifier, text in zip(ids, show.texts, strict=True):
        show.text = text
        desk.tasks.select(identifier)
        await asyncio.sleep(0)
        await show.draw("list, detail and coach", desk.window)
        await show.draw("coach's answers", desk.widgets.panel)
        index = table.currentIndex()
        for column in range(table.model().columnCount()):
            await show.hover("list", table.viewport(), table.visualRect(index.siblingAtColumn(column)).center())
        mime = table.model().mimeData([index])
        assert not mime.hasHtml()
        show.shown["drag"] = show.shown.get("drag", 0) + 1
    for view, place in (("completed", "completed"), ("let-go", "let go"), ("map", "map"), ("goals", "goals"), ("insight", "insight")):
        desk.window.show_view(view)
        await asyncio.sleep(0)
        await show.draw(place, desk.window)
        if view == "let-go":
            desk.tasks.show_list("deleted")
            await show.draw("trash", desk.window)
    desk.window.show_view("map")
    for identifier in ids:
        desk.tasks.select(identifier)
        await show.draw("map", desk.map.page)
    for at in _grid(desk.map.page):
        await show.hover("map", _under(desk.map.page, at), _under(desk.map.page, at).mapFrom(desk.map.page, at))
    desk.window.show_view("active")


async def show_frame(stage: Stage, show: Show) -> None:
    """What stands around the list: notices, status, tray, quick-add, search."""
    desk, window = stage.desk, stage.desk.window
    for text in show.texts:
        window.notice.show_undo(text)
        await show.draw("undo bar", window)
        window.notice.show_message(text, "Do", seconds=None)
        await show.draw("notice", window)
        desk.tray.show_state(text)
        desk.tray.tell(text)
        await show.draw("tray menu", desk.tray.menu)
        desk._show_standing(SyncState("attention", 3, text))
        await show.draw("status", window)
        await show.hover("status", window.status, window.status.rect().center())
        desk.widgets.line.set_text(f"{text[:480]} !8 ?6 ??")
        await show.draw("quick-add line", window)
        desk.widgets.search.setText(text)
        await asyncio.sleep(0)
        await show.draw("search", window)
        desk.widgets.search.clear()
    desk.widgets.line.clear()


async def show_small_windows(stage: Stage, show: Show) -> None:
    """The small window, the palette, and what a paste brings."""
    desk, window = stage.desk, stage.desk.window
    desk.show_quick_add()
    for text in show.texts:
        desk.quick_add.line.set_text(f"{text[:480]} !8 ?6 ??")
        await show.draw("small window", desk.quick_add)
    desk.quick_add.close()
    window.menu.action("palette").trigger()
    palette = next(found for found in window.findChildren(CommandPalette) if found.isVisible())
    for text in ("U1", "U2", "U3", "U7", *show.texts):
        palette.line.setText(text[:100])
        await asyncio.sleep(0)
        await show.draw("palette", window)
    palette.close_up()
    for place, widget in (("quick-add", desk.widgets.line), ("detail", desk.widgets.detail), ("search", desk.widgets.search)):
        for field in [widget, *widget.findChildren(QPlainTextEdit), *widget.findChildren(QLineEdit)]:
            if isinstance(field, QPlainTextEdit | QLineEdit) and not field.isReadOnly() and field.isEnabled():
                show.paste(place, field)
    desk.widgets.line.clear()
    desk.widgets.search.clear()


async def show_windows(stage: Stage, show: Show) -> None:
    """Every window that holds somebody's words."""
    parent = stage.desk.window
    for text in show.texts:
        question = Question(text, [text, text], parent)
        question.add_choice(text, None)
        await show.window("question", question)
        wizard = GoalWizard(parent, leaning="business", answers=Answers(text, text, text))
        wizard.show()
        for page in range(4):
            await show.draw(f"goal, page {page + 1}", wizard)
            wizard.next()
        wizard.close()
        sent = SentWindow(parent)
        sent.show_preview(Preview(text, {"x": text}, json.dumps({"text": text})))
        await show.window("what is sent", sent)
        await _show_settings(stage, show, text)
        await _show_account_windows(stage, show, text)
        await _show_entrance(stage, show, text)
    refused = [RefusedRow(UUID(int=number), text, text, [text], [(text, text, text)]) for number, text in enumerate(show.texts)]
    kept = [KeptRow(UUID(int=number), text, text, text, f"{text} other", {text: text}) for number, text in enumerate(show.texts)]
    stage.desk.attention.page.show_rows(refused, kept)
    stage.desk.window.show_view("attention")
    await show.draw("needs attention", stage.desk.attention.page)
    stage.desk.window.show_view("active")


async def _show_settings(stage: Stage, show: Show, text: str) -> None:
    parent = stage.desk.window
    page = PreferencesWindow(parent, version=VERSION)
    page.show_account(email=text, url="https://tasks.example.org", is_signed_in=True)
    page.show_storage(text, "file", is_server_here=False)
    page.show_me(ME, msgspec.structs.replace(LEANING, signals=[PersonaSignal(f"word:{text}", "business", 2, 1, "task")]))
    sessions = SessionList()
    sessions.show_sessions([SessionView(UUID(int=1), text, 1, 1, is_current=False), SessionView(UUID(int=2), text, 1, 1, is_current=True)])
    page.add_to_account(text, sessions)
    page.show()
    for number in range(5):
        page.show_page(number)
        await show.draw("settings", page)
    page.close()
    page.deleteLater()


async def _show_account_windows(stage: Stage, show: Show, text: str) -> None:
    parent = stage.desk.window
    activity = ActivityWindow(parent)
    activity.add([SecurityEvent(UUID(int=1), text, 1, text)], has_more=True)
    activity.say(text)
    await show.window("activity", activity)
    deletion = DeletionDialog(parent, lines=[text, text])
    deletion.say(text)
    await show.window("deletion", deletion)
    email = EmailDialog(parent, email=text)
    email.show_waiting(text)
    await show.window("another email", email)
    lost = LostPassword(parent, email=text)
    lost.say(text)
    await show.window("lost password", lost)


async def _show_entrance(stage: Stage, show: Show, text: str) -> None:
    parent = stage.desk.window
    again = SignInDialog(parent, address=text, email=text)
    again.show_refusal(text)
    await show.window("sign in again", again)
    first = FirstRun()
    first.set_server(text)
    first.address.show_step("name", "failed", text)
    first.show_credentials()
    first.show_refusal(text)
    await show.window("first page", first)
    code = RecoveryCode()
    CodeKeeping(code, text)
    code.show_code(text)
    code.say(text)
    await show.window("recovery code", code)


async def show_import(stage: Stage, show: Show) -> None:
    """The preview of an import, with a file whose name is hostile, too."""
    file = show.planted.folder / "<img src=x><b>tasks &lt;.txt"
    file.write_text("".join(f"(A) {text}\n" for text in show.texts), encoding="utf-8")
    presenter = stage.desk.portability.presenter
    presenter.open_import(str(file))
    dialog = presenter.import_dialog
    assert dialog is not None
    await until(lambda: presenter._preview is not None, "the file is read")
    await show.draw("import", dialog)
    dialog.close()


def _grid(widget: QWidget) -> Iterator[QPoint]:
    for across in range(20, widget.width(), 40):
        for down in range(20, widget.height(), 40):
            yield QPoint(across, down)


def _under(widget: QWidget, at: QPoint) -> QWidget:
    return widget.childAt(at) or widget


async def everything(show: Show) -> None:
    """Set the stage, show it all, and end."""
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    applied = theme.apply(qt, "light")
    async with staged(show.planted.folder / "data", applied) as stage:
        ids = fill(stage, show)
        stage.desk.window.resize(1180, 760)
        await show_list(stage, show, ids)
        for show_part in (show_frame, show_small_windows, show_windows, show_import):
            await show_part(stage, show)


def main() -> int:
    planted = Planted(Path(sys.argv[1]), int(sys.argv[2]))
    settle_surroundings()
    qt = QApplication(sys.argv[:1])
    show = Show(planted)

    async def run() -> int:
        await everything(show)
        return 0

    code = loop.run(qt, run)
    sys.stdout.write(json.dumps({"shown": show.shown, "slowest_ms": round(1000 * show.slowest, 1), "where": show.where}) + "\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
