"""Accounts that used everything there is, and documents of them."""

from typing import Any
from uuid import UUID

import httpx
from forethought_backend.core.database import Database
from forethought_common import routes
from forethought_common.portable import PROOF_HEADER

from tests.support.devices import operation
from tests.support.people import PASSWORD, Device, sign_in, sign_up
from tests.support.rows import Seeded, fill_later_tables, insert

Json = dict[str, Any]
GOAL = {"what_matters": "Time with the children", "biggest_win": "Home by five", "worst_outcome": "Working weekends"}


async def export(device: Device) -> Json:
    """Take everything along, as a client does."""
    answer = await try_to_export(device)
    assert answer.status_code == 200, answer.text
    document: Json = answer.json()
    return document


async def try_to_export(device: Device) -> httpx.Response:
    proof = await device.post(routes.EXPORT, {"password": PASSWORD})
    assert proof.status_code == 200, proof.text
    return await device.client.get(routes.EXPORT, headers={**device.headers, PROOF_HEADER: proof.json()["proof"]})


async def bring_in(device: Device, document: Any) -> Json:
    answer = await device.post(routes.IMPORT, document)
    assert answer.status_code == 200, answer.text
    report: Json = answer.json()
    return report


async def push(device: Device, *operations: Json) -> list[Json]:
    body = {"protocol": 1, "user_id": str(device.user_id), "known": None, "ops": list(operations)}
    answer = await device.post(routes.PUSH, body)
    assert answer.status_code == 200, answer.text
    results: list[Json] = answer.json()["results"]
    return results


async def use_everything(client: httpx.AsyncClient, database: Database, email: str = "ada@example.org") -> Device:
    """Make an account and use all that the API offers, with two devices; what the API gives nobody is written by hand."""
    device = await sign_up(client, email)
    task = (await device.post(routes.TASKS, {"text": "Draft the pricing page", "importance": 8, "confidence": 3})).json()["id"]
    done, let_go, gone = [(await device.post(routes.TASKS, {"text": text})).json()["id"] for text in ("Call mum", "Learn Latin", "Old")]
    goal = (await device.post(routes.GOALS, GOAL)).json()["id"]
    await device.post(routes.GOALS, {**GOAL, "what_matters": "Health"})
    await push(
        device,
        operation(row=done, changes={"is_completed": True}, base=9**9),
        operation(row=let_go, changes={"let_go": True}, base=9**9),
        operation(row=gone, delete=True, base=9**9),
    )
    phone = await sign_in(client, email)
    await push(phone, operation(row=task, changes={"text": "Write the pricing page"}))
    await push(phone, operation("goal", row=goal, changes={"biggest_win": "Home by four"}))
    asked = await device.client.post(routes.COACHING, json={"text": "Draft the pricing page", "task_id": task}, headers=device.headers)
    assert "event: complete" in asked.text
    [first] = (await device.get(routes.INTERACTIONS)).json()["items"]
    await device.patch(f"{routes.INTERACTIONS}/{first['id']}", {"feedback": 1, "decision": "change"})
    await device.exchange()
    await device.post(routes.RECOVERY_CODE, {"password": PASSWORD})
    await client.post(routes.RESET_REQUEST, json={"email": email})
    async with database.unowned_transaction() as tx:
        seeded = Seeded(device.user_id, UUID(task), UUID(done), UUID(goal), UUID(first["id"]))
        await fill_later_tables(tx.connection, seeded)
        sql = "UPDATE users SET persona_signals = $2 WHERE id = $1"
        signals = {"version": 1, "signals": {"word:client": {"lean": "business", "count": 2, "last_at": 5, "event": "task"}}}
        await tx.connection.execute(sql, device.user_id, signals)
    return device


async def add_interaction(database: Database, user_id: UUID, **values: object) -> UUID:
    given = {"question_hash": "d" * 64, "response": "What would done look like?", "latency": 12, "created_at": 1_780_000_000, **values}
    async with database.unowned_transaction() as tx:
        return await insert(tx.connection, "coaching_interactions", user_id=user_id, **given)
