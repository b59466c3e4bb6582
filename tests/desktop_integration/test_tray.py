"""The icon in a real tray: over the bus, as panels of today read it, and with the mouse in an older panel."""

from tests.desktop_integration.conftest import Session
from tests.support.session import need, until
from tests.support.status_notifier import panel


async def test_the_icon_opens_adds_tells_how_things_stand_and_quits(session: Session) -> None:
    async with panel(session.bus) as shown:
        running = session.start_forethought("--hidden")
        await until(lambda: shown.items, "the icon is in the tray")
        assert session.windows("Forethought") == []
        await until(lambda: shown.says("Sync needs a look"), "what only a person can settle is told, while the window is closed")
        assert "Your tasks are safe" in shown.notes[0]
        assert list(await shown.menu())[:3] == ["Add a task…", "Open Forethought", "Coaching"]
        assert any("Not signed in" in entry for entry in await shown.menu())
        await shown.activate()
        await until(lambda: session.windows("Forethought"), "the window is open")
        await shown.activate_second()
        await until(lambda: session.windows("Add a task"), "the small window is open")
        await shown.choose("Quit")
        await until(lambda: running.poll() is not None, "the program has ended")
        assert running.returncode == 0, session.log


async def test_a_window_in_the_tray_comes_back_when_the_panel_goes_and_a_new_panel_gets_the_icon(managed: Session) -> None:
    async with panel(managed.bus) as shown:
        managed.start_forethought()
        await until(lambda: shown.items, "the icon is in the tray")
        await until(lambda: managed.windows("Forethought"), "the window is open")
        await until(lambda: managed.keys_to("Forethought", "ctrl+w") or not managed.windows("Forethought"), "the window is in the tray")
        await until(lambda: shown.notes, "the person is told where it went")
        assert "keeps running" in shown.notes[0]
        await shown.lose_host()
        await until(lambda: managed.is_minimised("Forethought"), "the window can be reached")
    async with panel(managed.bus) as again:
        await until(lambda: again.items, "the icon is in the new panel")
        await until(lambda: not managed.is_minimised("Forethought"), "the window is in the tray again")
        await again.activate()
        await until(lambda: managed.windows("Forethought"), "the window is open")


async def test_without_a_tray_a_start_out_of_sight_and_closing_minimise(managed: Session) -> None:
    managed.start_forethought()
    await until(lambda: managed.windows("Forethought"), "the window is open")
    await until(lambda: managed.keys_to("Forethought", "ctrl+w") or managed.is_minimised("Forethought"), "the window is minimised")
    async with panel(managed.bus) as late:
        await until(lambda: late.items, "the icon is in the panel that came late")
        await until(lambda: not managed.is_minimised("Forethought"), "the window went to the tray")


async def test_an_older_panel_shows_the_icon_and_a_click_opens_the_window(managed: Session) -> None:
    need("trayer")
    managed.run("trayer", "--edge", "bottom", "--align", "right", "--widthtype", "request", "--height", "28", "--SetDockType", "true")
    managed.start_forethought("--hidden")
    # The panel is as wide as its one icon. A click before the icon is there hits nothing.
    in_the_corner = ("xdotool", "mousemove", "1266", "787", "click")
    await until(lambda: managed.output(*in_the_corner, "1") or managed.windows("Forethought"), "a click opens the window")
    managed.output(*in_the_corner, "2")
    await until(lambda: managed.windows("Add a task"), "a click with the middle button adds")
