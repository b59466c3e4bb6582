"""The quick-add line: nothing typed is lost, what was recognised can be refused, several lines are asked about once."""

import pytest
from forethought_common.quick_add import QuickAdd
from forethought_desktop.tasks.views.quick_add_line import QuickAddLine
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

KEY = Qt.Key


@pytest.fixture
def line(qtbot: QtBot) -> QuickAddLine:
    line = QuickAddLine()
    qtbot.addWidget(line)
    line.resize(800, 60)
    line.show()
    line.line.setFocus()
    return line


def accepted(line: QuickAddLine) -> list[tuple[QuickAdd, bool]]:
    told: list[tuple[QuickAdd, bool]] = []

    def note(quick: QuickAdd, is_done: bool) -> None:
        told.append((quick, is_done))

    line.accepted.connect(note)
    return told


def paste(line: QuickAddLine, text: str) -> None:
    content = QMimeData()
    content.setText(text)
    line.line.insertFromMimeData(content)


def chip_words(line: QuickAddLine) -> list[str]:
    return [chip.text() for chip in line.chips.chips]


def test_enter_tells_what_was_recognised(line: QuickAddLine) -> None:
    told = accepted(line)
    QTest.keyClicks(line.line, "Draft the pricing page !8 ?4")
    QTest.keyClick(line.line, KEY.Key_Return)
    (quick, is_done) = told[0]
    assert (quick.text, quick.importance, quick.confidence, quick.asks_coach, is_done) == ("Draft the pricing page", 8, 4, False, False)


def test_the_words_stay_until_they_are_safe(line: QuickAddLine) -> None:
    line.set_text("Draft")
    line.accept()
    assert line.line.text() == "Draft"
    line.clear()
    assert line.line.text() == ""


@pytest.mark.parametrize("text", ["", "   "])
def test_enter_on_nothing_does_nothing(line: QuickAddLine, text: str) -> None:
    told = accepted(line)
    QTest.keyClicks(line.line, text)
    QTest.keyClick(line.line, KEY.Key_Return)
    assert told == []
    assert line.message == ""


def test_501_characters_are_refused_with_the_count_and_kept(line: QuickAddLine) -> None:
    told = accepted(line)
    line.set_text("x" * 501)
    QTest.keyClick(line.line, KEY.Key_Return)
    assert told == []
    assert "501" in line.message
    assert "500" in line.message
    assert line.line.text() == "x" * 501


def test_500_characters_are_taken_and_what_was_recognised_does_not_count(line: QuickAddLine) -> None:
    told = accepted(line)
    line.set_text("x" * 500 + " !8 ?4")
    QTest.keyClick(line.line, KEY.Key_Return)
    assert len(told[0][0].text) == 500


def test_a_complaint_goes_as_soon_as_the_words_change(line: QuickAddLine) -> None:
    line.set_text("x" * 501)
    line.accept()
    QTest.keyClick(line.line, KEY.Key_Backspace)
    assert line.message == ""


@pytest.mark.parametrize(("length", "is_shown"), [(449, False), (450, True), (501, True)])
def test_characters_are_counted_from_450_on(line: QuickAddLine, length: int, is_shown: bool) -> None:
    line.set_text("x" * length)
    assert line.counter.isVisible() is is_shown


def test_chips_say_what_was_recognised(line: QuickAddLine) -> None:
    QTest.keyClicks(line.line, "Draft !8 ?4 ??")
    assert chip_words(line) == ["Importance 8", "Confidence 4", "Ask the coach"]
    assert all(chip.accessibleName() for chip in line.chips.chips)


def test_a_narrow_line_shows_short_chips(line: QuickAddLine) -> None:
    line.set_text("Draft !8")
    line.resize(400, 60)
    assert chip_words(line) == ["!8"]
    assert line.chips.chips[0].accessibleName() == "Importance 8"


@pytest.mark.parametrize(("width", "is_below"), [(800, False), (400, False), (260, True)])
def test_a_very_narrow_line_leaves_room_for_what_is_written(line: QuickAddLine, width: int, is_below: bool) -> None:
    line.resize(width, 90)
    line.set_text("Draft !8 ?4 ??")
    QApplication.processEvents()
    assert (line.chips.mapTo(line, line.chips.rect().topLeft()).y() > line.line.mapTo(line, line.line.rect().bottomLeft()).y()) is is_below
    assert line.line.width() >= 150
    QTest.keyClick(line.chips.chips[0], KEY.Key_Delete)
    assert line.meaning.importance is None


def test_a_click_on_a_chip_makes_it_text_again(line: QuickAddLine) -> None:
    line.set_text("Draft !8")
    QTest.mouseClick(line.chips.chips[0], Qt.MouseButton.LeftButton)
    assert (line.meaning.text, line.meaning.importance) == ("Draft !8", None)
    assert chip_words(line) == []
    assert line.line.hasFocus()


