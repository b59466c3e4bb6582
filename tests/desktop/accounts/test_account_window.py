"""Getting back in, looking after the account and leaving it, against real servers: what the person sees of each outcome."""

import re
import stat
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from forethought_backend.core.mail_server import mail_server
from forethought_backend.core.passwords import Passwords, words_of_email
from forethought_common.accounts import SecurityEvent, SignIn, SignUp
from forethought_common.errors import Code, Outage, Refusal
from forethought_desktop.accounts import actions as accounts
from forethought_desktop.accounts.actions import AccountActions
from forethought_desktop.accounts.presenter.care import AccountCare, Held
from forethought_desktop.accounts.presenter.code_keeping import CodeKeeping
from forethought_desktop.accounts.presenter.entering import SignInPresenter
from forethought_desktop.accounts.presenter.lost_password import LostPasswordPresenter
from forethought_desktop.accounts.views.activity import KINDS, ActivityWindow, sentence
from forethought_desktop.accounts.views.code_dialog import CodeDialog
from forethought_desktop.accounts.views.deletion import DeletionDialog
from forethought_desktop.accounts.views.email_dialog import EmailDialog
from forethought_desktop.accounts.views.password_hint import Strength, judge
from forethought_desktop.accounts.views.recovery_code import RecoveryCode
from forethought_desktop.accounts.views.rows import AccountRows
from forethought_desktop.accounts.views.sign_in import SignInDialog
from forethought_desktop.accounts.views.strength import StrengthMeter
from forethought_desktop.accounts.wording import calm_sentence, proof_sentence
from forethought_desktop.core.clock import Clock
from forethought_desktop.core.local_server import LocalServer
from forethought_desktop.core.paths import Paths
from forethought_desktop.core.preferences import PreferencesFile
from forethought_desktop.remote.server import Server
from forethought_desktop.remote.tokens import MemoryTokenStore, SignedOut
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from tests.support.forms import Watched, fill, press, words
from tests.support.server import PASSWORD, LiveServer
from tests.support.smtp import MailBox

EMAIL = "ada@example.org"
NEW = "a grey otter naps by the lake"
HOSTILE = '<img src="file:///dev/zero"><b>Ada\'s</b> &amp; phone'


