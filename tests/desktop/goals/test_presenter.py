"""Goals on the screen, on the real store and actions: list, wizard, draft, and the offer that keeps quiet."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from forethought_common.tasks import TaskDraft
from forethought_desktop.core.clock import Clock
from forethought_desktop.goals.actions import GoalActions, GoalAnswers
from forethought_desktop.goals.presenter import QUIET_SECONDS, GoalsPresenter
from forethought_desktop.goals.views.goal_list import GoalList
from forethought_desktop.goals.views.offer import GoalOffer
from forethought_desktop.goals.views.wizard import GoalWizard
from forethought_desktop.goals.views.wording import Answers
from forethought_desktop.store.store import Store
from forethought_desktop.store.undo import UndoHistory
from forethought_desktop.tasks.actions import TaskActions
from forethought_desktop.ui.plain import PlainLabel
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWizard
from pytestqt.qtbot import QtBot
from typing_extensions import override

FULL = Answers("Three pilots live by March", "Renewals that pay for a hire", "Cash runs out before they renew")
HOSTILE = "<img src=x> <b>bold</b> &amp;"


class MovableClock(Clock):
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.at_ms = 1_790_000_000_000

    @override
    def now_ms(self) -> int:
        return self.at_ms


@dataclass
class Desk:
    """What the presenter joins."""

    list: GoalList
    offer: GoalOffer
    presenter: GoalsPresenter
    actions: GoalActions
    tasks: TaskActions
    undo: UndoHistory
    store: Store
    clock: MovableClock

    @property
    def wizard(self) -> GoalWizard | None:
        """The wizard that is open now."""
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        found = [wizard for wizard in self.list.findChildren(GoalWizard) if wizard.isVisible()]
        return found[0] if found else None

    def open(self) -> GoalWizard:
        wizard = self.wizard
        assert wizard is not None
        return wizard

    def again(self) -> "Desk":
        """The same store, as another start of the program finds it."""
        shown, offer = GoalList(), GoalOffer()
        presenter = GoalsPresenter(self.store, self.actions, shown, offer, self.clock)
        return Desk(shown, offer, presenter, self.actions, self.tasks, self.undo, self.store, self.clock)

    def add_tasks(self, count: int) -> None:
        for number in range(count):
            self.tasks.add(TaskDraft(f"Task {number}"))

    def finish(self, answers: Answers) -> None:
        wizard = self.open()
        for part in answers.what_matters, answers.biggest_win, answers.worst_outcome:
            _write(wizard, part)
            wizard.next()
        wizard.button(QWizard.WizardButton.FinishButton).click()


def _write(wizard: GoalWizard, text: str) -> None:
    from forethought_desktop.ui.plain import PlainTextInput

    box = wizard.currentPage().findChild(PlainTextInput)
    assert box is not None
    box.setPlainText(text)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    clock = MovableClock()
    store = Store.open(tmp_path / "replica.sqlite", clock=clock)
    undo = UndoHistory(store)
    actions, tasks = GoalActions(store, undo, clock), TaskActions(store, undo, clock)
    shown, offer = GoalList(), GoalOffer()
    qtbot.addWidget(shown)
    qtbot.addWidget(offer)
    shown.resize(800, 600)
    shown.show()
    yield Desk(shown, offer, GoalsPresenter(store, actions, shown, offer, clock), actions, tasks, undo, store, clock)
    store.close()


def buttons(desk: Desk, text: str) -> list[QPushButton]:
    return [button for button in desk.list.findChildren(QPushButton) if button.text() == text and button.isVisibleTo(desk.list)]


def three_goals(desk: Desk) -> list[str]:
    for name in ("First", "Second", "Third"):
        desk.actions.add(GoalAnswers(name, "Win", "Worst"))
    return [card.row.answers.what_matters for card in desk.list.cards]


def test_a_goal_from_the_wizard_is_a_card_in_the_list(desk: Desk) -> None:
    buttons(desk, "Answer three questions")[0].click()
    desk.finish(FULL)
    assert [card.row.answers for card in desk.list.cards] == [FULL]
    assert desk.actions.draft() is None
    assert desk.wizard is None


def test_a_wizard_that_is_left_half_way_keeps_its_draft_over_a_restart(desk: Desk) -> None:
    desk.presenter.add_goal()
    _write(desk.open(), "More evenings at home")
    desk.open().reject()
    assert desk.store.goals == []
    assert buttons(desk, "Go on with your draft")
    again = desk.again()
    again.list.show()
    again.presenter.add_goal()
    assert again.open().answers == Answers("More evenings at home")
    again.open().reject()
    again.list.close()
    again.presenter.stop()


def test_ending_the_program_keeps_what_the_wizard_holds(desk: Desk) -> None:
    desk.presenter.add_goal()
    _write(desk.open(), "More evenings at home")
    desk.presenter.stop()
    assert desk.actions.draft() == GoalAnswers("More evenings at home", "", "")


def test_an_empty_wizard_leaves_no_draft(desk: Desk) -> None:
    desk.presenter.add_goal()
    desk.open().reject()
    assert desk.actions.draft() is None
    assert not buttons(desk, "Go on with your draft")


def test_only_one_wizard_opens(desk: Desk) -> None:
    desk.presenter.add_goal()
    first = desk.open()
    desk.presenter.add_goal()
    assert desk.open() is first
    first.reject()


def test_editing_changes_the_goal_and_is_one_undo_step(desk: Desk) -> None:
    three_goals(desk)
    desk.list.cards[1].button("edit").click()
    desk.finish(FULL)
    assert desk.store.goals[1].what_matters == FULL.what_matters
    desk.undo.undo()
    assert desk.store.goals[1].what_matters == "Second"


def test_an_edit_that_is_left_half_way_is_there_again(desk: Desk) -> None:
    three_goals(desk)
    desk.list.cards[0].button("edit").click()
    _write(desk.open(), "First, said better")
    desk.open().reject()
    assert desk.store.goals[0].what_matters == "First"
    desk.list.cards[0].button("edit").click()
    assert desk.open().answers.what_matters == "First, said better"
    assert desk.actions.draft() is None, "the draft of a new goal is another matter"
    desk.open().reject()


def test_moving_keeps_the_focus_on_the_goal(desk: Desk) -> None:
    assert three_goals(desk) == ["First", "Second", "Third"]
    desk.list.activateWindow()
    desk.list.cards[2].button("up").setFocus()
    desk.list.cards[2].button("up").click()
    assert [card.row.answers.what_matters for card in desk.list.cards] == ["First", "Third", "Second"]
    assert desk.list.cards[1].button("up").hasFocus()


def test_keys_move_a_goal(desk: Desk) -> None:
    three_goals(desk)
    QTest.keyClick(desk.list.cards[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [goal.what_matters for goal in desk.store.goals] == ["Second", "First", "Third"]
    QTest.keyClick(desk.list.cards[0], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [goal.what_matters for goal in desk.store.goals] == ["Second", "First", "Third"], "there is no place above the first"


def test_deleting_can_be_undone(desk: Desk) -> None:
    three_goals(desk)
    desk.list.cards[0].button("delete").click()
    assert len(desk.list.cards) == 2
    desk.undo.undo()
    assert [card.row.answers.what_matters for card in desk.list.cards] == ["First", "Second", "Third"]


def test_a_goal_from_another_device_shows_by_itself(desk: Desk) -> None:
    counts: list[int] = []
    desk.presenter.count_changed.connect(counts.append)
    three_goals(desk)
    assert counts == [1, 2, 3]


def test_hostile_goals_show_letter_by_letter(desk: Desk) -> None:
    desk.actions.add(GoalAnswers(HOSTILE, HOSTILE, f"{HOSTILE} " * 60))
    labels = [label for label in desk.list.findChildren(PlainLabel) if "<img" in label.text()]
    assert len(labels) == 3
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    assert buttons(desk, "Show all")


def test_a_long_answer_unfolds(desk: Desk) -> None:
    desk.actions.add(GoalAnswers("Short", "word " * 200, "Short"))
    (more,) = buttons(desk, "Show all")
    more.click()
    assert any(label.text().strip() == ("word " * 200).strip() for label in desk.list.findChildren(PlainLabel))


def test_the_wizard_is_offered_after_the_fifth_task_and_takes_no_focus(desk: Desk) -> None:
    desk.add_tasks(4)
    assert desk.offer.isHidden()
    desk.add_tasks(1)
    assert not desk.offer.isHidden()
    assert not desk.offer.isAncestorOf(QApplication.focusWidget() or desk.list)


def test_a_dismissed_offer_stays_away_for_seven_days(desk: Desk) -> None:
    desk.add_tasks(5)
    desk.offer.dismissed.emit()
    desk.add_tasks(1)
    assert desk.offer.isHidden()
    desk.clock.at_ms += (QUIET_SECONDS - 1) * 1000
    desk.add_tasks(1)
    assert desk.offer.isHidden()
    desk.clock.at_ms += 1000
    desk.add_tasks(1)
    assert not desk.offer.isHidden()


def test_that_the_offer_comes_and_goes_is_told(desk: Desk) -> None:
    told: list[bool] = []
    desk.presenter.offer_shown.connect(told.append)
    desk.add_tasks(6)
    assert (desk.presenter.is_offering, told) == (True, [True])
    desk.actions.add(GoalAnswers("A", "B", "C"))
    assert (desk.presenter.is_offering, told) == (False, [True, False])


def test_with_a_goal_nothing_is_offered(desk: Desk) -> None:
    desk.add_tasks(5)
    desk.actions.add(GoalAnswers("A", "B", "C"))
    assert desk.offer.isHidden()
    desk.add_tasks(1)
    assert desk.offer.isHidden()


def test_the_offer_leads_to_the_wizard_and_is_gone(desk: Desk) -> None:
    desk.add_tasks(5)
    desk.offer.accepted.emit()
    assert desk.offer.isHidden()
    desk.open().reject()
    desk.add_tasks(1)
    assert desk.offer.isHidden()


def test_with_coaching_off_nothing_speaks_of_the_coach_and_nothing_is_offered(desk: Desk) -> None:
    desk.add_tasks(5)
    desk.presenter.set_coaching(is_on=False)
    assert desk.offer.isHidden()
    assert not any("coach" in label.text().lower() for label in desk.list.findChildren(PlainLabel))
    desk.actions.add(GoalAnswers("A", "B", "C"))
    desk.add_tasks(1)
    assert desk.offer.isHidden()
    assert not any("coach" in label.text().lower() for label in desk.list.findChildren(PlainLabel))


def test_switched_on_again_the_offer_comes_back(desk: Desk) -> None:
    desk.add_tasks(5)
    desk.presenter.set_coaching(is_on=False)
    desk.presenter.set_coaching(is_on=True)
    assert not desk.offer.isHidden()
