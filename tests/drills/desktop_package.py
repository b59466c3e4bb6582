"""Tries the desktop's `.deb` on a bare Debian without Python: as root, on a screen of its own, without a network.

    python -m tests.drills.desktop_package DEB [--root FOLDER]

An ordinary user opens the window, chooses *On this computer*, adds a task from the command line, which must reach the Postgres of
the server on this computer; quits, which must leave no process; starts again, in German too; the package is upgraded and removed.
Pictures of the window are left in `dist/drill`. Where FOLDER is no Debian yet it is made one by debootstrap.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.support.waiting import wait_until

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "dist" / "drill"
USER = "ada"
TASK = "Call the two silent pilots"
DATA = Path("home") / USER / ".local/share/forethought"
PATIENCE_SECONDS = 180.0


class Failed(Exception):
    """What was expected and did not come."""


def said(*command: str, **options: object) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, **options)  # type: ignore[call-overload]
    if done.returncode != 0:
        raise Failed(f"{' '.join(command)}: {done.stderr.strip() or done.stdout.strip()}")
    return str(done.stdout)


def until(condition: Callable[[], object], what: str) -> float:
    """Wait for something; return how long it took."""
    begun = time.monotonic()
    wait_until(lambda: bool(condition()), what, PATIENCE_SECONDS)
    return time.monotonic() - begun


class Bare:
    """A Debian in a folder."""

    def __init__(self, folder: Path, display: str) -> None:
        self.folder = folder
        self._display = display

    def root(self, *command: str) -> str:
        return said("chroot", str(self.folder), "env", "DEBIAN_FRONTEND=noninteractive", *command)

    def command(self, *command: str, language: str = "C.UTF-8") -> list[str]:
        """Return what runs a command as the ordinary user. Only the loopback is there: everything has to work without a network."""
        inside = ["env", "-i", f"HOME=/home/{USER}", f"USER={USER}", "PATH=/usr/bin:/bin", f"DISPLAY={self._display}", f"LANG={language}"]
        run = ["chroot", f"--userspec={USER}:{USER}", str(self.folder), *inside, *command]
        return ["nsenter", f"--net=/run/netns/{self.folder.name}", *run]

    def user(self, *command: str) -> str:
        return said(*self.command(*command))

    def processes(self) -> list[str]:
        """Return what still runs from inside the folder."""
        found = []
        for process in Path("/proc").glob("[0-9]*"):
            try:
                if (process / "root").readlink() == self.folder:
                    found.append((process / "cmdline").read_bytes().replace(b"\0", b" ").decode())
            except OSError:
                continue
        return found


@contextmanager
def screen() -> Generator[str]:
    """Run an X server for as long as the block lasts; it finds a free number by itself."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as answer:
        display = f":{answer.readline().strip()}"
    manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL)
    try:
        yield display
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


@contextmanager
def mounted(folder: Path) -> Generator[None]:
    """Give the folder what a Debian needs while it runs, and a network of its own that leads nowhere."""
    with ExitStack() as undo:
        for name in ("proc", "dev", "tmp/.X11-unix"):
            (folder / name).mkdir(parents=True, exist_ok=True)
            said("mount", "--bind", f"/{name}", str(folder / name))
            undo.callback(said, "umount", str(folder / name))
        said("ip", "netns", "add", folder.name)
        undo.callback(said, "ip", "netns", "del", folder.name)
        said("ip", "-n", folder.name, "link", "set", "lo", "up")
        yield


class Drill:
    def __init__(self, bare: Bare, display: str) -> None:
        self._bare = bare
        self._environment = {**os.environ, "DISPLAY": display}

    def windows(self) -> list[str]:
        search = ["xdotool", "search", "--onlyvisible", "--class", "forethought"]
        done = subprocess.run(search, env=self._environment, capture_output=True, text=True, check=False)
        return done.stdout.split()

    def press(self, key: str) -> None:
        said("xdotool", "windowfocus", "--sync", self.windows()[0], "key", "--clearmodifiers", key, env=self._environment)

    def picture(self, name: str) -> None:
        """Keep a picture of the screen once nothing on it moves."""
        seen = [b"", self._screen()]

        def stands_still() -> bool:
            seen[:] = [seen[1], self._screen()]
            return seen[0] == seen[1]

        until(stands_still, "the window stands still")
        (PICTURES / f"{name}.png").write_bytes(seen[1])

    def _screen(self) -> bytes:
        grab = ["import", "-window", "root", "-define", "png:exclude-chunks=date,time", "png:-"]
        return subprocess.run(grab, env=self._environment, capture_output=True, check=True).stdout

    @contextmanager
    def open(self, language: str = "C.UTF-8") -> Generator[float]:
        """Open the window as the user; it is to be closed by the user's own key."""
        program = subprocess.Popen(self._bare.command("forethought", language=language), stdin=subprocess.DEVNULL)
        try:
            yield until(self.windows, "the window is there")
            self.press("ctrl+q")
            until(lambda: program.poll() is not None, "the program has ended")
            until(lambda: not self._bare.processes(), f"no process is left: {self._bare.processes()}")
        finally:
            if program.poll() is None:
                program.kill()

    def tasks_in_postgres(self) -> str:
        (folder,) = (self._bare.folder / DATA / "server").rglob("pginstall/bin")
        psql = "/" + str((folder / "psql").relative_to(self._bare.folder))
        (state,) = (self._bare.folder / DATA / "server").rglob("state.json")
        sockets = state.read_text(encoding="utf-8").split('"sockets": "')[1].split('"')[0]
        query = ["-h", sockets, "-p", "5432", "-U", "forethought", "-d", "forethought", "-Atc", "SELECT text, importance FROM tasks"]
        return said(*self._bare.command(psql, *query))


