"""Where dots are: every rated task within its place, no two at one spot, nobody moved without need, and as the table says."""

from pathlib import Path
from uuid import UUID

import pytest
from forethought_desktop.tasks.models.focus_map import place_of
from forethought_desktop.tasks.models.places import ORDER, Place, Places
from forethought_desktop.tasks.views.focus_map.frame import REGIONS, Frame, region_of
from forethought_desktop.tasks.views.focus_map.ground import tint
from forethought_desktop.tasks.views.focus_map.packing import packed
from forethought_desktop.tasks.views.focus_map.picture import Picture
from forethought_desktop.ui import roles, theme
from forethought_desktop.ui.tokens import DARK, LIGHT, Tokens
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.tasks.test_focus_map import allow_close
from tests.support.map_window import MapWindow, open_map_window

RATINGS = st.integers(1, 10)
PLACES = st.builds(Place, RATINGS, RATINGS)
SIZES = st.tuples(st.integers(220, 1600), st.integers(160, 1100))


def seated(places: list[Place]) -> Places:
    made = Places()
    for number, place in enumerate(places):
        made.put(UUID(int=number), place)
    return made


@given(st.lists(PLACES, max_size=120), SIZES)
@settings(max_examples=60, deadline=None)
def test_every_task_is_seen_within_its_place_and_no_two_dots_touch(places: list[Place], size: tuple[int, int]) -> None:
    picture = Picture(Frame(*size, 16), seated(places))
    dots = list(picture.every_dot())
    assert sorted([dot.id.int for dot in dots] + [each.int for crowd in picture.crowds.values() for each in crowd.ids]) == list(
        range(len(places))
    )
    for dot in dots:
        assert picture.frame.cell(*places[dot.id.int]).contains(dot.rect)
        assert picture.hit(dot.centre) == dot
    for crowd in picture.crowds.values():
        assert picture.frame.cell(*crowd.place).contains(crowd.rect)
    for one, other in zip(sorted(dots), sorted(dots)[1:], strict=False):
        assert one.rect != other.rect
    assert len({(round(dot.x), round(dot.y)) for dot in dots}) == len(dots)


