"""Lays a bundle out as appimagetool wants it: `Forethought.AppDir`. What makes one file of it is not part of this project.

appdir.py BUNDLE DIST
"""

import shutil
import sys
from pathlib import Path

import recipe

sys.path.insert(0, str(recipe.ROOT / "packaging" / "linux"))
import install

_START = """\
#!/bin/sh
# What an AppImage starts. Called by the name forethought-server it is the server.
here=$(dirname "$(readlink -f "$0")")
case ${ARGV0##*/} in
forethought-server) exec "$here/usr/lib/forethought/forethought-server" "$@" ;;
*) exec "$here/usr/lib/forethought/forethought" "$@" ;;
esac
"""


def lay_out(bundle: Path, root: Path) -> None:
    """Make the folder anew."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(bundle, root / "usr" / "lib" / "forethought", symlinks=True)
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / "forethought").symlink_to("../lib/forethought/forethought")
    install.install(root / "usr", "forethought")
    metadata = root / "usr" / "share" / "metainfo" / f"{recipe.NAME}.metainfo.xml"
    metadata.rename(metadata.with_name(f"{recipe.NAME}.appdata.xml"))  # the name that appimagetool looks for
    start = root / "AppRun"
    start.write_text(_START, encoding="utf-8")
    start.chmod(0o755)
    (root / f"{recipe.NAME}.desktop").symlink_to(f"usr/share/applications/{recipe.NAME}.desktop")
    (root / f"{recipe.NAME}.png").symlink_to(f"usr/share/icons/hicolor/256x256/apps/{recipe.NAME}.png")
    (root / ".DirIcon").symlink_to(f"{recipe.NAME}.png")


def main() -> None:
    bundle, dist = Path(sys.argv[1]), Path(sys.argv[2])
    lay_out(bundle, dist / "Forethought.AppDir")
    print(f"{dist / 'Forethought.AppDir'}: ready for appimagetool; docs/packages.md says how.")


if __name__ == "__main__":
    main()
