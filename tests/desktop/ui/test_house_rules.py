"""What holds for every widget: colours and distances come from the tokens, nothing moves for long, no sheet is written twice."""

import re
from importlib.resources import files
from pathlib import Path

import pytest
from forethought_desktop.ui import motion

ROOT = Path(str(files("forethought_desktop")))
SOURCES = sorted(path for path in ROOT.rglob("*.py"))
ICONS = sorted((ROOT / "ui" / "assets" / "icons").glob("*.svg"))

COLOURS_OF_THEIR_OWN = {
    "ui/tokens.py",
    "shell/tray_icons.py",  # stands on the system's bar, whatever its colour
}


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def lines_with(pattern: str, left_out: frozenset[str] = frozenset()) -> list[str]:
    """Return the lines of the desktop that match, as `file: line`."""
    return [
        f"{name(path)}: {line.strip()}"
        for path in SOURCES
        if name(path) not in left_out
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.search(pattern, line)
    ]


def test_only_the_tokens_name_colours() -> None:
    pattern = r"""["']#[0-9a-fA-F]{3,8}["']|QColor\(\s*\d|rgba?\(\d|GlobalColor\.(?!transparent|black\))"""
    assert lines_with(pattern, frozenset(COLOURS_OF_THEIR_OWN)) == []


def test_distances_come_from_the_scale() -> None:
    pattern = r"(setContentsMargins|setSpacing|addSpacing|setHorizontalSpacing|setVerticalSpacing)\([^)]*(?<![\w.])([3-9]|[1-9]\d+)\b"
    assert lines_with(pattern) == []


def test_nothing_moves_but_for_as_long_as_is_allowed() -> None:
    """Whoever animates asks `motion` how long that may take, and it is at once where the system asks for stillness."""
    animates = r"\b(QPropertyAnimation|QVariantAnimation|QTimeLine|QMovie|QParallelAnimationGroup|QSequentialAnimationGroup)\b"
    for path in SOURCES:
        text = path.read_text(encoding="utf-8")
        if re.search(animates, text):
            assert "motion.span(" in text, name(path)


def test_a_movement_is_short_and_is_none_where_the_system_asks_for_stillness(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(motion, "is_reduced", lambda: False)
    assert motion.span(120) == 120
    assert motion.span(900) == motion.MOST_MS == 200
    monkeypatch.setattr(motion, "is_reduced", lambda: True)
    assert motion.span(120) == 0


@pytest.mark.parametrize("path", ICONS, ids=[path.stem for path in ICONS])
def test_all_icons_are_one_set(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24" width="24" height="24"' in source
    assert 'stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"' in source
    assert source.count("stroke-width") == 1, "one stroke for all"
    assert "currentColor" in source
    assert not re.search(r"<(script|image|text|style|filter)|href|transform", source)
