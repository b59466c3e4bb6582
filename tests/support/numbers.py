"""Reads the page of numbers as Prometheus would."""

from prometheus_client.parser import text_string_to_metric_families


def read_numbers(page: str) -> dict[str, float]:
    """Return every number by its name and labels, as Prometheus would keep it."""
    found = {}
    for family in text_string_to_metric_families(page):
        for sample in family.samples:
            labels = ",".join(f"{name}={value}" for name, value in sorted(sample.labels.items()))
            found[f"{sample.name}{{{labels}}}"] = sample.value
    return found
