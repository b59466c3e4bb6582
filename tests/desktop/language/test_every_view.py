"""Every view in a language that nobody speaks: what was not translated shows, and so does what does not fit."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from forethought_desktop.core import loop
from forethought_desktop.core.language import Translators
from forethought_desktop.ui import theme
from PySide6.QtCore import QCoreApplication, QSize, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.desktop.language.pseudo import left_in_english, pseudo
from tests.desktop.language.seen import every_menu, menus, texts
from tests.screenshots import stage as stages
from tests.screenshots.faults import clipped, sideways
from tests.screenshots.pictures import settled
from tests.screenshots.stage import Stage, staged
from tests.screenshots.views import VIEWS, NotThere, View
from tests.support.translations import compiled_in, translations

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support grabbing the keyboard$", extend=True)

SMALL, FIRST = QSize(800, 600), QSize(1180, 760)

NOT_OURS = ("question", "licences")
"""Views whose words the stage itself has written, or that list names."""

QT_BUTTONS = ("OK", "Cancel", "Close", "&Close", "&OK", "&Cancel", "&Yes", "&No")
"""What Qt says itself, and has in German."""

_WRITTEN = sorted(
    {
        *(re.sub(r" [!?]\d+", "", line) for line, _ in (*stages.TASKS, *stages.COMPLETED, *stages.LET_GO)),
        *stages.DELETED,
        *(part for goal in stages.GOALS for part in (goal.what_matters, goal.biggest_win, goal.worst_outcome)),
        *(answer for _, answer, *_ in stages.ANSWERS),
        "The certificate is for another name. Ask whoever runs the server, or try another address.",
        "Its clock is 40 seconds behind this one. That is fine.",
        "hours:weekday",
        "Buy a birthday card",
        "Call the bank",
        "Plan the garden",
        "Write the report due:2026-05-20 +work @desk",
    },
    key=len,
    reverse=True,
)
"""What the person of the stage has written, and was answered; and what the stage says itself."""

OWN_WORDS = re.compile(
    "|".join(
        [
            *(re.escape(text) for text in _WRITTEN),
            r"\b(?:Forethought|Deutsch|English|Qt|PySide\d?|Inter|Wayland|X11)\b",
            r"\b(?:CSV|JSON|Markdown|Taskwarrior|Todoist|todo\.txt)\b",
            r"\b(?:Ctrl|Shift|Alt|Meta|Return|Enter|Space|Del|Delete|Esc|Home|End|Up|Down|Left|Right|Tab|Ins|PgUp|PgDown|Backspace)\b",
            r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|\b[AP]M\b",
            r"\S+@\S+|https?://\S+|/\S+",
        ]
    )
)


@pytest.fixture
def nobody_speaks(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    tool = translations()
    said = tool.texts() | {tool.Text("QPlatformTheme", name) for name in QT_BUTTONS}
    catalog = {text: tool.Translation((pseudo(text.source),) * (2 if text.is_plural else 1), is_finished=True) for text in said}
    file = tmp_path / "nobody.qm"
    file.write_bytes(tool.compiled("en", catalog))
    translator = QTranslator()
    assert translator.load(str(file))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def german(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    translators = Translators(qapp, compiled_in(tmp_path))
    assert translators.speak("de") == "de"
    yield
    translators.leave()


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


@pytest.mark.parametrize("is_filled", [True, False], ids=["a full list", "an empty list"])
def test_every_text_is_translated_and_fits(nobody_speaks: None, qapp: QApplication, tmp_path: Path, is_filled: bool) -> None:
    assert not (faults := looked_at(qapp, tmp_path, [SMALL, FIRST], [english, unfit], is_filled=is_filled)), "\n".join(faults)


@pytest.mark.parametrize("is_filled", [True, False], ids=["a full list", "an empty list"])
def test_every_text_fits_in_german(german: None, qapp: QApplication, tmp_path: Path, is_filled: bool) -> None:
    assert not (faults := looked_at(qapp, tmp_path, [SMALL], [unfit], is_filled=is_filled)), "\n".join(faults)


def test_every_text_fits_where_people_write_from_the_right(mirrored: None, qapp: QApplication, tmp_path: Path) -> None:
    assert not (faults := looked_at(qapp, tmp_path, [SMALL], [unfit], is_filled=True, is_main_only=True)), "\n".join(faults)


def english(window: QWidget, others: set[QMenu]) -> list[str]:
    said = (*texts(window), *menus(others))
    found = ((type(widget).__name__, text, left_in_english(text, OWN_WORDS)) for widget, text in said)
    return sorted({f"{name}: {text!r} says {rest}" for name, text, rest in found if rest})


def unfit(window: QWidget, _others: set[QMenu]) -> list[str]:
    return clipped(window) + sideways(window)


Look = Callable[[QWidget, set[QMenu]], list[str]]
"""Says what is wrong with a window; the menus are those that were there before, of a test that failed, and no fault of any view."""


def looked_at(
    qapp: QApplication, folder: Path, sizes: list[QSize], looks: list[Look], *, is_filled: bool, is_main_only: bool = False
) -> list[str]:
    """Show every view and return what was found in any."""
    found: list[str] = []
    others = every_menu()

    async def main() -> int:
        async with staged(folder / "data", theme.apply(qapp, "light"), is_filled=is_filled) as stage:
            for view in VIEWS:
                if view.is_filled == is_filled and view.name not in NOT_OURS and (view.is_main or not is_main_only):
                    for size in sizes if view.is_main else sizes[-1:]:
                        window = await prepared(stage, view, size)
                        found.extend(f"{view.name} {size.width()}: {fault}" for look in looks if window for fault in look(window, others))
        return 0

    assert loop.run(qapp, main) == 0
    return list(dict.fromkeys(found))


async def prepared(stage: Stage, view: View, size: QSize) -> QWidget | None:
    await stage.tidy(size)
    try:
        window = await view.prepare(stage)
    except NotThere:
        return None
    await settled(window)
    return window
