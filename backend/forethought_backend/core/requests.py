"""A request whose JSON body becomes the handler's type at once, and strictly.

The framework would decode to plain values first and convert those leniently: "5" would pass for 5,
and "true" for a switch.
"""

import json
from functools import lru_cache
from typing import Any

import msgspec
from forethought_common.errors import Code, FieldError, Refusal
from litestar import Request
from typing_extensions import override

from forethought_backend.core.database import Account
from forethought_backend.core.problems import field_error, invalid


class StrictRequest(Request[Account, Any, Any]):
    """Give it to the application as `request_class`."""

    @override
    async def json(self) -> Any:
        field = self.route_handler.parsed_data_field
        return decode(await self.body(), Any if field is None else field.annotation)


def decode(body: bytes, kind: Any) -> Any:
    """Read JSON as a type, refusing what is not JSON (400) apart from what does not fit (422)."""
    try:
        return _decoder(kind).decode(body)
    except msgspec.ValidationError as failure:
        raise invalid([field_error(str(failure))]) from failure
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as failure:
        raise _refusal(body) from failure


@lru_cache(maxsize=256)
def _decoder(kind: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(kind)


def _refusal(body: bytes) -> Refusal:
    """Tell text that is no JSON from JSON that holds half a character or a number that is none."""
    try:
        json.loads(body.decode())
    except (ValueError, RecursionError):
        return Refusal(Code.MALFORMED_BODY, "The body is not valid JSON.")
    detail = "The body holds a character or a number that cannot be stored."
    return Refusal(Code.INVALID_INPUT, detail, errors=[FieldError("body", "invalid", detail)])
