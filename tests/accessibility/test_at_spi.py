"""The running program read and worked through the accessibility bus, as a screen reader does it."""

import asyncio
import json
import subprocess
import sys
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import pytest
from forethought_desktop.core.paths import Paths
from forethought_desktop.core.preferences import PreferencesFile

from tests.support.at_spi import Node, accessibility_bus, desktop, launcher
from tests.support.session import message_bus, need, program, session_environment, until, x_server

NAMELESS_ROLES = frozenset(
    {
        "filler",
        "panel",
        "layered pane",
        "scroll pane",
        "viewport",
        "split pane",
        "splitter",
        "scroll bar",
        "separator",
        "application",
        "menu bar",
    }
    | {"unknown", "frame border", "border", "redundant object", "root pane", "grip"}
)
"""What only holds other things together."""


@dataclass(frozen=True)
class Session:
    bus: str
    command: list[str]
    environment: dict[str, str]


@pytest.fixture
def session(tmp_path: Path) -> Generator[Session]:
    """The program, started as a person starts it, with two tasks, on a screen and buses of its own."""
    need("Xvfb", "dbus-daemon")
    launcher()
    data_dir = tmp_path / "data"
    paths = Paths(data_dir)
    paths.prepare()
    PreferencesFile(paths.preferences).change(place="server", server_url="https://list.example.org", email="ada@example.org")
    command = [sys.executable, "-m", "forethought_desktop", "--data-dir", str(data_dir)]
    with x_server() as display, message_bus(tmp_path) as bus:
        environment = {**session_environment(display, bus, tmp_path / "home"), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        for line in ("Draft the pricing page !8 ?4", "Call the two silent pilots"):
            subprocess.run([*command, "add", line], env=environment, check=True, stdout=subprocess.DEVNULL, timeout=30)
        with accessibility_bus(environment), program(command, environment, tmp_path / "log"):
            yield Session(bus, command, environment)


async def window_of(programs: Node) -> Node:
    """Wait until the program has joined the bus and shows its window."""
    found: list[Node] = []

    async def look() -> bool:
        found[:] = [
            window for each in await programs.children() for window in await each.children() if await window.name() == "Forethought"
        ]
        return bool(found)

    await until(look, "the window is on the accessibility bus", 30)
    return found[0]


async def test_every_node_has_a_name_and_a_slider_and_a_button_work(session: Session) -> None:
    async with desktop(session.bus) as programs:
        window = await window_of(programs)
        nodes = [(await node.role(), await node.name(), node.path) async for node in window.walk() if await node.is_showing()]
        everything = len([node async for node in window.walk()])
        print(f"{everything} nodes, {len(nodes)} of them on the screen, in {len({role for role, _, _ in nodes})} roles")
        assert len(nodes) > 40
        assert [node for node in nodes if node[0] not in NAMELESS_ROLES and not node[1]] == []
        cells = {name for role, name, _ in nodes if role == "cell"}
        assert {"Draft the pricing page", "Importance: 8 of 10", "Confidence: 4 of 10"} <= cells

        await choose_the_first(window)
        await work_a_slider(window, session)
        await press_a_button(window, session)


async def choose_the_first(window: Node) -> None:
    """Select the first task by its menu."""
    step = await window.find("menu item", "Next task")
    assert step is not None
    await step.act()


async def work_a_slider(window: Node, session: Session) -> None:
    slider = await found(window, "slider", "Importance")
    before = await slider.value()
    print(f"slider Importance reads {before:g}")
    await slider.set_value(3)
    assert await slider.value() == 3

    async def is_rated() -> bool:
        return 3 in [task["importance"] for task in await listed(session)]

    await until(is_rated, "the rating is taken")
    print("slider Importance set to 3, and on disk")


async def press_a_button(window: Node, session: Session) -> None:
    button = await found(window, "push button", "Complete")
    await button.act()

    async def is_completed() -> bool:
        return len(await listed(session, "--completed")) == 1

    await until(is_completed, "the task is completed")
    print("button Complete pressed, and on disk")


async def found(window: Node, role: str, name: str) -> Node:
    """Wait for a node."""
    nodes: list[Node] = []

    async def look() -> bool:
        node = await window.find(role, name)
        nodes[:] = [node] if node is not None else []
        return node is not None

    await until(look, f"there is a {role} “{name}”", 30)
    return nodes[0]


async def listed(session: Session, *which: str) -> list[dict[str, object]]:
    """Ask the program for its tasks from the command line, as another start of it."""
    told = await asyncio.to_thread(
        subprocess.run, [*session.command, "list", "--json", *which], env=session.environment, capture_output=True, check=True, timeout=30
    )
    return list(json.loads(told.stdout))
