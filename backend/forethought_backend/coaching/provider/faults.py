"""How each failure of the client library surfaces, told apart once.

The library leaks its HTTP client's and its JSON parser's errors once the headers are in, and an
error in mid-stream comes with status 200: so the type of the error decides, then its status.
"""

import json
from typing import TYPE_CHECKING, Any

from forethought_backend.coaching.provider.language_model import FaultCode, ProviderFault

if TYPE_CHECKING:
    import anthropic

_BY_STATUS = {
    400: FaultCode.BAD_REQUEST,
    401: FaultCode.AUTH,
    402: FaultCode.BILLING,
    403: FaultCode.AUTH,
    404: FaultCode.MODEL_NOT_FOUND,
    408: FaultCode.TIMEOUT,
    413: FaultCode.BAD_REQUEST,
    422: FaultCode.BAD_REQUEST,
    429: FaultCode.RATE_LIMITED,
    504: FaultCode.TIMEOUT,
    529: FaultCode.OVERLOADED,
}
_BY_TYPE = {
    "authentication_error": FaultCode.AUTH,
    "permission_error": FaultCode.AUTH,
    "billing_error": FaultCode.BILLING,
    "not_found_error": FaultCode.MODEL_NOT_FOUND,
    "invalid_request_error": FaultCode.BAD_REQUEST,
    "rate_limit_error": FaultCode.RATE_LIMITED,
    "overloaded_error": FaultCode.OVERLOADED,
    "timeout_error": FaultCode.TIMEOUT,
}
_SPEND_LIMITS = ("enforced_spend_limit_reached", "contract_spend_limit_reached")
_OPTIONAL_PARAMETERS = ("output_config", "thinking")


def from_status(error: "anthropic.APIStatusError") -> ProviderFault:
    """Read an answer that says what went wrong, before the stream or in the middle of it."""
    code = _BY_TYPE.get(str(error.type)) if error.status_code == 200 else _BY_STATUS.get(error.status_code)
    if error.error_code in _SPEND_LIMITS or _owner_set_limit(error):
        code = FaultCode.SPEND_LIMIT
    return ProviderFault(
        code or FaultCode.PROVIDER_ERROR,
        status=None if error.status_code == 200 else error.status_code,
        retry_after=_seconds(error.response.headers.get("retry-after")),
        request_id=error.request_id,
        parameter=_named_parameter(error.api_message) if code is FaultCode.BAD_REQUEST else None,
    )


def from_library(error: Exception) -> ProviderFault:
    """Read any error that `failures` names."""
    import anthropic
    import httpx2

    if isinstance(error, anthropic.APIStatusError):
        return from_status(error)
    if isinstance(error, anthropic.APITimeoutError | httpx2.TimeoutException):
        return ProviderFault(FaultCode.TIMEOUT)
    if isinstance(error, anthropic.APIConnectionError | httpx2.TransportError):
        return ProviderFault(FaultCode.CONNECTION)
    return ProviderFault(FaultCode.BAD_RESPONSE)


def failures() -> tuple[type[Exception], ...]:
    """Return the errors that a call may raise and `from_library` can read."""
    import anthropic
    import httpx2

    return (anthropic.APIError, httpx2.TransportError, httpx2.DecodingError, json.JSONDecodeError, UnicodeDecodeError)


def _owner_set_limit(error: Any) -> bool:
    return error.status_code == 400 and "spend limit" in str(error.api_message).lower()


def _named_parameter(message: str | None) -> str | None:
    """Find which of the parameters that we could do without is being complained about."""
    said = (message or "").lower().replace("effort", "output_config")
    return next((name for name in _OPTIONAL_PARAMETERS if name in said), None)


def _seconds(text: str | None) -> float | None:
    try:
        return None if text is None else max(0.0, float(text))
    except ValueError:
        return None
