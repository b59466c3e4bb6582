"""The server on this computer: started as a process of its own, kept running, and ended with us.

The child holds the reading end of a pipe whose writing end only we have; when we end, however that
happens, the pipe ends and so does the server.
"""

import asyncio
import os
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import msgspec
from forethought_common import routes
from forethought_common.errors import Outage

from forethought_desktop.core.paths import private_folder
from forethought_desktop.core.signal import Signal

START_SECONDS = 120.0
"""The first start makes a database; on a slow disk that takes its time."""
STOP_SECONDS = 15.0
LOOK_SECONDS = 0.1
WATCH_SECONDS = 5.0
LONGEST_PAUSE_SECONDS = 60.0
_LOG = "server.log"
_LOGGED = re.compile(r"\d{4}-\d\d-\d\d|\{|[\w.]*(Error|Exception|Group)\b")
"""How a line begins that is for whoever looks for a fault: with a time, as JSON, or with what Python raised."""

Progress = Literal["starting", "running", "failed"]


class Running(msgspec.Struct, frozen=True):
    """What a running server says of itself in `server.json`."""

    url: str
    pid: int


class LocalServer:
    """One server over one data directory.

    `progress` tells how it stands, with a sentence why where it failed; `moved` gives a new address after a
    restart. One that already runs over the directory is used, and taken over when it ends.
    """

    def __init__(self, data_dir: Path, *, command: Callable[[Path], list[str]] | None = None) -> None:
        self.progress: Signal[[Progress, str]] = Signal()
        self.moved: Signal[[str]] = Signal()
        self._data_dir = data_dir
        self._command = command or server_command
        self._process: asyncio.subprocess.Process | None = None
        self._url: str | None = None

    @property
    def url(self) -> str | None:
        """The address while it runs, as far as we know."""
        return self._url

    async def find(self) -> str | None:
        """Return the address of a server that runs over the data directory and answers, or None."""
        running = self._read()
        if running is None or not _is_alive(running.pid) or not await answers(running.url):
            return None
        return running.url

    async def start(self) -> str:
        """Start the server, or find the one that runs, and return its address once it answers.

        Raises:
            Outage: It did not start; the detail is what it said last, or where its log is.
        """
        self._url = await self.find()
        if self._url is None:
            self.progress.emit("starting", "")
            try:
                self._url = await self._spawn()
            except Outage as failure:
                self._process = None
                self.progress.emit("failed", failure.detail)
                raise
        self.progress.emit("running", "")
        return self._url

    async def keep_running(self) -> None:
        """Start it again whenever it ends, until cancelled or `stop`; run this after `start`."""
        pause = 1.0
        while True:
            await self._until_gone()
            before = self._url
            if before is None:
                return
            await asyncio.sleep(pause)
            try:
                url = await self.start()
            except Outage:
                self._url = before
                pause = min(pause * 2, LONGEST_PAUSE_SECONDS)
                continue
            pause = 1.0
            if url != before:
                self.moved.emit(url)

    async def stop(self) -> None:
        """End our server and wait for it; one that somebody else started goes on."""
        process, self._process, self._url = self._process, None, None
        if process is None or process.returncode is not None:
            return
        if process.stdin is not None:
            process.stdin.close()
        try:
            async with asyncio.timeout(STOP_SECONDS):
                await process.wait()
        except TimeoutError:
            process.terminate()
            await process.wait()

    async def _spawn(self) -> str:
        try:
            private_folder(self._data_dir)
            log = os.open(self._data_dir / _LOG, os.O_CREAT | os.O_RDWR | os.O_TRUNC, 0o600)
        except OSError as failure:
            raise Outage(f"{self._data_dir} cannot be written: {failure.strerror}.") from failure
        try:
            process = await asyncio.create_subprocess_exec(
                *self._command(self._data_dir),
                stdin=asyncio.subprocess.PIPE,
                stdout=log,
                stderr=log,
                start_new_session=True,
                # Both streams share the log: unless lines are written as they come, the last one need not be the reason.
                env={**os.environ, "PYTHONUNBUFFERED": "1"},
            )
        except OSError as failure:
            raise Outage(f"The server could not be started: {failure.strerror}.") from failure
        finally:
            os.close(log)
        self._process = process
        try:
            async with asyncio.timeout(START_SECONDS):
                return await self._until_ready(process)
        except TimeoutError as failure:
            await self.stop()
            raise Outage("The server did not become ready.") from failure

    async def _until_ready(self, process: asyncio.subprocess.Process) -> str:
        while process.returncode is None:
            running = self._read()
            if running is not None and running.pid == process.pid and await answers(running.url):
                return running.url
            await asyncio.sleep(LOOK_SECONDS)
        raise Outage(self._last_words() or f"The server did not start. Why is in {self._data_dir / _LOG}.")

    async def _until_gone(self) -> None:
        if self._process is not None:
            await self._process.wait()
            return
        while True:
            if await self.find() is None:
                return
            await asyncio.sleep(WATCH_SECONDS)

    def _read(self) -> Running | None:
        try:
            return msgspec.json.decode((self._data_dir / "server.json").read_bytes(), type=Running)
        except (OSError, msgspec.MsgspecError):
            return None

    def _last_words(self) -> str:
        """Return the line that the server ended with, if it is one for people: a line of its log is none."""
        try:
            lines = (self._data_dir / _LOG).read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return ""
        last = next((line.strip() for line in reversed(lines) if line.strip()), "")
        return "" if _LOGGED.match(last) else last


def server_command(data_dir: Path) -> list[str]:
    """Return the command that serves over a data directory; in a bundle the server is a program of its own."""
    arguments = ["serve", "--host", "127.0.0.1", "--port", "0", "--data-dir", str(data_dir), "--stop-with-stdin"]
    if getattr(sys, "frozen", False):
        beside = Path(sys.executable).with_name("forethought-server.exe" if sys.platform == "win32" else "forethought-server")
        return [str(beside if beside.exists() else shutil.which("forethought-server") or beside), *arguments]
    return [sys.executable, "-m", "forethought_backend", *arguments]


async def answers(url: str) -> bool:
    """Tell whether a Forethought server answers on a loopback address, without an HTTP library."""
    parts = urlsplit(url)
    if parts.hostname is None or parts.port is None:
        return False
    try:
        async with asyncio.timeout(2):
            reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
            try:
                writer.write(f"GET {routes.HEALTH_LIVE} HTTP/1.1\r\nHost: {parts.netloc}\r\nConnection: close\r\n\r\n".encode())
                status = await reader.readline()
            finally:
                writer.close()
    except (OSError, TimeoutError):
        return False
    return status.split()[1:2] in ([b"200"], [b"204"])


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
