"""From a thought to the coach's question: with a model, and with nobody in reach."""

import asyncio
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from forethought_common.coaching import Reason, Source
from forethought_desktop.coaching.views.turn import Phase, Turn
from forethought_desktop.ui.plain import PlainLabel
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.journeys.conftest import Journey
from tests.support.anthropic_double import ANSWER, AnthropicDouble
from tests.support.window import Person, make_application, running, until

PLAY = Callable[[Journey], None]
GOAL = ("Three pilot customers live by March", "Renewals that pay for the second hire", "Cash runs out before the pilots renew")


def shown_turn(person: Person) -> Turn:
    turn = person.desk.widgets.panel.turn
    assert turn is not None
    return turn


def test_a_captured_thought_reaches_the_model_and_its_answer_streams_back(
    play: PLAY, qapp: QApplication, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def journey() -> None:
        async with AnthropicDouble.serving() as model:
            use(model, monkeypatch)
            monkeypatch.setenv("FORETHOUGHT_COACHING_QUOTA", "4")
            async with running(make_application(qapp, data_dir)) as person:
                await person.start_on_this_computer()
                await person.set_goal(*GOAL)
                await person.add("Rewrite the billing service !9 ?3")
                await until_the_model_is_loaded(person)
                answer = await person.ask_coach()
                turn = shown_turn(person)
                assert turn.origin is not None
                assert (turn.origin.source, turn.origin.reason) == (Source.MODEL, None)
                assert answer == ANSWER
                assert turn.origin.cost_usd is not None
                assert turn.origin.cost_usd > 0
                assert re.search(r"model · \d+ ms · \$0\.\d+", person.desk.widgets.panel.source_text)
                sent = model.requests[-1].body.decode()
                assert "Rewrite the billing service" in sent
                assert GOAL[0] in sent
                await look_at_the_month(person)

    play(journey)


def test_an_answer_that_is_stopped_keeps_its_words_and_is_whole_once_the_server_has_it(
    play: PLAY, qapp: QApplication, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def journey() -> None:
        async with AnthropicDouble.serving() as model:
            use(model, monkeypatch)
            async with running(make_application(qapp, data_dir)) as person:
                await person.start_on_this_computer()
                await person.add("Rewrite the billing service !9 ?3")
                await until_the_model_is_loaded(person)
                window, panel = person.desk.window, person.desk.widgets.panel
                model.script("hang")
                window.menu.action("ask").trigger()
                assert "Considering…" in words_of(panel)
                await until(lambda: 0 < len(panel.answer_text) < len(ANSWER), "the first words are there")
                QTest.keyClick(window, Qt.Key.Key_Escape)
                assert "Stopped." in words_of(panel)
                assert ANSWER.startswith(panel.answer_text)
                assert 0 < len(panel.answer_text) < len(ANSWER)
                model.release()
                await until(lambda: shown_turn(person).phase is Phase.DONE, "the whole answer has come")
                assert panel.answer_text == ANSWER

    play(journey)


def test_an_answer_that_breaks_off_gives_way_to_the_rules_and_says_why(
    play: PLAY, qapp: QApplication, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def journey() -> None:
        async with AnthropicDouble.serving() as model:
            use(model, monkeypatch)
            async with running(make_application(qapp, data_dir)) as person:
                await person.start_on_this_computer()
                await person.add("Rewrite the billing service !9 ?3")
                await until_the_model_is_loaded(person)
                model.script("cut")
                answer = await person.ask_coach()
                assert answer != ANSWER
                assert answer.endswith("?")
                assert person.desk.widgets.panel.source_text == "rules, the model could not be reached"

    play(journey)


def use(model: AnthropicDouble, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the server ask this model, and be patient with it."""
    monkeypatch.setenv("ANTHROPIC_API_KEY", "a-key-for-the-double")
    monkeypatch.setenv("ANTHROPIC_BASE_URL", model.base_url)
    monkeypatch.setenv("FORETHOUGHT_COACHING_PER_MINUTE", "1000")
    monkeypatch.setenv("FORETHOUGHT_COACHING_DEADLINE_MS", "5000")


async def look_at_the_month(person: Person) -> None:
    """The quota is told alike everywhere, and Insight tells what the answer cost and what followed."""
    desk, panel = person.desk, person.desk.widgets.panel
    await until(lambda: "2 questions left" in person.status, "the status line knows what is left")
    panel.decided.emit("keep")
    desk.window.show_view("insight")
    page = desk.insight.page
    await until(lambda: "2 of 4 left" in words_of(page), "the server has told of the month")
    shown = words_of(page)
    assert "for 2 answers by the model" in shown
    assert re.search(r"Cost this month\n\$0\.\d+", shown)
    assert "1\nKept\n0\nChanged\n0\nLet go" in shown
    (link,) = [button for button in page.findChildren(QPushButton) if "Rewrite the billing" in button.accessibleName()]
    person.click(link)
    assert desk.window.current_view == "active"
    assert [task.text for task in desk.widgets.detail.tasks] == ["Rewrite the billing service"]


def words_of(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if label.isVisible())


async def until_the_model_is_loaded(person: Person) -> None:
    """The model's library is read behind the start; a question before that is answered by the rules and says so."""
    async with asyncio.timeout(60):
        while True:
            await person.ask_coach()
            origin = shown_turn(person).origin
            if origin is not None and origin.reason is not Reason.LOADING:
                return
            await asyncio.sleep(0.25)


def test_without_a_server_the_rules_answer_and_the_work_goes_on(play: PLAY, qapp: QApplication, data_dir: Path) -> None:
    data_dir.mkdir()
    (data_dir / "server").write_text("a file where the server wants its folder")

    async def journey() -> None:
        async with running(make_application(qapp, data_dir)) as person:
            await person.start_offline()
            await person.add("Redesign the logo !4 ?8")
            await person.add("Call the two silent pilot customers !9 ?7")
            await person.set_goal(*GOAL)
            await person.select("Redesign the logo")
            answer = await person.ask_coach()
            turn = shown_turn(person)
            assert "Call the two silent pilot customers" in answer
            assert answer.endswith("?")
            assert turn.origin is not None
            assert (turn.origin.source, turn.origin.reason) == (Source.RULES, Reason.UNAVAILABLE)
            await until(lambda: person.status.startswith("Offline, "), "that there is no server has been found out")
        (data_dir / "server").unlink()
        async with running(make_application(qapp, data_dir)) as person:
            await person.until_synced()
            assert person.application.workspace.store.pending_count == 0
            assert set(person.shown_texts) == {"Redesign the logo", "Call the two silent pilot customers"}
            await person.select("Redesign the logo")
            assert person.desk.widgets.panel.answer_text == answer

    play(journey)


def test_the_coach_is_offered_once_there_is_something_to_ask_about(play: PLAY, qapp: QApplication, data_dir: Path) -> None:
    async def journey() -> None:
        async with running(make_application(qapp, data_dir)) as person:
            await person.start_on_this_computer()
            await person.set_goal(*GOAL)
            widgets = person.desk.widgets
            for line in ("Redesign the logo !4", "Call the pilots !9", "Book the room", "Write the notes"):
                await person.add(line)
            assert not widgets.invitation.isVisible()
            await person.add("Buy oat milk !2")
            assert widgets.invitation.isVisible()
            assert not widgets.offer.isVisible()
            widgets.page.table.clearSelection()
            widgets.invitation.accepted.emit()
            await until(lambda: shown_turn(person).phase is Phase.DONE, "the answer is there")
            assert [task.text for task in widgets.detail.tasks] == ["Call the pilots"]
            assert not widgets.invitation.isVisible()
        async with running(make_application(qapp, data_dir)) as person:
            await person.until_open()
            await person.add("One more")
            assert not person.desk.widgets.invitation.isVisible()

    play(journey)


def test_two_bars_are_never_there_at_once(play: PLAY, qapp: QApplication, data_dir: Path) -> None:
    async def journey() -> None:
        async with running(make_application(qapp, data_dir)) as person:
            await person.start_offline()
            widgets = person.desk.widgets
            for number in range(6):
                await person.add(f"Task {number}")
            assert (widgets.offer.isVisible(), widgets.invitation.isVisible()) == (True, False)
            widgets.offer.dismissed.emit()
            await person.add("And one more")
            assert (widgets.offer.isVisible(), widgets.invitation.isVisible()) == (False, False)

    play(journey)
