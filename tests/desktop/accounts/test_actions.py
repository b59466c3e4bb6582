"""Choosing where the tasks are kept: on this computer without a word, or on a server with a few."""

import asyncio
import os
import stat
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import keyring
import msgspec
import pytest
from forethought_backend.core.database import Address
from forethought_common import routes
from forethought_common.errors import Code, Outage, Refusal
from forethought_common.sync import Entity
from forethought_desktop.accounts import actions
from forethought_desktop.accounts.actions import AccountActions, Check, device_name
from forethought_desktop.core.clock import Clock
from forethought_desktop.core.local_server import LocalServer, Running
from forethought_desktop.core.paths import Paths
from forethought_desktop.core.preferences import PreferencesFile
from forethought_desktop.remote.server import Server
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.replication import Replication
from forethought_desktop.store.store import Store
from forethought_desktop.sync.engine import SyncEngine
from keyring.backends import fail
from typing_extensions import override

from tests.support.postgres import Cluster
from tests.support.replicas import new_task
from tests.support.server import PASSWORD, LiveServer
from tests.support.wire import problem, reply, wired


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a computer that has none."""
    backend = fail.Keyring()  # type: ignore[no-untyped-call]  # the library has no types
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)


class Home:
    """One data directory, opened as one start of the program does."""

    def __init__(self, data_dir: Path) -> None:
        self.paths = Paths(data_dir)
        self.paths.prepare()
        self.preferences = PreferencesFile(self.paths.preferences)
        self.local = LocalServer(self.paths.local_server)
        self.accounts = AccountActions(self.paths, self.preferences, self.local, Clock())
        self.store = Store.open(self.accounts.replica_path, clock=Clock())

    async def close(self) -> None:
        self.store.close()
        await self.local.stop()


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def own_database(database_address: Address, monkeypatch: pytest.MonkeyPatch) -> Address:
    """Let the server of this computer use the suite's Postgres, so that it starts quickly."""
    monkeypatch.setenv("DATABASE_URL", database_address.url)
    return database_address


@pytest.fixture
async def home(data_dir: Path) -> AsyncGenerator[Home]:
    opened = Home(data_dir)
    yield opened
    await opened.close()


async def synced(home: Home, server: Server) -> str:
    return (await SyncEngine(home.store, server, Clock()).sync_now()).kind


async def test_on_this_computer_nothing_is_asked_and_tasks_typed_before_go_along(own_database: Address, home: Home) -> None:
    home.store.apply([new_task("Typed before the server ran")])
    server = await home.accounts.start_on_this_computer(home.store)
    assert await synced(home, server) == "synced"
    me = await server.me()
    assert me.email.endswith("@forethought.invalid")
    assert Replication(home.store).user_id == me.id
    assert home.preferences.current.place == "this-computer"
    assert home.accounts.keeping == "file"
    assert mode_of(home.paths.secrets) == 0o600
    await server.close()


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


async def test_the_next_start_is_the_same_account_and_a_lost_session_is_renewed(own_database: Address, data_dir: Path) -> None:
    users = set()
    for forget in (False, True, False):
        home = Home(data_dir)
        if forget:
            await home.accounts._file.remove("this-computer/session")
        async with await home.accounts.start_on_this_computer(home.store) as server:
            users.add((await server.me()).id)
        await home.close()
    assert len(users) == 1


async def test_a_crash_before_the_account_was_made_is_healed_at_the_next_start(own_database: Address, home: Home) -> None:
    await home.local.start()
    await home.accounts._file.put(
        "this-computer/account", '{"email": "this-computer-0@forethought.invalid", "password": "x7Qm-w93kd-Lz0pf-11ab"}'
    )
    async with await home.accounts.start_on_this_computer(home.store) as server:
        assert (await server.me()).email == "this-computer-0@forethought.invalid"


async def test_a_session_that_the_server_ended_is_entered_again(own_database: Address, home: Home) -> None:
    async with await home.accounts.start_on_this_computer(home.store) as server:
        before = (await server.me()).id
        await server.sign_out()
        await home.accounts.sign_in_again_here(server)
        assert (await server.me()).id == before


