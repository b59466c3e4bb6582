"""Turns every failure into an `application/problem+json` answer; nobody else knows status codes.

An answer names fields and what is wanted of them, and never repeats what was sent. The text of a
bug goes to the log alone.
"""

import re
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any, NamedTuple

import msgspec
import structlog
from forethought_common.errors import Code, FieldError, Outage, Problem, Refusal
from forethought_common.sync import OLDEST_PROTOCOL, PROTOCOL
from litestar import Request, Response
from litestar.exceptions import HTTPException, ValidationException

from forethought_backend.core.database import Clash

MEDIA_TYPE = "application/problem+json"
CLASHED = "forethought.clashed"
"""Set in the scope of a request whose transaction gave way to another."""
PROBLEM = "forethought.problem"
"""Set in the scope of a request that was refused: the code of its answer."""
_LONGEST_NAME = 64
_PATIENCE_SECONDS = 5
"""What `Retry-After` says where nobody knows better."""

STATUS: Mapping[Code, int] = {
    Code.INVALID_INPUT: 422,
    Code.MALFORMED_REQUEST: 400,
    Code.MALFORMED_BODY: 400,
    Code.HEADERS_TOO_LARGE: 431,
    Code.UNSUPPORTED_MEDIA_TYPE: 415,
    Code.BODY_TOO_LARGE: 413,
    Code.NOT_FOUND: 404,
    Code.METHOD_NOT_ALLOWED: 405,
    Code.ID_TAKEN: 409,
    Code.PRECONDITION_REQUIRED: 428,
    Code.PRECONDITION_FAILED: 412,
    Code.RATE_LIMITED: 429,
    Code.UNAVAILABLE: 503,
    Code.INTERNAL_ERROR: 500,
    Code.NOT_SIGNED_IN: 401,
    Code.INVALID_TOKEN: 401,
    Code.TOKEN_EXPIRED: 401,
    Code.SESSION_REVOKED: 401,
    Code.REFRESH_IN_PROGRESS: 409,
    Code.INVALID_CREDENTIALS: 401,
    Code.EMAIL_TAKEN: 409,
    Code.WEAK_PASSWORD: 422,
    Code.REGISTRATION_CLOSED: 403,
    Code.INVITE_REQUIRED: 403,
    Code.RESET_REFUSED: 400,
    Code.NO_MAIL: 403,
    Code.ACCOUNT_DELETED: 401,
    Code.USER_MISMATCH: 409,
    Code.PROTOCOL_UNSUPPORTED: 400,
    Code.HISTORY_DIVERGED: 409,
    Code.CURSOR_EXPIRED: 410,
    Code.OPERATION_REUSED: 422,
    Code.TOO_MANY_STREAMS: 429,
    Code.COACHING_OFF: 403,
    Code.IDEMPOTENCY_MISMATCH: 422,
    Code.IDEMPOTENCY_RUNNING: 409,
    Code.OTHER: 400,
}

# What the framework refuses by itself, in our words: its own repeat the address that was asked for.
_FRAMEWORK: Mapping[int, Refusal] = {
    401: Refusal(Code.NOT_SIGNED_IN, "Sign in first."),
    404: Refusal(Code.NOT_FOUND, "There is nothing here."),
    405: Refusal(Code.METHOD_NOT_ALLOWED, "This cannot be done here."),
    413: Refusal(Code.BODY_TOO_LARGE, "The body is too large."),
    415: Refusal(Code.UNSUPPORTED_MEDIA_TYPE, "The body must be application/json."),
    429: Refusal(Code.RATE_LIMITED, "Too many requests; wait a moment."),
}

# The validator's messages, by their beginnings. Only what the schema says is taken over, never a value.
_PATTERNS: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (re.compile(r"Object missing required field"), "missing", "This is needed."),
    (re.compile(r"Object contains unknown field"), "unknown", "There is no such field."),
    (re.compile(r"Expected `(?:int|float|decimal)` >=? (-?[\d.]+)"), "too-small", "At least {}."),
    (re.compile(r"Expected `(?:int|float|decimal)` <=? (-?[\d.]+)"), "too-big", "At most {}."),
    (re.compile(r"Expected `str` of length >= (\d+)"), "too-short", "At least {} characters."),
    (re.compile(r"Expected `str` of length <= (\d+)"), "too-long", "At most {} characters."),
    (re.compile(r"Expected `\w+` of length >= (\d+)"), "too-short", "At least {} entries."),
    (re.compile(r"Expected `\w+` of length <= (\d+)"), "too-long", "At most {} entries."),
    (re.compile(r"Expected `str` matching regex"), "invalid-format", "This does not have the right form."),
    (re.compile(r"Invalid (?:enum )?value"), "not-a-choice", "This is not one of the choices."),
    (re.compile(r"Number out of range|Integer value out of range"), "out-of-range", "This number is out of range."),
    (re.compile(r"Invalid (\w+)"), "invalid-format", "This is not a valid {}."),
)
_KINDS = {
    "int": "a whole number",
    "float": "a number",
    "str": "text",
    "bool": "true or false",
    "array": "a list",
    "object": "an object",
    "uuid": "an identifier",
}
_WRONG_KIND = re.compile(r"Expected `([\w |]+)`, got `\w+`")
_NAMED_FIELD = re.compile(r"^Object (?:missing required|contains unknown) field `(.*)`$", re.DOTALL)
_PLACE = re.compile(r"^(?P<what>.*) - at `(?:key in )?\$\.?(?P<where>.*)`$", re.DOTALL)

