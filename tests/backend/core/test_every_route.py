"""Whatever is sent to whatever path: an answer below 500, and every error is a problem document."""

import json
import re
from typing import Any, NamedTuple
from urllib.parse import quote

import httpx
import pytest
from forethought_backend.app import create_app
from forethought_backend.core.database import Address
from forethought_backend.core.settings import Settings
from forethought_common import routes
from forethought_common.accounts import MePatch, PasswordChange, RefreshRequest, SignIn, SignUp
from forethought_common.ids import NIL, new_id
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st
from litestar.handlers import HTTPRouteHandler
from litestar.routes import HTTPRoute

from tests.support.people import Device, sign_up

JSON = {"content-type": "application/json"}
BODIES = [
    b"",
    b"{}",
    b"[]",
    b"null",
    b'"text"',
    b"7",
    b"{",
    b"\x00",
    b"\xff",
    b'{"\\u0000": 1}',
    b'{"id": "\\ud800"}',
    b"[" * 64,
    b'{"a":' * 40_000,
]
VALUES: list[Any] = [
    None,
    True,
    -1,
    0,
    2**63,
    10**26,
    1e300,
    -0.0,
    "",
    "\u0000",
    "x" * 600,
    "e\u0301" * 9000,
    "\u202e👩‍👩‍👧",
    str(NIL),
    str(new_id()),
    [],
    [{}],
    {},
]
WORDS = ["", "x", "-1", "0", "501", "9" * 40, "1e400", "NaN", "\x01", "%", "_\\%", "'; --", "\ufdfa", "AAAA", str(NIL)]
PARAMETERS = ["limit", "cursor", "known", "protocol", "state", "completed", "search", "sort", "task_id"]
STREAMS = {routes.EVENTS}
LISTS = [routes.TASKS, routes.GOALS, routes.INTERACTIONS, routes.CHANGES, routes.ACTIVITY]


class Operation(NamedTuple):
    method: str
    template: str
    fields: tuple[str, ...]
    """The names that the body's type knows."""


def operations(address: Address, chosen: Settings) -> list[Operation]:
    application = create_app(chosen, database_address=address)
    return [
        Operation(str(method), route.path_format, _fields_of(handler))
        for route in application.litestar.routes
        if isinstance(route, HTTPRoute)
        for handler in route.route_handlers
        for method in handler.http_methods
    ]


def _fields_of(handler: HTTPRouteHandler) -> tuple[str, ...]:
    body = handler.parsed_data_field
    return () if body is None else tuple(getattr(body.annotation, "__struct_fields__", ()))


def path_of(template: str, identifier: object) -> str:
    return re.sub(r"\{[^}]*\}", str(identifier), template)


def check(answer: httpx.Response) -> None:
    request = f"{answer.request.method} {answer.request.url} {answer.request.content[:200]!r}"
    assert answer.status_code < 500, f"{request}: {answer.text}"
    assert answer.headers["cache-control"] == "no-store"
    if answer.status_code >= 400:
        assert answer.headers["content-type"] == "application/problem+json", request
        problem = answer.json()
        assert problem["status"] == answer.status_code
        assert problem["code"] != "internal-error"


@pytest.fixture
async def device(api: httpx.AsyncClient) -> Device:
    return await sign_up(api)


async def test_no_body_makes_a_server_error(device: Device, database_address: Address, settings: Settings) -> None:
    for operation in operations(database_address, settings):
        if operation.method in {"POST", "PATCH", "PUT"} and operation.fields:
            for body in BODIES:
                path = path_of(operation.template, new_id())
                check(await device.client.request(operation.method, path, content=body, headers=device.headers | JSON))


async def test_no_value_of_a_field_makes_a_server_error(device: Device, database_address: Address, settings: Settings) -> None:
    for method, template, fields in operations(database_address, settings):
        bodies = [dict.fromkeys(fields, value) for value in VALUES] if fields else []
        bodies += [{field: value} for field in fields for value in VALUES]
        for body in bodies:
            content = json.dumps(body).encode()
            check(await device.client.request(method, path_of(template, NIL), content=content, headers=device.headers | JSON))


async def test_no_address_makes_a_server_error(device: Device, database_address: Address, settings: Settings) -> None:
    for method, template, _ in operations(database_address, settings):
        if method not in {"GET", "DELETE"} or template in STREAMS:
            continue
        for identifier in (NIL, new_id(), "x", "..", "%00", "%ff", "a%2fb", "9" * 300):
            check(await device.client.request(method, path_of(template, identifier), headers=device.headers))
        for word in WORDS:
            query = "&".join(f"{name}={quote(word)}" for name in PARAMETERS)
            check(await device.client.request(method, f"{path_of(template, NIL)}?{query}", headers=device.headers))
        for query in ("limit=%ff", "cursor=%ED%A0%80", "search=%00", "limit=1&limit=2", "&&==&", "limit"):
            check(await device.client.request(method, f"{path_of(template, NIL)}?{query}", headers=device.headers))


async def test_no_parameter_of_a_list_makes_a_server_error_whatever_the_others_are(device: Device) -> None:
    right = {"protocol": "1", "limit": "5"}
    for path in LISTS:
        for name in PARAMETERS:
            for word in WORDS:
                check(await device.client.get(path, params={**right, name: word}, headers=device.headers))


NAMES = [name for kind in (SignUp, SignIn, RefreshRequest, PasswordChange, MePatch) for name in kind.__struct_fields__]

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=5), inner, max_size=4),
    max_leaves=8,
)


@examples(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(template=st.sampled_from([routes.SIGN_UP, routes.SIGN_IN, routes.REFRESH, routes.PASSWORD, routes.ME]), body=json_values)
async def test_no_generated_body_makes_a_server_error(device: Device, template: str, body: Any) -> None:
    method = "PATCH" if template == routes.ME else "POST"
    check(await device.client.request(method, template, content=json.dumps(body).encode(), headers=device.headers | JSON))
