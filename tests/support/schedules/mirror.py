"""What the plain rules make of everything that reached the server, beside the server itself."""

import copy
import json
from collections import Counter
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from forethought_common import routes
from forethought_common.order_keys import between
from forethought_common.sync import Entity, Scalar

from tests.support.schedules.wire import Delivered
from tests.support.sync_oracle import Cell, Op, Oracle

NEEDED = {Entity.TASK: frozenset({"text"}), Entity.GOAL: frozenset({"what_matters", "biggest_win", "worst_outcome"})}
DEFAULTS: dict[str, dict[str, Scalar]] = {Entity.TASK: {"is_completed": False}, Entity.GOAL: {"position": between(None, None)}}
NOBODY = UUID(int=0)
"""Stands for whoever writes without sync."""


class Mirror:
    """Takes what is delivered, and says where the server's rows differ from what they should be."""

    def __init__(self) -> None:
        self.oracle = Oracle()
        self._refused: set[UUID] = set()

    def snapshot(self) -> "Mirror":
        return copy.deepcopy(self)

    def take(self, delivered: Delivered, session: UUID, now_ms: int) -> None:
        """Apply the edits of a push that the server took."""
        if delivered.status != 200 or delivered.request.url.path != routes.PUSH:
            return
        self.oracle.now_ms = now_ms
        results = json.loads(delivered.body)["results"]
        for op, result in zip(json.loads(delivered.request.content)["ops"], results, strict=True):
            self._apply(op, session, is_refused=result["status"] == "rejected")

    def _apply(self, told: dict[str, Any], session: UUID, *, is_refused: bool) -> None:
        op_id, row = UUID(told["op_id"]), f"{told['entity']}:{told['id']}"
        if is_refused:
            self._refused.add(op_id)
        changes = dict(told.get("set", {}))
        if row not in self.oracle.rows:
            if NEEDED[told["entity"]] - changes.keys():
                self._refused.add(op_id)
            changes = {**DEFAULTS[told["entity"]], **changes}
        if op_id in self._refused:
            return
        lost = len(self.oracle.kept)
        # What is relayed is nobody's own.
        author = op_id if told.get("is_relayed") else session
        self.oracle.push(Op(op_id, author, row, changes, told.get("delete"), told.get("base", {}), told["age_ms"]))
        # A text that is kept takes a number of its own.
        self.oracle.head += len(self.oracle.kept) - lost

    def write(self, entity: Entity, row: UUID, name: str, value: Any, now_ms: int) -> None:
        """Take a change that was made over the API, which sees everything."""
        self.oracle.head += 1
        standing = self.oracle.rows[f"{entity}:{row}"]
        cell = Cell(value, now_ms, NOBODY, NOBODY, self.oracle.head)
        standing.seq = self.oracle.head
        if name == "del":
            standing.deletion = cell
        else:
            standing.cells[name] = cell

    def purge(self, left: set[UUID], head: int) -> None:
        """Forget rows that were removed for good, and half a year later which operations were applied: one that comes again counts anew."""
        self.oracle.forget_operations()
        self._refused.clear()
        gone = [name for name in self.oracle.rows if UUID(name.partition(":")[2]) not in left]
        for name in gone:
            del self.oracle.rows[name]
        self.oracle.kept = [kept for kept in self.oracle.kept if kept[0] not in gone]
        self.oracle.head = head

    def differences(
        self, shown: dict[tuple[str, UUID], tuple[dict[str, Scalar], bool]], kept: Iterable[tuple[UUID, str, str]]
    ) -> list[str]:
        """Compare with what a device shows that has everything, and with the texts that the server keeps."""
        wrong = []
        for name, row in self.oracle.rows.items():
            entity, _, identifier = name.partition(":")
            values, is_deleted = shown.get((Entity(entity), UUID(identifier)), ({}, False))
            if {field: values.get(field) for field in row.cells} != row.values or is_deleted != row.is_deleted:
                wrong.append(f"{name} is {values}, deleted {is_deleted}, and by the rules {row.values}, deleted {row.is_deleted}")
        there = Counter(kept)
        ours = Counter((UUID(row.partition(":")[2]), field, value) for row, field, value in self.oracle.kept)
        if there != ours:
            wrong.append(f"kept needlessly: {list((there - ours).elements())}, not kept: {list((ours - there).elements())}")
        return wrong
