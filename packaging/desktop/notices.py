"""Puts the licence of everything that is in a bundle beside it, word for word, with a list: the folder `licences`.

It runs where the bundle was built: what it asks is the environment it was built from, and the system's packages.
"""

import re
import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import Distribution, distribution
from pathlib import Path

import recipe

sys.path.insert(0, str(recipe.ROOT / "packaging"))
import licences

FOLDER = "licences"
TEXTS = recipe.ROOT / "desktop" / "forethought_desktop" / "shell" / "licence_texts"
QT = ("PySide6_Essentials", "shiboken6")
QT_SOURCE = "https://download.qt.io/official_releases/"
_ABOUT_QT = """\
Qt {version} and Qt for Python are used under the GNU Lesser General Public License, version 3, whose text follows, with the GNU General
Public License that it builds on. They are not changed. Their source is at {source}
(qt/ and QtForPython/). They lie in _internal/PySide6 and _internal/shiboken6 as files of their own: put a build of yours in their place and
Forethought uses it. Nothing in Forethought's licence forbids that, or taking it apart to find mistakes in it.

"""


def write(bundle: Path) -> list[str]:
    """Write the texts and the list; return the names of what has none, which must be nobody."""
    folder = bundle / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    rows = [*_own(folder), *_qt(folder), *_packages(folder), *_system(folder, bundle)]
    lines = [f"{name:<34} {version:<18} {licence:<34} {file}" for name, version, licence, file in rows]
    (folder / "THIRD-PARTY.txt").write_text("\n".join(line.rstrip() for line in lines) + "\n", encoding="utf-8")
    return [row[0] for row in rows if not row[3] or not (folder / row[3]).read_text(encoding="utf-8").strip()]


Row = tuple[str, str, str, str]


def _own(folder: Path) -> list[Row]:
    texts = {
        "forethought.txt": (recipe.ROOT / "LICENSE").read_text(encoding="utf-8"),
        "inter.txt": (recipe.ROOT / "desktop/forethought_desktop/ui/assets/fonts/OFL.txt").read_text(encoding="utf-8"),
        "python.txt": Path(sysconfig.get_path("stdlib"), "LICENSE.txt").read_text(encoding="utf-8"),
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [
        ("Forethought", distribution("forethought").version, "Apache-2.0", "forethought.txt"),
        ("Inter", "", "OFL-1.1", "inter.txt"),
        ("Python", sys.version.split()[0], "PSF-2.0", "python.txt"),
    ]


def _qt(folder: Path) -> list[Row]:
    version = distribution(QT[0]).version
    parts = [
        _ABOUT_QT.format(version=version, source=QT_SOURCE),
        *((TEXTS / f"{name}.txt").read_text() for name in ("lgpl-3.0", "gpl-3.0")),
    ]
    (folder / "qt.txt").write_text("\n\n".join(parts), encoding="utf-8")
    return [(name, distribution(name).version, "LGPL-3.0", "qt.txt") for name in QT]


def packages() -> dict[str, Distribution]:
    """Return what both programs are made of, by name, without ourselves and Qt; the builder's starter is in every program."""
    found = licences.needed("forethought", ("desktop", "server"), {})
    found["pyinstaller"] = distribution("pyinstaller")
    return {key: found[key] for key in sorted(found) if key not in {"forethought", "pyside6-essentials", "shiboken6"}}


def _packages(folder: Path) -> list[Row]:
    rows = []
    for key, package in packages().items():
        (folder / f"{key}.txt").write_text(_text(package), encoding="utf-8")
        licence = (licences.licence_name(package) or "").strip().partition("\n")[0]
        rows.append((package.metadata["Name"], package.version, licence[:34], f"{key}.txt"))
    return rows


def _text(package: Distribution) -> str:
    text = licences.licence_text(package)
    if text.strip():
        return text
    others = [file for file in package.files or [] if re.search(r"(^|/)(LICEN|COPYING|NOTICE)", str(file).upper())]
    return "\n\n".join(str(file.read_text(encoding="utf-8")).strip() for file in others)


def _system(folder: Path, bundle: Path) -> list[Row]:
    """Return the libraries that were taken from the building machine, by Debian's packages; Debian keeps their licences."""
    if sys.platform != "linux":
        return []
    places = _places()
    rows: dict[str, Row] = {}
    for path in sorted((bundle / "_internal").glob("lib*.so*")):
        if path.is_symlink() or re.match(r"lib(Qt6|icu|pyside|shiboken|python)", path.name):
            continue
        package = _package_of(places[path.name])
        copyright_file = Path("/usr/share/doc", package, "copyright")
        (folder / f"{package}.txt").write_text(copyright_file.read_text(encoding="utf-8"), encoding="utf-8")
        version = _said("dpkg-query", "-W", "-f", "${Version}", package)
        rows[package] = (package, version, "see the file", f"{package}.txt")
    return list(rows.values())


def _places() -> dict[str, str]:
    found: dict[str, str] = {}
    for name, place in re.findall(r"^\s+(\S+) \([^)]*\) => (\S+)$", _said("ldconfig", "-p"), re.MULTILINE):
        found.setdefault(name, place)
    return found


def _package_of(place: str) -> str:
    real = Path(place).resolve()
    for spelled in (str(real), str(real).removeprefix("/usr")):
        done = subprocess.run(["dpkg", "-S", spelled], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.split(":")[0]
    raise LookupError(f"{place} belongs to no package: whose licence is it under?")


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
