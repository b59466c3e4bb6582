"""What is looked at is kept true: at once from this computer, then from the server."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import pytest
from forethought_common.coaching import Interaction, Source, Usage
from forethought_common.errors import Outage
from forethought_desktop.core.background import Background
from forethought_desktop.insight.actions import InsightActions
from forethought_desktop.insight.presenter import InsightPresenter
from forethought_desktop.insight.views.page import InsightPage
from forethought_desktop.store.store import Store
from forethought_desktop.ui.plain import PlainLabel
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from typing_extensions import override

from tests.support.desk import opened_desk


class ToldActions(InsightActions):
    """Tells, instead of a server, what the test puts into its queue."""

    def __init__(self, store: Store) -> None:
        super().__init__(store, store.clock)
        self.told: asyncio.Queue[Usage | Outage] = asyncio.Queue()
        self.asked = 0

    @override
    async def usage(self) -> Usage:
        self.asked += 1
        told = await self.told.get()
        if isinstance(told, Outage):
            raise told
        return told


@dataclass
class View:
    """The parts a test looks at."""

    page: InsightPage
    presenter: InsightPresenter
    actions: ToldActions
    store: Store

    @property
    def words(self) -> str:
        QApplication.sendPostedEvents()
        return "\n".join(label.text() for label in self.page.findChildren(PlainLabel) if label.isVisibleTo(self.page))

    def answer(self) -> None:
        interaction = Interaction(uuid4(), None, "What for?", Source.MODEL, self.store.clock.now(), 640, cost=Decimal("0.0004"))
        self.store.keep_interaction(interaction, is_known_to_server=True)


@pytest.fixture
async def view(qtbot: QtBot, tmp_path: Path) -> AsyncIterator[View]:
    failures: list[BaseException] = []
    background = Background(lambda failure, _name: failures.append(failure))
    with opened_desk(tmp_path) as desk:
        page = InsightPage()
        qtbot.addWidget(page)
        page.resize(760, 600)
        actions = ToldActions(desk.store)
        presenter = InsightPresenter(page, actions, desk.store, background)
        yield View(page, presenter, actions, desk.store)
        presenter.close()
        await background.close()
    assert failures == []


def usage(cost: str, **by_source: int) -> Usage:
    return Usage(10, 3, 7, None, Decimal(cost), by_source)


async def settle() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


async def test_what_this_computer_knows_shows_before_the_server_has_answered(view: View) -> None:
    view.answer()
    view.page.show()
    view.presenter.open()
    assert "$0.0004" in view.words
    assert "not in reach" not in view.words
    view.actions.told.put_nowait(usage("0.0031", model=5))
    await settle()
    assert "$0.0031" in view.words
    assert "7 of 10 left" in view.words


async def test_without_a_server_it_stays_and_says_so(view: View) -> None:
    view.answer()
    view.page.show()
    view.presenter.open()
    view.actions.told.put_nowait(Outage("No server is connected."))
    await settle()
    assert "$0.0004" in view.words
    assert "The server is not in reach" in view.words


async def test_an_answer_that_comes_meanwhile_is_asked_for_again(view: View) -> None:
    view.page.show()
    view.presenter.open()
    await settle()
    view.answer()
    view.actions.told.put_nowait(usage("0.0031", model=5))
    view.actions.told.put_nowait(usage("0.0035", model=6))
    await settle()
    assert view.actions.asked == 2
    assert "$0.0035" in view.words


async def test_nobody_is_asked_while_nobody_looks(view: View) -> None:
    view.answer()
    view.presenter.refresh()
    await settle()
    assert view.actions.asked == 0
