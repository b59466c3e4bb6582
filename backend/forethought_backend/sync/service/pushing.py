"""What devices did while the server was not looking, applied operation by operation."""

import hashlib
from collections.abc import Mapping
from uuid import UUID

import msgspec
from forethought_common.errors import Code, Refusal
from forethought_common.ids import is_acceptable, new_id
from forethought_common.sync import AGE_LIMIT_MS, NO_ROW, Operation, OperationResult, PushAnswer, PushRequest, Scalar, Status

from forethought_backend.accounts import service as accounts
from forethought_backend.core.database import Transaction
from forethought_backend.core.history import Kind, Record, Revision
from forethought_backend.sync import cursor as cursors
from forethought_backend.sync import merge, repository
from forethought_backend.sync.repository import Applied, LostText
from forethought_backend.sync.service import evidence
from forethought_backend.sync.service.kinds import KINDS


async def accept(tx: Transaction, request: PushRequest, now_ms: int) -> PushAnswer:
    """Apply a device's operations in order. What is refused of one stops none of the others; a diverged device changes nothing."""
    evidence.check_protocol(request.protocol)
    if request.user_id != tx.user_id:
        raise Refusal(Code.USER_MISMATCH, "These changes belong to another account than the one that is signed in.")
    newest = cursors.read(request.known, "known")
    numbers = await repository.lock(tx)
    standing = await repository.standing(tx, known_seq=newest.seq if newest else 0)
    if numbers is None or standing is None:
        raise evidence.account_gone()
    evidence.check_age(standing, newest)
    evidence.check_history(standing, newest, standing.known_tag)
    push = _Push(tx, numbers.change_seq, now_ms)
    await push.load(request.ops)
    results = [await push.apply(operation) for operation in request.ops]
    await push.remember()
    after = await repository.standing(tx)
    if after is None:
        raise evidence.account_gone()
    return PushAnswer(results, cursors.write(after.epoch, after.change_seq, after.head_tag))


