"""The coach's panel: what it shows at which moment, and what it says was asked."""

from decimal import Decimal
from functools import partial
from typing import Literal
from uuid import uuid4

import pytest
from forethought_common.accounts import Quota
from forethought_common.coaching import Decision, Reason, Replace, Source, Token
from forethought_desktop.coaching.views.answer import BATCH_MS, AnswerView
from forethought_desktop.coaching.views.panel import CoachPanel
from forethought_desktop.coaching.views.replies import DecisionButtons, FollowUpLine, Thumbs
from forethought_desktop.coaching.views.turn import Origin, Phase, Turn
from forethought_desktop.ui.plain import PlainLabel
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

HOSTILE = "<img src=x> <b>bold</b> &amp; [link](https://example.org)"
DECISIONS: tuple[Decision, ...] = ("keep", "change", "let_go", "ask_more")


def finished(text: str = "What would change if it waited?", **changes: object) -> Turn:
    fields = {
        "phase": Phase.DONE,
        "text": text,
        "origin": Origin(Source.MODEL, 640, Decimal("0.0004")),
        "interaction_id": uuid4(),
        **changes,
    }
    return Turn(**fields)  # type: ignore[arg-type]  # the fields are those of Turn


@pytest.fixture
def panel(qtbot: QtBot) -> CoachPanel:
    panel = CoachPanel()
    qtbot.addWidget(panel)
    panel.resize(340, 560)
    panel.show()
    return panel


def button(panel: QWidget, text: str) -> QPushButton:
    found = [each for each in panel.findChildren(QPushButton) if each.text() == text]
    assert len(found) == 1, f"{len(found)} buttons say {text}"
    return found[0]


def words(widget: QWidget) -> str:
    """All that a person can read in the labels."""
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if label.isVisibleTo(widget))


def answer(panel: CoachPanel) -> str:
    view = panel.findChild(AnswerView)
    assert view is not None
    return view.toPlainText()


def decisions(panel: CoachPanel) -> DecisionButtons:
    found = panel.findChild(DecisionButtons)
    assert found is not None
    return found


def test_considering_shows_before_the_first_word(panel: CoachPanel) -> None:
    panel.show_turn(Turn())
    assert "Considering…" in words(panel)
    assert answer(panel) == ""
    assert decisions(panel).isHidden()


def test_words_show_in_the_order_they_come(panel: CoachPanel, qtbot: QtBot) -> None:
    turn = Turn()
    panel.show_turn(turn)
    for word in ("What ", "would ", "it ", "change?"):
        turn = turn.after(Token(word))
        panel.show_turn(turn)
    assert answer(panel) == "What ", "the rest waits for the next batch"
    qtbot.waitUntil(lambda: answer(panel) == "What would it change?")


def test_the_screen_follows_a_stream_at_most_once_in_fifty_milliseconds(panel: CoachPanel, qtbot: QtBot) -> None:
    view = panel.findChild(AnswerView)
    assert view is not None
    changes = QSignalSpy(view.textChanged)
    turn = Turn()
    panel.show_turn(turn)
    for number in range(200):
        turn = turn.after(Token(f"{number} "))
        panel.show_turn(turn)
    assert changes.count() == 1
    qtbot.waitUntil(lambda: answer(panel) == turn.text)
    assert changes.count() == 2
    assert BATCH_MS == 50


def test_a_selection_survives_the_words_that_follow(panel: CoachPanel, qtbot: QtBot) -> None:
    view = panel.findChild(AnswerView)
    assert view is not None
    turn = Turn().after(Token("One two"))
    panel.show_turn(turn)
    view.selectAll()
    panel.show_turn(turn.after(Token(" three")))
    qtbot.waitUntil(lambda: answer(panel) == "One two three")
    assert view.textCursor().selectedText() == "One two"


def test_replace_withdraws_what_was_shown_and_says_why(panel: CoachPanel) -> None:
    turn = Turn()
    panel.show_turn(turn)
    turn = turn.after(Token("Half an ans"))
    panel.show_turn(turn)
    turn = turn.after(Replace(Source.RULES, Reason.TIMEOUT))
    panel.show_turn(turn)
    assert answer(panel) == ""
    assert "did not answer in time" in words(panel)
    panel.show_turn(turn.after(Token("Whole answer?")))
    assert answer(panel) == "Whole answer?"


