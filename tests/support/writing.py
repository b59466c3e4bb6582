"""Writes tasks into a replica and says of each that it is saved, once the store said so: `python -m tests.support.writing FILE`.

What it edits besides is told as well. An edit that the disk refused is told as refused, and the next one is tried.
"""

import random
import sys
import threading
from pathlib import Path
from uuid import UUID

from forethought_common.errors import Outage
from forethought_common.ids import new_id
from forethought_common.sync import Entity
from forethought_desktop.core.clock import Clock
from forethought_desktop.store.edits import Edit
from forethought_desktop.store.store import Store

REFUSED_PAUSE = 0.01


def main(path: Path) -> None:
    """Write until killed. A line is `saved ID IMPORTANCE`, or `refused ID SENTENCE`."""
    store = Store.open(path, clock=Clock(), is_lazy=True)
    drawn = random.Random()
    written: list[UUID] = []
    while True:
        is_new = not written or drawn.random() < 0.7
        task = new_id() if is_new else drawn.choice(written)
        importance = drawn.randint(1, 10)
        fields: dict[str, str | int | bool | None] = {"importance": importance}
        try:
            store.apply([Edit(Entity.TASK, task, {"text": f"Task {task}", **fields} if is_new else fields)])
        except Outage as failure:
            shown = store.tasks.get(task)
            print(f"refused {task} {'' if shown is None else shown.importance}|{failure.detail}", flush=True)
            threading.Event().wait(REFUSED_PAUSE)
        else:
            if is_new:
                written.append(task)
            print(f"saved {task} {importance}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
