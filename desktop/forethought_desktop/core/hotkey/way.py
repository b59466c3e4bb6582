"""What every way to a shortcut from anywhere has in common."""

from typing import Literal, NamedTuple, Protocol

from forethought_desktop.core.hotkey.combination import Combination
from forethought_desktop.core.signal import Signal

Standing = Literal["off", "asking", "works", "taken", "refused", "impossible"]
"""`taken`: another program has the keys. `refused`: the desktop or the person at it said no. `impossible`: nobody to ask."""


class Bound(NamedTuple):
    """`trigger` is what the desktop says to press, where it decides that itself."""

    standing: Standing
    trigger: str = ""


class Way(Protocol):
    """`pressed` carries the desktop's leave to come forward, or an empty text."""

    pressed: Signal[[str]]

    async def bind(self, wanted: Combination) -> Bound:
        """Take the keys, in place of those taken before."""

    async def release(self) -> None:
        """Give them back."""
