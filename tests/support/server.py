"""The whole server for tests: in this process for plain requests, or a real one on a port of its own."""

import asyncio
import threading
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import msgspec
from forethought_backend.app import Application, create_app
from forethought_backend.commands.serving import Serving, address_of, listen
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Address
from forethought_backend.core.settings import Settings
from forethought_common import routes
from forethought_common.accounts import SignedUp

PASSWORD = "correct horse battery staple"
KEY = bytes(range(32, 96))


def make_settings(data_dir: Path, **changes: Any) -> Settings:
    """Settings of a server on this computer that spends nothing and lets everybody sign up."""
    return Settings(**{"data_dir": data_dir, "secret_key": KEY, "registrations_per_hour": 1000, **changes})


@asynccontextmanager
async def started(application: Application) -> AsyncGenerator[None]:
    """Run an application's lifespan as a server would: in a task of its own, so that any task may leave it."""
    inbox: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
    outbox: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
    scope: Any = {"type": "lifespan", "asgi": {"version": "3.0"}, "state": {}}
    running = asyncio.create_task(application(scope, inbox.get, outbox.put))  # type: ignore[arg-type]  # events are typed more loosely here
    await inbox.put({"type": "lifespan.startup"})
    await _expect(outbox, running, "lifespan.startup.complete")
    try:
        yield
    finally:
        application.close_streams()
        await inbox.put({"type": "lifespan.shutdown"})
        await _expect(outbox, running, "lifespan.shutdown.complete")
        await running


async def _expect(outbox: asyncio.Queue[dict[str, Any]], running: asyncio.Task[None], kind: str) -> None:
    answer = asyncio.create_task(outbox.get())
    await asyncio.wait({answer, running}, return_when=asyncio.FIRST_COMPLETED)
    if not answer.done():
        answer.cancel()
        await running
    message = await answer
    if message["type"] != kind:
        raise RuntimeError(message.get("message", message["type"]))


@asynccontextmanager
async def client_of(application: Application) -> AsyncGenerator[httpx.AsyncClient]:
    """Start an application in this process and lend a client that calls it without a network."""
    async with (
        started(application),
        httpx.AsyncClient(transport=httpx.ASGITransport(application), base_url="http://forethought.test") as client,
    ):
        yield client


class LiveServer:
    """A real server on a loopback port, in a thread with a loop of its own."""

    def __init__(self, settings: Settings, address: Address, *, clock: Clock | None = None, model: Any = None, port: int = 0) -> None:
        self.settings = settings
        self.database_address = address
        self.application = create_app(settings, database_address=address, clock=clock or Clock(), model=model)
        self._socket = listen("127.0.0.1", port)
        self.url = address_of(self._socket)
        self._ready = threading.Event()
        self._serving = Serving(self.application, self._socket, self._ready.set)
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="live server")
        self._thread.start()
        self._ready.wait(timeout=30)
        if self._failure is not None:
            raise RuntimeError("the server did not start") from self._failure

    def _run(self) -> None:
        try:
            with asyncio.Runner() as runner:
                runner.run(self._serving.serve_until_told())
        except BaseException as failure:  # noqa: BLE001 -- handed to the thread that waits
            self._failure = failure
        finally:
            self._ready.set()

    def sign_up(self, email: str = "person@example.org", password: str = PASSWORD) -> SignedUp:
        """Make an account through HTTP."""
        body = {"email": email, "password": password, "device_name": "test device"}
        answer = httpx.post(self.url + routes.SIGN_UP, json=body, timeout=30)
        assert answer.status_code == 201, answer.text
        return msgspec.json.decode(answer.content, type=SignedUp)

    def stop(self) -> None:
        """End it as SIGTERM would, and wait."""
        self._serving.should_exit = True
        self._thread.join(timeout=30)
        if self._thread.is_alive():
            raise RuntimeError("the server did not stop")
