"""What the coach was used for this month: the server's account of it, or what this computer knows by itself."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID

from forethought_common.accounts import Quota
from forethought_common.coaching import Decision, Interaction, Source, Usage
from forethought_common.errors import Outage

from forethought_desktop.core.clock import Clock
from forethought_desktop.remote.server import Server
from forethought_desktop.store.replication import Replication
from forethought_desktop.store.store import Store

DECISIONS: tuple[Decision, ...] = ("keep", "change", "let_go")
"""What a person may make of a question. To ask more is to go on with it."""


@dataclass(frozen=True)
class Answered:
    """One answer: on which day of the month, and from where."""

    day: int
    source: Source


@dataclass(frozen=True)
class Decided:
    """What was made of one question; `text` is None where its task is gone."""

    task_id: UUID | None
    text: str | None
    decision: Decision
    at: int


@dataclass(frozen=True)
class Month:
    """One calendar month of coaching. `unpriced` calls have a price that is not known, so they are not in the cost.

    The quota is that of the running window. `answers` and `decided` are as far as answers are kept; the latest decision
    comes first.
    """

    begins: date
    answers: tuple[Answered, ...] = ()
    by_source: Mapping[Source, int] | None = None
    cost_usd: Decimal = Decimal(0)
    unpriced: int = 0
    quota: Quota | None = None
    decided: tuple[Decided, ...] = ()
    is_told_by_server: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing was asked that anybody knows of."""
        return not self.answers and not self.by_source and not self.cost_usd and not self.unpriced

    @property
    def counts(self) -> dict[Source, int]:
        """How many answers came from where; sources without one are left out."""
        counted = Counter(answer.source for answer in self.answers) if self.by_source is None else self.by_source
        return {source: counted[source] for source in Source if counted.get(source)}

    @property
    def decisions(self) -> dict[Decision, int]:
        counted = Counter(each.decision for each in self.decided)
        return {decision: counted[decision] for decision in DECISIONS}


class InsightActions:
    """Reads the replica, and asks the server where there is one."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._replica = Replication(store)
        self._clock = clock
        self._server: Server | None = None

    def connect(self, server: Server) -> None:
        """Ask this server from now on."""
        self._server = server

    async def usage(self) -> Usage:
        """Return the server's account of this month.

        Raises:
            Outage: There is no server in reach.
            Refusal: It does not know who asks.
        """
        if self._server is None:
            raise Outage("No server is connected.")
        return await self._server.usage()

    def month(self, usage: Usage | None = None) -> Month:
        """Put together what is known; without the server's account, as this computer knows it."""
        begins = datetime.fromtimestamp(self._clock.now(), UTC).date().replace(day=1)
        kept = [each for each in self._store.interactions() if _day_of(each.created_at).replace(day=1) == begins]
        answers = tuple(sorted((Answered(_day_of(each.created_at).day, each.source) for each in kept), key=_place))
        decided = tuple(self._decided(each, each.decision) for each in kept if each.decision is not None and each.decision in DECISIONS)
        if usage is None:
            by_models = [each.cost for each in kept if each.source is Source.MODEL]
            known = sum((cost for cost in by_models if cost is not None), Decimal(0))
            return Month(begins, answers, None, known, by_models.count(None), self._last_quota(), decided)
        by_source = {Source(name): count for name, count in usage.by_source.items() if name in set(Source)}
        quota = Quota(usage.limit, usage.used, usage.remaining, usage.resets_at)
        return Month(begins, answers, by_source, usage.cost_usd, usage.unpriced, quota, decided, is_told_by_server=True)

    def _last_quota(self) -> Quota | None:
        """Return what the server last said of the quota, unless that window has ended since."""
        quota = None if self._replica.me is None else self._replica.me.quota
        if quota is None or (quota.resets_at is not None and quota.resets_at <= self._clock.now()):
            return None
        return quota

    def _decided(self, interaction: Interaction, decision: Decision) -> Decided:
        task = None if interaction.task_id is None else self._store.tasks.get(interaction.task_id)
        return Decided(interaction.task_id, None if task is None else task.text, decision, interaction.created_at)


def _day_of(at: int) -> date:
    """Return the day in UTC, by which the server counts its months."""
    return datetime.fromtimestamp(at, UTC).date()


def _place(answer: Answered) -> tuple[int, int]:
    return answer.day, list(Source).index(answer.source)
