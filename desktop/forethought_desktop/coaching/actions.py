"""Asking the coach about a task, and what a person says to the answer. The coach itself never changes a task."""

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import aclosing, suppress
from decimal import Decimal
from heapq import nsmallest
from uuid import UUID

import msgspec
from forethought_common import rules
from forethought_common.accounts import Quota
from forethought_common.coaching import (
    Ask,
    CoachingEvent,
    Complete,
    Decision,
    Failed,
    Feedback,
    Interaction,
    InteractionPatch,
    PersonaPatch,
    PersonaView,
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
from forethought_common.sync import Entity
from forethought_common.tasks import Task

from forethought_desktop.core.clock import Clock
from forethought_desktop.remote.server import Server
from forethought_desktop.remote.tokens import SignedOut
from forethought_desktop.store.replication import Replication
from forethought_desktop.store.store import Store
from forethought_desktop.sync.engine import SyncEngine

PUSH_SECONDS = 2.0
"""How long a question waits for the task's own edits to go out first."""
FIRST_EVENT_SECONDS = 3.0
"""The server says at once that it is thinking; one that does not is away."""
_INVITED = "coach_invitation_dismissed_at"
GOALS = 10
OTHERS = 3
"""Goals and other open tasks that an answer without a server may weigh against: as many as the server would."""


class Turn(msgspec.Struct, frozen=True):
    """One question: about a task, or, with `parent` and `question`, more about an earlier answer."""

    task: Task
    parent: Interaction | None = None
    question: str | None = None
    language: str = "en"


class CoachingActions:
    """Asks the server, and answers from the rules where there is none, none in reach or nobody signed in."""

    def __init__(self, store: Store, clock: Clock, *, server: Server | None = None, sync: SyncEngine | None = None) -> None:
        self._store = store
        self._replica = Replication(store)
        self._clock = clock
        self._server = server
        self._sync = sync

    def connect(self, server: Server, sync: SyncEngine) -> None:
        """Ask this server from now on."""
        self._server = server
        self._sync = sync

    async def ask(
        self, task: Task, *, parent: Interaction | None = None, question: str | None = None, language: str = "en"
    ) -> AsyncGenerator[CoachingEvent]:
        """Yield the events of one answer; the last is `Complete`, or `Failed` with what the server said.

        Raises:
            Refusal: The server will not answer this, in words for the person.
        """
        turn = Turn(task, parent, question, language)
        began = self._clock.monotonic()
        is_shown = False
        reason = Reason.UNAVAILABLE
        yield Thinking()
        try:
            async with aclosing(self._asked(turn)) as events:
                async for event in events:
                    if isinstance(event, Complete):
                        self._keep(turn, event, is_known_to_server=True)
                    is_shown = is_shown or isinstance(event, Token)
                    yield event
            return
        except (Outage, SignedOut):
            pass  # the rules answer below
        except Refusal as refusal:
            if refusal.code is not Code.RATE_LIMITED:
                raise
            reason = Reason.RATE_LIMITED
        if is_shown:
            yield Replace(Source.RULES, reason)
        complete = self._answer_here(turn, reason, began)
        yield Token(complete.response)
        yield complete

    def decide(self, interaction_id: UUID, decision: Decision) -> None:
        """Note what the person made of an answer; what it means for the task is for the task's own actions."""
        self._store.mark_interaction(interaction_id, InteractionPatch(decision=decision))

    def rate(self, interaction_id: UUID, feedback: Feedback | None) -> None:
        """Note a thumb up or down; None takes it back."""
        self._store.mark_interaction(interaction_id, InteractionPatch(feedback=feedback))

    async def preview(self, task: Task, *, parent: Interaction | None = None, question: str | None = None, language: str = "en") -> Preview:
        """Return exactly what asking would send to the model.

        Raises:
            Outage: There is no server in reach; then nothing would be sent either.
        """
        if self._server is None:
            raise Outage("No server is connected, so nothing would be sent.")
        await self._push_first(task)
        return await self._server.coaching_preview(self._request(Turn(task, parent, question, language)))

    def dismiss_invitation(self) -> None:
        """Note that the invitation to try the coach was dismissed now."""
        self._store.meta.set(_INVITED, str(self._clock.now()))

    @property
    def invitation_dismissed_at(self) -> int | None:
        found = self._store.meta.get(_INVITED)
        return None if found is None else int(found)

    async def persona(self) -> PersonaView:
        """Return how the coach's framing leans, and why.

        Raises:
            Outage: There is no server in reach; this computer keeps none of it.
        """
        return await self._connected().persona()

    async def change_persona(self, patch: PersonaPatch) -> PersonaView:
        return await self._connected().change_persona(patch)

    async def erase_signal(self, key: str) -> None:
        await self._connected().erase_signal(key)

    async def erase_persona(self) -> None:
        """Erase everything that was collected."""
        await self._connected().erase_persona()

    def _connected(self) -> Server:
        if self._server is None:
            raise Outage("No server is connected.")
        return self._server

    def _request(self, turn: Turn) -> Ask:
        """Word the question for the server; rows that it does not have yet are not named."""
        task, parent = turn.task, turn.parent
        return Ask(
            text=task.text,
            task_id=task.id if self._store.is_confirmed(Entity.TASK, task.id) else None,
            importance=task.importance,
            confidence=task.confidence,
            locale=turn.language,
            parent_id=None if parent is None or not self._store.is_on_server(parent.id) else parent.id,
            question=turn.question,
            utc_offset=_utc_offset(self._clock.now()),
        )

    async def _asked(self, turn: Turn) -> AsyncGenerator[CoachingEvent]:
        if self._server is None:
            raise Outage("No server is connected.")
        await self._push_first(turn.task)
        async with aclosing(self._server.coach(self._request(turn), str(new_id()))) as stream:
            first = await _first(stream)
            if not isinstance(first, Thinking):
                yield _answered(first)
            async for event in stream:
                yield _answered(event)

    async def _push_first(self, task: Task) -> None:
        """Send the edits of goals and of the task itself, so that the server answers about both as they are here.

        A server that will not take them knows the task otherwise than it is here, so it is not asked.
        """
        if self._sync is None:
            return
        try:
            with suppress(TimeoutError):  # the question carries the text and the ratings itself
                async with asyncio.timeout(PUSH_SECONDS):
                    for goal in self._store.unsent_rows(Entity.GOAL):
                        await self._sync.push_row(Entity.GOAL, goal)
                    await self._sync.push_row(Entity.TASK, task.id)
        except Refusal as refusal:
            raise Outage(refusal.detail) from refusal

    def _answer_here(self, turn: Turn, reason: Reason, began: float) -> Complete:
        me = self._replica.me
        answer = rules.answer(self._situation(turn))
        elapsed = round((self._clock.monotonic() - began) * 1000)
        is_kept = not answer.is_crisis and (me is None or me.coaching_logging_enabled)
        complete = Complete(
            interaction_id=new_id() if is_kept else None,
            response=answer.text,
            source=Source.PATTERN if answer.pattern else Source.RULES,
            latency_ms=elapsed,
            first_token_ms=elapsed,
            cost_usd=Decimal(0),
            token_count=TokenCount(0, 0),
            usage=Quota(None, 0, None, None) if me is None else me.quota,
            reason=reason,
            move=answer.move,
            is_card=answer.is_crisis,
        )
        self._keep(turn, complete, is_known_to_server=False)
        return complete

    def _situation(self, turn: Turn) -> "rules.Situation":
        """Tell the rules what the replica knows, as the server would tell them."""
        task, me = turn.task, self._replica.me
        language = turn.language.partition("-")[0]
        others = (other for other in self._store.tasks.values() if other.is_active and other.id != task.id)
        first = nsmallest(4 * OTHERS, others, key=_weight)
        safe = [other for other in first if other.text != task.text and not rules.is_crisis(other.text, language)]
        return rules.Situation(
            seed=f"{self._replica.user_id or ''}:{task.id}",
            task=rules.Subject(task.text, importance=task.importance, confidence=task.confidence),
            goals=tuple(rules.GoalAnswers(goal.what_matters, goal.biggest_win, goal.worst_outcome) for goal in self._store.goals[:GOALS]),
            others=tuple(rules.OtherTask(other.text, other.importance) for other in safe[:OTHERS]),
            earlier=None if turn.question is None else rules.Earlier(turn.parent.response if turn.parent else "", turn.question),
            framing="neutral" if me is None else me.persona.label,
            language=language,
            turn=0 if turn.question is not None else self._depth(turn.parent),
        )

    def _depth(self, parent: Interaction | None) -> int:
        """Count how often another question was asked for: each time the next one that fits is asked."""
        before = {interaction.id: interaction for interaction in self._store.interactions()} if parent is not None else {}
        depth = 0
        while parent is not None:
            depth += 1
            parent = before.pop(parent.parent_id, None) if parent.parent_id is not None else None
        return depth

    def _keep(self, turn: Turn, complete: Complete, *, is_known_to_server: bool) -> None:
        if complete.interaction_id is None:
            return
        interaction = Interaction(
            id=complete.interaction_id,
            task_id=turn.task.id,
            response=complete.response,
            source=complete.source,
            created_at=self._clock.now(),
            latency=complete.latency_ms,
            first_token_ms=complete.first_token_ms,
            reason=complete.reason,
            move=complete.move,
            cost=complete.cost_usd,
            token_count=complete.token_count,
            cache_hit=complete.source is Source.CACHE,
            parent_id=None if turn.parent is None else turn.parent.id,
            question=turn.question,
        )
        self._store.keep_interaction(interaction, is_known_to_server=is_known_to_server)


async def _first(stream: AsyncGenerator[CoachingEvent]) -> CoachingEvent:
    try:
        async with asyncio.timeout(FIRST_EVENT_SECONDS):
            return await anext(stream)
    except TimeoutError as failure:
        raise Outage("The server did not answer.") from failure


def _answered(event: CoachingEvent) -> CoachingEvent:
    """Return the event, unless it says that the server has trouble of its own."""
    if isinstance(event, Failed) and event.status >= 500:
        raise Outage(event.detail)
    return event


def _utc_offset(at: int) -> int:
    """Return how many minutes this computer's clock is ahead of UTC."""
    return time.localtime(at).tm_gmtoff // 60


def _weight(task: Task) -> tuple[int, int]:
    return -(task.importance or 0), -task.created_at
