"""Fixtures that every part of the suite may ask for; the server is imported only where a test wants one, for it takes a while."""

import gc
import logging
import os
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest
import structlog
from forethought_backend.core.database import Address, Database
from forethought_backend.core.settings import Settings

from tests.support.clock import SettableClock
from tests.support.postgres import Cluster, forget_clusters, running_cluster

# Tests read English, whatever whoever runs them speaks.
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="")

# One virtual screen, large enough for the window at its first size; Qt reads it when the first widget is made.
if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('data') / 'screen.json'}"


_COLLECT_EVERY = 20
"""Tests without widgets between two collections."""
_tests_since = 0


def pytest_collection_finish() -> None:
    """Leave collecting to the main thread: a widget destroyed in the thread of a server brings the whole run down."""
    gc.collect()
    gc.freeze()
    gc.disable()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None]:
    """Collect what a test left behind, at once where it had widgets."""
    global _tests_since  # noqa: PLW0603 -- a count of this process
    yield
    _tests_since += 1
    has_widgets = "qapp" in getattr(item, "fixturenames", ())
    if has_widgets:
        from PySide6.QtCore import QLocale

        QLocale.setDefault(QLocale.system())
    if _tests_since >= _COLLECT_EVERY or has_widgets:
        _tests_since = 0
        gc.collect()


@pytest.fixture(scope="session", autouse=True)
def loggers_ask_how_to_write_each_time() -> Generator[None]:
    """A server keeps what it was told of logging at the first line; here another test may want it otherwise."""
    configure = structlog.configure

    def configure_for_now(**how: Any) -> None:
        configure(**{**how, "cache_logger_on_first_use": False})

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(structlog, "configure", configure_for_now)
        yield


@pytest.fixture(autouse=True)
def logging_is_each_tests_own() -> Generator[None]:
    """Put back what a test, or the server that it started in this process, set up for its log."""
    before = structlog.get_config() if structlog.is_configured() else None
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    if structlog.is_configured():
        structlog.reset_defaults()
        if before is not None:
            structlog.configure(**before)
    # Pytest's own come and go with the parts of a test.
    root.handlers[:] = [each for each in root.handlers if each in handlers or type(each).__module__.startswith("_pytest")]
    root.setLevel(level)


@pytest.fixture(scope="session")
def postgres() -> Generator[Cluster]:
    """One Postgres for the run (for each worker under xdist), started when the first test needs it."""
    with running_cluster() as cluster:
        yield cluster


@pytest.fixture(scope="session", autouse=True)
def nothing_left_behind(tmp_path_factory: pytest.TempPathFactory) -> Generator[None]:
    """Remove the clusters of servers that ran over folders of this run."""
    yield
    forget_clusters(tmp_path_factory.getbasetemp())


@pytest.fixture
def database_address(postgres: Cluster) -> Generator[Address]:
    """Where this test's own, migrated database is; it is dropped afterwards."""
    with postgres.database() as address:
        yield address


@pytest.fixture
async def database(database_address: Address) -> AsyncGenerator[Database]:
    """This test's own database, opened."""
    async with Database.open(database_address) as opened:
        yield opened


@pytest.fixture
def clock() -> SettableClock:
    """A clock that stands still until the test moves it."""
    return SettableClock()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """What the `api` server runs with; a test module may override this fixture."""
    from tests.support.server import make_settings

    return make_settings(tmp_path)


@pytest.fixture
def language_model() -> Any:
    """The model behind the `api` server, none unless a test module overrides this fixture."""
    return None


@pytest.fixture
async def api(
    settings: Settings, database_address: Address, clock: SettableClock, language_model: Any
) -> AsyncGenerator[httpx.AsyncClient]:
    """The whole server in this process, on this test's own database and settable clock."""
    from forethought_backend.app import create_app

    from tests.support.server import client_of

    async with client_of(create_app(settings, database_address=database_address, clock=clock, model=language_model)) as client:
        yield client


@pytest.fixture
def start_server(postgres: Cluster, tmp_path: Path) -> Generator[Callable[..., Any]]:
    """Start real servers: `start_server(model=..., clock=..., coaching_quota=...)` returns a `LiveServer` with its own database."""
    from tests.support.server import LiveServer, make_settings

    with ExitStack() as stack:

        def start(*, model: Any = None, clock: Any = None, address: Address | None = None, port: int = 0, **changes: Any) -> LiveServer:
            where = address or stack.enter_context(postgres.database())
            server = LiveServer(make_settings(tmp_path, **changes), where, clock=clock, model=model, port=port)
            stack.callback(server.stop)
            return server

        yield start


@pytest.fixture
def live_server(start_server: Callable[..., Any]) -> Any:
    """A real server on a loopback port, with the real clock."""
    return start_server()
