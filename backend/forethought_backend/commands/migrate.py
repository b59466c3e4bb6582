"""`migrate`: brings the database up to date, or tells what that would do."""

from collections.abc import Callable, Iterator
from pathlib import Path

import click

from forethought_backend.commands import options
from forethought_backend.commands.failures import Failed, told_in_lines
from forethought_backend.commands.output import aside, tell
from forethought_backend.core.revisions import NOTHING, Way, way_between

BEHIND = 1
"""The exit code of --check where the database is older than this version needs."""


@click.command()
@click.option("--check", "is_check", is_flag=True, help="Change nothing; exit with 1 where the database is not up to date.")
@click.option("--dry-run", "is_dry", is_flag=True, help="Change nothing; list the steps that would be taken.")
@click.option("--to", "target", metavar="REVISION", help="Go to this revision and no further; an earlier one goes back, and loses data.")
@click.option("--yes", is_flag=True, help="Go back without asking.")
@options.data_dir
@options.as_json
def migrate(data_dir: Path | None, target: str | None, *, is_check: bool, is_dry: bool, yes: bool, as_json: bool) -> None:
    """Bring the database up to date, as serve does by itself when it starts.

    People can go on writing meanwhile, with the version before this one. Killed at any moment, it goes on where it was when it
    is called again.
    """
    with told_in_lines():
        from forethought_backend.commands.databases import shared_database
        from forethought_backend.core.preparation import bring_to, inspect

        changes_nothing = is_check or is_dry
        with shared_database(options.settings_for(data_dir), aside(as_json=as_json, err=False)) as database:
            found = inspect(database.direct_url)
            way = way_between(found.revision, target)
            if not changes_nothing:
                _make_sure(way, is_agreed=yes, is_silent=as_json)
                bring_to(database.direct_url, way.target, _tell_step(as_json=as_json))
    stands = found.revision if changes_nothing else None if way.target == NOTHING else way.target
    tell(
        {"revision": stands, "needed": way.target, "steps": [{"revision": step.id, "title": step.title} for step in way.steps]},
        *_lines(stands, way, lists_steps=is_dry),
        as_json=as_json,
    )
    if is_check and way.steps:
        raise SystemExit(BEHIND)


def _make_sure(way: Way, *, is_agreed: bool, is_silent: bool) -> None:
    """Ask before anything is lost."""
    if not way.is_back or is_agreed:
        return
    if is_silent:
        raise Failed([f"Going back to {way.target} loses what the later revisions added."], code="not-confirmed", hint="Add --yes.")
    click.confirm(f"Going back to {way.target} loses what the later revisions added. No server may run meanwhile. Go back?", abort=True)


def _tell_step(*, as_json: bool) -> Callable[[str], None]:
    say = aside(as_json=as_json, err=False)
    return lambda revision: say(f"Reached revision {revision}.")


def _lines(stands: str | None, way: Way, *, lists_steps: bool) -> Iterator[str]:
    where = f"at revision {stands}" if stands else "empty"
    if (stands or NOTHING) == way.target:
        yield f"The database is {where}."
        return
    yield f"The database is {where}, and {len(way.steps)} step{'s' if len(way.steps) > 1 else ''} away from {way.target}."
    if lists_steps:
        yield from (f"  {step.id}  {step.title}" for step in way.steps)
