"""Cursors of lists: where the last page ended, and which list that was.

A cursor is opaque to the client. It holds the sort key and the id of the last row, so that the
thousandth page costs what the first does, and it fits only the list it came from.
"""

import base64
import binascii
import hashlib
from typing import Annotated
from uuid import UUID

import msgspec
from forethought_common.errors import Code, FieldError, Refusal
from forethought_common.pages import PAGE_LIMIT
from forethought_common.writing import Written
from litestar.params import QueryParameter

# Bounds of the parameter itself: the framework drops those that a type brings along.
Limit = Annotated[int, QueryParameter(ge=1, le=PAGE_LIMIT)]
CursorText = Annotated[str | None, QueryParameter(max_length=8192)]
Key = Annotated[int, msgspec.Meta(ge=-(2**63), le=2**63 - 1)] | Written


class Place(msgspec.Struct, frozen=True, array_like=True):
    """The last row of a page: of which list, its sort key, its id."""

    list: bytes
    key: Key
    id: UUID


_decoder = msgspec.msgpack.Decoder(Place)


def cursor(name: str, key: int | str, identifier: UUID) -> str:
    """Return the cursor of a row; `name` says which list it is in, filters and order included."""
    return base64.urlsafe_b64encode(msgspec.msgpack.encode(Place(_digest(name), key, identifier))).decode()


def place(name: str, text: str, key_type: type[int] | type[str]) -> Place:
    """Read a cursor of the same list, or refuse it."""
    try:
        found = _decoder.decode(base64.b64decode(text, altchars=b"-_", validate=True))
    except (binascii.Error, ValueError, msgspec.DecodeError) as failure:
        raise _foreign() from failure
    if found.list != _digest(name) or not isinstance(found.key, key_type):
        raise _foreign()
    return found


def _digest(name: str) -> bytes:
    return hashlib.sha256(name.encode()).digest()[:6]


def _foreign() -> Refusal:
    detail = "This cursor does not belong to this list; start from the first page."
    return Refusal(Code.INVALID_INPUT, detail, errors=[FieldError("cursor", "invalid-cursor", detail)])
