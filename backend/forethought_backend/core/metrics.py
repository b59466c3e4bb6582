"""What the server does, in numbers for Prometheus: never who does it, nor what they write.

Loaded only where it is switched on. A process counts for itself, unless its environment names a folder in which it counts
together with others (`core/shared_numbers.py`): then whichever of them is asked tells the numbers of all.
"""

import asyncio
import hmac
import platform
import time
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from importlib.metadata import version
from typing import Any, Literal

import prometheus_client
from forethought_common import routes
from forethought_common.coaching import Complete, Reason, Source, TokenCount
from forethought_common.sync import AGE_LIMIT_MS, Operation, PushAnswer, Status
from litestar import Request, Response, Router, get
from litestar.di import NamedDependency
from litestar.exceptions import NotFoundException
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector

from forethought_backend.core import shared_numbers, sources
from forethought_backend.core.meter import Standing
from forethought_backend.core.process_numbers import Processes, watched
from forethought_backend.core.readiness import Missing

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
_FIRST_WORDS = (0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 1, 1.5, 2, 5)
_SHORT = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5)
_AGES = (1, 5, 15, 60, 300, 3600, 6 * 3600, 24 * 3600, 7 * 24 * 3600, 30 * 24 * 3600)
_TOKENS = ("input", "output", "cache_read", "cache_write")
_MAILS = ("sent", "refused", "failed", "dropped")

Together = Literal["livesum", "livemax", "livemin", "max", "livemostrecent"]
"""What several processes' values of one state come to."""

prometheus_client.disable_created_metrics()  # type: ignore[no-untyped-call]  # the library leaves it untyped


