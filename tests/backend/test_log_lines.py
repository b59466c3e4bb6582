"""Every line that a server writes for machines is one JSON object, in good hours, in bad ones, and with its last breath."""

import json
import re
import signal
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from forethought_backend.core.log import FIELDS
from forethought_common import routes

from tests.support.postgres import Cluster, reachable_folder
from tests.support.server_process import ServerProcess, run_command

LOGS: Any = {"FORETHOUGHT_LOG_FORMAT": "json"}


def lines_of(text: str) -> list[dict[str, Any]]:
    """Read a log; a line that is no JSON object fails."""
    lines = [json.loads(line) for line in text.splitlines()]
    for line in lines:
        assert isinstance(line, dict)
        assert line.keys() <= FIELDS, line
        assert {"event", "level", "timestamp"} <= line.keys()
        assert "\n" not in line["event"]
        assert line["event"] != "[withheld]"
    return lines


@contextmanager
def folder() -> Generator[Path]:
    with reachable_folder() as lent:
        yield lent


def test_a_server_that_makes_its_database_serves_and_stops_writes_nothing_else() -> None:
    with folder() as data:
        server = ServerProcess(data, FORETHOUGHT_TRUSTED_PROXIES="127.0.0.1", **LOGS)
        try:
            url = server.wait_until_ready()
            assert (
                httpx.get(url + routes.HEALTH_READY, headers={"x-request-id": "edge-4711-0815"}).headers["x-request-id"] == "edge-4711-0815"
            )
            for name in ("no", "x" * 65, "two words here", 'quote"d-name'):
                assert re.fullmatch(r"[0-9a-f-]{36}", httpx.get(url + routes.ME, headers={"x-request-id": name}).headers["x-request-id"])
            body = {"email": "ada@example.org", "password": "correct horse battery staple", "device_name": "desk"}
            made = httpx.post(url + routes.SIGN_UP, json=body, headers={"x-forwarded-for": "127.0.0.1"}).json()
            httpx.get(url + routes.ME, headers={"authorization": f"Bearer {made['access_token']}"})
            assert server.end() == 0
            lines = lines_of(server.output)
        finally:
            server.close()
    [first] = [line for line in lines if line.get("request_id") == "edge-4711-0815"]
    assert first | {"ms": 0, "timestamp": ""} == {
        "event": "request",
        "level": "info",
        "timestamp": "",
        "request_id": "edge-4711-0815",
        "method": "GET",
        "route": routes.HEALTH_READY,
        "status": 200,
        "ms": 0,
        "code": None,
        "user_id": None,
    }
    refused = [line for line in lines if line.get("route") == routes.ME and line["status"] == 401]
    assert [line["code"] for line in refused] == ["not-signed-in"] * 4
    assert [line["user_id"] for line in lines if line.get("route") == routes.ME and line["status"] == 200] == [made["user"]["id"]]
    events = [line["event"] for line in lines]
    assert events.index("Preparing your database; this happens once.") < events.index("ready") < events.index("request")
    assert events[-1] == "stopped"


def test_workers_write_nothing_else_and_count_together(postgres: Cluster, tmp_path: Path) -> None:
    with postgres.database() as address:
        variables: Any = {"DATABASE_URL": address.url, "FORETHOUGHT_METRICS": "on", **LOGS}
        server = ServerProcess(tmp_path, "--workers", "2", **variables)
        try:
            url = server.wait_until_ready()
            for _ in range(20):
                assert httpx.get(url + "/nothing").status_code == 404
            page = httpx.get(url + routes.METRICS).text
            assert server.end() == 0
            lines = lines_of(server.output)
        finally:
            server.close()
    assert 'forethought_requests_total{method="GET",route="unknown",status="404"} 20.0' in page
    assert page.count("forethought_process_threads{") == 2
    assert [line["event"] for line in lines].count("ready") == 1
    assert sum(line["event"] == "request" for line in lines) == 21


def test_a_database_that_goes_away_is_told_in_lines(postgres: Cluster, tmp_path: Path) -> None:
    name = postgres.create()
    server = ServerProcess(tmp_path, DATABASE_URL=postgres.url(name), **LOGS)
    try:
        url = server.wait_until_ready()
        postgres.drop(name)
        assert httpx.get(url + routes.HEALTH_READY).status_code == 503
        server.process.send_signal(signal.SIGTERM)
        server.wait()
        lines = lines_of(server.output)
    finally:
        server.close()
        postgres.drop(name)
    assert {"status": 503, "code": "unavailable"}.items() <= next(
        line for line in lines if line.get("route") == routes.HEALTH_READY
    ).items()


@pytest.mark.parametrize(
    ("arguments", "variables", "code"),
    [
        (["--port", "0"], {"FORETHOUGHT_NONSENSE": "1"}, "settings-wrong"),
        (["--port", "0"], {"DATABASE_URL": "postgresql://nobody@127.0.0.1:1/nothing"}, "cannot-start"),
        (["--host", "192.0.2.1"], {}, "cannot-listen"),
        (["--no-such-option"], {}, "wrong-usage"),
    ],
)
def test_a_start_that_fails_is_told_in_lines(arguments: list[str], variables: dict[str, str], code: str, tmp_path: Path) -> None:
    done = run_command("serve", "--data-dir", str(tmp_path), *arguments, **variables, **LOGS)
    assert done.returncode == (2 if code == "wrong-usage" else 1)
    assert done.stdout == ""
    lines = lines_of(done.stderr)
    assert {line["code"] for line in lines if line["level"] == "critical"} == {code}


def test_a_bug_at_the_start_is_one_line_without_its_words(tmp_path: Path) -> None:
    (tmp_path / "server_that_breaks.py").write_text(
        "import asyncpg, threading\n"
        "import forethought_backend.core.preparation as preparation\n"
        "def fail(*_, **__):\n"
        "    def in_a_thread():\n"
        "        raise KeyError('canary-4711')\n"
        "    thread = threading.Thread(target=in_a_thread)\n"
        "    thread.start()\n"
        "    thread.join()\n"
        "    raise ValueError('canary-4711')\n"
        "preparation.prepare = fail\n"
        "from forethought_backend.__main__ import main\n"
        "main()\n"
    )
    server = ServerProcess(
        tmp_path, module="server_that_breaks", PYTHONPATH=str(tmp_path), DATABASE_URL="postgresql://nobody@127.0.0.1:1/nothing", **LOGS
    )
    try:
        assert server.wait() == 1
        lines = lines_of(server.output)
    finally:
        server.close()
    assert [(line["event"], line["exception"].split(" at ")[0]) for line in lines] == [
        ("a thread broke", "builtins.KeyError"),
        ("the process broke", "builtins.ValueError"),
    ]
    assert "canary" not in json.dumps(lines)
