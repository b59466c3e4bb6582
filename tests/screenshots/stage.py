"""The real windows over a replica with known contents, at a known hour, without a server: the same picture at every run."""

import asyncio
import os
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from forethought_common.accounts import Me, Persona, Quota
from forethought_common.coaching import Decision, Interaction, PersonaSignal, PersonaView, Reason, Source, TokenCount, Usage
from forethought_common.quick_add import parse_quick_add
from forethought_common.tasks import TaskDraft
from forethought_desktop.accounts.actions import AccountActions
from forethought_desktop.app.desk import Desk
from forethought_desktop.app.version import VERSION
from forethought_desktop.app.workspace import Surroundings, Workspace
from forethought_desktop.core.background import Background
from forethought_desktop.core.local_server import LocalServer
from forethought_desktop.core.paths import Paths
from forethought_desktop.core.preferences import PreferencesFile
from forethought_desktop.goals.actions import GoalAnswers
from forethought_desktop.store.store import Store
from forethought_desktop.sync.state import SyncState
from forethought_desktop.ui.theme import Theme
from PySide6.QtCore import QLocale, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.support.manual_time import ManualClock
from tests.support.window import until

MORNING = int(datetime(2026, 5, 14, 9, 30, tzinfo=UTC).timestamp())
DAY = 86_400

TASKS = (
    ("Draft the pricing page !8 ?4", 9),
    ("Call the two silent pilot customers !9 ?7", 8),
    ("Renew the residence permit !10 ?9", 7),
    ("Buy oat milk", 6),
    ("Answer the tender's accessibility questions !8 ?5", 6),
    ("Read chapter 4 of the organic chemistry textbook !7 ?6", 6),
    ("Book a dentist appointment !5 ?9", 5),
    ("Rewrite the billing service !9 ?3", 5),
    ("Clean up the downloads folder !2 ?9", 5),
    ("Prepare the talk for the local meetup !5 ?6", 4),
    ("Write the literature review's second section !9 ?5", 4),
    ("Set up the automatic backup for the NAS !7 ?8", 4),
    ("The 5th Wave: return to the library", 3),
    ("Renovation of the second floor bath: get three quotes, ask Nina which tiles were out of stock last time !7 ?4", 3),
    ("Sort the photo library !3 ?6", 2),
    ("Cancel the gym membership nobody uses !5 ?10", 2),
    ("Write to the landlord about the heating !8 ?7", 2),
    ("Try the new database for the reports !3 ?9", 1),
    ("Hire a second support person !9 ?4", 1),
    ("Interview five people who left the trial !10 ?6", 0),
    ("Redesign the logo !4 ?8", 0),
    ("Plan grandmother's 90th birthday !9 ?7", 0),
    ("Tidy the garage", 0),
)
COMPLETED = (("Send the signed lease back !6 ?9", 6), ("Pay the electricity bill !8 ?10", 3), ("Bake the bread for the school party", 1))
LET_GO = (("Start a podcast !3 ?2", 9), ("Learn to juggle", 4))
DELETED = ("Test entry, please ignore",)

GOALS = (
    GoalAnswers(
        "Three pilot customers live by September", "Renewals that pay for the second hire", "Cash runs out before the pilots renew"
    ),
    GoalAnswers("Be at dinner with the family four evenings a week", "A summer we talk about for years", "The kids stop asking me to join"),
)

ABOUT_THE_LOGO = (
    "You rated “Call the two silent pilot customers” at 9 and this at 4. Next to “Three pilot customers live by September”, what would "
    "make a new logo the right use of this week?"
)
ANSWERS: tuple[tuple[str, str, Source, Decision | None, int], ...] = (
    ("Redesign the logo", ABOUT_THE_LOGO, Source.MODEL, None, 0),
    ("Rewrite the billing service", "Which one invoice went wrong, and what would the smallest change be?", Source.MODEL, "change", 2),
    ("Renew the residence permit", "What is the one paper that could hold this up, and who has it?", Source.RULES, "keep", 3),
    ("Hire a second support person", "What would you see in the first month that tells you it was right?", Source.CACHE, "keep", 1),
    ("Draft the pricing page", "Who reads it first, and what do you want them to ask you?", Source.MODEL, "change", 9),
    ("Plan grandmother's 90th birthday", "What would she miss most if it were not there?", Source.PATTERN, "keep", 0),
    ("Try the new database for the reports", "What breaks if the reports stay as they are?", Source.MODEL, "let_go", 1),
    ("Call the two silent pilot customers", "What do you expect to hear that you do not know yet?", Source.MODEL, "keep", 6),
    ("Answer the tender's accessibility questions", "Which answer decides it, and who can check it?", Source.MODEL, "keep", 6),
)

ME = Me(
    UUID(int=7),
    "ada@example.org",
    MORNING - 200 * DAY,
    coaching_enabled=True,
    coaching_logging_enabled=True,
    persona=Persona("business"),
    quota=Quota(limit=20, used=8, remaining=12, resets_at=MORNING + 9 * DAY),
)
USAGE = Usage(
    limit=20,
    used=8,
    remaining=12,
    resets_at=MORNING + 9 * DAY,
    cost_usd=Decimal("0.0024"),
    by_source={"model": 6, "cache": 1, "pattern": 1, "rules": 1},
)
LEANING = PersonaView(
    "business",
    is_corrected=False,
    is_frozen=False,
    signals=[
        PersonaSignal("word:customer", "business", 6, MORNING - DAY, "task"),
        PersonaSignal("word:pricing", "business", 2, MORNING - 2 * DAY, "task"),
        PersonaSignal("hours:weekday", "business", 11, MORNING, "time"),
    ],
)


