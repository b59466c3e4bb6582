"""A second start talks to the first over a socket, and nobody else can."""

import asyncio
import json
import signal
import socket
import stat
import subprocess
import sys
from collections.abc import AsyncGenerator, AsyncIterator
from pathlib import Path

import pytest
from forethought_desktop.core.call import LINE_LIMIT, BrokenOff, Message, NobodyThere, talk
from forethought_desktop.core.file_lock import FileLock
from forethought_desktop.core.instance import InstanceServer


async def count(request: Message) -> AsyncIterator[Message]:
    for number in range(request["to"]):
        yield {"number": number, "text": "ü" * 10}
    yield {"exit": 0}


async def stall(_request: Message) -> AsyncIterator[Message]:
    yield {"began": True}
    await asyncio.Event().wait()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "run" / "desktop.sock"


@pytest.fixture
async def instance(path: Path) -> AsyncGenerator[InstanceServer]:
    server = InstanceServer(path, {"count": count, "stall": stall})
    await server.start()
    yield server
    await server.close()


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def list_of(folder: Path) -> list[str]:
    return [entry.name for entry in folder.iterdir()]


async def asked(path: Path, request: Message) -> list[Message]:
    return await asyncio.to_thread(lambda: list(talk(path, request)))


async def test_answers_come_one_by_one_and_end_with_the_exit_code(instance: InstanceServer, path: Path) -> None:
    answers = await asked(path, {"do": "count", "to": 3})
    assert [answer.get("number") for answer in answers] == [0, 1, 2, None]
    assert answers[-1] == {"exit": 0}


async def test_closing_while_something_is_answered_breaks_that_off_without_a_failure(path: Path) -> None:
    failures: list[dict[str, object]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _loop, context: failures.append(context))
    server = InstanceServer(path, {"stall": stall})
    await server.start()
    reader, writer = await asyncio.open_unix_connection(path)
    writer.write(b'{"do": "stall"}\n')
    assert json.loads(await reader.readline()) == {"began": True}
    await server.close()
    assert await reader.read() == b""
    writer.close()
    await writer.wait_closed()
    assert failures == []


async def test_two_may_ask_at_once(instance: InstanceServer, path: Path) -> None:
    both = await asyncio.gather(asked(path, {"do": "count", "to": 50}), asked(path, {"do": "count", "to": 50}))
    assert [len(answers) for answers in both] == [51, 51]


@pytest.mark.parametrize("sent", [b'{"do": "dance"}\n', b"no JSON\n", b"[1]\n", b"\n", b"x" * (LINE_LIMIT + 10) + b"\n", b"\xff\xfe\n"])
async def test_what_is_no_request_gets_one_line_and_the_end(instance: InstanceServer, path: Path, sent: bytes) -> None:
    reader, writer = await asyncio.open_unix_connection(path)
    writer.write(sent)
    answer = json.loads(await reader.readline())
    assert answer["exit"] == 2
    assert await reader.read() == b""
    writer.close()
    assert len(await asked(path, {"do": "count", "to": 1})) == 2


async def test_only_the_owner_can_reach_it(instance: InstanceServer, path: Path) -> None:
    assert (mode_of(path), mode_of(path.parent)) == (0o600, 0o700)


async def test_nobody_there_is_told_at_once(path: Path) -> None:
    with pytest.raises(NobodyThere):
        await asked(path, {"do": "count", "to": 1})


async def test_what_a_killed_instance_left_behind_is_nobody_and_in_nobodys_way(path: Path) -> None:
    path.parent.mkdir()
    dead = socket.socket(socket.AF_UNIX)
    dead.bind(str(path))
    dead.close()
    with pytest.raises(NobodyThere):
        await asked(path, {"do": "count", "to": 1})
    server = InstanceServer(path, {"count": count})
    await server.start()
    assert len(await asked(path, {"do": "count", "to": 1})) == 2
    await server.close()
    assert list_of(path.parent) == []


async def test_an_instance_that_ends_in_the_middle_is_told(instance: InstanceServer, path: Path) -> None:
    began = asyncio.Event()
    loop = asyncio.get_running_loop()

    def ask() -> list[Message]:
        answers = []
        for answer in talk(path, {"do": "stall"}):
            answers.append(answer)
            loop.call_soon_threadsafe(began.set)
        return answers

    asking = asyncio.create_task(asyncio.to_thread(ask))
    await began.wait()
    await instance.close()
    with pytest.raises(BrokenOff):
        await asking


HOLDING = (
    "import sys; from pathlib import Path; from forethought_desktop.core.file_lock import FileLock;"
    "lock = FileLock(Path(sys.argv[1])); print(lock.take(), flush=True); sys.stdin.read()"
)


def test_a_lock_is_held_by_one_process_and_ends_with_it(tmp_path: Path) -> None:
    path = tmp_path / "desktop.lock"
    holder = subprocess.Popen([sys.executable, "-c", HOLDING, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdin is not None
    assert holder.stdout.readline() == "True\n"
    mine = FileLock(path)
    assert not mine.take()
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    holder.stdin.close()
    holder.stdout.close()
    with mine:
        assert mine.take()
        assert mine.take()
        assert not FileLock(path).take()
    other = FileLock(path)
    assert other.take()
    other.release()
