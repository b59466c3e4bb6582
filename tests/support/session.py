"""A desktop session of one's own: an X server, a message bus and, where asked for, a window manager and a panel."""

import asyncio
import ctypes
import inspect
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

PATIENCE_SECONDS = 15.0
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <policy context="default"><allow send_destination="*"/><allow own="*"/><allow eavesdrop="true"/></policy>
</busconfig>
"""


def need(*programs: str) -> None:
    """Skip the test where the machine lacks one of these."""
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        pytest.skip(f"needs {' and '.join(missing)}, not installed here")


def need_window_on_x11() -> None:
    """Skip the test where Qt lacks a library that it draws with on X11."""
    try:
        ctypes.CDLL("libxcb-cursor.so.0")
    except OSError:
        pytest.skip("needs libxcb-cursor0, not installed here")


async def until(condition: Callable[[], object], what: str, seconds: float = PATIENCE_SECONDS) -> None:
    """Look until something is so, now or once it was awaited; fail with what was waited for."""
    deadline = time.monotonic() + seconds
    while True:
        found = condition()
        if await found if inspect.isawaitable(found) else found:
            return
        assert time.monotonic() < deadline, f"waited {seconds:g} s in vain until {what}"
        await asyncio.sleep(0.02)


@contextmanager
def program(command: Sequence[str], environment: dict[str, str], output: Path | None = None) -> Generator[subprocess.Popen[bytes]]:
    """Run a program as long as the block lasts."""
    with ExitStack() as stack:
        out = stack.enter_context(output.open("wb")) if output is not None else subprocess.DEVNULL
        process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT)
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


@contextmanager
def x_server(size: str = "1280x800x24") -> Generator[str]:
    """Start Xvfb on a display that is free, and yield its name. It stays as it is when a program leaves it, and repeats no key."""
    need("Xvfb")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp", "-noreset", "-r"]
    process = subprocess.Popen(command, pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            number = told.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
    finally:
        process.terminate()
        process.wait()


@contextmanager
def message_bus(folder: Path) -> Generator[str]:
    """Start a bus that nobody else knows, and yield its address."""
    need("dbus-daemon")
    config = folder / "bus.conf"
    config.write_text(_BUS.format(folder=folder))
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert process.stdout is not None
    try:
        address = process.stdout.readline().strip()
        assert address, "the bus did not start"
        yield address
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


def session_environment(display: str, bus: str, home: Path) -> dict[str, str]:
    """Return the environment of a program in this session, with a home of its own and nobody's keys."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL", "PYTHONPATH", "VIRTUAL_ENV") if name in os.environ}
    runtime = home / "run"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {
        "LANG": "C.UTF-8",
        **kept,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "DISPLAY": display,
        "DBUS_SESSION_BUS_ADDRESS": bus,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
