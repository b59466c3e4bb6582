"""In every view all words have room, can be read, and nothing scrolls sideways: also with text half as large again."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from forethought_desktop.core import loop
from forethought_desktop.ui import theme
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.screenshots.faults import clipped, hard_to_read, sideways
from tests.screenshots.pictures import settled
from tests.screenshots.stage import staged
from tests.screenshots.views import VIEWS, NotThere

pytestmark = pytest.mark.qt_log_ignore(r"grabbing the keyboard$", extend=True)  # a menu does, and this screen has none

Look = Callable[[QWidget], list[str]]
FIRST, SMALL = QSize(1180, 760), QSize(800, 600)


@pytest.fixture
def applied(qapp: QApplication) -> Iterator[theme.Theme]:
    applied = theme.apply(qapp, "light")
    yield applied
    applied.set_text_scale(1.0)
    applied.set_scheme("light")


def looked_at(qapp: QApplication, folder: Path, applied: theme.Theme, size: QSize, look: Look) -> dict[str, list[str]]:
    """Show every view at this size and return what was found, by its name."""
    found: dict[str, list[str]] = {}

    async def main() -> int:
        for is_filled in (True, False):
            async with staged(folder / str(is_filled), applied, is_filled=is_filled) as stage:
                for view in VIEWS:
                    if view.is_filled == is_filled:
                        await stage.tidy(size)
                        try:
                            window = await view.prepare(stage)
                        except NotThere:
                            continue
                        await settled(window)
                        found[view.name] = look(window)
        return 0

    assert loop.run(qapp, main) == 0
    assert len(found) > 30
    return {name: faults for name, faults in found.items() if faults}


def cut_or_sideways(window: QWidget) -> list[str]:
    return clipped(window) + sideways(window)


@pytest.mark.parametrize(("size", "scale"), [(FIRST, 1.5), (SMALL, 1.0), (SMALL, 1.5)], ids=["large-text", "small", "small-large-text"])
def test_all_words_have_room_and_nothing_scrolls_sideways(
    size: QSize, scale: float, qapp: QApplication, applied: theme.Theme, tmp_path: Path
) -> None:
    applied.set_text_scale(scale)
    assert looked_at(qapp, tmp_path, applied, size, cut_or_sideways) == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_words_can_be_read(scheme: theme.Scheme, qapp: QApplication, applied: theme.Theme, tmp_path: Path) -> None:
    applied.set_scheme(scheme)
    assert looked_at(qapp, tmp_path, applied, FIRST, hard_to_read) == {}


def test_pale_words_and_cut_words_are_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet("QWidget { background: #ffffff; } QLabel { color: #8a8a8a; } QPushButton { color: #222222; border: none; }")
    label, button = QLabel("Too pale to be read", window), QPushButton("Dark enough", window)
    label.setGeometry(10, 10, 200, 30)
    button.setGeometry(10, 50, 40, 30)
    window.resize(240, 100)
    window.show()
    (pale,) = hard_to_read(window)
    assert pale == "QLabel 'Too pale to be read': 3.45"
    (cut,) = clipped(window)
    assert cut.startswith("QPushButton 'Dark enough': 40 x 30")
