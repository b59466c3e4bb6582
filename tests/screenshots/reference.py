"""The pictures that the tests compare with: every view at the first size, and those that change most at the others."""

import shutil
from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.screenshots.pictures import FORMATS
from tests.screenshots.views import VIEWS

FOLDER = Path(__file__).with_name("reference")

_COLORS = 256
_BY_SYSTEM = {"what-is-sent"}
"""Drawn in the system's own typewriter face."""
_SMALL = ("empty-list", "list", "coach", "quick-add", "undo-bar", "search", "map", "goals", "insight")
_LARGE = ("coach", "map", "insight", "first-run", "settings-general", "quick-window")

KEPT: dict[str, list[str]] = {
    "1180x760": [view.name for view in VIEWS if view.name not in _BY_SYSTEM],
    "800x600": list(_SMALL),
    "200-percent": list(_LARGE),
}
assert set(KEPT) == {form.name for form in FORMATS}


SHOWN = {
    "light": "coach-200-percent-light",
    "map": "map-200-percent-light",
    "dark": "coach-200-percent-dark",
    "insight": "insight-200-percent-light",
}
"""The pictures of README and guide, by the names of their files."""
IMAGES = Path(__file__).resolve().parents[2] / "docs" / "images"


def keep(folder: Path) -> list[Path]:
    """Move the pictures of a folder to those that are compared with, each with a palette: flat colours need no more."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    kept = []
    for taken in sorted(folder.glob("*.png")):
        target = FOLDER / taken.name
        if not pared(QImage(str(taken))).save(str(target), quality=0):
            raise OSError(f"{target} cannot be written")
        kept.append(target)
    for name, shown in SHOWN.items():
        shutil.copyfile(folder / f"{shown}.png", IMAGES / f"{name}.png")
    return kept


def pared(picture: QImage) -> QImage:
    """Return a picture in the 256 colours that it uses most: what lies between them are the edges of letters.

    Qt by itself would take 216 colours that suit every picture, and this one's soft grounds would all become others.
    """
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(plain.constBits()).cast("I")
    most_used = [color for color, _ in Counter(pixels).most_common(_COLORS)]
    return plain.convertToFormat(
        QImage.Format.Format_Indexed8, most_used, Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    )
