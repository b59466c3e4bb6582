"""The first page: two places, each step said, and one calm line where something does not work."""

import pytest
from forethought_desktop.accounts.views import password_hint
from forethought_desktop.accounts.views.first_run import FirstRun
from forethought_desktop.accounts.views.password_hint import Strength
from forethought_desktop.accounts.views.sign_in import SignInDialog
from forethought_desktop.ui.plain import PlainLabel
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

HOSTILE = "<img src=x> <b>bold</b> &amp;"


@pytest.fixture
def page(qtbot: QtBot) -> FirstRun:
    page = FirstRun()
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    return page


def button(widget: QWidget, text: str) -> QPushButton:
    (found,) = [each for each in widget.findChildren(QPushButton) if each.text() == text and each.isVisibleTo(widget)]
    return found


def field(widget: QWidget, name: str) -> QLineEdit:
    (found,) = [each for each in widget.findChildren(QLineEdit) if each.accessibleName() == name]
    return found


def choose(page: FirstRun, name: str) -> None:
    (found,) = [each for each in page.findChildren(QRadioButton) if each.text() == name]
    found.click()


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if label.isVisibleTo(widget))


def credentials(page: FirstRun) -> None:
    choose(page, "On a server")
    page.address.set_address("https://tasks.example.org")
    page.show_credentials()


def test_on_this_computer_is_the_default_and_one_key_starts_it(page: FirstRun, qtbot: QtBot) -> None:
    focused = page.focusWidget()
    assert focused is button(page, "Start")
    assert not any(line.isVisible() for line in page.findChildren(QLineEdit)), "there is nothing to fill in"
    with qtbot.waitSignal(page.start_asked):
        QTest.keyClick(focused, Qt.Key.Key_Space)


def test_the_address_is_asked_for_by_enter_or_click(page: FirstRun) -> None:
    choose(page, "On a server")
    assert not button(page, "Check").isEnabled()
    asked: list[str] = []
    page.check_asked.connect(asked.append)
    line = field(page, "Server address")
    QTest.keyClicks(line, " https://tasks.example.org ")
    QTest.keyClick(line, Qt.Key.Key_Return)
    button(page, "Check").click()
    assert asked == ["https://tasks.example.org"] * 2


def test_a_failed_step_says_what_to_do_and_keeps_the_address(page: FirstRun) -> None:
    choose(page, "On a server")
    page.address.set_address("https://tasks.example.org")
    page.address.show_step("name", "passed")
    page.address.show_step("certificate", "failed", f"The certificate is for another name. {HOSTILE}")
    assert "The certificate is for another name." in words(page)
    assert HOSTILE in words(page)
    assert page.address.address == "https://tasks.example.org"


def test_another_address_takes_steps_and_fields_away(page: FirstRun) -> None:
    credentials(page)
    page.address.show_step("name", "passed")
    assert field(page, "Email").isVisible()
    page.address.set_address("https://other.example.org")
    assert not field(page, "Email").isVisible()
    assert "The name can be found" not in words(page)


def test_signing_in_hands_over_email_and_password(page: FirstRun) -> None:
    credentials(page)
    said = QSignalSpy(page.sign_in_asked)
    assert not button(page, "Sign in").isEnabled()
    QTest.keyClicks(field(page, "Email"), " ada@example.org")
    QTest.keyClicks(field(page, "Password"), " old pass ")
    QTest.keyClick(field(page, "Password"), Qt.Key.Key_Return)
    assert said.count() == 1
    assert said.at(0) == ["ada@example.org", " old pass "], "a password is taken as it is"


def test_a_refusal_is_one_line_and_what_was_typed_stays(page: FirstRun) -> None:
    credentials(page)
    QTest.keyClicks(field(page, "Email"), "ada@example.org")
    QTest.keyClicks(field(page, "Password"), "wrong")
    page.set_busy(is_busy=True)
    assert not field(page, "Email").isEnabled()
    page.set_busy(is_busy=False)
    page.show_refusal("Email and password do not go together. Look once more.")
    assert words(page).count("Email and password do not go together") == 1
    assert field(page, "Email").text() == "ada@example.org"
    assert field(page, "Password").selectedText()
    assert button(page, "Sign in").isEnabled()


def test_a_new_account_wants_a_long_password_and_says_how_long(page: FirstRun) -> None:
    credentials(page)
    button(page, "I have no account yet").click()
    QTest.keyClicks(field(page, "Email"), "ada@example.org")
    QTest.keyClicks(field(page, "New password"), "twelve chars")
    assert "Long enough with 3 more" in words(page)
    assert not button(page, "Create account").isEnabled()
    QTest.keyClicks(field(page, "New password"), " and more words")
    assert "Strong." in words(page)
    said = QSignalSpy(page.sign_up_asked)
    button(page, "Create account").click()
    assert said.count() == 1
    assert said.at(0) == ["ada@example.org", "twelve chars and more words", ""]


def test_an_invitation_is_asked_for_only_where_the_server_wants_one(page: FirstRun) -> None:
    credentials(page)
    button(page, "I have no account yet").click()
    assert not field(page, "Invitation code").isVisible()
    page.ask_for_invite()
    assert field(page, "Invitation code").isVisible()
    button(page, "I have an account").click()
    assert not field(page, "Invitation code").isVisible()


def test_a_password_is_hidden_until_somebody_looks(page: FirstRun) -> None:
    credentials(page)
    line = field(page, "Password")
    assert line.echoMode() == QLineEdit.EchoMode.Password
    line.actions()[-1].trigger()
    assert line.echoMode() == QLineEdit.EchoMode.Normal


def test_the_recovery_code_is_copied_whole_and_kept_before_going_on(page: FirstRun) -> None:
    page.show_recovery_code("7MQ4XK2P91RT0ABC8YHNWZ3EVD")
    done = QSignalSpy(page.done)
    assert not button(page, "To the list").isEnabled()
    button(page, "Copy").click()
    assert QGuiApplication.clipboard().text() == "7MQ4XK2P91RT0ABC8YHNWZ3EVD"
    (promise,) = page.findChildren(QCheckBox)
    promise.click()
    button(page, "To the list").click()
    assert done.count() == 1


@pytest.mark.parametrize(
    ("password", "strength"),
    [
        ("", Strength.NONE),
        ("fourteen chars", Strength.SHORT),
        ("aaaaaaaaaaaaaaaaaaaa", Strength.EASY),
        ("forethought forever and", Strength.FAIR),
        ("lovelace was here first", Strength.FAIR),
        ("sixteen letters.", Strength.FAIR),
        ("four quite unrelated words", Strength.GOOD),
    ],
)
def test_the_hint_names_the_one_thing_that_would_help(password: str, strength: Strength) -> None:
    found, sentence = password_hint.judge(password, "ada.lovelace@example.org")
    assert found is strength
    assert sentence


def test_everything_has_a_name_that_a_screen_reader_can_say(page: FirstRun) -> None:
    credentials(page)
    for each in page.findChildren(QAbstractButton):
        assert each.accessibleName() or each.text() or isinstance(each.parent(), QLineEdit)
    for line in page.findChildren(QLineEdit):
        assert line.accessibleName()


def test_signing_in_again_has_the_email_filled_in_and_waits_for_the_password(qtbot: QtBot) -> None:
    dialog = SignInDialog(address=f"tasks.example.org {HOSTILE}", email="ada@example.org")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    assert field(dialog, "Email").text() == "ada@example.org"
    assert HOSTILE in words(dialog)
    assert not any("no account" in each.text() for each in dialog.findChildren(QPushButton) if each.isVisibleTo(dialog))
