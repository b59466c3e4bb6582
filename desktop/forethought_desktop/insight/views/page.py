"""Insight: what the coach was asked this month, what that cost, and what followed. No scores."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from forethought_desktop.insight.actions import Month
from forethought_desktop.insight.views import wording
from forethought_desktop.insight.views.days import DaysPicture
from forethought_desktop.insight.views.decisions import Decisions
from forethought_desktop.insight.views.figures import CostFigure, QuotaFigure
from forethought_desktop.insight.views.legend import Legend
from forethought_desktop.ui.empty_state import EmptyState
from forethought_desktop.ui.plain import PlainLabel
from forethought_desktop.ui.reading import scrolled
from forethought_desktop.ui.theme import set_role
from forethought_desktop.ui.tokens import XL, L, M

_READING_WIDTH = 760


class InsightPage(QWidget):
    """Shows one month. `task_asked` carries the id of a task that somebody wants to see."""

    task_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Month(date.min)
        self._month = PlainLabel("", self)
        set_role(self._month, "muted")
        self._note = PlainLabel("", self)
        self._note.setWordWrap(True)
        set_role(self._note, "muted")
        self._cost = CostFigure(self)
        self._quota = QuotaFigure(self)
        self._nothing_kept = PlainLabel(self.tr("No answer of this month is kept, so there is no picture of it."), self)
        self._nothing_kept.setWordWrap(True)
        set_role(self._nothing_kept, "muted")
        self._days = DaysPicture(self)
        self._legend = Legend(self)
        self._decisions = Decisions(self)
        self._decisions.task_asked.connect(self.task_asked)
        self._sources_card = _card(self.tr("Where the answers came from"), (self._nothing_kept, self._days, self._legend), self)
        self._decisions_card = _card(self.tr("What you made of them"), (self._decisions,), self)
        self._empty = EmptyState("insight", self)
        self._full = QWidget(self)
        self.setAccessibleName(self.tr("Insight"))
        self._lay_out()

    @property
    def month(self) -> Month:
        """What is shown."""
        return self._shown

    @property
    def days(self) -> DaysPicture:
        return self._days

    @property
    def is_empty(self) -> bool:
        """Whether the line for a month without questions is what shows."""
        return self._full.isHidden()

    def show_month(self, month: Month, *, is_asking: bool = False) -> None:
        """Show a month; while the server is being asked, nothing is said of where the figures are from."""
        self._shown = month
        self._month.setText(wording.month_name(month.begins))
        self._note.setText("" if is_asking else wording.offline_note(month))
        self._note.setVisible(bool(self._note.text()))
        self._cost.show_month(month)
        self._quota.show_quota(month.quota)
        self._days.show_month(month)
        self._legend.show_counts(month.counts)
        for part in (self._days, self._legend):
            part.setVisible(bool(month.answers))
        self._nothing_kept.setVisible(not month.answers)
        self._decisions.show_month(month)
        self._decisions_card.setVisible(bool(month.decided))
        self._full.setHidden(month.is_empty)
        self._empty.setVisible(month.is_empty)
        self._empty.show_words(self.tr("Nothing asked this month"), self._how_it_begins(month))

    def _how_it_begins(self, month: Month) -> str:
        line = self.tr("Pick a task and press Ctrl+Return, or end a new one with ??. What that costs and what follows shows here.")
        if month.quota is None or month.quota.limit is None:
            return line
        return f"{line}\n{self.tr('Questions to the model')}: {wording.quota(month.quota)}."

    def _lay_out(self) -> None:
        heading = PlainLabel(self.tr("Insight"), self)
        set_role(heading, "title")
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(self._month, 0, Qt.AlignmentFlag.AlignBottom)
        figures = QHBoxLayout()
        figures.setSpacing(M)
        figures.addWidget(self._cost, 1)
        figures.addWidget(self._quota, 1)
        cards = QVBoxLayout(self._full)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(M)
        cards.addLayout(figures)
        cards.addWidget(self._sources_card)
        cards.addWidget(self._decisions_card)
        cards.addStretch(1)
        inner = QWidget(self)
        inner.setMaximumWidth(_READING_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(L, M, L, XL)
        column.setSpacing(M)
        column.addLayout(head)
        column.addWidget(self._note)
        column.addWidget(self._full, 1)
        column.addWidget(self._empty, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner, self))


def _card(title: str, parts: tuple[QWidget, ...], parent: QWidget) -> QFrame:
    card = QFrame(parent)
    set_role(card, "card")
    heading = PlainLabel(title, card)
    set_role(heading, "strong")
    column = QVBoxLayout(card)
    column.setContentsMargins(L, M, L, L)
    column.setSpacing(M)
    column.addWidget(heading)
    for part in parts:
        column.addWidget(part)
    return card
