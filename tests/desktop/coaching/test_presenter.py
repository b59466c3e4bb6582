"""The coach on the screen: whose answer it is, and what a person's word about it does. On the real store and actions."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest
from forethought_common.accounts import Quota
from forethought_common.coaching import (
    CoachingEvent,
    Complete,
    Failed,
    Interaction,
    Preview,
    Reason,
    Replace,
    Source,
    Thinking,
    Token,
    TokenCount,
)
from forethought_common.errors import Code, Outage, Refusal
from forethought_common.ids import new_id
from forethought_common.tasks import Task, TaskDraft
from forethought_desktop.coaching.actions import CoachingActions
from forethought_desktop.coaching.presenter import CoachPresenter
from forethought_desktop.coaching.views.answer import AnswerView
from forethought_desktop.coaching.views.panel import CoachPanel
from forethought_desktop.coaching.views.replies import DecisionButtons
from forethought_desktop.coaching.views.sent import SentWindow
from forethought_desktop.core.background import Background
from forethought_desktop.core.clock import Clock
from forethought_desktop.core.preferences import PreferencesFile
from forethought_desktop.store.store import Store
from forethought_desktop.store.undo import UndoHistory
from forethought_desktop.tasks.actions import TaskActions
from forethought_desktop.ui.plain import PlainLabel, PlainTextView
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from typing_extensions import override

NO_LIMIT = Quota(None, 0, None, None)


class ScriptedCoach(CoachingActions):
    """Says, for each task, what the test puts into its queue; keeps finished answers as the real one does."""

    def __init__(self, store: Store, clock: Clock) -> None:
        super().__init__(store, clock)
        self._kept_by = store
        self.said: dict[str, asyncio.Queue[CoachingEvent | Exception]] = {}
        self.asked: list[tuple[str, str | None, Interaction | None]] = []
        self.broken_off: list[str] = []
        self.is_logging = True
        self.looked_up: list[tuple[str | None, Interaction | None]] = []
        self.sent: Preview | Exception = Outage("No server is connected, so nothing would be sent.")

    def tell(self, task: Task, *events: CoachingEvent | Exception) -> None:
        for event in events:
            self.said.setdefault(task.text, asyncio.Queue()).put_nowait(event)

    @override
    async def ask(
        self, task: Task, *, parent: Interaction | None = None, question: str | None = None, language: str = "en"
    ) -> AsyncGenerator[CoachingEvent]:
        self.asked.append((task.text, question, parent))
        queue = self.said.setdefault(task.text, asyncio.Queue())
        try:
            yield Thinking()
            while True:
                event = await queue.get()
                if isinstance(event, Exception):
                    raise event
                if isinstance(event, Complete) and event.interaction_id is not None:
                    kept = Interaction(
                        event.interaction_id,
                        task.id,
                        event.response,
                        event.source,
                        1_790_000_000,
                        event.latency_ms,
                        reason=event.reason,
                        cost=event.cost_usd,
                        question=question,
                    )
                    self._kept_by.keep_interaction(kept, is_known_to_server=True)
                yield event
                if isinstance(event, Complete | Failed):
                    return
        except GeneratorExit:
            self.broken_off.append(task.text)
            raise
        except asyncio.CancelledError:
            self.broken_off.append(task.text)
            raise

    @override
    async def preview(self, task: Task, *, parent: Interaction | None = None, question: str | None = None, language: str = "en") -> Preview:
        self.looked_up.append((question, parent))
        if isinstance(self.sent, Exception):
            raise self.sent
        return self.sent


@dataclass
class Desk:
    """Everything the presenter joins."""

    panel: CoachPanel
    presenter: CoachPresenter
    coach: ScriptedCoach
    store: Store
    background: Background
    failures: list[BaseException]
    first: Task
    second: Task

    @property
    def answer(self) -> str:
        view = self.panel.findChild(AnswerView)
        assert view is not None
        return view.toPlainText()

    @property
    def words(self) -> str:
        return "\n".join(label.text() for label in self.panel.findChildren(PlainLabel) if label.isVisibleTo(self.panel))

    def press(self, text: str) -> None:
        (button,) = [each for each in self.panel.findChildren(QPushButton) if each.text() == text and each.isVisibleTo(self.panel)]
        button.click()


@pytest.fixture
async def desk(qtbot: QtBot, tmp_path: Path) -> AsyncIterator[Desk]:
    clock = Clock()
    store = Store.open(tmp_path / "replica.sqlite", clock=clock)
    tasks = TaskActions(store, UndoHistory(store), clock)
    ids = [tasks.add(TaskDraft("Redesign the logo", importance=4)), tasks.add(TaskDraft("Call the two silent pilots", importance=9))]
    failures: list[BaseException] = []
    background = Background(lambda failure, _name: failures.append(failure))
    panel = CoachPanel()
    qtbot.addWidget(panel)
    panel.resize(340, 600)
    panel.show()
    coach = ScriptedCoach(store, clock)
    presenter = CoachPresenter(panel, coach, store, tasks, background, PreferencesFile(tmp_path / "preferences.json"))
    presenter.show_task(store.tasks[ids[0]])
    yield Desk(panel, presenter, coach, store, background, failures, store.tasks[ids[0]], store.tasks[ids[1]])
    presenter.close()
    await background.close()
    store.close()
    assert failures == []


def complete(text: str, source: Source = Source.MODEL, *, is_kept: bool = True, reason: Reason | None = None) -> Complete:
    identifier = new_id() if is_kept else None
    return Complete(identifier, text, source, 640, 500, Decimal("0.0004"), TokenCount(400, 40), NO_LIMIT, reason)


async def settle() -> None:
    """Let every coroutine that can go on do so."""
    for _ in range(20):
        await asyncio.sleep(0)


async def test_considering_shows_at_once(desk: Desk) -> None:
    desk.press("Ask the coach")
    # Nothing was awaited since.
    assert "Considering…" in desk.words


async def test_an_answer_comes_word_by_word_and_ends_with_its_source(desk: Desk) -> None:
    desk.presenter.ask()
    desk.coach.tell(desk.first, Token("What would "))
    await settle()
    assert desk.answer == "What would "
    desk.coach.tell(desk.first, Token("change?"), complete("What would change?"))
    await settle()
    assert desk.answer == "What would change?"
    assert "model · 640 ms" in desk.words


async def test_an_answer_belongs_to_the_task_it_was_asked_for(desk: Desk) -> None:
    desk.presenter.ask()
    await settle()
    desk.presenter.show_task(desk.second)
    assert "Considering" not in desk.words
    desk.coach.tell(desk.first, Token("About the logo?"), complete("About the logo?"))
    await settle()
    assert desk.answer == ""
    desk.presenter.show_task(desk.first)
    assert desk.answer == "About the logo?"


async def test_two_tasks_can_be_asked_about_at_the_same_time(desk: Desk) -> None:
    desk.presenter.ask()
    desk.presenter.show_task(desk.second)
    desk.presenter.ask()
    desk.coach.tell(desk.first, Token("One"))
    desk.coach.tell(desk.second, Token("Two"))
    await settle()
    assert desk.answer == "Two"
    desk.presenter.show_task(desk.first)
    assert desk.answer == "One"


async def test_asking_while_an_answer_is_coming_asks_nothing_more(desk: Desk) -> None:
    for _ in range(3):
        desk.presenter.ask()
    await settle()
    assert len(desk.coach.asked) == 1


async def test_replace_takes_the_words_back(desk: Desk) -> None:
    desk.presenter.ask()
    desk.coach.tell(desk.first, Token("Half an ans"), Replace(Source.RULES, Reason.TIMEOUT))
    await settle()
    assert desk.answer == ""
    desk.coach.tell(desk.first, Token("Whole?"), complete("Whole?", Source.RULES, reason=Reason.TIMEOUT))
    await settle()
    assert desk.answer == "Whole?"
    assert "rules, the model did not answer in time" in desk.words


async def test_stop_ends_the_stream_and_keeps_the_words(desk: Desk) -> None:
    desk.presenter.ask()
    desk.coach.tell(desk.first, Token("Half an ans"))
    await settle()
    desk.press("Stop")
    await settle()
    assert desk.coach.broken_off == [desk.first.text]
    assert desk.answer == "Half an ans"
    assert "Stopped." in desk.words


async def test_a_stopped_answer_that_the_server_finished_is_shown_when_it_arrives(desk: Desk) -> None:
    desk.presenter.ask()
    desk.coach.tell(desk.first, Token("Half an ans"))
    await settle()
    desk.presenter.stop()
    arrived = Interaction(new_id(), desk.first.id, "Half an answer, and the rest?", Source.MODEL, 1_790_000_001, 900)
    desk.store.keep_interaction(arrived, is_known_to_server=True)
    assert desk.answer == "Half an answer, and the rest?"


async def test_letting_go_goes_through_the_tasks_own_actions(desk: Desk) -> None:
    desk.presenter.ask()
    desk.coach.tell(desk.first, complete("Is it worth it?"))
    await settle()
    desk.press("Let go")
    assert desk.store.tasks[desk.first.id].let_go_at is not None
    assert desk.store.interactions(desk.first.id)[0].decision == "let_go"


async def test_keeping_changes_nothing_but_the_record(desk: Desk) -> None:
    before = desk.store.tasks[desk.first.id]
    desk.presenter.ask()
    desk.coach.tell(desk.first, complete("Is it worth it?"))
    await settle()
    desk.press("Keep")
    assert desk.store.tasks[desk.first.id] == before
    assert desk.store.interactions(desk.first.id)[0].decision == "keep"
    assert "Kept" in desk.words


async def test_change_asks_for_the_text_and_leaves_the_answer(desk: Desk) -> None:
    desk.presenter.ask()
    desk.coach.tell(desk.first, complete("What is the first step?"))
    await settle()
    asked: list[object] = []
    desk.presenter.change_asked.connect(asked.append)
    desk.press("Change")
    assert asked == [desk.first.id]
    assert desk.answer == "What is the first step?"


async def test_a_further_question_goes_on_from_the_answer(desk: Desk) -> None:
    desk.presenter.ask()
    desk.coach.tell(desk.first, complete("What is the first step?"))
    await settle()
    parent = desk.store.interactions(desk.first.id)[0]
    desk.panel.follow_up_asked.emit("And the second?")
    await settle()
    assert desk.coach.asked[-1][1] == "And the second?"
    told = desk.coach.asked[-1][2]
    assert told is not None
    assert told.id == parent.id
    assert "You asked: And the second?" in desk.words
    desk.coach.tell(desk.first, complete("Which do you fear?"))
    await settle()
    assert desk.answer == "Which do you fear?"
    assert "Earlier answers (1)" in [button.text() for button in desk.panel.findChildren(QPushButton)]


async def test_a_half_written_question_waits_while_another_task_is_shown(desk: Desk) -> None:
    desk.presenter.ask()
    desk.coach.tell(desk.first, complete("What is the first step?"))
    await settle()
    desk.panel.show_follow_up("And wha", is_open=True)
    desk.presenter.show_task(desk.second)
    assert desk.panel.follow_up_text == ""
    desk.presenter.show_task(desk.first)
    assert desk.panel.follow_up_text == "And wha"


async def test_thumbs_are_kept_with_the_answer(desk: Desk) -> None:
    desk.presenter.ask()
    desk.coach.tell(desk.first, complete("Is it worth it?"))
    await settle()
    desk.panel.rated.emit(-1)
    assert desk.store.interactions(desk.first.id)[0].feedback == -1
    desk.panel.rated.emit(None)
    assert desk.store.interactions(desk.first.id)[0].feedback is None


async def test_an_answer_that_is_not_kept_can_still_be_decided_on(desk: Desk) -> None:
    desk.presenter.ask()
    desk.coach.tell(desk.first, complete("Is it worth it?", is_kept=False))
    await settle()
    desk.press("Keep")
    assert "Kept" in desk.words
    assert desk.store.interactions(desk.first.id) == []
    desk.press("Let go")
    assert desk.store.tasks[desk.first.id].let_go_at is not None


async def test_a_card_offers_nothing_to_decide(desk: Desk) -> None:
    desk.presenter.ask()
    card = "You can talk to somebody right now."
    desk.coach.tell(desk.first, msgspec.structs.replace(complete(card, Source.RULES, is_kept=False), is_card=True))
    await settle()
    assert desk.answer == card
    assert not [each for each in desk.panel.findChildren(QPushButton) if each.text() in {"Keep", "Let go"} and each.isVisible()]
    assert desk.store.interactions(desk.first.id) == []


@pytest.mark.parametrize(
    "failure", [Refusal(Code.INVALID_INPUT, "This text is too long for a question."), Outage("The disk is full."), None]
)
async def test_what_cannot_be_answered_is_one_line(desk: Desk, failure: Exception | None) -> None:
    desk.presenter.ask()
    desk.coach.tell(desk.first, failure or Failed("other", "No", 409, "Asked twice at once."))
    await settle()
    assert (str(failure) if failure else "Asked twice at once.") in desk.words
    desk.press("Ask again")
    assert "Considering…" in desk.words


async def test_with_coaching_off_nothing_shows_and_nothing_runs(desk: Desk) -> None:
    desk.presenter.ask()
    await settle()
    desk.presenter.set_coaching(is_on=False)
    await settle()
    assert not desk.panel.isVisible()
    assert desk.coach.broken_off == [desk.first.text]
    desk.presenter.ask()
    await settle()
    assert len(desk.coach.asked) == 1
    desk.presenter.set_coaching(is_on=True)
    assert desk.panel.isVisible()


async def test_the_example_goes_with_the_first_answer_for_good(desk: Desk) -> None:
    assert "say:" in desk.words
    desk.presenter.ask()
    assert "say:" not in desk.words
    desk.coach.tell(desk.first, complete("Is it worth it?"))
    await settle()
    desk.presenter.show_task(desk.second)
    assert "say:" not in desk.words


async def test_without_a_task_nothing_can_be_asked(desk: Desk) -> None:
    desk.presenter.show_task(None)
    desk.presenter.ask()
    await settle()
    assert desk.coach.asked == []
    assert not any(button.isEnabled() for button in desk.panel.findChildren(QPushButton) if button.text() == "Ask the coach")


async def test_a_task_that_changed_is_asked_about_as_it_is_now(desk: Desk) -> None:
    changed = Task(desk.first.id, "Redesign the icon", desk.first.created_at, desk.first.updated_at)
    desk.presenter.show_task(changed)
    desk.presenter.ask()
    await settle()
    assert desk.coach.asked[0][0] == "Redesign the icon"


async def test_what_is_sent_shows_the_very_bytes(desk: Desk) -> None:
    body = '{"messages":[{"content":"<b>Redesign the logo</b>"}],"stream":true}'
    desk.coach.sent = Preview("https://api.example.org/v1/messages", {"authorization": "Bearer ***"}, body)
    desk.press("What is sent")
    await settle()
    (window,) = desk.panel.findChildren(SentWindow)
    view = window.findChild(PlainTextView)
    assert view is not None
    assert body in view.toPlainText()
    assert "POST https://api.example.org/v1/messages\nauthorization: Bearer ***" in view.toPlainText()
    window.close()


async def test_what_is_sent_is_what_asking_would_send_as_things_stand(desk: Desk) -> None:
    for question in ("", "How would I find out?"):
        desk.presenter.ask()
        desk.coach.tell(desk.first, complete("Is it worth it?"))
        await settle()
        if question:
            desk.press("Ask more")
            desk.panel.show_follow_up(question, is_open=True)
        desk.press("What is sent")
        await settle()
        for window in desk.panel.findChildren(SentWindow):
            window.close()
    latest = desk.store.interactions(desk.first.id)
    assert desk.coach.looked_up == [(None, latest[1]), ("How would I find out?", latest[0])]


async def test_what_an_answer_says_of_the_quota_is_passed_on(desk: Desk) -> None:
    told: list[Quota] = []
    desk.presenter.quota_told.connect(told.append)
    desk.presenter.ask()
    last_one = msgspec.structs.replace(complete("Is it worth it?"), usage=Quota(10, 9, 1, 1_777_900_000))
    desk.coach.tell(desk.first, last_one)
    await settle()
    assert told == [Quota(10, 9, 1, 1_777_900_000)]
    assert "1 left, new ones on 4 May" in desk.words


async def test_without_a_server_what_is_sent_says_that_nothing_is(desk: Desk) -> None:
    desk.press("What is sent")
    await settle()
    (window,) = desk.panel.findChildren(SentWindow)
    assert any("nothing would be sent" in label.text() for label in window.findChildren(PlainLabel))
    window.close()


async def test_the_window_of_what_is_sent_can_be_closed_before_it_is_filled(desk: Desk) -> None:
    desk.press("What is sent")
    (window,) = desk.panel.findChildren(SentWindow)
    closed = QSignalSpy(window.finished)
    window.close()
    assert closed.count() == 1
    await settle()


async def test_the_real_actions_answer_from_the_rules_without_a_server(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    panel = CoachPanel()
    qtbot.addWidget(panel)
    tasks = TaskActions(desk.store, UndoHistory(desk.store), Clock())
    actions = CoachingActions(desk.store, Clock())
    presenter = CoachPresenter(panel, actions, desk.store, tasks, desk.background, PreferencesFile(tmp_path / "other.json"))
    presenter.show_task(desk.first)
    presenter.ask()
    await settle()
    view, buttons = panel.findChild(AnswerView), panel.findChild(DecisionButtons)
    assert view is not None
    assert buttons is not None
    assert view.toPlainText().endswith("?")
    assert buttons.isVisibleTo(panel)
    presenter.close()
