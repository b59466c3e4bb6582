"""The server on this computer: started by itself, found again, restarted when it dies, and gone when we are."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncGenerator
from pathlib import Path

import msgspec
import psutil
import pytest
from forethought_backend.core.database import Address
from forethought_common.errors import Outage
from forethought_desktop.core.local_server import LocalServer, Running, answers


@pytest.fixture
def data_dir(tmp_path: Path, database_address: Address, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with blanks in its name; the server's database is the suite's, so that it starts quickly."""
    monkeypatch.setenv("DATABASE_URL", database_address.url)
    return tmp_path / "my data" / "server"


@pytest.fixture
async def local(data_dir: Path) -> AsyncGenerator[LocalServer]:
    server = LocalServer(data_dir)
    yield server
    await server.stop()


def running(data_dir: Path) -> Running:
    return msgspec.json.decode((data_dir / "server.json").read_bytes(), type=Running)


async def test_it_starts_answers_and_stops(local: LocalServer, data_dir: Path) -> None:
    told: list[tuple[str, str]] = []
    local.progress.connect(lambda progress, detail: told.append((progress, detail)))
    url = await local.start()
    assert url.startswith("http://127.0.0.1:")
    assert await answers(url)
    assert told == [("starting", ""), ("running", "")]
    process = psutil.Process(running(data_dir).pid)
    await local.stop()
    assert not process.is_running()
    assert not await answers(url)
    assert await local.find() is None


async def test_one_that_runs_already_is_used_and_not_stopped(local: LocalServer, data_dir: Path) -> None:
    url = await local.start()
    other = LocalServer(data_dir)
    assert await other.start() == url
    await other.stop()
    assert await answers(url)


async def test_one_that_was_killed_comes_back(local: LocalServer, data_dir: Path) -> None:
    await local.start()
    moved: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    local.moved.connect(moved.set_result)
    keeping = asyncio.create_task(local.keep_running())
    os.kill(running(data_dir).pid, signal.SIGKILL)
    async with asyncio.timeout(60):
        assert await answers(await moved)
    keeping.cancel()
    await asyncio.gather(keeping, return_exceptions=True)


async def test_stopping_ends_the_keeping(local: LocalServer) -> None:
    await local.start()
    keeping = asyncio.create_task(local.keep_running())
    await asyncio.sleep(0)
    await local.stop()
    async with asyncio.timeout(20):
        await keeping


async def test_a_server_that_cannot_start_says_why_in_its_own_line(tmp_path: Path) -> None:
    told: list[tuple[str, str]] = []
    program = "import sys; print('starting'); sys.exit('The folder is full: make some room.')"
    local = LocalServer(tmp_path, command=lambda _folder: [sys.executable, "-c", program])
    local.progress.connect(lambda progress, detail: told.append((progress, detail)))
    with pytest.raises(Outage, match="make some room"):
        await local.start()
    assert told == [("starting", ""), ("failed", "The folder is full: make some room.")]


@pytest.mark.parametrize(
    "last",
    ["", "2026-11-25T17:28:40.8Z error   Startup failed. logger=uvicorn.error", '{"event": "Startup failed."}', "OSError: [Errno 28]"],
)
async def test_a_line_of_the_log_is_shown_to_nobody(tmp_path: Path, last: str) -> None:
    local = LocalServer(tmp_path, command=lambda _folder: [sys.executable, "-c", f"import sys; sys.exit({last!r})"])
    with pytest.raises(Outage) as raised:
        await local.start()
    assert raised.value.detail == f"The server did not start. Why is in {tmp_path / 'server.log'}."


async def test_a_folder_that_cannot_be_written_is_an_outage(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Outage, match="cannot be written"):
        await LocalServer(tmp_path / "file" / "server").start()


@pytest.mark.parametrize(
    "content", ["", "{", '{"url": "http://127.0.0.1:1", "pid": 1}', '{"url": "nonsense", "pid": 1}', '{"pid": 99999999, "url": "x"}']
)
async def test_what_a_killed_server_left_behind_is_not_taken_for_one(tmp_path: Path, content: str) -> None:
    (tmp_path / "server.json").write_text(content)
    assert await LocalServer(tmp_path).find() is None


STARTING = """
import asyncio, sys
from pathlib import Path
from forethought_desktop.core.local_server import LocalServer

async def main() -> None:
    print(await LocalServer(Path(sys.argv[1])).start(), flush=True)
    await asyncio.Event().wait()

asyncio.run(main())
"""


def test_it_ends_when_the_desktop_is_killed(data_dir: Path) -> None:
    desktop = subprocess.Popen([sys.executable, "-c", STARTING, str(data_dir)], stdout=subprocess.PIPE, text=True)
    assert desktop.stdout is not None
    url = desktop.stdout.readline().strip()
    assert asyncio.run(answers(url))
    server = psutil.Process(running(data_dir).pid)
    desktop.kill()
    desktop.wait()
    desktop.stdout.close()
    psutil.wait_procs([server], timeout=30)
    assert not server.is_running()
