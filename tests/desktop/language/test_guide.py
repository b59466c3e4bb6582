"""The guide says the same in every language."""

import re
from pathlib import Path

from forethought_desktop.core.language import Translators
from forethought_desktop.shell.guide import guide_text
from PySide6.QtWidgets import QApplication

from tests.support.translations import ROOT, compiled_in, translations


def shape(name: str) -> list[str]:
    """Return the levels of the headings, the lines of the tables and the pictures, in their order."""
    lines = (ROOT / "docs" / name).read_text(encoding="utf-8").splitlines()
    return [match[0] for line in lines if (match := re.match(r"#+ |\| |!\[", line))]


def test_the_german_guide_has_every_part_of_the_english_one() -> None:
    assert shape("guide.de.md") == shape("guide.md")


def test_the_german_guide_names_what_is_in_the_window_as_the_window_does() -> None:
    guide = " ".join((ROOT / "docs" / "guide.de.md").read_text(encoding="utf-8").split())
    tool = translations()
    shown = {form.replace("&", "") for said in tool.read(tool.FOLDER / "de.ts").values() for form in said.forms}
    named = {part.strip() for words in re.findall(r"(?<!\*)\*([^*]+)\*(?!\*)", guide) for part in words.split("→")}
    unknown = {words for words in named if not any(each.startswith(words) for each in shown)}
    assert unknown == {"Offline, 3 Änderungen warten"}


def test_the_guide_that_is_opened_is_in_the_language_that_is_spoken(qapp: QApplication, tmp_path: Path) -> None:
    translators = Translators(qapp, compiled_in(tmp_path))
    translators.speak("de")
    german = guide_text()
    translators.leave()
    assert german.startswith("# Die Anleitung")
    assert guide_text().startswith("# The guide")
