"""Where schedules are played: a loop, a server, and a folder for the devices' files."""

import asyncio
import shutil
import tempfile
from collections.abc import Coroutine, Generator
from contextlib import AsyncExitStack, contextmanager
from pathlib import Path
from typing import Any

import structlog
from forethought_desktop.store import replication
from forethought_desktop.sync import exchange

from tests.support.postgres import Cluster
from tests.support.schedules.backend import Backend, running_backend


class Stage:
    """The loop and the server that schedules of this process are played on."""

    def __init__(self, cluster: Cluster) -> None:
        self._loop = asyncio.new_event_loop()
        self._open = AsyncExitStack()
        self.folder = Path(tempfile.mkdtemp(prefix="forethought-schedules-", dir=_fast_folder()))
        self.backend: Backend = self.run(self._open.enter_async_context(running_backend(cluster, self.folder)))
        self.played = 0

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self._loop.run_until_complete(work)

    def close(self) -> None:
        self.run(self._open.aclose())
        self._loop.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def _fast_folder() -> str | None:
    """Return a folder in memory where there is one: what a disk keeps is tried elsewhere."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


@contextmanager
def staged(cluster: Cluster) -> Generator[Stage]:
    logging = structlog.get_config()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger("critical"))
    stage = Stage(cluster)
    small = {(exchange, "AT_ONCE"): 2, (replication, "PUSH_BYTES"): 500}
    before = {place: getattr(*place) for place in small}
    for (module, name), value in small.items():
        setattr(module, name, value)
    try:
        yield stage
    finally:
        for (module, name), value in before.items():
            setattr(module, name, value)
        stage.close()
        structlog.configure(**logging)
