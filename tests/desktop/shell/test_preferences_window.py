"""The preferences: what is set takes effect at once, and what is known is told plainly."""

from uuid import uuid4

import msgspec
import pytest
from forethought_common.accounts import Me, Persona, PersonaLabel, Quota
from forethought_desktop.shell.preferences_window import PreferencesWindow
from forethought_desktop.ui.plain import PlainLabel
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QListWidget, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

HOSTILE = "<img src=x> <b>bold</b> &amp;"


@pytest.fixture
def window(qtbot: QtBot) -> PreferencesWindow:
    window = PreferencesWindow(version="1.2.3")
    qtbot.addWidget(window)
    window.show()
    return window


def me(*, persona: PersonaLabel = "neutral", quota: Quota | None = None, is_coaching: bool = True) -> Me:
    return Me(uuid4(), "ada@example.org", 1, is_coaching, True, Persona(persona), quota or Quota(10, 7, 3, 1_777_900_000))


def words(window: PreferencesWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(PlainLabel) if not label.isHidden())


def words_in_sight(window: PreferencesWindow) -> str:
    """What stands on the page about the coach, which is brought to the front."""
    window.show_page(1)
    return "\n".join(label.text() for label in window.findChildren(PlainLabel) if label.isVisible())


def switch(window: PreferencesWindow, text: str) -> QCheckBox:
    (found,) = [each for each in window.findChildren(QCheckBox) if each.text() == text]
    return found


def test_a_theme_is_told_when_it_is_chosen_and_not_when_it_is_shown(window: PreferencesWindow) -> None:
    chosen: list[str] = []
    window.theme_chosen.connect(chosen.append)
    window.show_theme("light")
    assert chosen == []
    (dark,) = [each for each in window.findChildren(QRadioButton) if each.text() == "Dark"]
    dark.click()
    assert chosen == ["dark"]


def test_switches_tell_what_was_chosen(window: PreferencesWindow) -> None:
    told = [QSignalSpy(signal) for signal in (window.coaching_switched, window.logging_switched, window.close_to_tray_chosen)]
    window.show_me(me())
    window.show_closing(is_to_tray=True, has_tray=True)
    assert [spy.count() for spy in told] == [0, 0, 0]
    for text in ("Coaching", "Keep my questions and the answers", "Keep Forethought in the tray"):
        switch(window, text).click()
    assert [[spy.at(place) for place in range(spy.count())] for spy in told] == [[[False]], [[False]], [[False]]]


def test_without_coaching_there_is_nothing_to_log(window: PreferencesWindow) -> None:
    window.show_me(me(is_coaching=False))
    assert not switch(window, "Keep my questions and the answers").isEnabled()


def test_preparing_answers_is_off_says_what_it_sends_and_tells_when_it_is_chosen(window: PreferencesWindow) -> None:
    told = QSignalSpy(window.preparing_switched)
    window.show_me(me())
    preparing = switch(window, "Prepare answers ahead (sends a new task to the model without being asked)")
    assert not preparing.isChecked()
    preparing.click()
    assert [told.at(place) for place in range(told.count())] == [[True]]
    window.show_me(msgspec.structs.replace(me(), coaching_prefetch_enabled=True))
    assert preparing.isChecked()
    assert "only when you ask" in words(window)
    window.show_me(me(is_coaching=False))
    assert not preparing.isEnabled()


def test_without_a_tray_closing_minimises_and_says_so(window: PreferencesWindow) -> None:
    window.show_closing(is_to_tray=True, has_tray=False)
    assert not switch(window, "Keep Forethought in the tray").isEnabled()
    assert "minimises" in words(window)


@pytest.mark.parametrize(("label", "part"), [("business", "Work: people"), ("student", "Study: exams"), ("neutral", "no leaning")])
def test_the_persona_is_shown_in_words(window: PreferencesWindow, label: PersonaLabel, part: str) -> None:
    window.show_me(me(persona=label))
    assert part in words(window)


def test_with_coaching_off_only_that_is_said(window: PreferencesWindow) -> None:
    window.show_me(me(persona="student", is_coaching=False))
    assert "Study" not in words_in_sight(window)
    assert "Questions to the model" not in words_in_sight(window)
    window.show_me(me(persona="student"))
    assert "Study" in words_in_sight(window)
    assert "Questions to the model" in words_in_sight(window)


def test_the_quota_is_told_without_reproach(window: PreferencesWindow) -> None:
    window.show_me(me())
    assert "7 of 10 used; new ones on 4 May. The rules answer without a limit." in words(window)
    window.show_me(me(quota=Quota(None, 12, None, None)))
    assert "there is no limit" in words(window)


def test_what_the_server_has_not_told_yet_is_said_to_be_unknown(window: PreferencesWindow) -> None:
    window.show_me(None)
    assert "Known once the server answers" in words(window)


def test_on_this_computer_there_is_no_account_to_sign_out_of(window: PreferencesWindow) -> None:
    window.show_account_here()
    assert "On this computer" in words(window)
    assert not any(each.text() in {"Sign out", "Sign in"} for each in window.findChildren(QPushButton) if not each.isHidden())


def test_an_account_shows_its_server_and_signs_out(window: PreferencesWindow) -> None:
    window.show_account(email=HOSTILE, url="https://tasks.example.org", is_signed_in=True)
    assert HOSTILE in words(window)
    assert "At tasks.example.org" in words(window)
    out = QSignalSpy(window.sign_out_asked)
    (button,) = [each for each in window.findChildren(QPushButton) if each.text() == "Sign out"]
    button.click()
    assert out.count() == 1
    window.show_account(email=HOSTILE, url="https://tasks.example.org", is_signed_in=False)
    assert button.isHidden()
    assert "signed out" in words(window)


@pytest.mark.parametrize(("keeping", "part"), [("keyring", "keyring"), ("file", "only you can read"), ("memory", "sign in again")])
def test_where_things_are_is_told(window: PreferencesWindow, keeping: str, part: str) -> None:
    window.show_storage("/home/ada/<b>data</b>", keeping, is_server_here=True)  # type: ignore[arg-type]  # one of the three words
    assert "/home/ada/<b>data</b>" in words(window)
    assert part in words(window)


def test_the_version_and_the_licences_are_told(window: PreferencesWindow) -> None:
    assert "Version 1.2.3" in words(window)
    assert "Apache License 2.0" in words(window)
    assert "LGPL" in words(window)


def test_everything_is_plain_text_and_has_a_name(window: PreferencesWindow) -> None:
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in window.findChildren(PlainLabel))
    for each in window.findChildren(QAbstractButton):
        assert each.accessibleName()
    (sections,) = window.findChildren(QListWidget)
    assert sections.accessibleName()
    assert [sections.item(row).text() for row in range(sections.count())] == ["General", "Coaching", "Account", "Data", "About"]
