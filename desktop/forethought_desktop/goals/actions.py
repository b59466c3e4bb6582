"""Everything a person can do to a goal, and the draft of the wizard; each change is one step that can be undone."""

from uuid import UUID

import msgspec
from forethought_common import order_keys
from forethought_common.goals import ANSWERS, Goal, stored_answer
from forethought_common.ids import new_id
from forethought_common.sync import Entity, Scalar

from forethought_desktop.core.clock import Clock
from forethought_desktop.core.words import Translate, in_english
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.store import Store
from forethought_desktop.store.undo import UndoHistory

_DRAFT = "goal_draft"
_OFFERED = "goal_wizard_dismissed_at"


class GoalAnswers(msgspec.Struct, frozen=True):
    """The three answers as a person gives them; in a draft any of them may still be empty."""

    what_matters: str = ""
    biggest_win: str = ""
    worst_outcome: str = ""


class GoalActions:
    """Turns what a person does to goals into edits.

    Raises:
        Refusal: An answer is empty or longer than 2,000 characters; nothing was changed.
        Outage: The disk did not take it; nothing was changed.
    """

    def __init__(self, store: Store, undo: UndoHistory, clock: Clock, translate: Translate = in_english) -> None:
        self._store = store
        self._undo = undo
        self._clock = clock
        self._translate = translate

    def add(self, answers: GoalAnswers) -> UUID:
        """Add a goal after the others."""
        goals = self._store.goals
        identifier = new_id()
        fields: dict[str, Scalar] = {field: stored_answer(getattr(answers, field), field) for field in ANSWERS}
        moves = _moves([*goals, None], len(goals))
        fields["position"] = moves.pop(None)
        edits = [Edit(Entity.GOAL, goal, {"position": key}) for goal, key in moves.items() if goal is not None]
        self._undo.perform(self._translate("GoalActions", "Added a goal"), [*edits, Edit(Entity.GOAL, identifier, fields)])
        return identifier

    def change(self, identifier: UUID, answers: GoalAnswers) -> None:
        """Set the answers that are different from what is stored."""
        goal = self._find(identifier)
        if goal is None:
            return
        given = {field: stored_answer(getattr(answers, field), field) for field in ANSWERS}
        fields: dict[str, Scalar] = {field: answer for field, answer in given.items() if answer != getattr(goal, field)}
        if fields:
            self._undo.perform(self._translate("GoalActions", "Changed a goal"), [Edit(Entity.GOAL, identifier, fields)])

    def move(self, identifier: UUID, to_index: int) -> None:
        """Put a goal in another place; the others keep their order."""
        goals = self._store.goals
        moved = self._find(identifier)
        if moved is None or goals.index(moved) == to_index:
            return
        goals.remove(moved)
        to_index = max(0, min(to_index, len(goals)))
        goals.insert(to_index, moved)
        edits = [Edit(Entity.GOAL, goal, {"position": key}) for goal, key in _moves(goals, to_index).items() if goal is not None]
        self._undo.perform(self._translate("GoalActions", "Moved a goal"), edits)

    def delete(self, identifier: UUID) -> None:
        if self._find(identifier) is not None:
            self._undo.perform(self._translate("GoalActions", "Deleted a goal"), [Edit(Entity.GOAL, identifier, delete=True)])

    def draft(self) -> GoalAnswers | None:
        """Return what was written when the wizard was closed half-way; it stays on this device."""
        found = self._store.meta.get(_DRAFT)
        return None if found is None else msgspec.json.decode(found, type=GoalAnswers)

    def keep_draft(self, answers: GoalAnswers) -> None:
        self._store.meta.set(_DRAFT, msgspec.json.encode(answers).decode())

    def forget_draft(self) -> None:
        self._store.meta.set(_DRAFT, None)

    def dismiss_offer(self) -> None:
        """Note that the offer of the wizard was dismissed now."""
        self._store.meta.set(_OFFERED, str(self._clock.now()))

    @property
    def offer_dismissed_at(self) -> int | None:
        found = self._store.meta.get(_OFFERED)
        return None if found is None else int(found)

    def _find(self, identifier: UUID) -> Goal | None:
        return next((goal for goal in self._store.goals if goal.id == identifier), None)


def _moves(goals: list[Goal] | list[Goal | None], place: int) -> dict[UUID | None, str]:
    """Return new order keys so that the goal at `place` (None: a new one) lies between its neighbours.

    Nearly always that is one key; where two goals of two devices share a key or there is no room, all get new ones.
    """
    ids = [None if goal is None else goal.id for goal in goals]
    low = goals[place - 1] if place > 0 else None
    high = goals[place + 1] if place + 1 < len(goals) else None
    try:
        return {ids[place]: order_keys.between(None if low is None else low.position, None if high is None else high.position)}
    except (ValueError, order_keys.NoRoom):
        return dict(zip(ids, order_keys.spread(len(ids)), strict=True))
