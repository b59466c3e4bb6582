"""Joins what waits for a person with the page that shows it."""

from collections.abc import Callable, Mapping
from uuid import UUID

from forethought_common.errors import Outage, Refusal
from PySide6.QtCore import QCoreApplication, QObject, Signal

from forethought_desktop.attention import wording
from forethought_desktop.attention.actions import AttentionActions, KeptText, Refused
from forethought_desktop.attention.views.cards import KeptRow, RefusedRow
from forethought_desktop.attention.views.page import AttentionPage
from forethought_desktop.core.clock import Clock
from forethought_desktop.store.store import Store
from forethought_desktop.ui.failures import said


class AttentionPresenter(QObject):
    """`count_changed` says how much waits, `undo_offered` carries a sentence that can be taken back, `decided` follows each decision."""

    count_changed = Signal(int)
    undo_offered = Signal(str)
    message_given = Signal(str)
    decided = Signal()

    def __init__(self, store: Store, actions: AttentionActions, page: AttentionPage, clock: Clock) -> None:
        super().__init__(page)
        self._store = store
        self._actions = actions
        self._page = page
        self._clock = clock
        self._known: tuple[list[Refused], list[KeptText]] | None = None
        page.retry_asked.connect(self._retry)
        page.discard_asked.connect(self._discard)
        page.use_asked.connect(self._use)
        page.dismiss_asked.connect(self._dismiss)
        store.outbox_changed.connect(self.show)
        store.conflicts_changed.connect(self.show)
        store.tasks_changed.connect(self._follow_tasks)
        store.goals_changed.connect(self.show)

    @property
    def kept_count(self) -> int:
        return len(self._known[1]) if self._known is not None else 0

    def close(self) -> None:
        """Stop following the store, before it is closed."""
        self._store.outbox_changed.disconnect(self.show)
        self._store.conflicts_changed.disconnect(self.show)
        self._store.tasks_changed.disconnect(self._follow_tasks)
        self._store.goals_changed.disconnect(self.show)

    def show(self) -> None:
        """Show what there is, if that is another than before."""
        refused, kept = self._actions.refused(), self._actions.kept_texts()
        if self._known == (refused, kept):
            return
        self._known = refused, kept
        self._page.show_rows([refused_row(each) for each in refused], [kept_row(each, self._clock.now()) for each in kept])
        self.count_changed.emit(len(refused) + len(kept))

    def _follow_tasks(self, changed: list[UUID]) -> None:
        """The text that is kept may be another now."""
        if self._known is not None and {each.row for each in self._known[1]} & set(changed):
            self.show()

    def _retry(self, op_id: UUID, texts: Mapping[str, str]) -> None:
        if self._did(lambda: self._actions.retry(op_id, texts)):
            self.undo_offered.emit(_tr("Tried again"))

    def _discard(self, op_id: UUID) -> None:
        if self._did(lambda: self._actions.discard(op_id)):
            self.message_given.emit(_tr("The edit was discarded."))

    def _use(self, identifier: UUID) -> None:
        if self._did(lambda: self._actions.use(identifier)):
            self.undo_offered.emit(_tr("The other version is in your list now"))

    def _dismiss(self, identifier: UUID) -> None:
        if self._did(lambda: self._actions.dismiss(identifier)):
            self.undo_offered.emit(_tr("The other version was put aside"))

    def _did(self, do: Callable[[], None]) -> bool:
        try:
            do()
        except (Refusal, Outage) as failure:
            self.message_given.emit(said(failure.detail))
            return False
        self.show()
        self.decided.emit()
        return True


def kept_row(text: KeptText, now: int) -> KeptRow:
    """Put a text that lost into words."""
    return KeptRow(text.id, wording.kept_title(text), wording.source(text, now), text.kept, text.other)


def refused_row(refused: Refused) -> RefusedRow:
    """Put a refused edit into words."""
    texts = [(name, wording.field(refused.entity, name), text) for name, text in refused.texts.items()]
    return RefusedRow(
        refused.op_id, wording.title(refused), said(refused.detail), wording.changes(refused), texts, can_retry=refused.can_retry
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Attention", text)
