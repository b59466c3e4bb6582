"""Lists travel in pages, with an opaque cursor for the next one."""

from typing import Generic, TypeVar

import msgspec

Item = TypeVar("Item")

PAGE_SIZE = 50
PAGE_LIMIT = 500


class Page(msgspec.Struct, Generic[Item], frozen=True):
    """A slice of a list; `next_cursor` is None on the last one."""

    items: list[Item]
    next_cursor: str | None = None