def test_a_stopped_answer_keeps_its_words_and_offers_to_ask_again(panel: CoachPanel) -> None:
    turn = Turn().after(Token("Half an ans"))
    panel.show_turn(turn)
    panel.show_turn(turn.stopped())
    assert answer(panel) == "Half an ans"
    assert "Stopped." in words(panel)
    assert button(panel, "Ask again").isVisible()
    assert decisions(panel).isHidden()


def test_escape_stops_only_while_an_answer_is_coming(panel: CoachPanel, qtbot: QtBot) -> None:
    panel.activateWindow()
    stopped = QSignalSpy(panel.stop_asked)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert stopped.count() == 0
    panel.show_turn(Turn())
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert stopped.count() == 1


def test_stop_takes_the_place_of_ask_and_its_focus(panel: CoachPanel) -> None:
    panel.activateWindow()
    ask = button(panel, "Ask the coach")
    ask.setFocus()
    panel.show_turn(Turn())
    assert not ask.isVisible()
    assert button(panel, "Stop").isVisible()
    assert button(panel, "Stop").hasFocus()


@pytest.mark.parametrize("width", [300, 340, 420, 640])
def test_the_four_buttons_are_equal_in_size_and_colour(panel: CoachPanel, width: int) -> None:
    panel.resize(width, 560)
    panel.show_turn(finished())
    buttons = [decisions(panel).button(decision) for decision in DECISIONS]
    widths = [each.width() for each in buttons]
    assert max(widths) - min(widths) <= 1
    assert len({each.height() for each in buttons}) == 1
    assert len({each.property("role") for each in buttons}) == 1
    assert all(each.width() >= each.sizeHint().width() for each in buttons), "no text is cut"


@pytest.mark.parametrize("decision", DECISIONS[:3])
def test_each_button_says_what_was_decided(panel: CoachPanel, qtbot: QtBot, decision: Decision) -> None:
    panel.show_turn(finished())
    with qtbot.waitSignal(panel.decided) as told:
        QTest.mouseClick(decisions(panel).button(decision), Qt.MouseButton.LeftButton)
    assert told.args == [decision]
    assert answer(panel) == "What would change if it waited?", "the answer stays in view"


def test_ask_more_opens_a_line_that_enter_sends(panel: CoachPanel, qtbot: QtBot) -> None:
    panel.activateWindow()
    panel.show_turn(finished())
    line = panel.findChild(FollowUpLine)
    assert line is not None
    assert line.isHidden()
    QTest.mouseClick(decisions(panel).button("ask_more"), Qt.MouseButton.LeftButton)
    focused = panel.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, f"  And if I wait? {HOSTILE} ")
    with qtbot.waitSignal(panel.follow_up_asked) as told:
        QTest.keyClick(focused, Qt.Key.Key_Return)
    assert told.args == [f"And if I wait? {HOSTILE}"]


def test_an_empty_follow_up_asks_nothing(panel: CoachPanel, qtbot: QtBot) -> None:
    panel.show_turn(finished())
    panel.show_follow_up("   ", is_open=True)
    asked = QSignalSpy(panel.follow_up_asked)
    line = panel.findChild(FollowUpLine)
    assert line is not None
    field = line.findChild(QLineEdit)
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert asked.count() == 0
    assert not button(panel, "Ask").isEnabled()


def test_a_thumb_can_be_given_turned_and_taken_back(panel: CoachPanel, qtbot: QtBot) -> None:
    panel.show_turn(finished())
    thumbs = panel.findChild(Thumbs)
    assert thumbs is not None
    said: list[object] = []
    panel.rated.connect(said.append)
    sequence: tuple[Literal["up", "down"], ...] = ("up", "down", "down")
    for which in sequence:
        QTest.mouseClick(thumbs.thumb(which), Qt.MouseButton.LeftButton)
    assert said == [1, -1, None]


def test_an_answer_that_is_not_kept_has_no_thumbs(panel: CoachPanel) -> None:
    panel.show_turn(finished(interaction_id=None))
    thumbs = panel.findChild(Thumbs)
    assert thumbs is not None
    assert thumbs.isHidden()
    assert decisions(panel).isVisible()


