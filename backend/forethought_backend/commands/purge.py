"""`purge`: what is old enough goes for good, now instead of within the hour."""

from pathlib import Path

import click

from forethought_backend.commands import options


@click.command()
@options.data_dir
@options.as_json
def purge(data_dir: Path | None, as_json: bool) -> None:
    """Remove for good what is old enough, and accounts whose owners asked for it. A running server does so every hour by itself.

    That is what lay in the trash for 30 days, histories older than 180 days, events older than a year, and sessions and
    links that ended a while ago. An account that was erased and came back with a backup is erased again.
    """
    from forethought_backend.commands import administration

    administration.purge(data_dir, as_json=as_json)
