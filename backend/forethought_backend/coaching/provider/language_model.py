"""What any source of model answers looks like to the rest: one request in, words and an end out, one kind of failure."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, runtime_checkable


class FaultCode(StrEnum):
    """Why a call failed, for logs and the breaker; people are told something coarser."""

    AUTH = "auth"
    BILLING = "billing"
    MODEL_NOT_FOUND = "model_not_found"
    SPEND_LIMIT = "spend_limit"
    BAD_REQUEST = "bad_request"
    RATE_LIMITED = "rate_limited"
    OVERLOADED = "overloaded"
    PROVIDER_ERROR = "provider_error"
    CONNECTION = "connection"
    TIMEOUT = "timeout"
    TRUNCATED = "truncated"
    BAD_RESPONSE = "bad_response"
    REFUSED = "refused"


class ProviderFault(Exception):
    """The call gave no whole answer. It carries no text of the question or the answer."""

    def __init__(
        self,
        code: FaultCode,
        *,
        status: int | None = None,
        retry_after: float | None = None,
        request_id: str | None = None,
        parameter: str | None = None,
    ) -> None:
        super().__init__(code.value)
        self.code = code
        self.status = status
        """The HTTP status, where the provider refused before it began: such a call is not billed."""
        self.retry_after = retry_after
        """Seconds after which the provider wants to be asked again."""
        self.request_id = request_id
        self.parameter = parameter
        """The request's parameter that the provider did not accept."""


class Readiness(StrEnum):
    """Whether a model can be asked now."""

    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ModelRequest:
    """Exactly what goes out. `headers` still hold the key: show `masked_headers` to people."""

    url: str
    headers: dict[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    model: str
    max_output_tokens: int

    @property
    def masked_headers(self) -> dict[str, str]:
        return {name: "Bearer ***" if name == "authorization" else value for name, value in self.headers.items()}


@dataclass(slots=True)
class TokenUsage:
    """Tokens as they are billed: `input` holds neither what the provider's cache read nor what it wrote."""

    input: int = 0
    output: int = 0
    cache_read: int | None = None
    cache_write_5m: int | None = None
    cache_write_1h: int | None = None

    @property
    def cache_write(self) -> int | None:
        if self.cache_write_5m is None and self.cache_write_1h is None:
            return None
        return (self.cache_write_5m or 0) + (self.cache_write_1h or 0)

    @property
    def total_input(self) -> int:
        return self.input + (self.cache_read or 0) + (self.cache_write or 0)


@dataclass(frozen=True, slots=True)
class Delta:
    """Some words of the answer; never empty."""

    text: str


@dataclass(frozen=True, slots=True)
class Begun:
    """The provider took the request: from here on it is billed, and `usage.input` is known."""

    usage: TokenUsage
    model: str


@dataclass(frozen=True, slots=True)
class Finished:
    """The answer ended by itself. `model` is the one that answered, as the provider names it."""

    usage: TokenUsage
    stop_reason: str
    model: str
    request_id: str | None = None


ModelEvent = Begun | Delta | Finished


@runtime_checkable
class LanguageModel(Protocol):
    """Answers one request at a time per call of `stream`; many calls may run at once."""

    @property
    def name(self) -> str:
        """The model as the provider knows it."""
        ...

    @property
    def is_local(self) -> bool:
        """Whether it runs on this computer or network, where nobody sends a bill."""
        ...

    @property
    def readiness(self) -> Readiness: ...

    async def load(self) -> None:
        """Make ready; called once, at start, beside everything else."""
        ...

    def compose(self, system: str, message: str) -> ModelRequest:
        """Build the request that `stream` sends unchanged; needs no connection and no loading."""
        ...

    def stream(self, request: ModelRequest) -> AsyncGenerator[ModelEvent]:
        """Send once, never again by itself. Ends with `Finished`, or raises `ProviderFault`; closing it hangs up."""
        ...

    async def close(self) -> None: ...
