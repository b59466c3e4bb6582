"""Requests made from the server's own description: no answer is a fault, whoever asks and whatever is sent."""

from pathlib import Path

import httpx
import pytest
from forethought_backend.core.settings import Settings

from tests.fuzz.api import fuzz
from tests.support.postgres import Cluster
from tests.support.server import make_settings

COUNT = 1000


@pytest.mark.timeout(400)
def test_no_generated_request_is_answered_with_a_fault(postgres: Cluster, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    summary = fuzz(postgres, tmp_path, COUNT, request.config.getoption("randomly_seed", 0))
    assert summary.faults == []
    assert summary.sent == COUNT
    assert {200, 201, 204, 400, 401, 404, 422} <= summary.statuses.keys()
    assert len(summary.by_operation) > 40


class TestTheDescription:
    @pytest.fixture
    def settings(self, tmp_path: Path) -> Settings:
        return make_settings(tmp_path, docs=True)

    async def test_what_is_not_below_its_path_is_a_problem_like_everywhere(self, api: httpx.AsyncClient) -> None:
        answer = await api.get("/schema/swagger")
        assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")
        assert answer.json() == (await api.get("/nothing")).json()

    async def test_it_describes_the_api_and_not_itself(self, api: httpx.AsyncClient) -> None:
        paths = (await api.get("/schema/openapi.json")).json()["paths"]
        assert "/api/tasks" in paths
        assert [path for path in paths if path.startswith("/schema")] == []
