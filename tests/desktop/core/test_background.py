"""One door for coroutines: they are kept, their failures are told, and they end with their owner."""

import asyncio

import pytest
from forethought_desktop.core.background import Background


@pytest.fixture
def told() -> list[tuple[str, str]]:
    return []


@pytest.fixture
def background(told: list[tuple[str, str]]) -> Background:
    def report(failure: BaseException, name: str) -> None:
        told.append((type(failure).__name__, name))

    return Background(report)


async def fail() -> None:
    raise LookupError


async def wait_for_ever() -> None:
    await asyncio.Event().wait()


async def test_a_failure_is_told_with_the_name_of_the_work(background: Background, told: list[tuple[str, str]]) -> None:
    task = background.start(fail(), name="a turn")
    await asyncio.wait({task})
    assert told == [("LookupError", "a turn")]


async def test_work_dies_with_its_owner_and_that_is_no_failure(background: Background, told: list[tuple[str, str]]) -> None:
    owner, other = object(), object()
    mine, others = background.start(wait_for_ever(), owner=owner), background.start(wait_for_ever(), owner=other)
    background.cancel_owned(owner)
    await asyncio.wait({mine})
    assert mine.cancelled()
    assert not others.done()
    assert told == []
    await background.close()


async def test_closing_ends_everything_and_waits_for_it(background: Background) -> None:
    ended = []

    async def tidy() -> None:
        try:
            await wait_for_ever()
        finally:
            await asyncio.sleep(0)
            ended.append(1)

    tasks = [background.start(tidy()) for _ in range(3)]
    await asyncio.sleep(0)
    await background.close()
    assert len(ended) == 3
    assert all(task.done() for task in tasks)


async def test_work_may_close_the_background_it_runs_in(background: Background, told: list[tuple[str, str]]) -> None:
    async def quit_all() -> None:
        await background.close()

    await background.start(quit_all())
    assert told == []


async def test_what_puts_something_away_is_finished_though_everything_ends(background: Background) -> None:
    put_away = []

    async def put_it_away() -> None:
        for _ in range(9):
            await asyncio.sleep(0)
        put_away.append(1)

    async def use_something() -> None:
        try:
            await wait_for_ever()
        finally:
            background.finish(put_it_away(), name="putting away")

    background.finish(put_it_away(), name="putting away")
    background.start(use_something())
    await asyncio.sleep(0)
    await background.close()
    assert put_away == [1, 1]
