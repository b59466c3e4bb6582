"""What a person decides about refused edits and lost texts."""

import pytest
from forethought_common.errors import Refusal
from forethought_common.ids import new_id
from forethought_common.sync import Entity
from forethought_desktop.store.edits import Edit

from tests.desktop.attention.conftest import Scene
from tests.support.replicas import edit_task


def test_s10_a_refused_edit_is_tried_again_with_another_text(scene: Scene) -> None:
    """S10"""
    task = scene.task("Call Mia")
    scene.refuse(edit_task(task, text="Call Mia at nine", importance=7))
    assert scene.store.tasks[task].text == "Call Mia"
    [refused] = scene.actions.refused()
    assert (refused.title, refused.texts, refused.others) == ("Call Mia", {"text": "Call Mia at nine"}, {"importance": 7})
    scene.actions.retry(refused.op_id, {"text": "Call Mia at ten"})
    assert (scene.store.tasks[task].text, scene.store.tasks[task].importance) == ("Call Mia at ten", 7)
    assert scene.actions.refused() == []
    assert scene.store.pending_count == 1


def test_a_refused_new_task_can_be_tried_again_as_it_was(scene: Scene) -> None:
    task = new_id()
    scene.refuse(Edit(Entity.TASK, task, {"text": "Plan the garden"}))
    assert task not in scene.store.tasks
    [refused] = scene.actions.refused()
    scene.actions.retry(refused.op_id, {})
    assert scene.store.tasks[task].text == "Plan the garden"


def test_an_edit_of_a_task_that_is_gone_for_good_becomes_a_new_task(scene: Scene) -> None:
    task = scene.task("Call Mia")
    scene.refuse(edit_task(task, text="Call Mia today", delete=False), code="not-found", detail="There is no such task any more.")
    [refused] = scene.actions.refused()
    scene.actions.retry(refused.op_id, {})
    [new] = [each for each in scene.store.tasks.values() if each.id != task]
    assert new.text == "Call Mia today"


def test_what_nothing_can_be_made_of_can_only_be_discarded(scene: Scene) -> None:
    scene.refuse(edit_task(new_id(), importance=3), code="not-found")
    [refused] = scene.actions.refused()
    assert not refused.can_retry
    scene.actions.retry(refused.op_id, {})
    assert scene.actions.count == 1
    scene.actions.discard(refused.op_id)
    assert scene.actions.count == 0


def test_an_empty_text_is_refused_and_the_edit_still_waits(scene: Scene) -> None:
    scene.refuse(edit_task(scene.task("Call Mia"), text="x"))
    [refused] = scene.actions.refused()
    with pytest.raises(Refusal):
        scene.actions.retry(refused.op_id, {"text": "  "})
    assert scene.actions.refused() == [refused]


def test_s05_the_other_text_is_used_and_undo_brings_both_back(scene: Scene) -> None:
    """S05"""
    task = scene.task("Draft the pricing page")
    conflict = scene.conflict(Entity.TASK, task, "text", "Draft the price list")
    [shown] = scene.actions.kept_texts()
    assert (shown.kept, shown.other, shown.device) == ("Draft the pricing page", "Draft the price list", "Laptop")
    scene.actions.use(conflict)
    assert scene.store.tasks[task].text == "Draft the price list"
    assert scene.actions.kept_texts() == []
    scene.undo.undo()
    assert scene.store.tasks[task].text == "Draft the pricing page"
    assert scene.actions.kept_texts() == [shown]


def test_using_the_text_of_a_task_in_the_trash_brings_it_back(scene: Scene) -> None:
    task = scene.task("Draft the pricing page")
    conflict = scene.conflict(Entity.TASK, task, "text", "Draft the price list")
    scene.undo.perform("Deleted", [edit_task(task, delete=True)])
    scene.actions.use(conflict)
    assert scene.store.tasks[task].text == "Draft the price list"


def test_an_answer_of_a_goal_is_put_aside_for_good(scene: Scene) -> None:
    goal = scene.goal("Time with the children")
    conflict = scene.conflict(Entity.GOAL, goal, "what_matters", "Time with Mia", device=None)
    scene.actions.dismiss(conflict)
    assert scene.actions.kept_texts() == []
    assert scene.store.goals[0].what_matters == "Time with the children"
    [sent] = scene.replication.next_operations()
    assert (sent.entity, sent.id, sent.set) == ("conflict", conflict, {"dismissed": True})


def test_a_text_whose_task_is_gone_can_be_read_and_put_aside(scene: Scene) -> None:
    conflict = scene.conflict(Entity.TASK, new_id(), "text", "The other text")
    [shown] = scene.actions.kept_texts()
    assert shown.kept is None
    scene.actions.use(conflict)
    assert scene.actions.kept_texts() == [shown]
    scene.actions.dismiss(conflict)
    assert scene.actions.count == 0
