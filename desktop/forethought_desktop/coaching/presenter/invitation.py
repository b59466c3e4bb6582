"""The invitation to try the coach: once there is something to ask about, never insistent, gone with the first question."""

from collections.abc import Sequence
from uuid import UUID

from forethought_common.tasks import Task
from PySide6.QtCore import QObject

from forethought_desktop.coaching.actions import CoachingActions
from forethought_desktop.coaching.views.offer import CoachOffer
from forethought_desktop.core.clock import Clock
from forethought_desktop.core.preferences import PreferencesFile
from forethought_desktop.store.shown import ACTIVE
from forethought_desktop.store.store import Store

INVITED_AFTER = 5
"""Tasks a person has before the coach is offered."""
QUIET_SECONDS = 7 * 24 * 3600
"""How long a dismissed invitation stays away."""
REST_SECONDS = 24 * 3600
"""How long nothing is offered after another offer has gone: one "not now" is not answered with the next bar."""


class Invitation(QObject):
    """Shows the bar when it is time, and only where no other bar has the place."""

    def __init__(self, offer: CoachOffer, actions: CoachingActions, store: Store, preferences: PreferencesFile, clock: Clock) -> None:
        super().__init__(offer)
        self._offer = offer
        self._actions = actions
        self._store = store
        self._preferences = preferences
        self._clock = clock
        self._is_on = True
        self._is_place_taken = False
        self._resting_until = 0
        self._has_asked = False
        store.tasks_changed.connect(self._follow_tasks)
        store.interactions_changed.connect(self._follow_answers)
        preferences.changed.connect(self._follow_preferences)
        offer.accepted.connect(self._dismiss)
        offer.dismissed.connect(self._dismiss)
        self._look()

    def set_coaching(self, *, is_on: bool) -> None:
        self._is_on = is_on
        self._look()

    def give_way(self, is_taken: bool) -> None:
        """Give way while another bar has the place, and rest for a while once that has gone."""
        if self._is_place_taken and not is_taken:
            self._resting_until = self._clock.now() + REST_SECONDS
        self._is_place_taken = is_taken
        self._look()

    def suggestion(self, selected: Sequence[UUID]) -> UUID | None:
        """Return a task to begin with: the selected one, else what matters most, and of that the newest."""
        active = [task for task in self._store.tasks.values() if task.is_active]
        chosen = [task for task in active if [task.id] == list(selected)] or sorted(active, key=_weight)
        return chosen[-1].id if chosen else None

    def close(self) -> None:
        """Stop following, before the widgets go."""
        self._store.tasks_changed.disconnect(self._follow_tasks)
        self._store.interactions_changed.disconnect(self._follow_answers)
        self._preferences.changed.disconnect(self._follow_preferences)

    def _follow_tasks(self, _changed: list[UUID]) -> None:
        self._look()

    def _follow_answers(self, _task_id: UUID | None) -> None:
        self._look()

    def _follow_preferences(self, _changed: object) -> None:
        self._look()

    def _look(self) -> None:
        self._offer.setVisible(self._is_time())

    def _is_time(self) -> bool:
        if not self._is_on or self._is_place_taken or self._was_asked():
            return False
        now, dismissed_at = self._clock.now(), self._actions.invitation_dismissed_at
        is_quiet = dismissed_at is not None and now - dismissed_at < QUIET_SECONDS
        return not is_quiet and now >= self._resting_until and self._has_enough_tasks()

    def _was_asked(self) -> bool:
        """Tell whether an answer was ever seen here, kept or not; once that is so, nothing is looked up any more."""
        self._has_asked = self._has_asked or self._preferences.current.is_coach_example_shown or bool(self._store.interactions())
        return self._has_asked

    def _has_enough_tasks(self) -> bool:
        return self._store.count(ACTIVE) >= INVITED_AFTER

    def _dismiss(self) -> None:
        self._actions.dismiss_invitation()
        self._look()


def _weight(task: Task) -> tuple[int, int]:
    return task.importance or 0, task.created_at
