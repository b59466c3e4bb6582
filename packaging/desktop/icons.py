"""Draws the mark into the icon files of Windows and macOS; both formats hold one PNG for each size.

icons.py FOLDER     writes forethought.ico and forethought.icns
"""

import struct
import sys
from collections.abc import Mapping
from pathlib import Path

WINDOWS = (16, 24, 32, 48, 64, 128, 256)
MACOS = {"icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512}
"""Apple's names for the sizes."""


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """Return the file of Windows; a side of 256 is written as 0."""
    place = 6 + 16 * len(pictures)
    entries = b""
    for size, picture in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures.values())


def icns(pictures: Mapping[str, bytes]) -> bytes:
    """Return the file of macOS, from its names of the sizes."""
    parts = b"".join(struct.pack(">4sI", name.encode(), 8 + len(picture)) + picture for name, picture in pictures.items())
    return struct.pack(">4sI", b"icns", 8 + len(parts)) + parts


def main() -> None:
    from forethought_desktop.ui import app_picture

    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "forethought.ico").write_bytes(ico({size: app_picture.png(size) for size in WINDOWS}))
    (folder / "forethought.icns").write_bytes(icns({name: app_picture.png(size) for name, size in MACOS.items()}))


if __name__ == "__main__":
    main()
