"""The proxies of docs/self-hosting.md, with the very lines that stand there, in front of a real server."""

import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from forethought_backend.core.environment import Environment
from forethought_common import portable, routes

from tests.docs.pages import blocks
from tests.support.people import PASSWORD, bearer, sign_up
from tests.support.session import need
from tests.support.waiting import wait_until

TRUSTED = Environment({"X": "127.0.0.1"}).networks("X")


def documented(language: str, marker: str) -> str:
    """Return the block of the guide in which a line stands."""
    found = ["\n".join(block.lines) for block in blocks() if block.page.name == "self-hosting.md" and block.language == language]
    [text] = [text for text in found if marker in text]
    return text


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def nginx(folder: Path, port: int, upstream: str) -> list[str]:
    location = documented("nginx", "proxy_pass").replace("http://127.0.0.1:8000", upstream)
    (folder / "nginx.conf").write_text(
        f"""
        daemon off; pid {folder}/pid; error_log stderr; worker_processes 1;
        events {{ worker_connections 64; }}
        http {{
            access_log off;
            client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
            uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
            server {{ listen 127.0.0.1:{port}; {location} }}
        }}
        """
    )
    return [shutil.which("nginx") or "nginx", "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", "stderr"]


def caddy(folder: Path, port: int, upstream: str) -> list[str]:
    site = documented("caddy", "reverse_proxy").replace("127.0.0.1:8000", upstream.removeprefix("http://"))
    (folder / "Caddyfile").write_text("{\n\tadmin off\n}\n" + site.replace("tasks.example.org", f"http://127.0.0.1:{port}"))
    return ["caddy", "run", "--adapter", "caddyfile", "--config", str(folder / "Caddyfile")]


@contextmanager
def in_front(make: Callable[[Path, int, str], list[str]], upstream: str) -> Generator[str]:
    """Run a proxy before a server, and lend its address."""
    folder, port = Path(tempfile.mkdtemp(prefix="forethought-proxy-")), free_port()
    folder.chmod(0o755)
    home = {"HOME": str(folder), "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "PATH": "/usr/sbin:/usr/bin:/bin"}
    command = make(folder, port, upstream)
    command[0] = shutil.which(command[0]) or command[0]
    with (folder / "log").open("wb") as log, subprocess.Popen(command, env=home, stdout=log, stderr=log) as process:
        try:
            wait_until(lambda: process.poll() is not None or listens(port), "the proxy listens")
            assert process.poll() is None, (folder / "log").read_text()
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
    shutil.rmtree(folder)


def listens(port: int) -> bool:
    with socket.socket() as channel:
        return channel.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture(params=[nginx, caddy], ids=["nginx", "caddy"])
def proxied(request: pytest.FixtureRequest, start_server: Callable[..., Any]) -> Generator[str]:
    need(request.param.__name__)
    server = start_server(trusted_proxies=TRUSTED, listens_on_loopback=False, registrations_per_hour=2)
    with in_front(request.param, server.url) as url:
        yield url


async def test_event_streams_come_through_at_once(proxied: str) -> None:
    """O9"""
    async with httpx.AsyncClient(base_url=proxied, timeout=30, trust_env=False) as client:
        ada = await sign_up(client)
        async with client.stream("GET", routes.EVENTS, headers=ada.headers) as stream:
            assert stream.status_code == 200
            records = stream.aiter_lines()
            known = [await anext(line async for line in records if line.startswith("data:"))]
            made = await ada.post(routes.TASKS, {"text": "Water the plants"})
            assert made.status_code == 201, made.text
            known.append(await anext(line async for line in records if line.startswith("data:")))
        assert known[0] != known[1]


async def test_everybody_is_counted_alone_whatever_they_claim_of_themselves(proxied: str) -> None:
    """Guesses of one network are counted as one, though each claims to come from another: what the proxy says counts."""
    async with httpx.AsyncClient(base_url=proxied, timeout=30, trust_env=False) as client:
        answers = [
            await client.post(
                routes.SIGN_UP,
                json={"email": f"person{number}@example.org", "password": PASSWORD, "device_name": "Phone"},
                headers={"X-Forwarded-For": f"192.0.2.{number}", "X-Real-IP": f"192.0.2.{number}", "Forwarded": f"for=192.0.2.{number}"},
            )
            for number in range(3)
        ]
    assert [answer.status_code for answer in answers] == [201, 201, 429]


async def test_the_largest_document_is_not_turned_away_by_the_proxy(proxied: str) -> None:
    async with httpx.AsyncClient(base_url=proxied, timeout=60, trust_env=False) as client:
        ada = await sign_up(client)
        answer = await client.post(
            routes.IMPORT, content=b" " * (2 * 1024 * 1024), headers=bearer(ada.access_token) | {"Content-Type": "application/json"}
        )
    assert answer.headers["content-type"] == "application/problem+json", "the server itself has read and judged it"
    assert answer.status_code == 400


def test_the_guide_lets_as_much_through_as_the_server_takes() -> None:
    assert f"client_max_body_size {portable.SIZE_LIMIT // 1024**2}m;" in documented("nginx", "proxy_pass")
