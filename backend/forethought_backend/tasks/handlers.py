"""The tasks feature over HTTP."""

from typing import Annotated
from uuid import UUID

from forethought_common import routes
from forethought_common.errors import Code, FieldError, Refusal
from forethought_common.pages import PAGE_SIZE, Page
from forethought_common.tasks import TEXT_LIMIT, Task, TaskDraft, TaskPatch, TaskSort, TaskState
from forethought_common.writing import STORABLE
from litestar import Response, Router, delete, get, patch, post
from litestar.di import NamedDependency, Provide
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter

from forethought_backend.core import etags
from forethought_backend.core.database import Account, Database
from forethought_backend.core.etags import IfMatch
from forethought_backend.core.paging import CursorText, Limit
from forethought_backend.events.writer import WRITER, Writer
from forethought_backend.tasks import service as tasks
from forethought_backend.tasks.repository import NumberedTask
from forethought_backend.tasks.service import TaskQuery

_STATES = [state.value for state in TaskState]
# A parameter of the function itself called `state` would be the framework's, so it has another name and
# is read by hand: a refusal must name what the client sent.
InState = Annotated[str | None, QueryParameter(name="state", schema_extra={"enum": _STATES})]
Search = Annotated[str | None, QueryParameter(max_length=TEXT_LIMIT, pattern=STORABLE)]


def read_query(
    in_state: InState = None,
    completed: FromQuery[bool | None] = None,
    search: Search = None,
    sort: FromQuery[TaskSort] = TaskSort.CREATED_DOWN,
    limit: Limit = PAGE_SIZE,
    cursor: CursorText = None,
) -> TaskQuery:
    if in_state is not None and in_state not in _STATES:
        detail = "This is not one of the choices."
        raise Refusal(Code.INVALID_INPUT, detail, errors=[FieldError("state", "not-a-choice", detail)])
    return TaskQuery(None if in_state is None else TaskState(in_state), completed, search, sort, limit, cursor)


@get(routes.TASKS, dependencies={"asked": Provide(read_query, sync_to_thread=False)}, summary="Tasks that are not in the trash")
async def list_tasks(
    database: NamedDependency[Database], account: NamedDependency[Account], asked: NamedDependency[TaskQuery]
) -> Page[Task]:
    async with database.statement(account) as tx:
        return await tasks.page(tx, asked)


@post(routes.TASKS, summary="Make a task; the same request again finds it (200)")
async def create_task(writer: NamedDependency[Writer], data: JSONBody[TaskDraft]) -> Response[Task]:
    async with writer.statement() as tx:
        task, is_new = await tasks.create(tx, data, writer.clock.now())
    return _answer(task, 201 if is_new else 200)


@get(routes.TASK, summary="One task, with its ETag")
async def get_task(database: NamedDependency[Database], account: NamedDependency[Account], task_id: FromPath[UUID]) -> Response[Task]:
    async with database.statement(account) as tx:
        task = await tasks.get(tx, task_id)
    if task is None:
        raise etags.unknown("task")
    return _answer(task)


@patch(routes.TASK, summary="Change some fields of a task that nobody changed since it was read")
async def change_task(
    writer: NamedDependency[Writer], task_id: FromPath[UUID], data: JSONBody[TaskPatch], if_match: IfMatch = None
) -> Response[Task]:
    expected = etags.expected(if_match)
    async with writer.statement() as tx:
        task = await tasks.change(tx, task_id, data, expected, writer.clock.now())
    return _answer(task)


@delete(routes.TASK, summary="Move a task to the trash, unless somebody changed it since it was read")
async def remove_task(writer: NamedDependency[Writer], task_id: FromPath[UUID], if_match: IfMatch = None) -> None:
    expected = etags.expected(if_match)
    async with writer.statement() as tx:
        await tasks.remove(tx, task_id, expected, writer.clock.now())


def _answer(task: NumberedTask, status: int = 200) -> Response[Task]:
    return Response(tasks.plain(task), status_code=status, headers={"ETag": etags.tag(task.seq)})


router = Router("/", route_handlers=[list_tasks, create_task, get_task, change_task, remove_task], dependencies=WRITER, tags=["tasks"])