class Room:
    """A window, the actions and what was started; `server` is who is signed in to."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        paths = Paths(folder)
        self.window = window
        self.preferences = PreferencesFile(paths.preferences)
        self.actions = AccountActions(paths, self.preferences, LocalServer(paths.local_server), Clock())
        self.running: list[Any] = []
        self.failures: list[BaseException] = []
        self.background = Watched(lambda failure, _name: self.failures.append(failure), self.running)
        self.server: Server | None = None
        self.entered: list[Server] = []
        self.regained: list[str] = []

    async def finish(self) -> None:
        while self.running:
            await self.running.pop(0)

    async def sign_up(self, live: LiveServer, email: str = EMAIL) -> str:
        """Make the account and return its recovery code."""
        self.server, answer = await self.actions.sign_up(live.url, email, PASSWORD)
        self.entered.append(self.server)
        return answer.recovery_code

    def care(self) -> AccountCare:
        return AccountCare(self.window, self.actions, self.background, Held(self._server, self._email, self._stock))

    def _server(self) -> Server | None:
        return self.server

    def _email(self) -> str:
        return self.preferences.current.email

    def _stock(self) -> list[str]:
        return ["• 12 tasks", "• 2 goals"]

    def dialog(self, kind: type[QWidget]) -> Any:
        return next(found for found in self.window.findChildren(kind) if found.isVisible())


@pytest.fixture
async def room(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Room]:
    async def no_keyring() -> None:
        return None

    monkeypatch.setattr(accounts, "system_keyring", no_keyring)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    room = Room(window, tmp_path)
    yield room
    await room.background.close()
    for server in room.entered:
        await server.close()
    assert room.failures == []


@pytest.fixture
def mail_box() -> Iterator[MailBox]:
    box = MailBox()
    yield box
    box.close()


def lost(room: Room, live: LiveServer, email: str = EMAIL) -> tuple[LostPasswordPresenter, Any]:
    presenter = LostPasswordPresenter(room.window, room.actions, room.background)
    presenter.regained.connect(room.regained.append)
    presenter.open(live.url, email)
    assert presenter.dialog is not None
    return presenter, presenter.dialog


async def signs_in(live: LiveServer, password: str, email: str = EMAIL) -> bool:
    async with Server(live.url, MemoryTokenStore(), Clock()) as server:
        try:
            await server.sign_in(SignIn(email, password))
        except Refusal:
            return False
        return True


async def test_a_recovery_code_sets_a_new_password_however_it_was_written_down(room: Room, live_server: LiveServer) -> None:
    code = await room.sign_up(live_server)
    _, dialog = lost(room, live_server)
    fill(dialog, "Recovery code", "0" * 26)
    fill(dialog, "New password", NEW)
    press(dialog, "Set the password")
    await room.finish()
    assert "This code does not fit the email, has been used, or has run out." in words(dialog)
    assert [line.text() for line in dialog.findChildren(QLineEdit)][:2] == [EMAIL, "0" * 26], "what was typed stays"
    fill(dialog, "Recovery code", f" {code[:13].lower()}-{code[13:]} ")
    press(dialog, "Set the password")
    await room.finish()
    assert "The new password is set" in words(dialog)
    assert room.regained == [EMAIL]
    assert not any(line.text() for line in dialog.findChildren(QLineEdit)), "no password stays in a window"
    assert await signs_in(live_server, NEW)


async def test_a_link_comes_by_mail_and_is_pasted_whole(room: Room, mail_box: MailBox, start_server: Callable[..., Any]) -> None:
    live = start_server(mail=mail_server(mail_box.url), base_url="https://tasks.example.org")
    await room.sign_up(live)
    _, dialog = lost(room, live)
    dialog.choose("mail")
    press(dialog, "Send the link")
    await room.finish()
    assert "a letter with a link is on its way" in words(dialog)
    assert dialog.way == "link"
    (letter,) = mail_box.wait_for(1)
    link = re.search(r"https://\S+", letter.get_content())
    assert link is not None
    fill(dialog, "Link, or the code in it", link.group())
    fill(dialog, "New password", NEW)
    press(dialog, "Set the password")
    await room.finish()
    assert room.regained == [EMAIL]
    assert await signs_in(live, NEW)
    assert "was changed" in str(mail_box.wait_for(2)[1]["Subject"])


async def test_a_server_without_mail_says_which_ways_there_are(room: Room, live_server: LiveServer) -> None:
    _, dialog = lost(room, live_server)
    dialog.choose("mail")
    press(dialog, "Send the link")
    await room.finish()
    assert "This server sends no mail. Use your recovery code" in words(dialog)
    assert dialog.way == "mail"


async def test_without_the_server_the_form_keeps_what_was_typed(room: Room, start_server: Callable[..., Any]) -> None:
    live = start_server()
    live.stop()
    _, dialog = lost(room, live)
    fill(dialog, "Recovery code", "A" * 26)
    fill(dialog, "New password", NEW)
    press(dialog, "Set the password")
    await room.finish()
    assert "could not be reached" in words(dialog)
    assert [line.text() for line in dialog.findChildren(QLineEdit) if line.isVisibleTo(dialog)] == [EMAIL, "A" * 26, NEW]
    press(dialog, "Set the password")
    await room.finish()


async def test_a_new_code_replaces_the_old_one_and_is_kept_before_the_window_closes(room: Room, live_server: LiveServer) -> None:
    old = await room.sign_up(live_server)
    made: list[bool] = []
    care = room.care()
    care.code_made.connect(lambda: made.append(True))
    care.make_code()
    dialog = room.dialog(CodeDialog)
    fill(dialog, "Password", "not the password")
    press(dialog, "Make the code")
    await room.finish()
    assert "This is not the password of today." in words(dialog)
    fill(dialog, "Password", PASSWORD)
    press(dialog, "Make the code")
    await room.finish()
    (shown,) = [line.text() for line in dialog.findChildren(QLineEdit) if line.accessibleName() == "Recovery code"]
    assert len(shown) == 26
    assert shown != old
    assert made == [True]


async def test_the_email_changes_at_once_and_the_device_stays_known(room: Room, live_server: LiveServer) -> None:
    await room.sign_up(live_server)
    room.care().change_email()
    dialog = room.dialog(EmailDialog)
    fill(dialog, "New email", "lovelace@example.org")
    fill(dialog, "Password", PASSWORD)
    press(dialog, "Change the email")
    await room.finish()
    assert "From now on you sign in with lovelace@example.org." in words(dialog)
    assert room.preferences.current.email == "lovelace@example.org"
    again = await room.actions.sign_in(live_server.url, "lovelace@example.org", PASSWORD)
    room.entered.append(again)
    assert {event.kind for event in (await again.activity()).items} >= {"signed-up", "email-changed", "signed-in"}


async def test_where_the_server_sends_mail_the_new_address_is_shown_to_be_ones_own_first(
    room: Room, mail_box: MailBox, start_server: Callable[..., Any]
) -> None:
    live = start_server(mail=mail_server(mail_box.url), base_url="https://tasks.example.org")
    await room.sign_up(live)
    room.care().change_email()
    dialog = room.dialog(EmailDialog)
    fill(dialog, "New email", "lovelace@example.org")
    fill(dialog, "Password", PASSWORD)
    press(dialog, "Change the email")
    await room.finish()
    assert "A letter is on its way to lovelace@example.org." in words(dialog)
    assert room.preferences.current.email == EMAIL
    assert {str(letter["To"]) for letter in mail_box.wait_for(2)} == {EMAIL, "lovelace@example.org"}


async def test_an_account_that_leaves_in_seven_days_is_offered_back_at_the_next_sign_in(room: Room, live_server: LiveServer) -> None:
    await room.sign_up(live_server)
    left: list[bool] = []
    care = room.care()
    care.left.connect(left.append)
    care.leave()
    dialog = room.dialog(DeletionDialog)
    assert "• 12 tasks" in words(dialog)
    (harmless,) = [button for button in dialog.findChildren(QPushButton) if button.isDefault()]
    assert harmless.text() == "Keep the account"
    fill(dialog, "Password", PASSWORD)
    press(dialog, "Delete the account")
    await room.finish()
    assert left == [False]
    assert room.server is not None
    with pytest.raises(SignedOut) as gone:
        await room.server.me()
    assert gone.value.code is Code.ACCOUNT_DELETED

    presenter = SignInPresenter(room.window, room.actions, room.background)
    presenter.signed_in.connect(room.entered.append)
    presenter.open(address=live_server.url, email=EMAIL)
    asked = room.dialog(SignInDialog)
    fill(asked, "Password", PASSWORD)
    press(asked, "Sign in")
    await room.finish()
    assert "This account is about to be erased. Until then you can bring it back as it was." in words(asked)
    press(asked, "Bring the account back")
    await room.finish()
    assert len(room.entered) == 2
    assert (await room.entered[-1].me()).email == EMAIL


async def test_an_account_that_leaves_now_is_gone_and_its_copy_may_go_too(room: Room, live_server: LiveServer) -> None:
    await room.sign_up(live_server)
    left: list[bool] = []
    care = room.care()
    care.left.connect(left.append)
    care.leave()
    dialog = room.dialog(DeletionDialog)
    for words_of_choice in ("Now, for good", "Erase it, too"):
        next(each for each in dialog.findChildren(QRadioButton) if each.text() == words_of_choice).click()
    fill(dialog, "Password", "not the password")
    press(dialog, "Delete the account")
    await room.finish()
    assert left == []
    assert "This is not the password of today." in words(dialog)
    fill(dialog, "Password", PASSWORD)
    press(dialog, "Delete the account")
    await room.finish()
    assert left == [True]
    assert not await signs_in(live_server, PASSWORD)


async def test_the_activity_is_read_page_by_page_in_calm_words(room: Room, live_server: LiveServer) -> None:
    await room.sign_up(live_server)
    async with Server(live_server.url, MemoryTokenStore(), Clock()) as phone:
        await phone.sign_in(SignIn(EMAIL, PASSWORD, HOSTILE))
        for _ in range(3):
            await phone.sign_in(SignIn(EMAIL, PASSWORD, HOSTILE))
    room.care().show_activity()
    await room.finish()
    window = room.dialog(ActivityWindow)
    assert len(window.lines) == 5
    assert window.lines[-1].startswith("The account was made\n")
    assert window.lines[-1].endswith("this device")
    assert HOSTILE in window.lines[0]


def test_more_of_the_activity_is_asked_for_and_put_under_what_is_shown(qtbot: QtBot) -> None:
    window = ActivityWindow()
    qtbot.addWidget(window)
    window.show()
    asked: list[bool] = []
    window.more_asked.connect(lambda: asked.append(True))
    event = SecurityEvent(UUID(int=1), "signed-in", 1)
    window.add([event], has_more=True)
    press(window, "Show older")
    window.add([event], has_more=False)
    assert asked == [True]
    assert len(window.lines) == 2
    assert not any(button.text() == "Show older" and button.isVisible() for button in window.findChildren(QPushButton))


def test_an_event_that_only_a_newer_server_knows_is_still_told() -> None:
    assert sentence(SecurityEvent(UUID(int=1), "moon-landed", 1)) == "Something about the account changed"
    assert len(set(KINDS.values())) == len(KINDS)


async def test_the_code_is_saved_for_its_owner_only_and_printed(qtbot: QtBot, tmp_path: Path) -> None:
    view = RecoveryCode()
    qtbot.addWidget(view)
    view.show()
    keeping = CodeKeeping(view, HOSTILE)
    view.show_code("4XQ7M2KD9RTH6WPCEJ3N0AB1VZ")
    keeping._code = "4XQ7M2KD9RTH6WPCEJ3N0AB1VZ"
    file = tmp_path / "code.txt"
    keeping.save(str(file))
    assert "4XQ7M2KD9RTH6WPCEJ3N0AB1VZ" in file.read_text(encoding="utf-8").splitlines()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "Saved." in words(view)
    keeping.save(str(tmp_path / "nowhere" / "code.txt"))
    assert "It could not be saved there" in words(view)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "code.pdf"))
    painter = QPainter(printer)
    keeping.paint(painter, "4XQ7M2KD9RTH6WPCEJ3N0AB1VZ")
    painter.end()
    assert (tmp_path / "code.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(("seconds", "minutes"), [(1, "1 minute"), (60, "1 minute"), (61, "2 minutes"), (840, "14 minutes")])
def test_too_many_attempts_are_told_with_the_minutes(seconds: int, minutes: str) -> None:
    told = calm_sentence(Refusal(Code.RATE_LIMITED, "x", retry_after=seconds))
    assert told == f"Too many attempts. It goes on in {minutes}."


def test_a_wrong_password_is_said_of_the_password_where_only_that_is_asked_for() -> None:
    assert proof_sentence(Refusal(Code.INVALID_CREDENTIALS, "x")) == "This is not the password of today. Look once more."
    assert proof_sentence(Outage("The server did not answer.")) == "The server did not answer."


def test_a_missing_recovery_code_is_offered_calmly(qtbot: QtBot) -> None:
    rows = AccountRows()
    qtbot.addWidget(rows)
    rows.show()
    rows.show_code(is_there=False)
    assert "You have none just now." in words(rows)
    rows.show_code(is_there=True)
    assert "You have none just now." not in words(rows)


def test_the_meter_says_in_words_what_its_marks_show(qtbot: QtBot) -> None:
    meter = StrengthMeter()
    qtbot.addWidget(meter)
    assert not meter.judge("qwertyuiop12345", EMAIL)
    assert (meter.marks, meter.words) == (2, "Many people use this one. Take a few words that do not belong together.")
    assert meter.accessibleDescription() == meter.words
    assert meter.judge(NEW, EMAIL)
    assert (meter.marks, meter.words) == (4, "Strong.")


@pytest.fixture(scope="module")
def rules() -> Iterator[Passwords]:
    made = Passwords()
    yield made
    made.close()


PIECES = st.sampled_from(
    ["password", "forethought", "ada", "lovelace", "example", "123456", "qwerty", "a", "otter", " ", "ﬁ", "é", "Z", "12345678", "monkey"]
)
TEXTS = st.lists(PIECES, max_size=8).map("".join) | st.text(max_size=30).filter(lambda text: "\0" not in text) | PIECES.map(lambda p: p * 4)


@given(password=TEXTS)
def test_the_meter_never_disagrees_with_the_servers_rules(rules: Passwords, password: str) -> None:
    """What is called too short or easy is refused; what is called strong is taken."""
    email = "ada.lovelace@example.org"
    strength, sentence_shown = judge(password, email)
    assert sentence_shown
    try:
        rules.check(password, known_words=words_of_email(email))
        is_taken = True
    except Refusal:
        is_taken = False
    if strength < Strength.FAIR:
        assert not is_taken
    if strength is Strength.GOOD:
        assert is_taken


async def test_sign_up_with_a_password_the_server_refuses_says_so(room: Room, live_server: LiveServer) -> None:
    async with Server(live_server.url, MemoryTokenStore(), Clock()) as server:
        with pytest.raises(Refusal) as refused:
            await server.sign_up(SignUp(EMAIL, "monkeymonkeymonkey"))
    assert "easy to guess" in calm_sentence(refused.value)
