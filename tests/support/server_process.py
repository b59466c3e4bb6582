"""`forethought-server` as a process of its own, as an operator or the desktop starts it."""

import json
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.support.waiting import wait_until

PATIENCE_SECONDS = 90
OURS = ("FORETHOUGHT_", "DATABASE_", "ANTHROPIC_", "PG")


def environment(**variables: str) -> dict[str, str]:
    """This process's environment without anything that a server reads, and with what is given."""
    return {name: value for name, value in os.environ.items() if not name.startswith(OURS)} | variables


def run_command(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    command = [sys.executable, "-m", "forethought_backend", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=PATIENCE_SECONDS, env=environment(**variables))


class ServerProcess:
    """A started server; `wait_until_ready` returns its address. End it with `close`, or kill it to see what is left."""

    def __init__(self, data_dir: Path, *arguments: str, port: int = 0, module: str = "forethought_backend", **variables: str) -> None:
        self.data_dir = data_dir
        self._output = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 -- closed by `close`
        command = [sys.executable, "-m", module, "serve", "--port", str(port), "--data-dir", str(data_dir), *arguments]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=self._output, stderr=subprocess.STDOUT, env=environment(**variables)
        )

    @property
    def output(self) -> str:
        """Everything it has printed so far, on both channels."""
        self._output.seek(0)
        return self._output.read()

    def published(self) -> dict[str, Any] | None:
        """Return what it says of itself in `server.json`, None while there is none of its own."""
        try:
            found: dict[str, Any] = json.loads((self.data_dir / "server.json").read_text())
        except (FileNotFoundError, NotADirectoryError):
            return None
        return found if found["pid"] == self.process.pid else None

    def wait_until_ready(self) -> str:
        wait_until(lambda: self.published() is not None or self.process.poll() is not None, "the server is ready", PATIENCE_SECONDS)
        found = self.published()
        if found is None:
            raise RuntimeError(f"the server is not ready: {self.output}")
        return str(found["url"])

    def wait(self) -> int:
        """Wait for its end and return the exit code."""
        return self.process.wait(PATIENCE_SECONDS)

    def kill(self) -> None:
        """End it as a crash would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def end(self) -> int:
        """Ask it to stop where it runs still, and return the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self.wait()

    def close(self) -> None:
        """End it, and let go of what it printed."""
        self.end()
        if self.process.stdin is not None:
            self.process.stdin.close()
        self._output.close()
