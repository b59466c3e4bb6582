"""A signed-in device that speaks the API in plain JSON, as a script would."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import httpx
from forethought_common import routes
from forethought_common.ids import new_id

from tests.support.server import PASSWORD

Json = dict[str, Any]


def operation(
    entity: str = "task",
    row: UUID | str | None = None,
    *,
    changes: Mapping[str, Any] | None = None,
    delete: bool | None = None,
    base: int | Mapping[str, int] = 0,
    age_ms: int = 0,
) -> Json:
    """An operation as a device sends it; `base` is one number for all that it touches, or one for each."""
    changes = dict(changes or {})
    parts = [*changes, "*", *(["del"] if delete is not None else [])]
    return {
        "op_id": str(new_id()),
        "entity": entity,
        "id": str(row or new_id()),
        "age_ms": age_ms,
        "set": changes,
        "delete": delete,
        "base": dict.fromkeys(parts, base) if isinstance(base, int) else dict(base),
    }


class Device:
    """One session of one account. `known` and `cursor` follow what the server answered."""

    def __init__(self, client: httpx.AsyncClient, user_id: str, access_token: str) -> None:
        self.client = client
        self.user_id = user_id
        self.headers = {"Authorization": f"Bearer {access_token}"}
        self.known: str | None = None
        self.cursor: str | None = None

    @classmethod
    async def sign_up(cls, client: httpx.AsyncClient, email: str = "person@example.org", name: str = "Laptop") -> "Device":
        answer = await client.post(routes.SIGN_UP, json={"email": email, "password": PASSWORD, "device_name": name})
        assert answer.status_code == 201, answer.text
        return cls(client, answer.json()["user"]["id"], answer.json()["access_token"])

    @classmethod
    async def sign_in(cls, client: httpx.AsyncClient, email: str = "person@example.org", name: str = "Phone") -> "Device":
        answer = await client.post(routes.SIGN_IN, json={"email": email, "password": PASSWORD, "device_name": name})
        assert answer.status_code == 200, answer.text
        return cls(client, answer.json()["user"]["id"], answer.json()["access_token"])

    async def call(self, method: str, path: str, **given: Any) -> httpx.Response:
        headers = {**self.headers, **given.pop("headers", {})}
        return await self.client.request(method, path, headers=headers, **given)

    async def try_push(self, *operations: Json, **changes: Any) -> httpx.Response:
        """Send operations; `changes` are to the request itself."""
        body = {"protocol": 1, "user_id": self.user_id, "known": self.known, "ops": list(operations), **changes}
        return await self.call("POST", routes.PUSH, json=body)

    async def push(self, *operations: Json) -> list[Json]:
        """Send operations that the server takes, and return what became of each."""
        answer = await self.try_push(*operations)
        assert answer.status_code == 200, answer.text
        self.known = answer.json()["known"]
        results: list[Json] = answer.json()["results"]
        assert [result["op_id"] for result in results] == [operation["op_id"] for operation in operations]
        return results

    async def try_pull(self, **parameters: Any) -> httpx.Response:
        given = {"protocol": 1, "cursor": self.cursor, "known": self.known, **parameters}
        return await self.call("GET", routes.CHANGES, params={name: value for name, value in given.items() if value is not None})

    async def page(self, **parameters: Any) -> Json:
        """Read one page, and move on."""
        answer = await self.try_pull(**parameters)
        assert answer.status_code == 200, answer.text
        page: Json = answer.json()
        self.cursor, self.known = page["next_cursor"], page["known"]
        return page

    async def pull(self, limit: int = 500) -> list[Json]:
        """Read all that is new."""
        changes: list[Json] = []
        while True:
            page = await self.page(limit=limit)
            changes += page["changes"]
            if not page["has_more"]:
                return changes

    async def rows(self, entity: str = "task") -> dict[str, Json]:
        """Read everything from the beginning, whatever was read before."""
        fresh = Device(self.client, self.user_id, "")
        fresh.headers = self.headers
        return {change["id"]: change["row"] for change in await fresh.pull() if change["entity"] == entity}
