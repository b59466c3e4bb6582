"""Tells an OpenTelemetry collector what requests, statements and calls to the model took: their kinds and times, nobody's words.

Loaded only where `OTEL_EXPORTER_OTLP_ENDPOINT` is set; the other `OTEL_…` variables are read by OpenTelemetry itself. Spans
are sent from a thread of their own, and dropped where the collector is slow or away: no request waits for it.
"""

import asyncio
import re
import threading
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, MutableMapping, Sequence
from contextlib import asynccontextmanager
from functools import lru_cache
from importlib.metadata import version
from typing import Any

import structlog
from asyncpg.connection import LoggedQuery
from forethought_common import routes
from forethought_common.coaching import Complete, TokenCount
from opentelemetry import context, trace
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import SERVICE_NAME, SERVICE_VERSION, OTELResourceDetector, Resource
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SpanExporter, SpanExportResult
from opentelemetry.trace import Span, SpanKind, Status, StatusCode
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator
from structlog.contextvars import bound_contextvars
from typing_extensions import override

from forethought_backend.core.environment import Network
from forethought_backend.core.meter import Asgi
from forethought_backend.core.problems import PROBLEM
from forethought_backend.core.sources import is_from

LEAVING_SECONDS = 2.0
"""How long the last spans may take when the server stops."""
_QUIET_SECONDS = 60.0
_UNTRACED = frozenset({routes.HEALTH_LIVE, routes.HEALTH_READY, routes.METRICS, routes.EVENTS})
"""Asked for all day, or open all day."""
_WRITE = re.compile(r"\b(INSERT|(?<!FOR )(?<!DO )UPDATE|DELETE)(?: INTO| FROM)?\s+([a-z_]+)")
_READ = re.compile(r"\b(SELECT)\b.*?\bFROM\s+([a-z_]+)", re.DOTALL)
_VERB = re.compile(r"\s*([A-Za-z]+)")
_TRACEPARENT = "traceparent"

Message = MutableMapping[str, Any]
_log = structlog.stdlib.get_logger(__name__)


class Tracing:
    """One process's. What happens outside of `running` leaves no trace."""

    def __init__(self) -> None:
        self._tracer: trace.Tracer = trace.NoOpTracer()
        self._context = TraceContextTextMapPropagator()

    @asynccontextmanager
    async def running(self) -> AsyncGenerator[None]:
        """Send spans until leaving, and then what is left, for a while."""
        named = Resource({SERVICE_NAME: "forethought", SERVICE_VERSION: version("forethought")}).merge(OTELResourceDetector().detect())
        provider = TracerProvider(resource=named, shutdown_on_exit=False)
        exporter = _Exporter()
        provider.add_span_processor(BatchSpanProcessor(exporter))
        self._tracer = provider.get_tracer("forethought", version("forethought"))
        try:
            yield
        finally:
            self._tracer = trace.NoOpTracer()
            await _ended(provider.shutdown, exporter.shutdown)

    def layer(self, app: Asgi, trusted: Sequence[Network]) -> Asgi:
        """Put a span around every request. One that a trusted proxy began goes on here."""
        return _Traced(app, self, trusted)

    def begin(self, scope: Message, trusted: Sequence[Network]) -> Span:
        given = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"] if name == _TRACEPARENT.encode()}
        parent = self._context.extract(given) if given and is_from(scope, trusted) else context.Context()
        return self._tracer.start_span("request", parent, SpanKind.SERVER)

    def stated(self, query: LoggedQuery) -> None:
        """Note a statement within a request: its text holds places for values, never the values."""
        span = self._within(_summary(query.query), query.elapsed, {"db.system.name": "postgresql", "db.query.text": query.query})
        if span is not None:
            _end(span, None if query.exception is None else type(query.exception).__name__)

    def heard(self, model: str, fault: str | None, seconds: float) -> None:
        """Note a call to the model."""
        span = self._within("chat", seconds, {"gen_ai.operation.name": "chat", "gen_ai.request.model": model})
        if span is not None:
            _end(span, fault)

    def answered(self, complete: Complete) -> None:
        """Nothing of an answer is in a span but what its request took."""

    def called(self, tokens: TokenCount, cost: float | None) -> None:
        """What it cost is a number of the metrics."""

    def _within(self, name: str, seconds: float, attributes: dict[str, str]) -> Span | None:
        """Begin a span in the past, if what goes on is being traced."""
        if not trace.get_current_span().get_span_context().trace_flags.sampled:
            return None
        return self._tracer.start_span(name, kind=SpanKind.CLIENT, attributes=attributes, start_time=time.time_ns() - round(seconds * 1e9))


