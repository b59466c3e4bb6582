"""The rules of sync said as plainly as they can be, without regard to cost: the yardstick for the server's merge.

`Oracle` is the server's half. `Device` and `run_schedule` are a world around it: devices with wrong
clocks that edit, lose replies, crash and come back, in an order drawn from a seed. Whatever has the
same `push` and `pull` as the oracle can be put in its place.
"""

import copy
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol
from uuid import UUID

TEXTS = frozenset({"text", "notes", "what_matters", "biggest_win", "worst_outcome"})
YEAR_MS = 365 * 24 * 3600 * 1000
LONGEST_AGE_MS = 90 * 24 * 3600 * 1000


@dataclass(frozen=True)
class Op:
    """An edit as a device sends it."""

    id: UUID
    session: UUID
    row: str
    set: dict[str, Any]
    delete: bool | None
    base: dict[str, int]
    age_ms: int = 0


@dataclass(frozen=True)
class Cell:
    """A value, the edit that set it (when, which), by whom, and at which number."""

    value: Any
    at: int
    op: UUID
    session: UUID
    seq: int

    @property
    def key(self) -> tuple[int, bytes]:
        return self.at, self.op.bytes


@dataclass
class Row:
    cells: dict[str, Cell] = field(default_factory=dict)
    deletion: Cell | None = None
    seq: int = 0

    @property
    def is_deleted(self) -> bool:
        return self.deletion is not None and bool(self.deletion.value)

    @property
    def values(self) -> dict[str, Any]:
        return {name: cell.value for name, cell in self.cells.items()}


class Replica(Protocol):
    """What a device needs of a server."""

    now_ms: int
    kept: list[tuple[str, str, Any]]

    @property
    def rows(self) -> Mapping[str, Row]: ...

    def push(self, op: Op) -> Row | None: ...

    def pull(self, after: int, limit: int) -> tuple[list[tuple[str, Row]], int, bool]: ...


class Oracle:
    """Rows, and the texts that lost (row, field, value)."""

    def __init__(self) -> None:
        self.rows: dict[str, Row] = {}
        self.kept: list[tuple[str, str, Any]] = []
        self.head = 0
        self.now_ms = 10**12
        self._applied: set[UUID] = set()

    def push(self, op: Op) -> Row | None:
        if op.id not in self._applied:
            self._applied.add(op.id)
            self.apply(op)
        return copy.deepcopy(self.rows.get(op.row))

    def forget_operations(self) -> None:
        self._applied.clear()

    def apply(self, op: Op) -> bool:
        """Apply an edit; tells whether the row changed."""
        at = self.now_ms - min(max(op.age_ms, 0), LONGEST_AGE_MS)
        number = self.head + 1
        row = copy.deepcopy(self.rows.get(op.row, Row()))
        for name, value in op.set.items():
            self._set(row, op, name, Cell(value, at, op.id, op.session, number))
        if op.set:
            self._bring_back(row, op, Cell(False, at, op.id, op.session, number))
        if op.delete is not None and op.delete != row.is_deleted:
            self._delete(row, op, Cell(op.delete, at, op.id, op.session, number))
        # A value that was only agreed with has no new number, and the row has none by that alone.
        changed = any(cell.seq == number for cell in [*row.cells.values(), row.deletion] if cell is not None)
        if changed:
            self.head = row.seq = number
            self.rows[op.row] = row
        return changed

    def _set(self, row: Row, op: Op, name: str, new: Cell) -> None:
        old = row.cells.get(name)
        if old is None or (old.value != new.value and not _is_unseen(old, op, name)):
            row.cells[name] = new
        elif old.value == new.value:
            row.cells[name] = old if new.key <= old.key else Cell(old.value, new.at, new.op, old.session, old.seq)
        elif new.key > old.key:
            self._keep(op.row, name, old.value)
            row.cells[name] = new
        else:
            self._keep(op.row, name, new.value)

    def _bring_back(self, row: Row, op: Op, new: Cell) -> None:
        if row.deletion is not None and row.is_deleted and _is_unseen(row.deletion, op, "*") and new.key > row.deletion.key:
            row.deletion = new

    def _delete(self, row: Row, op: Op, new: Cell) -> None:
        was_edited_later = any(_is_unseen(cell, op, "*") and cell.key > new.key for cell in row.cells.values())
        is_late = row.deletion is not None and _is_unseen(row.deletion, op, "del") and new.key <= row.deletion.key
        if not is_late and not (new.value and was_edited_later):
            row.deletion = new

    def pull(self, after: int, limit: int) -> tuple[list[tuple[str, Row]], int, bool]:
        newer = sorted(((row.seq, name) for name, row in self.rows.items() if row.seq > after))
        page = [(name, copy.deepcopy(self.rows[name])) for _, name in newer[:limit]]
        return page, page[-1][1].seq if page else after, len(newer) > limit

    def _keep(self, row: str, name: str, value: Any) -> None:
        if name in TEXTS:
            self.kept.append((row, name, value))


def _is_unseen(cell: Cell, op: Op, part: str) -> bool:
    return cell.seq > op.base.get(part, 0) and cell.session != op.session


@dataclass
class Pending:
    op: Op
    edited_at: int


