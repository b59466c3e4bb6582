"""The files that an operator hands to Prometheus and Grafana fit the server they come with."""

import re
import subprocess
from pathlib import Path

import httpx
import pytest
import yaml
from forethought_backend.core.log import FIELDS
from forethought_backend.core.settings import Settings
from forethought_common import routes

from tests.support.coaching import Person
from tests.support.monitoring import (
    FOLDER,
    OF_PROMETHEUS,
    dashboard,
    labels_in,
    labels_on,
    names_in,
    names_on,
    panel_queries,
    rules,
)
from tests.support.server import make_settings
from tests.support.session import need

DESCRIPTION = Path("docs/monitoring.md").read_text(encoding="utf-8")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return make_settings(tmp_path, metrics=True)


async def test_every_alert_and_every_panel_asks_for_what_a_server_tells(api: httpx.AsyncClient) -> None:
    await Person.sign_up(api)
    assert (await api.get("/nothing")).status_code == 404
    page = (await api.get(routes.METRICS)).text
    queries = [*panel_queries(), *((rule["alert"], rule["expr"]) for rule in rules())]
    assert len(queries) > 60
    labels = labels_on(page) | OF_PROMETHEUS
    for title, query in queries:
        assert names_in(query) <= names_on(page), title
        assert labels_in(query) <= labels, title


async def test_every_number_has_its_place_in_the_documentation(api: httpx.AsyncClient) -> None:
    page = (await api.get(routes.METRICS)).text
    told = set(re.findall(r"^# TYPE (\S+)", page, re.MULTILINE))
    assert told == set(re.findall(r"^\| `(forethought_[a-z_]+)`", DESCRIPTION, re.MULTILINE))


def test_every_field_of_the_log_is_described() -> None:
    log = DESCRIPTION.partition("## The log")[2].partition("Each request")[0]
    described = {field for names in re.findall(r"^\| (.*?) \|", log, re.MULTILINE) for field in re.findall(r"`([a-z_]+)`", names)}
    assert described == FIELDS


def test_every_alert_says_what_it_means_and_stands_in_the_documentation() -> None:
    for rule in rules():
        assert rule["labels"]["severity"] in {"page", "ticket"}
        assert rule["annotations"]["summary"].endswith(".")
        assert f"| `{rule['alert']}` |" in DESCRIPTION
    assert len({rule["alert"] for rule in rules()}) == len(rules())


def test_the_panels_of_the_dashboard_stand_side_by_side() -> None:
    taken: set[tuple[int, int]] = set()
    panels = dashboard()["panels"]
    assert len({panel["id"] for panel in panels}) == len(panels)
    for panel in panels:
        place = panel["gridPos"]
        cells = {(place["x"] + x, place["y"] + y) for x in range(place["w"]) for y in range(place["h"])}
        assert place["x"] + place["w"] <= 24
        assert not cells & taken, panel["title"]
        taken |= cells


def test_the_example_for_prometheus_names_the_file_of_alerts_and_the_job_they_ask_for() -> None:
    given = yaml.safe_load((FOLDER / "prometheus.yaml").read_text(encoding="utf-8"))
    assert given["rule_files"] == ["alerts.yaml"]
    assert [job["job_name"] for job in given["scrape_configs"]] == ["forethought"]


def test_prometheus_takes_the_rules_and_the_configuration() -> None:
    need("promtool")
    for kind, name in (("rules", "alerts.yaml"), ("config", "prometheus.yaml")):
        done = subprocess.run(["promtool", "check", kind, FOLDER / name], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
