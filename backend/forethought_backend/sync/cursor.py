"""How far a device is in an account's history, as text that only the server reads.

It is the history's epoch, a number, and the random tag of that number: proof that the number was
received from this very history and not from one that a restore has undone.
"""

import base64
import binascii
import struct
from uuid import UUID

import msgspec
from forethought_common.errors import Code, FieldError, Refusal

_LAYOUT = struct.Struct(">16sQ8s")
_LAYOUT_OF_A_WALK = struct.Struct(">16sQ8sQ")
_NO_TAG = bytes(8)
_HIGHEST = 2**63 - 1


class Cursor(msgspec.Struct, frozen=True):
    """A number of an account's history.

    `walk` is set while a device reads everything from the beginning: the newest number when it began.
    Rows that had been removed for good by then it never saw, so it may pass by their numbers.
    """

    epoch: UUID
    seq: int
    tag: bytes
    walk: int = 0

    @property
    def is_beginning(self) -> bool:
        return self.seq == 0

    def is_older_than(self, min_seq: int) -> bool:
        """Tell whether removals up to `min_seq` may have been missed."""
        return not self.is_beginning and max(self.seq, self.walk) <= min_seq


def write(epoch: UUID, seq: int, tag: bytes | None, walk: int = 0) -> str:
    """Return a cursor as text; a walk that has arrived is not mentioned any more."""
    numbers = (epoch.bytes, seq, tag or _NO_TAG)
    packed = _LAYOUT_OF_A_WALK.pack(*numbers, walk) if walk > seq else _LAYOUT.pack(*numbers)
    return base64.urlsafe_b64encode(packed).rstrip(b"=").decode()


def read(text: str | None, field: str) -> Cursor | None:
    """Read a cursor, or refuse the field it came in; None stands for the beginning."""
    if text is None:
        return None
    try:
        packed = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as failure:
        raise _unreadable(field) from failure
    if len(packed) == _LAYOUT.size:
        (epoch, seq, tag), walk = _LAYOUT.unpack(packed), 0
    elif len(packed) == _LAYOUT_OF_A_WALK.size:
        epoch, seq, tag, walk = _LAYOUT_OF_A_WALK.unpack(packed)
    else:
        raise _unreadable(field)
    if max(seq, walk) > _HIGHEST:
        raise _unreadable(field)
    return Cursor(UUID(bytes=epoch), seq, tag, walk)


def _unreadable(field: str) -> Refusal:
    detail = "This is not a cursor of this server; begin again without one."
    return Refusal(Code.INVALID_INPUT, detail, errors=[FieldError(field, "invalid-cursor", detail)])
