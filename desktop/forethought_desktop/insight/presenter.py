"""Joins the insight view with the replica and the server's account of the month."""

from uuid import UUID

from forethought_common.coaching import Usage
from forethought_common.errors import Outage, Refusal
from PySide6.QtCore import QObject

from forethought_desktop.core.background import Background
from forethought_desktop.insight.actions import InsightActions
from forethought_desktop.insight.views.page import InsightPage
from forethought_desktop.store.store import Store


class InsightPresenter(QObject):
    """Shows at once what this computer knows, and the server's account of it when that has come."""

    def __init__(self, page: InsightPage, actions: InsightActions, store: Store, background: Background) -> None:
        super().__init__(page)
        self._page = page
        self._actions = actions
        self._store = store
        self._background = background
        self._usage: Usage | None = None
        self._is_asking = False
        self._is_stale = False
        store.interactions_changed.connect(self._follow_store)
        self._show()

    @property
    def page(self) -> InsightPage:
        return self._page

    def open(self) -> None:
        """Bring the view up to date, for whoever looks at it now."""
        self._is_stale = self._is_asking
        if not self._is_asking:
            self._is_asking = True
            self._background.start(self._ask(), owner=self, name="insight")
        self._show()

    def refresh(self) -> None:
        """Bring the view up to date if it is being looked at."""
        if self._page.isVisible():
            self.open()

    def close(self) -> None:
        """Stop asking and following the store, before the widgets go."""
        self._background.cancel_owned(self)
        self._store.interactions_changed.disconnect(self._follow_store)

    def _follow_store(self, _task_id: UUID | None) -> None:
        self.refresh()

    async def _ask(self) -> None:
        """Ask as long as something changed meanwhile: an account that is older than what is shown would contradict it."""
        try:
            self._usage = await self._actions.usage()
            while self._is_stale:
                self._is_stale = False
                self._usage = await self._actions.usage()
        except (Refusal, Outage):
            self._usage = None  # the view says where its figures are from
        finally:
            self._is_asking = False
        self._show()

    def _show(self) -> None:
        self._page.show_month(self._actions.month(self._usage), is_asking=self._is_asking)
