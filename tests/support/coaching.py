"""A person who asks the coach over HTTP, and what they hear."""

from dataclasses import dataclass
from typing import Any

import httpx
import msgspec
from forethought_backend.core.database import Database
from forethought_common import routes
from forethought_common.coaching import CoachingEvent, Complete, Replace, Token

from tests.support.server import PASSWORD

QUESTION = {"text": "Rewrite the billing service", "importance": 9, "confidence": 3}
GOAL = {
    "what_matters": "Three pilot customers live by March",
    "biggest_win": "Renewals that pay for the second hire",
    "worst_outcome": "Cash runs out before the pilots renew",
}

_events = msgspec.json.Decoder(CoachingEvent)


@dataclass(frozen=True)
class Heard:
    """The events of one answer, in order."""

    events: list[Any]

    @property
    def names(self) -> list[str]:
        """The events' names, with runs of tokens as one."""
        names = [str(type(event).__struct_config__.tag) for event in self.events]
        return [name for place, name in enumerate(names) if name != "token" or names[place - 1] != "token"]

    @property
    def complete(self) -> Complete:
        last = self.events[-1]
        assert isinstance(last, Complete), last
        return last

    @property
    def shown(self) -> str:
        """What stands on the screen at the end."""
        text = ""
        for event in self.events:
            if isinstance(event, Replace):
                text = ""
            elif isinstance(event, Token):
                text += event.text
        return text


def read_events(body: str) -> list[Any]:
    """Read a whole stream; each record is a name and one line of JSON that carries the same name."""
    found = []
    for record in body.split("\n\n")[:-1]:
        name, data = record.split("\n")
        event = _events.decode(data.removeprefix("data: "))
        assert name == f"event: {type(event).__struct_config__.tag}"
        found.append(event)
    return found


async def rows(database: Database, sql: str, *arguments: object) -> list[dict[str, Any]]:
    """Look into the database behind everybody's back."""
    async with database.unowned_statement() as tx:
        return [dict(row) for row in await tx.connection.fetch(sql, *arguments)]


class Person:
    """Somebody who is signed in."""

    def __init__(self, client: httpx.AsyncClient, email: str, user_id: str, token: str) -> None:
        self._client = client
        self.email = email
        self.user_id = user_id
        self.headers = {"authorization": f"Bearer {token}"}

    @classmethod
    async def sign_up(cls, client: httpx.AsyncClient, name: str = "ada") -> "Person":
        email = f"{name}@example.org"
        answer = await client.post(routes.SIGN_UP, json={"email": email, "password": PASSWORD})
        assert answer.status_code == 201, answer.text
        body = answer.json()
        return cls(client, email, body["user"]["id"], body["access_token"])

    async def signed_in_again(self) -> "Person":
        """Sign in once more, after a clock has left the old token behind."""
        answer = await self._client.post(routes.SIGN_IN, json={"email": self.email, "password": PASSWORD})
        assert answer.status_code == 200, answer.text
        return Person(self._client, self.email, self.user_id, answer.json()["access_token"])

    async def call(self, method: str, path: str, body: Any = None, **headers: str) -> httpx.Response:
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        return await self._client.request(method, path, json=body, headers={**self.headers, **sent})

    async def add_goal(self, **answers: str) -> None:
        assert (await self.call("POST", routes.GOALS, {**GOAL, **answers})).status_code == 201

    async def add_task(self, text: str, **fields: Any) -> str:
        answer = await self.call("POST", routes.TASKS, {"text": text, **fields})
        assert answer.status_code == 201
        return str(answer.json()["id"])

    async def ask(self, *, key: str | None = None, **question: Any) -> Heard:
        """Ask and hear the answer to its end."""
        answer = await self.try_to_ask(key=key, **question)
        assert answer.status_code == 200, answer.text
        assert answer.headers["content-type"].startswith("text/event-stream")
        return Heard(read_events(answer.text))

    async def try_to_ask(self, *, key: str | None = None, **question: Any) -> httpx.Response:
        headers = {} if key is None else {"idempotency_key": key}
        return await self.call("POST", routes.COACHING, {**QUESTION, **question}, **headers)

    async def usage(self) -> Any:
        return (await self.call("GET", routes.COACHING_USAGE)).json()

    async def coachings(self, **query: Any) -> list[Any]:
        answer = await self._client.get(routes.INTERACTIONS, params=query, headers=self.headers)
        assert answer.status_code == 200, answer.text
        found: list[Any] = answer.json()["items"]
        return found
