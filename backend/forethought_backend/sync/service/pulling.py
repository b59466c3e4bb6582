"""What changed since a device last asked."""

from forethought_common.sync import NO_ROW, SUM_LIMIT, Change, ChangesAnswer, CheckAnswer, PartingAnswer, PartingRequest, Tally

from forethought_backend.core.database import Account, Database, Transaction
from forethought_backend.sync import cursor as cursors
from forethought_backend.sync import repository
from forethought_backend.sync.repository import Entry, tallying
from forethought_backend.sync.service import evidence
from forethought_backend.sync.service.kinds import READERS


async def known(database: Database, account: Account) -> str:
    """Return the newest number of an account."""
    async with database.statement(account) as tx:
        standing = await repository.standing(tx)
    if standing is None:
        raise evidence.account_gone()
    return cursors.write(standing.epoch, standing.change_seq, standing.head_tag)


async def catch_up(tx: Transaction, protocol: int, cursor: str | None, known: str | None, limit: int) -> ChangesAnswer:
    """Return a page of rows that changed after the cursor, each as it stands now, oldest change first.

    A row that changes while its reader turns pages moves to the end and is met there.
    """
    evidence.check_protocol(protocol)
    start = cursors.read(cursor, "cursor")
    newest = cursors.read(known, "known")
    entries = await repository.changes(tx, start.seq if start else 0, newest.seq if newest else 0, limit + 1)
    if not entries:
        raise evidence.account_gone()
    standing = entries[0]
    evidence.check_age(standing, start, newest)
    evidence.check_history(standing, start, standing.cursor_tag)
    evidence.check_history(standing, newest, standing.known_tag)
    changes = [_change(entry) for entry in entries[:limit] if entry.seq is not None]
    head = cursors.write(standing.epoch, standing.change_seq, standing.head_tag)
    walk = standing.change_seq if start is None or start.is_beginning else start.walk
    if changes:
        last = entries[len(changes) - 1]
        next_cursor = cursors.write(standing.epoch, changes[-1].seq, last.tag, walk)
    else:
        next_cursor = cursor if start is not None and cursor is not None else cursors.write(standing.epoch, 0, None)
    return ChangesAnswer(changes, next_cursor, head, has_more=len(entries) > limit, min_seq=standing.min_seq)


async def tally(tx: Transaction, known: str) -> CheckAnswer:
    """Say what there is, if the account stands where the device thinks it does."""
    newest = cursors.read(known, "known")
    counted = await tallying.tally(tx)
    if newest is None or any(each.seq != newest.seq for each in counted):
        return CheckAnswer([])
    return CheckAnswer([Tally(each.entity, each.rows, str(int(each.sum) % SUM_LIMIT)) for each in counted])


async def parting(tx: Transaction, asked: PartingRequest) -> PartingAnswer:
    """Say how far back the history is the one that a device knows.

    Tags are drawn at random and copied with every backup: who has the tag of a number has the same history up to there,
    whichever epoch it was told then.
    """
    newest = cursors.read(asked.known, "known")
    received = {text: cursor for text in asked.received if (cursor := cursors.read(text, "received")) is not None}
    tags = await repository.tags(tx, [cursor.seq for cursor in received.values()])
    standing = await repository.standing(tx, known_seq=newest.seq if newest else 0)
    if standing is None:
        raise evidence.account_gone()
    evidence.check_history(standing, newest, standing.known_tag)
    of_both = {text: cursor.seq for text, cursor in received.items() if tags.get(cursor.seq) == cursor.tag}
    return PartingAnswer(max(of_both.values(), default=0), list(of_both))


def _change(entry: Entry) -> Change:
    if entry.seq is None or entry.entity is None or entry.id is None:
        raise ValueError("an entry without a number is no change")
    row = NO_ROW if entry.row is None else READERS[entry.entity](entry.row)
    return Change(entry.entity, entry.id, entry.seq, entry.is_deleted is True, row)
