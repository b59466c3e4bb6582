"""Fixtures for journeys: coroutines that run in Qt's own loop, as the program does."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from forethought_desktop.core import loop
from PySide6.QtWidgets import QApplication

from tests.support.watchdog import Watchdog

Journey = Callable[[], Awaitable[None]]
LONGEST_SECONDS = 100


@pytest.fixture
def play(qapp: QApplication) -> Callable[[Journey], None]:
    """Run a journey to its end in Qt's loop, and fail it where something holds the loop for longer than a person would not notice."""

    def play(journey: Journey) -> None:
        watchdog = Watchdog()

        async def main() -> int:
            watchdog.start()
            try:
                async with asyncio.timeout(LONGEST_SECONDS):
                    await journey()
            finally:
                watchdog.stop()
            return 0

        assert loop.run(qapp, main) == 0
        assert watchdog.blocks == [], "\n".join(watchdog.blocks)

    return play


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A data directory as nobody would choose it: with blanks, accents and a quote."""
    return tmp_path / "Ada's données et tâches"


@pytest.fixture(autouse=True)
def no_keyring_and_no_provider(monkeypatch: pytest.MonkeyPatch) -> None:
    """Journeys must not find the keys of whoever runs them."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    for name in ("ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL", "DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
