"""Two devices of one account."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
from forethought_common import routes
from forethought_desktop.accounts.views.sign_in import SignInDialog
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

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


def test_a_session_that_was_ended_elsewhere_is_one_dialog_and_nothing_is_lost(
    play: Callable[[Journey], None], qapp: QApplication, tmp_path: Path, live_server: Any
) -> None:
    live_server.sign_up(EMAIL)

    async def journey() -> None:
        async with running(make_application(qapp, tmp_path / "laptop", server=live_server.url)) as person:
            await person.sign_in(EMAIL, PASSWORD)
            async with httpx.AsyncClient(base_url=live_server.url, timeout=30) as phone:
                other = (await phone.post(routes.SIGN_IN, json={"email": EMAIL, "password": PASSWORD})).json()
                token = {"Authorization": f"Bearer {other['access_token']}"}
                assert (await phone.post(routes.SIGN_OUT_ALL, headers=token)).status_code == 204
            await person.add("Renew the residence permit !10")
            await until(lambda: person.desk.window.status.button.text() == "Sign in again to sync", "the status bar offers it")
            for _click in range(2):
                person.click(person.desk.window.status.button)
            (dialog,) = person.desk.window.findChildren(SignInDialog)
            (password,) = [field for field in dialog.findChildren(QLineEdit) if field.accessibleName() == "Password"]
            person.type(password, PASSWORD)
            person.click(next(button for button in dialog.findChildren(QPushButton) if button.text() == "Sign in"))
            await person.until_synced()
            assert person.application.workspace.store.pending_count == 0
            assert person.shown_texts == ["Renew the residence permit"]

    play(journey)
