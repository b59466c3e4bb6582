"""Keeps secrets: in the system's keyring, in a file only its owner may read, or in memory only.

A keyring may block on a prompt or lie about being usable, so it is asked in a thread and not for long;
one that keeps what it is given in the clear is not used at all.
"""

import asyncio
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Literal, Protocol, TypeVar, cast

import msgspec
from forethought_common.errors import Outage

from forethought_desktop.core.crash import Failed, attempt
from forethought_desktop.core.paths import write_private

Keeping = Literal["keyring", "file", "memory"]
Answer = TypeVar("Answer")
SERVICE = "Forethought"
KEYRING_SECONDS = 5.0
SYSTEM_BACKENDS = ("keyring.backends.macOS", "keyring.backends.Windows", "keyring.backends.SecretService", "keyring.backends.kwallet")
"""Modules of the backends that the system itself guards."""


class Secrets(Protocol):
    """Texts by name. `keeping` says where, for Settings to tell."""

    @property
    def keeping(self) -> Keeping: ...

    async def get(self, name: str) -> str | None: ...

    async def put(self, name: str, secret: str) -> None: ...

    async def remove(self, name: str) -> None: ...


class MemorySecrets:
    """Forgets everything when the program ends."""

    keeping: Keeping = "memory"

    def __init__(self) -> None:
        self._secrets: dict[str, str] = {}

    async def get(self, name: str) -> str | None:
        return self._secrets.get(name)

    async def put(self, name: str, secret: str) -> None:
        self._secrets[name] = secret

    async def remove(self, name: str) -> None:
        self._secrets.pop(name, None)


class FileSecrets:
    """One file of mode 0600; each write replaces it whole."""

    keeping: Keeping = "file"

    def __init__(self, path: Path) -> None:
        self._path = path

    async def get(self, name: str) -> str | None:
        return self._read().get(name)

    async def put(self, name: str, secret: str) -> None:
        self._write({**self._read(), name: secret})

    async def remove(self, name: str) -> None:
        secrets = self._read()
        if secrets.pop(name, None) is not None:
            self._write(secrets)

    def _read(self) -> dict[str, str]:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=dict[str, str])
        except FileNotFoundError:
            return {}
        except (OSError, msgspec.MsgspecError) as failure:
            raise Outage(f"The file {self._path} cannot be read.") from failure

    def _write(self, secrets: dict[str, str]) -> None:
        try:
            write_private(self._path, msgspec.json.encode(secrets))
        except OSError as failure:
            raise Outage(f"The file {self._path} cannot be written.") from failure


class KeyringBackend(Protocol):
    """What a backend of the `keyring` library can do."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


class KeyringSecrets:
    """The system's keyring. Every call may raise an Outage: it is locked, gone, or waits for a password nobody types."""

    keeping: Keeping = "keyring"

    def __init__(self, backend: KeyringBackend, seconds: float = KEYRING_SECONDS) -> None:
        self._backend = backend
        self._seconds = seconds

    async def get(self, name: str) -> str | None:
        return await _in_thread(partial(self._backend.get_password, SERVICE, name), self._seconds)

    async def put(self, name: str, secret: str) -> None:
        await _in_thread(partial(self._backend.set_password, SERVICE, name, secret), self._seconds)

    async def remove(self, name: str) -> None:
        if await self.get(name) is not None:
            await _in_thread(partial(self._backend.delete_password, SERVICE, name), self._seconds)


async def system_keyring(seconds: float = KEYRING_SECONDS) -> KeyringSecrets | None:
    """Return the system's keyring if it answers, None where there is none or it would not guard what it is given."""
    try:
        backend = await _in_thread(_guarded_backend, seconds)
        if backend is None:
            return None
        secrets = KeyringSecrets(backend, seconds)
        await secrets.get("probe")
    except Outage:
        return None
    return secrets


def _guarded_backend() -> KeyringBackend | None:
    import keyring

    chosen = keyring.get_keyring()
    for backend in getattr(chosen, "backends", [chosen]):
        if is_guarded(backend):
            return cast(KeyringBackend, backend)
    return None


def is_guarded(backend: object) -> bool:
    """Tell whether the system itself guards what this backend keeps."""
    return type(backend).__module__.startswith(SYSTEM_BACKENDS)


async def _in_thread(call: Callable[[], Answer], seconds: float) -> Answer:
    """Run a call that may hang for ever; its thread is left behind then and does not hold up the end of the program."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[Answer | Failed] = loop.create_future()

    def settle(outcome: Answer | Failed) -> None:
        if not done.done():
            done.set_result(outcome)

    def work() -> None:
        outcome = attempt(call)
        if not loop.is_closed():
            loop.call_soon_threadsafe(settle, outcome)

    threading.Thread(target=work, name="keyring", daemon=True).start()
    try:
        async with asyncio.timeout(seconds):
            outcome = await done
    except TimeoutError as failure:
        raise Outage("The system's keyring does not answer.") from failure
    if isinstance(outcome, Failed):
        raise Outage("The system's keyring refused.") from outcome.failure
    return outcome
