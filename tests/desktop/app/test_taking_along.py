"""What was written before anybody signed in goes along into the account, whatever list it stands in."""

from pathlib import Path

from forethought_common.sync import Entity
from forethought_desktop.app.application import take_along
from forethought_desktop.store.edits import Edit

from tests.support.manual_time import ManualClock
from tests.support.replicas import edit_task, new_task, open_store


def test_every_list_and_the_trash_go_along(tmp_path: Path) -> None:
    clock = ManualClock()
    before = open_store(tmp_path / "before.sqlite", clock)
    to = open_store(tmp_path / "to.sqlite", clock)
    made = [new_task(text) for text in ("Open", "Done", "Left", "Thrown away")]
    before.apply(made)
    before.apply([edit_task(made[1].id, is_completed=True), edit_task(made[2].id, let_go=True)])
    before.apply([Edit(Entity.TASK, made[3].id, delete=True)])
    deleted_at = before.deleted_tasks[made[3].id].deleted_at
    clock.step(3600)
    to.apply([new_task("Here already")])
    take_along(before, to)
    assert {task.text for task in to.tasks.values()} == {"Open", "Done", "Left", "Here already"}
    assert to.tasks[made[1].id].is_completed
    assert to.tasks[made[2].id].let_go_at is not None
    trashed = to.deleted_tasks[made[3].id]
    assert (trashed.task.text, trashed.deleted_at) == ("Thrown away", deleted_at)
    before.close()
    to.close()
