"""Send generated requests to a real server: `python -m tests.fuzz.api [count]`, 20,000 unless told otherwise.

Requests are made from the server's own OpenAPI document, right ones and wrong ones turn about, signed in, signed in badly and
not at all. Ids, tags and cursors that answers gave come back in later requests, and so do the ids of somebody else. Ends with 1
where an answer is 500 or more without being a 503 that was asked for, an error is no problem document, or an error repeats
what was sent.
"""

import json
import random
import sys
import tempfile
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
import schemathesis
from forethought_backend.core.log import configure_logging
from forethought_backend.core.settings import LogFormat, LogLevel
from forethought_common import routes
from forethought_common.errors import Code
from hypothesis import HealthCheck, Phase, given, seed
from hypothesis import settings as examples
from schemathesis import APIOperation, Case, GenerationMode
from schemathesis.core.result import Ok

from tests.support.people import PASSWORD, bearer
from tests.support.postgres import Cluster, running_cluster
from tests.support.server import LiveServer, make_settings

COUNT = 20_000
AT_ONCE = 20
"""Requests to one operation before the next has its turn."""
LIMITS_LIFTED_EVERY = 25
"""Requests after which the counters of attempts are emptied: a limit must not hide what lies behind it."""
LEFT_UNREAD = {routes.EVENTS}
"""Streams that end when their reader goes."""
SHORTEST_ECHO = 8
_ID_NAMES = ("id", "_id")
_CODES = frozenset(code.value for code in Code)
_SELDOM = frozenset({"task_id", "parent_id", "device_secret", "invite"})
"""Fields that have to name something that is there: with all of them at once hardly any request would get through."""
_MODES = (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)


@dataclass
class Summary:
    """What came back."""

    statuses: Counter[int] = field(default_factory=Counter)
    by_operation: dict[str, Counter[int]] = field(default_factory=dict)
    unsent: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def sent(self) -> int:
        return sum(self.statuses.values())

    def lines(self) -> Iterator[str]:
        """Yield a report for a person."""
        yield f"{self.sent} requests to {len(self.by_operation)} operations ({self.unsent} were no HTTP and not sent)"
        yield "answers: " + ", ".join(f"{count} x {status}" for status, count in sorted(self.statuses.items()))
        untouched = [label for label, statuses in self.by_operation.items() if not any(status < 300 for status in statuses)]
        yield f"operations that never succeeded: {', '.join(untouched) or 'none'}"
        yield f"faults: {len(self.faults)}"
        yield from self.faults


class Somebody:
    """An account that can be signed in again whatever a request did to it."""

    def __init__(self, server: LiveServer) -> None:
        self._server = server
        self.token = ""
        self.user_id = ""
        self.email = ""
        self.refresh_token = ""
        self.recovery_code = ""
        self.ids: dict[str, str] = {}
        self.renew()

    def renew(self) -> None:
        """Make a new account with a row of every kind: the one before may have been deleted, or its password changed."""
        self.email = f"{uuid4().hex}@example.org"
        made = self._server.sign_up(self.email)
        self.token, self.user_id = made.access_token, str(made.user.id)
        self.refresh_token, self.recovery_code = made.refresh_token, made.recovery_code
        with httpx.Client(base_url=self._server.url, timeout=20, headers=bearer(self.token)) as client:
            task = client.post(routes.TASKS, json={"text": "Call the bank"}).json()["id"]
            goal = client.post(routes.GOALS, json={"what_matters": "calm", "biggest_win": "sleep", "worst_outcome": "noise"}).json()["id"]
            client.post(routes.COACHING, json={"text": "Call the bank", "task_id": task})
            coaching = client.get(routes.INTERACTIONS).json()["items"][0]["id"]
            session = client.get(routes.SESSIONS).json()["items"][0]["id"]
        self.ids = {"task": task, "goal": goal, "interaction": coaching, "session": session, "parent": coaching, "user": self.user_id}


class Pool:
    """What answers gave away: a later request may use it."""

    def __init__(self, chance: random.Random, own: Somebody, other: Somebody) -> None:
        self._chance = chance
        self._own = own
        self._other = other
        self.ids: deque[str] = deque(maxlen=40)
        self.tags: deque[str] = deque(maxlen=10)
        self.cursors: deque[str] = deque(maxlen=20)

    def learn(self, answer: httpx.Response) -> None:
        if tag := answer.headers.get("etag"):
            self.tags.append(tag)
        if answer.headers.get("content-type", "").startswith("application/json"):
            self._walk(answer.json())

    def an_id(self, name: str) -> str:
        """Return an id that fits, one of something else, one of somebody else's, or nobody's."""
        kind, choice = name.removesuffix("_id"), self._chance.random()
        if choice < 0.45 and kind in self._own.ids:
            return self._own.ids[kind]
        if choice < 0.65 and self.ids:
            return self._chance.choice(self.ids)
        return self._chance.choice(list(self._other.ids.values())) if choice < 0.9 else str(uuid4())

    def a_cursor(self) -> str:
        return self._chance.choice(self.cursors) if self.cursors else ""

    def _walk(self, found: Any) -> None:
        for name, value in found.items() if isinstance(found, dict) else ():
            if name.endswith(_ID_NAMES) and isinstance(value, str):
                self.ids.append(value)
            elif name in {"next_cursor", "known"} and isinstance(value, str):
                self.cursors.append(value)
            else:
                self._walk(value)
        for value in found if isinstance(found, list) else ():
            self._walk(value)


