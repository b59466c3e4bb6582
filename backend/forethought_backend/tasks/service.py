"""What can be done with tasks."""

from uuid import UUID

import msgspec
from forethought_common.errors import Code, FieldError, Refusal
from forethought_common.ids import is_acceptable, new_id
from forethought_common.pages import PAGE_SIZE, Page
from forethought_common.tasks import Task, TaskDraft, TaskPatch, TaskSort, TaskState, stored_text

from forethought_backend.core import etags, paging
from forethought_backend.core.database import Transaction
from forethought_backend.core.history import Writing
from forethought_backend.tasks import repository
from forethought_backend.tasks.repository import NumberedTask

_WILD = str.maketrans({"\\": r"\\", "%": r"\%", "_": r"\_"})


class TaskQuery(msgspec.Struct, frozen=True):
    """Which tasks are asked for. Without a state: the active ones, or those that `is_completed` picks out of all."""

    state: TaskState | None = None
    is_completed: bool | None = None
    search: str | None = None
    sort: TaskSort = TaskSort.CREATED_DOWN
    limit: int = PAGE_SIZE
    cursor: str | None = None

    @property
    def chosen_state(self) -> TaskState:
        if self.state is not None:
            return self.state
        return TaskState.ACTIVE if self.is_completed is None else TaskState.ALL

    @property
    def name(self) -> str:
        """The list that a cursor belongs to."""
        return f"tasks {self.chosen_state} {self.is_completed} {self.sort} {self.search}"


async def get(tx: Transaction, task_id: UUID) -> NumberedTask | None:
    return await repository.get(tx, task_id)


async def open_tasks(tx: Transaction, limit: int) -> list[Task]:
    """Return the active tasks, the most important first."""
    return await repository.open_tasks(tx, limit)


async def just_worded(tx: Transaction) -> Task | None:
    """Return the open task whose words or ratings are the newest change of the account, if that is what it is."""
    return await repository.just_worded(tx)


async def written(tx: Transaction, limit: int) -> list[Writing]:
    """Return what the newest tasks say, done or not, but for those in the trash."""
    return await repository.written(tx, limit)


async def page(tx: Transaction, query: TaskQuery) -> Page[Task]:
    """Return a page of tasks that are not in the trash."""
    listing = repository.Listing(
        state=query.chosen_state,
        sort=query.sort,
        is_completed=query.is_completed,
        pattern=f"%{query.search.translate(_WILD)}%" if query.search else None,
        after=None if query.cursor is None else paging.place(query.name, query.cursor, str if query.sort.is_by_text else int),
        limit=query.limit,
    )
    found = await repository.page(tx, listing)
    shown = found[: query.limit]
    is_last = len(found) <= query.limit
    return Page([plain(task) for task in shown], None if is_last else paging.cursor(query.name, shown[-1].order_key, shown[-1].id))


async def create(tx: Transaction, draft: TaskDraft, now: int) -> tuple[NumberedTask, bool]:
    """Make a task, or find the one that an earlier try of the same request made; tells whether it is new."""
    text = stored_text(draft.text)
    task_id = draft.id or new_id()
    if not is_acceptable(task_id):
        detail = "An id is a UUID of version 4 or 7."
        raise Refusal(Code.INVALID_INPUT, detail, errors=[FieldError("id", "invalid-id", detail)])
    created = await repository.create(tx, task_id, text, (draft.importance, draft.confidence), now)
    if created is not None:
        return created, True
    existing = await repository.get(tx, task_id)
    if existing is None or (existing.text, existing.importance, existing.confidence) != (text, draft.importance, draft.confidence):
        raise etags.id_taken()
    return existing, False


async def change(tx: Transaction, task_id: UUID, patch: TaskPatch, expected: etags.Expected, now: int) -> NumberedTask:
    """Change the fields that are given, if the task has a number that is expected; without any, nothing changes."""
    if patch == TaskPatch():
        current = await repository.get(tx, task_id)
        if current is None or not expected.allows(current.seq):
            raise etags.unknown("task") if current is None else etags.stale()
        return current
    if isinstance(patch.text, str):
        patch = msgspec.structs.replace(patch, text=stored_text(patch.text))
    changed = await repository.change(tx, task_id, patch, expected, now)
    if changed is None:
        raise await _refused(tx, task_id)
    return changed


async def remove(tx: Transaction, task_id: UUID, expected: etags.Expected, now: int) -> None:
    """Move a task to the trash, if it has a number that is expected."""
    if not await repository.remove(tx, task_id, expected, now):
        raise await _refused(tx, task_id)


def plain(task: Task) -> Task:
    """Return the task as the API gives it."""
    return Task(*msgspec.structs.astuple(task)[: len(Task.__struct_fields__)])


async def _refused(tx: Transaction, task_id: UUID) -> Refusal:
    return etags.unknown("task") if await repository.get(tx, task_id) is None else etags.stale()
