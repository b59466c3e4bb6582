"""How a window bears it that thousands of tasks come in and go out while somebody looks at it.

`python -m tests.benchmarks.sync_window DATA_DIR URL EMAIL TASKS` is the window, without a display; it prints JSON.
"""

import asyncio
import json
import sys
from pathlib import Path

from forethought_common.tasks import Task, TaskDraft
from forethought_desktop.core import loop
from PySide6.QtWidgets import QApplication

from tests.benchmarks.figures import Figure, count
from tests.support.device_processes import device_process
from tests.support.server import PASSWORD
from tests.support.server_process import environment
from tests.support.watchdog import LONGEST_SECONDS, Watchdog
from tests.support.window import Person, make_application, running, until

ROOT = Path(__file__).parents[2]
PATIENCE = 240.0
SLICE = 20


async def figures(url: str, email: str, folder: Path, tasks: int) -> list[Figure]:
    """Open a window, have another device send it tasks, then have it send as many."""
    window = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.benchmarks.sync_window", str(folder / "window"), url, email, str(tasks)),
        stdout=asyncio.subprocess.PIPE,
        env=environment(QT_QPA_PLATFORM="offscreen", PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring"),
        cwd=ROOT,
    )
    assert window.stdout is not None
    assert await window.stdout.readline() == b"ready\n"
    async with device_process(folder / "sender", url, email) as sender:
        await sender.add(*(f"Task from another device, number {number}" for number in range(tasks)))
        told = json.loads(await window.stdout.readline())
    await window.wait()
    still = f"times the window stood still for over {1000 * LONGEST_SECONDS:.0f} ms"
    for block in [*told["coming"], *told["going"]]:
        print(block, file=sys.stderr)
    return [
        count(f"{still} while {tasks:,} tasks came in", len(told["coming"]), 0),
        count(f"{still} while {tasks:,} tasks were written and sent", len(told["going"]), 0),
    ]


async def _look(person: Person, email: str, tasks: int) -> None:
    await person.sign_in(email, PASSWORD)
    store = person.application.workspace.store
    coming, going = Watchdog(), Watchdog()
    coming.start()
    print("ready", flush=True)
    await until(lambda: len(store.tasks) >= tasks, "all came in", PATIENCE)
    await asyncio.sleep(1)
    coming.stop()
    going.start()
    for start in range(0, tasks, SLICE):
        for number in range(start, min(start + SLICE, tasks)):
            person.application.workspace.tasks.add(TaskDraft(text=f"Task from this window, number {number}"))
            await asyncio.sleep(0)
    await until(lambda: store.pending_count == 0, "all is sent", PATIENCE)
    going.stop()
    assert all(isinstance(task, Task) for task in store.tasks.values())
    print(json.dumps({"coming": coming.blocks, "going": going.blocks}), flush=True)


def main(data_dir: Path, url: str, email: str, tasks: int) -> int:
    qt = QApplication(sys.argv[:1])

    async def journey() -> int:
        async with running(make_application(qt, data_dir, server=url)) as person:
            await _look(person, email, tasks)
        return 0

    return loop.run(qt, journey)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4])))
