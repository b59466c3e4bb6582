"""The goals feature over HTTP."""

from uuid import UUID

from forethought_common import routes
from forethought_common.goals import Goal, GoalDraft, GoalPatch
from forethought_common.pages import PAGE_SIZE, Page
from litestar import Response, Router, delete, get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from forethought_backend.core import etags
from forethought_backend.core.database import Account, Database
from forethought_backend.core.etags import IfMatch
from forethought_backend.core.paging import CursorText, Limit
from forethought_backend.events.writer import WRITER, Writer
from forethought_backend.goals import service as goals
from forethought_backend.goals.repository import NumberedGoal


@get(routes.GOALS, summary="Goals in the order the person gave them")
async def list_goals(
    database: NamedDependency[Database],
    account: NamedDependency[Account],
    limit: Limit = PAGE_SIZE,
    cursor: CursorText = None,
) -> Page[Goal]:
    async with database.statement(account) as tx:
        return await goals.page(tx, limit, cursor)


@post(routes.GOALS, summary="Make a goal; the same request again finds it (200)")
async def create_goal(writer: NamedDependency[Writer], data: JSONBody[GoalDraft]) -> Response[Goal]:
    async with writer.statement() as tx:
        goal, is_new = await goals.create(tx, data, writer.clock.now())
    return _answer(goal, 201 if is_new else 200)


@get(routes.GOAL, summary="One goal, with its ETag")
async def get_goal(database: NamedDependency[Database], account: NamedDependency[Account], goal_id: FromPath[UUID]) -> Response[Goal]:
    async with database.statement(account) as tx:
        goal = await goals.get(tx, goal_id)
    if goal is None:
        raise etags.unknown("goal")
    return _answer(goal)


@patch(routes.GOAL, summary="Change some fields of a goal that nobody changed since it was read")
async def change_goal(
    writer: NamedDependency[Writer], goal_id: FromPath[UUID], data: JSONBody[GoalPatch], if_match: IfMatch = None
) -> Response[Goal]:
    expected = etags.expected(if_match)
    async with writer.statement() as tx:
        goal = await goals.change(tx, goal_id, data, expected, writer.clock.now())
    return _answer(goal)


@delete(routes.GOAL, summary="Move a goal to the trash, unless somebody changed it since it was read")
async def remove_goal(writer: NamedDependency[Writer], goal_id: FromPath[UUID], if_match: IfMatch = None) -> None:
    expected = etags.expected(if_match)
    async with writer.statement() as tx:
        await goals.remove(tx, goal_id, expected, writer.clock.now())


def _answer(goal: NumberedGoal, status: int = 200) -> Response[Goal]:
    return Response(goals.plain(goal), status_code=status, headers={"ETag": etags.tag(goal.seq)})


router = Router("/", route_handlers=[list_goals, create_goal, get_goal, change_goal, remove_goal], dependencies=WRITER, tags=["goals"])
