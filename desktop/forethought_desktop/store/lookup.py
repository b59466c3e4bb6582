"""Finds the task that a person names by a piece of its id."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from forethought_common.errors import Code, Refusal
from forethought_common.tasks import Task

SHORTEST = 4
"""Characters of an id as it is shown."""


def find_task(tasks: Mapping[UUID, Task], typed: str) -> Task:
    """Return the only task whose id begins or ends so, or else has it somewhere.

    Ids made in the same minute begin alike, so their ends are the shorter names.

    Raises:
        Refusal: No task is meant, or more than one.
    """
    wanted = typed.strip().lower()
    within = [task for task in tasks.values() if wanted and wanted in str(task.id)]
    found = [task for task in within if _is_meant(str(task.id), wanted)] or within
    if not found:
        raise Refusal(Code.NOT_FOUND, f"No task has an id like {typed.strip()[:40]!r}. `forethought list --all` shows them.")
    if len(found) > 1:
        raise Refusal(Code.NOT_FOUND, f"{len(found)} tasks have an id like {wanted[:40]!r}. Give more of it.")
    return found[0]


def short_names(tasks: Iterable[Task]) -> dict[UUID, str]:
    """Return for each task the end of its id that no other of them has, at least four characters."""
    ids = [task.id for task in tasks]
    for length in range(SHORTEST, 37):
        names = {identifier: str(identifier)[-length:] for identifier in ids}
        if len(set(names.values())) == len(ids):
            return names
    return {identifier: str(identifier) for identifier in ids}


def _is_meant(identifier: str, wanted: str) -> bool:
    return identifier.startswith(wanted) or identifier.endswith(wanted)
