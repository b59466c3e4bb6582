"""`make drill-first-hour`: from a bare Debian to a task that two computers share, by the commands of docs/self-hosting.md, in minutes.

On the bare root everything is typed as the guide has it; what a person types at a prompt is given at once. The two computers are two
installations of the desktop's own program, each with a data directory of its own, that reach the server as others do. TLS is left out:
there is no certificate for a root without a name.
"""

import asyncio
import configparser
import json
import os
import shlex
import subprocess
import sys
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from forethought_desktop.accounts.actions import AccountActions
from forethought_desktop.core.clock import Clock
from forethought_desktop.core.local_server import LocalServer
from forethought_desktop.core.paths import Paths
from forethought_desktop.core.preferences import PreferencesFile

from tests.docs.pages import blocks, commands_of
from tests.drills.database_beside import free_port
from tests.drills.machine import ROOT, CannotDrill, Stopwatch, bare_root, downloading, inside, need, run, say, told, workshop
from tests.support.server_process import environment
from tests.support.waiting import wait_until

EMAIL, PASSWORD = "ada@example.org", "correct horse battery staple"
CLIENT = {"QT_QPA_PLATFORM": "offscreen", "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
FOR_THE_SOURCE = ("ca-certificates", "make", "python3", "python3-venv")
UNIT = ROOT / "packaging" / "server" / "forethought-server.service"


def commands_under(heading: str) -> list[str]:
    """Return what the guide asks to type under a heading."""
    page = ROOT / "docs" / "self-hosting.md"
    headings = [(number, line) for number, line in enumerate(page.read_text().splitlines(), 1) if line.startswith("#")]
    begin = next(number for number, line in headings if line.lstrip("# ") == heading)
    end = next((number for number, _ in headings if number > begin), 10**6)
    return [
        c
        for block in blocks()
        if block.page == page and block.language == "sh" and begin < block.number < end
        for c in commands_of(block.lines)
    ]


def drill() -> None:
    need("debootstrap", "unshare", "dpkg-deb")
    ways = {"source": from_source, "package": from_package}
    for way in sys.argv[1:] or ways:
        if way not in ways:
            raise CannotDrill("WAY is source or package")
        say(f"{way}:")
        watch = Stopwatch()
        with workshop() as folder:
            root = bare_root(folder / "root")
            for path, content in downloading().items():
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_bytes(content)
            inside(root, "apt-get", "update", "-qq")
            ways[way](root, watch, folder)
        load, cores = os.getloadavg()[1], os.cpu_count()
        say(f"{watch.total() / 60:7.1f} min from a bare Debian to the shared task, at a load of {load:.0f} on {cores} cores")


def from_source(root: Path, watch: Stopwatch, folder: Path) -> None:
    setup, serve = commands_under("From the source")
    with watch.lap("Debian's packages that the source needs"):
        inside(root, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *FOR_THE_SOURCE)
    place = root / "srv" / "forethought"
    place.mkdir()
    run("sh", "-c", 'git archive HEAD | tar -x -C "$0"', place, where=ROOT)
    with watch.lap(setup):
        inside(root, "sh", "-c", f"cd /srv/forethought && {setup}")
    port = free_port()
    program = ".venv/bin/forethought-server"
    with running(root, f"cd /srv/forethought && exec {serve} --port {port}"):
        with watch.lap(f"{serve}, until it is ready"):
            wait_until(lambda: _passes(root, f"cd /srv/forethought && {program} healthcheck --ready"), "the server is ready", 300)
        _share(root, watch, folder, f"cd /srv/forethought && {program}", port)


def from_package(root: Path, watch: Stopwatch, folder: Path) -> None:
    build, install, health = commands_under("The Debian package")[:3]
    given = os.environ.get("DRILL_PACKAGE")
    package = Path(given) if given else folder / "dist" / Path(shlex.split(install)[-1]).name
    if not given:
        with watch.lap(f"{build}, on another machine"):
            run(sys.executable, ROOT / "packaging" / "server" / "server_package.py", "--dist", folder / "dist")
    (root / "root" / "dist").mkdir()
    run("cp", package, root / "root" / "dist" / Path(shlex.split(install)[-1]).name)
    with watch.lap(install):
        inside(root, "sh", "-c", f"cd /root && {_without_sudo(install)} -y -qq --no-install-recommends")
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]  # the way this class is told to keep letters as they are
    unit.read_string(UNIT.read_text())
    service = unit["Service"]
    port = free_port()
    # There is no systemd in a chroot: what its unit says is done by hand, as root, whom the program makes the service's account.
    with running(root, f"exec {service['ExecStart'].replace('8000', str(port))}"):
        with watch.lap(f"{health}, until it is"):
            wait_until(lambda: _passes(root, _without_sudo(health)), "the server is ready", 300)
        _share(root, watch, folder, "forethought-server", port)


