"""Every text of the window can be translated, and is."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
from forethought_desktop.core.language import NAMES, TRANSLATIONS
from forethought_desktop.ui.failures import is_known
from PySide6.QtCore import QTranslator

from tests.support.translations import ROOT, translations

tool = translations()
DESKTOP = ROOT / "desktop" / "forethought_desktop"
SHOWING = re.compile(
    r"set(Text|ToolTip|StatusTip|WhatsThis|WindowTitle|Title|SubTitle|PlaceholderText|AccessibleName|AccessibleDescription|InformativeText|"
    r"ButtonText|ItemText|TabText|HeaderLabels|LabelText|NameFilter)|add(Item|Items|Tab|Action|Menu|Row)|show_message|show_words|announce"
)
"""Functions that show what they are given."""
OF_THE_COMMAND_LINE = {*(DESKTOP / "cli").glob("*.py"), DESKTOP / "store" / "lookup.py"}
"""Where English is spoken."""
NAMES_OF_OUR_OWN = {"Forethought"}


@pytest.fixture(scope="module")
def said() -> set[object]:
    return set(tool.texts())


@pytest.mark.parametrize("language", sorted(NAMES))
def test_every_text_is_in_the_file_of_every_language(language: str, said: set[object]) -> None:
    held = set(tool.read(TRANSLATIONS / f"{language}.ts"))
    assert tool.wanted(language, said) - held == set(), "run `make translations`, then translate what is unfinished"
    assert held - tool.wanted(language, said) == set(), "run `make translations`"


@pytest.mark.parametrize("language", sorted(NAMES))
def test_every_text_is_translated(language: str) -> None:
    catalog = tool.read(TRANSLATIONS / f"{language}.ts")
    assert [text for text, translation in catalog.items() if not translation.is_finished or not all(translation.forms)] == []


@pytest.mark.parametrize("language", sorted(NAMES))
def test_a_translation_keeps_the_places_of_words_and_numbers(language: str) -> None:
    for text, translation in tool.read(TRANSLATIONS / f"{language}.ts").items():
        for form in translation.forms:
            assert places(form) == places(text.source), text
            assert len(re.findall(r"&(?=\w)", form)) == len(re.findall(r"&(?=\w)", text.source)), text


@pytest.mark.parametrize("language", sorted(NAMES))
def test_the_files_are_as_the_tool_writes_them(language: str) -> None:
    path = TRANSLATIONS / f"{language}.ts"
    assert path.read_text(encoding="utf-8") == tool.written(language, tool.read(path)), "run `make translations`"


@pytest.mark.parametrize("language", sorted(NAMES))
def test_what_is_compiled_is_what_qt_compiles(language: str, tmp_path: Path) -> None:
    made = tmp_path / "qt.qm"
    program = Path(PySide6.__path__[0]) / "lrelease"
    subprocess.run([program, TRANSLATIONS / f"{language}.ts", "-qm", made], check=True, capture_output=True)
    catalog = tool.read(TRANSLATIONS / f"{language}.ts")
    ours, theirs = QTranslator(), QTranslator()
    (tmp_path / "ours.qm").write_bytes(tool.compiled(language, catalog))
    assert ours.load(str(tmp_path / "ours.qm"))
    assert theirs.load(str(made))
    for text in catalog:
        for number in (0, 1, 2) if text.is_plural else (-1,):
            asked = (text.context, text.source, text.comment, number)
            assert ours.translate(*asked) == theirs.translate(*asked) != "", text
    assert ours.language() == theirs.language() == language


def test_what_qt_finds_is_found(said: set[object], tmp_path: Path) -> None:
    found = tmp_path / "qt.ts"
    program = Path(PySide6.__path__[0]) / "lupdate"
    subprocess.run([program, "-silent", *DESKTOP.rglob("*.py"), "-ts", found], check=True, capture_output=True)
    assert set(tool.read(found)) - said == set()


def test_a_text_that_is_put_together_is_refused(tmp_path: Path) -> None:
    with pytest.raises(tool.NotTranslatable, match="put together"):
        texts_of(tmp_path, 'class A:\n    def b(self, c):\n        self.tr(f"{c} tasks")\n')


def test_a_text_under_another_receiver_is_refused(tmp_path: Path) -> None:
    with pytest.raises(tool.NotTranslatable, match="receiver"):
        texts_of(tmp_path, 'class A:\n    def b(self, c):\n        c.tr("Tasks")\n')


def test_short_names_for_translating_are_followed(tmp_path: Path) -> None:
    code = 'def _tr(text):\n    return QCoreApplication.translate("Ctx", text)\n\n\nA = _tr("one" if B else "other")\n'
    assert texts_of(tmp_path, code) == {tool.Text("Ctx", "one"), tool.Text("Ctx", "other")}


def test_nothing_is_shown_that_cannot_be_translated() -> None:
    shown = [line for path in sorted(DESKTOP.rglob("*.py")) if path not in OF_THE_COMMAND_LINE for line in shown_as_written(path)]
    assert shown == []


def test_every_failure_of_the_client_is_known_by_its_words() -> None:
    paths = [path for path in (*(ROOT / "common").rglob("*.py"), *DESKTOP.rglob("*.py")) if path not in OF_THE_COMMAND_LINE]
    assert {sentence for path in paths for sentence in failures(path) if not is_known(sentence)} == set()


def test_nothing_is_translated_before_a_language_is_spoken() -> None:
    """What a module says while it is loaded stays English for ever."""
    early = [f"{path.name}:{line}" for path in sorted(DESKTOP.rglob("*.py")) for line in translated_early(ast.parse(path.read_text()))]
    assert early == []


def places(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}|%L?n", text))


def texts_of(folder: Path, code: str) -> set[object]:
    package = folder / "package"
    package.mkdir()
    (package / "module.py").write_text(code)
    return set(tool.texts(package))


def shown_as_written(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
            if SHOWING.fullmatch(name):
                yield from (f"{path.name}:{node.lineno}: {words}" for argument in node.args if (words := english(argument)))


def translated_early(node: ast.AST) -> Iterator[int]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(child, ast.Call):
            name = child.func.attr if isinstance(child.func, ast.Attribute) else getattr(child.func, "id", "")
            if name in {"tr", "_tr", "translate"}:
                yield child.lineno
        yield from translated_early(child)


def english(node: ast.expr) -> str:
    """Return what a literal says in words; a key or an icon's name is no words."""
    if isinstance(node, ast.JoinedStr):
        return " ".join(filter(None, map(english, node.values)))
    if isinstance(node, ast.IfExp):
        return english(node.body) or english(node.orelse)
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or node.value in NAMES_OF_OUR_OWN:
        return ""
    return node.value if re.search(r"[A-Z][a-z]|[a-z]{2} [a-z]{2}", node.value) else ""


def failures(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"Refusal", "Outage"}:
            for argument in node.args:
                if sentence := written(argument):
                    yield sentence


def written(node: ast.expr) -> str:
    """Return a sentence as it might be raised."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "7" for part in node.values)
    return ""
