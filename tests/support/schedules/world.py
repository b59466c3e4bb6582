"""Three devices, a script and a server through a schedule of edits, syncs, faults, crashes and restores."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

import httpx
from forethought_common import routes
from forethought_common.ids import new_id
from forethought_common.sync import Entity, Scalar
from typing_extensions import override

from tests.support.schedules.backend import Backend, Backup
from tests.support.schedules.device import NOWHERE, Device, DeviceClock
from tests.support.schedules.mirror import Mirror
from tests.support.schedules.wire import Crashed, Delivered, Fuse, Wire

TEXTS = {Entity.TASK: ("text",), Entity.GOAL: ("what_matters", "biggest_win", "worst_outcome")}
SKEWS_MS = (0, 0, 3_600_000, -7_200_000, 365 * 86_400_000)
HALF_A_YEAR_MS = 181 * 86_400_000
SCRIPT = "script"


@dataclass
class Typed:
    """A text that somebody typed: where, what, over what, when it really was, and by whom."""

    row: UUID
    name: str
    value: str
    over: Scalar
    at_ms: int
    by: str
    is_timed: bool = True
    """False where the moment can't be told from its age any more."""
    must_survive: bool = True
    """False where a restore may have taken it from the only place it was in."""


class World:
    """Everything of one schedule. Its methods are its steps."""

    def __init__(self, backend: Backend, folder: Path, *, page_size: int, skews: tuple[int, ...]) -> None:
        self.backend = backend
        self.devices: list[Device] = []
        self.mirror = Mirror()
        self.typed: list[Typed] = []
        self.rows: list[tuple[Entity, UUID]] = []
        self.poisoned: set[UUID] = set()
        self.removed: set[UUID] = set()
        """Rows that went for good, though a device may bring one back where a person says to keep what it has."""
        self.was_away = False
        self.late: list[Callable[[], Awaitable[None]]] = []
        self._folder = folder
        self._page_size = page_size
        self._skews = skews
        self._backups: list[tuple[Backup, Mirror]] = []
        self._script = UUID(int=0)
        self._count = 0

    async def begin(self) -> None:
        await self.backend.begin()
        self._script, _ = await self.backend.sign_in(SCRIPT)
        for number in range(3):
            await self._add_device(self._skews[number])

    async def end(self) -> None:
        for device in self.devices:
            device.store.close()
        await self.backend.end()

    async def _add_device(self, wrong_by_ms: int) -> Device:
        name = f"device {len(self.devices)}"
        wire = Wire(self.backend, Fuse(), self._note, self.late)
        clock = DeviceClock(self.backend, wrong_by_ms)
        device = Device(name, self._path(name), clock, wire, self._page_size)
        wire.note = partial(self._note_of, device)
        await device.take_session(*await self.backend.sign_in(name))
        self.devices.append(device)
        return device

    def _path(self, name: str) -> Path:
        return self._folder / str(self.backend.user_id) / f"{name}.sqlite"

    def _note(self, delivered: Delivered) -> None:
        raise AssertionError("nobody sent this")

    def _note_of(self, device: Device, delivered: Delivered) -> None:
        if delivered.status == 500 or (delivered.status == 422 and delivered.request.url.path != routes.PUSH):
            raise AssertionError(f"{delivered.request.url}: {delivered.body!r}")
        self.mirror.take(delivered, device.session, self.backend.clock.now_ms())

    def pick(self, number: int) -> Device:
        return self.devices[number % len(self.devices)]

    def _shown_of(self, device: Device, number: int) -> tuple[Entity, UUID, dict[str, Scalar], bool] | None:
        """Return one of the rows that a device shows, newer ones more often."""
        shown = device.shown()
        known = [each for each in self.rows if each in shown][-3:]
        if not known:
            return None
        entity, row = known[number % len(known)]
        return entity, row, *shown[entity, row]

    def _edit(self, device: Device, entity: Entity, row: UUID, fields: dict[str, Scalar], *, delete: bool | None = None) -> None:
        self.backend.clock.advance(ms=1)
        seen = device.shown().get((entity, row), ({}, False))[0]
        before = len(self.typed)
        for name in TEXTS[entity]:
            if name in fields:
                self.typed.append(Typed(row, name, str(fields[name]), seen.get(name), self.backend.clock.now_ms(), device.name))
        try:
            device.edit(entity, row, fields, delete)
        except Crashed:
            device.restart()
            shown = device.shown().get((entity, row), ({}, False))[0]
            made = [each for each in self.typed[before:] if shown.get(each.name) == each.value]
            assert made in ([], self.typed[before:]), "half an edit was made"
            self.typed[before:] = made

    def add(self, device: Device, entity: Entity, *, is_completed: bool = False) -> None:
        row = new_id()
        self._count += 1
        fields: dict[str, Scalar] = {name: f"{name} {self._count} by {device.name}" for name in TEXTS[entity]}
        if entity == Entity.TASK and is_completed:
            fields["is_completed"] = True
        self._edit(device, entity, row, fields)
        if (entity, row) in device.shown():
            self.rows.append((entity, row))

    def add_poisoned(self, device: Device) -> None:
        """Add a task that no server takes: it must stop none of the others."""
        row = new_id()
        self.poisoned.add(row)
        self._count += 1
        self._edit(device, Entity.TASK, row, {"text": f"poison {self._count}", "importance": 99})

    def type(self, device: Device, row: int, field: int) -> None:
        found = self._shown_of(device, row)
        if found is not None:
            entity, identifier, _, _ = found
            self._count += 1
            name = TEXTS[entity][field % len(TEXTS[entity])]
            self._edit(device, entity, identifier, {name: f"{name} {self._count} by {device.name}"})

    def rate(self, device: Device, row: int, importance: int) -> None:
        found = self._shown_of(device, row)
        if found is not None and found[0] == Entity.TASK:
            _, identifier, values, _ = found
            fields: dict[str, Scalar] = {"is_completed": not values["is_completed"]} if importance == 0 else {"importance": importance}
            self._edit(device, Entity.TASK, identifier, fields)

    def trash(self, device: Device, row: int) -> None:
        """Delete a row, or bring it back."""
        found = self._shown_of(device, row)
        if found is not None:
            entity, identifier, _, is_deleted = found
            self._edit(device, entity, identifier, {}, delete=not is_deleted)

    async def sync(self, device: Device, faults: list[str], meanwhile: int = 0) -> None:
        device.wire.faults.extend(faults)
        device.wire.meanwhile = partial(self._happen, device, meanwhile)
        await self._round(device)
        device.wire.faults.clear()

    async def crash(self, device: Device, at: int, faults: list[str]) -> None:
        """Let the process of a device end at one of the steps of a sync."""
        device.wire.fuse.left = at
        await self.sync(device, faults)

    def crash_at_edit(self, device: Device, at: int) -> None:
        device.wire.fuse.left = at
        self.add(device, Entity.TASK)
        device.wire.fuse.left = None

    async def _round(self, device: Device) -> None:
        device.wire.count = 0
        if await device.sync_or_crash():
            return
        state = device.engine.state
        assert state.cause in {"", "rejected", "server-reset"}, state
        if state.cause == "server-reset":
            device.engine.answer_reset(keep_mine=True)
        if state.kind == "signed-out":
            # A month without a sign of life ends a session.
            await device.take_session(*await self.backend.sign_in(device.name))

    async def _happen(self, device: Device, what: int) -> None:
        """Do something while a reply is on its way. No process ends meanwhile."""
        left, device.wire.fuse.left = device.wire.fuse.left, None
        await self._act(device, what)
        device.wire.fuse.left = left

    async def _act(self, device: Device, what: int) -> None:
        if what % 6 < 3:
            self.type(device, what // 6, what // 6)
        elif what % 6 == 3:
            await self.write(what // 6, what)
        elif what % 6 == 4:
            self.trash(device, what // 6)
        else:
            other = self.devices[(self.devices.index(device) + 1) % len(self.devices)]
            await self.sync(other, [])

    def restart(self, device: Device) -> None:
        before = device.shown()
        device.restart()
        assert device.shown() == before, "a start shows something else than was shown before"

    async def pass_time(self, ms: int) -> None:
        await self.deliver_late()
        self.backend.clock.advance(ms=ms)

    async def deliver_late(self) -> None:
        """Let arrive what was given up by its sender."""
        while self.late:
            await self.late.pop(0)()

    def set_clock(self, device: Device, by_ms: int) -> None:
        """Set the clock of a device: how old its unsent edits are can't be told any more."""
        device.clock.wrong_by_ms += by_ms
        pending = device.pending()
        for each in self.typed:
            if (each.row, each.name, each.value) in pending:
                each.is_timed = False

    async def back_up(self) -> None:
        self._backups = [(await self.backend.back_up(), self.mirror.snapshot())]

    async def restore(self, *, is_announced: bool) -> None:
        if not self._backups:
            return
        await self.deliver_late()
        pending = {each for device in self.devices for each in device.pending()}
        held = {each for device in self.devices for each in device.held()}
        shown = {
            (row, name, value)
            for device in self.devices
            for (_, row), (values, _) in device.shown().items()
            for name, value in values.items()
        }
        for each in self.typed:
            place = (each.row, each.name, each.value)
            each.must_survive = place in held
            each.is_timed = each.is_timed and (place in pending or place in shown)
        backup, mirror = self._backups[-1]
        await self.backend.restore(backup, is_announced=is_announced)
        self.mirror = mirror.snapshot()

    async def clone(self, device: Device) -> None:
        """Copy a device's profile to another computer and sign in there."""
        if len(self.devices) >= 4:
            return
        name = f"device {len(self.devices)}"
        device.copy_to(self._path(name))
        await self._add_device(device.clock.wrong_by_ms)

    async def write(self, row: int, what: int) -> None:
        """Change a task over the API, as a script does that read it before."""
        known = [identifier for entity, identifier in self.rows if entity == Entity.TASK][-3:]
        if not known:
            return
        task = known[row % len(known)]
        async with httpx.AsyncClient(base_url=NOWHERE, transport=self._script_wire()) as client:
            path = routes.TASK.replace("{task_id:uuid}", str(task))
            found = await client.get(path)
            if found.status_code != 200:
                return
            self.backend.clock.advance(ms=1)
            now_ms = self.backend.clock.now_ms()
            headers = {"If-Match": found.headers["ETag"]}
            if what % 3 == 0:
                answer = await client.delete(path, headers=headers)
                self.mirror.write(Entity.TASK, task, "del", True, now_ms)
            else:
                self._count += 1
                text = f"text {self._count} by script"
                self.typed.append(Typed(task, "text", text, found.json()["text"], now_ms, SCRIPT))
                answer = await client.patch(path, headers=headers, json={"text": text})
                self.mirror.write(Entity.TASK, task, "text", text, now_ms)
            assert answer.is_success, answer.text

    def _script_wire(self) -> Wire:
        return _Signed(self.backend, Fuse(), lambda _delivered: None, [], token=self.backend.access_token(self._script))

    async def half_a_year(self) -> None:
        """Let the server forget what lay in the trash, and old history."""
        await self.pass_time(HALF_A_YEAR_MS)
        self.was_away = True
        for each in self.typed:
            each.is_timed = False
        self._backups.clear()
        await self.backend.purge()
        left, pending = await self.backend.ids(), {each for device in self.devices for each in device.pending()}
        self.mirror.purge(left, await self.backend.head())
        self.removed |= {row for _, row in self.rows if row not in left}
        for each in self.typed:
            # What went for good with its row stays away, also where the row comes back.
            each.must_survive = each.must_survive and (each.row in left or (each.row, each.name, each.value) in pending)


@dataclass
class _Signed(Wire):
    token: str = ""

    @override
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        request.headers["Authorization"] = f"Bearer {self.token}"
        return await super().handle_async_request(request)
