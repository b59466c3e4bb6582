"""Bringing a backup back into an empty database."""

import asyncio
from collections.abc import Sequence
from uuid import UUID

import forethought_migrations
import msgspec

from forethought_backend.backups.repository import loading
from forethought_backend.backups.repository.catalog import Table
from forethought_backend.backups.repository.failures import RestoreFailed
from forethought_backend.backups.repository.loading import Loading
from forethought_backend.backups.service.archive import Archive, Measure, Part, Progress, refuse_newer
from forethought_backend.core.preparation import bring_to, inspect, prepare
from forethought_backend.portability.service import ErasedAccounts, joined, on_list


class Restored(msgspec.Struct, frozen=True):
    """What became of a backup. `erased_again` counts the accounts that it had brought back and that are on the list."""

    server_id: UUID
    epoch: UUID
    revision: str
    erased_again: int


def check(archive: Archive, progress: Progress) -> None:
    """Read the whole backup and refuse it where it is damaged or newer than this version."""
    refuse_newer(archive.manifest, forethought_migrations.known_revisions())
    archive.check(progress)


def restore(archive: Archive, url: str, erased: ErasedAccounts, lists: Sequence[str], progress: Progress) -> Restored:
    """Fill a database with a backup that was checked; blocks, and runs loops of its own.

    The schema is first brought to what it was when the backup was made, then the rows are loaded and compared, all in
    one transaction, and then the schema is brought up to date. Wherever it stops, the database is empty or whole.
    """
    inspect(url)
    asyncio.run(loading.refuse_use(url))
    bring_to(url, archive.manifest.revision)
    epoch, erased_again = asyncio.run(_load(archive, url, erased, lists, progress))
    prepared = prepare(url)
    asyncio.run(loading.analyze(url))
    return Restored(prepared.server_id, epoch, prepared.revision, erased_again)


async def _load(archive: Archive, url: str, erased: ErasedAccounts, lists: Sequence[str], progress: Progress) -> tuple[UUID, int]:
    async with loading.loading(url) as target:
        ordered = _matched(archive, target)
        all_bytes, done = 2 * archive.manifest.size, 0

        def notice(amount: int) -> None:
            nonlocal done
            done += amount
            progress("Restoring", done, all_bytes)

        for part, table in ordered:
            if await target.load(table, part.columns, archive.stream(part, notice)) != part.rows:
                raise _not_the_same(part)
        for part, table in ordered:
            measured = Measure(lambda data: notice(len(data)))
            await target.read_back(table, part.columns, measured.write)
            if (measured.rows, measured.sha256) != (part.rows, part.sha256):
                raise _not_the_same(part)
        everybody = joined(await erased.copy(), archive.erased, *lists)
        erased_again = await target.erase(on_list(everybody))
        epoch = await target.begin_epoch()
        await erased.take_over(everybody)
    return epoch, erased_again


def _matched(archive: Archive, target: Loading) -> list[tuple[Part, Table]]:
    """Return the parts in the order in which they can be loaded, each with its table."""
    parts = {part.table: part for part in archive.manifest.parts}
    tables = {table.name: table for table in target.tables}
    is_fit = parts.keys() == tables.keys() and all(set(part.columns) == set(tables[name].columns) for name, part in parts.items())
    if target.revision != archive.manifest.revision or not is_fit:
        raise RestoreFailed(
            f"The tables of the backup are not those of its revision {archive.manifest.revision}: it was made in the middle of"
            f" an upgrade. Restore it with Forethought {archive.manifest.product}, or take another."
        )
    return [(parts[table.name], table) for table in target.tables]


def _not_the_same(part: Part) -> RestoreFailed:
    return RestoreFailed(f"What was loaded into {part.table} is not what the backup holds: the database was left empty.")
