"""The real program without a server anywhere: signed out of one, so that every part is there and nothing has to be waited for."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from forethought_desktop.app.application import Application
from forethought_desktop.core import loop
from forethought_desktop.core.paths import Paths
from forethought_desktop.core.preferences import PreferencesFile
from PySide6.QtWidgets import QApplication

from tests.journeys.conftest import Journey, data_dir, no_keyring_and_no_provider
from tests.support.window import make_application

__all__ = ["data_dir", "no_keyring_and_no_provider"]

LONGEST_SECONDS = 60


@pytest.fixture
def play(qapp: QApplication) -> Callable[[Journey], None]:
    """Run a journey in Qt's loop; how fast it is, other journeys watch."""

    def play(journey: Journey) -> None:
        async def main() -> int:
            async with asyncio.timeout(LONGEST_SECONDS):
                await journey()
            return 0

        assert loop.run(qapp, main) == 0

    return play


@pytest.fixture
def application(qapp: QApplication, data_dir: Path) -> Application:
    """The program as somebody has it who signed out."""
    paths = Paths(data_dir)
    paths.prepare()
    PreferencesFile(paths.preferences).change(place="server", server_url="https://list.example.org", email="ada@example.org")
    return make_application(qapp, data_dir)