def settle_surroundings() -> None:
    """Give this process the hour, the language and the type that pictures are taken with. Call it before Qt starts."""
    os.environ["TZ"] = "UTC"
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    time.tzset()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


def settle_type(qt: QApplication) -> None:
    """Draw letters by their outlines, not fitted to the pixels as each system does it its own way, and let no caret blink."""
    font = qt.font()
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    qt.setFont(font)
    qt.setCursorFlashTime(0)


class Stage:
    """One desk, put back in order before each picture."""

    def __init__(self, desk: Desk, workspace: Workspace, clock: ManualClock, theme: Theme) -> None:
        self.desk = desk
        self.workspace = workspace
        self.clock = clock
        self.theme = theme
        self._closing: list[Callable[[], object]] = []

    def task(self, text: str) -> UUID:
        return next(task.id for task in self.workspace.store.tasks.values() if task.text.startswith(text))

    def select(self, text: str) -> None:
        self.desk.tasks.select(self.task(text))

    def borrow(self, widget: QWidget) -> QWidget:
        """Show a window for one picture."""
        self._closing += [widget.close, widget.deleteLater]
        widget.show()
        return widget

    def afterwards(self, do: Callable[[], object]) -> None:
        """Put something back in order once the picture is taken."""
        self._closing.append(do)

    async def dialog(self, kind: type[QWidget]) -> QWidget:
        """Wait for a window that the desk opens by itself."""
        await until(lambda: any(isinstance(top, kind) and top.isVisible() for top in QApplication.topLevelWidgets()), f"{kind} is open")
        return next(top for top in QApplication.topLevelWidgets() if isinstance(top, kind) and top.isVisible())

    async def tidy(self, size: QSize) -> None:
        """Close what is open, undo nothing, and show the active list with nothing selected."""
        for close in self._closing:
            close()
        self._closing.clear()
        for top in QApplication.topLevelWidgets():
            if top.isVisible() and top is not self.desk.window and (isinstance(top, QDialog) or top is self.desk.quick_add):
                top.close()
        window = self.desk.window
        self.desk.widgets.search.clear()
        self.desk.widgets.line.clear()
        window.notice.dismiss()
        window.resize(size)
        window.show_view("active")
        self.desk.widgets.page.table.clearSelection()
        window.show_panel(window.width() >= 1100)
        self.desk.widgets.page.table.scrollToTop()
        window.activateWindow()
        self.desk.widgets.line.focus()
        await until(window.isActiveWindow, "the window has the keyboard")


@asynccontextmanager
async def staged(folder: Path, theme: Theme, *, is_filled: bool = True) -> AsyncIterator[Stage]:
    """Set the stage in an empty folder."""
    failures: list[BaseException] = []
    paths = Paths(folder)
    paths.prepare()
    clock = ManualClock((MORNING - 10 * DAY) * 1000)
    preferences = PreferencesFile(paths.preferences)
    preferences.change(place="this-computer", scheme=theme.scheme)
    local = LocalServer(paths.local_server)
    background = Background(lambda failure, _name: failures.append(failure))
    accounts = AccountActions(paths, preferences, local, clock, version=VERSION)
    path = accounts.replica_path
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    workspace = Workspace(Store.open(path, clock=clock), Surroundings(preferences, background, accounts, local, "en"))
    if is_filled:
        fill(workspace, clock)
    clock.step(MORNING - clock.now())
    desk = Desk(workspace, theme)
    desk.window.show()
    workspace.connection._tell(SyncState("synced", 0, last_synced_at=MORNING))
    await until(desk.window.isActiveWindow, "the window has the keyboard")
    yield Stage(desk, workspace, clock, theme)
    desk.close()
    await background.close()
    workspace.close()
    await asyncio.sleep(0)
    assert failures == []


def fill(workspace: Workspace, clock: ManualClock) -> None:
    """Write the list as a person would have over the last days."""

    def at(days_ago: int) -> None:
        clock.step(max(MORNING - days_ago * DAY - 3600 - clock.now(), 60))

    def add(line: str, days_ago: int) -> UUID:
        at(days_ago)
        quick = parse_quick_add(line)
        return workspace.tasks.add(TaskDraft(quick.text, quick.importance, quick.confidence))

    for line, days_ago in sorted((*TASKS, *COMPLETED, *LET_GO), key=lambda entry: -entry[1]):
        added = add(line, days_ago)
        if (line, days_ago) in COMPLETED:
            workspace.tasks.complete([added])
        elif (line, days_ago) in LET_GO:
            workspace.tasks.let_go([added])
    workspace.tasks.delete([add(line, 0) for line in DELETED])
    for goal in GOALS:
        workspace.goals.add(goal)
    for number, (text, answer, source, decision, days_ago) in enumerate(ANSWERS, start=1):
        task_id = next(task.id for task in workspace.store.tasks.values() if task.text == text)
        workspace.store.keep_interaction(_interaction(number, task_id, answer, source, decision, days_ago), is_known_to_server=True)


def _interaction(number: int, task_id: UUID, answer: str, source: Source, decision: Decision | None, days_ago: int) -> Interaction:
    is_model = source is Source.MODEL
    return Interaction(
        id=UUID(int=number),
        task_id=task_id,
        response=answer,
        source=source,
        created_at=MORNING - days_ago * DAY - 600,
        latency=640 if is_model else 3,
        reason=Reason.TIMEOUT if source is Source.RULES else None,
        model="claude-haiku" if is_model else None,
        cost=Decimal("0.0004") if is_model else None,
        token_count=TokenCount(input=412, output=58) if is_model else None,
        decision=decision,
    )
