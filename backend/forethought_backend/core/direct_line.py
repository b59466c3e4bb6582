"""One connection past any pooler: locks that hold while their holder lives, and news that every process hears at once.

Both belong to a session of Postgres, which a pooler would share out. A process that is killed loses
its session, and with it every lock it held.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress

import asyncpg
import structlog

from forethought_backend.core.database import LOST, Connection

_log = structlog.stdlib.get_logger(__name__)

NAME = "forethought direct line"
"""What an operator sees in Postgres's list of connections."""
_TRY = "SELECT pg_try_advisory_lock($1)"
_GIVE_BACK = "SELECT pg_advisory_unlock($1)"
_TELL = "SELECT pg_notify($1, $2)"
_PATIENCE_SECONDS = 2.0
_REDIAL_SECONDS = 1.0


class DirectLine:
    """Use within `running`. While the line is down there are no locks and no news, and `is_up` says so."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._channels: dict[str, Callable[[str], None]] = {}
        self._on_lost: list[Callable[[], None]] = []
        self._on_up: list[Callable[[], None]] = []
        self._connection: asyncpg.Connection | None = None
        self._one_at_a_time = asyncio.Lock()

    @property
    def is_up(self) -> bool:
        return self._connection is not None and not self._connection.is_closed()

    def subscribe(
        self, channel: str, hear: Callable[[str], None], *, lost: Callable[[], None] | None = None, up: Callable[[], None] | None = None
    ) -> None:
        """Have the news of a channel told, and when the line was lost or is up (news were missed in between); before `running`."""
        self._channels[channel] = hear
        if lost is not None:
            self._on_lost.append(lost)
        if up is not None:
            self._on_up.append(up)

    @asynccontextmanager
    async def running(self) -> AsyncGenerator[None]:
        """Keep the line up until leaving, dialling again whenever it breaks."""
        keeping = asyncio.create_task(self._keep_up(), name="direct line")
        keeping.add_done_callback(_report)
        try:
            yield
        finally:
            keeping.cancel()
            await asyncio.gather(keeping, return_exceptions=True)

    async def try_lock(self, number: int) -> bool | None:
        """Take a lock, if no other session has it; None when there is no way to know."""
        return await self._ask(_TRY, number)

    async def unlock(self, number: int) -> None:
        """Give a lock back. Over a broken line there is nothing to give back: the session took it along."""
        await self._ask(_GIVE_BACK, number)

    async def tell(self, channel: str, news: str) -> None:
        """Tell every line, this one too; while the line is down nobody is told."""
        connection = self._connection
        if connection is None:
            return
        try:
            async with self._one_at_a_time:
                await connection.execute(_TELL, channel, news)
        except LOST:
            connection.terminate()

    async def _ask(self, sql: str, number: int) -> bool | None:
        connection = self._connection
        if connection is None:
            return None
        try:
            async with self._one_at_a_time:
                return bool(await connection.fetchval(sql, number))
        except LOST:
            # An answer that did not come leaves it open who has the lock: only the end of the session settles that.
            connection.terminate()
            return None

    async def _keep_up(self) -> None:
        while True:
            try:
                await self._stay()
            except LOST:
                _log.warning("the direct connection to the database is down and will be dialled again")
            self._connection = None
            for lost in self._on_lost:
                lost()
            await asyncio.sleep(_REDIAL_SECONDS)

    async def _stay(self) -> None:
        """Connect, listen, and return once the connection has ended."""
        ended = asyncio.Event()
        connection = await asyncpg.connect(
            self._url, timeout=_PATIENCE_SECONDS, command_timeout=_PATIENCE_SECONDS, server_settings={"application_name": NAME}
        )
        try:
            connection.add_termination_listener(lambda _connection: ended.set())
            for channel, hear in self._channels.items():
                await connection.add_listener(channel, _told(hear))
            self._connection = connection
            for up in self._on_up:
                up()
            await ended.wait()
        finally:
            self._connection = None
            with suppress(*LOST):
                await connection.close(timeout=_PATIENCE_SECONDS)


def _told(hear: Callable[[str], None]) -> Callable[[Connection, int, str, object], None]:
    def told(_connection: Connection, _pid: int, _channel: str, payload: object) -> None:
        hear(str(payload))

    return told


def _report(task: asyncio.Task[None]) -> None:
    """Say so when the line ends by a mistake of ours: it stays down until the server starts again."""
    if not task.cancelled() and (failure := task.exception()):
        _log.error("the direct connection to the database is given up", exc_info=failure)
