"""Builds what people who want a file to double-click are given, below `dist/`.

    build.py bundle     dist/forethought: one folder with the window, the command line and the local server
    build.py deb        dist/forethought_VERSION_ARCH.deb, from the bundle
    build.py tar        dist/forethought_VERSION_MACHINE.tar.xz, from the bundle: to be unpacked anywhere
    build.py appdir     dist/Forethought.AppDir, from the bundle: what appimagetool makes an AppImage of

Build on the oldest system that it is for. Standard library only; the rest is installed into an environment of its own.
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tomllib
import venv
from pathlib import Path

import recipe

DIST = recipe.ROOT / "dist"
WORK = DIST / ".work"
VENV = WORK / "venv"
PINS = recipe.ROOT / "packaging" / "requirements" / "package.txt"
BUNDLE = DIST / "forethought"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


class BuildFailed(Exception):
    """One line that tells the person what to do."""


def python(*arguments: str) -> None:
    """Run the environment's Python; nothing of the caller's Python gets in."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run([str(PYTHON), *arguments], cwd=WORK, env={**kept, "QT_QPA_PLATFORM": "offscreen"}, check=False)
    if done.returncode != 0:
        raise BuildFailed(f"this failed; the lines above say why: {' '.join(arguments[:3])}")


def make_environment() -> None:
    """Install exactly what is pinned, and the project as people get it: from a wheel, not from this folder."""
    print("Setting up the builder's environment.", flush=True)
    if not PYTHON.exists():
        venv.create(VENV, with_pip=True, clear=True)
    pip = ("-m", "pip", "--disable-pip-version-check")
    python(*pip, "install", "-qq", "--require-hashes", "--no-deps", "--only-binary=:all:", "-r", str(PINS))
    wheels = WORK / "wheel"
    shutil.rmtree(wheels, ignore_errors=True)
    python(*pip, "wheel", "-qq", "--no-deps", "--no-build-isolation", "-w", str(wheels), str(recipe.ROOT))
    python(*pip, "install", "-qq", "--no-deps", "--force-reinstall", *(str(wheel) for wheel in wheels.glob("*.whl")))


def build_bundle() -> None:
    if sys.platform == "linux" and shutil.which("objdump") is None:
        raise BuildFailed("the builder needs objdump: apt-get install binutils")
    WORK.mkdir(parents=True, exist_ok=True)
    make_environment()
    (WORK / "build").mkdir(exist_ok=True)
    if sys.platform != "linux":
        python(str(recipe.HERE / "icons.py"), str(WORK / "build"))
    print("Building the bundle: a few minutes.", flush=True)
    places = ("--distpath", str(DIST), "--workpath", str(WORK / "build"), "--log-level", "WARN")
    python("-m", "PyInstaller", "--noconfirm", "--clean", *places, str(recipe.HERE / "forethought.spec"))
    strip()
    python(str(recipe.HERE / "finish.py"), str(BUNDLE), str(recipe.ROOT))


def strip() -> None:
    """Take what only debuggers read out of the libraries that come with it."""
    if sys.platform != "linux" or shutil.which("strip") is None:
        return
    internal = BUNDLE / "_internal"
    heavy = [path for pattern in recipe.UNSTRIPPED for path in internal.rglob(pattern) if path.is_file() and not path.is_symlink()]
    subprocess.run(["strip", "--strip-unneeded", *map(str, heavy)], check=True)


def pack(bundle: Path, dist: Path) -> Path:
    """Pack the folder: in order, nobody's, and of one time, so that the same bundle makes the same file."""
    version = tomllib.loads((recipe.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    moment = int(os.environ.get("SOURCE_DATE_EPOCH", "0")) or int((recipe.ROOT / "CHANGELOG.md").stat().st_mtime)

    def nobodys(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = ""
        member.mtime = moment
        return member

    result = dist / f"forethought_{version}_{platform.machine()}.tar.xz"
    with tarfile.open(result, "w:xz", preset=6) as packed:
        packed.add(bundle, "forethought", filter=nobodys)
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("task", choices=["bundle", "deb", "tar", "appdir"])
    parser.add_argument("--compression", choices=["xz", "zstd"], default="xz", help="of the .deb: xz is smaller, zstd quicker to make")
    asked = parser.parse_args()
    if asked.task == "bundle":
        build_bundle()
        return
    if not BUNDLE.is_dir():
        raise BuildFailed("there is no bundle yet: make package-desktop")
    if asked.task == "tar":
        result = pack(BUNDLE, DIST)
        print(f"{result}: {result.stat().st_size / 1e6:.0f} MB")
        return
    python(str(recipe.HERE / f"{asked.task}.py"), str(BUNDLE), str(DIST), asked.compression)


if __name__ == "__main__":
    try:
        main()
    except BuildFailed as failure:
        sys.exit(f"forethought: {failure}")
