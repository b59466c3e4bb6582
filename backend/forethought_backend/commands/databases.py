"""The database that the settings name, or the embedded one for as long as it is needed."""

import os
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from forethought_backend.core import cluster
from forethought_backend.core.database import Address
from forethought_backend.core.owner_lock import owner_of
from forethought_backend.core.postgres import EmbeddedPostgres, running_connection
from forethought_backend.core.settings import Settings
from forethought_backend.core.starting import AlreadyOwned


@dataclass(frozen=True, slots=True)
class Available:
    """A database that answers. `direct_url` leads past a pooler; `embedded` is None where somebody else runs Postgres."""

    address: Address
    direct_url: str
    embedded: EmbeddedPostgres | None = None


@contextmanager
def database_of(settings: Settings, announce: Callable[[str], None]) -> Generator[Available]:
    """Lend the database; the embedded one runs as long as the block does."""
    if settings.database_url is not None:
        address = Address(settings.database_url, settings.behind_pooler)
        yield Available(address, settings.database_direct_url or settings.database_url)
        return
    # These steer every client of Postgres in this process and its children; the embedded one is not theirs to steer.
    for name in [name for name in os.environ if name.startswith("PG")]:
        del os.environ[name]
    embedded = EmbeddedPostgres(settings.data_dir, announce=announce)
    url = embedded.start().url()
    try:
        yield Available(Address(url), url, embedded)
    finally:
        embedded.stop()


@contextmanager
def shared_database(settings: Settings, announce: Callable[[str], None]) -> Generator[Available]:
    """Lend the database; where a server runs its embedded one already, that one."""
    running = running_database(settings)
    if running is not None:
        yield running
        return
    with ExitStack() as stack:
        try:
            available = stack.enter_context(database_of(settings, announce))
        except AlreadyOwned:
            running = running_database(settings)
            if running is None:
                raise
            available = running
        yield available


def running_database(settings: Settings) -> Available | None:
    """Return the embedded database that a running server keeps; None where there is none, or somebody else runs Postgres."""
    if settings.database_url is not None:
        return None
    connection = running_connection(settings.data_dir, owner_of(cluster.home_of(settings.data_dir)))
    return None if connection is None else Available(Address(connection.url()), connection.url())
