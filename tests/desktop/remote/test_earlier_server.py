"""This version's devices understand servers of earlier versions, and of later ones that say more."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from forethought_common import routes
from forethought_common.accounts import SignIn
from forethought_common.sync import Entity, PushRequest, SyncedGoal, SyncedTask
from forethought_desktop.remote.server import Server
from forethought_desktop.remote.tokens import MemoryTokenStore

from tests.support.manual_time import ManualClock
from tests.support.recorded import RECORDED, exchanges, with_news
from tests.support.wire import Reply, Request, Wire, reply

ROWS: dict[str, Any] = {Entity.TASK: SyncedTask, Entity.GOAL: SyncedGoal}


def answering(status: int, body: Any) -> Callable[[Request], Reply]:
    return lambda _request: reply(status, body)


def as_it_was(value: Any) -> Any:
    return value


@pytest.mark.parametrize("said", [as_it_was, with_news], ids=["as it was", "with fields of a later version"])
@pytest.mark.parametrize("path", RECORDED, ids=lambda path: path.stem)
async def test_every_answer_of_another_version_is_understood(
    wire: Wire, clock: ManualClock, path: Path, said: Callable[[Any], Any]
) -> None:
    heard: set[str] = set()
    async with Server(wire.url, MemoryTokenStore(), clock) as server:
        for exchange in exchanges(path):
            wire.answer = answering(exchange["status"], said(exchange["answer"]))
            where = exchange["target"].split("?")[0]
            heard.add(where)
            if where == routes.SIGN_IN:
                await server.sign_in(SignIn("person@example.org", "correct horse battery staple"))
            elif where == routes.ME:
                await server.me()
            elif where == routes.PUSH:
                pushed = await server.push(msgspec.convert(exchange["body"], PushRequest))
                assert [result.status for result in pushed.results] == [result["status"] for result in exchange["answer"]["results"]]
            elif where == routes.CHANGES:
                for change in (await server.changes(None, None)).changes:
                    assert change.body is not None
                    msgspec.json.decode(change.body, type=ROWS[change.entity])
    assert heard == {routes.SIGN_UP, routes.SIGN_IN, routes.ME, routes.PUSH, routes.CHANGES}
