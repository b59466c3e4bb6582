"""A file that was damaged: the window opens all the same, with all that can be had, and says so."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

from forethought_desktop.core.paths import Paths
from forethought_desktop.store import copies
from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import Journey
from tests.support.watchdog import unwatched
from tests.support.window import make_application, running, until


def flip_a_page(replica: Path) -> None:
    """Overwrite a page of the rows that the server has confirmed, as a failing disk might."""
    with closing(sqlite3.connect(replica)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        [root] = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'rows'").fetchone()
    with replica.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xa5" * 4096)


def test_c4_a_damaged_file_is_told_of_and_the_list_is_there(play: Callable[[Journey], None], qapp: QApplication, data_dir: Path) -> None:
    """C4"""
    replica = Paths(data_dir).this_computer

    async def journey() -> None:
        async with running(make_application(qapp, data_dir)) as person:
            await person.start_offline()
            await person.add("Send the signed lease back !9")
            copies.make(replica, date(2026, 11, 24))
        replica.write_bytes(b"")
        replica.with_name("replica.sqlite-wal").unlink(missing_ok=True)
        async with running(make_application(qapp, data_dir)) as person:
            await person.until_open()
            await until(lambda: person.shown_texts == ["Send the signed lease back"], "the list is there")
            assert "was damaged" in person.desk.window.notice.text
            assert "24" in person.desk.window.notice.text

            await person.add("Water the plants")
            flip_a_page(replica)
            desk = person.desk
            desk.settings.backups.see_to_it()
            with unwatched():  # all widgets are made anew at once
                await until(lambda: person.desk is not desk, "the window is built anew")
            assert "was damaged" in person.desk.window.notice.text
            assert "Water the plants" in person.shown_texts
            assert len(list(replica.parent.glob("replica-damaged-*.sqlite"))) == 2

    play(journey)