def test_backspace_first_refuses_and_then_deletes(line: QuickAddLine) -> None:
    QTest.keyClicks(line.line, "Draft !8")
    QTest.keyClick(line.line, KEY.Key_Backspace)
    assert (line.line.text(), line.meaning.importance) == ("Draft !8", None)
    QTest.keyClick(line.line, KEY.Key_Backspace)
    assert line.line.text() == "Draft !"


def test_what_was_refused_stays_refused_while_the_rest_is_typed(line: QuickAddLine) -> None:
    QTest.keyClicks(line.line, "Draft !8")
    QTest.keyClick(line.line, KEY.Key_Backspace)
    QTest.keyClicks(line.line, " page ?4")
    QTest.keyClick(line.line, KEY.Key_Home)
    QTest.keyClicks(line.line, "Now ")
    assert (line.meaning.text, line.meaning.importance, line.meaning.confidence) == ("Now Draft !8 page", None, 4)


def test_a_new_line_has_refused_nothing(line: QuickAddLine) -> None:
    QTest.keyClicks(line.line, "Draft !8")
    QTest.keyClick(line.line, KEY.Key_Backspace)
    line.clear()
    QTest.keyClicks(line.line, "Draft !8")
    assert line.meaning.importance == 8


@pytest.mark.parametrize("key", [KEY.Key_Backspace, KEY.Key_Delete, KEY.Key_Space])
def test_a_chip_can_be_refused_by_key(line: QuickAddLine, key: Qt.Key) -> None:
    line.set_text("Draft !8")
    chip = line.chips.chips[0]
    chip.setFocus()
    QTest.keyClick(chip, key)
    assert line.meaning.importance is None


UNDO = Qt.KeyboardModifier.ControlModifier
REDO = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize("way", ["backspace", "click", "key"])
def test_a_refusal_can_be_taken_back_and_made_again(line: QuickAddLine, way: str) -> None:
    QTest.keyClicks(line.line, "Draft !8 ?4")
    chip = line.chips.chips[0]
    if way == "backspace":
        QTest.keyClick(line.line, KEY.Key_Left)
        QTest.keyClick(line.line, KEY.Key_Left)
        QTest.keyClick(line.line, KEY.Key_Backspace)
    elif way == "click":
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(chip, KEY.Key_Delete)
    assert chip_words(line) == ["Confidence 4"]
    QTest.keyClick(line.line, KEY.Key_Z, UNDO)
    assert chip_words(line) == ["Importance 8", "Confidence 4"]
    QTest.keyClick(line.line, KEY.Key_Z, REDO)
    assert chip_words(line) == ["Confidence 4"]
    QTest.keyClick(line.line, KEY.Key_Z, UNDO)
    assert line.line.text() == "Draft !8 ?4", "the letters had no part in it"


def test_refusals_are_taken_back_one_by_one_and_then_letters_are(line: QuickAddLine) -> None:
    QTest.keyClicks(line.line, "Draft !8 ?4")
    line.refuse_token(line.meaning.tokens[0])
    line.refuse_token(line.meaning.tokens[0])
    assert chip_words(line) == []
    QTest.keyClick(line.line, KEY.Key_Z, UNDO)
    assert chip_words(line) == ["Confidence 4"]
    QTest.keyClick(line.line, KEY.Key_Z, UNDO)
    assert chip_words(line) == ["Importance 8", "Confidence 4"]
    QTest.keyClick(line.line, KEY.Key_Z, UNDO)
    assert line.line.text() == ""


def test_undo_after_more_was_written_is_about_what_was_written(line: QuickAddLine) -> None:
    line.set_text("Draft !8")
    line.refuse_token(line.meaning.tokens[0])
    QTest.keyClicks(line.line, " page")
    QTest.keyClick(line.line, KEY.Key_Z, UNDO)
    assert (line.line.text(), line.meaning.importance) == ("Draft !8", None)
    QTest.keyClick(line.line, KEY.Key_Z, UNDO)
    assert line.meaning.importance == 8


@pytest.mark.parametrize("words", ["Draft", "🎸🎸🎸 Draft", "👩\u200d👩\u200d👧 e\u0301"])
def test_backspace_refuses_the_word_before_the_caret_whatever_stands_before_it(line: QuickAddLine, words: str) -> None:
    line.set_text(f"{words} !8")
    QTest.keyClick(line.line, KEY.Key_Backspace)
    assert (line.line.text(), line.meaning.importance) == (f"{words} !8", None)


def test_backspace_elsewhere_deletes_a_letter_even_after_letters_of_two_units(line: QuickAddLine) -> None:
    line.set_text("🎸 !8 x")
    QTest.keyClick(line.line, KEY.Key_Backspace)
    assert (line.line.text(), line.meaning.importance) == ("🎸 !8 ", 8)


