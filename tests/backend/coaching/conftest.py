"""A server whose model is the double, loaded before the first question."""

from collections.abc import AsyncGenerator
from pathlib import Path

import httpx
import pytest
from forethought_backend.coaching.provider.messages_api import MessagesApi
from forethought_backend.core.settings import Settings

from tests.support.anthropic_double import AnthropicDouble
from tests.support.clock import SettableClock
from tests.support.coaching import Person
from tests.support.server import make_settings

AFTER_THE_RELEASE = 1_793_000_000
"""Late October 2026: every price of the list holds."""


@pytest.fixture
def clock() -> SettableClock:
    return SettableClock(AFTER_THE_RELEASE)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A deadline that no test meets by being slow; those about the deadline set their own."""
    return make_settings(tmp_path, coaching_deadline_ms=20_000, coaching_per_minute=1000)


@pytest.fixture
async def double() -> AsyncGenerator[AnthropicDouble]:
    async with AnthropicDouble.serving() as double:
        yield double


@pytest.fixture
async def language_model(double: AnthropicDouble) -> AsyncGenerator[MessagesApi]:
    model = MessagesApi("sk-secret", base_url=double.base_url)
    await model.load()
    yield model
    await model.close()


@pytest.fixture
async def person(api: httpx.AsyncClient) -> Person:
    """Somebody with one goal."""
    person = await Person.sign_up(api)
    await person.add_goal()
    return person
