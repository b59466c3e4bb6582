"""`forethought-server healthcheck`: one exit code for supervisors, and a reason."""

import json
import threading
from collections.abc import Generator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from forethought_backend.commands.group import commands
from forethought_common import routes
from typing_extensions import override

from tests.support.server import LiveServer


def ask(*arguments: str) -> Result:
    return CliRunner().invoke(commands, ["healthcheck", *arguments])


def last_line(asked: Result) -> str:
    """Return what the command printed: the server in this process writes its log to the same place."""
    return asked.output.splitlines()[-1]


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")


def publish(data_dir: Path, url: str) -> None:
    (data_dir / "server.json").write_text(json.dumps({"url": url, "pid": 1, "server_id": "x"}))


def test_a_server_that_lives_is_found_through_its_data_directory(live_server: LiveServer, tmp_path: Path) -> None:
    publish(tmp_path, live_server.url)
    asked = ask("--data-dir", str(tmp_path))
    assert (asked.exit_code, last_line(asked)) == (0, "alive")


def test_a_server_that_can_serve_says_so_for_programs_too(live_server: LiveServer) -> None:
    asked = ask("--ready", "--json", "--url", live_server.url)
    assert (asked.exit_code, json.loads(last_line(asked))) == (0, {"url": live_server.url, "status": "ready"})


def test_where_no_server_runs_the_reason_names_the_folder(tmp_path: Path) -> None:
    asked = ask("--data-dir", str(tmp_path))
    assert (asked.exit_code, asked.output.count("\n")) == (1, 1)
    assert str(tmp_path) in asked.output


@pytest.mark.parametrize("url", ["http://127.0.0.1:1", "http://nowhere.invalid:8000"])
def test_a_server_that_is_gone_is_unhealthy(url: str) -> None:
    asked = ask("--url", url)
    assert asked.exit_code == 1
    assert asked.output.startswith(f"{url} does not answer: ")
    assert json.loads(ask("--json", "--url", url).stderr)["error"]["code"] == "not-answering"


class Refusing(BaseHTTPRequestHandler):
    """Answers as a server whose database is away."""

    def do_GET(self) -> None:
        body = b'{"detail": "The database cannot be reached right now."}' if self.path == routes.HEALTH_READY else b"no"
        self.send_response(503)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    @override
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def refusing() -> Generator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Refusing) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_a_server_that_cannot_serve_is_unhealthy_and_says_why(refusing: str) -> None:
    asked = ask("--ready", "--url", refusing)
    assert (asked.exit_code, asked.output) == (1, f"{refusing} answers 503: The database cannot be reached right now.\n")
    assert ask("--url", refusing).output == f"{refusing} answers 503: no reason given\n"


@pytest.mark.parametrize("url", ["127.0.0.1:8000", "https://127.0.0.1", "http://[", "http://a:b"])
def test_an_address_that_is_none_is_named(url: str) -> None:
    asked = ask("--url", url)
    assert (asked.exit_code, asked.output) == (1, "--url must be an address like http://127.0.0.1:8000.\n")
