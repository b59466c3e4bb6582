"""In which order rows that follow each other are written. Pure."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import msgspec


class _Follower(msgspec.Struct):
    id: UUID
    parent_id: UUID | None = None


_decode = msgspec.json.Decoder(_Follower).decode


def parents_first(raws: Sequence[Any]) -> list[int]:
    """Return the places of rows so that each comes after the one it continues. In a ring, some row is the first all the same."""
    parents: dict[int, UUID | None] = {}
    places: dict[UUID, int] = {}
    for place, raw in enumerate(raws):
        follower = _read(raw)
        parents[place] = None if follower is None else follower.parent_id
        if follower is not None:
            places.setdefault(follower.id, place)
    order: dict[int, None] = {}
    for place in range(len(raws)):
        chain: dict[int, None] = {}
        step: int | None = place
        while step is not None and step not in order and step not in chain:
            chain[step] = None
            parent = parents[step]
            step = None if parent is None else places.get(parent)
        order.update(dict.fromkeys(reversed(chain)))
    return list(order)


def _read(raw: Any) -> _Follower | None:
    """Read what a row follows; one that cannot be read is refused later, in its turn."""
    try:
        return _decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
