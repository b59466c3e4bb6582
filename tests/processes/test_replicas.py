"""Two replicas with two workers each behind HAProxy, on Postgres through PgBouncer in transaction mode, all real.

`make drill-replicas` runs the same for longer, and behind nginx too.
"""

import asyncio
import json
import re
from collections.abc import AsyncGenerator
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from forethought_backend.app import create_app
from forethought_backend.core.database import Address, Database
from forethought_common import routes

from tests.drills.replicas import measure
from tests.support.description import Description, Operation
from tests.support.everything import bring_in, export, use_everything
from tests.support.fleet import configured, pooled, write_nginx
from tests.support.people import Device, sign_up
from tests.support.postgres import Cluster, reachable_folder
from tests.support.server import client_of, make_settings
from tests.support.session import need

PEOPLE = 6
LAST = {"DELETE"}
"""Methods that take away what others need."""


@pytest.mark.timeout(400)
async def test_two_replicas_lose_nothing_and_fail_nobody_while_they_are_restarted(postgres: Cluster) -> None:
    figures = await measure(postgres)
    exact = [figure for figure in figures if figure.is_exact]
    assert [figure for figure in exact if not figure.is_met] == []
    assert len(exact) > 12


@pytest.fixture
async def address(postgres: Cluster, database_address: Address) -> AsyncGenerator[Address]:
    """This test's database behind a pooler with two connections, so that everybody gets everybody's."""
    name = database_address.url.partition("@/")[2].partition("?")[0]
    with reachable_folder() as folder:
        async with pooled(postgres, name, folder, connections=2) as url:
            yield Address(url, behind_pooler=True)


@pytest.fixture
async def pooled_api(address: Address, database_address: Address, tmp_path: Path) -> AsyncGenerator[httpx.AsyncClient]:
    changes = {"docs": True, "database_direct_url": database_address.url, "behind_pooler": True, "coaching_per_minute": 10_000}
    async with client_of(create_app(make_settings(tmp_path, **changes), database_address=address)) as client:
        yield client


async def test_everything_that_people_do_goes_through_a_pooler(pooled_api: httpx.AsyncClient, database: Database) -> None:
    async def use(number: int) -> None:
        device = await use_everything(pooled_api, database, f"person-{number}@example.org")
        document = await export(device)
        other = await sign_up(pooled_api, f"other-{number}@example.org")
        report = await bring_in(other, document)
        assert report, "what was exported comes in elsewhere"
        assert len((await export(other))["tasks"]) == len(document["tasks"])

    await asyncio.gather(*(use(number) for number in range(PEOPLE)))


async def test_every_operation_goes_through_a_pooler(pooled_api: httpx.AsyncClient) -> None:
    operations = list(Description((await pooled_api.get("/schema/openapi.json")).json()).operations())
    operations = [operation for operation in operations if operation.template != routes.EVENTS]
    assert len(operations) > 40
    devices = [await sign_up(pooled_api, f"person-{number}@example.org") for number in range(PEOPLE)]
    for operation in sorted(operations, key=lambda operation: operation.method in LAST):
        answers = await asyncio.gather(*(_send(operation, device) for device in devices))
        assert {answer.status_code // 100 for answer in answers} <= {2, 4}, f"{operation.name}: {[answer.text[:200] for answer in answers]}"


async def _send(operation: Operation, device: Device) -> httpx.Response:
    path = re.sub(r"\{[^}]*\}", str(uuid4()), operation.template)
    content = None if operation.body is None else json.dumps(operation.body)
    headers = {**device.headers, "content-type": "application/json"}
    return await device.client.request(operation.method, path, content=content, headers=headers)


async def test_nginx_takes_its_file(tmp_path: Path) -> None:
    need("nginx")
    (tmp_path / "forethought.conf").write_text(configured("nginx.conf", {"10.0.0.10:8080": "127.0.0.1:18080"}))
    command = ["nginx", "-t", "-p", str(tmp_path), "-c", str(write_nginx(tmp_path))]
    process = await asyncio.create_subprocess_exec(*command, stderr=asyncio.subprocess.PIPE)
    _, told = await process.communicate()
    assert process.returncode == 0, told.decode()


def test_a_replica_drains_for_longer_than_haproxy_takes_to_notice() -> None:
    from forethought_backend.core.settings import read_settings

    found = re.search(r"check inter (\d+)s fall (\d+) ", configured("haproxy.cfg", {}))
    assert found is not None
    drain = read_settings({"DATABASE_URL": "postgresql://db/x", "FORETHOUGHT_DATA_DIR": "/srv"}, host="0.0.0.0").drain_seconds
    assert drain > int(found[1]) * int(found[2]) + 1