_log = structlog.get_logger("forethought.problems")


class Answer(NamedTuple):
    """An error answer, ready for the wire."""

    status: int
    headers: dict[str, str]
    body: bytes
    code: str


def answer_to(failure: Exception) -> Answer:
    """Return the answer to a failure; one that nobody foresaw is logged here."""
    if isinstance(failure, Refusal):
        return _refused(failure)
    if isinstance(failure, Outage):
        unavailable = Refusal(Code.UNAVAILABLE, failure.detail, retry_after=failure.retry_after or _PATIENCE_SECONDS)
        return _refused(unavailable)
    if isinstance(failure, ValidationException):
        return _refused(_from_parameters(failure))
    if isinstance(failure, HTTPException) and failure.status_code < 500:
        return _from_framework(failure)
    _log.error("a request failed", exc_info=failure)
    return _refused(Refusal(Code.INTERNAL_ERROR, "Something went wrong on the server. It has been noted in its log."))


def invalid(errors: list[FieldError]) -> Refusal:
    """Return the refusal of input whose fields have these faults."""
    detail = " ".join(f"{error.field}: {error.detail}" for error in errors)
    return Refusal(Code.INVALID_INPUT, detail or "Some of the input cannot be used.", errors=errors)


def field_error(message: str, field: str = "") -> FieldError:
    """Translate a message of the validator, such as ``Expected `int` <= 10 - at `$.importance```.

    >>> field_error("Expected `int` <= 10 - at `$.importance`")
    FieldError(field='importance', code='too-big', detail='At most 10.')
    """
    if place := _PLACE.match(message):
        message, field = place["what"], place["where"]
    if named := _NAMED_FIELD.match(message):
        field = f"{field}.{named[1]}" if field else named[1]
    field = field[:_LONGEST_NAME] or "body"
    if wrong := _WRONG_KIND.match(message):
        return FieldError(field, "wrong-type", f"This must be {' or '.join(_KINDS.get(kind, kind) for kind in wrong[1].split(' | '))}.")
    for pattern, code, detail in _PATTERNS:
        if found := pattern.match(message):
            return FieldError(field, code, detail.format(*found.groups()))
    return FieldError(field, "invalid", "This cannot be used.")


def _from_parameters(failure: ValidationException) -> Refusal:
    """Translate what the framework found in the address and the headers; an absent body comes this way too."""
    errors: list[FieldError] = []
    for found in failure.extra if isinstance(failure.extra, list) else []:
        field = str(found.get("key", ""))
        if found.get("source") == "body" and field == "data":
            return Refusal(Code.MALFORMED_BODY, "A JSON body is needed.")
        errors.append(field_error(str(found.get("message", "")), field))
    return invalid(errors)


def _from_framework(failure: HTTPException) -> Answer:
    known = _FRAMEWORK.get(failure.status_code)
    if known is None:
        return _write(Problem(HTTPStatus(failure.status_code).phrase, failure.status_code, "The request cannot be read.", Code.OTHER), {})
    answer = _refused(known)
    allowed = {name.lower(): value for name, value in (failure.headers or {}).items() if name.lower() == "allow"}
    return answer._replace(headers=answer.headers | allowed)


def _refused(refusal: Refusal) -> Answer:
    status = STATUS[refusal.code]
    problem = Problem(
        title=HTTPStatus(status).phrase,
        status=status,
        detail=refusal.detail,
        code=refusal.code,
        errors=refusal.errors,
        reason=refusal.reason,
        minimum=OLDEST_PROTOCOL if refusal.code is Code.PROTOCOL_UNSUPPORTED else None,
        maximum=PROTOCOL if refusal.code is Code.PROTOCOL_UNSUPPORTED else None,
    )
    headers: dict[str, str] = {}
    if refusal.retry_after is not None:
        headers["retry-after"] = str(refusal.retry_after)
    elif status == HTTPStatus.TOO_MANY_REQUESTS:
        headers["retry-after"] = str(_PATIENCE_SECONDS)
    if status == HTTPStatus.UNAUTHORIZED:
        headers["www-authenticate"] = "Bearer" if refusal.code in _NOT_ABOUT_A_TOKEN else 'Bearer error="invalid_token"'
    return _write(problem, headers)


_NOT_ABOUT_A_TOKEN = frozenset({Code.NOT_SIGNED_IN, Code.INVALID_CREDENTIALS})


def _write(problem: Problem, headers: dict[str, str]) -> Answer:
    return Answer(problem.status, {"content-type": MEDIA_TYPE, **headers}, msgspec.json.encode(problem), problem.code)


def _respond(request: Request[Any, Any, Any], failure: Exception) -> Response[bytes]:
    if isinstance(failure, Clash):
        request.scope[CLASHED] = True  # type: ignore[literal-required]  # a key of our own, for the layer around the application
    answer = answer_to(failure)
    request.scope[PROBLEM] = answer.code  # type: ignore[literal-required]  # a key of our own, for the layers around the application
    headers = {name: value for name, value in answer.headers.items() if name != "content-type"}
    return Response(answer.body, status_code=answer.status, media_type=MEDIA_TYPE, headers=headers)


exception_handlers: dict[int | type[Exception], Callable[[Request[Any, Any, Any], Exception], Response[Any]]] = {Exception: _respond}
