"""The file: a zip of one part for each table, as COPY writes rows, and a manifest that says what each part must be.

A zip because everybody can look into one; nothing but this module knows that it is.
"""

import hashlib
import zipfile
import zlib
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import contextmanager
from typing import IO, Any
from uuid import UUID

import msgspec

from forethought_backend.backups.repository.failures import BackupUnreadable, BackupUnwritable

FORMAT = 1
"""Raised when a file is written that this version could not read."""
KIND = "forethought-backup"
MANIFEST = "manifest.json"
ERASED = "erased-accounts"
FOLDER = "tables/"
CHUNK = 256 * 1024
LONGEST_MANIFEST = 1024 * 1024
LEVEL = 3
"""Of compression: a third of the time of the usual 6, for a file that is an eighth larger."""

Progress = Callable[[str, int, int], None]
"""Hears of a step: its name, bytes done of all, and bytes in all (0 where nobody knows)."""


class Part(msgspec.Struct, frozen=True):
    """The rows of one table."""

    table: str
    columns: list[str]
    rows: int
    bytes: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True):
    """What a backup says of itself."""

    kind: str
    format: int
    product: str
    revision: str
    server_id: UUID
    epoch: UUID
    made_at: int
    erased_sha256: str
    parts: list[Part]

    @property
    def rows(self) -> dict[str, int]:
        return {part.table: part.rows for part in self.parts}

    @property
    def size(self) -> int:
        return sum(part.bytes for part in self.parts)


class _Header(msgspec.Struct, frozen=True):
    """What a manifest of any format says."""

    kind: str
    format: int
    product: str


class Measure:
    """Counts and digests what goes by."""

    def __init__(self, write: Callable[[bytes], object] = lambda _data: None) -> None:
        self._write = write
        self._digest = hashlib.sha256()
        self.bytes = 0
        self.rows = 0

    def take(self, data: bytes) -> None:
        # A line end within a row is spelt out by COPY, so each that is there ends a row.
        self.rows += data.count(b"\n")
        self.bytes += len(data)
        self._digest.update(data)
        self._write(data)

    async def write(self, data: bytes) -> None:
        self.take(data)

    @property
    def sha256(self) -> str:
        return self._digest.hexdigest()


class Writing:
    """A backup that is being written, part by part."""

    def __init__(self, file: zipfile.ZipFile) -> None:
        self._file = file

    @contextmanager
    def part(self, table: str) -> Generator[Measure]:
        with self._file.open(f"{FOLDER}{table}", "w", force_zip64=True) as member:
            yield Measure(member.write)

    def finish(self, manifest: Manifest, erased: str) -> None:
        self._file.writestr(ERASED, erased)
        self._file.writestr(MANIFEST, msgspec.json.format(msgspec.json.encode(manifest)))


class _Sink:
    """A file or a pipe that is only written to, forwards; its failures are told from those of the database."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def write(self, data: bytes) -> int:
        with _writable():
            return self._file.write(data)

    def flush(self) -> None:
        with _writable():
            self._file.flush()


@contextmanager
def writing(file: IO[bytes]) -> Generator[Writing]:
    """Begin a backup. Where it ends early, what was written is no backup: the manifest comes last."""
    sink: Any = _Sink(file)
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL) as opened:
        yield Writing(opened)


class Archive:
    """A backup that is being read. What is wrong with it is a `BackupUnreadable`."""

    def __init__(self, file: zipfile.ZipFile) -> None:
        self._file = file
        self.manifest = self._read_manifest()

    def check(self, progress: Progress) -> None:
        """Read everything, and refuse a backup of which a single bit is not as it was written."""
        members = sorted(self._file.namelist())
        if members != sorted([MANIFEST, ERASED, *(_member(part) for part in self.manifest.parts)]):
            raise _damaged("its parts are not those that it names")
        done = 0
        for part in self.manifest.parts:
            measured = Measure()
            for chunk in self.chunks(part):
                measured.take(chunk)
                progress("Checking the backup", done + measured.bytes, self.manifest.size)
            done += part.bytes
            if (measured.bytes, measured.rows, measured.sha256) != (part.bytes, part.rows, part.sha256):
                raise _damaged(f"the part of {part.table} is not as it was written")
        if hashlib.sha256(self.erased.encode()).hexdigest() != self.manifest.erased_sha256:
            raise _damaged("its list of erased accounts is not as it was written")

    def chunks(self, part: Part) -> Iterator[bytes]:
        """Yield the rows of a part, some kilobytes at a time."""
        with _readable(), self._file.open(_member(part)) as member:
            while chunk := member.read(CHUNK):
                yield chunk

    async def stream(self, part: Part, notice: Callable[[int], None]) -> AsyncIterator[bytes]:
        """Yield the rows of a part to whoever awaits them."""
        for chunk in self.chunks(part):
            yield chunk
            notice(len(chunk))

    @property
    def erased(self) -> str:
        """The list of erased accounts that the server had."""
        with _readable():
            return self._file.read(ERASED).decode("ascii", errors="replace")

    def _read_manifest(self) -> Manifest:
        with _readable():
            try:
                information = self._file.getinfo(MANIFEST)
            except KeyError as failure:
                raise _foreign() from failure
            if information.file_size > LONGEST_MANIFEST:
                raise _foreign()
            text = self._file.read(information)
        try:
            header = msgspec.json.decode(text, type=_Header)
            if header.kind != KIND:
                raise _foreign()
            if header.format > FORMAT:
                raise _newer(header.product)
            return msgspec.json.decode(text, type=Manifest)
        except (msgspec.DecodeError, UnicodeDecodeError) as failure:
            raise _foreign() from failure


@contextmanager
def reading(file: IO[bytes]) -> Generator[Archive]:
    """Open a backup; its manifest is read, the rest is not looked at yet."""
    begins_like_one = file.read(4) == b"PK\x03\x04"
    file.seek(0)
    try:
        opened = zipfile.ZipFile(file)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, OSError) as failure:
        raise (_damaged("it was cut short") if begins_like_one else _foreign()) from failure
    with opened:
        yield Archive(opened)


def refuse_newer(manifest: Manifest, known: frozenset[str]) -> None:
    """Refuse a backup of a schema that this version does not know."""
    if manifest.revision not in known:
        raise _newer(manifest.product)


def _member(part: Part) -> str:
    return f"{FOLDER}{part.table}"


@contextmanager
def _readable() -> Generator[None]:
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError, RuntimeError, OSError) as failure:
        raise _damaged("a part cannot be read") from failure


@contextmanager
def _writable() -> Generator[None]:
    try:
        yield
    except OSError as failure:
        reason = failure.strerror or "it failed"
        raise BackupUnwritable(f"The backup could not be written to its end ({reason[:1].lower()}{reason[1:]}).") from failure


def _damaged(how: str) -> BackupUnreadable:
    return BackupUnreadable(f"The backup is damaged ({how}), and nothing was touched: take another.")


def _foreign() -> BackupUnreadable:
    return BackupUnreadable("This is not a backup of a Forethought server, and nothing was touched.")


def _newer(product: str) -> BackupUnreadable:
    version = "".join(character for character in product if character.isalnum() or character in ".+-")[:40]
    return BackupUnreadable(f"The backup was made by a newer Forethought ({version}): install that version or a newer one.")