class Metrics:
    """The counters of one application, in a registry of their own, or in the folder that several share."""

    def __init__(self) -> None:
        self._shared = shared_numbers.folder()
        self._registry = CollectorRegistry()
        self._standing: Standing | None = None
        self._in_flight = 0
        self._requests = self._counter("requests", "Requests answered.", "method", "route", "status")
        self._refusals = self._counter("refusals", "Requests refused, by the code that the answer named.", "code")
        self._seconds = self._histogram(
            "request_seconds",
            "From a request to the end of its answer; to its beginning where it is a stream.",
            _SECONDS,
            "method",
            "route",
        )
        self._count_coaching()
        self._count_sync()
        self._count_the_rest()
        self._gauge_states()
        self._page_registry = self._registry
        if self._shared is not None:
            self._page_registry = CollectorRegistry()
            MultiProcessCollector(self._page_registry, str(self._shared))  # type: ignore[no-untyped-call]  # as above
        self._page_registry.register(Processes(self._shared))

    def _counter(self, name: str, about: str, *labels: str) -> Counter:
        return Counter(f"forethought_{name}", about, labels, registry=self._registry)

    def _histogram(self, name: str, about: str, buckets: Sequence[float], *labels: str) -> Histogram:
        return Histogram(f"forethought_{name}", about, labels, buckets=buckets, registry=self._registry)

    def _gauge(self, name: str, about: str, together: Together, *labels: str) -> Gauge:
        return Gauge(f"forethought_{name}", about, labels, registry=self._registry, multiprocess_mode=together)

    def _count_coaching(self) -> None:
        self._answers = self._counter(
            "coaching_answers", "Coachings, by where the answer came from and why not from the model.", "source", "reason"
        )
        self._first_words = self._histogram(
            "coaching_first_word_seconds", "From a question to the first word of its answer.", _FIRST_WORDS, "source"
        )
        self._wholes = self._histogram("coaching_seconds", "From a question to the end of its answer.", _SECONDS, "source")
        self._quota = self._counter("coaching_quota_refusals", "Coachings that the rules answered because the person's quota was used up.")
        self._calls = self._counter("coaching_calls", "Calls to the model, by how they ended: `ok` or the fault.", "result")
        self._call_seconds = self._histogram("coaching_call_seconds", "How long a call to the model took, in the end.", _SECONDS)
        self._tokens = self._counter("coaching_tokens", "Tokens of calls to the model.", "kind")
        self._cost = self._counter("coaching_cost_usd", "What calls to the model cost, where the price is known.")
        self._unpriced = self._counter("coaching_unpriced_calls", "Calls to the model whose price is not known.")
        for source in Source:
            self._answers.labels(source.value, "")
            self._first_words.labels(source.value)
            self._wholes.labels(source.value)
        for reason in Reason:
            self._answers.labels(Source.RULES.value, reason.value)
        for kind in _TOKENS:
            self._tokens.labels(kind)
        self._calls.labels("ok")

    def _count_sync(self) -> None:
        self._operations = self._counter("sync_operations", "Operations that devices pushed, by what became of them.", "result")
        self._ages = self._histogram(
            "sync_operation_age_seconds", "How long ago an edit was made when it arrived for the first time.", _AGES
        )
        self._oldest = self._histogram(
            "sync_outbox_age_seconds", "How long ago the oldest edit of a push was made that was new here.", _AGES
        )
        for status in Status:
            self._operations.labels(status.value)

    def _count_the_rest(self) -> None:
        self._waits = self._histogram("database_wait_seconds", "How long somebody waited for a connection to the database.", _SHORT)
        self._holds = self._histogram("database_hold_seconds", "How long somebody then had it.", _SECONDS)
        self._clashes = self._counter("database_clashes", "Transactions that stood in another's way and were rolled back.")
        self._outages = self._counter("database_outages", "Times that somebody was left without the database.")
        self._mails = self._counter("mails", "Mails, by what became of them.", "result")
        self._jobs = self._histogram("job_seconds", "How long a job that comes round took, where it was done.", _SECONDS, "name")
        self._job_failures = self._counter("job_failures", "Jobs that came to nothing, by their names.", "name")
        self._lag = self._histogram(
            "loop_lag_seconds", "How much later than asked the event loop came round; a sample every two seconds.", _SHORT
        )
        self._collections = self._histogram("gc_seconds", "How long a whole collection of garbage stopped a process.", _SHORT)
        for result in _MAILS:
            self._mails.labels(result)

    def _gauge_states(self) -> None:
        self._connections = self._gauge("database_connections", "Connections to the database.", "livesum", "state")
        self._most_connections = self._gauge("database_connections_most", "How many connections to the database there may be.", "livesum")
        self._streams = self._gauge("streams", "Streams that devices keep open.", "livesum")
        self._running = self._gauge("requests_in_flight", "Requests that are being answered, streams among them.", "livesum")
        self._breaker = self._gauge("coaching_breaker_open", "1 while the model's provider is left alone.", "livemax")
        self._line = self._gauge("direct_line_up", "1 while every process hears the news of the others (LISTEN).", "livemin")
        self._hashes = self._gauge("password_hashes", "Passwords that are being hashed or wait for it.", "livesum")
        self._mails_waiting = self._gauge("mails_waiting", "Mails that wait to be sent.", "livesum")
        self._unready = self._gauge("unready", "1 where this keeps the server that was asked from serving.", "livemostrecent", "missing")
        self._done_at = self._gauge("job_done_timestamp_seconds", "When a job was done last, in Unix time.", "max", "name")
        self._build = self._gauge("build_info", "Always 1; what is running.", "livemax", "version", "revision", "python")

    @asynccontextmanager
    async def running(self, standing: Standing) -> AsyncGenerator[None]:
        self._standing = standing
        self._build.labels(version("forethought"), standing.revision, platform.python_version()).set(1)
        self._note(standing)
        async with watched(self._lag, self._collections, lambda: self._note(standing)):
            yield

    def began(self) -> None:
        self._in_flight += 1

    def requested(self, method: str, route: str, status: int, code: str | None, seconds: float) -> None:
        self._in_flight -= 1
        self._requests.labels(method, route, str(status)).inc()
        self._seconds.labels(method, route).observe(seconds)
        if code is not None:
            self._refusals.labels(code).inc()

    def answered(self, complete: Complete) -> None:
        reason = "" if complete.reason is None else complete.reason.value
        self._answers.labels(complete.source.value, reason).inc()
        if complete.reason is Reason.QUOTA:
            self._quota.inc()
        self._first_words.labels(complete.source.value).observe(complete.first_token_ms / 1000)
        self._wholes.labels(complete.source.value).observe(complete.latency_ms / 1000)

    def called(self, tokens: TokenCount, cost: float | None) -> None:
        for kind in _TOKENS:
            self._tokens.labels(kind).inc(getattr(tokens, kind) or 0)
        if cost is None:
            self._unpriced.inc()
        else:
            self._cost.inc(cost)

    def heard(self, model: str, fault: str | None, seconds: float) -> None:
        self._calls.labels(fault or "ok").inc()
        self._call_seconds.observe(seconds)

    def pushed(self, operations: Sequence[Operation], answer: PushAnswer) -> None:
        ages: list[float] = []
        for operation, result in zip(operations, answer.results, strict=True):
            self._operations.labels(result.status.value).inc()
            if result.status is not Status.DUPLICATE:
                ages.append(min(max(operation.age_ms, 0), AGE_LIMIT_MS) / 1000)
                self._ages.observe(ages[-1])
        if ages:
            self._oldest.observe(max(ages))

    def lent(self, waited: float, held: float) -> None:
        self._waits.observe(waited)
        self._holds.observe(held)

    def gave_way(self) -> None:
        self._clashes.inc()

    def found_none(self) -> None:
        self._outages.inc()

    def mailed(self, result: str) -> None:
        self._mails.labels(result).inc()

    def worked(self, job: str, seconds: float, *, is_done: bool) -> None:
        self._job_failures.labels(job).inc(0 if is_done else 1)
        if is_done:
            self._jobs.labels(job).observe(seconds)
            self._done_at.labels(job).set(time.time())

    def router(self, token: str | None) -> Router:
        @get(routes.METRICS, opt={"exclude_from_auth": True}, include_in_schema=False)
        async def show_metrics(request: Request[Any, Any, Any], source: NamedDependency[sources.Source]) -> Response[bytes]:
            given = request.headers.get("authorization", "")
            is_forwarded = "x-forwarded-for" in request.headers or "forwarded" in request.headers
            is_let_in = source.is_this_computer and not is_forwarded if token is None else _is_bearer(given, token)
            if not is_let_in:
                raise NotFoundException
            return Response(await self._page(), headers={"content-type": CONTENT_TYPE_LATEST})

        return Router("/", route_handlers=[show_metrics])

    async def _page(self) -> bytes:
        """Write everything down, beside the loop: of many routes and processes that takes a while."""
        if self._standing is not None:
            missing = await self._standing.missing()
            for what in Missing:
                self._unready.labels(what.value).set(what is missing)
            self._note(self._standing)
        return await asyncio.to_thread(generate_latest, self._page_registry)

    def _note(self, standing: Standing) -> None:
        size, idle, most = standing.connections
        self._connections.labels("busy").set(size - idle)
        self._connections.labels("idle").set(idle)
        self._most_connections.set(most)
        self._streams.set(standing.streams)
        self._running.set(self._in_flight)
        self._breaker.set(standing.is_model_left_alone)
        self._line.set(standing.is_line_up)
        self._hashes.set(standing.hashes)
        self._mails_waiting.set(standing.mails)


def _is_bearer(given: str, token: str) -> bool:
    return hmac.compare_digest(given.encode(), f"Bearer {token}".encode())
