"""Whether what a device says it received came from this history, and whether that is recent enough."""

from forethought_common.errors import Code, Refusal
from forethought_common.sync import OLDEST_PROTOCOL, PROTOCOL

from forethought_backend.sync.cursor import Cursor
from forethought_backend.sync.repository import Evidence


def check_protocol(protocol: int) -> None:
    """Refuse a version of the wire format that this server does not speak."""
    if not OLDEST_PROTOCOL <= protocol <= PROTOCOL:
        raise Refusal(Code.PROTOCOL_UNSUPPORTED, "This server speaks another version of sync; update the older of the two.")


def check_age(evidence: Evidence, *received: Cursor | None) -> None:
    """Refuse a device that was away longer than removed rows are remembered. This comes first: age is not divergence."""
    if any(cursor is not None and cursor.is_older_than(evidence.min_seq) for cursor in received):
        raise Refusal(Code.CURSOR_EXPIRED, "This device was away for too long; it must read everything again.")


def check_history(evidence: Evidence, received: Cursor | None, tag: bytes | None) -> None:
    """Refuse a number that this history never gave out: the server was restored from before it."""
    if received is None or received.is_beginning:
        return
    # Somebody who still reads from the beginning may stand at a number that was forgotten meanwhile: then there is no tag to compare.
    is_forgotten = tag is None and received.seq <= evidence.min_seq
    if received.epoch != evidence.epoch or received.seq > evidence.change_seq or (received.tag != tag and not is_forgotten):
        raise Refusal(Code.HISTORY_DIVERGED, "The server's history is not the one this device knows; it must read everything again.")


def account_gone() -> Refusal:
    return Refusal(Code.ACCOUNT_DELETED, "This account has been deleted.")
