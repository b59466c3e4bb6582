"""How wide each column is and which there is room for; what a person chose is kept whatever the window's width. Pure."""

from collections.abc import Sequence
from typing import NamedTuple

import msgspec


class _Shape(NamedTuple):
    """Pixels at the usual size of letters. In a narrow window the columns with the lowest `stays` go first."""

    width: int
    least: int
    stays: int


_SHAPES = {
    "done": _Shape(42, 40, 9),
    "text": _Shape(320, 240, 9),
    "importance": _Shape(112, 86, 3),
    "confidence": _Shape(112, 86, 2),
    "at": _Shape(92, 84, 1),
}
_ALWAYS = 9
ALWAYS_SHOWN = frozenset(key for key, shape in _SHAPES.items() if shape.stays == _ALWAYS)


class ColumnState(msgspec.Struct, frozen=True):
    key: str
    width: int
    is_hidden: bool = False


class ColumnLayout:
    """Widths are kept for the usual size of letters; `scale` says how much larger they are on this screen."""

    def __init__(self) -> None:
        self._widths: dict[str, int] = {}
        self._hidden: set[str] = set()
        self.reset()

    def reset(self) -> None:
        """Forget what was chosen."""
        self._widths = {key: shape.width for key, shape in _SHAPES.items()}
        self._hidden = set()

    def is_shown(self, key: str) -> bool:
        return key not in self._hidden

    def show(self, key: str, *, is_shown: bool) -> None:
        if is_shown:
            self._hidden.discard(key)
        elif key not in ALWAYS_SHOWN:
            self._hidden.add(key)

    def choose_width(self, key: str, width: float) -> None:
        self._widths[key] = max(_SHAPES[key].least, round(width))

    def fitted(self, room: int, scale: float) -> dict[str, int]:
        """Return the widths of the columns there is room for; the text gets what is left.

        A column is first drawn narrower, then goes, so that the text can always be read.
        """
        shown = [key for key in _SHAPES if key not in self._hidden]
        going = sorted((key for key in shown if key not in ALWAYS_SHOWN), key=_stays)
        for gone in range(len(going) + 1):
            kept = [key for key in shown if key not in going[:gone] and key != "text"]
            for widths in (self._widths, {key: min(self._widths[key], _SHAPES[key].least) for key in kept}):
                fitted = {key: round(widths[key] * scale) for key in kept}
                if room - sum(fitted.values()) >= _SHAPES["text"].least * scale:
                    return fitted
        return {"done": round(_SHAPES["done"].least * scale)}

    def states(self, keys: Sequence[str]) -> list[ColumnState]:
        """Return what should be remembered of these columns, in their order."""
        return [ColumnState(key, self._widths[key], key in self._hidden) for key in keys]

    def take(self, states: Sequence[ColumnState]) -> list[str]:
        """Take over what was remembered, and return the keys in their order; columns of another version are left out."""
        known = [state for state in states if state.key in _SHAPES]
        for state in known:
            self.choose_width(state.key, state.width)
            self.show(state.key, is_shown=not state.is_hidden)
        return [state.key for state in known]


def _stays(key: str) -> int:
    return _SHAPES[key].stays
