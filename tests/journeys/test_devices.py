"""Two devices of one account."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import Journey
from tests.support.server import PASSWORD
from tests.support.window import make_application, running, until

EMAIL = "person@example.org"


def test_two_devices_see_each_others_tasks_within_two_seconds(
    play: Callable[[Journey], None], qapp: QApplication, tmp_path: Path, live_server: Any
) -> None:
    live_server.sign_up(EMAIL)

    async def journey() -> None:
        laptop_program = make_application(qapp, tmp_path / "laptop", server=live_server.url)
        desktop_program = make_application(qapp, tmp_path / "desktop", server=live_server.url)
        async with running(laptop_program) as laptop, running(desktop_program) as desktop:
            for person in (laptop, desktop):
                await person.sign_in(EMAIL, PASSWORD)
            await laptop.add("Book a dentist appointment !5 ?9")
            await until(lambda: "Book a dentist appointment" in desktop.shown_texts, "the other device has it", seconds=2)
            await desktop.add("Water the plants at Ada's place !6")
            await until(lambda: "Water the plants at Ada's place" in laptop.shown_texts, "and the other way round", seconds=2)
            await desktop.select("Book a dentist appointment")
            desktop.desk.window.menu.action("complete").trigger()
            await until(lambda: laptop.count("completed") == 1, "what is done here is done there", seconds=2)

    play(journey)


def test_a_wrong_password_is_one_calm_line_and_the_right_one_goes_on(
    play: Callable[[Journey], None], qapp: QApplication, tmp_path: Path, live_server: Any
) -> None:
    live_server.sign_up(EMAIL)

    async def journey() -> None:
        async with running(make_application(qapp, tmp_path / "laptop", server=live_server.url)) as person:
            await person.try_to_sign_in(EMAIL, "not the password at all")
            await until(lambda: "do not go together" in person.welcome_words, "the refusal is shown")
            await person.sign_in(EMAIL, PASSWORD)
            assert person.status.startswith("Synced")

    play(journey)
