"""The program speaks the language that was chosen, else one of those that the system asks for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from forethought_desktop.core.language import NAMES, Translators, coach_language, formats, spoken, translate
from forethought_desktop.ui.failures import said
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from tests.support.translations import compiled_in


@pytest.fixture
def translators(qapp: QApplication, tmp_path: Path) -> Iterator[Translators]:
    made = Translators(qapp, compiled_in(tmp_path))
    yield made
    made.leave()


@pytest.mark.parametrize(
    ("chosen", "wished", "language"),
    [
        ("", ["de-AT", "en-US"], "de"),
        ("", ["fr-FR", "de-DE"], "de"),
        ("", ["nl-NL"], "en"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("en", ["de-DE"], "en"),
        ("de", ["en-GB"], "de"),
        ("tlh", ["de-DE"], "en"),
        ("", ["de"], "de"),
        ("", ["des-BR"], "en"),
    ],
)
def test_the_dearest_language_that_there_is_is_spoken(chosen: str, wished: list[str], language: str) -> None:
    assert spoken(chosen, wished) == language


@pytest.mark.parametrize(
    ("language", "system", "number"),
    [("de", "de_AT", "1\xa0234,5"), ("de", "en_US", "1.234,5"), ("en", "en_GB", "1,234.5"), ("en", "C", "1,234.5"), ("de", "C", "1.234,5")],
)
def test_numbers_are_written_as_the_system_has_it_in_the_language_that_is_spoken(language: str, system: str, number: str) -> None:
    assert formats(language, QLocale(system)).toString(1234.5, "f", 1) == number


def test_the_coach_is_asked_for_the_chosen_language() -> None:
    assert coach_language("de") == "de"
    assert "Latn" not in coach_language("")


@pytest.mark.parametrize(
    ("language", "one", "many"), [("en", "1 task", "1,234 tasks"), ("de", "1 Aufgabe", "1.234 Aufgaben")], ids=["English", "German"]
)
def test_things_are_counted_in_the_language(translators: Translators, language: str, one: str, many: str) -> None:
    translators.speak(language)
    QLocale.setDefault(QLocale({"en": "en_US", "de": "de_DE"}[language]))
    assert (translate("Tasks", "%Ln task(s)", 1), translate("Tasks", "%Ln task(s)", 1234)) == (one, many)


def test_qt_speaks_it_too(translators: Translators, qtbot: QtBot) -> None:
    translators.speak("de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text() == "Abbrechen"


def test_another_choice_is_spoken_from_then_on(translators: Translators) -> None:
    translators.speak("de")
    assert translate("GoalActions", "Moved a goal") == "Ziel verschoben"
    translators.speak("en")
    assert translate("GoalActions", "Moved a goal") == "Moved a goal"


def test_a_source_that_was_never_built_speaks_english_with_the_right_plurals(qapp: QApplication, tmp_path: Path) -> None:
    bare = Translators(qapp, tmp_path)
    bare.speak("de")
    assert qapp.translate("Tasks", "%Ln task(s)", None, 1) == "1 task"
    assert qapp.translate("Tasks", "%Ln task(s)", None, 3) == "3 tasks"
    bare.leave()


def test_what_went_wrong_is_said_in_the_language(translators: Translators) -> None:
    translators.speak("de")
    QLocale.setDefault(QLocale("de_DE"))
    assert said("This has 1,234 characters; it may have 500.") == "Das hat 1.234 Zeichen; 500 dürfen es sein."
    assert said("Nobody knows this sentence.") == "Nobody knows this sentence."


def test_what_went_wrong_stays_as_it_is_in_english(translators: Translators) -> None:
    translators.speak("en")
    assert said("This has 1,234 characters; it may have 500.") == "This has 1,234 characters; it may have 500."


def test_every_language_names_itself_and_can_be_read() -> None:
    assert NAMES == {"en": "English", "de": "Deutsch"}
