"""Gathers the licences of everything that the window is made of into files that ship with it.

Run it in the environment when a dependency comes or goes: `.venv/bin/python packaging/licences.py`.
"""

import json
import re
import sysconfig
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "desktop" / "forethought_desktop" / "shell" / "licence_texts"
_QT = {"pyside6-essentials", "shiboken6"}
_SHARED = {"lgpl-3.0": "LGPL-3", "gpl-3.0": "GPL-3"}
"""Qt's packages bring no text along; Debian keeps these two."""
_BY_CLASSIFIER = "License :: OSI Approved :: "


def needed(name: str, extras: tuple[str, ...], found: dict[str, Distribution]) -> dict[str, Distribution]:
    """Return a package and all that it needs here, by name."""
    key = re.sub(r"[-_.]+", "-", name).lower()
    if key in found:
        return found
    try:
        found[key] = distribution(name)
    except PackageNotFoundError:  # needed on another system or Python only
        return found
    for line in found[key].requires or []:
        requirement = Requirement(line)
        if requirement.marker is None or any(requirement.marker.evaluate({"extra": extra}) for extra in (*extras, "")):
            needed(requirement.name, tuple(requirement.extras), found)
    return found


def licence_name(package: Distribution) -> str:
    """Return the licence as the package names it."""
    named = next((package.metadata[key] for key in ("License-Expression", "License") if key in package.metadata), "")
    classifiers = [line.removeprefix(_BY_CLASSIFIER) for line in package.metadata.get_all("Classifier") or [] if _BY_CLASSIFIER in line]
    return named or ", ".join(classifiers)


def licence_text(package: Distribution) -> str:
    """Return all licence files that a package brings along."""
    files = [file for file in package.files or [] if ".dist-info" in str(file) and re.search(r"LICEN|COPYING|NOTICE", file.name.upper())]
    return "\n\n".join(str(file.read_text(encoding="utf-8")).strip() for file in sorted(files, key=str)) + "\n"


def main() -> None:
    """Write one text for each package, and the list of them."""
    entries = []
    for key, package in sorted(needed("forethought", ("desktop",), {}).items()):
        if key == "forethought" or key in _QT:
            continue
        (FOLDER / f"{key}.txt").write_text(licence_text(package), encoding="utf-8")
        entries.append({"name": package.metadata["Name"], "licence": licence_name(package), "text": f"{key}.txt"})
    for name, file in _SHARED.items():
        (FOLDER / f"{name}.txt").write_text(Path("/usr/share/common-licenses", file).read_text(encoding="utf-8"), encoding="utf-8")
    (FOLDER / "python.txt").write_text(Path(sysconfig.get_path("stdlib"), "LICENSE.txt").read_text(encoding="utf-8"), encoding="utf-8")
    (FOLDER / "apache-2.0.txt").write_text((ROOT / "LICENSE").read_text(encoding="utf-8"), encoding="utf-8")
    (FOLDER / "packages.json").write_text(json.dumps(entries, indent=1) + "\n", encoding="utf-8")
    print(f"{len(entries)} packages in {FOLDER.relative_to(ROOT)}/")


if __name__ == "__main__":
    main()
