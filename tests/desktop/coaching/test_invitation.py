"""The coach is offered once there is something to ask about, quietly, and never again once it was asked."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from forethought_common.coaching import Interaction, Source
from forethought_common.tasks import TaskDraft
from forethought_desktop.coaching.actions import CoachingActions
from forethought_desktop.coaching.presenter import Invitation
from forethought_desktop.coaching.presenter.invitation import INVITED_AFTER, QUIET_SECONDS, REST_SECONDS
from forethought_desktop.coaching.views.offer import CoachOffer
from forethought_desktop.core.preferences import PreferencesFile
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.support.desk import Desk, opened_desk


@dataclass
class Invited:
    """The parts a test looks at."""

    desk: Desk
    offer: CoachOffer
    invitation: Invitation
    preferences: PreferencesFile

    def is_shown(self) -> bool:
        return not self.offer.isHidden()

    def add(self, count: int = 1, importance: int | None = None) -> list[UUID]:
        return [self.desk.tasks.add(TaskDraft(f"Task {number}", importance=importance)) for number in range(count)]

    def press(self, text: str) -> None:
        (button,) = [each for each in self.offer.findChildren(QPushButton) if each.text() == text]
        button.click()


@pytest.fixture
def invited(qtbot: QtBot, tmp_path: Path) -> Iterator[Invited]:
    with opened_desk(tmp_path) as desk:
        offer = CoachOffer()
        qtbot.addWidget(offer)
        preferences = PreferencesFile(tmp_path / "preferences.json")
        actions = CoachingActions(desk.store, desk.clock)
        invitation = Invitation(offer, actions, desk.store, preferences, desk.clock)
        yield Invited(desk, offer, invitation, preferences)
        invitation.close()


def test_it_comes_with_the_fifth_task_and_takes_no_focus(invited: Invited) -> None:
    invited.add(INVITED_AFTER - 1)
    assert not invited.is_shown()
    invited.add()
    assert invited.is_shown()
    assert not invited.offer.isAncestorOf(QApplication.focusWidget() or invited.offer.parentWidget() or QPushButton())
    assert all(each.accessibleName() for each in invited.offer.findChildren(QAbstractButton))


def test_dismissed_it_stays_away_for_seven_days(invited: Invited) -> None:
    invited.add(INVITED_AFTER)
    invited.press("Not now")
    assert not invited.is_shown()
    invited.desk.clock.step(QUIET_SECONDS - 1)
    invited.add()
    assert not invited.is_shown()
    invited.desk.clock.step(1)
    invited.add()
    assert invited.is_shown()


def test_it_is_gone_with_the_first_answer_for_good(invited: Invited) -> None:
    (task, *_) = invited.add(INVITED_AFTER)
    at = invited.desk.clock.now()
    invited.desk.store.keep_interaction(Interaction(uuid4(), task, "What for?", Source.RULES, at, 1), is_known_to_server=True)
    assert not invited.is_shown()
    invited.desk.clock.step(2 * QUIET_SECONDS)
    invited.add()
    assert not invited.is_shown()


def test_it_is_gone_also_where_answers_are_not_kept(invited: Invited) -> None:
    invited.add(INVITED_AFTER)
    invited.preferences.change(is_coach_example_shown=True)
    assert not invited.is_shown()


def test_it_gives_way_to_another_bar_and_rests_when_that_has_gone(invited: Invited) -> None:
    invited.add(INVITED_AFTER)
    invited.invitation.give_way(is_taken=True)
    assert not invited.is_shown()
    invited.invitation.give_way(is_taken=False)
    assert not invited.is_shown()
    invited.desk.clock.step(REST_SECONDS)
    invited.add()
    assert invited.is_shown()


def test_with_coaching_off_nobody_is_invited(invited: Invited) -> None:
    invited.add(INVITED_AFTER)
    invited.invitation.set_coaching(is_on=False)
    assert not invited.is_shown()
    invited.invitation.set_coaching(is_on=True)
    assert invited.is_shown()


def test_it_begins_with_the_selected_task_else_with_what_matters_most(invited: Invited) -> None:
    assert invited.invitation.suggestion([]) is None
    (first, _) = invited.add(2)
    (weighty,) = invited.add(importance=9)
    invited.add(importance=3)
    assert invited.invitation.suggestion([]) == weighty
    assert invited.invitation.suggestion([first]) == first
    invited.desk.tasks.complete([first])
    assert invited.invitation.suggestion([first]) == weighty
