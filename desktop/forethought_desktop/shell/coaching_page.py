"""The page of the preferences about the coach."""

from forethought_common.accounts import Persona, Quota
from forethought_common.coaching import PersonaView
from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QWidget

from forethought_desktop.coaching.views.persona import PersonaSection
from forethought_desktop.shell.preferences_pages import Page


class CoachingPage(Page):
    """Whether there is coaching, whether it is kept, and which leaning its framing takes; switched off, only that it is."""

    coaching_switched = Signal(bool)
    logging_switched = Signal(bool)
    preparing_switched = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title(self.tr("Coaching"))
        self._coaching = self._switch(self.tr("Coaching"))
        self._coaching.clicked.connect(self.coaching_switched)
        self._say(self.tr("Off: nothing of it shows anywhere, and nothing is sent to a model."))
        self._logging = self._switch(self.tr("Keep my questions and the answers"))
        self._logging.clicked.connect(self.logging_switched)
        self._say(self.tr("Off: an answer is shown and then forgotten. How many were asked is still counted."))
        self._preparing = self._switch(self.tr("Prepare answers ahead (sends a new task to the model without being asked)"))
        self._preparing.clicked.connect(self.preparing_switched)
        self._say(self.tr("Off: a task goes to the model only when you ask. On: a prepared answer counts as a question once you see it."))
        framing = self._group(self.tr("The coach's framing"))
        self.persona = PersonaSection(self)
        self._column.addWidget(self.persona)
        questions = self._group(self.tr("Questions to the model"))
        self._quota = self._say()
        self._of_coaching = tuple(card for label in (framing, questions) if (card := label.parentWidget()) is not None)
        self._column.addStretch(1)
        self.show_quota(None)

    def show_switches(self, *, is_coaching: bool, is_logging: bool, is_preparing: bool) -> None:
        self._coaching.setChecked(is_coaching)
        self._logging.setChecked(is_logging)
        self._logging.setEnabled(is_coaching)
        self._preparing.setChecked(is_preparing)
        self._preparing.setEnabled(is_coaching)
        for part in self._of_coaching:
            part.setVisible(is_coaching)

    def show_persona(self, persona: Persona | None, view: PersonaView | None) -> None:
        """Show the leaning as last known, and where the server can be asked also why."""
        self.persona.show_persona(persona)
        self.persona.show_view(view)

    def show_quota(self, quota: Quota | None) -> None:
        if quota is None:
            self._quota.setText(self.tr("Known once the server answers"))
        elif quota.limit is None:
            self._quota.setText(self.tr("{used} so far; there is no limit.").format(used=quota.used))
        else:
            words = self.tr("{used} of {limit} used").format(used=quota.used, limit=quota.limit)
            if quota.resets_at is not None:
                day = QLocale().toString(QDateTime.fromSecsSinceEpoch(quota.resets_at).date(), self.tr("d MMMM", "a day without its year"))
                words = self.tr("{words}; new ones on {day}").format(words=words, day=day)
            self._quota.setText(self.tr("{words}. The rules answer without a limit.").format(words=words))
