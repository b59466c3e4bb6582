"""What is made when it is first needed, and not while somebody waits for the first picture."""

from collections.abc import Callable
from typing import Generic, TypeVar

Made = TypeVar("Made")


class FirstUse(Generic[Made]):
    """Call it for the thing, which is made the first time. `made` is for whoever has something to tell only to what is there."""

    def __init__(self, make: Callable[[], Made]) -> None:
        self._make = make
        self._made: Made | None = None

    def __call__(self) -> Made:
        if self._made is None:
            self._made = self._make()
        return self._made

    @property
    def made(self) -> Made | None:
        return self._made
