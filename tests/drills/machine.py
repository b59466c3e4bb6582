"""Bare Debian machines to try things on: a root made by debootstrap, entered by chroot or started with systemd."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SUITE = os.environ.get("DRILL_SUITE", "bookworm")
QUIET = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}


class CannotDrill(Exception):
    """This machine lacks something; the message is one line that says what."""


def need(*programs: str) -> None:
    """Say what is missing before anything is begun."""
    if os.geteuid() != 0:
        raise CannotDrill("this needs root: it makes a machine of its own and enters it")
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        raise CannotDrill(f"this needs {', '.join(missing)} (Debian: apt-get install buildah debootstrap systemd-container)")


def say(text: str) -> None:
    print(text, flush=True)


def run(*command: str | Path, where: Path | None = None, text: str | None = None, **variables: str) -> str:
    """Run a program to its end and return what it printed; where it fails, end with all it said."""
    finished = subprocess.run(
        [str(part) for part in command],
        cwd=where,
        env={**os.environ, **QUIET, **variables},
        input=text,
        capture_output=True,
        text=True,
        check=False,
    )
    if finished.returncode != 0:
        called = " ".join(str(part) for part in command)[:300]
        raise CannotDrill(f"{called} ended with {finished.returncode}:\n{finished.stdout[-4000:]}{finished.stderr[-4000:]}")
    return finished.stdout


@contextmanager
def workshop() -> Generator[Path]:
    """Lend a folder with room for machines; it is gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="forethought-drill-", dir="/var/tmp"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        run("rm", "-rf", "--one-file-system", folder)


def bare_root(folder: Path) -> Path:
    """Make a bare Debian in a new folder; DRILL_ROOT names one that is copied instead, which is quicker."""
    kept = os.environ.get("DRILL_ROOT")
    if kept:
        run("cp", "-a", kept, folder)
    else:
        run("debootstrap", "--variant=minbase", SUITE, folder, os.environ.get("DRILL_MIRROR", "http://deb.debian.org/debian"))
    (folder / "etc" / "resolv.conf").write_bytes(Path("/etc/resolv.conf").read_bytes())
    return folder


def inside(root: Path, *command: str, user: str | None = None, **variables: str) -> str:
    """Run a program in a root, with /proc and /dev in a namespace that ends with it."""
    mounts = 'mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && exec chroot "$0" "$@"'
    drop = () if user is None else ("runuser", "-u", user, "--")
    settings = [
        f"{name}={value}"
        for name, value in {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", **QUIET, **variables}.items()
    ]
    return run("unshare", "--mount", "sh", "-c", mounts, root, "env", "-i", *settings, *drop, *command)


def size_of(folder: Path) -> int:
    """Return a folder's size in megabytes."""
    return int(run("du", "-sxm", folder).split()[0])


class Stopwatch:
    """Says how long each part took, and keeps it."""

    def __init__(self) -> None:
        self.laps: list[tuple[str, float]] = []

    @contextmanager
    def lap(self, what: str) -> Generator[None]:
        started = time.monotonic()
        yield
        self.laps.append((what, time.monotonic() - started))
        say(f"{self.laps[-1][1]:7.1f} s  {what}")

    def total(self, laps: Sequence[str] | None = None) -> float:
        return sum(seconds for what, seconds in self.laps if laps is None or what in laps)


def downloading() -> dict[str, bytes]:
    """Return how this machine's pip reaches its index (an authority, a mirror), as files for a root that has neither."""
    lines = ["[global]"]
    files: dict[str, bytes] = {}
    authority = os.environ.get("PIP_CERT")
    if authority:
        lines.append("cert = /run/drill/authority.crt")
        files["run/drill/authority.crt"] = Path(authority).read_bytes()
    index = subprocess.run([sys.executable, "-m", "pip", "config", "get", "global.index-url"], capture_output=True, text=True, check=False)
    address = os.environ.get("PIP_INDEX_URL") or index.stdout.strip()
    if address:
        lines.append(f"index-url = {address}")
    if len(lines) > 1:
        files["etc/pip.conf"] = ("\n".join(lines) + "\n").encode()
    return files


def told(drill: object) -> int:
    """Run a drill; say what is missing in a line."""
    assert callable(drill)
    try:
        drill()
    except CannotDrill as failure:
        say(f"drill: {failure}")
        return 1
    return 0
