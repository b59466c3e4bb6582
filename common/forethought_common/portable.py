"""Everything of one account as one JSON document: what an export writes and an import takes back.

The server speaks it and the window writes it to a file. A document says which version it follows. Fields may be added
within a version, with a higher `revision`: a reader passes over what it does not know. A document of a later version
means something else by the same names, and is refused.
"""

import hashlib
from typing import Final, Literal
from uuid import UUID

import msgspec

from forethought_common.accounts import Persona
from forethought_common.coaching import Interaction, PersonaSignal
from forethought_common.goals import Goal
from forethought_common.tasks import Task

FORMAT: Final = "forethought"
VERSION: Final = 1
REVISION: Final = 1
SIZE_LIMIT: Final = 64 * 1024 * 1024
"""Bytes of a document that an import takes."""


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
    coaching_prefetch_enabled: bool = False
    signals: list[PersonaSignal] = []
    """What the leaning of the coach's framing was taken from. Not taken back: it is collected anew from what was written."""


class PortableSession(msgspec.Struct, frozen=True):
    """A device that was signed in. Never taken back."""

    id: UUID
    device_name: str
    created_at: int
    last_used_at: int
    ended_at: int | None = None


class PortableEvent(msgspec.Struct, frozen=True):
    """Something that happened to the account. Never taken back."""

    id: UUID
    kind: str
    at: int
    session_id: UUID | None = None


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
    sessions: list[PortableSession] = []
    activity: list[PortableEvent] = []


class Brought(msgspec.Struct, frozen=True):
    """What became of the rows of one kind. `differing` are here and say something else: what is here stays."""

    new: int = 0
    unchanged: int = 0
    differing: int = 0
    refused: int = 0


class RefusedRow(msgspec.Struct, frozen=True):
    """A row that cannot be stored: where it stands in the document, as in `tasks[3].text`, and why."""

    field: str
    code: str
    detail: str


class ImportReport(msgspec.Struct, frozen=True):
    """What an import did. `refused` names the first rows that were refused."""

    tasks: Brought
    goals: Brought
    interactions: Brought
    conflicts: Brought
    refused: list[RefusedRow] = []


class ExportProof(msgspec.Struct, frozen=True):
    """Lets this session read its export for a few minutes, in the header `Export-Proof`."""

    proof: str
    expires_in: int


PROOF_HEADER = "Export-Proof"


def own_id(account: UUID, identifier: UUID) -> UUID:
    """Return the id that a row of another account always gets in this one: on one server no two rows may have one id.

    >>> str(own_id(UUID(int=1), UUID(int=2)))
    '746fe090-5795-4815-b714-18af5acb11a9'
    """
    digest = hashlib.sha256("\x1f".join((str(account), "id", str(identifier))).encode()).digest()
    return UUID(bytes=digest[:16], version=4)


def is_readable(version: object) -> bool:
    """Tell whether a document of this version means what this reader understands.

    >>> is_readable(1), is_readable(2), is_readable("1")
    (True, False, False)
    """
    return isinstance(version, int) and not isinstance(version, bool) and 1 <= version <= VERSION