def test_words_composed_by_an_input_method_are_read_once_they_are_written(line: QuickAddLine) -> None:
    QApplication.sendEvent(line.line, QInputMethodEvent("かかく !8", []))
    assert (line.line.text(), line.chips.chips) == ("", [])
    written = QInputMethodEvent("", [])
    written.setCommitString("価格 !8")
    QApplication.sendEvent(line.line, written)
    assert (line.meaning.text, line.meaning.importance) == ("価格", 8)


def test_more_lines_than_anybody_pastes_are_referred_to_the_import(line: QuickAddLine) -> None:
    paste(line, "x\n" * 1001)
    assert line.offer.words == "1,001 lines are more than can be added at once. Import takes a whole file of them."
    assert line.offer.add.isHidden()
    assert line.offer.join.isHidden()
    QTest.keyClick(line.offer.cancel, KEY.Key_Escape)
    paste(line, "x\n" * 1000)
    assert line.offer.add.text() == "Add 1,000 tasks"
    assert not line.offer.join.isHidden()


def test_control_enter_asks_the_coach_and_shift_with_it_adds_as_done(line: QuickAddLine) -> None:
    told = accepted(line)
    line.set_text("Draft")
    QTest.keyClick(line.line, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(line.line, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert [(quick.asks_coach, is_done) for quick, is_done in told] == [(True, False), (False, True)]


def test_with_coaching_off_nothing_of_it_shows_and_nothing_asks_for_it(line: QuickAddLine, qtbot: QtBot) -> None:
    told: list[QuickAdd] = []
    line.accepted.connect(lambda quick, _is_done: told.append(quick))
    line.set_text("Switch the CRM !3 ??")
    line.set_coaching(is_on=False)
    assert chip_words(line) == ["Importance 3"]
    assert "coach" not in line.line.toolTip()
    QTest.keyClick(line.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [(quick.text, quick.asks_coach) for quick in told] == [("Switch the CRM", False)]
    line.set_coaching(is_on=True)
    assert chip_words(line) == ["Importance 3", "Ask the coach"]
    assert "?? asks the coach" in line.line.toolTip()


def test_two_question_marks_ask_the_coach(line: QuickAddLine) -> None:
    told = accepted(line)
    QTest.keyClicks(line.line, "Switch the CRM ??")
    QTest.keyClick(line.line, KEY.Key_Return)
    assert (told[0][0].text, told[0][0].asks_coach) == ("Switch the CRM", True)


def test_several_pasted_lines_are_offered_one_task_each(line: QuickAddLine, qtbot: QtBot) -> None:
    paste(line, "Call Nina !8\nBuy oat milk\n\nBook the dentist")
    assert line.offer.isVisible()
    assert line.offer.words == "3 lines. Add each as a task?"
    with qtbot.waitSignal(line.many_accepted) as told:
        QTest.keyClick(line.offer.add, KEY.Key_Return)
    assert told.args is not None
    assert [(quick.text, quick.importance) for quick in told.args[0]] == [
        ("Call Nina", 8),
        ("Buy oat milk", None),
        ("Book the dentist", None),
    ]
    assert line.offer.isHidden()


def test_pasted_lines_can_be_kept_as_one(line: QuickAddLine, qtbot: QtBot) -> None:
    paste(line, "Call Nina\nabout the lease")
    with qtbot.assertNotEmitted(line.many_accepted):
        QTest.mouseClick(line.offer.join, Qt.MouseButton.LeftButton)
    assert line.line.text() == "Call Nina about the lease"


def test_escape_drops_the_offer_and_nothing_else(line: QuickAddLine, qtbot: QtBot) -> None:
    line.set_text("Call")
    paste(line, "one\ntwo")
    with qtbot.assertNotEmitted(line.many_accepted):
        QTest.keyClick(line.offer.add, KEY.Key_Escape)
    assert line.offer.isHidden()
    assert line.line.text() == "Call"
    assert line.line.hasFocus()


def test_pasted_lines_of_which_one_is_too_long_are_not_added(line: QuickAddLine) -> None:
    paste(line, "one\n" + "x" * 501)
    assert line.offer.add.isHidden()
    assert "501" in line.offer.words


def test_escape_in_the_line_is_told(line: QuickAddLine, qtbot: QtBot) -> None:
    with qtbot.waitSignal(line.escaped):
        QTest.keyClick(line.line, KEY.Key_Escape)


def test_markup_is_text(line: QuickAddLine) -> None:
    told = accepted(line)
    line.set_text("<b>Draft</b> <img src=x> !8")
    line.accept()
    assert told[0][0].text == "<b>Draft</b> <img src=x>"


def test_what_was_recognised_is_coloured_where_it_stands_even_after_letters_of_two_units(line: QuickAddLine) -> None:
    line.set_text("🎸🎸 band !8")
    formats = line.line.document().firstBlock().layout().formats()
    assert [(span.start, span.length) for span in formats] == [(len("🎸🎸 band ".encode("utf-16-le")) // 2, 2)]
