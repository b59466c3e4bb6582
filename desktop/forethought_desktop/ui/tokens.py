"""The colours and distances everything is drawn with, in light and in dark; nothing else names a colour."""

from dataclasses import dataclass, fields, replace

from PySide6.QtGui import QColor, QPalette

XS, S, M, L, XL = 4, 8, 12, 16, 24
"""The spacing scale, in pixels at 100 %."""

RADIUS = 8
"""Of the corners of fields, buttons and cards."""

STEPS = 10
"""A rating has this many."""


@dataclass(frozen=True)
class Tokens:
    """One theme. Inks are for text and lines that carry meaning; the rest are grounds."""

    canvas: str
    surface: str
    sunken: str
    hover: str
    selection: str
    line: str
    outline: str
    ink: str
    muted: str
    faded: str
    accent: str
    on_accent: str
    accent_strong: str
    accent_soft: str
    accent_ink: str
    second: str
    track: str
    mark: str
    mark_ink: str
    danger: str
    danger_soft: str
    is_dark: bool

    def color(self, name: str) -> QColor:
        """Return a token as a colour; an unknown name is a mistake of the caller and raises AttributeError."""
        return QColor(getattr(self, name))

    def names(self) -> list[str]:
        return [field.name for field in fields(self) if field.type is str]


LIGHT = Tokens(
    canvas="#f6f5f1",
    surface="#ffffff",
    sunken="#efede8",
    hover="#f4f3ef",
    selection="#e2f0ee",
    line="#e5e2dc",
    outline="#87847c",
    ink="#1d2125",
    muted="#5a5f66",
    faded="#6b7077",
    accent="#0f6e68",
    on_accent="#ffffff",
    accent_strong="#0b5853",
    accent_soft="#dcefec",
    accent_ink="#0b524d",
    second="#6d7480",
    track="#e3e0da",
    mark="#fbe7a1",
    mark_ink="#3b2f05",
    danger="#b3261e",
    danger_soft="#fbe9e7",
    is_dark=False,
)

DARK = Tokens(
    canvas="#16191b",
    surface="#1d2123",
    sunken="#121517",
    hover="#252a2d",
    selection="#1d3a38",
    line="#2d3336",
    outline="#798186",
    ink="#e8eae8",
    muted="#a6adb1",
    faded="#979ea2",
    accent="#5cc5ba",
    on_accent="#06201e",
    accent_strong="#7fd6cc",
    accent_soft="#1c3d3a",
    accent_ink="#a9e6df",
    second="#98a1ab",
    track="#343a3e",
    mark="#5d4b14",
    mark_ink="#fbefc9",
    danger="#f38b80",
    danger_soft="#43221f",
    is_dark=True,
)


LIGHT_STRONG = replace(
    LIGHT,
    canvas="#fefefe",
    surface="#ffffff",
    sunken="#f2f2f2",
    hover="#f4f4f4",
    line="#6b6b6b",
    outline="#3d3d3d",
    ink="#000000",
    muted="#2b2b2b",
    faded="#3d3d3d",
    accent="#00534e",
    accent_strong="#003b37",
    accent_ink="#00332f",
    second="#3f4650",
    track="#8a8a8a",
    danger="#8c0d07",
)
"""For people who asked their system for more contrast."""

DARK_STRONG = replace(
    DARK,
    canvas="#010101",
    surface="#000000",
    sunken="#0d0d0d",
    hover="#1a1a1a",
    selection="#0c3a36",
    line="#9a9a9a",
    outline="#c4c4c4",
    ink="#ffffff",
    muted="#dcdcdc",
    faded="#c8c8c8",
    accent="#74e3d7",
    accent_strong="#a2f0e7",
    accent_ink="#c9fff9",
    second="#c3ccd6",
    track="#6e6e6e",
    danger="#ffa79f",
)

THEMES = (LIGHT, DARK, LIGHT_STRONG, DARK_STRONG)
_BY_CANVAS = {QColor(theme.canvas).rgb(): theme for theme in THEMES}


def tokens(palette: QPalette) -> Tokens:
    """Return the tokens that a palette was made from, so that whoever paints needs no other source."""
    canvas = palette.color(QPalette.ColorRole.Window)
    return _BY_CANVAS.get(canvas.rgb()) or (DARK if canvas.lightness() < 128 else LIGHT)


def chosen(*, is_dark: bool, is_strong: bool) -> Tokens:
    """Return the theme for light or dark, with more contrast where that is asked for."""
    return (DARK_STRONG if is_strong else DARK) if is_dark else (LIGHT_STRONG if is_strong else LIGHT)


def made_palette(theme: Tokens) -> QPalette:
    """Return the palette that carries a theme to every widget of Qt."""
    role = QPalette.ColorRole
    colors = {
        role.Window: theme.canvas,
        role.WindowText: theme.ink,
        role.Base: theme.surface,
        role.AlternateBase: theme.hover,
        role.Text: theme.ink,
        role.PlaceholderText: theme.faded,
        role.Button: theme.surface,
        role.ButtonText: theme.ink,
        role.BrightText: theme.danger,
        role.ToolTipBase: theme.ink,
        role.ToolTipText: theme.canvas,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.hover,
        role.Midlight: theme.line,
        role.Mid: theme.outline,
        role.Dark: theme.outline,
        role.Shadow: theme.sunken,
    }
    palette = QPalette()
    for each, color in colors.items():
        palette.setColor(each, QColor(color))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(theme.outline))
    return palette
