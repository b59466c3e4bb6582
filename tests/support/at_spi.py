"""The screen as the accessibility bus has it, which is what a screen reader reads: its nodes, their values, their actions."""

from collections.abc import AsyncGenerator, AsyncIterator, Generator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from dbus_fast import BusType, Message, MessageType, Variant
from dbus_fast.aio import MessageBus

from tests.support.session import program, until

_LAUNCHERS = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"))
_REGISTRY, _ROOT = "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"
_ACCESSIBLE, _VALUE, _ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Value", "org.a11y.atspi.Action"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_DEEPEST = 30
_TOO_BUSY = "org.freedesktop.DBus.Error.NoReply"
_TRIES = 5
"""How often a program is asked that is too busy to answer."""
_SHOWING = 25


def launcher() -> Path:
    """Find what starts the accessibility bus, or skip the test."""
    found = next((path for path in _LAUNCHERS if path.exists()), None)
    if found is None:
        pytest.skip("needs the accessibility bus, not installed here (Debian: at-spi2-core)")
    return found


@contextmanager
def accessibility_bus(environment: dict[str, str]) -> Generator[None]:
    """Run the accessibility bus of a session."""
    with program([str(launcher()), "--launch-immediately"], environment):
        yield


@dataclass(frozen=True)
class Node:
    """One accessible object of a program."""

    bus: MessageBus
    owner: str
    path: str

    async def ask(self, interface: str, member: str, signature: str = "", body: list[object] | None = None) -> list[object]:
        told: Message | None = None
        for _ in range(_TRIES):
            told = await self.bus.call(Message(self.owner, self.path, interface, member, signature=signature, body=body or []))
            if getattr(told, "error_name", None) != _TOO_BUSY:
                break
        assert told is not None
        if told.message_type is MessageType.ERROR:
            raise LookupError(f"{interface}.{member} of {self.path}: {told.error_name}")
        return list(told.body)

    async def name(self) -> str:
        return str((await self._property(_ACCESSIBLE, "Name")) or "")

    async def role(self) -> str:
        return str((await self.ask(_ACCESSIBLE, "GetRoleName"))[0])

    async def is_showing(self) -> bool:
        (states,) = await self.ask(_ACCESSIBLE, "GetState")
        assert isinstance(states, list)
        return bool(int(states[0]) >> _SHOWING & 1)

    async def children(self) -> list["Node"]:
        (told,) = await self.ask(_ACCESSIBLE, "GetChildren")
        assert isinstance(told, list)
        return [Node(self.bus, owner, path) for owner, path in told]

    async def value(self) -> float:
        found = await self._property(_VALUE, "CurrentValue")
        assert isinstance(found, float)
        return found

    async def set_value(self, value: float) -> None:
        await self.ask(_PROPERTIES, "Set", "ssv", [_VALUE, "CurrentValue", Variant("d", value)])

    async def act(self) -> None:
        """Do what a press would do."""
        await self.ask(_ACTION, "DoAction", "i", [0])

    async def walk(self, depth: int = 0) -> AsyncIterator["Node"]:
        """Yield this node and all below it; one that went away meanwhile is left out."""
        yield self
        if depth < _DEEPEST:
            try:
                children = await self.children()
            except LookupError:
                return
            for child in children:
                async for node in child.walk(depth + 1):
                    yield node

    async def find(self, role: str, name: str) -> "Node | None":
        async for node in self.walk():
            try:
                if await node.role() == role and await node.name() == name:
                    return node
            except LookupError:
                continue
        return None

    async def _property(self, interface: str, name: str) -> object:
        (told,) = await self.ask(_PROPERTIES, "Get", "ss", [interface, name])
        return told.value if isinstance(told, Variant) else told


@asynccontextmanager
async def desktop(session_address: str) -> AsyncGenerator[Node]:
    """Connect to the accessibility bus of a session, and yield the desktop, whose children are programs."""
    session = await MessageBus(bus_address=session_address, bus_type=BusType.SESSION).connect()
    addresses: list[object] = []

    async def look() -> bool:
        try:
            addresses[:] = await Node(session, "org.a11y.Bus", "/org/a11y/bus").ask("org.a11y.Bus", "GetAddress")
        except LookupError:
            return False
        return bool(addresses[0])

    try:
        await until(look, "there is an accessibility bus")
    finally:
        session.disconnect()
    bus = await MessageBus(bus_address=str(addresses[0]), bus_type=BusType.SESSION).connect()
    try:
        yield Node(bus, _REGISTRY, _ROOT)
    finally:
        bus.disconnect()
