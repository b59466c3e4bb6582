"""What systemd hears of the server."""

import socket
from pathlib import Path

import pytest
from forethought_backend.core.supervisor import tell_supervisor

from tests.support.postgres import Cluster
from tests.support.server_process import PATIENCE_SECONDS, ServerProcess


@pytest.mark.parametrize("is_abstract", [False, True])
def test_a_supervisor_that_asked_hears_of_it(is_abstract: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = f"{tmp_path}/notify"
    monkeypatch.setenv("NOTIFY_SOCKET", "@" + name if is_abstract else name)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as supervisor:
        supervisor.bind("\0" + name if is_abstract else name)
        supervisor.settimeout(10)
        tell_supervisor("READY=1")
        assert supervisor.recv(100) == b"READY=1"


@pytest.mark.parametrize("address", ["", "nonsense"])
def test_where_nobody_asked_nothing_happens(address: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", address)
    tell_supervisor("READY=1")
    assert capsys.readouterr().out == ""


def test_a_supervisor_that_does_not_listen_is_no_reason_to_stop_but_one_to_say(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", "/nowhere/at/all")
    tell_supervisor("READY=1")
    assert "the supervisor could not be told" in capsys.readouterr().out


def test_a_server_says_once_that_it_is_ready_and_only_when_it_answers(tmp_path: Path, postgres: Cluster) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as supervisor, postgres.database() as address:
        supervisor.bind(f"{tmp_path}/notify")
        supervisor.settimeout(PATIENCE_SECONDS)
        server = ServerProcess(tmp_path / "data", DATABASE_URL=address.url, NOTIFY_SOCKET=f"{tmp_path}/notify")
        try:
            assert supervisor.recv(100) == b"READY=1"
            assert server.published() is not None
        finally:
            server.close()
        supervisor.setblocking(False)
        with pytest.raises(BlockingIOError):
            supervisor.recv(100)
