"""Takes the pictures: which sizes there are, and one process's share of them."""

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from forethought_desktop.core import loop
from forethought_desktop.ui import theme
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from tests.screenshots.stage import Stage, settle_surroundings, settle_type, staged
from tests.screenshots.views import VIEWS, NotThere, View
from tests.support.window import until

Look = Literal["light", "dark"]
LOOKS: tuple[Look, ...] = ("light", "dark")
ROOT = Path(__file__).resolve().parents[2]
SCREEN = ROOT / "tests" / "data" / "screen.json"


@dataclass(frozen=True)
class Format:
    """One size of the main window, and how many pixels a point of it has. Windows of their own are taken in those that say so."""

    name: str
    size: tuple[int, int]
    scale: int = 1
    text: float = 1.0
    takes_all: bool = True


FORMATS = (
    Format("1180x760", (1180, 760)),
    Format("800x600", (800, 600), takes_all=False),
    Format("200-percent", (1180, 760), scale=2),
)


def name_of(view: View, form: Format, look: Look) -> str:
    return f"{view.name}-{form.name}-{look}"


def views_in(form: Format) -> list[View]:
    return [view for view in VIEWS if view.is_main or form.takes_all]


def take_in_own_process(form: Format, looks: Iterable[Look], folder: Path, names: Iterable[str] | None = None) -> None:
    """Take pictures in a process of their own: Qt reads the scale and the screen once, and nothing of ours leaks into them.

    Raises:
        RuntimeError: Something went wrong; its words are what the process wrote.
    """
    wanted = [] if names is None else ["--views", *names]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={SCREEN}",
        "QT_SCALE_FACTOR": str(form.scale),
        "QT_LOGGING_RULES": "qt.qpa.fonts=false",
        "TZ": "UTC",
    }
    command = [sys.executable, "-m", "tests.screenshots.pictures", form.name, str(folder), "--looks", *looks, *wanted]
    finished = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if finished.returncode != 0:
        raise RuntimeError(finished.stderr[-4000:])


async def _take(qt: QApplication, form: Format, looks: Iterable[Look], folder: Path, names: frozenset[str] | None) -> None:
    applied = theme.apply(qt, "light")
    settle_type(qt)
    applied.set_text_scale(form.text)
    views = [view for view in views_in(form) if names is None or view.name in names]
    for look in looks:
        applied.set_scheme(look)
        for is_filled in (True, False):
            chosen = [view for view in views if view.is_filled == is_filled]
            if not chosen:
                continue
            with tempfile.TemporaryDirectory(prefix="forethought-pictures-") as data_dir:
                async with staged(Path(data_dir), applied, is_filled=is_filled) as stage:
                    for view in chosen:
                        picture = await photograph(stage, view, QSize(*form.size))
                        if picture is not None:
                            save(picture, folder / f"{name_of(view, form, look)}.png")


async def photograph(stage: Stage, view: View, size: QSize) -> QImage | None:
    """Take one view, or return None where this version has no such view."""
    await stage.tidy(size)
    try:
        widget = await view.prepare(stage)
    except NotThere:
        return None
    await settled(widget)
    return widget.grab().toImage()


async def settled(widget: QWidget) -> None:
    """Let everything come to rest that was asked for on the way here."""
    if widget.isWindow() and widget.windowType() != Qt.WindowType.Popup:
        widget.activateWindow()
        await until(widget.isActiveWindow, "it has the keyboard")
    for _ in range(3):
        QApplication.sendPostedEvents()
        await asyncio.sleep(0)


def save(picture: QImage, path: Path) -> None:
    """Keep a picture small: flat colours need no more than a palette."""
    path.parent.mkdir(parents=True, exist_ok=True)
    small = picture.convertToFormat(QImage.Format.Format_RGB32)
    if not small.save(str(path), quality=0):
        raise OSError(f"{path} cannot be written")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("format", choices=[form.name for form in FORMATS])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--looks", nargs="*", default=list(LOOKS))
    parser.add_argument("--views", nargs="*", default=None)
    chosen = parser.parse_args()
    form = next(form for form in FORMATS if form.name == chosen.format)
    settle_surroundings()
    qt = QApplication(sys.argv[:1])

    async def run() -> int:
        await _take(qt, form, chosen.looks, chosen.folder, None if chosen.views is None else frozenset(chosen.views))
        return 0

    return loop.run(qt, run)


if __name__ == "__main__":
    sys.exit(main())
