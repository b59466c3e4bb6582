"""One question to the coach and its answer as it stands on the screen."""

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum
from typing import Self
from uuid import UUID

from forethought_common.coaching import CoachingEvent, Complete, Decision, Failed, Feedback, Interaction, Reason, Replace, Source, Token


class Phase(Enum):
    """How far a question has come."""

    CONSIDERING = "considering"
    SPEAKING = "speaking"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True)
class Origin:
    """Where a finished answer came from."""

    source: Source
    latency_ms: int
    cost_usd: Decimal | None = None
    reason: Reason | None = None


@dataclass(frozen=True)
class Turn:
    """A question and what has come of it; every event makes the next one. `note` is a sentence for the person, not the answer.

    A card stands for itself: nothing is decided about it.
    """

    phase: Phase = Phase.CONSIDERING
    text: str = ""
    question: str | None = None
    origin: Origin | None = None
    withdrawn: Replace | None = None
    interaction_id: UUID | None = None
    decision: Decision | None = None
    feedback: Feedback | None = None
    asked_at: int | None = None
    note: str = ""
    is_card: bool = False

    @classmethod
    def of(cls, interaction: Interaction) -> Self:
        """Show a stored answer."""
        return cls(
            phase=Phase.DONE,
            text=interaction.response,
            question=interaction.question,
            origin=Origin(interaction.source, interaction.latency, interaction.cost, interaction.reason),
            interaction_id=interaction.id,
            decision=interaction.decision,
            feedback=interaction.feedback,
            asked_at=interaction.created_at,
        )

    @property
    def is_answered(self) -> bool:
        """Whether there is a whole answer that something may be made of."""
        return self.phase is Phase.DONE and not self.is_card

    @property
    def is_running(self) -> bool:
        return self.phase in {Phase.CONSIDERING, Phase.SPEAKING}

    def after(self, event: CoachingEvent) -> Self:
        """Return the turn as it is after one event of its stream."""
        if isinstance(event, Token):
            return replace(self, phase=Phase.SPEAKING, text=self.text + event.text)
        if isinstance(event, Replace):
            return replace(self, phase=Phase.CONSIDERING, text="", withdrawn=event)
        if isinstance(event, Complete):
            origin = Origin(event.source, event.latency_ms, event.cost_usd, event.reason)
            done = replace(self, phase=Phase.DONE, text=event.response, origin=origin, interaction_id=event.interaction_id)
            return replace(done, is_card=event.is_card)
        if isinstance(event, Failed):
            return self.failed(event.detail)
        return self

    def failed(self, note: str) -> Self:
        """Return the turn ended by something that the person should read."""
        return replace(self, phase=Phase.FAILED, note=note)

    def stopped(self) -> Self:
        """Return the turn ended by the person; what was said so far stays."""
        return replace(self, phase=Phase.STOPPED)
