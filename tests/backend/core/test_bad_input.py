"""Input that cannot be meant, at every operation that takes a body, field by field: refused, and nothing of it said back."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from forethought_backend.core.settings import Settings
from forethought_common import routes

from tests.support.description import Description, Operation
from tests.support.people import Device, sign_up
from tests.support.server import make_settings

REFUSED = {400, 401, 422}
"""401 is a token's: whatever is no token of ours is unknown."""
HEADERS = {"content-type": "application/json", "If-Match": "*"}


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return make_settings(tmp_path, docs=True)


@pytest.fixture
async def device(api: httpx.AsyncClient) -> Device:
    return await sign_up(api)


@pytest.fixture
async def description(api: httpx.AsyncClient) -> Description:
    return Description((await api.get("/schema/openapi.json")).json())


def fields(description: Description, kind: str) -> Iterator[tuple[Operation, str]]:
    """Yield every field of a body that may hold this kind of value."""
    for operation in description.operations():
        for name, schema in operation.properties.items():
            if kind in description.types(schema):
                yield operation, name


async def send(device: Device, operation: Operation, name: str, literal: str) -> httpx.Response:
    """Send a body that is right but for one field, which is put in as JSON text."""
    body = operation.written({name: literal}, user_id=str(device.user_id))
    return await device.client.request(operation.method, operation.any_path, content=body, headers=device.headers | HEADERS)


async def test_no_text_holds_a_null_character_or_half_a_character(device: Device, description: Description) -> None:
    """I01, I06"""
    tried = 0
    for operation, name in fields(description, "string"):
        for literal in ('"canary\\u0000canary canary canary"', '"canary\\ud800canary canary canary"', '"\\udc00"'):
            answer = await send(device, operation, name, literal)
            tried += 1
            assert answer.status_code in REFUSED, f"{operation.name} {name}: {answer.status_code} {answer.text}"
            assert "canary" not in answer.text, f"{operation.name} {name}"
    assert tried > 60


async def test_a_number_is_a_whole_number_that_fits(device: Device, description: Description) -> None:
    """I05"""
    tried = 0
    for operation, name in fields(description, "integer"):
        for literal in ("9223372036854775808", "1" + "0" * 26, "1e400", "NaN", "Infinity", '"5"', "true", "5.5", "[5]"):
            answer = await send(device, operation, name, literal)
            tried += 1
            assert answer.status_code in REFUSED, f"{operation.name} {name} {literal}: {answer.status_code} {answer.text}"
    assert tried > 40


async def test_what_a_caller_cannot_set_is_refused(device: Device, description: Description) -> None:
    """I08"""
    before = (await device.get(routes.ME)).json()
    for operation in description.operations():
        for name in ("user_id", "is_admin", "seq", "coaching_count", "created_at", "stamps", "password_hash", "__proto__"):
            if operation.body is not None and name not in operation.properties and not operation.takes_more:
                answer = await send(device, operation, name, "1")
                assert answer.status_code == 422, f"{operation.name} {name}: {answer.status_code}"
                assert answer.json()["errors"][0]["code"] == "unknown", operation.name
    assert (await device.get(routes.ME)).json() == before


async def test_one_letter_under_ten_thousand_accents_is_measured_in_characters(device: Device) -> None:
    """I07"""
    answer = await device.post(routes.TASKS, {"text": "e" + "\u0301" * 10_000})
    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, "too-long")
    for path in (routes.COACHING, routes.COACHING_PREVIEW):
        assert (await device.post(path, {"text": "e" + "\u0301" * 10_000})).status_code == 422
