"""A question with what its choices do."""

from collections.abc import Callable

from forethought_desktop.ui.question import QuestionWindow
from forethought_desktop.ui.theme import set_role


class Question(QuestionWindow):
    """The choice added last is the default: the harmless one."""

    def add_choice(self, words: str, do: Callable[[], None] | None) -> None:
        """Offer a choice; None only closes the question."""
        for other in self.choices:
            set_role(other, "")
        self.prefer(self.add_button(words, do, role="primary"))
