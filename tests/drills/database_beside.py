"""A Postgres that somebody else runs: reached over TCP with a password, as a container or another machine is."""

import os
import secrets
import shutil
import socket
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from forethought_backend.core.binaries import find_binaries, kept_copy

from tests.drills.machine import run
from tests.support.waiting import wait_until

NAME = "forethought"


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@contextmanager
def database(folder: Path) -> Generator[str]:
    """Lend the address of an empty database of a new cluster in this folder."""
    password, port = secrets.token_hex(16), free_port()
    home = folder / "postgres"
    home.mkdir(mode=0o755)
    programs = kept_copy(find_binaries(), home / "programs")
    run("chmod", "-R", "a+rX", home)
    (home / "password").write_text(password)
    for path in (home, home / "password"):
        shutil.chown(path, "nobody", "nogroup")
    as_nobody = ("setpriv", "--reuid", "nobody", "--regid", "nogroup", "--clear-groups") if os.geteuid() == 0 else ()
    data = home / "data"
    run(*as_nobody, programs.program("initdb"), "-D", data, "-U", NAME, "--pwfile", home / "password", "-A", "scram-sha-256", where=home)
    command = [*as_nobody, programs.program("postgres"), "-D", str(data), "-p", str(port), "-k", str(home), "-h", "127.0.0.1"]
    with (home / "log").open("wb") as log, subprocess.Popen(command, cwd=home, stdout=log, stderr=log) as process:
        try:
            url = f"postgresql://{NAME}:{password}@127.0.0.1:{port}"
            ready = [programs.program("pg_isready"), "-q", "-d", f"{url}/postgres"]
            wait_until(lambda: subprocess.run(ready, check=False).returncode == 0, "Postgres answers")
            run(programs.program("psql"), "-q", f"{url}/postgres", "-c", f"CREATE DATABASE {NAME}")
            yield f"{url}/{NAME}"
        finally:
            process.terminate()
