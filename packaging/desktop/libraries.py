"""What the bundle's programs and libraries need of each other and of the system, as `objdump` reads it (Linux)."""

import re
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Library of the system -> Debian's package of it."""
OPTIONAL = {"libcups.so.2": "libcups2t64 | libcups2"}
"""Only a plugin needs these, and does without."""
GLIBC = frozenset({
    "libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libutil.so.1", "libresolv.so.2", "ld-linux-x86-64.so.2",
    "ld-linux-aarch64.so.1",
})  # fmt: skip

_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)", re.MULTILINE)
_GLIBC_VERSION = re.compile(r"\bGLIBC_(\d+)\.(\d+)")


@dataclass(frozen=True)
class Library:
    """One ELF file: the names of what it loads, and the oldest glibc that has all of its symbols."""

    path: Path
    needed: frozenset[str]
    glibc: tuple[int, int]


def is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def read(path: Path) -> Library:
    said = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True).stdout
    versions = [(int(major), int(minor)) for major, minor in _GLIBC_VERSION.findall(said)]
    return Library(path, frozenset(_NEEDED.findall(said)), max(versions, default=(0, 0)))


def read_all(folder: Path) -> list[Library]:
    """Return all ELF files below a folder, each once."""
    return [read(path) for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink() and is_elf(path)]


def reachable(wanted: Iterable[str], needed: Mapping[str, frozenset[str]]) -> set[str]:
    """Return the libraries that are loaded with those wanted, directly or through others.

    >>> sorted(reachable(["a"], {"a": frozenset({"b"}), "b": frozenset(), "c": frozenset({"b"})}))
    ['b']
    """
    found: set[str] = set()
    left = list(wanted)
    while left:
        for name in needed.get(left.pop(), frozenset()):
            if name not in found:
                found.add(name)
                left.append(name)
    return found


def of_the_system(folder: Path) -> set[str]:
    """Return the libraries that the bundle loads and does not hold."""
    held = {path.name for path in folder.rglob("*.so*")}
    return {name for library in read_all(folder) for name in library.needed} - held


def depends(folder: Path) -> tuple[list[str], list[str]]:
    """Return the Debian packages that the bundle depends on, and those that it can do without.

    Raises:
        LookupError: A library is neither in the bundle nor in a package that is known.
    """
    needed = of_the_system(folder) - GLIBC
    unknown = needed - PACKAGES.keys() - OPTIONAL.keys()
    if unknown:
        raise LookupError(f"neither in the bundle nor known as the system's: {', '.join(sorted(unknown))}")
    oldest = max(library.glibc for library in read_all(folder))
    packages = {PACKAGES[name] for name in needed if name in PACKAGES}
    return [f"libc6 (>= {oldest[0]}.{oldest[1]})", *sorted(packages)], sorted(OPTIONAL[name] for name in needed if name in OPTIONAL)
