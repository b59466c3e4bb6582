"""The look: readable in both themes, changed while it runs, and complete."""

import re
from collections.abc import Iterator
from importlib.resources import files

import pytest
from forethought_desktop.ui import icons, theme
from forethought_desktop.ui.style import stylesheet
from forethought_desktop.ui.tokens import DARK, DARK_STRONG, LIGHT, LIGHT_STRONG, THEMES, Tokens, made_palette, tokens
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QPalette, QRawFont
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from tests.screenshots.faults import contrast

GROUNDS = ("canvas", "surface", "sunken", "hover", "selection")
READ_ON = {
    "ink": (*GROUNDS, "accent_soft", "danger_soft"),
    "muted": (*GROUNDS, "accent_soft"),
    "faded": ("canvas", "surface"),
    "accent": ("canvas", "surface"),
    "danger": ("canvas", "surface", "danger_soft"),
    "on_accent": ("accent", "accent_strong"),
    "accent_ink": ("accent_soft",),
    "mark_ink": ("mark",),
    "canvas": ("ink",),
}
DRAWN = [
    *((line, ground) for line in ("outline", "accent", "second") for ground in ("canvas", "surface")),
    *(("accent", ground) for ground in ("sunken", "hover", "selection", "accent_soft", "danger_soft")),  # the ring of the focus
    *(("muted", ground) for ground in GROUNDS),  # icons
    ("ink", "accent_soft"),
    ("accent_ink", "accent_soft"),
    ("danger", "surface"),
    ("on_accent", "accent"),
]
"""What is drawn to be seen: rings, bars, dots, icons, each with what it may stand on."""
PAIRS = [(ink, ground) for ink, grounds in READ_ON.items() for ground in grounds]
ICONS = sorted(path.name.removesuffix(".svg") for path in (files("forethought_desktop.ui") / "assets" / "icons").iterdir())


LOOKS = pytest.mark.parametrize("look", THEMES, ids=["light", "dark", "light-strong", "dark-strong"])


def measured(one: str, other: str) -> float:
    return contrast(QColor(one), QColor(other))


@pytest.fixture
def applied(qapp: QApplication) -> Iterator[theme.Theme]:
    applied = theme.apply(qapp, "light")
    yield applied
    applied.set_scheme("light")


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert measured("#000000", "#ffffff") == pytest.approx(21, abs=0.01)


@LOOKS
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_every_text_can_be_read_on_every_ground_it_stands_on(look: Tokens, ink: str, ground: str) -> None:
    assert measured(getattr(look, ink), getattr(look, ground)) >= 4.5


@LOOKS
@pytest.mark.parametrize(("line", "ground"), DRAWN)
def test_what_is_drawn_to_be_seen_stands_out_from_its_ground(look: Tokens, line: str, ground: str) -> None:
    assert measured(getattr(look, line), getattr(look, ground)) >= 3


@LOOKS
def test_every_colour_that_the_stylesheet_writes_with_can_be_read_on_the_ground_it_gives(look: Tokens) -> None:
    pairs = 0
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", stylesheet(look, 10)):
        rules = dict(re.findall(r"(?:^|[;\s])(background|color|selection-background-color|selection-color):\s*(#\w+)", body))
        for ink, ground in (("color", "background"), ("selection-color", "selection-background-color")):
            if ink in rules and ground in rules and ":disabled" not in selector:
                pairs += 1
                assert measured(rules[ink], rules[ground]) >= 4.5, selector
    assert pairs > 15


@pytest.mark.parametrize("look", [LIGHT_STRONG, DARK_STRONG], ids=["light", "dark"])
def test_more_contrast_is_given_where_the_system_asks_for_it(look: Tokens) -> None:
    for ground in ("canvas", "surface"):
        assert measured(look.ink, getattr(look, ground)) > 18
        for ink in ("muted", "faded", "accent", "danger", "outline"):
            assert measured(getattr(look, ink), getattr(look, ground)) >= 7
        assert measured(look.line, getattr(look, ground)) >= 3, "frames are to be seen"


