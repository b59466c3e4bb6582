"""What the files for monitoring ask Prometheus, and what a page of numbers can answer."""

import json
import re
from pathlib import Path
from typing import Any

import yaml
from prometheus_client.parser import text_string_to_metric_families

FOLDER = Path("packaging/monitoring")
_NAME = re.compile(r"\bforethought_[a-z_]+")
_SELECTOR = re.compile(r"\{([^}]*)\}")
_LABEL = re.compile(r"([a-z_]+)\s*(?:=~|!~|!=|=)")
_BY = re.compile(r"\bby \(([^)]*)\)")
_SUFFIXES = {"counter": ("_total",), "histogram": ("_bucket", "_count", "_sum"), "gauge": ("",)}
OF_PROMETHEUS = frozenset({"instance", "job", "le"})
"""Labels that Prometheus itself gives, or the form of a histogram."""


def rules() -> list[dict[str, Any]]:
    """Return every alert."""
    groups = yaml.safe_load((FOLDER / "alerts.yaml").read_text(encoding="utf-8"))["groups"]
    return [rule for group in groups for rule in group["rules"]]


def dashboard() -> dict[str, Any]:
    document: dict[str, Any] = json.loads((FOLDER / "grafana-dashboard.json").read_text(encoding="utf-8"))
    return document


def panel_queries() -> list[tuple[str, str]]:
    """Return the title of every panel with each of its queries, as Grafana sends them for everything at once."""
    queries = [(panel["title"], target["expr"]) for panel in dashboard()["panels"] for target in panel.get("targets", ())]
    return [(title, query.replace("$__rate_interval", "1m").replace("$instance", ".*")) for title, query in queries]


def names_in(query: str) -> set[str]:
    return set(_NAME.findall(query))


def labels_in(query: str) -> set[str]:
    """Return the labels that a query tells apart or picks by."""
    picked = {label for selector in _SELECTOR.findall(query) for label in _LABEL.findall(re.sub(r'"[^"]*"', '""', selector))}
    grouped = {label.strip() for labels in _BY.findall(query) for label in labels.split(",")}
    return picked | grouped


def names_on(page: str) -> set[str]:
    """Return every name that Prometheus can be asked for, also of what has not happened yet."""
    families = list(text_string_to_metric_families(page))
    return {family.name + suffix for family in families for suffix in _SUFFIXES[family.type]}


def labels_on(page: str) -> set[str]:
    return {label for family in text_string_to_metric_families(page) for sample in family.samples for label in sample.labels}
