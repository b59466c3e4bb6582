"""What the program is and what it is made of can be read in it."""

import re
from importlib.metadata import requires

import pytest
from forethought_desktop.shell.about import About, AboutBody, details
from forethought_desktop.shell.licences import LicencesWindow, parts
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot


def test_everything_that_the_window_needs_is_listed_with_its_licence() -> None:
    needed = {
        re.split(r"[\[><=;~ ]", line)[0].lower() for line in requires("forethought") or [] if "extra" not in line or "'desktop'" in line
    }
    listed = {part.name.lower() for part in parts()} | {"pyside6-essentials"}
    assert needed <= {name.replace("_", "-") for name in listed}
    assert all(part.licence for part in parts())


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Forethought", "Apache License"),
        ("Inter", "SIL OPEN FONT LICENSE"),
        ("Qt, PySide6, Shiboken", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("Python", "PYTHON SOFTWARE FOUNDATION LICENSE"),
        ("keyring", "Permission is hereby granted"),
    ],
)
def test_a_licence_can_be_read_in_full(name: str, words: str, qtbot: QtBot) -> None:
    window = LicencesWindow()
    qtbot.addWidget(window)
    window.show()
    (item,) = window.list.findItems(name, Qt.MatchFlag.MatchExactly)
    window.list.setCurrentItem(item)
    assert words in window.text


def test_no_licence_is_empty() -> None:
    assert all(len(part.text) > 500 for part in parts())


def test_the_details_for_a_report_can_be_copied_and_tell_nothing_of_the_person(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("USER", "ada-lovelace")
    body = AboutBody("1.2.3")
    qtbot.addWidget(body)
    copy = next(button for button in body.findChildren(QPushButton) if button.accessibleName() == "Copy details")
    copy.click()
    assert QGuiApplication.clipboard().text() == details("1.2.3")
    assert details("1.2.3").startswith("Forethought 1.2.3\nQt ")
    assert "ada" not in details("1.2.3").lower()


def test_the_licences_open_from_about(qtbot: QtBot) -> None:
    about = About()
    qtbot.addWidget(about)
    about.show()
    next(button for button in about.findChildren(QPushButton) if button.accessibleName() == "Licences…").click()
    (licences,) = about.findChildren(LicencesWindow)
    assert licences.isVisible()
    licences.close()