class System:
    """What Qt tells of a system: its scheme, and how much contrast it was asked for."""

    def __init__(self, scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> None:
        self.scheme, self.contrast = scheme, contrast

    def accessibility(self) -> "System":
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 -- Qt's name
        return self.contrast

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
        return self.scheme

    def setColorScheme(self, _scheme: Qt.ColorScheme) -> None:  # noqa: N802
        pass


def test_the_look_follows_the_system_while_the_window_is_open(applied: theme.Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    hints = QGuiApplication.styleHints()
    system = System(Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference)
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: system)
    applied.set_scheme("system")
    assert applied.tokens is LIGHT
    system.scheme = Qt.ColorScheme.Dark
    hints.colorSchemeChanged.emit(system.scheme)
    assert applied.tokens is DARK
    system.contrast = Qt.ContrastPreference.HighContrast
    hints.accessibility().contrastPreferenceChanged.emit(system.contrast)
    assert applied.tokens is DARK_STRONG
    applied.set_scheme("light")
    assert applied.tokens is LIGHT_STRONG
    system.scheme = Qt.ColorScheme.Light
    hints.colorSchemeChanged.emit(system.scheme)
    assert applied.tokens is LIGHT_STRONG, "what was chosen stays"


def test_a_palette_of_the_system_is_read_as_light_or_dark() -> None:
    palette = QPalette(QColor("#ececec"))
    assert tokens(palette) is LIGHT
    assert tokens(QPalette(QColor("#202326"))) is DARK


@LOOKS
def test_a_palette_tells_which_theme_it_was_made_from(look: Tokens) -> None:
    assert tokens(made_palette(look)) is look


@LOOKS
def test_what_the_tray_says_can_be_read_where_qt_draws_it_itself(look: Tokens) -> None:
    """Qt gives its own balloon a ground of pale yellow and leaves the words to the style: pale, too, in the dark."""
    sheet = stylesheet(look, 10)
    assert f"QBalloonTip {{ background: {look.ink}; }}" in sheet
    assert f"QBalloonTip QLabel {{ background: {look.ink}; color: {look.canvas}; }}" in sheet


@LOOKS
def test_the_stylesheet_names_no_colour_but_the_tokens(look: Tokens) -> None:
    named = set(re.findall(r"#[0-9a-fA-F]{3,8}\b", stylesheet(look, 10)))
    assert named <= {getattr(look, name) for name in look.names()}


def test_the_look_changes_while_the_window_is_open(applied: theme.Theme, qapp: QApplication, qtbot: QtBot) -> None:
    button = QPushButton("Complete")
    qtbot.addWidget(button)
    icons.set_icon(button, "check")
    button.show()
    light = button.icon().pixmap(QSize(20, 20)).toImage()
    with qtbot.waitSignal(applied.changed):
        applied.set_scheme("dark")
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.canvas)
    assert button.palette().color(QPalette.ColorRole.ButtonText) == QColor(DARK.ink)
    assert button.icon().pixmap(QSize(20, 20)).toImage() != light
    assert applied.tokens is DARK


def test_the_same_scheme_again_changes_nothing(applied: theme.Theme, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(applied.changed):
        applied.set_scheme("light")


def test_the_application_has_one_look(applied: theme.Theme, qapp: QApplication) -> None:
    assert theme.apply(qapp, "dark") is applied
    assert applied.scheme == "dark"


def test_text_is_set_in_the_bundled_typeface(applied: theme.Theme, qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == theme.FAMILY
    assert qapp.font().pointSizeF() >= 10


def test_a_role_can_be_given_to_a_widget_that_is_shown(applied: theme.Theme, qtbot: QtBot) -> None:
    button = QPushButton("Add")
    qtbot.addWidget(button)
    button.show()
    theme.set_role(button, "primary")
    assert button.grab().toImage().pixelColor(button.width() // 2, 5) == QColor(LIGHT.accent)


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_is_drawn_on_the_grid_in_the_colour_it_is_given(name: str, qapp: QApplication) -> None:
    source = (files("forethought_desktop.ui") / "assets" / "icons" / f"{name}.svg").read_text()
    assert 'viewBox="0 0 24 24"' in source
    assert set(re.findall(r'(?:stroke|fill)="([^"]+)"', source)) <= {"currentColor", "none"}
    drawn = icons.pixmap(name, 24, "#ff0000").toImage()
    seen = [drawn.pixelColor(x, y) for x in range(24) for y in range(24)]
    solid = [color for color in seen if color.alpha() > 200]
    assert solid
    assert all(color.red() > 240 and color.green() < 15 for color in solid)
    edge = [drawn.pixelColor(at, side) for at in range(24) for side in (0, 23)]
    assert all(color.alpha() < 60 for color in edge), "the drawing is cut off"


def test_the_application_icon_comes_in_the_sizes_a_desktop_asks_for(qapp: QApplication) -> None:
    sizes = {size.width() for size in icons.app_icon().availableSizes()}
    assert {16, 24, 32, 48, 256} <= sizes


def test_scripts_that_the_typeface_lacks_fall_back_to_the_systems(applied: theme.Theme, qapp: QApplication) -> None:
    families = qapp.font().families()
    assert families[0] == theme.FAMILY
    assert len(families) > 1, "Qt looks further only where it is told to"
    assert not QRawFont.fromFont(qapp.font()).supportsCharacter(ord("漢"))


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_list_of_choices_shows_them_all_and_marks_the_chosen_one_softly(applied: theme.Theme, qtbot: QtBot, scheme: theme.Scheme) -> None:
    applied.set_scheme(scheme)
    choice = QComboBox()
    qtbot.addWidget(choice)
    choice.addItems(["As the system", "English", "Deutsch"])
    choice.show()
    choice.showPopup()
    view = choice.view()
    with qtbot.waitExposed(view.window()):
        pass
    assert not choice.style().styleHint(QStyle.StyleHint.SH_ComboBox_Popup, QStyleOptionComboBox(), choice), "a menu scrolls instead"
    for row in range(choice.count()):
        assert view.viewport().rect().contains(view.visualRect(choice.model().index(row, 0)))
    chosen = view.visualRect(choice.model().index(0, 0))
    ground = view.viewport().grab().toImage().pixelColor(chosen.right() - 20, chosen.center().y())
    assert ground in [QColor(applied.tokens.accent_soft), QColor(applied.tokens.selection)]