class _Push:
    """One push under way. The account is locked, so rows and numbers are as they were read until this writes them."""

    def __init__(self, tx: Transaction, head: int, now_ms: int) -> None:
        self._tx = tx
        self._head = head
        self._now_ms = now_ms
        self._rows: dict[tuple[str, UUID], Record] = {}
        self._seen: dict[UUID, Applied] = {}
        self._new: list[Applied] = []
        self._devices: dict[UUID, str | None] = {}

    async def load(self, operations: list[Operation]) -> None:
        """Read at once what the operations are about, and which of them were applied before."""
        for entity, kind in KINDS.items():
            ids = list({operation.id for operation in operations if operation.entity == entity})
            for record in await kind.records(self._tx, ids) if ids else []:
                self._rows[entity, record.id] = record
        for applied in await repository.applied(self._tx, [operation.op_id for operation in operations]):
            self._seen[applied.op_id] = applied

    async def apply(self, operation: Operation) -> OperationResult:
        """Apply an operation, or say what became of it when it came before."""
        payload = _payload_hash(operation)
        seen = self._seen.get(operation.op_id)
        if seen is not None:
            return self._again(operation, seen, payload)
        try:
            result = self._result(operation, await self._merge(operation))
        except Refusal as refusal:
            result = self._rejected(operation, refusal.code, refusal.detail)
        if is_acceptable(operation.op_id):
            outcome: dict[str, str | None] = {"status": result.status, "code": result.code, "detail": result.detail}
            self._seen[operation.op_id] = Applied(operation.op_id, payload, outcome)
            self._new.append(self._seen[operation.op_id])
        return result

    async def remember(self) -> None:
        """Write down what was applied, in the same transaction."""
        if self._new:
            await repository.record(self._tx, self._new, self._now_ms // 1000)

    def _again(self, operation: Operation, seen: Applied, payload: str) -> OperationResult:
        """Repeat what became of an operation; one that says something else under the same id is no repetition."""
        if seen.payload_hash != payload:
            return self._rejected(operation, Code.OPERATION_REUSED, "Another edit was sent under this id before.")
        if seen.result["status"] == Status.REJECTED:
            return self._rejected(operation, seen.result["code"], seen.result["detail"])
        return self._result(operation, Status.DUPLICATE)

    async def _merge(self, operation: Operation) -> Status:
        kind = KINDS.get(operation.entity)
        if kind is None:
            raise Refusal(Code.INVALID_INPUT, "Rows of this kind cannot be changed.")
        if not (is_acceptable(operation.op_id) and is_acceptable(operation.id)):
            raise Refusal(Code.INVALID_INPUT, "An id is a UUID of version 4 or 7.")
        fields = _checked(kind, operation)
        row = self._rows.get((operation.entity, operation.id))
        if row is None:
            if kind.required - fields.keys() or _was_seen(operation):
                return _nothing_there(operation)
            fields = {**kind.defaults, **fields}
        edit = self._edit(operation, fields)
        current = None if row is None else merge.Standing(row.values, row.stamps, row.is_deleted)
        merged = merge.merge(current, edit, self._head + 1, kind.texts)
        async with repository.savepoint(self._tx):
            stored = await self._store(kind, operation, edit, merged) if merged.is_changed else row
            head = self._head if stored is row or stored is None else stored.seq
            for loser in merged.losers:
                head = await self._keep(operation, loser)
        if stored is not None:
            self._rows[operation.entity, operation.id] = stored
        self._head = head
        return Status.MERGED if merged.is_contested else Status.APPLIED

    async def _store(self, kind: Kind, operation: Operation, edit: merge.Edit, merged: merge.Merged) -> Record:
        standing = merged.standing
        revision = Revision(operation.id, standing.values, standing.stamps, standing.is_deleted, edit.at // 1000)
        is_new = (operation.entity, operation.id) not in self._rows
        stored = await (kind.create if is_new else kind.change)(self._tx, revision)
        if stored is None:
            raise Refusal(Code.ID_TAKEN, "This id is taken; choose another.")
        return stored

    async def _keep(self, operation: Operation, loser: merge.Loser) -> int:
        device = await self._device(loser.session)
        lost = LostText(new_id(), operation.entity, operation.id, loser.field, loser.value, device, loser.at // 1000)
        return await repository.keep(self._tx, lost)

    def _edit(self, operation: Operation, fields: Mapping[str, Scalar]) -> merge.Edit:
        """Turn the edit's age into a moment by this server's clock: whatever the device's clock says, it cancels out."""
        age = min(max(operation.age_ms, 0), AGE_LIMIT_MS)
        session = None if operation.is_relayed else self._tx.account.session_id
        return merge.Edit(operation.op_id, session, self._now_ms - age, fields, operation.delete, operation.base)

    async def _device(self, session: UUID | None) -> str | None:
        if session is None:
            return None
        if session not in self._devices:
            self._devices[session] = await accounts.device_label(self._tx, session)
        return self._devices[session]

    def _result(self, operation: Operation, status: Status) -> OperationResult:
        row = self._rows.get((operation.entity, operation.id))
        return OperationResult(operation.op_id, status, NO_ROW if row is None else row.wire)

    def _rejected(self, operation: Operation, code: str | None, detail: str | None) -> OperationResult:
        result = self._result(operation, Status.REJECTED)
        return msgspec.structs.replace(result, code=code, detail=detail)


def _checked(kind: Kind, operation: Operation) -> dict[str, Scalar]:
    try:
        return kind.check(operation.set)
    except msgspec.ValidationError as failure:
        raise Refusal(Code.INVALID_INPUT, "This edit holds a value that does not fit its field.") from failure


def _was_seen(operation: Operation) -> bool:
    """Tell whether the author had seen the row on this server: an edit of what is gone since makes nothing anew."""
    return any(number > 0 for number in operation.base.values())


def _nothing_there(operation: Operation) -> Status:
    """Answer an edit of a row that does not exist, or is somebody else's: to delete it is done already."""
    if operation.delete:
        return Status.APPLIED
    raise Refusal(Code.NOT_FOUND, f"There is no such {operation.entity} any more.")


def _payload_hash(operation: Operation) -> str:
    """Return what an operation says, as a hash. Its age grows while it is resent, and its numbers are forgotten when history
    was lost, so neither is part of it.
    """
    payload = (operation.entity, operation.id, sorted(operation.set.items()), operation.delete)
    return hashlib.sha256(msgspec.json.encode(payload)).hexdigest()
