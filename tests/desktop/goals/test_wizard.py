"""The goal wizard: three questions, a review, a way out on every page, and not a word lost."""

import pytest
from forethought_desktop.goals.views import wording
from forethought_desktop.goals.views.question_page import QuestionPage
from forethought_desktop.goals.views.review_page import ReviewPage
from forethought_desktop.goals.views.wizard import REVIEW, GoalWizard
from forethought_desktop.goals.views.wording import Answers
from forethought_desktop.ui.plain import PlainLabel, PlainTextInput
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget, QWizard
from pytestqt.qtbot import QtBot

HOSTILE = "<img src=x> <b>bold</b> &amp;"
FULL = Answers("Three pilots live by March", "Renewals that pay for a hire", "Cash runs out before they renew")
Button = QWizard.WizardButton


def opened(qtbot: QtBot, answers: Answers | None = None) -> GoalWizard:
    wizard = GoalWizard(answers=answers)
    wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(wizard)
    wizard.open()
    return wizard


def box(wizard: GoalWizard) -> PlainTextInput:
    found = wizard.currentPage().findChild(PlainTextInput)
    assert found is not None
    return found


def press(wizard: GoalWizard, which: QWizard.WizardButton) -> None:
    button = wizard.button(which)
    assert button.isVisible()
    assert button.isEnabled()
    button.click()


def go_to_review(wizard: GoalWizard) -> ReviewPage:
    while wizard.currentId() != REVIEW:
        press(wizard, Button.NextButton)
    page = wizard.currentPage()
    assert isinstance(page, ReviewPage)
    return page


def test_three_questions_and_a_review_lead_to_a_goal(qtbot: QtBot) -> None:
    wizard = opened(qtbot)
    told: list[Answers] = []
    wizard.answered.connect(told.append)
    for answer in (FULL.what_matters, FULL.biggest_win, FULL.worst_outcome):
        QTest.keyClicks(box(wizard), answer)
        assert told == [], "nothing is stored before Finish"
        press(wizard, Button.NextButton)
    press(wizard, Button.FinishButton)
    assert told == [FULL]


@pytest.mark.parametrize("page", range(REVIEW + 1))
def test_skip_leaves_the_wizard_from_every_page_with_the_words_kept(qtbot: QtBot, page: int) -> None:
    wizard = opened(qtbot, FULL)
    drafts: list[Answers] = []
    answered = QSignalSpy(wizard.answered)
    wizard.draft_changed.connect(drafts.append)
    for _ in range(page):
        press(wizard, Button.NextButton)
    assert wizard.button(Button.CustomButton1).text() == "Skip for now"
    press(wizard, Button.CustomButton1)
    assert not wizard.isVisible()
    assert drafts[-1] == FULL
    assert answered.count() == 0


@pytest.mark.parametrize("way", ["escape", "close"])
def test_closing_half_way_tells_the_draft(qtbot: QtBot, way: str) -> None:
    wizard = opened(qtbot)
    drafts: list[Answers] = []
    wizard.draft_changed.connect(drafts.append)
    QTest.keyClicks(box(wizard), "More evenings at home")
    if way == "escape":
        QTest.keyClick(wizard, Qt.Key.Key_Escape)
    else:
        wizard.close()
    assert drafts[-1] == Answers("More evenings at home")


def test_a_draft_is_there_again(qtbot: QtBot) -> None:
    wizard = opened(qtbot, Answers("More evenings at home"))
    assert box(wizard).toPlainText() == "More evenings at home"


def test_every_question_may_stay_open_but_a_goal_has_all_three(qtbot: QtBot) -> None:
    wizard = opened(qtbot)
    page = go_to_review(wizard)
    assert not wizard.button(Button.FinishButton).isEnabled()
    assert wizard.button(Button.CustomButton1).isEnabled()
    assert [page.edit_button(part).text() for part in wording.PARTS] == ["Answer"] * 3


@pytest.mark.parametrize("index", range(3))
def test_edit_leads_to_its_question_and_next_straight_back(qtbot: QtBot, index: int) -> None:
    wizard = opened(qtbot, FULL)
    review = go_to_review(wizard)
    review.edit_button(wording.PARTS[index]).click()
    page = wizard.currentPage()
    assert isinstance(page, QuestionPage)
    assert page.part == wording.PARTS[index]
    box(wizard).setPlainText("Changed")
    press(wizard, Button.NextButton)
    assert wizard.currentId() == REVIEW
    assert wizard.answers.of(wording.PARTS[index]) == "Changed"
    review.edit_button(wording.PARTS[(index + 1) % 3]).click()
    assert box(wizard).toPlainText() != "Changed"


def test_an_example_fills_an_empty_box_and_is_added_to_words_of_one_s_own(qtbot: QtBot) -> None:
    wizard = opened(qtbot)
    examples = [button for button in wizard.currentPage().findChildren(QPushButton) if button.property("role") == "chip"]
    assert len(examples) == 3
    examples[0].click()
    assert box(wizard).toPlainText() == examples[0].text()
    examples[1].click()
    assert box(wizard).toPlainText() == examples[1].text(), "one example takes the place of another"
    box(wizard).setPlainText("My own")
    examples[2].click()
    assert box(wizard).toPlainText() == f"My own\n{examples[2].text()}"


def test_examples_fit_the_leaning() -> None:
    for part in wording.PARTS:
        kinds = {wording.examples(part, leaning) for leaning in ("business", "student", "neutral")}
        assert len(kinds) == 3


def test_an_answer_of_two_thousand_characters_goes_and_one_more_waits(qtbot: QtBot) -> None:
    wizard = opened(qtbot)
    box(wizard).setPlainText("x" * 2001)
    assert not wizard.button(Button.NextButton).isEnabled()
    assert any("2,001" in label.text() for label in wizard.currentPage().findChildren(PlainLabel))
    box(wizard).setPlainText("\U0001f600" * 2000)
    assert wizard.button(Button.NextButton).isEnabled(), "characters are counted, not their bytes"


def test_the_count_shows_only_near_the_end(qtbot: QtBot) -> None:
    wizard = opened(qtbot)
    page = wizard.currentPage()
    box(wizard).setPlainText("x" * 1799)
    assert not any("1,799" in label.text() for label in page.findChildren(PlainLabel))
    box(wizard).setPlainText("x" * 1800)
    assert any("1,800 of 2,000" in label.text() for label in page.findChildren(PlainLabel))


def test_ctrl_enter_goes_on(qtbot: QtBot) -> None:
    wizard = opened(qtbot)
    wizard.activateWindow()
    qtbot.waitUntil(wizard.isActiveWindow)
    QTest.keyClick(box(wizard), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wizard.currentId() == 1


def test_hostile_answers_show_letter_by_letter(qtbot: QtBot) -> None:
    wizard = opened(qtbot, Answers(HOSTILE, HOSTILE, HOSTILE))
    review = go_to_review(wizard)
    shown = [label for label in review.findChildren(PlainLabel) if label.text() == HOSTILE]
    assert len(shown) == 3
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in shown)


def test_every_page_says_how_far_one_is_and_every_button_has_a_name(qtbot: QtBot) -> None:
    wizard = opened(qtbot, FULL)
    for step in range(REVIEW + 1):
        names = [child.accessibleName() for child in wizard.currentPage().findChildren(QWidget)]
        assert f"Step {step + 1} of 4" in names
        for button in wizard.currentPage().findChildren(QAbstractButton):
            assert button.accessibleName() or button.text()
        if step < REVIEW:
            press(wizard, Button.NextButton)