def test_a_card_stands_without_anything_to_decide(panel: CoachPanel) -> None:
    panel.show_quota(Quota(10, 9, 1, 1_777_800_000))
    panel.show_turn(finished("You can talk to somebody right now.", is_card=True))
    thumbs = panel.findChild(Thumbs)
    assert thumbs is not None
    assert answer(panel) == "You can talk to somebody right now."
    assert (thumbs.isHidden(), decisions(panel).isHidden()) == (True, True)
    assert words(panel).split("\n") == ["Coach"]
    panel.show_turn(finished())
    assert decisions(panel).isVisible()
    assert "1 left" in words(panel)


def test_hostile_text_shows_letter_by_letter_everywhere(panel: CoachPanel) -> None:
    panel.show_turn(finished(HOSTILE, question=HOSTILE))
    panel.show_earlier([finished(HOSTILE, question=HOSTILE, asked_at=1_790_000_000)])
    assert answer(panel) == HOSTILE
    button(panel, "Earlier answers (1)").click()
    labels = [label for label in panel.findChildren(PlainLabel) if "<img" in label.text()]
    assert [label.text() for label in labels].count(HOSTILE) == 1
    assert len(labels) == 3
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    assert not any(label.openExternalLinks() for label in labels)


def test_a_failure_is_one_calm_line(panel: CoachPanel) -> None:
    panel.show_turn(Turn().failed("Sign in again to ask the coach."))
    assert "Sign in again to ask the coach." in words(panel)
    assert button(panel, "Ask again").isVisible()


@pytest.mark.parametrize("remaining", [None, 10, 4])
def test_the_quota_is_not_spoken_of_while_enough_is_left(panel: CoachPanel, remaining: int | None) -> None:
    panel.show_quota(Quota(10, 0, remaining, 1_790_000_000))
    assert "left" not in words(panel)


def test_the_quota_is_a_quiet_line_when_three_are_left(panel: CoachPanel) -> None:
    panel.show_quota(Quota(10, 7, 3, 1_777_900_000))
    assert "3 left, new ones on 4 May" in words(panel)
    panel.show_quota(Quota(10, 10, 0, 1_777_900_000))
    assert "The rules answer until 4 May" in words(panel)


def test_the_example_shows_only_when_it_is_asked_for(panel: CoachPanel) -> None:
    assert "Redesign the logo" not in words(panel)
    panel.show_example(is_shown=True)
    assert "Redesign the logo" in words(panel)


def test_with_coaching_off_nothing_of_the_panel_shows(panel: CoachPanel) -> None:
    panel.show_turn(finished())
    panel.set_coaching(is_on=False)
    assert not panel.isVisible()
    panel.set_coaching(is_on=True)
    assert panel.isVisible()


def test_every_button_and_field_has_an_accessible_name(panel: CoachPanel) -> None:
    panel.show_turn(finished())
    panel.show_follow_up("More", is_open=True)
    panel.show_earlier([finished()])
    for each in (*panel.findChildren(QPushButton), panel.findChild(AnswerView), *(thumb for thumb in panel.findChildren(Thumbs))):
        if not isinstance(each, Thumbs):
            assert each is not None
            assert each.accessibleName(), each


def test_what_was_asked_for_comes_into_sight(qtbot: QtBot) -> None:
    side, content = QScrollArea(), QWidget()
    qtbot.addWidget(side)
    column = QVBoxLayout(content)
    above = QWidget()
    above.setMinimumHeight(500)
    panel = CoachPanel()
    column.addWidget(above)
    column.addWidget(panel)
    side.setWidgetResizable(True)
    side.setWidget(content)
    side.resize(360, 300)
    side.show()
    qtbot.waitExposed(side)
    turn = Turn()
    panel.show_turn(turn)
    note = next(label for label in panel.findChildren(PlainLabel) if label.text() == "Considering…")
    qtbot.waitUntil(lambda: not note.visibleRegion().isEmpty())
    panel.show_turn(finished("One. Two. Three?"))
    qtbot.waitUntil(lambda: decisions(panel).visibleRegion().boundingRect().height() == decisions(panel).height())
    side.verticalScrollBar().setValue(0)
    panel.show_turn(turn.after(Token("More")))
    panel.show_turn(finished("More?"))
    later: list[bool] = []
    QTimer.singleShot(0, panel, partial(later.append, True))
    qtbot.waitUntil(lambda: later == [True])
    assert side.verticalScrollBar().value() == 0, "a person who has scrolled away is left alone"
