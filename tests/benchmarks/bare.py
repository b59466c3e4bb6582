"""One SELECT over HTTP and nothing else, served as the real server is: `python -m tests.benchmarks.bare serve …`.

What an answer out of the cache is compared with. It tells where it is as the server does.
"""

import argparse
import asyncio
import json
import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import asyncpg
import msgspec
import uvicorn
import uvloop
from forethought_backend.commands.running import ADDRESS_FILE
from forethought_backend.commands.serving import address_of, listen
from litestar import Litestar, get
from litestar.datastructures import State
from litestar.params import FromPath

ROUTE = "/answers/{key:str}"


class Row(msgspec.Struct):
    response: str
    model: str | None
    expires_at: int


@get(ROUTE)
async def find(state: State, key: FromPath[str]) -> Row:
    record = await state.pool.fetchrow("SELECT response, model, expires_at FROM coaching_cache WHERE question_hash = $1", key)
    return msgspec.convert(dict(record), Row)


@asynccontextmanager
async def _connected(application: Litestar) -> AsyncGenerator[None]:
    async with asyncpg.create_pool(os.environ["DATABASE_URL"], min_size=1, max_size=10) as pool:
        application.state.pool = pool
        yield


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("command", choices=["serve"])
    parser.add_argument("--port", type=int)
    parser.add_argument("--data-dir", type=Path)
    given = parser.parse_args()
    given.data_dir.mkdir(parents=True, exist_ok=True)
    taken = listen("127.0.0.1", given.port)
    found: dict[str, Any] = {"url": address_of(taken), "pid": os.getpid()}
    application = Litestar([find], lifespan=[_connected], logging_config=None)
    server = uvicorn.Server(uvicorn.Config(application, http="httptools", ws="none", log_config=None, access_log=False))
    draft = given.data_dir / "draft"
    draft.write_text(json.dumps(found))
    draft.replace(given.data_dir / ADDRESS_FILE)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(server.serve([taken]))


if __name__ == "__main__":
    main()
