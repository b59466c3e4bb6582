"""Where the tasks are kept beside this replica: on this computer, without anything to fill in, or on a server."""

import secrets
import shutil
import socket
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Literal
from uuid import UUID

import msgspec
from forethought_common.accounts import PasswordReset, SignedIn, SignedUp, SignIn, SignUp
from forethought_common.errors import Code, Outage, Refusal

from forethought_desktop.core.clock import Clock
from forethought_desktop.core.local_server import LocalServer
from forethought_desktop.core.paths import Paths
from forethought_desktop.core.preferences import PreferencesFile
from forethought_desktop.core.secrets import FileSecrets, Keeping, MemorySecrets, Secrets, system_keyring
from forethought_desktop.remote.server import Server
from forethought_desktop.remote.tokens import MemoryTokenStore, SecretTokenStore, SignedOut
from forethought_desktop.remote.transport import Cause, Unreachable
from forethought_desktop.store.replication import Replication
from forethought_desktop.store.store import Store

Step = Literal["name", "certificate", "path", "version", "clock"]
CLOCK_TOLERANCE_MS = 5 * 60 * 1000
_WAY: tuple[Step, ...] = ("name", "certificate", "path")
_OWN_SESSION = "this-computer/session"
_OWN_ACCOUNT = "this-computer/account"


class Check(msgspec.Struct, frozen=True):
    """One step of looking at a server's address. A clock that is off is told, and stops nobody."""

    step: Step
    is_passed: bool
    detail: str = ""


class OwnAccount(msgspec.Struct, frozen=True):
    """The silent account of this computer: a name nobody types and a password nobody sees."""

    email: str
    password: str


class AccountActions:
    """Chooses the place, signs in and out, and says where the replica of an account lies.

    The account of *On this computer* is kept in a file beside the very database that it opens, so no
    keyring is asked for it; that of a server goes to the keyring, or, without one, stays in memory
    unless the person allowed a file.
    """

    def __init__(self, paths: Paths, preferences: PreferencesFile, local: LocalServer, clock: Clock, *, version: str = "0") -> None:
        self._paths = paths
        self._preferences = preferences
        self._local = local
        self._clock = clock
        self._version = version
        self._file = FileSecrets(paths.secrets)
        self._memory = MemorySecrets()
        self._keeping: Keeping = "file"

    @property
    def keeping(self) -> Keeping:
        """Where the session is kept, for Settings to tell."""
        return self._keeping

    @property
    def folder(self) -> Path:
        """Where everything lies: the replicas, the file with the session if there is one, the server of this computer."""
        return self._paths.data_dir

    @property
    def replica_path(self) -> Path:
        """The replica of the place that was chosen; before the first choice that of this computer."""
        chosen = self._preferences.current
        if chosen.place == "server" and chosen.user_id is not None:
            return self._paths.account(chosen.server_url, chosen.user_id)
        return self._paths.this_computer

    def choose_this_computer(self) -> None:
        """Keep the tasks here from now on."""
        self._keeping = "file"
        self._preferences.change(place="this-computer", server_url="", email="", user_id=None)

    async def start_on_this_computer(self, store: Store) -> Server:
        """Start the server here and be signed in to its one account, which is made the first time.

        Raises:
            Outage: The server did not start; the detail is its own line.
        """
        url = await self._local.start()
        server = Server(url, self._kept_in(self._file, _OWN_SESSION), self._clock, version=self._version)
        async with _closed_on_failure(server):
            Replication(store).bind(await self._own_user(server))
        self.choose_this_computer()
        return server

    async def sign_in_again_here(self, server: Server) -> None:
        """Renew the session of this computer's account after the server ended it."""
        await self._enter(server)

    async def reconnect(self) -> Server | None:
        """Return the chosen server with the session that is kept, or None before the first choice or when it does not run here."""
        chosen = self._preferences.current
        if chosen.place == "server" and chosen.user_id is not None:
            kept_in = await self._server_secrets()
            tokens = self._kept_in(kept_in, _session_name(chosen.server_url, chosen.user_id))
            return Server(chosen.server_url, tokens, self._clock, version=self._version)
        url = await self._local.find()
        if url is None:
            return None
        return Server(url, self._kept_in(self._file, _OWN_SESSION), self._clock, version=self._version)

    async def check(self, address: str) -> AsyncGenerator[Check]:
        """Look at an address step by step and stop at the first that fails.

        Raises:
            Refusal: It is no address at all.
        """
        async with self._stranger(address) as server:
            try:
                await server.live()
            except Unreachable as failure:
                for check in _until(failure):
                    yield check
                return
            for step in _WAY:
                yield Check(step, True)
            try:
                await server.ready()
            except (Outage, Refusal) as failure:
                yield Check("version", False, failure.detail)
                return
            yield Check("version", True)
            yield Check("clock", abs(server.clock_ahead_ms) <= CLOCK_TOLERANCE_MS, clock_sentence(server.clock_ahead_ms))

    async def sign_in(self, address: str, email: str, password: str, *, brings_back: bool = False) -> Server:
        """Sign in to a server; a device that did so before shows it, so that others' guesses don't lock it out.

        With `brings_back` an account that was about to be erased stays.

        Raises:
            Refusal: Wrong email or password, too many attempts, or an account that is about to be erased.
        """
        kept_in = await self._server_secrets()
        server = self._stranger(address)
        device_secret = await kept_in.get(_device_name(server.url, email))
        request = SignIn(email=email.strip(), password=password, device_name=device_name(), device_secret=device_secret)
        async with _closed_on_failure(server):
            answer = await (server.bring_back(request) if brings_back else server.sign_in(request))
            await self._settle(server, kept_in, email, answer)
        return server

    async def reset_password(self, address: str, email: str, new_password: str, *, code: str = "", link: str = "") -> None:
        """Set a new password by the recovery code, or by a link or its code; every device is signed out by it.

        Raises:
            Refusal: The code does not fit, or the password is weak.
        """
        reset = PasswordReset(email.strip(), new_password, recovery_code=code or None, reset_token=token_in(link) or None)
        async with self._stranger(address) as server:
            await server.reset_password(reset)

    async def ask_for_reset(self, address: str, email: str) -> None:
        """Have a link mailed, if there is such an account.

        Raises:
            Refusal: This server sends no mail.
        """
        async with self._stranger(address) as server:
            await server.ask_for_reset(email.strip())

    async def sign_up(self, address: str, email: str, password: str, *, invite: str | None = None) -> tuple[Server, SignedUp]:
        """Make an account on a server and be signed in to it; the answer holds the recovery code, shown this once.

        Raises:
            Refusal: The email is taken, the password weak, or the server does not take new accounts.
        """
        kept_in = await self._server_secrets()
        server = self._stranger(address)
        async with _closed_on_failure(server):
            answer = await server.sign_up(SignUp(email=email.strip(), password=password, device_name=device_name(), invite=invite))
            await self._settle(server, kept_in, email, answer)
        return server, answer

    async def follow_email(self, url: str, email: str) -> None:
        """The account has another address from now on, under which this device is as well known as before."""
        kept_in, before = await self._server_secrets(), self._preferences.current.email
        device_secret = await kept_in.get(_device_name(url, before))
        if device_secret is not None:
            await kept_in.put(_device_name(url, email), device_secret)
        self._preferences.change(email=email.strip())

    async def sign_out(self, server: Server) -> None:
        """End the session; the replica stays.

        Raises:
            Outage: What keeps the session would not forget it; the person is still signed in.
        """
        await server.sign_out()
        self._preferences.change(place="", user_id=None)

    def erase(self, replica: Path) -> None:
        """Remove a closed replica with its copies, and with all in it that was not sent yet."""
        shutil.rmtree(replica.parent)

    def _kept_in(self, kept_in: Secrets, name: str) -> SecretTokenStore:
        return SecretTokenStore(kept_in, name, self._paths.secrets.with_suffix(".lock"))

    def _stranger(self, address: str) -> Server:
        return Server(address, MemoryTokenStore(), self._clock, version=self._version)

    async def _settle(self, server: Server, kept_in: Secrets, email: str, answer: SignedUp | SignedIn) -> None:
        await server.keep_session_in(self._kept_in(kept_in, _session_name(server.url, answer.user.id)))
        await kept_in.put(_device_name(server.url, email), answer.device_secret)
        self._preferences.change(place="server", server_url=server.url, email=email.strip(), user_id=answer.user.id)

    async def _server_secrets(self) -> Secrets:
        kept_in: Secrets | None = await system_keyring()
        if kept_in is None:
            kept_in = self._file if self._preferences.current.may_keep_token_in_file else self._memory
        self._keeping = kept_in.keeping
        return kept_in

    async def _own_user(self, server: Server) -> UUID:
        try:
            return (await server.me()).id
        except SignedOut:
            return await self._enter(server)

    async def _enter(self, server: Server) -> UUID:
        """Sign in to this computer's account, or make it: the first time, or when the server's data is another."""
        kept = await self._file.get(_OWN_ACCOUNT)
        if kept is not None:
            account = msgspec.json.decode(kept, type=OwnAccount)
            try:
                return (await server.sign_in(SignIn(account.email, account.password, device_name()))).user.id
            except Refusal as refusal:
                if refusal.code is not Code.INVALID_CREDENTIALS:
                    raise
        else:
            # Written before it is used: a crash in between must not leave an account that nobody can enter.
            account = OwnAccount(f"this-computer-{secrets.token_hex(4)}@forethought.invalid", secrets.token_urlsafe(32))
            await self._file.put(_OWN_ACCOUNT, msgspec.json.encode(account).decode())
        return (await server.sign_up(SignUp(account.email, account.password, device_name()))).user.id


