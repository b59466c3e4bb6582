"""`healthcheck`: asks a running server how it is, for supervisors that know only exit codes."""

import json
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import urlsplit

import click
from forethought_common import routes

from forethought_backend.commands import options
from forethought_backend.commands.failures import Failed, told_in_lines
from forethought_backend.commands.output import tell

ADDRESS_FILE = "server.json"
PATIENCE_SECONDS = 3


@click.command()
@click.option("--url", help="Where the server is. [default: what the server that runs on the data directory says of itself]")
@click.option("--ready", "is_ready", is_flag=True, help="Ask whether it can serve, database and all, and not only whether it lives.")
@options.data_dir
@options.as_json
def healthcheck(url: str | None, is_ready: bool, data_dir: Path | None, as_json: bool) -> None:
    """Ask the server that runs here whether it lives: exit code 0 if so, else 1 with a line that says why."""
    with told_in_lines():
        where = url or _address_in(options.settings_for(data_dir).data_dir)
    status, found = _ask(where, routes.HEALTH_READY if is_ready else routes.HEALTH_LIVE)
    if status != 200:
        raise Failed([f"{where} answers {status}: {found.get('detail') or 'no reason given'}"], code="unhealthy")
    tell({"url": where, "status": "ready" if is_ready else "alive"}, "ready" if is_ready else "alive", as_json=as_json)


def _address_in(data_dir: Path) -> str:
    """Return the address that the server published when it was ready."""
    try:
        return str(json.loads((data_dir / ADDRESS_FILE).read_text(encoding="utf-8"))["url"])
    except OSError as failure:
        raise Failed([f"No server has said in {data_dir} that it is ready ({failure.strerror})."], code="not-running") from failure


def _ask(url: str, path: str) -> tuple[int, dict[str, object]]:
    """Ask without any proxy that the environment names: it is this computer."""
    connection = _connection(url)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status, _document(answer.read())
    except (OSError, HTTPException) as failure:
        raise Failed([f"{url} does not answer: {str(failure) or type(failure).__name__}"], code="not-answering") from failure
    finally:
        connection.close()


def _connection(url: str) -> HTTPConnection:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port, parts = None, None, urlsplit("")
    if parts.scheme != "http" or not host:
        raise Failed(["--url must be an address like http://127.0.0.1:8000."], code="wrong-url")
    return HTTPConnection(host, port, timeout=PATIENCE_SECONDS)


def _document(body: bytes) -> dict[str, object]:
    try:
        found = json.loads(body)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
