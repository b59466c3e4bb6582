"""Sets up the project's environment on a machine that has only Python, and starts what was asked for.

Standard library only: it runs before anything is installed. The environment is made once and
remade when the pinned requirements, the project file or the Python version change.
"""

import argparse
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "forethought-stamp"
REQUIREMENTS = ROOT / "packaging" / "requirements" / "dev.txt"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")

# Shared library -> Debian package. Debian 13 and Ubuntu 24.04 provide libglib2.0-0 as a virtual name.
EVERY_USE = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libbrotlidec.so.1": "libbrotli1",
}
WINDOW_ON_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WINDOW_ON_WAYLAND = {
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}

# Program -> Debian package: a real desktop session for the tests that want one. They skip where it is missing.
SESSION = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus-daemon",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "xprop": "x11-utils",
    "xterm": "xterm",
    "trayer": "trayer",
    "desktop-file-validate": "desktop-file-utils",
}

# Program -> Debian package: what stands before and behind several servers. Debian starts services as it installs them, so they
# are installed only where nothing does that. Their tests skip where they are missing.
FLEET = {"haproxy": "haproxy", "nginx": "nginx", "pgbouncer": "pgbouncer"}


class SetupFailed(Exception):
    """One line that tells the person what to do."""


def stamp() -> str:
    """Return what the environment depends on, so that a change of any of it is noticed."""
    parts = [REQUIREMENTS.read_bytes(), (ROOT / "pyproject.toml").read_bytes(), sys.version.encode(), str(ROOT).encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def child_environment() -> dict[str, str]:
    """Return the environment for children: bytecode is kept, else every start compiles everything anew."""
    environment = dict(os.environ)
    for name in ("PYTHONDONTWRITEBYTECODE", "PYTHONHOME", "PYTHONPATH"):
        environment.pop(name, None)
    return environment


def pip(*arguments: str) -> None:
    command = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", *arguments]
    finished = subprocess.run(command, cwd=ROOT, env=child_environment(), check=False)
    if finished.returncode != 0:
        raise SetupFailed("installing the Python packages failed; the lines above say why. Then run the command again.")


def make_environment() -> None:
    """Create `.venv` with exactly the pinned packages, or leave it as it is when nothing changed."""
    if STAMP.is_file() and STAMP.read_text() == stamp():
        return
    print("Setting up .venv: once, about a minute.", flush=True)
    if not PYTHON.exists():
        try:
            venv.create(VENV, with_pip=True, clear=True)
        except subprocess.CalledProcessError as failure:
            raise SetupFailed("python's venv module has no pip: apt-get install python3-venv, then run the command again.") from failure
    pip("install", "-qq", "--require-hashes", "--no-deps", "--only-binary=:all:", "-r", str(REQUIREMENTS))
    pip("install", "-qq", "--no-deps", "--no-build-isolation", "-e", str(ROOT))
    STAMP.write_text(stamp())


def compile_translations() -> None:
    """Keep what Qt reads true to the `.ts` files, which a pull may have changed since the installation."""
    from translations import compile_all

    compile_all()


def missing_packages(libraries: dict[str, str]) -> list[str]:
    missing = []
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def ensure_libraries(libraries: dict[str, str]) -> None:
    """Install the system libraries Qt needs where we may, else say the exact command."""
    if not sys.platform.startswith("linux"):
        return
    missing = missing_packages(libraries)
    if not missing:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if shutil.which("apt-get") is None:
        raise SetupFailed(f"Qt needs these libraries (Debian's names): {' '.join(missing)}. Install them, then run the command again.")
    if os.geteuid() != 0:
        raise SetupFailed(f"Qt needs some libraries of the system. Run: sudo {' '.join(command)}")
    print(f"Installing the libraries Qt needs: {' '.join(missing)}", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], env=quiet, check=False, stdout=subprocess.DEVNULL)
    if subprocess.run(command, env=quiet, check=False, stdout=subprocess.DEVNULL).returncode != 0:
        raise SetupFailed(f"installing Qt's libraries failed. Run by hand: {' '.join(command)}")


def ensure_session() -> None:
    """Install what a desktop session and a row of servers are made of, where we may; else those tests skip and say what they miss."""
    wanted = SESSION if Path("/run/systemd/system").exists() else {**SESSION, **FLEET}
    missing = [package for program, package in wanted.items() if shutil.which(program) is None] + missing_packages(WINDOW_ON_X11)
    if not missing or not sys.platform.startswith("linux") or shutil.which("apt-get") is None or os.geteuid() != 0:
        return
    print(f"Installing what some of the tests need: {' '.join(missing)}", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], env=quiet, check=False, stdout=subprocess.DEVNULL)
    for package in missing:
        subprocess.run(["apt-get", "install", "-y", "--no-install-recommends", package], env=quiet, check=False, stdout=subprocess.DEVNULL)


def display_libraries() -> dict[str, str]:
    """Return what a window needs on the display that this session has."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return {}
    if os.environ.get("WAYLAND_DISPLAY"):
        return WINDOW_ON_WAYLAND | WINDOW_ON_X11
    return WINDOW_ON_X11 if os.environ.get("DISPLAY") else {}


def virtual_screen() -> str:
    """Return Qt's platform for runs without a display: one virtual screen, large enough for the window at its first size."""
    return os.environ.get("QT_QPA_PLATFORM") or f"offscreen:configfile={ROOT / 'tests' / 'data' / 'screen.json'}"


def has_display() -> bool:
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def become(*command: str, **environment: str) -> None:
    """Replace this process by a command of the environment (on Windows: run it and take its exit code)."""
    everything = {**child_environment(), **environment, "PATH": f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}"}
    program = str(BIN / command[0]) + (".exe" if os.name == "nt" else "")
    if os.name == "nt":
        sys.exit(subprocess.run([program, *command[1:]], cwd=ROOT, env=everything, check=False).returncode)
    os.chdir(ROOT)
    os.execve(program, [program, *command[1:]], everything)


def run(arguments: list[str]) -> None:
    if has_display():
        become("forethought", *arguments)
    print(
        "No display here, so no window: starting the server alone. On a desktop, `make run` opens the window;\n"
        "`make demo` drives the real window without a display and leaves screenshots.",
        flush=True,
    )
    become("forethought-server", "serve", *arguments)


def main() -> None:
    """Do one of the Makefile's targets; exit 1 with one line when the machine does not allow it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("task", choices=["setup", "run", "test", "demo", "exec"])
    task, arguments = parser.parse_known_args()
    if sys.version_info < (3, 11):  # noqa: UP036 -- this file also runs under the Pythons it refuses
        raise SetupFailed(f"Forethought needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    make_environment()
    compile_translations()
    ensure_libraries(EVERY_USE)
    match task.task:
        case "run":
            ensure_libraries(display_libraries())
            run(arguments)
        case "test":
            ensure_session()
            become("python", "-m", "pytest", "-q", "-n", "logical", "--maxprocesses", "4", *arguments, QT_QPA_PLATFORM=virtual_screen())
        case "demo":
            become("python", "-m", "tests.journeys.demo", *arguments, QT_QPA_PLATFORM=virtual_screen())
        case "exec":
            become(*arguments)
        case _:
            print("Ready: `make run` opens Forethought, `make test` runs the tests.")


if __name__ == "__main__":
    try:
        main()
    except SetupFailed as failure:
        sys.exit(f"forethought: {failure}")
    except KeyboardInterrupt:
        sys.exit(130)
