"""What the server has collected about a person's leaning, and what the person does with it."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

from forethought_common.accounts import PersonaLabel
from forethought_common.coaching import PersonaPatch, PersonaView
from forethought_common.errors import Outage, Refusal
from PySide6.QtCore import QObject, Signal

from forethought_desktop.coaching.actions import CoachingActions
from forethought_desktop.core.background import Background
from forethought_desktop.ui.failures import said


class Leaning(QObject):
    """Asked for when somebody looks, and again after each change, one after the other; nothing of it is kept on this computer.

    `shown` fires when there is something else to show, `changed` when the leaning itself may be another.
    """

    shown = Signal()
    changed = Signal()

    def __init__(self, actions: CoachingActions, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._background = background
        self._view: PersonaView | None = None
        self._note = ""
        self._order = asyncio.Lock()

    @property
    def note(self) -> str:
        """Why the last change was not taken, or nothing."""
        return self._note

    @property
    def view(self) -> PersonaView | None:
        """What the server last told, None while it cannot be asked."""
        return self._view

    def refresh(self) -> None:
        self._background.start(self._look(), owner=self, name="leaning")

    def choose(self, label: PersonaLabel | None) -> None:
        """Set the leaning right; None has it worked out again."""
        self._begin(partial(self._change, PersonaPatch(label=label)))

    def switch_collecting(self, is_on: bool) -> None:
        self._begin(partial(self._change, PersonaPatch(is_frozen=not is_on)))

    def erase(self, key: str) -> None:
        """Erase one signal."""
        self._begin(partial(self._erase_one, key))

    def erase_all(self) -> None:
        self._begin(self._erase_everything)

    def close(self) -> None:
        self._background.cancel_owned(self)

    def _begin(self, change: Callable[[], Awaitable[None]]) -> None:
        self._background.start(self._do(change), owner=self, name="leaning")

    async def _do(self, change: Callable[[], Awaitable[None]]) -> None:
        """Make a change and show what has become of it; where it was not taken, show again what is so."""
        async with self._order:
            self._note = ""
            try:
                await change()
            except (Refusal, Outage) as failure:
                self._note = said(failure.detail)
            else:
                self.changed.emit()
            self.shown.emit()

    async def _look(self) -> None:
        async with self._order:
            self._note = ""
            try:
                self._view = await self._actions.persona()
            except (Refusal, Outage):
                self._view = None  # the page then shows only what is known here
            self.shown.emit()

    async def _change(self, patch: PersonaPatch) -> None:
        self._view = await self._actions.change_persona(patch)

    async def _erase_one(self, key: str) -> None:
        await self._actions.erase_signal(key)
        self._view = await self._actions.persona()

    async def _erase_everything(self) -> None:
        await self._actions.erase_persona()
        self._view = await self._actions.persona()
