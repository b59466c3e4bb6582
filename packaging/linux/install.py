"""Puts the application into the person's menu: the `.desktop` file, the icons in every size, and the metadata.

`install.py [--prefix DIR] [--remove]`; without a prefix it is the person's own `~/.local`. What is written names this
environment's `forethought`, so it works from wherever it was installed.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
NAME = "local.forethought.Forethought"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def places(prefix: Path) -> list[Path]:
    """Return every file that is written under a prefix."""
    share = prefix / "share"
    icons = share / "icons" / "hicolor"
    return [
        share / "applications" / f"{NAME}.desktop",
        share / "metainfo" / f"{NAME}.metainfo.xml",
        icons / "scalable" / "apps" / f"{NAME}.svg",
        *(icons / f"{size}x{size}" / "apps" / f"{NAME}.png" for size in SIZES),
    ]


def entry(program: str) -> str:
    """Return the `.desktop` file that starts this program."""
    from forethought_desktop.core.autostart import quoted

    lines = (HERE / f"{NAME}.desktop").read_text(encoding="utf-8").splitlines()
    return "\n".join(line.replace("Exec=forethought", f"Exec={quoted([program])}") for line in lines) + "\n"


def install(prefix: Path, program: str) -> None:
    from forethought_desktop.ui import app_picture

    menu, metadata, drawing, *pictures = places(prefix)
    for place in (menu, metadata, drawing, *pictures):
        place.parent.mkdir(parents=True, exist_ok=True)
    menu.write_text(entry(program), encoding="utf-8")
    shutil.copyfile(HERE / f"{NAME}.metainfo.xml", metadata)
    drawing.write_bytes(app_picture.drawing())
    for size, place in zip(SIZES, pictures, strict=True):
        place.write_bytes(app_picture.png(size))


def remove(prefix: Path) -> None:
    for place in places(prefix):
        place.unlink(missing_ok=True)


def refresh(prefix: Path) -> None:
    """Tell desktops that keep a list of what is there; one without these programs looks by itself."""
    share = prefix / "share"
    for command in (
        ["update-desktop-database", "-q", str(share / "applications")],
        ["gtk-update-icon-cache", "-q", "-t", str(share / "icons" / "hicolor")],
    ):
        if shutil.which(command[0]) is not None:
            subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--prefix", type=Path, default=Path.home() / ".local")
    parser.add_argument("--remove", action="store_true", help="take it out of the menu again")
    arguments = parser.parse_args()
    if arguments.remove:
        remove(arguments.prefix)
    else:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        install(arguments.prefix, str(Path(sys.executable).with_name("forethought")))
    refresh(arguments.prefix)
    print("Removed from the menu." if arguments.remove else f"In the menu: {places(arguments.prefix)[0]}")


if __name__ == "__main__":
    main()
