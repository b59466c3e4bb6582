"""One considered look, light and dark: applied to the whole application, and changed while it runs."""

from importlib.resources import files
from typing import Literal

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from forethought_desktop.ui import icons
from forethought_desktop.ui.style import stylesheet
from forethought_desktop.ui.tokens import LIGHT, Tokens, chosen, made_palette

Scheme = Literal["system", "light", "dark"]

FAMILY = "Inter"
_FONTS = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf")
_SMALLEST_POINTS = 10.0
_WISHES = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Theme(QObject):
    """The application's look. `changed` follows once every widget has it."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._scheme: Scheme = "system"
        self._tokens: Tokens | None = None
        self._points = max(app.font().pointSizeF(), _SMALLEST_POINTS)
        self._scale = 1.0
        app.setStyle("Fusion")
        self._load_font()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_contrast)

    @property
    def scheme(self) -> Scheme:
        return self._scheme

    @property
    def tokens(self) -> Tokens:
        return self._tokens or LIGHT

    def set_scheme(self, scheme: Scheme) -> None:
        """Show light, dark, or what the system shows, at once and everywhere."""
        self._scheme = scheme
        hints = QGuiApplication.styleHints()
        hints.setColorScheme(_WISHES[scheme])
        is_dark = scheme == "dark" or (scheme == "system" and hints.colorScheme() == Qt.ColorScheme.Dark)
        is_strong = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        self._show(chosen(is_dark=is_dark, is_strong=is_strong))

    def set_text_scale(self, scale: float) -> None:
        """Show all text larger, or at 1.0 as large as the system asks for."""
        if scale != self._scale:
            self._scale = scale
            self._show(self.tokens, is_forced=True)

    def _load_font(self) -> None:
        for name in _FONTS:
            content = (files("forethought_desktop.ui") / "assets" / "fonts" / name).read_bytes()
            QFontDatabase.addApplicationFontFromData(QByteArray(content))
        font = self._app.font()
        font.setFamilies([FAMILY, *font.families()])
        self._app.setFont(font)

    def _follow_system(self, _scheme: Qt.ColorScheme) -> None:
        if self._scheme == "system":
            self.set_scheme("system")

    def _follow_contrast(self, _preference: Qt.ContrastPreference) -> None:
        self.set_scheme(self._scheme)

    def _show(self, tokens: Tokens, *, is_forced: bool = False) -> None:
        if tokens is self._tokens and not is_forced:
            return
        self._tokens = tokens
        font = self._app.font()
        font.setPointSizeF(self._points * self._scale)
        self._app.setFont(font)
        self._app.setPalette(made_palette(tokens))
        self._app.setStyleSheet(stylesheet(tokens, self._points * self._scale))
        icons.recolor_all()
        self.changed.emit()


def apply(app: QApplication, scheme: Scheme = "system") -> Theme:
    """Give the application its look; a second call only changes the scheme."""
    theme = app.findChild(Theme)
    if not isinstance(theme, Theme):
        theme = Theme(app)
        app.setWindowIcon(icons.app_icon())
    theme.set_scheme(scheme)
    return theme


def set_role(widget: QWidget, role: str) -> None:
    """Say what a widget is for, so that the stylesheet can dress it: heading, muted, primary, card and so on."""
    widget.setProperty("role", role)
    # A plain QWidget paints no ground of its own unless told so.
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
