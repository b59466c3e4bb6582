"""The shortcut from anywhere: what counts as one, and the portal of Wayland desktops on a bus of its own."""

from collections.abc import Generator
from pathlib import Path

import pytest
from forethought_desktop.core.background import Background
from forethought_desktop.core.hotkey.combination import SUGGESTED, combination
from forethought_desktop.core.hotkey.portal import PortalWay
from forethought_desktop.core.hotkey.service import Hotkey, HotkeyState, WayName, way_of
from forethought_desktop.core.hotkey.way import Bound

from tests.support.portal import portal
from tests.support.session import message_bus, until


@pytest.fixture
def bus(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Generator[str]:
    folder: Path = tmp_path_factory.mktemp("b")
    with message_bus(folder) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.mark.parametrize(
    ("text", "trigger", "mask", "windows"),
    [
        ("Ctrl+Alt+Space", "CTRL+ALT+space", 12, (3, 0x20)),
        ("Meta+N", "LOGO+n", 64, (8, 0x4E)),
        ("Ctrl+Shift+F12", "CTRL+SHIFT+F12", 5, (6, 0x7B)),
        ("Ctrl+,", "CTRL+comma", 4, (2, None)),
        ("Ctrl++", "CTRL+plus", 4, (2, None)),
    ],
)
def test_each_desktop_is_told_in_its_own_writing(text: str, trigger: str, mask: int, windows: tuple[int, int | None]) -> None:
    wanted = combination(text)
    assert wanted is not None
    assert wanted.text == text
    assert (wanted.trigger, wanted.x_mask) == (trigger, mask)
    assert (wanted.windows_mask, wanted.windows_key) == windows


@pytest.mark.parametrize("text", ["", "N", "Shift+N", "Ctrl", "Ctrl+", "Ctrl+K, Ctrl+N", "Hyper+N", "Ctrl+Nonsense", "+"])
def test_what_would_be_missing_elsewhere_is_not_taken(text: str) -> None:
    assert combination(text) is None


@pytest.mark.parametrize(
    ("platform", "session", "system", "way"),
    [
        ("xcb", "x11", "linux", "x11"),
        ("xcb", "wayland", "linux", "portal"),
        ("wayland", "wayland", "linux", "portal"),
        ("offscreen", "", "linux", "none"),
        ("windows", "", "win32", "windows"),
        ("cocoa", "", "darwin", "none"),
    ],
)
def test_the_way_follows_the_desktop(platform: str, session: str, system: str, way: WayName) -> None:
    assert way_of(platform, session=session, system=system) == way


async def test_the_portal_gives_keys_and_tells_when_they_are_pressed(bus: str) -> None:
    pressed: list[str] = []
    way = PortalWay()
    way.pressed.connect(pressed.append)
    wanted = combination(SUGGESTED)
    assert wanted is not None
    async with portal(bus, gives="Strg+Alt+Leertaste") as desktop:
        assert await way.bind(wanted) == Bound("works", "Strg+Alt+Leertaste")
        assert desktop.wanted == ["CTRL+ALT+space"]
        await desktop.press("token-1")
        await desktop.press()
        await until(lambda: len(pressed) == 2, "both presses came")
        assert pressed == ["token-1", ""]
        first = desktop.session
        await way.bind(wanted)
        await until(lambda: desktop.closed == [first], "the keys of before are given back")
        await way.release()
        await until(lambda: len(desktop.closed) == 2, "the keys are given back")


async def test_a_no_of_the_desktop_is_a_no(bus: str) -> None:
    way, wanted = PortalWay(), combination("Meta+N")
    assert wanted is not None
    async with portal(bus, refuses=True):
        assert (await way.bind(wanted)).standing == "refused"
    await way.release()


async def test_without_a_portal_or_a_bus_it_is_impossible(bus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    way, wanted = PortalWay(), combination("Meta+N")
    assert wanted is not None
    assert (await way.bind(wanted)).standing == "impossible"
    await way.release()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    assert (await way.bind(wanted)).standing == "impossible"


async def test_nothing_is_taken_before_it_is_chosen_and_what_was_chosen_can_be_given_back(bus: str) -> None:
    failures: list[str] = []
    background = Background(lambda failure, where: failures.append(f"{where}: {failure!r}"))
    hotkey = Hotkey("portal")
    told: list[HotkeyState] = []
    hotkey.changed.connect(told.append)
    async with portal(bus, gives="Meta+N") as desktop:
        hotkey.start(background, "")
        assert (hotkey.state.standing, desktop.wanted) == ("off", [])
        hotkey.choose("Meta+N")
        await until(lambda: hotkey.state.standing == "works", "the keys are there")
        hotkey.choose("")
        await until(lambda: desktop.closed, "the keys are given back")
        hotkey.choose("N")
        await until(lambda: hotkey.state.standing == "impossible", "a key alone is refused")
    await background.close()
    await hotkey.close()
    assert [state.standing for state in told] == ["asking", "works", "off", "asking", "impossible"]
    assert failures == []
