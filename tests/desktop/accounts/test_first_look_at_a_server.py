"""What the first page says of an address that does not work: one sentence a fault, at the step it belongs to."""

import asyncio
import ssl
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from forethought_desktop.accounts.actions import AccountActions
from forethought_desktop.accounts.presenter.entering import FirstRunPresenter
from forethought_desktop.accounts.views.first_run import FirstRun
from forethought_desktop.core.background import Background
from forethought_desktop.core.clock import Clock
from forethought_desktop.core.local_server import LocalServer
from forethought_desktop.core.paths import Paths
from forethought_desktop.core.preferences import PreferencesFile
from forethought_desktop.ui.plain import PlainLabel
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.desktop.remote.test_transport import make_certificate
from tests.support.session import until
from tests.support.wire import Reply, Request, problem, reply, wired


class WatchedBackground(Background):
    @property
    def is_busy(self) -> bool:
        return bool(self._tasks)


class FirstPage:
    """The first page with its presenter, and what it says."""

    def __init__(self, page: FirstRun, background: WatchedBackground) -> None:
        self.page = page
        self.background = background

    async def look_at(self, address: str) -> str:
        self.page.set_server(address)
        self.page.check_asked.emit(address)
        await until(lambda: not self.background.is_busy, "the address was looked at")
        return "\n".join(label.text() for label in self.page.address.findChildren(PlainLabel) if label.isVisibleTo(self.page))


@pytest.fixture
async def first(qtbot: QtBot, tmp_path: Path) -> AsyncGenerator[FirstPage]:
    paths = Paths(tmp_path / "data")
    paths.prepare()
    failures: list[BaseException] = []
    background = WatchedBackground(lambda failure, _where: failures.append(failure))
    accounts = AccountActions(paths, PreferencesFile(paths.preferences), LocalServer(paths.local_server), Clock())
    page = FirstRun()
    qtbot.addWidget(page)
    FirstRunPresenter(page, accounts, background)
    yield FirstPage(page, background)
    await background.close()
    assert failures == []


@asynccontextmanager
async def untrusted(folder: Path) -> AsyncGenerator[str]:
    """Listen with a certificate that nobody vouches for."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(make_certificate(folder))
    listener = await asyncio.start_server(lambda _reader, writer: writer.close(), "127.0.0.1", 0, ssl=context)
    yield f"https://127.0.0.1:{listener.sockets[0].getsockname()[1]}"
    listener.close()


async def test_a_name_that_nobody_has(first: FirstPage) -> None:
    assert "There is no server called no-such-host.invalid." in await first.look_at("no-such-host.invalid")


async def test_a_port_where_nothing_listens(first: FirstPage) -> None:
    assert "127.0.0.1:1 could not be reached." in await first.look_at("127.0.0.1:1")


async def test_a_certificate_that_nobody_vouches_for(first: FirstPage, tmp_path: Path) -> None:
    async with untrusted(tmp_path) as address:
        said = await first.look_at(address)
    assert "has no certificate that this computer trusts." in said
    assert "The name can be found" in said


async def test_an_address_that_others_could_listen_to(first: FirstPage) -> None:
    assert "https://" in await first.look_at("http://tasks.example.org")
    assert "This is not a server's address." in await first.look_at("ftp://tasks.example.org")


@pytest.mark.parametrize(
    ("ready", "words"),
    [
        (reply(200, "<html>", content_type="text/html"), "answered, but not as a Forethought server."),
        (problem(503, "unavailable", "The database is not at the revision that this server needs."), "not at the revision"),
        (problem(404, "not-found", "There is nothing here."), "There is nothing here."),
    ],
    ids=["a page of somebody else's", "one that is not ready", "an older one"],
)
async def test_a_server_that_is_not_one_for_this_program(first: FirstPage, ready: Reply, words: str) -> None:
    def answer(request: Request) -> Reply:
        return reply(200, {"status": "ok"}) if request.path.endswith("live") and ready.data[9:12] != b"200" else ready

    async with wired() as wire:
        wire.answer = answer
        assert words in await first.look_at(wire.url)


async def test_a_clock_that_is_off_is_said_and_stops_nobody(first: FirstPage) -> None:
    async with wired() as wire:
        wire.answer = lambda _request: reply(200, {"status": "ok"}, Date="Wed, 25 Nov 2020 12:00:00 GMT")
        said = await first.look_at(wire.url)
    assert "behind this computer's. Edits still sync rightly." in said
    assert any(line.isVisibleTo(first.page) and line.accessibleName() == "Email" for line in _lines(first.page))


def _lines(page: FirstRun) -> list[QLineEdit]:
    return page.findChildren(QLineEdit)