@asynccontextmanager
async def _closed_on_failure(server: Server) -> AsyncGenerator[None]:
    try:
        yield
    except (Refusal, Outage):
        await server.close()
        raise


def token_in(link: str) -> str:
    """Return the code of a link, which stands behind its last #; a code by itself is what it is.

    >>> token_in(" https://tasks.example.org/reset#abc "), token_in("abc")
    ('abc', 'abc')
    """
    return link.strip().rpartition("#")[2]


def device_name() -> str:
    """Return what this computer is called, as it may be shown on others."""
    name = "".join(letter for letter in socket.gethostname() if letter.isprintable())
    return name[:100] or "computer"


def _session_name(url: str, user_id: UUID) -> str:
    return f"{url}|{user_id}"


def _device_name(url: str, email: str) -> str:
    return f"{url}|{email.strip().lower()}|device"


def _until(failure: Unreachable) -> list[Check]:
    """Return the steps that led to a failure; all before it went well."""
    steps: dict[Cause, Step] = {"certificate": "certificate", "stranger": "path"}
    failed = steps.get(failure.cause, "name")
    passed = _WAY[: _WAY.index(failed)]
    return [*(Check(step, True) for step in passed), Check(failed, False, failure.detail)]


def clock_sentence(ahead_ms: int) -> str:
    """Say how far a server's clock is off; nothing where it agrees."""
    minutes = round(abs(ahead_ms) / 60_000)
    if minutes * 60_000 <= CLOCK_TOLERANCE_MS:
        return ""
    return f"Its clock is {minutes} minutes {'ahead of' if ahead_ms > 0 else 'behind'} this computer's. Edits still sync rightly."
