"""What systemd hears of the server."""

import socket
from pathlib import Path

import pytest
from forethought_backend.core.supervisor import tell_supervisor


@pytest.mark.parametrize("is_abstract", [False, True])
def test_a_supervisor_that_asked_hears_of_it(is_abstract: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = f"{tmp_path}/notify"
    monkeypatch.setenv("NOTIFY_SOCKET", "@" + name if is_abstract else name)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as supervisor:
        supervisor.bind("\0" + name if is_abstract else name)
        supervisor.settimeout(10)
        tell_supervisor("READY=1")
        assert supervisor.recv(100) == b"READY=1"


@pytest.mark.parametrize("address", ["", "nonsense", "/nowhere/at/all"])
def test_where_nobody_listens_nothing_happens(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", address)
    tell_supervisor("READY=1")
