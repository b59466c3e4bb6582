"""The view says what was asked, what it cost and what followed, without a score."""

from datetime import date
from decimal import Decimal
from uuid import uuid4

import pytest
from forethought_common.accounts import Quota
from forethought_common.coaching import Source
from forethought_desktop.insight.actions import Answered, Decided, Month
from forethought_desktop.insight.views.marks import SOURCES
from forethought_desktop.insight.views.page import InsightPage
from forethought_desktop.ui.plain import PlainLabel
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

HOSTILE = "<b>bold</b> &amp; <img src=x>"
NOVEMBER = date(2026, 11, 1)
ANSWERS = (Answered(3, Source.MODEL), Answered(3, Source.MODEL), Answered(3, Source.RULES), Answered(18, Source.CACHE))
QUOTA = Quota(10, 3, 7, 1_796_472_000)


@pytest.fixture
def page(qtbot: QtBot) -> InsightPage:
    page = InsightPage()
    qtbot.addWidget(page)
    page.resize(760, 700)
    page.show()
    return page


def words(page: InsightPage) -> str:
    QApplication.sendPostedEvents()
    return "\n".join(label.text() for label in page.findChildren(PlainLabel) if label.isVisibleTo(page))


def month(
    answers: tuple[Answered, ...] = ANSWERS,
    *,
    cost: str = "0.0008",
    unpriced: int = 0,
    quota: Quota | None = QUOTA,
    decided: tuple[Decided, ...] = (),
    is_told: bool = True,
) -> Month:
    return Month(NOVEMBER, answers, None, Decimal(cost), unpriced, quota, decided, is_told)


def test_the_month_tells_cost_sources_and_what_is_left(page: InsightPage) -> None:
    page.show_month(month())
    shown = words(page)
    for part in ("November 2026", "$0.0008", "for 2 answers by the model", "7 of 10 left", "New ones on 5 December"):
        assert part in shown
    assert "2\nasked the model" in shown
    assert "prepared" not in shown
    assert "not in reach" not in shown


@pytest.mark.parametrize(
    ("cost", "unpriced", "figure", "note"),
    [
        ("0", 0, "Nothing", "Rules and repeated questions are free."),
        ("0", 2, "Not known", "2 answers by a model whose price is not known"),
        ("0.0004", 1, "$0.0004", "and what 1 answer cost, whose price is not known"),
        ("0.000021", 0, "$0.000021", "for 2 answers by the model"),
    ],
)
def test_a_price_that_is_not_known_is_said_and_never_zero(page: InsightPage, cost: str, unpriced: int, figure: str, note: str) -> None:
    page.show_month(month(cost=cost, unpriced=unpriced))
    assert f"Cost this month\n{figure}\n{note}" in words(page)


@pytest.mark.parametrize(
    ("quota", "figure", "note"),
    [
        (None, "Not known here", "The server counts them."),
        (Quota(None, 12, None, None), "No limit", "12 questions to the model so far"),
        (Quota(10, 0, 10, None), "10 of 10 left", "They are counted from the first one on."),
        (Quota(300, 300, 0, 1_796_472_000), "0 of 300 left", "New ones on 5 December; the rules are free."),
    ],
)
def test_what_is_left_is_told_without_reproach(page: InsightPage, quota: Quota | None, figure: str, note: str) -> None:
    page.show_month(month(quota=quota))
    assert f"Questions to the model\n{figure}\n{note}" in words(page)
    page.grab()


def test_a_day_says_what_it_holds(page: InsightPage, monkeypatch: pytest.MonkeyPatch) -> None:
    page.show_month(month())
    assert page.days.line_for(3) == "3 November: 2 asked the model, 1 by the rules"
    assert page.days.line_for(4) == ""
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, _widget: told.append(text))
    at = QPoint(round(page.days.width() * 2.5 / 30), 10)
    QApplication.sendEvent(page.days, QHelpEvent(QEvent.Type.ToolTip, at, at))
    assert "2 asked the model" in told[0]
    assert page.days.accessibleDescription() == "2 asked the model, 1 from your earlier question, 1 by the rules"


def test_no_two_sources_are_told_apart_by_colour_alone() -> None:
    forms = {(mark.is_filled, mark.is_round) for mark in SOURCES.values()}
    assert len(forms) == len(Source)


def test_what_followed_is_named_and_leads_to_the_task(page: InsightPage, qtbot: QtBot) -> None:
    task_id = uuid4()
    at = 1_795_000_000
    page.show_month(
        month(decided=(Decided(task_id, HOSTILE, "let_go", at), Decided(None, None, "keep", at), Decided(task_id, "A", "keep", at)))
    )
    shown = words(page)
    assert "2\nKept" in shown
    assert "0\nChanged" in shown
    assert "1\nLet go" in shown
    assert "A task that is gone" in shown
    link = next(button for button in page.findChildren(QPushButton) if HOSTILE in button.accessibleName())
    assert link.text().replace("&&", "&").rstrip("…") in HOSTILE
    with qtbot.waitSignal(page.task_asked) as asked:
        link.click()
    assert asked.args == [task_id]


def test_where_nothing_followed_nothing_is_said_of_it(page: InsightPage) -> None:
    page.show_month(month())
    assert "What you made of them" not in words(page)


def test_where_no_answer_is_kept_the_figures_stand_alone(page: InsightPage) -> None:
    page.show_month(month(()))
    assert "No answer of this month is kept" in words(page)
    assert "$0.0008" in words(page)
    assert page.days.isHidden()


def test_without_a_server_it_says_whose_figures_these_are(page: InsightPage) -> None:
    page.show_month(month(is_told=False), is_asking=True)
    assert "not in reach" not in words(page)
    page.show_month(month(is_told=False))
    assert "The server is not in reach, so this is what this computer knows." in words(page)


def test_a_month_without_questions_says_how_one_begins(page: InsightPage) -> None:
    page.show_month(month((), cost="0"))
    assert page.is_empty
    assert "Nothing asked this month" in words(page)
    assert "7 of 10 left" in words(page)
    page.show_month(month())
    assert not page.is_empty


@pytest.mark.parametrize("width", [440, 560, 900])
def test_nothing_is_wider_than_its_place(page: InsightPage, width: int) -> None:
    page.resize(width, 600)
    every = tuple(Answered(day, source) for day in range(1, 31) for source in Source)
    page.show_month(month(every, decided=(Decided(uuid4(), "word " * 80, "keep", 1_795_000_000),)))
    QApplication.sendPostedEvents()
    for child in page.findChildren(QWidget):
        if child.isVisibleTo(page) and not isinstance(child, QPushButton):
            right = child.mapTo(page, QPoint(child.width(), 0)).x()
            assert right <= width + 1, f"{child} ends at {right} of {width}"
    page.grab()


def test_a_day_with_many_answers_is_drawn_smaller_and_not_cut(page: InsightPage) -> None:
    page.show_month(month(tuple(Answered(5, Source.MODEL) for _ in range(40))))
    QApplication.sendPostedEvents()
    image = page.days.grab().toImage()
    day = round(page.days.width() * 4.5 / 30)
    ground = image.pixelColor(1, 1)
    column = [image.pixelColor(day, y) for y in range(image.height())]
    assert all(color == ground for color in column[-10:-5])
    assert any(color != ground for color in column[:3])
    assert page.days.height() < 200
