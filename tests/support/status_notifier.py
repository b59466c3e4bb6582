"""A panel without a picture: the watcher and host of tray icons on a message bus, as today's desktops have them."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus

_WATCHER = "org.kde.StatusNotifierWatcher"
_ITEM = "org.kde.StatusNotifierItem"
_MENU = "com.canonical.dbusmenu"
_NOTES = "org.freedesktop.Notifications"
_PROPERTIES = "org.freedesktop.DBus.Properties"


class Panel:
    """Takes icons in, reads them and their menus, clicks on them, and collects notes."""

    def __init__(self, bus: MessageBus) -> None:
        self._bus = bus
        self.items: list[str] = []
        self.notes: list[str] = []
        self.has_host = True
        bus.add_message_handler(self._answer)

    async def says(self, words: str) -> bool:
        """Tell whether the icon's tool tip holds these words."""
        tip = await self._property("ToolTip")
        return words in f"{tip[2]}\n{tip[3]}"

    async def picture(self) -> bytes:
        """Return the icon's smallest picture as it goes over the bus."""
        pictures = await self._property("IconPixmap")
        return bytes(min(pictures, key=lambda picture: picture[0])[2])

    async def activate(self) -> None:
        """Click with the left button."""
        await self._call(self._item, "/StatusNotifierItem", _ITEM, "Activate", "ii", [0, 0])

    async def activate_second(self) -> None:
        """Click with the middle button."""
        await self._call(self._item, "/StatusNotifierItem", _ITEM, "SecondaryActivate", "ii", [0, 0])

    async def menu(self) -> dict[str, int]:
        """Return the entries of the icon's menu with their numbers."""
        path = str(await self._property("Menu"))
        layout = (await self._call(self._item, path, _MENU, "GetLayout", "iias", [0, -1, []]))[1]
        entries = [entry.value for entry in layout[2]]
        return {entry[1]["label"].value.replace("_", ""): entry[0] for entry in entries if "label" in entry[1]}

    async def choose(self, label: str) -> None:
        """Click an entry of the menu."""
        path = str(await self._property("Menu"))
        number = (await self.menu())[label]
        await self._call(self._item, path, _MENU, "Event", "isvu", [number, "clicked", Variant("s", ""), 0])

    async def lose_host(self) -> None:
        """As when the panel crashes and the watcher goes on: the watcher stays on the bus and tells of it."""
        self.has_host = False
        await self._bus.send(Message.new_signal("/StatusNotifierWatcher", _WATCHER, "StatusNotifierHostUnregistered"))

    @property
    def _item(self) -> str:
        return self.items[-1]

    async def _property(self, name: str) -> Any:
        return (await self._call(self._item, "/StatusNotifierItem", _PROPERTIES, "Get", "ss", [_ITEM, name]))[0].value

    async def _call(self, name: str, path: str, interface: str, member: str, signature: str, body: list[Any]) -> list[Any]:
        answer = await self._bus.call(
            Message(destination=name, path=path, interface=interface, member=member, signature=signature, body=body)
        )
        assert answer.message_type is MessageType.METHOD_RETURN, answer.body
        return list(answer.body)

    def _answer(self, message: Message) -> Message | bool:
        if message.message_type is not MessageType.METHOD_CALL:
            return False
        match message.member:
            case "RegisterStatusNotifierItem":
                self.items.append(message.sender if message.body[0].startswith("/") else message.body[0])
                given: tuple[str, list[Any]] = "", []
            case "Get" if message.body[1] == "IsStatusNotifierHostRegistered":
                given = "v", [Variant("b", self.has_host)]
            case "GetAll":
                given = "a{sv}", [{"IsStatusNotifierHostRegistered": Variant("b", self.has_host), "ProtocolVersion": Variant("i", 0)}]
            case "Notify":
                self.notes.append(message.body[4])
                given = "u", [len(self.notes)]
            case "GetCapabilities":
                given = "as", [["body"]]
            case "GetServerInformation":
                given = "ssss", ["panel", "tests", "1", "1.2"]
            case _:
                return False
        return Message.new_method_return(message, *given)


@asynccontextmanager
async def panel(address: str) -> AsyncGenerator[Panel]:
    """Show a panel on the bus as long as the block lasts."""
    bus = await MessageBus(bus_address=address).connect()
    shown = Panel(bus)
    await bus.request_name(_NOTES)
    await bus.request_name(_WATCHER)
    try:
        yield shown
    finally:
        bus.disconnect()
        await bus.wait_for_disconnect()  # type: ignore[no-untyped-call]  # has no types
