"""The page of what needs attention, with real widgets over a real replica."""

from collections.abc import Generator

import pytest
from forethought_common.sync import Entity
from forethought_desktop.attention import wording
from forethought_desktop.attention.presenter import AttentionPresenter
from forethought_desktop.attention.views.differences import MarkedText, differences
from forethought_desktop.attention.views.page import AttentionPage
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.attention.conftest import Scene
from tests.support.replicas import AT, edit_task


class Shown:
    """The page with its presenter, and what it said."""

    def __init__(self, scene: Scene, page: AttentionPage) -> None:
        self.scene = scene
        self.page = page
        self.said: list[str] = []
        self.counts: list[int] = []
        self.presenter = AttentionPresenter(scene.store, scene.actions, page, scene.store.clock)
        self.presenter.message_given.connect(self.said.append)
        self.presenter.undo_offered.connect(self.said.append)
        self.presenter.count_changed.connect(self.counts.append)
        self.presenter.show()


@pytest.fixture
def shown(scene: Scene, qtbot: QtBot) -> Generator[Shown]:
    page = AttentionPage()
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    made = Shown(scene, page)
    yield made
    made.presenter.close()


def test_nothing_to_see_to_is_said_kindly(shown: Shown) -> None:
    assert (shown.page.refused, shown.page.kept) == ([], [])
    assert shown.counts == [0]


def test_a_refused_edit_says_what_and_why_and_is_tried_again_from_its_card(shown: Shown) -> None:
    task = shown.scene.task("Call Mia")
    shown.scene.refuse(edit_task(task, text="Call <b>Mia</b>", importance=7))
    [card] = shown.page.refused
    assert card.row.title == "Change “Call Mia”"
    assert card.why.text() == "This edit holds a value that does not fit its field."
    assert list(card.row.changes) == ["Importance: 7"]
    assert card.fields["text"].toPlainText() == "Call <b>Mia</b>"
    card.fields["text"].setPlainText("")
    card.retry.click()
    assert shown.page.refused == [card]
    card.fields["text"].setPlainText("Call Mia at ten")
    card.retry.click()
    assert shown.scene.store.tasks[task].text == "Call Mia at ten"
    assert shown.page.refused == []
    assert shown.said[-1] == "Tried again"
    assert (max(shown.counts), shown.counts[-1]) == (1, 0)


def test_what_is_half_written_stays_when_something_else_comes(shown: Shown) -> None:
    task = shown.scene.task("Call Mia")
    shown.scene.refuse(edit_task(task, text="A"))
    shown.page.refused[0].fields["text"].setPlainText("Half wri")
    shown.scene.conflict(Entity.TASK, task, "text", "Other")
    assert shown.page.refused[0].fields["text"].toPlainText() == "Half wri"


def test_an_edit_is_discarded_only_when_asked(shown: Shown) -> None:
    shown.scene.refuse(edit_task(shown.scene.task("Call Mia"), text="A"))
    shown.page.refused[0].discard.click()
    assert shown.scene.store.rejected == []


def test_two_versions_stand_side_by_side_with_their_differences_marked(shown: Shown) -> None:
    task = shown.scene.task("Draft the pricing page")
    shown.scene.conflict(Entity.TASK, task, "text", "Draft the price page")
    [card] = shown.page.kept
    assert card.kept is not None
    assert (card.kept.marked, card.other.marked) == (["pricing"], ["price"])
    assert card.row.source.startswith("Other version from Laptop, ")
    shown.scene.undo.perform("Changed", [edit_task(task, text="Draft it")])
    kept = shown.page.kept[0].kept
    assert kept is not None
    assert kept.toPlainText() == "Draft it"
    shown.page.kept[0].use.click()
    assert shown.scene.store.tasks[task].text == "Draft the price page"
    assert shown.page.kept == []


def test_a_version_from_today_names_only_the_time(scene: Scene) -> None:
    scene.conflict(Entity.TASK, scene.task("A"), "text", "B", device=None)
    [text] = scene.actions.kept_texts()
    assert "/26" not in wording.source(text, AT)
    assert "/26" in wording.source(text, AT + 10 * 24 * 3600)


def test_every_part_has_a_name_and_the_focus_stays_near(shown: Shown) -> None:
    task = shown.scene.task("Draft the pricing page")
    for text in ("A", "B", "C"):
        shown.scene.conflict(Entity.TASK, task, "text", text)
    for widget in shown.page.findChildren(QAbstractButton):
        assert widget.accessibleName() or widget.isHidden()
    for text_view in shown.page.findChildren(MarkedText):
        assert text_view.accessibleName()
    shown.page.activateWindow()
    shown.page.kept[1].dismiss.setFocus()
    shown.page.kept[1].dismiss.click()
    focused: QWidget | None = shown.page.focusWidget()
    assert focused is shown.page.kept[1].dismiss


@given(st.text(max_size=40), st.text(max_size=40))
def test_what_is_not_marked_is_the_same_in_both(kept: str, other: str) -> None:
    ours, theirs = differences(kept, other)

    def rest(text: str, spans: list[tuple[int, int]]) -> str:
        return "".join(character for place, character in enumerate(text) if not any(low <= place < high for low, high in spans))

    assert rest(kept, ours) == rest(other, theirs)


def test_places_are_counted_as_qt_counts_them(qtbot: QtBot) -> None:
    view = MarkedText("🦊🦊 fox", [(3, 6)])
    qtbot.addWidget(view)
    assert view.marked == ["fox"]
