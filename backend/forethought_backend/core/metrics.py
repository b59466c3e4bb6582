"""What the server does, in numbers for Prometheus: never who does it, nor what they write.

Loaded only where it is switched on. Every application counts for itself: several processes are several targets.
"""

import hmac
from collections.abc import Iterable
from typing import Any

from forethought_common import routes
from forethought_common.coaching import Complete, Reason, TokenCount
from forethought_common.sync import PushAnswer
from litestar import Request, Response, Router, get
from litestar.di import NamedDependency
from litestar.exceptions import NotFoundException
from prometheus_client import CollectorRegistry, Counter, Histogram
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.registry import Collector
from typing_extensions import override

from forethought_backend.core.meter import Standing
from forethought_backend.core.sources import Source

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
_FIRST_WORDS = (0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 1, 1.5, 2, 5)


class Metrics:
    """The counters of one application, in a registry of their own."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()

        def counter(name: str, about: str, *labels: str) -> Counter:
            return Counter(f"forethought_{name}", about, labels, registry=self._registry)

        self._requests = counter("requests", "Requests answered.", "method", "route", "status")
        self._answers = counter(
            "coaching_answers", "Coachings, by where the answer came from and why not from the model.", "source", "reason"
        )
        self._quota = counter("coaching_quota_refusals", "Coachings that the rules answered because the person's quota was used up.")
        self._tokens = counter("coaching_tokens", "Tokens of calls to the model.", "kind")
        self._cost = counter("coaching_cost_usd", "What calls to the model cost, where the price is known.")
        self._unpriced = counter("coaching_unpriced_calls", "Calls to the model whose price is not known.")
        self._operations = counter("sync_operations", "Operations that devices pushed, by what became of them.", "result")
        self._seconds = Histogram(
            "forethought_request_seconds", "From a request to the end of its answer.", ["route"], buckets=_SECONDS, registry=self._registry
        )
        self._first_words = Histogram(
            *("forethought_coaching_first_word_seconds", "From a question to the first word of its answer.", ["source"]),
            buckets=_FIRST_WORDS,
            registry=self._registry,
        )

    def stand_by(self, standing: Standing) -> None:
        self._registry.register(_Gauges(standing))

    def requested(self, method: str, route: str, status: int, seconds: float) -> None:
        self._requests.labels(method, route, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def answered(self, complete: Complete) -> None:
        reason = "" if complete.reason is None else complete.reason.value
        self._answers.labels(complete.source.value, reason).inc()
        if complete.reason is Reason.QUOTA:
            self._quota.inc()
        self._first_words.labels(complete.source.value).observe(complete.first_token_ms / 1000)

    def called(self, tokens: TokenCount, cost: float | None) -> None:
        for kind in ("input", "output", "cache_read", "cache_write"):
            self._tokens.labels(kind).inc(getattr(tokens, kind) or 0)
        if cost is None:
            self._unpriced.inc()
        else:
            self._cost.inc(cost)

    def pushed(self, answer: PushAnswer) -> None:
        for result in answer.results:
            self._operations.labels(result.status.value).inc()

    def router(self, token: str | None) -> Router:
        @get(routes.METRICS, opt={"exclude_from_auth": True}, include_in_schema=False)
        async def show_metrics(request: Request[Any, Any, Any], source: NamedDependency[Source]) -> Response[bytes]:
            given = request.headers.get("authorization", "")
            is_forwarded = "x-forwarded-for" in request.headers or "forwarded" in request.headers
            is_let_in = source.is_this_computer and not is_forwarded if token is None else _is_bearer(given, token)
            if not is_let_in:
                raise NotFoundException
            return Response(self._page(), headers={"content-type": CONTENT_TYPE_LATEST})

        return Router("/", route_handlers=[show_metrics])

    def _page(self) -> bytes:
        return generate_latest(self._registry)


class _Gauges(Collector):
    def __init__(self, standing: Standing) -> None:
        self._standing = standing

    @override
    def collect(self) -> Iterable[Metric]:
        size, idle = self._standing.connections
        connections = GaugeMetricFamily("forethought_database_connections", "Connections to the database.", labels=["state"])
        connections.add_metric(["busy"], size - idle)
        connections.add_metric(["idle"], idle)
        yield connections
        yield GaugeMetricFamily("forethought_streams", "Streams that devices keep open.", self._standing.streams)
        alone = float(self._standing.is_model_left_alone)
        yield GaugeMetricFamily("forethought_coaching_breaker_open", "1 while the model's provider is left alone.", alone)


def _is_bearer(given: str, token: str) -> bool:
    return hmac.compare_digest(given.encode(), f"Bearer {token}".encode())