class Device:
    """A device: what the server confirmed, what it has not yet, and a clock that may be wrong."""

    def __init__(self, number: int, server: Replica, chance: random.Random) -> None:
        self.session = UUID(int=chance.getrandbits(128))
        self._server = server
        self._chance = chance
        self._skew = chance.choice([0, 0, 3_600_000, -7_200_000, YEAR_MS])
        self._base: dict[str, Row] = {}
        self._cursor = 0
        self.outbox: list[Pending] = []
        self.number = number

    @property
    def now(self) -> int:
        return self._server.now_ms + self._skew

    def view(self, row: str) -> tuple[dict[str, Any], bool] | None:
        """What the person sees: the confirmed row with the outbox laid over it."""
        confirmed = self._base.get(row)
        pending = [entry.op for entry in self.outbox if entry.op.row == row]
        if confirmed is None and not pending:
            return None
        values = dict(confirmed.values) if confirmed else {}
        is_deleted = confirmed.is_deleted if confirmed else False
        for op in pending:
            values |= op.set
            is_deleted = is_deleted if op.delete is None else op.delete
        return values, is_deleted

    def edit(self, row: str, changes: dict[str, Any], delete: bool | None) -> None:
        confirmed = self._base.get(row)
        seen = confirmed.seq if confirmed else 0
        inherited: dict[str, int] = {}
        for entry in self.outbox:
            if entry.op.row == row:
                inherited = {**entry.op.base, **inherited}
        parts = [*changes, "*", *(["del"] if delete is not None else [])]
        base = {part: inherited.get(part, seen) for part in parts}
        op = Op(UUID(int=self._chance.getrandbits(128)), self.session, row, changes, delete, base)
        self.outbox.append(Pending(op, self.now))

    def sync(self, fault: str = "") -> None:
        pushed = 0
        while self.outbox:
            entry = self.outbox[0]
            age = self.now - entry.edited_at
            row = self._server.push(Op(**{**vars(entry.op), "age_ms": age}))
            if fault == "reply lost":
                return
            self.outbox.pop(0)
            self._put(entry.op.row, row)
            pushed += 1
            if fault == "crash" and pushed == 1:
                return
        has_more = True
        while has_more:
            page, cursor, has_more = self._server.pull(self._cursor, self._chance.choice([1, 3, 100]))
            if fault == "page lost":
                return
            for name, row in page:
                self._put(name, row)
            self._cursor = cursor

    def _put(self, name: str, row: Row | None) -> None:
        if row is not None and (name not in self._base or row.seq >= self._base[name].seq):
            self._base[name] = row


@dataclass(frozen=True)
class Typed:
    """A text that somebody typed: where, what, over what, and when it really was."""

    row: str
    name: str
    value: str
    over: Any
    at: int


def run_schedule(seed: int, make_server: Callable[[], Replica], steps: int = 60) -> tuple[Replica, list[str]]:
    """Let three devices live through a drawn schedule; returns the server and what went wrong."""
    chance = random.Random(seed)
    server = make_server()
    devices = [Device(number, server, chance) for number in range(3)]
    rows: list[str] = []
    typed: list[Typed] = []
    for step in range(steps):
        server.now_ms += chance.choice([1, 1000, 60_000, 3_600_000])
        device = chance.choice(devices)
        known = [row for row in rows if device.view(row) is not None]
        draw = chance.random()
        if draw < 0.12 or not rows:
            rows.append(f"row {len(rows)}")
            _edit(device, rows[-1], {"text": f"text {step} by {device.number}", "done": 0}, typed, server.now_ms)
        elif draw < 0.45 and known:
            name = chance.choice(["text", "notes", "done"])
            value = f"{name} {step} by {device.number}" if name in TEXTS else step
            _edit(device, chance.choice(known[-3:]), {name: value}, typed, server.now_ms)
        elif draw < 0.55 and known:
            row = chance.choice(known)
            seen = device.view(row)
            device.edit(row, {}, not (seen is not None and seen[1]))
        else:
            device.sync(chance.choice(["", "", "", "reply lost", "page lost", "crash"]))
    for _ in range(4):
        for device in devices:
            server.now_ms += 1
            device.sync()
    return server, [*_disagreements(server, devices, rows), *_losses(server, typed)]


def _edit(device: Device, row: str, changes: dict[str, Any], typed: list[Typed], now: int) -> None:
    seen = device.view(row)
    for name, value in changes.items():
        if name in TEXTS:
            typed.append(Typed(row, name, value, seen[0].get(name) if seen else None, now))
    device.edit(row, changes, None)


def _disagreements(server: Replica, devices: list[Device], rows: list[str]) -> list[str]:
    wrong = ["an outbox did not drain"] if any(device.outbox for device in devices) else []
    for name in rows:
        row = server.rows[name]
        wrong += [f"{name} differs on {device.number}" for device in devices if device.view(name) != (row.values, row.is_deleted)]
    return wrong


def _losses(server: Replica, typed: list[Typed]) -> list[str]:
    wrong = []
    for text in typed:
        stands = server.rows[text.row].values[text.name]
        if stands == text.value:
            continue
        was_typed_over = any((later.row, later.name, later.over) == (text.row, text.name, text.value) for later in typed)
        if not was_typed_over and (text.row, text.name, text.value) not in server.kept:
            wrong.append(f"lost: {text}")
        if any((other.row, other.name, other.value) == (text.row, text.name, stands) and other.at < text.at for other in typed):
            wrong.append(f"an older edit won over {text}")
    return wrong
