"""Both sides compare what they hold once a day; a difference is told and mended."""

import pytest

from tests.support.computers import Computer, in_step

DAY = 24 * 3600 + 60


@pytest.fixture
def told(laptop: Computer) -> list[str]:
    found: list[str] = []
    laptop.engine.fell_out_of_step.connect(found.append)
    return found


async def test_alike_sides_find_nothing(laptop: Computer, phone: Computer, told: list[str]) -> None:
    task = laptop.add()
    laptop.edit(laptop.add("Gone"), delete=True)
    await in_step(laptop, phone)
    phone.edit(task, text="From the phone")
    await in_step(laptop, phone)
    laptop.let_pass(DAY)
    await laptop.sync()
    assert told == []


async def test_a_difference_is_told_and_everything_is_read_anew_once_a_day(laptop: Computer, told: list[str]) -> None:
    laptop.add("Kept")
    lost = laptop.add("Lost")
    await laptop.sync()
    await laptop.sync()
    with laptop.store.transaction() as connection:
        connection.execute("DELETE FROM rows WHERE id = ?", (str(lost),))
        laptop.store.touch("task", lost)
    assert laptop.texts == ["Kept"]
    await laptop.sync()
    assert laptop.texts == ["Kept"]
    laptop.let_pass(DAY)
    laptop.add("Unsent")
    await laptop.sync()
    assert told == ["task: 2 rows here, 3 there"]
    assert laptop.texts == ["Kept", "Lost", "Unsent"]
    await laptop.sync()
    assert len(told) == 1
