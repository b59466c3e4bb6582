"""The shortcut on Wayland, where no program may look at the keyboard: the desktop's GlobalShortcuts portal is asked.

The desktop decides which keys it is in the end, may ask the person, and remembers the answer.
"""

import asyncio
import secrets
from contextlib import suppress
from typing import Any

from dbus_fast import BusType, Message, MessageType, Variant
from dbus_fast.aio import MessageBus
from dbus_fast.errors import DBusError
from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from forethought_desktop.core.hotkey.combination import Combination
from forethought_desktop.core.hotkey.way import Bound, Standing, Way
from forethought_desktop.core.signal import Signal

_NAME = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
_REQUEST = "org.freedesktop.portal.Request"
_SESSION = "org.freedesktop.portal.Session"
_ID = "quick-add"
_CALL_SECONDS = 5.0
_PERSON_SECONDS = 300.0
"""How long the desktop may show its question."""


class _Denied(Exception):
    """The portal answered, but not with what was asked for."""

    def __init__(self, standing: Standing) -> None:
        self.standing: Standing = standing


class PortalWay(Way):
    """One connection and one session of the portal, for as long as the keys are wanted."""

    def __init__(self) -> None:
        self.pressed: Signal[[str]] = Signal()
        self._bus: MessageBus | None = None
        self._session = ""
        self._answers: dict[str, asyncio.Future[tuple[int, dict[str, Variant]]]] = {}

    @override
    async def bind(self, wanted: Combination) -> Bound:
        await self.release()
        try:
            await self._connect()
            made = await self._ask("CreateSession", "a{sv}", [], session_handle_token=Variant("s", _token()))
            self._session = str(made["session_handle"].value)
            shortcut = [_ID, {"description": Variant("s", _describe()), "preferred_trigger": Variant("s", wanted.trigger)}]
            bound = await self._ask("BindShortcuts", "oa(sa{sv})sa{sv}", [self._session, [shortcut], ""])
        except _Denied as denied:
            return Bound(denied.standing)
        except (OSError, EOFError, TimeoutError, DBusError, KeyError):
            return Bound("impossible")
        return _bound(bound)

    @override
    async def release(self) -> None:
        bus, self._bus, session, self._session = self._bus, None, self._session, ""
        if bus is None:
            return
        bus.remove_message_handler(self._take)
        with suppress(OSError, EOFError):  # a bus that is gone has given them back already
            if session and bus.connected:
                await bus.send(Message(destination=_NAME, path=session, interface=_SESSION, member="Close"))
            bus.disconnect()
            await bus.wait_for_disconnect()  # type: ignore[no-untyped-call]  # has no types

    async def _connect(self) -> None:
        async with asyncio.timeout(_CALL_SECONDS):
            self._bus = await MessageBus(bus_type=BusType.SESSION).connect()
        self._bus.add_message_handler(self._take)
        for interface, member in ((_REQUEST, "Response"), (_SHORTCUTS, "Activated")):
            rule = f"type='signal',sender='{_NAME}',interface='{interface}',member='{member}'"
            await self._call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "AddMatch", "s", [rule])

    async def _call(self, name: str, path: str, interface: str, member: str, signature: str, body: list[Any]) -> Message:
        if self._bus is None:
            raise _Denied("impossible")
        async with asyncio.timeout(_CALL_SECONDS):
            answer = await self._bus.call(
                Message(destination=name, path=path, interface=interface, member=member, signature=signature, body=body)
            )
        if answer.message_type is not MessageType.METHOD_RETURN:
            raise _Denied("impossible")
        return answer

    async def _ask(self, member: str, signature: str, body: list[Any], **options: Variant) -> dict[str, Variant]:
        """Call and wait for the answer, which comes as a signal of a path that is known before."""
        token = _token()
        sender = "" if self._bus is None else str(self._bus.unique_name).removeprefix(":").replace(".", "_")
        path = f"/org/freedesktop/portal/desktop/request/{sender}/{token}"
        answer: asyncio.Future[tuple[int, dict[str, Variant]]] = asyncio.get_running_loop().create_future()
        self._answers[path] = answer
        try:
            called = await self._call(
                _NAME, _PATH, _SHORTCUTS, member, signature, [*body, {"handle_token": Variant("s", token), **options}]
            )
            if called.body and called.body[0] != path:
                self._answers[str(called.body[0])] = answer
            code, results = await asyncio.wait_for(answer, _PERSON_SECONDS)
        finally:
            self._answers = {path: waiting for path, waiting in self._answers.items() if waiting is not answer}
        if code != 0:
            raise _Denied("refused")
        return results

    def _take(self, message: Message) -> bool:
        if message.message_type is not MessageType.SIGNAL:
            return False
        if message.interface == _REQUEST and message.member == "Response":
            waiting = self._answers.get(message.path or "")
            if waiting is not None and not waiting.done():
                waiting.set_result((message.body[0], message.body[1]))
        elif message.interface == _SHORTCUTS and message.member == "Activated" and message.body[:2] == [self._session, _ID]:
            leave = message.body[3].get("activation_token")
            self.pressed.emit("" if leave is None else str(leave.value))
        return False


def _bound(results: dict[str, Variant]) -> Bound:
    """Read which keys the desktop chose; a list without ours means that none were given."""
    for name, about in results["shortcuts"].value if "shortcuts" in results else ():
        if name == _ID:
            told = about.get("trigger_description")
            return Bound("works", "" if told is None else str(told.value))
    return Bound("refused")


def _token() -> str:
    return f"forethought_{secrets.token_hex(8)}"


def _describe() -> str:
    return QCoreApplication.translate("Hotkey", "Add a task")
