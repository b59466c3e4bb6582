"""A data directory of somebody who has many tasks, made without a server."""

import random
from pathlib import Path
from uuid import UUID

from forethought_common.ids import new_id
from forethought_common.sync import Change, Entity, SyncedTask
from forethought_desktop.core.clock import Clock
from forethought_desktop.core.paths import Paths
from forethought_desktop.core.preferences import PreferencesFile
from forethought_desktop.store.replication import Replication
from forethought_desktop.store.store import Store

from tests.support.replicas import raw

NOBODY = "http://127.0.0.1:9"
"""An address where no server is: the window works all the same, and nothing is measured but the window."""
RARE = "quixotic"
"""A word that one task in ten thousand has."""
WORDS = (
    *("draft", "pricing", "page", "call", "landlord", "about", "heating", "review", "budget", "quarterly", "report", "fix", "login"),
    *("buy", "bread", "prepare", "slides", "team", "offsite", "write", "invoice", "client", "answer", "mail", "plan", "trip", "read"),
    *("chapter", "book", "dentist", "appointment", "apply", "grant", "water", "plants", "repair", "bike", "issue"),
)
_AT_ONCE = 5000


def texts(count: int, *, longest: int = 9) -> list[str]:
    """Return so many texts, the same for every run."""
    drawn = random.Random(4)
    made = []
    for number in range(count):
        words = drawn.choices(WORDS, k=drawn.randint(2, longest))
        if number % 10_000 == 77:
            words.append(RARE)
        made.append(f"{' '.join(words).capitalize()} {number}"[:500])
    return made


def fill(data_dir: Path, written: list[str]) -> Path:
    """Make a data directory with these tasks, a fifth of them completed, and return where the replica lies."""
    paths, user = Paths(data_dir), UUID(int=7)
    paths.prepare()
    PreferencesFile(paths.preferences).change(
        place="server", server_url=NOBODY, email="ada@example.org", user_id=user, may_keep_token_in_file=True, is_closed_to_tray=False
    )
    path = paths.account(NOBODY, user)
    path.parent.mkdir(parents=True, exist_ok=True)
    store = Store.open(path, clock=Clock(), is_lazy=True)
    replication, drawn, now = Replication(store), random.Random(5), store.clock.now()
    for start in range(0, len(written), _AT_ONCE):
        replication.merge(
            [_change(text, start + n, now, drawn) for n, text in enumerate(written[start : start + _AT_ONCE])], "cursor", "known"
        )
    store.close()
    return path


def _change(text: str, number: int, now: int, drawn: random.Random) -> Change:
    at = now - 60 * number
    ratings = [drawn.choice([None, *range(1, 11)]) for _ in range(2)]
    is_done = number % 5 == 4
    task = SyncedTask(
        id=new_id(),
        text=text,
        created_at=at,
        updated_at=at,
        importance=ratings[0],
        confidence=ratings[1],
        is_completed=is_done,
        completed_at=at if is_done else None,
        seq=number + 1,
        stamps={},
    )
    return Change(Entity.TASK, task.id, task.seq, False, raw(task))
