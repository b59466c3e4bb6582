"""`cache stats|clear`: the answers that are kept for those who were given them."""

from pathlib import Path

import click

from forethought_backend.commands import options

_one_person = click.option("--user", "email", metavar="EMAIL", help="Only of the person with this address.")


@click.group()
def cache() -> None:
    """See how many answers are kept, or delete them. A server may run meanwhile."""


@cache.command()
@_one_person
@options.data_dir
@options.as_json
def stats(email: str | None, data_dir: Path | None, as_json: bool) -> None:
    """Print how many answers are kept and how often they were given again; none of their words."""
    from forethought_backend.commands import administration

    administration.show_cache(data_dir, email, as_json=as_json)


@cache.command()
@_one_person
@options.data_dir
@options.as_json
def clear(email: str | None, data_dir: Path | None, as_json: bool) -> None:
    """Delete the answers that are kept; the records of coachings stay. Running servers drop theirs at once."""
    from forethought_backend.commands import administration

    administration.clear_cache(data_dir, email, as_json=as_json)
