"""One run of the server, from a free port to the last log line."""

import asyncio
import json
import os
import signal
import threading
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from types import FrameType
from uuid import UUID

import structlog
import uvloop

from forethought_backend.app import create_app
from forethought_backend.commands.announcing import Announcer
from forethought_backend.commands.databases import database_of
from forethought_backend.commands.first_admin import make_first_admin
from forethought_backend.commands.serving import Serving, address_of, listen
from forethought_backend.commands.workers import Workers
from forethought_backend.core.cluster import unsuitable
from forethought_backend.core.postgres import EmbeddedPostgres
from forethought_backend.core.preparation import prepare
from forethought_backend.core.secret_key import kept_secret_key
from forethought_backend.core.settings import Migrating, Settings
from forethought_backend.core.shared_numbers import shared_folder
from forethought_backend.core.starting import CannotStart
from forethought_backend.core.supervisor import tell_supervisor

ADDRESS_FILE = "server.json"
WATCH_SECONDS = 1
PATIENCE_SECONDS = 30
"""How long a worker may take to end once it has no more time to drain."""

EMBEDDED_CONNECTIONS = 32
"""Of those that the embedded Postgres takes; the others are for commands beside the server."""
MOST_ON_EMBEDDED = 8

_STOP_SIGNALS = (signal.SIGTERM, signal.SIGINT)
_log = structlog.stdlib.get_logger(__name__)


def run(settings: Settings, host: str, port: int, *, stop_with_stdin: bool, as_json: bool) -> None:
    """Serve until told to stop, in one process or several. The port comes first: where it is taken, nothing was touched."""
    announcer = Announcer(settings, as_json=as_json)
    settings = _sharing_embedded(settings)
    with ExitStack() as stack:
        taken = listen(host, port)
        stack.callback(taken.close)
        for number in _STOP_SIGNALS:
            signal.signal(number, _leave)
        if stop_with_stdin and settings.workers == 1:
            threading.Thread(target=_stop_after_input, name="input", daemon=True).start()
        database = stack.enter_context(database_of(settings, announcer.say))
        prepared = prepare(database.direct_url, migrates=settings.migrating is Migrating.ON, announce=_tell_revision)
        make_first_admin(settings, database.address)
        settings = _with_key(settings)
        stack.callback(_withdraw, settings.data_dir)
        stack.callback(_stay)

        def publish() -> None:
            with unsuitable(settings.data_dir):
                published = _publish(settings.data_dir, address_of(taken), prepared.server_id)
            announcer.ready(published, prepared.revision)

        def work(told: Callable[[], None], parent: int | None = None) -> None:
            serving = Serving(create_app(settings, database_address=database.address), taken, told)
            with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
                runner.run(_serve(serving, settings.drain_seconds, database.embedded if parent is None else None, parent))

        if settings.workers == 1:
            work(publish)
        else:
            stack.enter_context(_counting_together(settings))
            with Workers(work, taken, patience_seconds=settings.drain_seconds + PATIENCE_SECONDS) as workers:
                workers.keep(settings.workers, publish, lambda: _look_after(database.embedded), stop_with_stdin=stop_with_stdin)
    _log.info("stopped", pid=os.getpid())


async def _serve(serving: Serving, drain_seconds: int, embedded: EmbeddedPostgres | None, parent: int | None) -> None:
    """Serve until a signal comes. SIGTERM leaves others the time to take over; a person at a keyboard waits for nobody."""
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, serving.stop, drain_seconds)
    loop.add_signal_handler(signal.SIGINT, serving.stop)
    if parent is not None:
        loop.add_reader(parent, serving.stop)
    if embedded is None:
        await serving.serve_until_told()
        return
    watch = asyncio.create_task(_keep(embedded, serving.stop), name="keep Postgres running")
    try:
        await serving.serve_until_told()
    finally:
        watch.cancel()
        await asyncio.wait({watch})
    if not watch.cancelled():
        watch.result()


async def _keep(embedded: EmbeddedPostgres, stop: Callable[[], None]) -> None:
    """Start Postgres again when it died; where that fails, end the server with the reason."""
    try:
        while True:
            await asyncio.sleep(WATCH_SECONDS)
            await asyncio.to_thread(_look_after, embedded)
    finally:
        stop()


def _look_after(embedded: EmbeddedPostgres | None) -> None:
    if embedded is not None and not embedded.is_running():
        _log.warning("Postgres ended by itself and is started again")
        embedded.restart()


@contextmanager
def _counting_together(settings: Settings) -> Generator[None]:
    """Have the workers that are forked from here on tell each other's numbers too."""
    if not settings.metrics:
        yield
        return
    with shared_folder() as shared:
        os.environ.update(shared)
        yield


def _sharing_embedded(settings: Settings) -> Settings:
    """Divide the connections that the embedded Postgres has among the workers."""
    if settings.database_url is not None:
        return settings
    if settings.workers > MOST_ON_EMBEDDED:
        raise CannotStart(f"The embedded Postgres serves at most {MOST_ON_EMBEDDED} workers: start fewer, or give DATABASE_URL.")
    return replace(settings, database_connections=min(settings.database_connections, EMBEDDED_CONNECTIONS // settings.workers - 1))


def _tell_revision(revision: str) -> None:
    _log.info("the database was migrated", revision=revision)


def _with_key(settings: Settings) -> Settings:
    if settings.secret_key:
        return settings
    with unsuitable(settings.data_dir):
        settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        return replace(settings, secret_key=kept_secret_key(settings.data_dir))


def _publish(data_dir: Path, url: str, server_id: UUID) -> dict[str, object]:
    """Tell where the server is in a file, which the desktop reads, and return what it says."""
    published: dict[str, object] = {"url": url, "pid": os.getpid(), "server_id": str(server_id)}
    if data_dir.is_dir():
        draft = data_dir / f"{ADDRESS_FILE}.{os.getpid()}"
        draft.touch(mode=0o600)
        draft.write_text(json.dumps(published), encoding="utf-8")
        draft.replace(data_dir / ADDRESS_FILE)
    tell_supervisor("READY=1")
    return published


def _withdraw(data_dir: Path) -> None:
    """Remove the file, unless another server has put its own there meanwhile."""
    path = data_dir / ADDRESS_FILE
    if path.is_file() and json.loads(path.read_text(encoding="utf-8")).get("pid") == os.getpid():
        path.unlink()


def _leave(_number: int, _frame: FrameType | None) -> None:
    """End a start that is under way: leaving the blocks stops what runs already."""
    raise SystemExit(0)


def _stay() -> None:
    """Let nothing interrupt the end."""
    for number in _STOP_SIGNALS:
        signal.signal(number, signal.SIG_IGN)


def _stop_after_input() -> None:
    while os.read(0, 4096):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