@given(st.integers(1, 80), st.floats(18, 160), st.floats(14, 100))
@settings(max_examples=100, deadline=None)
def test_dots_that_share_a_place_never_cover_each_other(count: int, width: float, height: float) -> None:
    packing = packed(count, width, height)
    if packing is not None:
        seats = packing.seats
        assert len(seats) == count
        assert all(
            (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 > (2 * packing.radius) ** 2
            for at, one in enumerate(seats)
            for other in seats[:at]
        )


def test_a_single_dot_stands_in_the_middle_of_its_place() -> None:
    packing = packed(1, 40, 30)
    assert packing is not None
    assert packing.seats == ((0.0, 0.0),)


@given(st.lists(PLACES, min_size=1, max_size=60), st.data())
@settings(max_examples=60, deadline=None)
def test_whoever_comes_moves_nobody_and_whoever_goes_moves_one_at_most(places: list[Place], data: st.DataObject) -> None:
    made = seated(places)
    gone = UUID(int=data.draw(st.integers(0, len(places) - 1)))
    before = {UUID(int=n): seat(made, UUID(int=n)) for n in range(len(places))}
    made.put(UUID(int=1000), data.draw(PLACES))
    assert {each: seat(made, each) for each in before} == before
    made.remove(UUID(int=1000))
    made.remove(gone)
    moved = [each for each in before if each != gone and seat(made, each) != before[each]]
    assert len(moved) <= 1
    assert [made.row_of(made.id_at(row)) for row in range(len(made))] == list(range(len(made)))


def seat(made: Places, identifier: UUID) -> tuple[Place, int]:
    place = made.place_of(identifier)
    assert place is not None
    return place, list(made.at(place)).index(identifier)


@given(SIZES)
@settings(max_examples=60, deadline=None)
def test_captions_and_numbers_are_where_no_dot_can_be(size: tuple[int, int]) -> None:
    frame = Frame(*size, 16)
    whole = QRectF(0, 0, *size)
    for place in ORDER:
        cell = frame.cell(*place)
        assert frame.place_at(cell.center()) == place
        assert frame.region(region_of(*place)).contains(cell.center())
        assert whole.contains(cell)
        assert not any(cell.adjusted(1, 1, -1, -1).intersects(frame.caption(which)) for which in REGIONS)


def luminance(color: QColor) -> float:
    red, green, blue = (_linear(value) for value in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    linear: float = value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
    return linear


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_captions_and_names_can_be_read_on_every_region(tokens: Tokens) -> None:
    for which in REGIONS:
        for name in ("muted", "ink", "accent_ink"):
            low, high = sorted((luminance(tint(which, tokens)), luminance(tokens.color(name))))
            assert (high + 0.05) / (low + 0.05) >= 4.5


EDITS = st.lists(
    st.tuples(st.sampled_from(["map", "table", "keys", "clear", "done", "let-go", "undo", "redo", "add"]), st.integers(0, 11), PLACES),
    max_size=12,
)


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> MapWindow:
    theme.apply(qapp, "light")
    opened = open_map_window(tmp_path, [f"Task {n} !{n} ?{n}" for n in range(1, 6)] + ["Half !4", "None"])
    qtbot.addWidget(opened.tasks.window, before_close_func=allow_close)
    for model in (opened.presenter.placed, opened.presenter.waiting):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, opened.tasks.window)
    return opened


@given(edits=EDITS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_map_and_table_say_the_same_whatever_is_done_in_either(opened: MapWindow, edits: list[tuple[str, int, Place]]) -> None:
    for kind, which, place in edits:
        edit(opened, kind, which, place)
        check_equal(opened)


def edit(opened: MapWindow, kind: str, which: int, place: Place) -> None:
    tasks, model = opened.tasks, opened.tasks.presenter.model
    row = which % max(model.rowCount(), 1)
    task = model.task_at(row)
    if kind == "add":
        tasks.add(f"Another {which} !{place.importance}" + (f" ?{place.confidence}" if which % 2 else ""))
    elif kind in {"undo", "redo"}:
        tasks.window.menu.action(kind).trigger()
    elif task is not None:
        edit_one(opened, kind, task.id, place)


def edit_one(opened: MapWindow, kind: str, identifier: UUID, place: Place) -> None:
    tasks, model = opened.tasks, opened.tasks.presenter.model
    if kind == "map":
        opened.map.places_asked.emit({identifier: place})
    elif kind == "clear":
        opened.page.clear_asked.emit([identifier])
    elif kind == "table":
        row = model.row_of(identifier)
        assert row is not None
        model.setData(model.index(row, 2), place.importance, roles.RATING)
        model.setData(model.index(row, 3), place.confidence, roles.RATING)
    else:
        opened.presenter.select([identifier])
        command = {"keys": f"confidence-{place.confidence}", "done": "complete", "let-go": "let-go"}[kind]
        tasks.window.menu.action(command).trigger()
        tasks.presenter.model.let_leave()


def check_equal(opened: MapWindow) -> None:
    model = opened.tasks.presenter.model
    rows = [task for row in range(model.rowCount()) if (task := model.task_at(row)) is not None and not task.is_completed]
    in_table = {task.id: (task.importance, task.confidence) for task in rows}
    on_map = {dot.id: opened.map.picture.frame.place_at(dot.centre) for dot in opened.map.picture.every_dot()}
    on_map |= {each: crowd.place for crowd in opened.map.picture.crowds.values() for each in crowd.ids}
    waiting = opened.presenter.waiting
    in_strip = {waiting.index(row).data(roles.ID) for row in range(waiting.rowCount())}
    assert on_map == {each: pair for each, pair in in_table.items() if None not in pair}
    assert in_strip == {each for each, pair in in_table.items() if None in pair}
    assert all(place_of(task) == opened.map.place_of(task.id) for task in rows)
    assert set(opened.map.selected_ids) <= set(opened.tasks.presenter.selected_ids)
