"""The commands about the coach and its answer: what its panel offers, from the menu bar, the palette and by keys."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt

from forethought_desktop.coaching.views.panel import CoachPanel
from forethought_desktop.coaching.views.turn import Turn
from forethought_desktop.shell.main_window import MainWindow

KEYS = (
    "ask", "coach-more", "coach-stop", "coach-keep", "coach-change", "coach-let-go", "coach-helped", "coach-not-helped", "coach-sent",
)  # fmt: skip
_ON_ANSWERS = frozenset({"coach-more", "coach-keep", "coach-change", "coach-let-go"})
_THUMBS = {"coach-helped": 1, "coach-not-helped": -1}


class CoachKeys(QObject):
    """Does by a command what the panel's buttons do, while they would do it."""

    def __init__(self, window: MainWindow, panel: CoachPanel) -> None:
        super().__init__(window)
        self._window = window
        self._panel = panel
        self._has_task = False
        doings: dict[str, Callable[[], None]] = {
            "coach-more": self._ask_more,
            "coach-stop": panel.stop_asked.emit,
            "coach-sent": panel.sent_asked.emit,
        }
        doings |= {f"coach-{word.replace('_', '-')}": partial(panel.decided.emit, word) for word in ("keep", "change", "let_go")}
        doings |= {key: partial(self._rate, feedback) for key, feedback in _THUMBS.items()}
        for key, do in doings.items():
            window.handle(key, do)
        panel.turn_shown.connect(self._tell_available)
        self._tell_available()

    def set_coaching(self, *, is_on: bool) -> None:
        """With coaching off, no menu speaks of it."""
        self._window.menu.set_offered(KEYS, is_offered=is_on)

    def show_task(self, *, is_shown: bool) -> None:
        """Say whether there is a task that could be asked about."""
        self._has_task = is_shown
        self._tell_available()

    def _tell_available(self) -> None:
        turn = self._panel.turn
        available = {"coach-sent"} if self._has_task else set()
        if turn is not None and turn.is_running:
            available |= {"coach-stop"}
        if turn is not None and turn.is_answered:
            available |= _ON_ANSWERS | (set(_THUMBS) if turn.interaction_id is not None else set())
        self._window.set_available([key for key in KEYS if key != "ask"], frozenset(available))
        for key, feedback in _THUMBS.items():
            self._window.set_checked(key, _feedback(turn) == feedback)

    def _ask_more(self) -> None:
        self._window.show_panel()
        self._panel.show_follow_up(self._panel.follow_up_text, is_open=True)
        self._panel.focus_follow_up(Qt.FocusReason.ShortcutFocusReason)

    def _rate(self, feedback: int) -> None:
        """Say whether the answer helped; the same again takes it back."""
        self._panel.rated.emit(None if _feedback(self._panel.turn) == feedback else feedback)
        self._tell_available()


def _feedback(turn: Turn | None) -> int | None:
    return None if turn is None else turn.feedback
