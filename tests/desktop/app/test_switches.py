"""The coaching switches: what was chosen here holds at once, and the server learns of it when it can."""

import asyncio
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from forethought_common.accounts import Me
from forethought_desktop.app.switches import CoachingSwitches
from forethought_desktop.core.background import Background

from tests.support.computers import Computer, computer
from tests.support.server import LiveServer


@pytest.fixture
async def laptop(live_server: LiveServer, tmp_path: Path) -> AsyncGenerator[Computer]:
    live_server.sign_up()
    async with computer(live_server.url, tmp_path) as lent:
        yield lent


@pytest.fixture
async def switches(laptop: Computer) -> AsyncGenerator[CoachingSwitches]:
    failures: list[BaseException] = []
    background = Background(lambda failure, _name: failures.append(failure))
    switches = CoachingSwitches(laptop.store, background)
    yield switches
    switches.close()
    await background.close()
    assert failures == []


async def test_preparing_answers_is_off_until_it_is_chosen_and_then_the_server_knows(laptop: Computer, switches: CoachingSwitches) -> None:
    assert (switches.is_on, switches.is_logging, switches.is_preparing) == (True, True, False)
    switches.switch_preparing(is_preparing=True)
    assert (switches.is_preparing, switches.is_settled) == (True, False)
    told: asyncio.Queue[Me] = asyncio.Queue()
    switches.me_changed.connect(told.put_nowait)
    switches.connect(laptop.server)
    me = await asyncio.wait_for(told.get(), 20)
    assert (me.coaching_prefetch_enabled, me.coaching_logging_enabled, switches.is_settled) == (True, True, True)
    assert (await laptop.server.me()).coaching_prefetch_enabled
    switches.switch_preparing(is_preparing=False)
    assert not switches.is_preparing
    assert not (await asyncio.wait_for(told.get(), 20)).coaching_prefetch_enabled
