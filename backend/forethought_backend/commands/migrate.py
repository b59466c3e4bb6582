"""`migrate`: brings the database up to date and ends."""

from pathlib import Path

import click

from forethought_backend.commands import options
from forethought_backend.commands.failures import told_in_lines


@click.command()
@options.data_dir
def migrate(data_dir: Path | None) -> None:
    """Bring the database up to date, as serve does by itself when it starts."""
    with told_in_lines():
        from forethought_backend.commands.databases import database_of
        from forethought_backend.core.preparation import prepare

        with database_of(options.settings_for(data_dir), click.echo) as database:
            prepared = prepare(database.direct_url)
        click.echo(f"The database is at revision {prepared.revision}.")
