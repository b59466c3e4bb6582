"""Holds a finished bundle against what was promised of it; prints what is wrong, one line each, and ends with 1.

contents.py BUNDLE [PATH…]     PATH: a folder of the machine that built it, which nothing in it may name
"""

import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Protocol
from zipfile import ZipFile

import libraries
import notices
import recipe

SECRET = re.compile(
    rb"sk-ant-[A-Za-z0-9_-]{16}|-----BEGIN [A-Z ]*PRIVATE KEY-----\r?\n[A-Za-z0-9+/]|\bpypi-[A-Za-z0-9]{16}|\bghp_[A-Za-z0-9]{30}"
)
OWN = ("forethought_common", "forethought_desktop", "forethought_backend", "forethought_migrations")
_SOURCES_WANTED = "forethought_migrations/"


class Archive(Protocol):
    """The modules of one program, as its builder packed them."""

    @property
    def toc(self) -> Mapping[str, object]: ...

    def extract(self, name: str, raw: bool = False) -> bytes | None: ...


def archive(program: Path) -> Archive:
    """Open the modules of one program."""
    from PyInstaller.archive.readers import CArchiveReader  # type: ignore[import-untyped]  # only there where the bundle is built

    modules: Archive = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz")
    return modules


def everything_wrong(bundle: Path, builders: tuple[str, ...] = ()) -> list[str]:
    """Return one line for each promise that the bundle breaks."""
    internal = bundle / "_internal"
    return [
        *_modules(bundle, recipe.CLIENT, recipe.CLIENT_PACKAGES, recipe.CLIENT_NEVER),
        *_modules(bundle, recipe.SERVER, recipe.SERVER_PACKAGES, recipe.SERVER_NEVER),
        *_data(internal),
        *_files(internal),
        *_texts(bundle, builders),
        *_licences(bundle),
        *(_system(bundle) if sys.platform == "linux" else ()),
    ]


def _modules(bundle: Path, name: str, packages: tuple[str, ...], never: tuple[str, ...]) -> Iterator[str]:
    held = set(archive(bundle / recipe.executable(name)).toc)
    for package in packages:
        yield from (f"{name}: {module} is missing" for module in recipe.modules(package) if module not in held)
    strangers = {module.partition(".")[0] for module in held if module.startswith("forethought_")} - set(packages)
    yield from (f"{name}: holds {stranger}, which is the other program's" for stranger in sorted(strangers))
    for unwanted in never:
        if any(module == unwanted or module.startswith(f"{unwanted}.") for module in held):
            yield f"{name}: holds {unwanted}"
    yield from (f"{name}: holds tests: {module}" for module in sorted(held) if re.search(r"(^|\.)(tests?|conftest)(\.|$)", module))


def _data(internal: Path) -> Iterator[str]:
    for package in OWN:
        for source, folder in recipe.data_files(package):
            kept = internal / folder / Path(source).name
            if not kept.is_file() or kept.read_bytes() != Path(source).read_bytes():
                yield f"{kept.relative_to(internal)} is missing or another"
    for needed in ("share/postgres.bki", "lib/dict_snowball.so", "bin/initdb", "bin/postgres"):
        if not list(internal.glob(f"{recipe.CARRIER}/pginstall/{needed}*")) and sys.platform != "win32":
            yield f"Postgres: {needed} is missing"


def _files(internal: Path) -> Iterator[str]:
    for path in sorted(internal.rglob("*")):
        name = path.relative_to(internal).as_posix()
        if not path.exists():
            yield f"{name} leads nowhere"
        elif path.is_file() and (recipe.is_left_out(name) or recipe.names_the_builder(name)):
            yield f"{name} is to be left out"
        elif path.suffix in {".py", ".pyc"} and not name.startswith(_SOURCES_WANTED):
            yield f"{name} is source"
    for module in ("QtCore", "QtGui", "QtWidgets"):
        if not list(internal.glob(f"PySide6/**/*{module.replace('Qt', 'Qt6')}*")):
            yield f"{module}: no library of its own that somebody could replace"


def _texts(bundle: Path, builders: tuple[str, ...]) -> Iterator[str]:
    marks = [builder.encode() for builder in builders]
    for path in sorted(path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()):
        content = path.read_bytes()
        yield from _marks(path.relative_to(bundle).as_posix(), content, marks)
        for name, inside in _inside(path):
            yield from _marks(f"{path.name}: {name}", inside, marks, is_own=name.startswith("forethought_"))


def _inside(path: Path) -> Iterator[tuple[str, bytes]]:
    """Give what a program or an archive holds, unpacked."""
    if path.name in {recipe.executable(recipe.CLIENT), recipe.executable(recipe.SERVER)} and "_internal" not in path.parts:
        modules = archive(path)
        for name in modules.toc:
            content = modules.extract(name, raw=True)
            if content is not None:
                yield name, content
    elif path.suffix == ".zip":
        with ZipFile(path) as packed:
            yield from ((name, packed.read(name)) for name in packed.namelist())


def _marks(name: str, content: bytes, marks: list[bytes], *, is_own: bool = False) -> Iterator[str]:
    yield from (f"{name} names {mark.decode()}" for mark in marks if mark in content)
    if (is_own or "forethought_" in name or name.endswith((".json", ".txt", ".ini", ".toml"))) and SECRET.search(content):
        yield f"{name} holds what looks like a secret"


def _licences(bundle: Path) -> Iterator[str]:
    folder = bundle / notices.FOLDER
    listed = (folder / "THIRD-PARTY.txt").read_text(encoding="utf-8").splitlines()
    files = {line.split()[-1] for line in listed}
    yield from (f"licences/{name} is empty" for name in sorted(files) if not (folder / name).read_text(encoding="utf-8").strip())
    yield from (f"no licence of {key}" for key in notices.packages() if f"{key}.txt" not in files)
    for name, words in (
        ("qt.txt", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("inter.txt", "SIL OPEN FONT LICENSE"),
        ("forethought.txt", "Apache License"),
    ):
        if words.lower() not in (folder / name).read_text(encoding="utf-8").lower():
            yield f"licences/{name} is not {words}"


def _system(bundle: Path) -> Iterator[str]:
    try:
        libraries.depends(bundle)
    except LookupError as unknown:
        yield str(unknown)


def main() -> None:
    bundle, *builders = sys.argv[1:]
    wrong = everything_wrong(Path(bundle), tuple(builders))
    print("\n".join(wrong) or f"{bundle} holds what it should, and nothing else.")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
