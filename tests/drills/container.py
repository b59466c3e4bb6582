"""`make drill-container`: builds the image by the Containerfile's own steps, and runs it as compose.yaml does, without a container engine.

Debian's buildah carries the steps out in a chroot on a base that debootstrap made under the name in FROM. What comes out runs as
its own user and without any capability, on a root that is read-only, against a Postgres that is reached with a password over TCP.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml

from tests.drills import containerfile
from tests.drills.database_beside import database, free_port
from tests.drills.machine import ROOT, CannotDrill, Stopwatch, bare_root, downloading, need, run, say, size_of, told, workshop
from tests.support.waiting import wait_until

FOLDER = ROOT / "packaging" / "container"
TAG = "forethought-server:drill"
NOT_LEFT = ("cc", "gcc", "g++", "clang", "make", "ld", "git", "pip", "pip3", "uv", "curl", "wget")
NOT_LEFT_FILES = ("*.a", "*.whl", "*.tar.gz", "*.deb", "pip.conf")
NOT_LEFT_FOLDERS = ("pip", "hatchling", "PySide6", "forethought_desktop", "wheels", "source", "build")


def drill() -> None:
    need("buildah", "debootstrap", "unshare", "setpriv")
    watch = Stopwatch()
    with workshop() as folder:
        tool = _Buildah(folder)
        with watch.lap("the base, under the name in FROM"):
            tool.import_base(bare_root(folder / "base"), _base())
        with watch.lap("every step of the Containerfile"):
            tool.build()
        image, config = tool.mounted(), tool.config()
        with watch.lap("nothing that builds is left"):
            _look_for_leavings(image)
        ours = size_of(image / "opt" / "forethought")
        ours, base = size_of(image / "opt" / "forethought"), size_of(folder / "base")
        say(f"           the image: {size_of(image)} MB, of it {ours} MB ours; the base here, with its lists of packages: {base} MB")
        with database(folder) as url:
            _run(_Place(folder / "beside", image, config), url, watch)
        _run(_Place(folder / "alone", image, config), None, watch)
        _validate_compose(folder)
        tool.clear()


class _Buildah:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._tool = ("buildah", "--storage-driver", "vfs", "--root", str(folder / "storage"), "--runroot", str(folder / "run"))

    def import_base(self, root: Path, name: str) -> None:
        context = self._folder / "import"
        context.mkdir()
        leave_out = [f"--exclude=./{part}/*" for part in ("proc", "sys", "dev", "var/lib/apt/lists", "var/cache/apt/archives")]
        run("tar", "-C", root, *leave_out, "-cf", context / "base.tar", ".")
        (context / "Containerfile").write_text("FROM scratch\nADD base.tar /\n")
        run(*self._tool, "bud", "--isolation", "chroot", "-t", name, context)

    def build(self) -> None:
        given: list[str] = []
        for path, content in downloading().items():
            kept = self._folder / Path(path).name
            kept.write_bytes(content)
            given += ["-v", f"{kept}:/{path}:ro"]
        file = FOLDER / "Containerfile"
        run(*self._tool, "bud", "--isolation", "chroot", "--pull-never", "--format", "docker", *given, "-f", file, "-t", TAG, ROOT)

    def mounted(self) -> Path:
        container = run(*self._tool, "from", "--pull-never", TAG).strip()
        return Path(run(*self._tool, "mount", container).strip())

    def config(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(run(*self._tool, "inspect", "--type", "image", TAG))["Docker"]["config"]
        return found

    def clear(self) -> None:
        run(*self._tool, "rm", "--all")


def _base() -> str:
    names = {step.rest.split()[0] for step in containerfile.read(FOLDER / "Containerfile") if step.word == "FROM"}
    if len(names) != 1:
        raise CannotDrill(f"one base is expected, not {sorted(names)}")
    return names.pop()


def _look_for_leavings(image: Path) -> None:
    programs = [path for name in NOT_LEFT for path in image.glob(f"usr/**/bin/{name}")] + list(image.glob("opt/*/bin/pip*"))
    files = [path for pattern in NOT_LEFT_FILES for path in image.rglob(pattern) if path.is_file() and path.stat().st_size > 0]
    folders = [path for name in NOT_LEFT_FOLDERS for path in (image / "opt").rglob(name) if path.is_dir()]
    folders += [image / name for name in ("build", "source", "wheels", "root/.cache") if (image / name).exists()]
    lists = list((image / "var/lib/apt/lists").glob("*"))
    raised = [line for line in run("find", image, "-xdev", "-perm", "/6000", "-type", "f").splitlines() if line]
    found = [str(path.relative_to(image)) for path in (*programs, *files, *folders, *lists)] + raised
    if found:
        raise CannotDrill(f"left in the image: {', '.join(found[:20])}")


def _run(place: "_Place", url: str | None, watch: Stopwatch) -> None:
    """Run the image from its start to its end, on a Postgres that is reached over TCP or on its own."""
    variables, config = {"FORETHOUGHT_BASE_URL": "https://tasks.example.org"}, place.config
    say(f"           on {'a Postgres of its own' if url is None else 'a Postgres beside it'}:")
    if url is not None:
        place.secret("database-url", url)
        variables["DATABASE_URL_FILE"] = "/run/secrets/database-url"
    health = config["Healthcheck"]["Test"][1:]
    if place.ask(health, variables).returncode != 1:
        raise CannotDrill("the health check passes where nothing runs")
    port = str(free_port())
    command = [*config["Entrypoint"], *(port if word == "8000" else word for word in config["Cmd"])]
    with place.running(command, variables) as process:
        with watch.lap("from its start to a health check that passes, migrations included"):
            wait_until(lambda: place.ask(health, variables).returncode == 0 or process.poll() is not None, "the health check passes", 120)
        if process.poll() is not None:
            raise CannotDrill(f"the server ended: {place.log.read_text()}")
        _expect(place.ask([*health, "--ready", "--json"], variables), '"status": "ready"')
        made = place.ask(
            ["forethought-server", "user", "create", "ada@example.org", "--admin"], variables, text="correct horse battery staple\n"
        )
        _expect(made, "ada@example.org can sign in now")
        _expect(
            place.ask(["sh", "-c", "touch /opt/forethought/x /etc/x /usr/x; id -u; grep CapEff /proc/self/status"], variables),
            "10001\nCapEff:\t0000000000000000",
        )
        with watch.lap("from SIGTERM to its end"):
            process.send_signal(getattr(signal, config["StopSignal"]))
            code = process.wait(30)
        if code != 0:
            raise CannotDrill(f"it ended with {code}: {place.log.read_text()}")
    if place.ask(health, variables).returncode != 1:
        raise CannotDrill("the health check passes after the end")
    say(f"           it ran as {config['User']} without capabilities on a read-only root")


def _expect(asked: subprocess.CompletedProcess[str], text: str) -> None:
    if text not in asked.stdout:
        raise CannotDrill(f"{asked.args[-4:]} said {asked.stdout!r} {asked.stderr!r}, not {text!r}")


class _Place:
    """Runs programs in the image as compose.yaml says: its own user, a read-only root, /tmp in memory, one volume, secrets as files."""

    ENTER = (
        'set -e; mount --bind "$0" "$0"; mount -t proc proc "$0/proc"; mount -t tmpfs tmpfs "$0/dev";'
        'for one in null zero random urandom; do touch "$0/dev/$one"; mount --bind "/dev/$one" "$0/dev/$one"; done;'
        'mkdir "$0/dev/shm"; mount -t tmpfs -o mode=1777,size=64m tmpfs "$0/dev/shm";'
        'mount -t tmpfs -o mode=1777 tmpfs "$0/tmp"; mount --bind "$1" "$0/var/lib/forethought";'
        'mount -t tmpfs -o mode=755 tmpfs "$0/run"; mkdir "$0/run/secrets"; mount --bind -o ro "$2" "$0/run/secrets";'
        'mount -o remount,bind,ro "$0"; root="$0"; shift 2; exec "$@"'
    )

    def __init__(self, folder: Path, image: Path, config: dict[str, Any]) -> None:
        self._image = image
        self.config = config
        folder.mkdir()
        self._data, self._secrets, self.log = folder / "data", folder / "secrets", folder / "log"
        self._data.mkdir(mode=0o700)
        self._secrets.mkdir(mode=0o755)
        user, group = (int(part) for part in config["User"].split(":"))
        os.chown(self._data, user, group)
        rights = ("setpriv", "--reuid", str(user), "--regid", str(group), "--clear-groups", "--no-new-privs")
        self._rights = (*rights, "--bounding-set", "-all", "--inh-caps", "-all", "--ambient-caps", "-all")

    def secret(self, name: str, value: str) -> None:
        (self._secrets / name).write_text(value)
        (self._secrets / name).chmod(0o444)

    def _command(self, words: list[str], variables: dict[str, str]) -> list[str]:
        settings = [*self.config["Env"], *(f"{name}={value}" for name, value in variables.items())]
        enter = ["unshare", "--mount", "sh", "-c", self.ENTER, str(self._image), str(self._data), str(self._secrets)]
        go = f'cd {self.config["WorkingDir"]} && exec "$@"'
        # Rights fall inside the root: `chroot` itself needs them, and setpriv is Debian's own there.
        return [*enter, "chroot", str(self._image), *self._rights, "env", "-i", *settings, "sh", "-c", go, "sh", *words]

    def ask(self, words: list[str], variables: dict[str, str], text: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(self._command(words, variables), input=text, capture_output=True, text=True, check=False, timeout=120)

    @contextmanager
    def running(self, words: list[str], variables: dict[str, str]) -> Generator[subprocess.Popen[bytes]]:
        with self.log.open("wb") as log, subprocess.Popen(self._command(words, variables), stdout=log, stderr=log) as process:
            try:
                yield process
            finally:
                if process.poll() is None:
                    process.kill()


def _validate_compose(folder: Path) -> None:
    """Let Compose itself read the files, where it is installed."""
    tools = (["docker", "compose"], ["docker-compose"])
    found = [tool for tool in tools if shutil.which(tool[0]) and _runs([*tool, "version"])]
    if not found:
        say("           compose files not read by Compose: it is not installed here")
        return
    copy = folder / "compose"
    shutil.copytree(FOLDER, copy)
    run("sh", copy / "make-secrets.sh")
    shutil.copy(copy / ".env.example", copy / ".env")
    for more in ([], ["-f", "compose.caddy.yaml"], ["-f", "compose.traefik.yaml"]):
        yaml.safe_load(run(*found[0], "-f", "compose.yaml", *more, "config", where=copy))
    say("           compose.yaml, alone and with Caddy or Traefik, is what Compose understands")


def _runs(command: list[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(told(drill))