class _Traced:
    def __init__(self, app: Asgi, tracing: Tracing, trusted: Sequence[Network]) -> None:
        self._app = app
        self._tracing = tracing
        self._trusted = trusted

    async def __call__(self, scope: Message, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]) -> None:
        if scope["type"] != "http" or scope["path"] in _UNTRACED:
            await self._app(scope, receive, send)
            return
        span = self._tracing.begin(scope, self._trusted)
        found = span.get_span_context()
        trace_id = trace.format_trace_id(found.trace_id)
        answered = f"00-{trace_id}-{trace.format_span_id(found.span_id)}-{found.trace_flags:02x}".encode()
        status = 0

        async def note(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message["headers"], (b"traceresponse", answered)]
            await send(message)

        token = context.attach(trace.set_span_in_context(span))
        try:
            with bound_contextvars(trace_id=trace_id):
                await self._app(scope, receive, note)
        finally:
            context.detach(token)
            _describe(span, scope, status)


class _Exporter(SpanExporter):
    """Sends, and says once a minute at most that it cannot: the library would do so with every batch, and name the address."""

    def __init__(self) -> None:
        self._inner = OTLPSpanExporter()
        self._quiet_until = 0.0
        self._lost = 0

    @override
    def export(self, spans: Sequence[ReadableSpan]) -> SpanExportResult:
        result = self._inner.export(spans)
        if result is not SpanExportResult.SUCCESS:
            self._lost += len(spans)
            if time.monotonic() >= self._quiet_until:
                self._quiet_until = time.monotonic() + _QUIET_SECONDS
                _log.warning("the collector took no spans, and they are dropped", count=self._lost)
                self._lost = 0
        return result

    @override
    def shutdown(self) -> None:
        self._inner.shutdown()  # type: ignore[no-untyped-call]  # the library leaves it untyped

    @override
    def force_flush(self, timeout_millis: int = 30000) -> bool:
        return True


@lru_cache(maxsize=1000)
def _summary(sql: str) -> str:
    """Return what a statement does to which table, such as `INSERT tasks`."""
    found = _WRITE.search(sql) or _READ.search(sql) or _VERB.match(sql)
    return " ".join(found.groups()) if found else "statement"


def _describe(span: Span, scope: Message, status: int) -> None:
    route, code = scope.get("path_template"), scope.get(PROBLEM)
    # The template and never the address, which holds what somebody searches for.
    span.update_name(f"{scope['method']} {route}" if route else "request")
    span.set_attribute("http.response.status_code", status)
    if route:
        span.set_attributes({"http.route": route, "http.request.method": scope["method"]})
    if code is not None:
        span.set_attribute("error.type", code)
    if status >= 500 or status == 0:
        span.set_status(Status(StatusCode.ERROR))
    span.end()


def _end(span: Span, fault: str | None) -> None:
    if fault is not None:
        span.set_attribute("error.type", fault)
        span.set_status(Status(StatusCode.ERROR))
    span.end()


async def _ended(finish: Callable[[], None], give_up: Callable[[], None]) -> None:
    """Finish in a thread that nobody has to wait for; where that takes too long, give up."""
    loop, over = asyncio.get_running_loop(), asyncio.Event()

    def work() -> None:
        finish()
        if not loop.is_closed():
            loop.call_soon_threadsafe(over.set)

    threading.Thread(target=work, name="last spans", daemon=True).start()
    try:
        async with asyncio.timeout(LEAVING_SECONDS):
            await over.wait()
    except TimeoutError:
        give_up()
