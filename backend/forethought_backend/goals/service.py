"""What can be done with goals."""

from uuid import UUID

import msgspec
from forethought_common import order_keys
from forethought_common.errors import Code, FieldError, Refusal
from forethought_common.goals import ANSWERS, Goal, GoalDraft, GoalPatch, stored_answer
from forethought_common.ids import is_acceptable, new_id
from forethought_common.pages import Page

from forethought_backend.core import etags, paging
from forethought_backend.core.database import Transaction
from forethought_backend.core.history import Writing
from forethought_backend.goals import repository
from forethought_backend.goals.repository import NumberedGoal

_LIST = "goals"


async def all_goals(tx: Transaction) -> list[Goal]:
    """Return every goal in the order the person gave them."""
    return await repository.every(tx)


async def written(tx: Transaction, limit: int) -> list[Writing]:
    """Return what the first goals say."""
    return await repository.written(tx, limit)


async def get(tx: Transaction, goal_id: UUID) -> NumberedGoal | None:
    return await repository.get(tx, goal_id)


async def page(tx: Transaction, limit: int, cursor: str | None) -> Page[Goal]:
    """Return a page of goals in the order the person gave them."""
    found = await repository.page(tx, None if cursor is None else paging.place(_LIST, cursor, str), limit)
    shown = found[:limit]
    is_last = len(found) <= limit
    return Page(shown, None if is_last else paging.cursor(_LIST, shown[-1].position, shown[-1].id))


async def create(tx: Transaction, draft: GoalDraft, now: int) -> tuple[NumberedGoal, bool]:
    """Make a goal, or find the one that an earlier try of the same request made; tells whether it is new.

    Without a position it goes to the end, which takes a look at the last one first; two made at the
    same moment, or after a last one with no room behind it, may share a position and sort by id.
    """
    fields = {name: stored_answer(getattr(draft, name), name) for name in ANSWERS}
    goal_id = draft.id or new_id()
    if not is_acceptable(goal_id):
        detail = "An id is a UUID of version 4 or 7."
        raise Refusal(Code.INVALID_INPUT, detail, errors=[FieldError("id", "invalid-id", detail)])
    position = draft.position or _after(await repository.last_position(tx))
    created = await repository.create(tx, goal_id, {**fields, "position": position}, now)
    if created is not None:
        return created, True
    existing = await repository.get(tx, goal_id)
    if existing is None or any(getattr(existing, name) != text for name, text in fields.items()):
        raise etags.id_taken()
    if draft.position not in {None, existing.position}:
        raise etags.id_taken()
    return existing, False


async def change(tx: Transaction, goal_id: UUID, patch: GoalPatch, expected: etags.Expected, now: int) -> NumberedGoal:
    """Change the fields that are given, if the goal has a number that is expected; without any, nothing changes."""
    if patch == GoalPatch():
        current = await repository.get(tx, goal_id)
        if current is None or not expected.allows(current.seq):
            raise etags.unknown("goal") if current is None else etags.stale()
        return current
    answers = {name: stored_answer(text, name) for name in ANSWERS if isinstance(text := getattr(patch, name), str)}
    changed = await repository.change(tx, goal_id, msgspec.structs.replace(patch, **answers), expected, now)
    if changed is None:
        raise await _refused(tx, goal_id)
    return changed


async def remove(tx: Transaction, goal_id: UUID, expected: etags.Expected, now: int) -> None:
    """Move a goal to the trash, if it has a number that is expected."""
    if not await repository.remove(tx, goal_id, expected, now):
        raise await _refused(tx, goal_id)


def plain(goal: Goal) -> Goal:
    """Return the goal as the API gives it."""
    return Goal(*msgspec.structs.astuple(goal)[: len(Goal.__struct_fields__)])


def _after(last: str | None) -> str:
    if last is None:
        return order_keys.between(None, None)
    try:
        return order_keys.between(last, None)
    except order_keys.NoRoom:
        return last


async def _refused(tx: Transaction, goal_id: UUID) -> Refusal:
    return etags.unknown("goal") if await repository.get(tx, goal_id) is None else etags.stale()
