"""Makes the desktop's `.deb` of a bundle: the bundle, its place in the menu, and what it depends on.

    deb.py BUNDLE DIST xz|zstd

There are no maintainer scripts: the system's triggers bring menus and icons up to date. What it depends on is asked of the bundle.
"""

import gzip
import os
import shutil
import subprocess
import sys
from email.utils import formatdate
from importlib.metadata import version
from pathlib import Path

import libraries
import recipe

sys.path.insert(0, str(recipe.ROOT / "packaging" / "linux"))
import install

PACKAGE = "forethought"
HOME = Path("usr/lib/forethought")
MAINTAINER = "The Forethought developers <packages@forethought.invalid>"
ALSO_DEPENDS = ("fontconfig-config", "xkb-data")
RECOMMENDS = ("ca-certificates", "dbus-user-session | dbus-x11", "gnome-keyring | libkf5wallet-bin | kwalletmanager | keepassxc")
_CONTROL = """\
Package: {package}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Section: misc
Priority: optional
Description: task list that asks the right question before the time is spent
 A desktop task list with two optional ratings, importance and confidence, a
 focus map, goals, and a coach that answers one task at a time with a question
 when it is asked.
 .
 It works without a network. The server that keeps tasks on this computer is
 part of the package, with a Postgres of its own that runs as the person who
 uses it and only while it is used. Several devices sync through a server that
 one hosts oneself.
"""
_COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Forethought

Files: *
Copyright: 2026 The Forethought developers
License: Apache-2.0
 On Debian systems the Apache License 2.0 is in
 /usr/share/common-licenses/Apache-2.0.
Comment: The package holds Python, Qt (LGPL-3), Postgres and other libraries as
 separate files. /usr/lib/forethought/licences/THIRD-PARTY.txt lists all of them;
 their licences lie beside it, word for word.
"""
_MANUAL = r"""
.TH FORETHOUGHT 1 "" "Forethought {version}" "User Commands"
.SH NAME
forethought \- task list that asks the right question before the time is spent
.SH SYNOPSIS
.B forethought
[\fB\-\-data\-dir\fR \fIFOLDER\fR] [\fB\-\-quick\-add\fR | \fB\-\-hidden\fR | \fICOMMAND\fR \fR...]
.SH DESCRIPTION
Without a command it opens the window, or brings the open one forward.
.B forethought \-\-quick\-add
opens the small window for one task.
.B forethought add
adds a task,
.B forethought list
shows what is to do,
.B forethought \-\-help
names all commands.
.SH FILES
.I ~/.local/share/forethought
tasks, settings, and the database of the server on this computer.
"""
_OVERRIDES = """\
# It brings its own Python, Qt and Postgres, so that one file runs on several releases of several systems.
{package}: embedded-library *
# Qt's plugins, Python's modules and Postgres find their own libraries beside themselves.
{package}: custom-library-search-path *
# Libraries of wheels stay as their makers put them together.
{package}: unstripped-binary-or-object *
# Postgres' modules find what they need in the server that loads them.
{package}: shared-library-lacks-prerequisites *
{package}: library-not-linked-against-libc *
# Postgres' programs and the builder's starter come as they were built.
{package}: hardening-no-pie *
"""


def tree(bundle: Path, root: Path) -> None:
    """Lay out what the package installs."""
    shutil.copytree(bundle, root / HOME, symlinks=True)
    (root / "usr/bin").mkdir()
    (root / "usr/bin/forethought").symlink_to("../lib/forethought/forethought")
    install.install(root / "usr", "forethought")
    share = root / "usr/share"
    release = version("forethought")
    _write(share / "doc" / PACKAGE / "copyright", _COPYRIGHT)
    _write(share / "lintian/overrides" / PACKAGE, _OVERRIDES.format(package=PACKAGE))
    _packed(share / "man/man1/forethought.1.gz", _MANUAL.lstrip().format(version=release))
    history = f"{PACKAGE} ({release}) stable; urgency=medium\n\n  * See CHANGELOG.md of the source.\n\n"
    history += f" -- {MAINTAINER}  {formatdate(_moment())}\n"
    _packed(share / "doc" / PACKAGE / "changelog.gz", history)
    _set_modes(root)


def control(bundle: Path, root: Path) -> str:
    """Return the package's description of itself."""
    needed, optional = libraries.depends(bundle)
    size = sum(-(-path.lstat().st_size // 1024) for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    return _CONTROL.format(
        package=PACKAGE,
        version=version("forethought"),
        architecture=subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip(),
        maintainer=MAINTAINER,
        size=size,
        depends=", ".join([*needed, *ALSO_DEPENDS]),
        recommends=", ".join([*optional, *RECOMMENDS]),
    )


def _set_modes(root: Path) -> None:
    programs = {root / HOME / recipe.CLIENT, root / HOME / recipe.SERVER}
    for path in root.rglob("*"):
        if path.is_symlink():
            continue
        is_program = path in programs or (path.parent.name == "bin" and "pginstall" in path.parts)
        path.chmod(0o755 if path.is_dir() or is_program else 0o644)


def _moment() -> int:
    """Return the time that the package names: reproducible builds say which."""
    return int(os.environ.get("SOURCE_DATE_EPOCH", "0")) or int((recipe.ROOT / "CHANGELOG.md").stat().st_mtime)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _packed(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def main() -> None:
    bundle, dist, compression = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    root = dist / ".work" / "deb"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    tree(bundle, root)
    said = control(bundle, root)
    _write(root / "DEBIAN/control", said)
    hashes = [path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts]
    sums = subprocess.run(
        ["md5sum", *(str(path.relative_to(root)) for path in hashes)], cwd=root, capture_output=True, text=True, check=True
    ).stdout
    _write(root / "DEBIAN/md5sums", sums)
    root.chmod(0o755)
    (root / "DEBIAN").chmod(0o755)
    architecture = next(line.split()[1] for line in said.splitlines() if line.startswith("Architecture:"))
    result = dist / f"{PACKAGE}_{version('forethought')}_{architecture}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", f"-Z{compression}", "--build", str(root), str(result)], check=True)
    print(f"{result}: {result.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
