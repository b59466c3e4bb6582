"""The programs of the bundle, run by an interpreter: what they start with, and what the server starts besides itself."""

import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest
from forethought_backend.core import watchdog

PROGRAMS = Path(__file__).resolve().parents[3] / "packaging" / "desktop" / "programs"


def said(script: str, *arguments: str) -> str:
    done = subprocess.run([sys.executable, str(PROGRAMS / script), *arguments], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout


def test_each_program_tells_its_version() -> None:
    assert said("client.py", "--version").startswith("forethought ")
    assert said("server.py", "--version").startswith("forethought-server, version ")


def test_in_a_bundle_the_servers_program_is_the_watchdog_too(monkeypatch: pytest.MonkeyPatch) -> None:
    assert watchdog.program()[-1] == watchdog.__file__
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    program, *arguments = watchdog.program()
    assert program == sys.executable
    command = [program, str(PROGRAMS / "server.py"), *arguments, "-", "-", "/bin/true"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
        # Its input stays open: at its end it would stop what it started.
        assert running.wait(60) == 0
        assert running.stdout is not None
        assert int(running.stdout.readline()) > 0


@pytest.mark.skipif(sys.platform != "linux", reason="of Linux' loader")
def test_what_the_bundle_starts_of_the_system_loads_the_systems_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/forethought/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/ada/lib")
    monkeypatch.setenv("SSL_CERT_FILE", "/etc/ada.pem")
    runpy.run_path(str(PROGRAMS / "start.py"))
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/ada/lib"
    assert os.environ["SSL_CERT_FILE"] == "/etc/ada.pem"
    runpy.run_path(str(PROGRAMS / "start.py"))
    assert "LD_LIBRARY_PATH" not in os.environ
