"""What a person does with what was inferred reaches the server, and the page shows what has become of it."""

import asyncio
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from forethought_common.coaching import PersonaPatch, PersonaSignal, PersonaView
from forethought_common.errors import Code, Outage, Refusal
from forethought_desktop.app.leaning import Leaning
from forethought_desktop.coaching.actions import CoachingActions
from forethought_desktop.core.background import Background
from forethought_desktop.store.store import Store
from msgspec import UNSET
from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot
from typing_extensions import override

from tests.support.computers import Computer, computer
from tests.support.desk import opened_desk
from tests.support.server import LiveServer

SIGNALS = [PersonaSignal("word:customers", "business", 7, 1_795_435_200, "task"), PersonaSignal("word:sales", "business", 2, 1, "task")]


async def settle() -> None:
    """Let every coroutine that can go on do so."""
    for _ in range(20):
        await asyncio.sleep(0)


class Collected(CoachingActions):
    """A server's side of it in memory."""

    def __init__(self, store: Store) -> None:
        super().__init__(store, store.clock)
        self.kept = PersonaView("business", False, False, SIGNALS)
        self.failure: Refusal | Outage | None = None

    @override
    async def persona(self) -> PersonaView:
        if self.failure is not None:
            raise self.failure
        return self.kept

    @override
    async def change_persona(self, patch: PersonaPatch) -> PersonaView:
        if self.failure is not None:
            raise self.failure
        is_frozen = self.kept.is_frozen if patch.is_frozen is UNSET else patch.is_frozen
        label = self.kept.label if patch.label is UNSET or patch.label is None else patch.label
        self.kept = PersonaView(label, patch.label is not UNSET and patch.label is not None, is_frozen, self.kept.signals)
        return self.kept

    @override
    async def erase_signal(self, key: str) -> None:
        if self.failure is not None:
            raise self.failure
        self.kept = PersonaView("neutral", False, False, [signal for signal in self.kept.signals if signal.key != key])

    @override
    async def erase_persona(self) -> None:
        self.kept = PersonaView("neutral", False, False, [])


@pytest.fixture
async def actions(tmp_path: Path) -> AsyncGenerator[Collected]:
    with opened_desk(tmp_path) as desk:
        yield Collected(desk.store)


@pytest.fixture
async def leaning(qtbot: QtBot, actions: Collected) -> AsyncGenerator[Leaning]:
    failures: list[BaseException] = []
    background = Background(lambda failure, _name: failures.append(failure))
    owner = QObject()
    leaning = Leaning(actions, background, owner)
    yield leaning
    leaning.close()
    await background.close()
    assert failures == []


async def test_it_is_asked_for_when_somebody_looks(leaning: Leaning, actions: Collected) -> None:
    assert leaning.view is None
    leaning.refresh()
    await settle()
    assert leaning.view == actions.kept


async def test_each_change_is_shown_as_the_server_took_it(leaning: Leaning, actions: Collected) -> None:
    changed = QSignalSpy(leaning.changed)
    leaning.choose("student")
    await settle()
    assert leaning.view == PersonaView("student", True, False, SIGNALS)
    leaning.switch_collecting(False)
    await settle()
    assert actions.kept.is_frozen
    leaning.erase("word:sales")
    await settle()
    assert leaning.view is not None
    assert [signal.key for signal in leaning.view.signals] == ["word:customers"]
    leaning.erase_all()
    await settle()
    assert leaning.view.signals == []
    assert changed.count() == 4


@pytest.mark.parametrize("failure", [Outage("The server cannot be reached."), Refusal(Code.NOT_FOUND, "There is no such signal.")])
async def test_a_change_that_was_not_taken_leaves_what_is_so_and_says_why(
    leaning: Leaning, actions: Collected, failure: Refusal | Outage
) -> None:
    leaning.refresh()
    await settle()
    actions.failure = failure
    shown, changed = QSignalSpy(leaning.shown), QSignalSpy(leaning.changed)
    leaning.erase("word:sales")
    await settle()
    assert (leaning.note, leaning.view) == (failure.detail, actions.kept)
    assert (shown.count(), changed.count()) == (1, 0)
    actions.failure = None
    leaning.choose("student")
    await settle()
    assert leaning.note == ""


async def test_where_nobody_can_be_asked_nothing_is_shown(leaning: Leaning, actions: Collected) -> None:
    leaning.refresh()
    await settle()
    actions.failure = Outage("The server cannot be reached.")
    leaning.refresh()
    await settle()
    assert leaning.view is None


@pytest.fixture
async def laptop(live_server: LiveServer, tmp_path: Path) -> AsyncGenerator[Computer]:
    live_server.sign_up()
    async with computer(live_server.url, tmp_path) as lent:
        yield lent


async def test_the_server_tells_what_it_collected_and_forgets_it_when_told(laptop: Computer) -> None:
    actions = CoachingActions(laptop.store, laptop.store.clock, server=laptop.server, sync=laptop.engine)
    for text in (
        "Call three customers",
        "Send the invoices",
        "Fix the pricing page",
        "Ask customers about churn",
        "Sales report",
        "More customers",
    ):
        laptop.add(text)
    await laptop.sync()
    view = await actions.persona()
    counts = {signal.key: signal.count for signal in view.signals}
    assert view.label == "business"
    assert counts["word:customers"] == 3
    await actions.erase_signal("word:customers")
    assert "word:customers" not in {signal.key for signal in (await actions.persona()).signals}
    with pytest.raises(Refusal):
        await actions.erase_signal("word:customers")
    assert (await actions.change_persona(PersonaPatch(label="student"))).is_corrected
    assert not (await actions.change_persona(PersonaPatch(label=None))).is_corrected
    assert (await actions.change_persona(PersonaPatch(is_frozen=True))).is_frozen
    await actions.erase_persona()
    after = await actions.persona()
    assert (after.label, after.signals) == ("neutral", [])
