"""Collecting what speaks for a leaning, and what the person may do with it.

Nothing is counted up as it is written. When the leaning is needed, the newest tasks and the first
goals are read and counted anew: so every way of writing is covered, nothing is counted twice, and
the words of a task that was deleted stop counting. It costs two short reads.
"""

import msgspec
from forethought_common.coaching import PersonaPatch, PersonaSignal, PersonaView
from msgspec import UnsetType

from forethought_backend.accounts import service as accounts
from forethought_backend.accounts.service import Event, Mark, PersonaSignals, Signal
from forethought_backend.coaching import leanings
from forethought_backend.core.database import Transaction
from forethought_backend.core.etags import unknown
from forethought_backend.core.history import Writing
from forethought_backend.goals import service as goals
from forethought_backend.tasks import service as tasks

TASKS = 100
GOALS = 20
_STRETCHES = 20
"""How many frozen stretches are told apart; of more, the first two count as one."""
_NEWEST = PersonaSignals().version


class _Counts:
    """Counts while they grow, what is not to be read again left out."""

    def __init__(self, kept: PersonaSignals) -> None:
        self._kept = kept
        self._met: dict[str, tuple[int, int, Event]] = {}

    def add(self, key: str, event: Event, writing: Writing) -> None:
        mark = self._kept.erased.get(key)
        if mark is not None and (writing.seq <= mark.seq or (event == "time" and writing.created_at <= mark.at)):
            return
        count, last_at, last_event = self._met.get(key, (0, writing.created_at, event))
        if writing.created_at > last_at:
            last_at, last_event = writing.created_at, event
        self._met[key] = count + 1, last_at, last_event

    def may_read(self, writing: Writing) -> bool:
        """Tell whether a writing is neither older than the last erasure of all nor from a stretch that was frozen."""
        return writing.seq > self._kept.all_erased.seq and not any(first < writing.seq <= last for first, last in self._kept.unread)

    def signals(self) -> dict[str, Signal]:
        return {key: Signal(leanings.LEANS[key], *met) for key, met in sorted(self._met.items())}


async def collected(tx: Transaction, kept: PersonaSignals | None, utc_offset: int | None = None) -> PersonaSignals:
    """Return the signals as they are now; where they are frozen, as they were."""
    signals = kept or PersonaSignals()
    if signals.is_frozen or signals.version > _NEWEST:
        return signals
    if utc_offset is not None:
        signals = msgspec.structs.replace(signals, utc_offset=utc_offset)
    return _counted(signals, await tasks.written(tx, TASKS), await goals.written(tx, GOALS))


def _counted(kept: PersonaSignals, written_tasks: list[Writing], written_goals: list[Writing]) -> PersonaSignals:
    counts = _Counts(kept)
    read_tasks = [task for task in written_tasks if counts.may_read(task)]
    for task in read_tasks:
        for key in leanings.met_in(task.text):
            counts.add(key, "task", task)
        if kept.utc_offset is not None and task.created_at > kept.all_erased.at:
            hour = leanings.met_at(task.created_at, kept.utc_offset)
            if hour is not None:
                counts.add(hour, "time", task)
    for goal in written_goals:
        if counts.may_read(goal):
            for key in leanings.met_in(goal.text):
                counts.add(key, "goal", goal)
    return msgspec.structs.replace(kept, tasks=len(read_tasks), signals=counts.signals())


async def refresh(tx: Transaction) -> PersonaSignals:
    """Collect now and keep it."""
    kept = (await accounts.coaching_profile(tx)).signals
    signals = await collected(tx, kept)
    if signals != (kept or PersonaSignals()):
        await accounts.keep_signals(tx, kept, signals)
    return signals


async def view(tx: Transaction) -> PersonaView:
    """Show the leaning and what it rests on."""
    return _shown(await refresh(tx))


async def change(tx: Transaction, patch: PersonaPatch) -> PersonaView:
    """Freeze or go on collecting; set the label or give it back."""
    number = await accounts.history_number(tx)
    await refresh(tx)

    def changed(kept: PersonaSignals) -> PersonaSignals:
        if not isinstance(patch.is_frozen, UnsetType) and patch.is_frozen != kept.is_frozen:
            kept = _frozen(kept, number) if patch.is_frozen else _thawed(kept, number)
        return kept if isinstance(patch.label, UnsetType) else msgspec.structs.replace(kept, correction=patch.label)

    await accounts.change_signals(tx, changed)
    return _shown(await refresh(tx))


async def erase(tx: Transaction, key: str, now: int) -> None:
    """Erase one signal: what it was met in so far does not count for it again."""
    signals = await refresh(tx)
    if key not in signals.signals:
        raise unknown("signal")
    mark = Mark(await accounts.history_number(tx), now)

    def without(kept: PersonaSignals) -> PersonaSignals:
        left = {name: signal for name, signal in kept.signals.items() if name != key}
        return msgspec.structs.replace(kept, signals=left, erased={**kept.erased, key: mark})

    await accounts.change_signals(tx, without)


async def erase_all(tx: Transaction, now: int) -> None:
    """Erase every signal and begin anew with what is written from now on."""
    mark = Mark(await accounts.history_number(tx), now)

    def emptied(kept: PersonaSignals) -> PersonaSignals:
        return PersonaSignals(
            correction=kept.correction, is_frozen=kept.is_frozen, frozen_from=kept.frozen_from, all_erased=mark, utc_offset=kept.utc_offset
        )

    await accounts.change_signals(tx, emptied)


def _frozen(kept: PersonaSignals, number: int) -> PersonaSignals:
    return msgspec.structs.replace(kept, is_frozen=True, frozen_from=number)


def _thawed(kept: PersonaSignals, number: int) -> PersonaSignals:
    unread = [*kept.unread, (kept.frozen_from, number)]
    if len(unread) > _STRETCHES:
        unread = [(unread[0][0], unread[1][1]), *unread[2:]]
    return msgspec.structs.replace(kept, is_frozen=False, frozen_from=0, unread=unread)


def _shown(signals: PersonaSignals) -> PersonaView:
    persona = accounts.persona_of(signals)
    strongest = sorted(signals.signals.items(), key=lambda item: (-accounts.strength(item[1]), -item[1].count, item[0]))
    return PersonaView(
        label=persona.label,
        is_corrected=persona.corrected,
        is_frozen=signals.is_frozen,
        signals=[PersonaSignal(key, signal.lean, signal.count, signal.last_at, signal.event) for key, signal in strongest],
    )
