"""What the `cache` and `purge` commands do, on the database that the settings name."""

from pathlib import Path
from uuid import UUID

from forethought_backend.accounts import service as accounts
from forethought_backend.coaching import service as coaching
from forethought_backend.coaching.service import CacheFigures
from forethought_backend.commands.connected import with_database
from forethought_backend.commands.output import day, instant, tell
from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Database
from forethought_backend.core.settings import Settings
from forethought_backend.portability import service as portability
from forethought_backend.portability.service import ErasedAccounts, Purged


def purge(data_dir: Path | None, *, as_json: bool) -> None:
    """Do at once what the server does every hour, and print how much went, one figure a line."""

    async def work(database: Database, settings: Settings) -> Purged:
        return await portability.purge(database, ErasedAccounts(settings.data_dir), Clock())

    purged = with_database(data_dir, work, as_json=as_json)
    figures = {"accounts": purged.accounts, "rows": purged.rows, "history": purged.entries, "leavings": purged.leavings}
    tell(figures, *(f"{name:<10} {count}" for name, count in figures.items()), as_json=as_json)


def show_cache(data_dir: Path | None, email: str | None, *, as_json: bool) -> None:
    """Print figures, one a line."""

    async def count(database: Database, _settings: Settings) -> CacheFigures:
        return await coaching.cache_figures(database, await _whose(database, email), Clock().now())

    figures = with_database(data_dir, count, as_json=as_json)
    document: dict[str, object] = {
        "answers": figures.answers,
        "people": figures.people,
        "hits": figures.hits,
        "characters": figures.characters,
    }
    oldest = "-" if figures.oldest_at is None else day(figures.oldest_at)
    tell(
        {**document, "oldest": instant(figures.oldest_at)},
        *(f"{name:<11} {value}" for name, value in [*document.items(), ("oldest", oldest)]),
        as_json=as_json,
    )


def clear_cache(data_dir: Path | None, email: str | None, *, as_json: bool) -> None:
    async def clear(database: Database, _settings: Settings) -> int:
        return await coaching.clear_cache(database, await _whose(database, email))

    count = with_database(data_dir, clear, as_json=as_json)
    tell({"deleted": count}, f"{count} {'answer' if count == 1 else 'answers'} deleted.", as_json=as_json)


async def _whose(database: Database, email: str | None) -> UUID | None:
    return None if email is None else await accounts.find_user(database, email)
