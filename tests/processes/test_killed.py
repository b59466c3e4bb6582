"""What was called saved is there, whatever happens to the process or to the disk."""

import errno
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from forethought_desktop.core.clock import Clock
from forethought_desktop.store.store import Store

from tests.support.computers import computer, in_step
from tests.support.killing import Acknowledged, check, kill_rounds, writer
from tests.support.server_process import environment

ROUNDS = int(os.environ.get("KILL_ROUNDS", "25"))
SHIM = Path(__file__).parents[1] / "support" / "failing_disk.c"


@pytest.mark.timeout(60 + ROUNDS * 5)
async def test_no_acknowledged_edit_is_lost_by_kill_9_and_none_is_doubled_by_the_sync_after(live_server: Any, tmp_path: Path) -> None:
    """C1"""
    live_server.sign_up()
    path = tmp_path / "Laptop" / "replica.sqlite"
    acknowledged = Acknowledged()
    kill_rounds(path, ROUNDS, acknowledged)
    assert acknowledged.edits >= ROUNDS
    async with computer(live_server.url, tmp_path) as laptop, computer(live_server.url, tmp_path, name="Phone") as phone:
        await in_step(laptop, phone)
        assert laptop.store.pending_count == 0
        assert dict(phone.store.tasks) == dict(laptop.store.tasks)
        assert acknowledged.importance.keys() <= phone.store.tasks.keys()
        assert len(phone.texts) == len(set(phone.texts)), "each was added once"


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that makes a disk fail."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or os.name != "posix" or not Path("/proc/self").exists():
        pytest.skip("there is no C compiler here, or another system's way to preload")
    library = tmp_path_factory.mktemp("shim") / "failing_disk.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-o", str(library), str(SHIM), "-ldl"], check=True)
    return library


@pytest.mark.parametrize("failure", [errno.EIO, errno.ENOSPC], ids=["EIO", "ENOSPC"])
def test_what_the_disk_refuses_is_never_called_saved_and_told_and_the_next_edits_are_saved_again(
    failure: int, shim: Path, tmp_path: Path
) -> None:
    """C2"""
    path, switch = tmp_path / "replica.sqlite", tmp_path / "failing"
    acknowledged, refused = Acknowledged(), dict[UUID, str]()
    process = writer(path, environment(LD_PRELOAD=str(shim), FAILING_DISK=str(switch)))
    assert process.stdout is not None
    for _ in range(20):
        acknowledged.note(process.stdout.readline())
    switch.write_text(str(failure))
    while len(refused) < 5:
        line = process.stdout.readline()
        acknowledged.note(line)
        if line.startswith("refused"):
            shown, _, sentence = line.partition("|")
            refused[UUID(shown.split()[1])] = shown.split(maxsplit=2)[2].strip() if len(shown.split()) > 2 else ""
            assert "could not write" in sentence
    for task, shown_importance in refused.items():
        assert shown_importance == str(acknowledged.importance.get(task, "")), "what is shown is what was saved"
    switch.unlink()
    before = acknowledged.edits
    while acknowledged.edits < before + 20:
        acknowledged.note(process.stdout.readline())
    process.kill()
    for line in process.stdout:
        acknowledged.note(line)
    process.stdout.close()
    process.wait()
    check(path, acknowledged)
    store = Store.open(path, clock=Clock())
    assert not {task for task in refused if task not in acknowledged.importance} & store.tasks.keys(), "nothing that was refused came back"
    store.close()
