"""A desktop's GlobalShortcuts portal on a message bus: asks nobody, gives the keys it was told to, and can press them."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus

NAME = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"


class Portal:
    """`refuses` makes it answer as a person who says no; `gives` is what it says to press."""

    def __init__(self, bus: MessageBus, *, refuses: bool, gives: str) -> None:
        self._bus = bus
        self._refuses = refuses
        self._gives = gives
        self.wanted: list[str] = []
        self.session = ""
        self.closed: list[str] = []
        bus.add_message_handler(self._answer)

    async def press(self, leave: str = "") -> None:
        """Have the keys pressed, with the leave to come forward that desktops give along."""
        options = {"activation_token": Variant("s", leave)} if leave else {}
        body: list[Any] = [self.session, "quick-add", 1, options]
        await self._bus.send(Message.new_signal(_PATH, _SHORTCUTS, "Activated", "osta{sv}", body))

    def _answer(self, message: Message) -> Message | bool:
        if message.message_type is not MessageType.METHOD_CALL or message.destination not in {NAME, self._bus.unique_name}:
            return False
        if message.member == "CreateSession":
            options = message.body[0]
            self.session = f"/org/freedesktop/portal/desktop/session/x/{options['session_handle_token'].value}"
            return self._handled(message, options, {"session_handle": Variant("s", self.session)}, is_refused=False)
        if message.member == "BindShortcuts":
            name, about = message.body[1][0]
            self.wanted.append(about["preferred_trigger"].value)
            given = [[name, {"description": about["description"], "trigger_description": Variant("s", self._gives)}]]
            return self._handled(message, message.body[3], {"shortcuts": Variant("a(sa{sv})", given)}, is_refused=self._refuses)
        if message.member == "Close":
            self.closed.append(str(message.path))
            return True
        return False

    def _handled(self, message: Message, options: dict[str, Variant], results: dict[str, Variant], *, is_refused: bool) -> Message:
        sender = str(message.sender).removeprefix(":").replace(".", "_")
        path = f"/org/freedesktop/portal/desktop/request/{sender}/{options['handle_token'].value}"
        self._bus.send(
            Message.new_signal(
                path, "org.freedesktop.portal.Request", "Response", "ua{sv}", [int(is_refused), {} if is_refused else results]
            )
        )
        return Message.new_method_return(message, "o", [path])


@asynccontextmanager
async def portal(address: str, *, refuses: bool = False, gives: str = "Press Ctrl+Alt+Space") -> AsyncGenerator[Portal]:
    """Offer a portal on the bus as long as the block lasts."""
    bus = await MessageBus(bus_address=address).connect()
    offered = Portal(bus, refuses=refuses, gives=gives)
    await bus.request_name(NAME)
    try:
        yield offered
    finally:
        bus.disconnect()
        await bus.wait_for_disconnect()  # type: ignore[no-untyped-call]  # has no types
