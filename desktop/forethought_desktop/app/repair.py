"""A replica that turned out to be damaged: made anew, and told calmly."""

from pathlib import Path

from forethought_common.errors import Outage
from PySide6.QtCore import QCoreApplication, QDate, QLocale

from forethought_desktop.core.clock import Clock
from forethought_desktop.core.language import translate
from forethought_desktop.store import salvage
from forethought_desktop.store.salvage import Rebuilt
from forethought_desktop.store.schema import Damaged
from forethought_desktop.store.store import Store


class Repair:
    """Opens replicas, and remembers what had to be made anew until that was told."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._rebuilt: Rebuilt | None = None

    def open(self, path: Path) -> Store:
        """Open or create a replica; a damaged one is made anew first.

        Raises:
            Refusal: The file comes from a newer version.
            Outage: The disk did not take it.
        """
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            return Store.open(path, clock=self._clock, is_lazy=True)
        except Damaged:
            self.rebuild(path)
            return Store.open(path, clock=self._clock, is_lazy=True)

    def rebuild(self, path: Path) -> None:
        """Put a closed replica aside and make it anew."""
        try:
            self._rebuilt = salvage.rebuild(path, self._clock.now())
        except OSError as failure:
            raise Outage(f"The file {path} cannot be used: {failure.strerror}.") from failure

    def take_words(self) -> str:
        """Say what happened since the last time, if anything did."""
        rebuilt, self._rebuilt = self._rebuilt, None
        return "" if rebuilt is None else in_words(rebuilt)


def in_words(rebuilt: Rebuilt) -> str:
    """Say what happened, what was saved, and where the old file lies."""
    day = rebuilt.day
    if day is not None:
        shown = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
        words = _tr("The file with your tasks was damaged. It was made anew from the copy of {day}.").format(day=shown)
    else:
        words = _tr("The file with your tasks was damaged. It was made anew; what the server has comes back with the next sync.")
    saved = translate("Repair", "Saved: %Ln edit(s) that the server did not have yet.", rebuilt.edits)
    return " ".join([words, *([saved] if rebuilt.edits else []), _tr("The damaged file was kept: {path}").format(path=rebuilt.aside)])


def _tr(text: str) -> str:
    return QCoreApplication.translate("Repair", text)
