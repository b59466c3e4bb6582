"""Which recognised words of a line a person wants as text. Each refusal can be taken back and made again. Pure."""

from forethought_desktop.tasks.views.spans import Span, moved


class Refusals:
    """Spans of refused words, kept true while the line is edited.

    A refusal is taken back while the line reads as it did then; before that, undoing is about its letters.
    """

    def __init__(self) -> None:
        self._spans: frozenset[Span] = frozenset()
        self._done: list[tuple[str, frozenset[Span]]] = []
        self._undone: list[tuple[str, frozenset[Span]]] = []

    @property
    def spans(self) -> frozenset[Span]:
        return self._spans

    def clear(self) -> None:
        self._spans = frozenset()
        self._done, self._undone = [], []

    def refuse(self, span: Span, line: str) -> None:
        self._done.append((line, self._spans))
        self._undone = []
        self._spans |= {span}

    def follow(self, before: str, after: str) -> None:
        """Keep up with an edit of the line."""
        self._spans = moved(self._spans, before, after)

    def can_undo(self, line: str) -> bool:
        return bool(self._done) and self._done[-1][0] == line

    def can_redo(self, line: str) -> bool:
        return bool(self._undone) and self._undone[-1][0] == line

    def undo(self) -> None:
        line, before = self._done.pop()
        self._undone.append((line, self._spans))
        self._spans = before

    def redo(self) -> None:
        line, after = self._undone.pop()
        self._done.append((line, self._spans))
        self._spans = after
