"""Any server that speaks the Anthropic Messages API, asked through Anthropic's own client library.

The library takes seconds and some 70 MB to import, so it is loaded in a thread, once, and only
where a key is configured. The body is ours, byte for byte, and so are the headers: what the
preview shows is what leaves, whatever the library or the environment would like to add.
"""

import asyncio
import ipaddress
import json
from collections.abc import AsyncGenerator
from importlib.metadata import version
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from typing_extensions import override

from forethought_backend.coaching.provider import capabilities, faults
from forethought_backend.coaching.provider.language_model import (
    Begun,
    Delta,
    FaultCode,
    Finished,
    LanguageModel,
    ModelEvent,
    ModelRequest,
    ProviderFault,
    Readiness,
    TokenUsage,
)

if TYPE_CHECKING:
    import anthropic
    import httpx2

DEFAULT_MODEL = "claude-haiku-5-5"
DEFAULT_BASE_URL = "https://api.anthropic.com"
API_VERSION = "2026-10-21"
MAX_OUTPUT_TOKENS = 200
_PATH = "/v1/messages"
_CONNECT_SECONDS = 3.0
_SILENCE_SECONDS = 6.0
_TRANSPORT_HEADERS = ("host", "accept-encoding", "connection", "content-length", "transfer-encoding")


class MessagesApi(LanguageModel):
    """One configured key, address and model. Parameters that a model does not accept are left out from then on."""

    def __init__(self, api_key: str, *, base_url: str | None = None, model: str | None = None) -> None:
        if not api_key.strip():
            raise ValueError("a blank key is no key")
        self._api_key = api_key.strip()
        self._base_url = (base_url or DEFAULT_BASE_URL).rstrip("/").removesuffix("/v1")
        self._model = model or DEFAULT_MODEL
        self._refused: frozenset[str] = frozenset()
        self._readiness = Readiness.LOADING
        self._client: anthropic.AsyncAnthropic | None = None

    @property
    @override
    def name(self) -> str:
        return self._model

    @property
    @override
    def is_local(self) -> bool:
        host = urlsplit(self._base_url).hostname or ""
        if host == "localhost":
            return True
        try:
            return ipaddress.ip_address(host).is_private
        except ValueError:
            return False

    @property
    @override
    def readiness(self) -> Readiness:
        return self._readiness

    @override
    async def load(self) -> None:
        try:
            self._client = await asyncio.to_thread(self._make_client)
            await asyncio.to_thread(self._warm_up)
            self._readiness = Readiness.READY
        finally:
            if self._readiness is not Readiness.READY:
                self._readiness = Readiness.FAILED

    @override
    def compose(self, system: str, message: str) -> ModelRequest:
        body = {
            "max_tokens": MAX_OUTPUT_TOKENS,
            "messages": [{"role": "user", "content": message}],
            "model": self._model,
            **capabilities.parameters(self._model, self._refused),
            "system": [{"type": "text", "text": system, "cache_control": {"type": "ephemeral"}}],
            "stream": True,
        }
        return ModelRequest(
            url=self._base_url + _PATH,
            headers=self._headers(),
            body=json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode(),
            model=self._model,
            max_output_tokens=MAX_OUTPUT_TOKENS,
        )

    @override
    async def stream(self, request: ModelRequest) -> AsyncGenerator[ModelEvent]:
        if self._client is None:
            raise ProviderFault(FaultCode.CONNECTION)
        try:
            async for event in _read(self._client, request):
                yield event
        except faults.failures() as error:
            fault = faults.from_library(error)
            if fault.parameter is not None:
                self._refused |= {fault.parameter}
            raise fault from error

    @override
    async def close(self) -> None:
        if self._client is not None:
            await self._client.close()

    def _headers(self) -> dict[str, str]:
        return {
            "accept": "application/json",
            "anthropic-version": API_VERSION,
            "authorization": f"Bearer {self._api_key}",
            "content-type": "application/json",
            "user-agent": f"AsyncAnthropic/Python {version('anthropic')}",
        }

    def _make_client(self, transport: "httpx2.AsyncBaseTransport | None" = None) -> "anthropic.AsyncAnthropic":
        import anthropic

        ours = self._headers()

        async def send_only_ours(request: "httpx2.Request") -> None:
            for name in [name for name in request.headers if name.lower() not in _TRANSPORT_HEADERS]:
                del request.headers[name]
            request.headers.update(ours)

        return anthropic.AsyncAnthropic(
            api_key=self._api_key,
            base_url=self._base_url,
            max_retries=0,
            open_telemetry=False,
            timeout=anthropic.Timeout(_SILENCE_SECONDS, connect=_CONNECT_SECONDS),
            default_headers={"X-Stainless-OS": "", "X-Stainless-Arch": ""},
            http_client=anthropic.DefaultAsyncHttpxClient(
                event_hooks={"request": [send_only_ours]},
                timeout=anthropic.Timeout(_SILENCE_SECONDS, connect=_CONNECT_SECONDS),
                transport=transport,
            ),
        )

    def _warm_up(self) -> None:
        """Let the library build what it builds at its first answer; done on the loop that costs up to half a second."""
        import httpx2

        def answer(_request: "httpx2.Request") -> "httpx2.Response":
            return httpx2.Response(200, headers={"content-type": "text/event-stream"}, content=_WARM_UP_ANSWER)

        async def ask() -> None:
            client = self._make_client(httpx2.MockTransport(answer))
            async for _event in _read(client, self.compose("", "")):
                pass
            await client.close()

        asyncio.run(ask())


