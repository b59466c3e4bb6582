"""Settings about the desktop: each shows what really is, and takes effect at once."""

import pytest
from forethought_desktop.core.hotkey.combination import SUGGESTED
from forethought_desktop.core.hotkey.service import HotkeyState
from forethought_desktop.core.hotkey.way import Standing
from forethought_desktop.shell.guide import Guide
from forethought_desktop.shell.server_page import ServerPage, ServerView
from forethought_desktop.shell.system_section import SystemSection
from forethought_desktop.ui.plain import PlainLabel
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeySequence, QTextDocument
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QKeySequenceEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot


@pytest.fixture
def section(qtbot: QtBot) -> SystemSection:
    section = SystemSection()
    qtbot.addWidget(section)
    section.show()
    return section


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if label.isVisibleTo(widget))


def button(widget: QWidget, text: str) -> QPushButton:
    (found,) = [each for each in widget.findChildren(QPushButton) if each.text() == text]
    return found


def switch(widget: QWidget, text: str) -> QCheckBox:
    (found,) = [each for each in widget.findChildren(QCheckBox) if each.text() == text]
    return found


def test_switches_show_what_is_and_tell_what_was_chosen(section: SystemSection) -> None:
    told = [QSignalSpy(section.autostart_switched), QSignalSpy(section.notes_switched)]
    section.show_autostart(is_on=True)
    section.show_notes(is_on=True)
    assert [spy.count() for spy in told] == [0, 0]
    switch(section, "Start with the computer").click()
    switch(section, "Tell me while the window is closed").click()
    assert [spy.at(0) for spy in told] == [[False], [False]]


def test_what_the_system_would_not_take_is_said_and_the_switch_tells_the_truth(section: SystemSection) -> None:
    section.show_autostart(is_on=False, trouble="/home/ada/.config cannot be changed: read-only.")
    assert "read-only" in words(section)
    assert not switch(section, "Start with the computer").isChecked()


@pytest.mark.parametrize(
    ("standing", "said"),
    [
        ("off", "Off."),
        ("works", "It works: Ctrl+Alt+Space."),
        ("taken", "is taken by another program"),
        ("refused", "did not give"),
        ("asking", "Asking"),
    ],
)
def test_whether_the_keys_work_is_said_in_words(section: SystemSection, standing: Standing, said: str) -> None:
    section.show_hotkey(HotkeyState("x11", "" if standing == "off" else SUGGESTED, standing))
    assert said in words(section)
    assert "forethought --quick-add" in [line.text() for line in section.findChildren(type(section._command)) if line.isReadOnly()]


def test_the_desktops_own_words_for_the_keys_count(section: SystemSection) -> None:
    section.show_hotkey(HotkeyState("portal", SUGGESTED, "works", "Super+Space"))
    assert "Super+Space" in words(section)


def test_one_click_takes_the_suggested_keys_and_one_gives_them_back(section: SystemSection) -> None:
    chosen: list[str] = []
    section.hotkey_chosen.connect(chosen.append)
    section.show_hotkey(HotkeyState("x11"))
    button(section, "Use Ctrl+Alt+Space").click()
    section.show_hotkey(HotkeyState("x11", SUGGESTED, "works"))
    assert not button(section, "Use Ctrl+Alt+Space").isVisible()
    button(section, "Give the keys back").click()
    assert chosen == [SUGGESTED, ""]


def test_keys_are_typed_and_a_key_alone_is_refused_with_the_reason(section: SystemSection, qtbot: QtBot) -> None:
    chosen: list[str] = []
    section.hotkey_chosen.connect(chosen.append)
    section.show_hotkey(HotkeyState("x11"))
    (keys,) = section.findChildren(QKeySequenceEdit)
    keys.setKeySequence(QKeySequence("N"))
    keys.editingFinished.emit()
    assert chosen == []
    assert "alone it would be missing elsewhere" in words(section)
    keys.setKeySequence(QKeySequence("Meta+N"))
    keys.editingFinished.emit()
    assert chosen == ["Meta+N"]


def test_where_no_keys_can_be_taken_the_way_by_hand_is_left(section: SystemSection) -> None:
    section.show_hotkey(HotkeyState("none"))
    assert "lets no program take keys" in words(section)
    assert not any(edit.isVisible() for edit in section.findChildren(QKeySequenceEdit))
    button(section, "Copy the command").click()
    assert QGuiApplication.clipboard().text() == "forethought --quick-add"


def test_every_control_has_a_name(section: SystemSection) -> None:
    assert all(each.accessibleName() for each in section.findChildren(QAbstractButton))


def test_the_server_page_tells_where_how_and_when(qtbot: QtBot) -> None:
    page = ServerPage("1.2.3")
    qtbot.addWidget(page)
    page.show_server(ServerView("https://tasks.example.org", False, "Offline, 3 changes waiting", 1_777_900_000, "It answers.", ""))
    assert "https://tasks.example.org" in words(page)
    assert "Offline, 3 changes waiting" in words(page)
    assert "Last synced" in words(page)
    asked = QSignalSpy(page.sync_asked)
    button(page, "Sync now").click()
    assert asked.count() == 1
    page.show_server(ServerView("", True, "Synced", None))
    assert "Not synced since the start" in words(page)


def test_the_guide_is_read_without_a_network_and_closed_by_escape(qtbot: QtBot) -> None:
    guide = Guide()
    qtbot.addWidget(guide)
    guide.show()
    text = guide.pages.toPlainText()
    assert "The first minute" in text
    assert "![" not in text
    for address in ("https://example.org/a.png", "file:///etc/passwd"):
        assert guide.pages.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(address)) is None
    QTest.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()
