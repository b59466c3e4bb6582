"""Many sign-ins at once, and what the log may hold."""

import asyncio
import io
import logging
from collections.abc import Generator

import httpx
import pytest
import structlog
from forethought_backend.core.log import configure_logging
from forethought_backend.core.settings import LogFormat, LogLevel
from forethought_common import routes
from forethought_common.errors import Code

from tests.support.people import PASSWORD, sign_in, sign_up


async def test_a_flood_of_sign_ins_is_turned_away_and_nothing_else_waits(api: httpx.AsyncClient) -> None:
    """L8: sixty people at once, from one network."""
    device = await sign_up(api)
    people = [{"email": f"person{number}@example.org", "password": "wrong horse battery staple"} for number in range(60)]
    flood = [asyncio.create_task(api.post(routes.SIGN_IN, json=person)) for person in people]
    loop = asyncio.get_running_loop()
    start, slowest = loop.time(), 0.0
    while not all(task.done() for task in flood):
        began = loop.time()
        assert await device.is_let_in()
        slowest = max(slowest, loop.time() - began)
    whole = loop.time() - start
    answers = [await task for task in flood]
    served = [answer for answer in answers if answer.status_code == 401]
    turned_away = [answer for answer in answers if answer.status_code == 503]
    assert len(served) >= 22
    assert len(served) + len(turned_away) == 60
    for answer in turned_away:
        assert answer.json()["code"] == Code.UNAVAILABLE
        assert int(answer.headers["retry-after"]) > 0
    assert slowest < whole / 2
    await sign_in(api)


@pytest.fixture
def whole_log() -> Generator[io.StringIO]:
    """Log everything as the server does, at its most talkative, and put logging back afterwards."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    before = structlog.get_config()
    configure_logging(LogFormat.JSON, LogLevel.DEBUG)
    structlog.configure(cache_logger_on_first_use=False)
    (handler,) = root.handlers
    assert isinstance(handler, logging.StreamHandler)
    written = io.StringIO()
    handler.setStream(written)
    yield written
    structlog.configure(**before)
    root.handlers = handlers
    root.setLevel(level)


async def test_no_secret_and_no_address_reaches_the_log(api: httpx.AsyncClient, whole_log: io.StringIO) -> None:
    device = await sign_up(api, "canary@example.org")
    phone = await sign_in(api, "canary@example.org", device_secret=device.device_secret)
    secrets = [
        PASSWORD,
        "canary@example.org",
        "wrong horse",
        device.access_token,
        device.refresh_token,
        device.device_secret,
        phone.access_token,
    ]
    secrets.append("rotation-canary-0123456789")
    answer = await device.exchange(secrets[-1])
    device.take(answer)
    secrets += [device.access_token, device.refresh_token]
    await api.post(routes.SIGN_IN, json={"email": "canary@example.org", "password": "wrong horse battery staple"})
    await api.post(routes.SIGN_UP, json={"email": "canary@example.org", "password": PASSWORD, "device-canary": "device-canary"})
    await device.get(f"{routes.ME}?q=query-canary")
    await device.get("/path-canary")
    secrets += ["device-canary", "query-canary", "path-canary"]
    log = whole_log.getvalue()
    assert '"route": "/api/auth/login"' in log
    assert str(device.user_id) in log
    assert [secret for secret in secrets if secret in log] == []
