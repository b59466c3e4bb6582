"""Joins the coach's panel with the actions: which answer belongs to which task, and what a person makes of it."""

import asyncio
from collections.abc import Iterable
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import Protocol
from uuid import UUID

from forethought_common.accounts import Quota
from forethought_common.coaching import CoachingEvent, Complete, Decision, Feedback, Interaction, Token
from forethought_common.errors import Outage, Refusal
from forethought_common.tasks import Task
from PySide6.QtCore import QObject, Signal

from forethought_desktop.coaching.actions import CoachingActions
from forethought_desktop.coaching.views.panel import CoachPanel
from forethought_desktop.coaching.views.sent import SentWindow
from forethought_desktop.coaching.views.turn import Phase, Turn
from forethought_desktop.core.background import Background
from forethought_desktop.core.preferences import PreferencesFile
from forethought_desktop.store.store import Store


class LetsGo(Protocol):
    """What the coach's panel needs of the tasks' actions: to let a task go, when the person says so."""

    def let_go(self, ids: Iterable[UUID], /) -> None: ...


@dataclass
class _Thread:
    """What was asked about one task since the program started; `seen` are the answers that were there before."""

    turn: Turn
    seen: frozenset[UUID]
    work: asyncio.Task[None] | None = None


class CoachPresenter(QObject):
    """Asks about the task that is shown, and shows each answer with the task it was asked about.

    An answer goes on coming while another task is shown. `change_asked` carries the id of the task
    whose text the person wants to change; `message_given` one sentence for the notice bar; `quota_told` what an
    answer said of the quota.
    """

    change_asked = Signal(object)
    message_given = Signal(str)
    quota_told = Signal(object)

    def __init__(
        self,
        panel: CoachPanel,
        actions: CoachingActions,
        store: Store,
        tasks: LetsGo,
        background: Background,
        preferences: PreferencesFile,
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._actions = actions
        self._store = store
        self._tasks = tasks
        self._background = background
        self._preferences = preferences
        self._language = "en"
        self._is_on = True
        self._task: Task | None = None
        self._threads: dict[UUID, _Thread] = {}
        self._half_written: dict[UUID, str] = {}
        self._sent: SentWindow | None = None
        store.interactions_changed.connect(self._follow_store)
        panel.asked.connect(self.ask)
        panel.stop_asked.connect(self.stop)
        panel.decided.connect(self._decide)
        panel.follow_up_asked.connect(self._ask_more)
        panel.rated.connect(self._rate)
        panel.sent_asked.connect(self._show_sent)
        self._show()

    def show_task(self, task: Task | None) -> None:
        """Turn to another task, or to the same one as it is now."""
        is_another = (task and task.id) != (self._task and self._task.id)
        if is_another:
            self._keep_half_written()
            self._panel.show_turn(None)
        self._task = task
        if is_another:
            words = self._half_written.get(task.id, "") if task is not None else ""
            self._panel.show_follow_up(words, is_open=bool(words))
            self._show()

    def ask(self) -> None:
        """Ask about the task that is shown, for another question where there is one already.

        While an answer is coming, nothing more happens.
        """
        _, interaction = self._shown()
        self._ask(question=None, parent=interaction)

    def stop(self) -> None:
        """Stop the answer that is coming for the task that is shown; its words so far stay."""
        thread = self._threads.get(self._task.id) if self._task is not None else None
        if thread is not None and thread.turn.is_running:
            thread.turn = thread.turn.stopped()
            if thread.work is not None:
                thread.work.cancel()
            self._show()

    def set_coaching(self, *, is_on: bool) -> None:
        """Switch coaching off, and nothing of it shows or runs any more; or on again."""
        self._is_on = is_on
        self._panel.set_coaching(is_on=is_on)
        if not is_on:
            self._background.cancel_owned(self)
            self._threads = {task_id: thread for task_id, thread in self._threads.items() if not thread.turn.is_running}
            if self._sent is not None:
                self._sent.close()
        self._show()

    def set_language(self, language: str) -> None:
        """Ask in this language (a BCP 47 tag)."""
        self._language = language

    def show_quota(self, quota: Quota | None) -> None:
        self._panel.show_quota(quota)

    def close(self) -> None:
        """Stop all answers and stop following the store, before the widgets go."""
        self._background.cancel_owned(self)
        self._store.interactions_changed.disconnect(self._follow_store)

    def _ask(self, *, question: str | None, parent: Interaction | None) -> None:
        task = self._task
        if task is None or not self._is_on or self._is_running(task.id):
            return
        seen = frozenset(interaction.id for interaction in self._store.interactions(task.id))
        thread = self._threads[task.id] = _Thread(Turn(question=question), seen)
        self._show()
        thread.work = self._background.start(self._listen(thread, task, parent), owner=self, name="coaching")

    async def _listen(self, thread: _Thread, task: Task, parent: Interaction | None) -> None:
        asked = self._actions.ask(task, parent=parent, question=thread.turn.question, language=self._language)
        try:
            async with aclosing(asked) as events:
                async for event in events:
                    self._take(thread, task.id, event)
        except (Refusal, Outage) as failure:
            thread.turn = thread.turn.failed(failure.detail)
            self._follow_store(task.id)

    def _take(self, thread: _Thread, task_id: UUID, event: CoachingEvent) -> None:
        thread.turn = thread.turn.after(event)
        if isinstance(event, Complete):
            self._panel.show_quota(event.usage)
            self.quota_told.emit(event.usage)
            self._preferences.change(is_coach_example_shown=True)
        is_shown = self._task is not None and self._task.id == task_id
        if is_shown and isinstance(event, Token):
            self._panel.show_turn(thread.turn)  # a word is no reason to read the store again
        elif is_shown:
            self._show()

    def _is_running(self, task_id: UUID) -> bool:
        thread = self._threads.get(task_id)
        return thread is not None and thread.turn.is_running

    def _follow_store(self, task_id: UUID | None) -> None:
        if self._task is not None and task_id in {None, self._task.id}:
            self._show()

    def _show(self) -> None:
        task = self._task
        self._panel.set_can_ask(can_ask=task is not None)
        if task is None:
            self._panel.show_turn(None)
            self._panel.show_earlier(())
            self._panel.show_example(is_shown=False)
            return
        stored = self._store.interactions(task.id)
        thread = self._current(task.id, stored)
        if thread is not None:
            turn: Turn | None = thread.turn
            earlier = [interaction for interaction in stored if interaction.id in thread.seen]
        else:
            turn = Turn.of(stored[0]) if stored else None
            earlier = stored[1:]
        self._panel.show_turn(turn)
        self._panel.show_earlier([Turn.of(interaction) for interaction in earlier])
        self._panel.show_example(is_shown=turn is None and not self._preferences.current.is_coach_example_shown)

    def _current(self, task_id: UUID, stored: list[Interaction]) -> _Thread | None:
        """Return what was asked here, unless the store knows better by now: the finished answer, or a later one."""
        thread = self._threads.get(task_id)
        if thread is not None and not thread.turn.is_running and stored and stored[0].id not in thread.seen:
            del self._threads[task_id]
            return None
        return thread

    def _shown(self) -> tuple[Turn | None, Interaction | None]:
        """Return the answer on the panel, and its record if there is one."""
        if self._task is None:
            return None, None
        stored = self._store.interactions(self._task.id)
        thread = self._current(self._task.id, stored)
        if thread is not None:
            return thread.turn, None
        return (Turn.of(stored[0]), stored[0]) if stored else (None, None)

    def _decide(self, decision: Decision) -> None:
        task = self._task
        if task is None:
            return
        try:
            self._note_decision(decision)
            if decision == "let_go":
                self._tasks.let_go([task.id])
        except Outage as outage:
            self.message_given.emit(outage.detail)
            return
        if decision == "change":
            self.change_asked.emit(task.id)

    def _note_decision(self, decision: Decision) -> None:
        turn, interaction = self._shown()
        if interaction is not None:
            self._actions.decide(interaction.id, decision)
        elif turn is not None and turn.phase is Phase.DONE and self._task is not None:
            # An answer that is not kept (logging is off) carries its decision only as long as it is shown.
            self._threads[self._task.id].turn = replace(turn, decision=decision)
            self._show()

    def _ask_more(self, question: str) -> None:
        _, interaction = self._shown()
        try:
            self._note_decision("ask_more")
        except Outage as outage:
            self.message_given.emit(outage.detail)
            return
        if self._task is not None:
            self._half_written.pop(self._task.id, None)
        self._panel.show_follow_up("", is_open=False)
        self._ask(question=question, parent=interaction)

    def _rate(self, feedback: Feedback | None) -> None:
        _, interaction = self._shown()
        if interaction is None:
            return
        try:
            self._actions.rate(interaction.id, feedback)
        except Outage as outage:
            self.message_given.emit(outage.detail)

    def _keep_half_written(self) -> None:
        if self._task is not None:
            words = self._panel.follow_up_text
            if words.strip():
                self._half_written[self._task.id] = words
            else:
                self._half_written.pop(self._task.id, None)

    def _show_sent(self) -> None:
        task = self._task
        if task is None or self._sent is not None:
            return
        window = SentWindow(self._panel.window())
        self._sent = window
        _, interaction = self._shown()
        question = self._panel.open_question or None
        looking_up = self._look_up(window, task, interaction, question)
        work = self._background.start(looking_up, owner=self, name="what is sent")

        def forget() -> None:
            self._sent = None
            work.cancel()

        window.finished.connect(forget)
        window.open()

    async def _look_up(self, window: SentWindow, task: Task, parent: Interaction | None, question: str | None) -> None:
        """Look up what asking would send as things stand: again after an answer, or the question that is being written."""
        try:
            preview = await self._actions.preview(task, parent=parent, question=question, language=self._language)
        except (Refusal, Outage) as failure:
            window.show_note(failure.detail)
        else:
            window.show_preview(preview)
