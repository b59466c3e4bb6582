"""What a person can do about edits that a server refused, and about texts that lost; nothing is dropped unasked."""

from collections.abc import Mapping
from uuid import UUID

import msgspec
from forethought_common.goals import ANSWERS, Goal, stored_answer
from forethought_common.ids import new_id
from forethought_common.sync import Entity, Scalar, SyncedConflict
from forethought_common.tasks import Task, stored_text

from forethought_desktop.core.words import Translate, in_english
from forethought_desktop.store.edits import Edit, Rejected
from forethought_desktop.store.store import Store
from forethought_desktop.store.undo import UndoHistory
from forethought_desktop.store.view import FIELDS, values

_GONE = "not-found"
_WHOLE: Mapping[str, frozenset[str]] = {Entity.TASK: frozenset({"text"}), Entity.GOAL: frozenset(ANSWERS)}
"""What a row cannot be without."""


class Refused(msgspec.Struct, frozen=True):
    """An edit that the server did not take. `texts` can be written anew; `title` is the row's text, if any is known."""

    op_id: UUID
    entity: str
    title: str
    texts: dict[str, str]
    others: dict[str, Scalar]
    delete: bool | None
    detail: str
    can_retry: bool


class KeptText(msgspec.Struct, frozen=True):
    """A text that lost. `kept` is what stands in its place now; a row that is gone for good has none."""

    id: UUID
    entity: str
    row: UUID
    field: str
    kept: str | None
    other: str
    device: str | None
    at: int


class AttentionActions:
    """Turns what a person decides into edits.

    Raises:
        Refusal: A text is empty or too long; nothing was changed.
        Outage: The disk did not take it; nothing was changed.
    """

    def __init__(self, store: Store, undo: UndoHistory, translate: Translate = in_english) -> None:
        self._store = store
        self._undo = undo
        self._translate = translate

    @property
    def count(self) -> int:
        return len(self._store.rejected) + len(self._store.conflicts())

    def refused(self) -> list[Refused]:
        """Return the edits that wait, oldest first."""
        return [self._described(each) for each in self._store.rejected]

    def kept_texts(self) -> list[KeptText]:
        """Return the texts that lost and were neither used nor dismissed, the newest first."""
        return [self._beside(each) for each in reversed(self._store.conflicts())]

    def retry(self, op_id: UUID, texts: Mapping[str, str]) -> None:
        """Make the edit again, with its texts as they are now; a row that is gone from the server is made anew."""
        rejected = self._find(op_id)
        if rejected is None:
            return
        fields = {**rejected.set, **{name: _stored(rejected.entity, name, text) for name, text in texts.items() if name in rejected.set}}
        edit = self._again(rejected, fields)
        if edit is not None:  # first the edit, then the note of it: between the two nothing is lost
            self._undo.perform(self._translate("AttentionActions", "Tried an edit again"), [edit])
            self._store.drop_rejected(op_id)

    def discard(self, op_id: UUID) -> None:
        """Forget an edit for good."""
        self._store.drop_rejected(op_id)

    def use(self, identifier: UUID) -> None:
        """Put the other text in place of the kept one."""
        conflict = self._conflict(identifier)
        if conflict is None:
            return
        entity = Entity(conflict.entity)
        row, deleted_at = self._store.row(entity, conflict.entity_id)
        if row is None:
            return
        fields: dict[str, Scalar] = {conflict.field: conflict.value}
        is_same = values(row).get(conflict.field) == conflict.value
        edit = Edit(entity, conflict.entity_id, {} if is_same else fields, None if deleted_at is None else False)
        edits = [edit] if edit.set or edit.delete is not None else []
        label = self._translate("AttentionActions", "Used the other text")
        self._undo.perform(label, [*edits, Edit(Entity.CONFLICT, identifier, {"dismissed": True})])

    def dismiss(self, identifier: UUID) -> None:
        """Put the other text aside, on all devices."""
        if self._conflict(identifier) is not None:
            label = self._translate("AttentionActions", "Put the other text aside")
            self._undo.perform(label, [Edit(Entity.CONFLICT, identifier, {"dismissed": True})])

    def _find(self, op_id: UUID) -> Rejected | None:
        return next((each for each in self._store.rejected if each.op_id == op_id), None)

    def _conflict(self, identifier: UUID) -> SyncedConflict | None:
        return next((each for each in self._store.conflicts() if each.id == identifier), None)

    def _row(self, entity: str, identifier: UUID) -> Task | Goal | None:
        return self._store.row(Entity(entity), identifier).row if entity in FIELDS else None

    def _described(self, rejected: Rejected) -> Refused:
        row = self._row(rejected.entity, rejected.id)
        current = {} if row is None else values(row)
        name = "text" if rejected.entity == Entity.TASK else ANSWERS[0]
        texts = {field: value for field, value in rejected.set.items() if isinstance(value, str) and field != "position"}
        return Refused(
            rejected.op_id,
            rejected.entity,
            str(current.get(name) or rejected.set.get(name) or ""),
            texts,
            {field: value for field, value in rejected.set.items() if field not in texts},
            rejected.delete,
            rejected.detail,
            can_retry=self._again(rejected, rejected.set) is not None,
        )

    def _again(self, rejected: Rejected, fields: dict[str, Scalar]) -> Edit | None:
        """Return the edit to make, or None where there is nothing left that it could be made to."""
        if rejected.entity not in FIELDS:
            return None
        entity = Entity(rejected.entity)
        row = self._row(entity, rejected.id)
        whole = {**({} if row is None else values(row)), **fields}
        if not _WHOLE[entity] <= whole.keys():
            return None
        if rejected.code == _GONE:
            return None if rejected.delete else Edit(entity, new_id(), whole)
        return Edit(entity, rejected.id, whole if row is None else fields, rejected.delete)

    def _beside(self, conflict: SyncedConflict) -> KeptText:
        row = self._row(conflict.entity, conflict.entity_id)
        kept = None if row is None else values(row).get(conflict.field)
        return KeptText(
            conflict.id,
            conflict.entity,
            conflict.entity_id,
            conflict.field,
            kept if isinstance(kept, str) else None,
            conflict.value,
            conflict.by_device,
            conflict.at,
        )


def _stored(entity: str, name: str, text: str) -> str:
    return stored_text(text) if entity == Entity.TASK else stored_answer(text, name)
