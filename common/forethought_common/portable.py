"""Everything of one account as one JSON document: what an export writes and an import takes back.

The server speaks it and the window writes it to a file. A document says which version it follows. Fields may be added
within a version, with a higher `revision`: a reader passes over what it does not know. A document of a later version
means something else by the same names, and is refused.
"""

from typing import Final, Literal
from uuid import UUID

import msgspec

from forethought_common.accounts import Persona
from forethought_common.coaching import Interaction
from forethought_common.goals import Goal
from forethought_common.tasks import Task

FORMAT: Final = "forethought"
VERSION: Final = 1
REVISION: Final = 0


class PortableTask(Task, frozen=True, kw_only=True, gc=True):
    """A task; `deleted_at` where it lies in the trash."""

    deleted_at: int | None = None


class PortableGoal(Goal, frozen=True, kw_only=True, gc=True):
    """A goal; goals sort by (position, id). `deleted_at` where it lies in the trash."""

    deleted_at: int | None = None


class PortableConflict(msgspec.Struct, frozen=True):
    """A text that lost against a later one and was kept; the names are those of sync."""

    id: UUID
    entity: str
    entity_id: UUID
    field: str
    value: str
    at: int
    by_device: str | None = None
    dismissed_at: int | None = None


class PortableProfile(msgspec.Struct, frozen=True):
    """Whose document it is. The id tells a reader whether the rows may keep theirs."""

    id: UUID
    email: str
    created_at: int
    coaching_enabled: bool
    coaching_logging_enabled: bool
    persona: Persona | None = None


class PortableDocument(msgspec.Struct, frozen=True, kw_only=True):
    """The whole document. Times are whole Unix seconds, UTC; the order of the rows means nothing."""

    format: Literal["forethought"] = FORMAT
    version: int = VERSION
    revision: int = REVISION
    exported_at: int
    profile: PortableProfile | None = None
    tasks: list[PortableTask] = []
    goals: list[PortableGoal] = []
    interactions: list[Interaction] = []
    conflicts: list[PortableConflict] = []


def is_readable(version: object) -> bool:
    """Tell whether a document of this version means what this reader understands.

    >>> is_readable(1), is_readable(2), is_readable("1")
    (True, False, False)
    """
    return isinstance(version, int) and not isinstance(version, bool) and 1 <= version <= VERSION
