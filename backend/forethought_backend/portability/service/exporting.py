"""Everything of a person as one document, as it was at one moment."""

import asyncio
import base64
import binascii
import hmac
import tempfile
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import IO, Any

import msgspec
from forethought_common.accounts import PasswordProof
from forethought_common.coaching import Interaction, PersonaSignal
from forethought_common.errors import Code, Outage, Refusal
from forethought_common.portable import (
    FORMAT,
    REVISION,
    VERSION,
    ExportProof,
    PortableConflict,
    PortableEvent,
    PortableGoal,
    PortableProfile,
    PortableSession,
    PortableTask,
)

from forethought_backend.accounts import service as accounts
from forethought_backend.accounts.service import Door, PersonaSignals
from forethought_backend.core.database import Account, Transaction
from forethought_backend.core.tokens import derive_key
from forethought_backend.portability.repository import rows

PROOF_SECONDS = 300
_AT_ONCE = 2
_TURN_SECONDS = 5
_LONGEST_SECONDS = 120
_IN_MEMORY = 1024 * 1024
"""What is longer waits in a file without a name, so that neither memory nor a connection depends on how fast somebody reads."""
_PIECE = 64 * 1024
_PATIENTLY = "SET LOCAL statement_timeout = '100s'"
_DIGEST = "sha256"


class _SessionRow(msgspec.Struct):
    id: Any
    device_label: str
    created_at: int
    last_used_at: int
    revoked_at: int | None = None


@dataclass(frozen=True, slots=True)
class _Part:
    """A list of the document: its name, its table, and how a row of the table becomes one of the document."""

    name: str
    table: str
    convert: Callable[[str], Any]


def _reader(kind: type[msgspec.Struct]) -> Callable[[str], Any]:
    return msgspec.json.Decoder(kind).decode


def _session(row: str) -> PortableSession:
    read = msgspec.json.decode(row, type=_SessionRow)
    return PortableSession(read.id, read.device_label, read.created_at, read.last_used_at, read.revoked_at)


_PARTS = (
    _Part("tasks", "tasks", _reader(PortableTask)),
    _Part("goals", "goals", _reader(PortableGoal)),
    _Part("interactions", "coaching_interactions", _reader(Interaction)),
    _Part("conflicts", "conflicts", _reader(PortableConflict)),
    _Part("sessions", "sessions", _session),
    _Part("activity", "security_events", _reader(PortableEvent)),
)


@dataclass(frozen=True, slots=True)
class Exported:
    """A document that stands ready. Iterating gives it piece by piece, once."""

    size: int
    _file: IO[bytes]

    def __iter__(self) -> Iterator[bytes]:
        with self._file:
            while piece := self._file.read(_PIECE):
                yield piece


class Exports:
    """Makes the documents, a few at a time; the next ones wait a little and are told to come back."""

    def __init__(self, door: Door, secret: bytes) -> None:
        self._door = door
        self._key = derive_key(secret, b"forethought export proofs")
        self._places = asyncio.Semaphore(_AT_ONCE)

    async def prove(self, account: Account, asked: PasswordProof) -> ExportProof:
        """Check the password once more, and return what lets this session read its export for a while."""
        await accounts.prove_password(self._door, account, asked.password)
        return ExportProof(self._proof(account, self._door.clock.now() + PROOF_SECONDS), PROOF_SECONDS)

    async def make(self, account: Account, proof: str | None) -> Exported:
        """Write the whole document before any of it is sent: whoever gets the beginning gets the end."""
        if not self._is_good(account, proof):
            raise Refusal(Code.INVALID_CREDENTIALS, "Prove the password first; a proof is good for five minutes.")
        async with self._place():
            # It has no name in any folder, and goes when it is closed or the process ends.
            file: IO[bytes] = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 -- `Exported` closes it
            try:
                async with asyncio.timeout(_LONGEST_SECONDS), self._door.database.snapshot(account) as tx:
                    await tx.connection.execute(_PATIENTLY)
                    async for piece in _pieces(tx, self._door.clock.now()):
                        file.write(piece)
            except TimeoutError as failure:
                file.close()
                raise Outage("The export took too long. Try again later.", retry_after=_LONGEST_SECONDS) from failure
            except BaseException:
                file.close()
                raise
        size = file.tell()
        file.seek(0)
        return Exported(size, file)

    @asynccontextmanager
    async def _place(self) -> AsyncGenerator[None]:
        try:
            async with asyncio.timeout(_TURN_SECONDS):
                await self._places.acquire()
        except TimeoutError:
            raise Outage("Other exports are being made. Try again in a moment.", retry_after=_TURN_SECONDS) from None
        try:
            yield
        finally:
            self._places.release()

    def _proof(self, account: Account, ends_at: int) -> str:
        said = f"{account.user_id}|{account.session_id}|{ends_at}".encode()
        signed = ends_at.to_bytes(8, "big") + hmac.digest(self._key, said, _DIGEST)
        return base64.urlsafe_b64encode(signed).rstrip(b"=").decode()

    def _is_good(self, account: Account, proof: str | None) -> bool:
        try:
            said = base64.b64decode((proof or "") + "==", altchars=b"-_", validate=True)
        except (binascii.Error, ValueError):
            return False
        ends_at = int.from_bytes(said[:8], "big")
        is_ours = hmac.compare_digest(self._proof(account, ends_at).encode(), (proof or "").encode())
        return is_ours and self._door.clock.now() < ends_at


async def _pieces(tx: Transaction, now: int) -> AsyncGenerator[bytes]:
    """Yield the document, a row to a line."""
    profile = await _profile(tx)
    head = {"format": FORMAT, "version": VERSION, "revision": REVISION, "exported_at": now, "profile": profile}
    yield msgspec.json.encode(head)[:-1]
    for part in _PARTS:
        yield f',\n"{part.name}": ['.encode()
        between = b"\n"
        async for row in rows.every(tx, part.table):
            yield between + msgspec.json.encode(part.convert(row))
            between = b",\n"
        yield b"\n]"
    yield b"\n}\n"


async def _profile(tx: Transaction) -> PortableProfile:
    person = await rows.person(tx)
    if person is None:
        raise Refusal(Code.ACCOUNT_DELETED, "This account has been deleted.")
    kept = None if person.signals is None else msgspec.json.decode(person.signals, type=PersonaSignals)
    return PortableProfile(
        id=person.id,
        email=person.email,
        created_at=person.created_at,
        coaching_enabled=person.coaching_enabled,
        coaching_logging_enabled=person.coaching_logging_enabled,
        coaching_prefetch_enabled=person.coaching_prefetch_enabled,
        persona=accounts.persona_of(kept),
        signals=[
            PersonaSignal(key, signal.lean, signal.count, signal.last_at, signal.event)
            for key, signal in (kept.signals if kept else {}).items()
        ],
    )
