"""Making a backup of a database that people may be writing to."""

import hashlib
from typing import IO

from forethought_backend.backups.repository.snapshot import Snapshot, snapshot
from forethought_backend.backups.service.archive import FORMAT, KIND, Manifest, Part, Progress, Writing, writing
from forethought_backend.core.clock import Clock
from forethought_backend.portability.service import ErasedAccounts


async def make(url: str, erased: ErasedAccounts, file: IO[bytes], *, product: str, progress: Progress) -> Manifest:
    """Write a backup of everything into a file that is open; return what it says of itself."""
    async with snapshot(url) as moment:
        made_at = Clock().now()
        # Read once the moment was chosen: whoever is erased in between is still in the tables, and has to be on the list.
        gone = await erased.copy()
        with writing(file) as archive:
            parts = await _parts(moment, archive, progress)
            manifest = Manifest(
                KIND,
                FORMAT,
                product,
                moment.revision,
                moment.server_id,
                moment.epoch,
                made_at,
                hashlib.sha256(gone.encode()).hexdigest(),
                parts,
            )
            archive.finish(manifest, gone)
    return manifest


async def _parts(moment: Snapshot, archive: Writing, progress: Progress) -> list[Part]:
    parts: list[Part] = []
    done = 0
    for table in moment.tables:
        with archive.part(table.name) as measured:

            async def write(data: bytes) -> None:
                measured.take(data)
                progress(f"Backing up {table.name}", done + measured.bytes, 0)  # noqa: B023 -- as above

            rows = await moment.copy(table, write)
        if rows != measured.rows:
            raise RuntimeError(f"COPY told of {rows} rows of {table.name} and wrote {measured.rows}")
        parts.append(Part(table.name, table.columns, rows, measured.bytes, measured.sha256))
        done += measured.bytes
    return parts
