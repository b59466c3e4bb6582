"""Joins the goals in the store with their list, the wizard and the quiet offer of it."""

from functools import partial
from uuid import UUID

from forethought_common.accounts import PersonaLabel
from forethought_common.errors import Outage, Refusal
from PySide6.QtCore import QObject, Signal

from forethought_desktop.core.clock import Clock
from forethought_desktop.goals.actions import GoalActions, GoalAnswers
from forethought_desktop.goals.views.goal_card import GoalRow
from forethought_desktop.goals.views.goal_list import GoalList
from forethought_desktop.goals.views.offer import GoalOffer
from forethought_desktop.goals.views.wizard import GoalWizard
from forethought_desktop.goals.views.wording import Answers
from forethought_desktop.store.store import Store

OFFERED_AFTER = 5
"""Tasks a person has before the wizard is offered."""

QUIET_SECONDS = 7 * 24 * 3600
"""How long a dismissed offer stays away."""


class GoalsPresenter(QObject):
    """Follows the store; every change goes through the actions. `message_given` carries one sentence for the notice bar,
    `offer_shown` whether the offer of the wizard is there.
    """

    message_given = Signal(str)
    count_changed = Signal(int)
    offer_shown = Signal(bool)

    def __init__(self, store: Store, actions: GoalActions, goal_list: GoalList, offer: GoalOffer, clock: Clock) -> None:
        super().__init__(goal_list)
        self._store = store
        self._actions = actions
        self._list = goal_list
        self._offer = offer
        self._clock = clock
        self._leaning: PersonaLabel = "neutral"
        self._is_coaching = True
        self._wizard: GoalWizard | None = None
        self._unfinished: dict[UUID, Answers] = {}
        store.goals_changed.connect(self._show_goals)
        store.tasks_changed.connect(self._follow_tasks)
        goal_list.add_asked.connect(self.add_goal)
        goal_list.draft_asked.connect(self.add_goal)
        goal_list.edit_asked.connect(self._edit)
        goal_list.delete_asked.connect(self._delete)
        goal_list.move_asked.connect(self._move)
        offer.accepted.connect(self._accept_offer)
        offer.dismissed.connect(self._dismiss_offer)
        self._show_goals()
        self._follow_tasks([])

    def add_goal(self) -> None:
        """Open the wizard for a new goal, on the draft if there is one."""
        draft = self._actions.draft()
        wizard = self._open(Answers() if draft is None else _shown(draft), is_new=True)
        if wizard is not None:
            wizard.draft_changed.connect(self._keep_draft)
            wizard.answered.connect(self._add)

    def set_leaning(self, leaning: PersonaLabel) -> None:
        """Fit the wizard's examples to the person's leaning."""
        self._leaning = leaning

    def set_coaching(self, *, is_on: bool) -> None:
        """With coaching off, nothing speaks of it, and the wizard is not offered."""
        self._is_coaching = is_on
        self._list.set_coaching(is_on=is_on)
        if not is_on:
            self._show_offer(is_shown=False)
        self._follow_tasks([])

    def stop(self) -> None:
        """Leave a wizard that is open, which keeps its draft, and stop following the store, before the widgets go."""
        if self._wizard is not None:
            self._wizard.reject()
        self._store.goals_changed.disconnect(self._show_goals)
        self._store.tasks_changed.disconnect(self._follow_tasks)

    def _open(self, answers: Answers, *, is_new: bool) -> GoalWizard | None:
        if self._wizard is not None:
            self._wizard.raise_()
            self._wizard.activateWindow()
            return None
        wizard = GoalWizard(self._list.window(), leaning=self._leaning, answers=answers, is_new=is_new)
        self._wizard = wizard
        wizard.finished.connect(self._forget_wizard)
        wizard.open()
        return wizard

    def _forget_wizard(self) -> None:
        self._wizard = None
        self._show_draft()

    def _edit(self, goal_id: UUID) -> None:
        stored = self._stored(goal_id)
        if stored is None:
            return
        wizard = self._open(self._unfinished.get(goal_id, stored), is_new=False)
        if wizard is not None:
            wizard.draft_changed.connect(partial(self._keep_unfinished, goal_id))
            wizard.answered.connect(partial(self._change, goal_id))

    def _add(self, answers: Answers) -> None:
        try:
            self._actions.add(_given(answers))
        except (Refusal, Outage) as failure:
            self._keep_draft(answers)
            self.message_given.emit(failure.detail)
            return
        self._actions.forget_draft()
        self._show_draft()

    def _change(self, goal_id: UUID, answers: Answers) -> None:
        try:
            self._actions.change(goal_id, _given(answers))
        except (Refusal, Outage) as failure:
            self.message_given.emit(failure.detail)
            return
        self._unfinished.pop(goal_id, None)

    def _delete(self, goal_id: UUID) -> None:
        try:
            self._actions.delete(goal_id)
        except Outage as outage:
            self.message_given.emit(outage.detail)

    def _move(self, goal_id: UUID, to_index: int) -> None:
        try:
            self._actions.move(goal_id, to_index)
        except Outage as outage:
            self.message_given.emit(outage.detail)

    def _keep_draft(self, answers: Answers) -> None:
        if answers.are_empty:
            self._actions.forget_draft()
        else:
            self._actions.keep_draft(_given(answers))

    def _keep_unfinished(self, goal_id: UUID, answers: Answers) -> None:
        if answers == self._stored(goal_id):
            self._unfinished.pop(goal_id, None)
        else:
            self._unfinished[goal_id] = answers

    def _stored(self, goal_id: UUID) -> Answers | None:
        goal = next((goal for goal in self._store.goals if goal.id == goal_id), None)
        return None if goal is None else Answers(goal.what_matters, goal.biggest_win, goal.worst_outcome)

    def _show_goals(self) -> None:
        goals = self._store.goals
        self._list.show_goals([GoalRow(goal.id, Answers(goal.what_matters, goal.biggest_win, goal.worst_outcome)) for goal in goals])
        self.count_changed.emit(len(goals))
        self._show_draft()
        if goals:
            self._show_offer(is_shown=False)

    def _show_draft(self) -> None:
        self._list.show_draft(is_waiting=self._actions.draft() is not None)

    def _follow_tasks(self, _changed: list[UUID]) -> None:
        if self._offer.isHidden() and self._is_time_to_offer():
            self._show_offer(is_shown=True)

    def _show_offer(self, *, is_shown: bool) -> None:
        if is_shown == self._offer.isHidden():
            self._offer.setVisible(is_shown)
            self.offer_shown.emit(is_shown)

    @property
    def is_offering(self) -> bool:
        """Whether the offer of the wizard is there."""
        return not self._offer.isHidden()

    def _is_time_to_offer(self) -> bool:
        if not self._is_coaching or len(self._store.tasks) < OFFERED_AFTER or self._store.goals or self._wizard is not None:
            return False
        dismissed_at = self._actions.offer_dismissed_at
        return dismissed_at is None or self._clock.now() - dismissed_at >= QUIET_SECONDS

    def _accept_offer(self) -> None:
        self._dismiss_offer()
        self.add_goal()

    def _dismiss_offer(self) -> None:
        self._show_offer(is_shown=False)
        self._actions.dismiss_offer()


def _given(answers: Answers) -> GoalAnswers:
    return GoalAnswers(answers.what_matters.strip(), answers.biggest_win.strip(), answers.worst_outcome.strip())


def _shown(draft: GoalAnswers) -> Answers:
    return Answers(draft.what_matters, draft.biggest_win, draft.worst_outcome)