async def _read(client: "anthropic.AsyncAnthropic", request: ModelRequest) -> AsyncGenerator[ModelEvent]:
    from anthropic import AsyncStream
    from anthropic.types import Message, RawMessageStreamEvent

    stream = await client.post(_PATH, content=request.body, cast_to=Message, stream=True, stream_cls=AsyncStream[RawMessageStreamEvent])
    async with stream:
        if not stream.response.headers.get("content-type", "").startswith("text/event-stream"):
            raise ProviderFault(FaultCode.BAD_RESPONSE)
        reading = _Reading(request.model, stream.response.headers.get("request-id"))
        async for record in stream:
            event = reading.take(record)
            if event is not None:
                yield event
    if not reading.is_finished:
        raise ProviderFault(FaultCode.TRUNCATED, request_id=reading.request_id)


class _Reading:
    """Folds the records of one answer. They are taken as they come: servers leave fields out and add new ones."""

    def __init__(self, model: str, request_id: str | None) -> None:
        self.request_id = request_id
        self.is_finished = False
        self._model = model
        self._stop_reason = ""
        self._usage = TokenUsage()
        self._blocks: set[object] = set()

    def take(self, record: Any) -> ModelEvent | None:
        match getattr(record, "type", None):
            case "message_start":
                self._count(_at(record, "message", "usage"))
                self._model = _at(record, "message", "model") or self._model
                return Begun(self._snapshot(), self._model)
            case "content_block_start":
                self._blocks.add(_at(record, "index"))
            case "content_block_delta":
                return self._text(record)
            case "message_delta":
                self._count(_at(record, "usage"))
                self._stop_reason = _at(record, "delta", "stop_reason") or self._stop_reason
            case "message_stop":
                self.is_finished = True
                return Finished(self._snapshot(), self._stop_reason, self._model, self.request_id)
        return None

    def _text(self, record: Any) -> Delta | None:
        if _at(record, "index") not in self._blocks:
            raise ProviderFault(FaultCode.BAD_RESPONSE, request_id=self.request_id)
        text = _at(record, "delta", "text") if _at(record, "delta", "type") == "text_delta" else None
        return Delta(text) if isinstance(text, str) and text else None

    def _count(self, usage: Any) -> None:
        """Take the figures that are there; later ones are totals and replace earlier ones."""
        if usage is None:
            return
        self._usage.input = _whole(usage, "input_tokens", self._usage.input) or 0
        self._usage.output = _whole(usage, "output_tokens", self._usage.output) or 0
        self._usage.cache_read = _whole(usage, "cache_read_input_tokens", self._usage.cache_read)
        detail = getattr(usage, "cache_creation", None)
        self._usage.cache_write_1h = _whole(detail, "ephemeral_1h_input_tokens", self._usage.cache_write_1h)
        written = _whole(usage, "cache_creation_input_tokens", None)
        if written is not None:
            self._usage.cache_write_5m = written - (self._usage.cache_write_1h or 0)

    def _snapshot(self) -> TokenUsage:
        usage = self._usage
        return TokenUsage(usage.input, usage.output, usage.cache_read, usage.cache_write_5m, usage.cache_write_1h)


def _at(record: Any, *names: str) -> Any:
    """Walk into a record, to None where a step is missing."""
    for name in names:
        record = getattr(record, name, None)
    return record


def _whole(holder: object, name: str, before: int | None) -> int | None:
    value = getattr(holder, name, None)
    return value if isinstance(value, int) else before


_WARM_UP_ANSWER = b"".join(
    f"event: {record['type']}\ndata: {json.dumps(record)}\n\n".encode()
    for record in (
        {"type": "message_start", "message": {"id": "", "type": "message", "usage": {"input_tokens": 0, "output_tokens": 0}}},
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "."}},
        {"type": "content_block_stop", "index": 0},
        {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 1}},
        {"type": "message_stop"},
    )
)
