"""`restore`: brings a backup back into an empty database."""

from pathlib import Path

import click

from forethought_backend.commands import options


@click.command()
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--check", is_flag=True, help="Only read the backup and say whether it is whole; no database is looked at.")
@click.option(
    "--erased",
    "lists",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="LIST",
    help="An erased-accounts file, or a newer backup that holds one: whoever is on it stays erased. May be given several times.",
)
@click.option("--quiet", is_flag=True, help="Show no progress. It is shown at a terminal only, on stderr.")
@options.data_dir
@options.as_json
def restore(file: Path, check: bool, lists: tuple[Path, ...], quiet: bool, data_dir: Path | None, as_json: bool) -> None:
    """Fill an empty database with the backup in FILE; - is standard input.

    The database is the one that the settings name, and no server may run on it. A damaged backup, or one of a newer
    version, is refused before anything is touched. Wherever this ends, the database is empty or whole. Devices notice that
    the server was restored, and bring what only they have. See docs/backup.md.
    """
    from forethought_backend.commands import safekeeping

    safekeeping.bring_back(file, lists, only_check=check, data_dir=data_dir, as_json=as_json, quiet=quiet)