class Fuzzer:
    """Sends requests to one server and looks at what comes back."""

    def __init__(self, server: LiveServer, lift_limits: Callable[[], None], seed_value: int) -> None:
        self._server = server
        self._lift_limits = lift_limits
        self._chance = random.Random(seed_value)
        self._client = httpx.Client(base_url=server.url, timeout=20)
        self.summary = Summary()
        self._is_signing_up = False
        self._somebody = Somebody(server)
        self._pool = Pool(self._chance, self._somebody, Somebody(server))
        document = self._client.get("/schema/openapi.json", headers={}).json()
        self._document = json.dumps(document)
        self._schema = schemathesis.openapi.from_dict(document)

    def run(self, count: int, seed_value: int) -> Summary:
        """Visit every operation again and again until so many requests are sent."""
        operations = [found.ok() for found in self._schema.get_all_operations() if isinstance(found, Ok)]
        turn = 0
        while self.summary.sent < count:
            for operation in operations:
                for mode in _MODES:
                    turn += 1
                    share = max(1, min(AT_ONCE, count // (len(operations) * len(_MODES))))
                    self._visit(operation, mode, min(share, count - self.summary.sent), seed_value + turn)
                    if self.summary.sent >= count:
                        return self.summary
        return self.summary

    def close(self) -> None:
        self._client.close()

    def _visit(self, operation: APIOperation[Any, Any, Any, Any], mode: GenerationMode, count: int, seed_value: int) -> None:
        @seed(seed_value)
        @examples(max_examples=count, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
        @given(case=operation.as_strategy(generation_mode=mode))
        def send(case: Case[Any]) -> None:
            self._send(operation.label, case)

        send()

    def _send(self, label: str, case: Case[Any]) -> None:
        request = self._request(case)
        if request is None:
            self.summary.unsent += 1
            return
        try:
            answer = self._client.send(request, stream=True)
            if case.path not in LEFT_UNREAD or answer.status_code >= 400:
                answer.read()
            answer.close()
        except (httpx.LocalProtocolError, httpx.InvalidURL):
            self.summary.unsent += 1
            return
        self.summary.statuses[answer.status_code] += 1
        self.summary.by_operation.setdefault(label, Counter())[answer.status_code] += 1
        self._judge(label, case, answer)
        self._settle(answer)

    def _settle(self, answer: httpx.Response) -> None:
        """Learn from an answer, and be ready for the next request."""
        if answer.is_success and answer.is_stream_consumed:
            self._pool.learn(answer)
        if answer.status_code == 401 and answer.request.headers.get("authorization") == f"Bearer {self._somebody.token}":
            self._lift_limits()
            self._somebody.renew()
        if self.summary.sent % LIMITS_LIFTED_EVERY == 0:
            self._lift_limits()

    def _request(self, case: Case[Any]) -> httpx.Request | None:
        self._bend(case)
        parts = case.as_transport_kwargs(base_url=self._server.url)
        headers = {name.encode("latin-1", "replace"): str(value).encode("latin-1", "replace") for name, value in parts["headers"].items()}
        if self._chance.random() < 0.85:
            headers = {name: value for name, value in headers.items() if name.lower() != b"authorization"}
            if self._chance.random() < 0.9:
                headers[b"Authorization"] = f"Bearer {self._somebody.token}".encode()
        content = parts.get("data")
        if "json" in parts:
            content = json.dumps(parts["json"]).encode()
            headers = {b"Content-Type": b"application/json", **headers}
        if isinstance(content, str):
            content = content.encode("utf-8", "surrogatepass")
        try:
            return httpx.Request(parts["method"], parts["url"], params=parts.get("params"), headers=list(headers.items()), content=content)
        except (httpx.InvalidURL, TypeError, ValueError):
            return None

    def _bend(self, case: Case[Any]) -> None:
        """Put known ids, tags, cursors and the right password where chance made others up."""
        for part in (case.path_parameters, case.query):
            for name in list(part or {}):
                part[name] = self._parameter(name, part[name])
        if case.method in {"PATCH", "DELETE"} and self._pool.tags and self._chance.random() < 0.7:
            case.headers["If-Match"] = self._chance.choice([self._chance.choice(self._pool.tags), "*"])
        if self._chance.random() < 0.6:
            case.headers.pop("Idempotency-Key", None)
        self._is_signing_up = case.path == routes.SIGN_UP
        if isinstance(case.body, dict | list):
            case.body = self._bent(case.body)

    def _parameter(self, name: str, made_up: Any) -> Any:
        if self._chance.random() < 0.3:
            return made_up
        if name.endswith("_id"):
            return self._pool.an_id(name)
        if name in {"cursor", "known"}:
            return self._pool.a_cursor()
        return 1 if name == "protocol" else made_up

    def _bent(self, value: Any, name: str = "") -> Any:
        if isinstance(value, dict):
            kept = {key for key in value if key not in _SELDOM or self._chance.random() < 0.4}
            return {key: self._bent(inner, key) for key, inner in value.items() if key in kept}
        if isinstance(value, list):
            return [self._bent(inner) for inner in value]
        known = {"protocol": 1, "known": None} | {
            field: getattr(self._somebody, field) for field in ("user_id", "email", "refresh_token", "recovery_code")
        }
        if self._is_signing_up:
            del known["email"]
        if name.endswith("password") and self._chance.random() < 0.4:
            return uuid4().hex if name == "new_password" else PASSWORD
        if name in known and self._chance.random() < 0.7:
            return known[name]
        return self._pool.an_id(name) if name.endswith(_ID_NAMES) and self._chance.random() < 0.5 else value

    def _judge(self, label: str, case: Case[Any], answer: httpx.Response) -> None:
        for fault in _faults(answer):
            self.summary.faults.append(f"{label}: {fault}: {case.as_curl_command()[:1000]}")
        if answer.status_code >= 400:
            sent = [
                text for text in _texts([case.path_parameters, case.query, case.body]) if len(text) >= SHORTEST_ECHO and text not in _CODES
            ]
            said = answer.text
            for text in sent:
                if text in said and text not in self._document:
                    self.summary.faults.append(f"{label}: repeats {text!r}: {said}")


def _faults(answer: httpx.Response) -> Iterator[str]:
    """Yield what no answer may be, whatever was asked."""
    headers = answer.headers
    if answer.status_code >= 500 and not (answer.status_code == 503 and "retry-after" in headers):
        yield f"answered {answer.status_code}"
    if headers.get("cache-control") != "no-store" or "x-request-id" not in headers:
        yield "lacks a header"
    if answer.status_code < 400:
        if (
            headers.get("content-type", "").startswith("text/event-stream")
            and answer.is_stream_consumed
            and "internal-error" in answer.text
        ):
            yield "broke in its stream"
        return
    if headers.get("content-type") != "application/problem+json":
        yield f"is {headers.get('content-type')} and no problem document"
        return
    problem = answer.json()
    if problem["status"] != answer.status_code or not {"title", "detail", "code"} <= problem.keys():
        yield "is no whole problem document"
    if answer.status_code == 429 and "retry-after" not in headers:
        yield "does not say when to come back"


def _texts(sent: Any) -> Iterator[str]:
    if isinstance(sent, str):
        yield sent
    elif isinstance(sent, Mapping):
        for value in sent.values():
            yield from _texts(value)
    elif isinstance(sent, list):
        for value in sent:
            yield from _texts(value)


def fuzz(postgres: Cluster, folder: Path, count: int, seed_value: int) -> Summary:
    """Start a server, send so many requests, and return what came back."""
    with postgres.database() as address:
        server = LiveServer(make_settings(folder, docs=True, coaching_per_minute=10**6), address)
        connection = postgres.run(asyncpg.connect(address.url))

        def lift_limits() -> None:
            postgres.run(connection.execute("DELETE FROM attempt_counters"))

        fuzzer = Fuzzer(server, lift_limits, seed_value)
        try:
            return fuzzer.run(count, seed_value)
        finally:
            fuzzer.close()
            postgres.run(connection.close())
            server.stop()


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else COUNT
    seed_value = int(sys.argv[2]) if len(sys.argv) > 2 else random.SystemRandom().randrange(2**32)
    began = time.monotonic()
    configure_logging(LogFormat.CONSOLE, LogLevel.WARNING)
    print(f"seed {seed_value}", flush=True)
    with running_cluster() as postgres, tempfile.TemporaryDirectory() as folder:
        summary = fuzz(postgres, Path(folder), count, seed_value)
    print("\n".join(summary.lines()))
    print(f"{time.monotonic() - began:.0f} s")
    return 1 if summary.faults else 0


if __name__ == "__main__":
    sys.exit(main())
