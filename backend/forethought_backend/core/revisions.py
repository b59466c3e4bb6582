"""The way of a database from where it stands to where it is to be."""

from dataclasses import dataclass

import forethought_migrations
from forethought_migrations import Revision

from forethought_backend.core.starting import CannotStart

NOTHING = "base"
"""What stands for a database without any of our tables."""


class NoSuchRevision(CannotStart):
    """Nothing of that name is in this version's history."""

    def __init__(self, name: str) -> None:
        known = ", ".join(revision.id for revision in forethought_migrations.revisions())
        super().__init__(f"{name} is no revision of this version. There are {known}, and {NOTHING}, which drops everything.")


@dataclass(frozen=True, slots=True)
class Way:
    """`steps` in the order in which they are taken: each is added, or taken back."""

    target: str
    steps: tuple[Revision, ...]
    is_back: bool


def way_between(found: str | None, target: str | None) -> Way:
    """Return the way to a revision, to the newest where none is named."""
    history = forethought_migrations.revisions()
    ids = [NOTHING, *(revision.id for revision in history)]
    goal = target or ids[-1]
    if goal not in ids:
        raise NoSuchRevision(goal)
    start, end = ids.index(found or NOTHING), ids.index(goal)
    if end < start:
        return Way(goal, history[end:start][::-1], is_back=True)
    return Way(goal, history[start:end], is_back=False)
