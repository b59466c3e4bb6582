"""`backup`: everything that the server holds, in one file, while it runs or not."""

from pathlib import Path

import click

from forethought_backend.commands import options


@click.command()
@click.argument("place", metavar="FILE", type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "--keep", type=click.IntRange(min=1), metavar="N", help="FILE is a folder: name the backup by its time, and keep the newest N."
)
@click.option("--quiet", is_flag=True, help="Show no progress. It is shown at a terminal only, on stderr.")
@options.data_dir
@options.as_json
def backup(place: Path, keep: int | None, quiet: bool, data_dir: Path | None, as_json: bool) -> None:
    """Write everything that the server holds to FILE, as it is at one moment; - is standard output.

    A server may run meanwhile, and people go on writing. The file is there once it is whole, only its owner may
    read it, and nothing is written over. The signing key is not in it. See docs/backup.md.
    """
    from forethought_backend.commands import safekeeping

    safekeeping.back_up(place, keep=keep, data_dir=data_dir, as_json=as_json, quiet=quiet)