async def test_when_the_servers_data_is_another_the_replica_is_not_emptied(
    own_database: Address, home: Home, postgres: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    task = new_task("Kept here")
    home.store.apply([task])
    async with await home.accounts.start_on_this_computer(home.store) as server:
        assert await synced(home, server) == "synced"
    await home.local.stop()
    with postgres.database() as other:
        monkeypatch.setenv("DATABASE_URL", other.url)
        async with await home.accounts.start_on_this_computer(home.store) as server:
            engine = SyncEngine(home.store, server, Clock())
            state = await engine.sync_now()
            assert (state.kind, state.cause) == ("attention", "server-reset")
            engine.answer_reset(keep_mine=True)
            assert (await engine.sync_now()).kind == "synced"
            assert home.store.is_confirmed(Entity.TASK, task.id)
        await home.local.stop()


@pytest.fixture
def signed_up(live_server: LiveServer) -> LiveServer:
    live_server.sign_up()
    return live_server


async def test_signing_in_opens_a_replica_of_its_own(signed_up: LiveServer, home: Home, data_dir: Path) -> None:
    server = await home.accounts.sign_in(signed_up.url, " Person@Example.org ", PASSWORD)
    chosen = home.preferences.current
    assert (chosen.place, chosen.server_url, chosen.email) == ("server", signed_up.url, "Person@Example.org")
    assert chosen.user_id == (await server.me()).id
    assert home.accounts.replica_path == home.paths.account(signed_up.url, (await server.me()).id)
    assert home.accounts.replica_path != home.store.path
    await server.close()
    assert data_dir in home.accounts.replica_path.parents


async def test_without_a_keyring_a_session_lives_as_long_as_the_program(signed_up: LiveServer, home: Home, data_dir: Path) -> None:
    async with await home.accounts.sign_in(signed_up.url, "person@example.org", PASSWORD):
        assert home.accounts.keeping == "memory"
        async with reconnected(await home.accounts.reconnect()) as again:
            assert await again.is_signed_in()
    later = Home(data_dir)
    async with reconnected(await later.accounts.reconnect()) as after_a_restart:
        assert not await after_a_restart.is_signed_in()
    await later.close()
    assert "person" not in "".join(names_below(data_dir))


def reconnected(server: Server | None) -> Server:
    assert server is not None
    return server


def names_below(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*")]


async def test_with_the_persons_leave_it_lives_in_a_file(signed_up: LiveServer, home: Home, data_dir: Path) -> None:
    home.preferences.change(may_keep_token_in_file=True)
    async with await home.accounts.sign_in(signed_up.url, "person@example.org", PASSWORD):
        assert home.accounts.keeping == "file"
    later = Home(data_dir)
    async with reconnected(await later.accounts.reconnect()) as again:
        assert (await again.me()).email == "person@example.org"
    await later.close()


async def test_a_known_device_shows_its_secret(signed_up: LiveServer, home: Home) -> None:
    async with wired() as wire:
        wire.answer = lambda _request: problem(401, "invalid-credentials", "Email or password is wrong.")
        await home.accounts._memory.put(f"{wire.url}|person@example.org|device", "a-secret-of-this-device")
        with pytest.raises(Refusal, match="wrong") as caught:
            await home.accounts.sign_in(wire.url, "Person@example.org", "wrong")
        assert caught.value.code is Code.INVALID_CREDENTIALS
        sent = wire.requests[0].json
        assert (sent["device_secret"], sent["device_name"]) == ("a-secret-of-this-device", device_name())
    assert home.preferences.current.place == ""


async def test_signing_up_gives_the_recovery_code_once(live_server: LiveServer, home: Home) -> None:
    server, answer = await home.accounts.sign_up(live_server.url, "new@example.org", PASSWORD)
    assert len(answer.recovery_code) >= 26
    assert (await server.me()).id == answer.user.id == home.preferences.current.user_id
    await server.close()
    with pytest.raises(Refusal) as caught:
        await home.accounts.sign_up(live_server.url, "new@example.org", PASSWORD)
    assert caught.value.code is Code.EMAIL_TAKEN


async def test_s17_a_second_person_gets_a_file_of_their_own_and_the_firsts_outbox_waits(signed_up: LiveServer, home: Home) -> None:
    """S17."""
    signed_up.sign_up("second@example.org")
    ways = {}
    for email in ("person@example.org", "second@example.org", "person@example.org"):
        async with await home.accounts.sign_in(signed_up.url, email, PASSWORD) as server:
            store = Store.open(home.accounts.replica_path, clock=Clock())
            if email not in ways:
                store.apply([new_task(f"Of {email}")])
            assert [task.text for task in store.tasks.values()] == [f"Of {email}"]
            assert store.pending_count == 1
            ways[email] = store.path
            store.close()
            await home.accounts.sign_out(server)
    assert len(set(ways.values())) == 2


@pytest.mark.parametrize("is_erased", [False, True])
async def test_s18_signing_out_keeps_or_erases_what_was_not_sent(signed_up: LiveServer, home: Home, is_erased: bool) -> None:
    """S18."""
    server = await home.accounts.sign_in(signed_up.url, "person@example.org", PASSWORD)
    path = home.accounts.replica_path
    store = Store.open(path, clock=Clock())
    store.apply([new_task(f"Task {number}") for number in range(3)])
    assert store.pending_count == 3
    store.close()
    await home.accounts.sign_out(server)
    if is_erased:
        home.accounts.erase(path)
    assert not await server.is_signed_in()
    await server.close()
    assert (home.preferences.current.place, home.preferences.current.user_id) == ("", None)
    assert (path.name in names_below(home.paths.data_dir / "servers")) is not is_erased


async def test_signing_out_works_without_the_server(signed_up: LiveServer, home: Home) -> None:
    server = await home.accounts.sign_in(signed_up.url, "person@example.org", PASSWORD)
    await asyncio.to_thread(signed_up.stop)
    await home.accounts.sign_out(server)
    assert not await server.is_signed_in()
    await server.close()


async def test_a_start_that_fails_leaves_no_connection_open(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Server] = []
    closed: list[Server] = []

    class Watched(Server):
        def __init__(self, *arguments: Any, **keywords: Any) -> None:
            super().__init__(*arguments, **keywords)
            made.append(self)

        @override
        async def close(self) -> None:
            closed.append(self)
            await super().close()

    monkeypatch.setattr(actions, "Server", Watched)
    home.paths.local_server.mkdir()
    async with wired() as wire:
        wire.answer = lambda request: reply(200, {}) if request.path == routes.HEALTH_LIVE else problem(503, "unavailable", "Starting.")
        (home.paths.local_server / "server.json").write_bytes(msgspec.json.encode(Running(wire.url, os.getpid())))
        with pytest.raises(Outage, match="Starting"):
            await home.accounts.start_on_this_computer(home.store)
    assert made == closed != []


async def checked(home: Home, address: str) -> list[Check]:
    return [check async for check in home.accounts.check(address)]


async def test_a_good_address_passes_every_step(live_server: LiveServer, home: Home) -> None:
    checks = await checked(home, live_server.url)
    assert [(check.step, check.is_passed) for check in checks] == [
        ("name", True),
        ("certificate", True),
        ("path", True),
        ("version", True),
        ("clock", True),
    ]


async def test_each_fault_stops_at_its_own_step(home: Home) -> None:
    assert [(check.step, check.is_passed) for check in await checked(home, "https://no-such-host.invalid")] == [("name", False)]
    assert [(check.step, check.is_passed) for check in await checked(home, "127.0.0.1:1")] == [("name", False)]
    async with wired() as wire:
        wire.answer = lambda _request: reply(200, "<html>", content_type="text/html")
        checks = await checked(home, wire.url)
        assert [(check.step, check.is_passed) for check in checks] == [("name", True), ("certificate", True), ("path", False)]
        assert "not as a Forethought server" in checks[-1].detail
        wire.answer = lambda request: reply(200, {}) if request.path.endswith("live") else problem(503, "unavailable", "Starting.")
        checks = await checked(home, wire.url)
        assert [(check.step, check.is_passed, check.detail) for check in checks[3:]] == [("version", False, "Starting.")]
        wire.answer = lambda _request: reply(200, {}, Date="Wed, 25 Nov 2020 12:00:00 GMT")
        checks = await checked(home, wire.url)
        assert (checks[-1].step, checks[-1].is_passed) == ("clock", False)
        assert "behind" in checks[-1].detail


async def test_an_address_that_leaks_is_refused_before_anything_is_sent(home: Home) -> None:
    with pytest.raises(Refusal, match="https://"):
        await checked(home, "http://tasks.example.org")


async def test_before_the_first_choice_there_is_nobody_to_reconnect_to(home: Home) -> None:
    assert await home.accounts.reconnect() is None
    assert home.accounts.replica_path == home.paths.this_computer
    home.store.apply([Edit(Entity.TASK, new_task().id, {"text": "Kept"})])


async def test_the_keyring_is_used_where_there_is_one(signed_up: LiveServer, home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    kept: dict[str, str] = {}
    methods = {
        "__module__": "keyring.backends.SecretService",
        "get_password": lambda _self, _service, name: kept.get(name),
        "set_password": lambda _self, _service, name, secret: kept.update({name: secret}),
        "delete_password": lambda _self, _service, name: kept.pop(name),
    }
    backend = type("Keyring", (), methods)()
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    server = await home.accounts.sign_in(signed_up.url, "person@example.org", PASSWORD)
    assert home.accounts.keeping == "keyring"
    user = home.preferences.current.user_id
    assert set(kept) == {f"{signed_up.url}|{user}", f"{signed_up.url}|person@example.org|device"}
    await home.accounts.sign_out(server)
    await server.close()
    assert set(kept) == {f"{signed_up.url}|person@example.org|device"}
