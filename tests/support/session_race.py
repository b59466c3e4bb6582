"""Two real processes that share a session, and what the server's database says of it afterwards."""

import asyncio
import sys
from asyncio.subprocess import PIPE
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import asyncpg
from forethought_backend.core.database import Address
from forethought_common.accounts import TokenPair
from forethought_common.ids import new_id
from forethought_desktop.remote.tokens import TokenRecord

from tests.support.refreshing_process import store

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Outcome:
    """What the processes got, and what is left on the server."""

    tokens: int
    waits: int
    sign_outs: int
    live_tokens: int
    sessions_ended: int


async def race(url: str, address: Address, folder: Path, pair: TokenPair, *, rounds: int) -> Outcome:
    """Have two processes renew the session of this pair, together so many times."""
    await store(folder).save(TokenRecord(new_id(), 0, pair.refresh_token))
    command = [sys.executable, "-m", "tests.support.refreshing_process", url, str(folder), str(rounds // 2)]
    processes = [await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdin=PIPE, stdout=PIPE) for _ in range(2)]
    told = await asyncio.gather(*(process.communicate(b"go\n") for process in processes))
    assert all(process.returncode == 0 for process in processes)
    counts = [tuple(map(int, line.split())) for line, _ in told]
    live, ended = await standing(address)
    tokens, waits, sign_outs = (sum(each) for each in zip(*counts, strict=True))
    return Outcome(tokens, waits, sign_outs, live, ended)


async def standing(address: Address, user_id: UUID | None = None) -> tuple[int, int]:
    """Return how many refresh tokens may still be used, and how many sessions have been ended."""
    connection = await asyncpg.connect(address.url)
    try:
        live = await connection.fetchval(
            "SELECT count(*) FROM refresh_tokens t JOIN sessions s ON s.id = t.session_id"
            " WHERE t.rotated_at IS NULL AND s.revoked_at IS NULL AND ($1::uuid IS NULL OR s.user_id = $1)",
            user_id,
        )
        ended = await connection.fetchval(
            "SELECT count(*) FROM sessions WHERE revoked_at IS NOT NULL AND ($1::uuid IS NULL OR user_id = $1)", user_id
        )
    finally:
        await connection.close()
    return int(live), int(ended)