def _share(root: Path, watch: Stopwatch, folder: Path, program: str, port: int) -> None:
    url = f"http://127.0.0.1:{port}"
    [create] = commands_under("2. Make the first account")
    with watch.lap(create):
        inside(
            root, "sh", "-c", f"echo {shlex.quote(PASSWORD)} > /root/password && {program} {create.split(maxsplit=1)[1]} < /root/password"
        )
    add, _ = commands_under("4. Share the first task")
    laptop, phone = folder / "laptop", folder / "desktop"
    with ExitStack() as stack:
        with watch.lap("both computers sign in, their windows in the tray"):
            for data_dir in (laptop, phone):
                asyncio.run(_sign_in(data_dir, url))
                stack.enter_context(_window(data_dir))
        with watch.lap(f"{add}, until the other computer lists it"):
            _type(laptop, *shlex.split(add)[1:])
            text = shlex.split(add)[-1]
            wait_until(lambda: text in [task["text"] for task in json.loads(_type(phone, "list", "--json"))], "the task is there", 120)


def _without_sudo(command: str) -> str:
    return command.removeprefix("sudo ")


def _passes(root: Path, command: str) -> bool:
    try:
        inside(root, "sh", "-c", command)
    except CannotDrill:
        return False
    return True


@contextmanager
def running(root: Path, command: str) -> Generator[None]:
    """Run a server in a root, with every process it starts, as long as the block lasts."""
    mounts = 'mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && exec chroot "$0" env -i PATH="$2" HOME=/root sh -c "$1"'
    enter = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", mounts]
    with (root / "root" / "log").open("wb") as log:
        process = subprocess.Popen([*enter, root, command, "/usr/sbin:/usr/bin:/sbin:/bin"], stdout=log, stderr=log)
        try:
            yield
        except AssertionError as failure:
            raise CannotDrill(f"{failure}; the server said: {(root / 'root' / 'log').read_text()[-2000:]}") from failure
        finally:
            process.kill()
            process.wait()


async def _sign_in(data_dir: Path, url: str) -> None:
    """Do what the form of the window does."""
    paths = Paths(data_dir)
    paths.prepare()
    preferences = PreferencesFile(paths.preferences)
    preferences.change(may_keep_token_in_file=True, is_closed_to_tray=False)
    accounts = AccountActions(paths, preferences, LocalServer(paths.local_server), Clock())
    await (await accounts.sign_in(url, EMAIL, PASSWORD)).close()


def _command(data_dir: Path, *words: str) -> list[str]:
    return [sys.executable, "-m", "forethought_desktop", "--data-dir", str(data_dir), *words]


@contextmanager
def _window(data_dir: Path) -> Generator[None]:
    with subprocess.Popen(_command(data_dir, "--hidden"), env=environment(**CLIENT), stderr=subprocess.DEVNULL) as process:
        try:
            wait_until(lambda: Paths(data_dir).socket.exists() or process.poll() is not None, "the window answers", 120)
            yield
        finally:
            process.terminate()


def _type(data_dir: Path, *words: str) -> str:
    return run(*_command(data_dir, *words))


if __name__ == "__main__":
    os.environ.update(CLIENT)
    sys.exit(told(drill))
