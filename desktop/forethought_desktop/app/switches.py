"""Coaching, its logging and preparing answers on or off: they take effect at once, and the server learns of it when it can."""

import msgspec
from forethought_common.accounts import Me, MePatch, Quota
from forethought_common.errors import Outage, Refusal
from msgspec import UNSET

from forethought_desktop.core.background import Background
from forethought_desktop.core.signal import Signal
from forethought_desktop.remote.server import Server
from forethought_desktop.store.replication import Replication
from forethought_desktop.store.store import Store

_WISH = "coaching_wish"


class CoachingSwitches:
    """What the person last chose here, else what the account says, else on; but for preparing, which is off.

    `changed` fires when a switch may be different; `me_changed` with the account as the server describes it.
    """

    def __init__(self, store: Store, background: Background) -> None:
        self.changed: Signal[[]] = Signal()
        self.me_changed: Signal[[Me]] = Signal()
        self._store = store
        self._replica = Replication(store)
        self._background = background
        self._server: Server | None = None

    @property
    def me(self) -> Me | None:
        return self._replica.me

    @property
    def is_settled(self) -> bool:
        """Whether the server knows what was chosen here."""
        return self._wish == MePatch()

    @property
    def is_on(self) -> bool:
        return self._value("coaching_enabled")

    @property
    def is_logging(self) -> bool:
        return self._value("coaching_logging_enabled")

    def switch(self, *, is_on: bool) -> None:
        self._wish_for(MePatch(coaching_enabled=is_on))

    def switch_logging(self, *, is_logging: bool) -> None:
        self._wish_for(MePatch(coaching_logging_enabled=is_logging))

    @property
    def is_preparing(self) -> bool:
        return self._value("coaching_prefetch_enabled", unknown=False)

    def switch_preparing(self, *, is_preparing: bool) -> None:
        self._wish_for(MePatch(coaching_prefetch_enabled=is_preparing))

    def connect(self, server: Server) -> None:
        """Send what was chosen meanwhile, and take in what the account says."""
        self._server = server
        self._background.start(self._settle(), owner=self, name="coaching switches")

    def refresh(self) -> None:
        """Ask the server again, for whoever looks at it."""
        if self._server is not None:
            self._background.start(self._settle(), owner=self, name="coaching switches")

    def note_quota(self, quota: Quota) -> None:
        """Keep what an answer said of the quota, for when nobody can be asked."""
        if self.me is not None:
            self._replica.keep_me(msgspec.structs.replace(self.me, quota=quota))

    def close(self) -> None:
        self._background.cancel_owned(self)

    def _wish_for(self, patch: MePatch) -> None:
        changed = {**msgspec.to_builtins(self._wish), **msgspec.to_builtins(patch)}
        self._store.meta.set(_WISH, msgspec.json.encode(changed).decode())
        self.changed.emit()
        self.refresh()

    @property
    def _wish(self) -> MePatch:
        found = self._store.meta.get(_WISH)
        return MePatch() if found is None else msgspec.json.decode(found, type=MePatch)

    def _value(self, name: str, *, unknown: bool = True) -> bool:
        wished = getattr(self._wish, name)
        if wished is not UNSET:
            return bool(wished)
        return unknown if self.me is None else bool(getattr(self.me, name))

    async def _settle(self) -> None:
        server, wish = self._server, self._wish
        if server is None:
            return
        try:
            me = await (server.me() if wish == MePatch() else server.change_me(wish))
        except (Refusal, Outage):
            return  # the sync says how things stand; the wish stays for the next time
        self._replica.keep_me(me)
        if wish == self._wish:
            self._store.meta.set(_WISH, None)
        self.changed.emit()
        self.me_changed.emit(me)