def run(bare: Bare, display: str, package: Path) -> None:
    """Do it all; raises `Failed` with what did not come."""
    install(bare, package)
    drill = Drill(bare, display)
    use(drill, bare)
    with drill.open("de_DE.UTF-8") as seconds:
        print(f"window after {seconds:.2f} s, in German", flush=True)
        drill.picture("3-german")
    upgrade(bare)
    with drill.open():
        drill.picture("4-upgraded")
    expect_the_task(bare, "the upgrade")
    bare.root("apt-get", "remove", "-y", "forethought")
    left = said("find", str(bare.folder / "usr"), "-iname", "*forethought*").split()
    if left or not (bare.folder / DATA).is_dir():
        raise Failed(f"removed, and left behind or too much gone: {left}")
    print("removed without a trace; what the user wrote stays", flush=True)


def install(bare: Bare, package: Path) -> None:
    shutil.copy(package, bare.folder / "tmp/forethought.deb")
    bare.root("apt-get", "install", "-y", "--no-install-recommends", "/tmp/forethought.deb")
    pythons = said("find", str(bare.folder / "usr/bin"), "-name", "python*").split()
    if pythons:
        raise Failed(f"this Debian is not bare: {pythons}")
    bare.root("sh", "-c", f"rm -rf /{DATA}; id {USER} >/dev/null 2>&1 || useradd -m {USER}")


def use(drill: Drill, bare: Bare) -> None:
    """Start for the first time, on this computer, add a task, and quit."""
    with drill.open() as seconds:
        print(f"first window after {seconds:.2f} s, without Python, without a network", flush=True)
        drill.picture("1-first-start")
        drill.press("Return")
        took = until((bare.folder / DATA / "server/server.json").is_file, "the server on this computer runs")
        print(f"the server on this computer runs after {took:.1f} s, with a database made anew", flush=True)
        bare.user("forethought", "add", f"{TASK} !9 ?7")
        until(lambda: f"{TASK}|9" in drill.tasks_in_postgres(), "the task is in the server's Postgres")
        print(f"in Postgres: {drill.tasks_in_postgres().strip()}", flush=True)
        drill.picture("2-on-this-computer")
    print("quit: no process is left", flush=True)
    expect_the_task(bare, "a restart")


def expect_the_task(bare: Bare, what: str) -> None:
    if TASK not in bare.user("forethought", "list"):
        raise Failed(f"the task is gone after {what}")


def upgrade(bare: Bare) -> None:
    """Install the same as a later version."""
    bare.root("rm", "-rf", "/tmp/next")
    bare.root("dpkg-deb", "-R", "/tmp/forethought.deb", "/tmp/next")
    bare.root("sed", "-i", "s/^Version: .*/&+1/", "/tmp/next/DEBIAN/control")
    bare.root("dpkg-deb", "-Znone", "-b", "/tmp/next", "/tmp/next.deb")
    bare.root("apt-get", "install", "-y", "--no-install-recommends", "/tmp/next.deb")
    print(f"upgraded to {bare.root('dpkg-query', '-W', '-f', '${Version}', 'forethought')}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=Path)
    parser.add_argument("--root", type=Path, default=ROOT / "dist" / ".work" / "bare-debian")
    asked = parser.parse_args()
    missing = [name for name in ("Xvfb", "openbox", "xdotool", "import", "ip", "debootstrap") if shutil.which(name) is None]
    if missing or os.geteuid() != 0:
        sys.exit(f"forethought: the drill runs as root and needs {', '.join(missing) or 'to be root'}.")
    PICTURES.mkdir(parents=True, exist_ok=True)
    try:
        folder = asked.root.resolve()
        if not (folder / "etc/debian_version").exists():
            said("debootstrap", "--variant=minbase", "bookworm", str(folder))
        with screen() as display, mounted(folder):
            run(Bare(folder, display), display, asked.package)
    except (Failed, AssertionError) as failure:
        sys.exit(f"forethought: {failure}")
    print(f"All of it as it should be; pictures in {PICTURES.relative_to(ROOT)}/.")


if __name__ == "__main__":
    main()
