"""One conversation with the server: operations out, rows in, or everything anew; no waiting and no retrying."""

import asyncio
from time import perf_counter

from forethought_common.errors import Code, Outage, Refusal
from forethought_common.sync import (
    NO_ROW,
    PROTOCOL,
    Change,
    ChangesAnswer,
    Operation,
    OperationResult,
    PartingAnswer,
    PushAnswer,
    PushRequest,
    Status,
)

from forethought_desktop.remote.server import Server
from forethought_desktop.store.edits import RowName
from forethought_desktop.store.replication import Replication
from forethought_desktop.store.resync import Loss

POISON = frozenset({Code.INVALID_INPUT, Code.MALFORMED_BODY, Code.BODY_TOO_LARGE, Code.OPERATION_REUSED})
"""Codes that refuse a whole push for what is wrong with one operation in it."""


AT_ONCE = 40
"""Rows that are taken in in one go, at least: a window over the replica shows each change as it comes, and must not stand still."""
SECONDS_AT_ONCE = 0.012
"""How long one go may take; where it takes less than half of that, the next is of twice as many rows."""


class ServerReset(Exception):
    """So much of what this device holds is gone from the server that a person must say what is right."""

    def __init__(self, loss: Loss) -> None:
        self.loss = loss
        self.detail = f"{loss.changed:,} of the {loss.rows:,} tasks and goals here are missing or different on the server."
        super().__init__(self.detail)


class OtherAccount(Exception):
    """Somebody else than the owner of this replica is signed in."""


class Exchange:
    """The steps of a sync between one replica and one server. Each may end in a Refusal or an Outage."""

    def __init__(self, replication: Replication, server: Server) -> None:
        self._replica = replication
        self._server = server
        self._at_once = AT_ONCE

    async def check_account(self) -> None:
        """Make sure that the rows here belong to who is signed in; the first to sign in owns them."""
        me = await self._server.me()
        if self._replica.user_id is None:
            self._replica.bind(me.id)
        elif self._replica.user_id != me.id:
            raise OtherAccount
        self._replica.keep_me(me)

    async def push(self, *, of: RowName | None = None) -> None:
        """Send all operations, or those of one row, until none is left."""
        while operations := self._replica.next_operations(of=of):
            await self._push(operations)

    async def _push(self, operations: list[Operation]) -> None:
        try:
            answer = await self._sent(operations)
        except Refusal as refusal:
            if refusal.code not in POISON:
                raise
            if len(operations) > 1:
                for operation in operations:
                    await self._push([operation])
                return
            answer = _rejection(operations[0], refusal, self._replica.known)
        if {operation.op_id for operation in operations}.isdisjoint(result.op_id for result in answer.results):
            raise Outage("The server did not say what became of the edits.")
        self._replica.settle(answer.results, answer.known or None)

    async def _sent(self, operations: list[Operation]) -> PushAnswer:
        user_id = self._replica.user_id
        if user_id is None:
            raise OtherAccount
        return await self._server.push(PushRequest(protocol=PROTOCOL, user_id=user_id, known=self._replica.known, ops=operations))

    async def push_marks(self) -> None:
        """Send what was said about answers: decisions, thumbs."""
        for identifier, patch in self._replica.unsent_marks().items():
            try:
                await self._server.patch_interaction(identifier, patch)
            except Refusal as refusal:
                if refusal.code not in {Code.NOT_FOUND, *POISON}:
                    raise
                self._replica.settle_mark(identifier, patch, is_lost=True)
            else:
                self._replica.settle_mark(identifier, patch)

    async def pull(self) -> None:
        """Take in everything that changed since the last time."""
        page = await self._server.changes(self._replica.cursor, self._replica.known)
        if page.has_more:
            self._replica.begin_filling()
        while page.has_more:
            # The server makes the next page while this one is taken in, which goes on to its end whatever becomes of the other.
            asked = self._server.changes(page.next_cursor, page.known)
            following, failure = await asyncio.gather(asked, self._take_in(page), return_exceptions=True)
            if failure is not None:
                raise failure
            if isinstance(following, BaseException):
                raise following
            page = following
        await self._take_in(page)
        await self._replica.end_filling()

    async def _take_in(self, page: ChangesAnswer) -> None:
        """Take a page in part by part, letting the window react in between; the cursor moves with the last."""
        changes = page.changes
        while len(changes) > self._at_once:
            part, changes = changes[: self._at_once], changes[self._at_once :]
            began = perf_counter()
            self._replica.take_in(part)
            self._adapt(perf_counter() - began)
            await asyncio.sleep(0)
        self._replica.merge(changes, page.next_cursor, page.known)

    def _adapt(self, seconds: float) -> None:
        if seconds > SECONDS_AT_ONCE:
            self._at_once = max(self._at_once // 2, AT_ONCE)
        elif seconds < SECONDS_AT_ONCE / 2:
            self._at_once *= 2

    async def start_over(self, *, is_history_lost: bool, keep_mine: bool | None = None) -> None:
        """Fetch everything anew and reconcile; `keep_mine` is what a person said, if one was asked.

        Raises:
            ServerReset: Too much would vanish. Nothing was changed, and a copy of the replica was made.
        """
        snapshot: list[Change] = []
        page = await self._server.changes(None, None)
        snapshot.extend(page.changes)
        while page.has_more:
            page = await self._server.changes(page.next_cursor, None)
            snapshot.extend(page.changes)
        self._replica.back_up()
        loss = self._replica.loss(snapshot)
        if loss.is_suspicious and keep_mine is None:
            raise ServerReset(loss)
        is_repeated = is_history_lost if keep_mine is None else keep_mine
        self._replica.start_over(
            snapshot,
            page.next_cursor,
            page.known,
            parted=await self._parting(page.known),
            is_history_lost=is_history_lost,
            repeat_ahead_ms=self._server.clock_ahead_ms if is_repeated else None,
        )

    async def _parting(self, known: str) -> PartingAnswer | None:
        """Ask where the histories part, after all was read: what is answered holds for what was read, or is refused."""
        try:
            return await self._server.parting(known, self._replica.evidence())
        except Refusal as refusal:
            if refusal.code is not Code.NOT_FOUND:
                raise
            return None  # an older server, which cannot say


def _rejection(operation: Operation, refusal: Refusal, known: str | None) -> PushAnswer:
    result = OperationResult(operation.op_id, Status.REJECTED, NO_ROW, str(refusal.code), refusal.detail)
    return PushAnswer([result], known or "")
