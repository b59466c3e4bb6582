"""Data directories for tests that start an embedded Postgres of their own."""

import subprocess
from collections.abc import Generator
from pathlib import Path

import forethought_migrations
import pytest
from forethought_backend.core.postgres import EmbeddedPostgres

from tests.support.postgres import reachable_folder


def copy_cluster(made: Path, folder: Path) -> None:
    """Copy a made data directory with its owners; the programs, which nobody changes, are linked."""
    subprocess.run(["cp", "-a", f"{made / 'data'}/.", folder], check=True)
    subprocess.run(["cp", "-al", made / "programs", folder / "postgres" / "18" / "server"], check=True)


@pytest.fixture
def empty_folder() -> Generator[Path]:
    """A folder where Postgres can get, and nothing in it."""
    with reachable_folder() as lent:
        yield lent


@pytest.fixture(scope="session")
def made_cluster() -> Generator[Path]:
    """What `copy_cluster` copies: a Postgres that was made, migrated and stopped, which takes longer than all the rest of a test."""
    with reachable_folder() as lent:
        embedded = EmbeddedPostgres(lent / "data")
        try:
            forethought_migrations.upgrade(embedded.start().url())
        finally:
            embedded.stop()
        embedded.layout.programs.rename(lent / "programs")
        yield lent


@pytest.fixture
def cluster_folder(made_cluster: Path) -> Generator[Path]:
    """A data directory of the test's own, with a migrated database in it."""
    with reachable_folder() as lent:
        copy_cluster(made_cluster, lent)
        yield lent
