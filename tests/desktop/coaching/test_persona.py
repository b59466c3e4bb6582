"""What the framing rests on can be seen, set right, stopped and erased."""

import pytest
from forethought_common.accounts import Persona, PersonaLabel
from forethought_common.coaching import PersonaSignal, PersonaView
from forethought_desktop.coaching.views.persona import PersonaSection
from forethought_desktop.ui.plain import PlainLabel
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QPushButton, QRadioButton, QToolButton
from pytestqt.qtbot import QtBot

NOON = 1_795_435_200
SIGNALS = [
    PersonaSignal("word:customers", "business", 7, NOON, "task"),
    PersonaSignal("word:thesis", "student", 1, NOON, "goal"),
    PersonaSignal("hours:office", "business", 12, NOON, "time"),
]


@pytest.fixture
def section(qtbot: QtBot) -> PersonaSection:
    section = PersonaSection()
    qtbot.addWidget(section)
    section.resize(440, 500)
    section.show()
    return section


def words(section: PersonaSection) -> str:
    QApplication.sendPostedEvents()
    return "\n".join(label.text() for label in section.findChildren(PlainLabel) if label.isVisibleTo(section))


def radio(section: PersonaSection, text: str) -> QRadioButton:
    (found,) = [each for each in section.findChildren(QRadioButton) if text in each.text()]
    return found


def test_every_signal_is_told_in_words_with_its_count_and_where_it_was_met(section: PersonaSection) -> None:
    section.show_view(PersonaView("business", False, False, SIGNALS))
    shown = words(section)
    assert "Work: people, money, evidence\nWorked out from how the list is used" in shown
    assert "“customers”\n7 times, last in a task on 23 November · speaks for work" in shown
    assert "“thesis”\n1 time, last in a goal on 23 November · speaks for study" in shown
    assert "Tasks written in office hours\n12 times, last on 23 November · speaks for work" in shown


@pytest.mark.parametrize(
    ("view", "chosen"),
    [
        (PersonaView("business", False, False, []), "Worked out"),
        (PersonaView("business", True, False, []), "Work: people"),
        (PersonaView("neutral", True, False, []), "Plain"),
        (PersonaView("neutral", False, False, []), "Worked out"),
    ],
)
def test_what_is_chosen_shows(section: PersonaSection, view: PersonaView, chosen: str) -> None:
    section.show_view(view)
    assert radio(section, chosen).isChecked()
    assert ("Set by you." in words(section)) is view.is_corrected


@pytest.mark.parametrize(
    ("text", "label"), [("Work: people", "business"), ("Study", "student"), ("Plain", "neutral"), ("Worked out", None)]
)
def test_each_choice_is_told_once(section: PersonaSection, text: str, label: PersonaLabel | None) -> None:
    section.show_view(PersonaView("student", label != "student", False, []))
    if label is None:
        section.show_view(PersonaView("student", True, False, []))
    chosen: list[object] = []
    section.label_chosen.connect(chosen.append)
    radio(section, text).click()
    assert chosen == [label]


def test_collecting_can_be_stopped_and_shows_how_it_stands(section: PersonaSection) -> None:
    section.show_view(PersonaView("neutral", False, True, SIGNALS))
    collecting = section.findChild(QCheckBox)
    assert collecting is not None
    assert not collecting.isChecked()
    told = QSignalSpy(section.collecting_switched)
    collecting.click()
    assert told.at(0) == [True]


def test_one_signal_is_erased_by_its_own_button_and_all_by_one(section: PersonaSection) -> None:
    section.show_view(PersonaView("business", False, False, SIGNALS))
    erased: list[str] = []
    section.signal_erased.connect(erased.append)
    (button,) = [each for each in section.findChildren(QToolButton) if each.accessibleName() == "Erase “thesis”"]
    button.click()
    assert erased == ["word:thesis"]
    everything = QSignalSpy(section.all_erased)
    (button_for_all,) = section.findChildren(QPushButton)
    button_for_all.click()
    assert everything.count() == 1


def test_where_nothing_was_collected_it_says_so_and_offers_nothing_to_erase(section: PersonaSection) -> None:
    section.show_view(PersonaView("business", False, False, SIGNALS))
    section.show_view(PersonaView("neutral", False, False, []))
    assert "Nothing yet. Until there is enough to go by, the framing stays plain." in words(section)
    assert "customers" not in words(section)
    assert not any(each.isVisible() for each in section.findChildren(QPushButton))


def test_without_a_server_only_what_is_known_here_shows(section: PersonaSection) -> None:
    section.show_persona(Persona("student"))
    section.show_view(None)
    assert words(section).startswith("Study: exams, understanding, later use\nWorked out")
    assert not any(each.isVisible() for each in section.findChildren(QAbstractButton))


def test_a_change_that_was_not_taken_is_told(section: PersonaSection) -> None:
    section.say("The server cannot be reached.")
    assert "The server cannot be reached." in words(section)
    section.say("")
    assert "reached" not in words(section)


def test_a_hostile_key_shows_letter_by_letter(section: PersonaSection) -> None:
    section.show_view(PersonaView("neutral", False, False, [PersonaSignal("word:<b>x</b>", "student", 1, NOON, "task")]))
    assert "“<b>x</b>”" in words(section)
    assert all(each.accessibleName() for each in section.findChildren(QAbstractButton))
