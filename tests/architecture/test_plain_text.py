"""What a person, a model or a server wrote is shown as text: nothing in the desktop lets Qt guess whether it is markup."""

import ast
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

ROOT = Path(str(files("forethought_desktop")))
SOURCES = {path.relative_to(ROOT).as_posix(): path for path in sorted(ROOT.rglob("*.py"))}

GUESSING = {
    "QMessageBox",
    "QErrorMessage",
    "QTextBrowser",
    "QTextEdit",
    "QInputDialog",
    "QProgressDialog",
    "QWhatsThis",
    "QStaticText",
    "QSplashScreen",
    "QWebEngineView",
}
READING_MARKUP = {"setHtml", "setMarkdown", "insertHtml", "appendHtml", "setWhatsThis", "setInformativeText", "setDetailedText"}
ALLOWED_NAMES = {
    "attention/views/differences.py": {"QTextEdit"},  # only for the type of a selection in a plain text
    "shell/guide.py": {"QTextBrowser"},  # shows the guide that comes with the program, and opens nothing
}
ALLOWED_CALLS = {"shell/guide.py": {"setMarkdown"}}
LABELS_WITHOUT_WORDS = {
    "ui/slider.py": "UNRATED",  # a number or a dash
}
OUR_OWN_WORDS = {
    ("ui/slider.py", "question"),
    ("goals/views/goal_card.py", "meaning"),
    ("coaching/views/replies.py", "explanation"),
    ("coaching/views/replies.py", "meaning"),
    ("shell/menu.py", "f'{words} ({keys})' if keys else words"),
    ("shell/navigation.py", "self.accessibleName() if is_compact else ''"),
    ("shell/navigation.py", "self.accessibleName() if self._is_compact else ''"),
    ("shell/tray.py", "self._words(words)"),  # unmarked there
    ("shell/tray.py", "self._words(self._state.text().replace('&&', '&'))"),
    ("tasks/views/focus_map/plot.py", "words"),  # a plain tool tip, a line before
    ("ui/question.py", "heading"),
    ("accounts/views/form_dialog.py", "heading"),
}
"""Arguments that are no literals, and are the program's own words or made safe before."""


def calls() -> Iterator[tuple[str, ast.Call, str]]:
    """Yield every call in the desktop: its file, itself, and the last part of what it calls."""
    for name, path in SOURCES.items():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = node.func
                yield name, node, called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")


def is_ours(argument: ast.expr) -> bool:
    """Tell whether these are words of the program, or of anybody but made safe."""
    if isinstance(argument, ast.Constant):
        return True
    if isinstance(argument, ast.IfExp):
        return is_ours(argument.body) and is_ours(argument.orelse)
    if isinstance(argument, ast.Call):
        called = argument.func.attr if isinstance(argument.func, ast.Attribute) else getattr(argument.func, "id", "")
        return called in {"plain_tooltip", "unmarked"} or (called in {"tr", "translate"} and all(map(is_ours, argument.args)))
    return False


def unsafe(arguments: dict[str, int]) -> list[str]:
    """Return the calls of these methods whose argument at that place may be anybody's words."""
    found = []
    for name, call, called in calls():
        place = arguments.get(called)
        if place is None or len(call.args) <= place:
            continue
        words = ast.unparse(call.args[place])
        if not is_ours(call.args[place]) and (name, words) not in OUR_OWN_WORDS:
            found.append(f"{name}:{call.lineno}: {called}({words})")
    return found


def test_no_widget_is_used_that_guesses_whether_a_text_is_rich() -> None:
    """U1, U2, U3."""
    found = []
    for name, path in SOURCES.items():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        used = {alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names}
        found += [f"{name}: {each}" for each in used & GUESSING - ALLOWED_NAMES.get(name, set())]
    assert found == []


def test_no_text_is_given_to_what_reads_markup() -> None:
    """U3."""
    found = [
        f"{name}:{call.lineno}: {called}"
        for name, call, called in calls()
        if called in READING_MARKUP and called not in ALLOWED_CALLS.get(name, set())
    ]
    assert found == []


def test_a_label_that_shows_words_is_a_plain_one() -> None:
    """A QLabel of Qt itself is for pictures: it is made without words, and none is given to it."""
    found = []
    for name, call, called in calls():
        if called != "QLabel" or name == "ui/plain.py":
            continue
        words = [ast.unparse(argument) for argument in call.args]
        if words not in ([], ["self"], ["parent"], [LABELS_WITHOUT_WORDS.get(name, "self")]):
            found.append(f"{name}:{call.lineno}: QLabel({', '.join(words)})")
    assert found == []


def test_tool_tips_are_our_own_words_or_made_safe() -> None:
    """U3."""
    assert unsafe({"setToolTip": 0, "showText": 1, "setStatusTip": 0}) == []


def test_window_titles_and_messages_of_the_tray_are_our_own_words_or_made_safe() -> None:
    """U3."""
    assert unsafe({"setWindowTitle": 0}) == []
    assert [line for line in unsafe({"showMessage": 1}) if "tray.py" in line] == []


@pytest.mark.parametrize(
    ("line", "is_found"),
    [("box.setToolTip(task.text)", True), ("box.setToolTip(plain_tooltip(task.text))", False), ("box.setToolTip(f'{task.text}')", True)],
)
def test_the_check_bites(line: str, is_found: bool) -> None:
    call = ast.parse(line).body[0]
    assert isinstance(call, ast.Expr)
    assert isinstance(call.value, ast.Call)
    assert is_ours(call.value.args[0]) is not is_found
