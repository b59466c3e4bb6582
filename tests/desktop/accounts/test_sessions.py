"""The devices on the settings' page about the account, against a real server, and a new password."""

from collections.abc import AsyncGenerator

import pytest
from forethought_common.accounts import PasswordChange, SignIn, SignUp
from forethought_common.errors import Refusal
from forethought_desktop.accounts.views.sessions import PasswordForm, SessionList
from forethought_desktop.core.clock import Clock
from forethought_desktop.remote.server import Server
from forethought_desktop.remote.tokens import MemoryTokenStore, SignedOut
from forethought_desktop.ui.plain import PlainLabel
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.support.server import PASSWORD, LiveServer

EMAIL = "ada@example.org"
HOSTILE = "<b>Ada's</b> &amp; phone"


async def device(live: LiveServer, name: str) -> Server:
    server = Server(live.url, MemoryTokenStore(), Clock())
    await server.sign_in(SignIn(EMAIL, PASSWORD, name))
    return server


@pytest.fixture
async def two(live_server: LiveServer) -> AsyncGenerator[tuple[Server, Server]]:
    async with Server(live_server.url, MemoryTokenStore(), Clock()) as first:
        await first.sign_up(SignUp(EMAIL, PASSWORD))
    here, there = await device(live_server, "desk"), await device(live_server, HOSTILE)
    yield here, there
    await here.close()
    await there.close()


async def test_another_device_is_listed_in_plain_text_and_signed_out(two: tuple[Server, Server], qtbot: QtBot) -> None:
    here, there = two
    shown = SessionList()
    qtbot.addWidget(shown)
    asked: list[object] = []
    shown.ending_asked.connect(asked.append)
    shown.show_sessions(await here.sessions())
    assert HOSTILE in [label.text() for label in shown.findChildren(PlainLabel)]
    assert "This device" in [label.text() for label in shown.findChildren(PlainLabel)]
    (button,) = [each for each in shown.findChildren(QPushButton) if each.accessibleName() == f"Sign out {HOSTILE}"]
    button.click()
    (session,) = [each for each in await here.sessions() if each.device_name == HOSTILE]
    assert asked == [session.id]
    await here.end_session(session.id)
    shown.show_sessions(await here.sessions())
    assert HOSTILE not in [each.device_name for each in await here.sessions()]
    with pytest.raises(SignedOut):
        await there.me()


async def test_a_new_password_signs_the_others_out_and_a_wrong_one_changes_nothing(two: tuple[Server, Server]) -> None:
    here, there = two
    with pytest.raises(Refusal, match="not right"):
        await here.change_password(PasswordChange("not the password of today", "four quite unrelated words"))
    assert (await there.me()).email == EMAIL
    await here.change_password(PasswordChange(PASSWORD, "four quite unrelated words"))
    assert (await here.me()).email == EMAIL
    with pytest.raises(SignedOut):
        await there.me()


def test_the_form_keeps_no_password_once_it_is_changed(qtbot: QtBot) -> None:
    form = PasswordForm()
    qtbot.addWidget(form)
    asked: list[tuple[str, str]] = []

    def note(old: str, new: str) -> None:
        asked.append((old, new))

    form.change_asked.connect(note)
    old, new = form.findChildren(QLineEdit)
    (change,) = form.findChildren(QPushButton)
    assert not change.isEnabled()
    old.setText(" old ")
    new.setText("new one")
    assert not change.isEnabled(), "it is too short, and the words say so"
    new.setText("four quite unrelated words")
    change.click()
    assert asked == [(" old ", "four quite unrelated words")]
    form.confirm()
    assert (old.text(), new.text()) == ("", "")
