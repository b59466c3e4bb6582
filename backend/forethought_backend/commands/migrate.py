"""`migrate`: brings the database up to date and ends."""

from pathlib import Path

import click

from forethought_backend.commands import options
from forethought_backend.commands.failures import told_in_lines
from forethought_backend.commands.output import aside, tell


@click.command()
@options.data_dir
@options.as_json
def migrate(data_dir: Path | None, as_json: bool) -> None:
    """Bring the database up to date, as serve does by itself when it starts."""
    with told_in_lines():
        from forethought_backend.commands.databases import database_of
        from forethought_backend.core.preparation import prepare

        with database_of(options.settings_for(data_dir), aside(as_json=as_json, err=False)) as database:
            prepared = prepare(database.direct_url)
        tell(
            {"revision": prepared.revision, "server_id": prepared.server_id},
            f"The database is at revision {prepared.revision}.",
            as_json=as_json,
        )
