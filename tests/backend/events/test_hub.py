"""The hub wakes whoever listens, keeps nothing, and forgets who has gone."""

import asyncio
import gc

import pytest
from forethought_backend.core.database import Account
from forethought_backend.events.hub import STREAMS_PER_USER, EventHub, Wake
from forethought_common.errors import Code, Refusal
from forethought_common.ids import new_id


@pytest.fixture
def account() -> Account:
    return Account(new_id(), new_id())


async def test_a_change_wakes_every_listener_of_the_account_and_nobody_else(account: Account) -> None:
    hub = EventHub()
    mine = [hub.listen(account), hub.listen(Account(account.user_id, new_id()))]
    other = hub.listen(Account(new_id(), new_id()))
    hub.publish(account.user_id)
    assert [await listener.wait(5) for listener in mine] == [Wake.CHANGED, Wake.CHANGED]
    assert await other.wait(0) is Wake.WAITED


async def test_many_changes_are_one_wake_up(account: Account) -> None:
    hub = EventHub()
    listener = hub.listen(account)
    for _ in range(1000):
        hub.publish(account.user_id)
    assert await listener.wait(5) is Wake.CHANGED
    assert await listener.wait(0) is Wake.WAITED


async def test_a_change_while_the_listener_is_busy_is_not_lost(account: Account) -> None:
    hub = EventHub()
    listener = hub.listen(account)
    waiting = asyncio.create_task(listener.wait(5))
    await asyncio.sleep(0)
    hub.publish(account.user_id)
    assert await waiting is Wake.CHANGED
    hub.publish(account.user_id)
    assert await listener.wait(5) is Wake.CHANGED


async def test_a_sixth_stream_is_refused_until_one_is_closed(account: Account) -> None:
    hub = EventHub()
    listeners = [hub.listen(account) for _ in range(STREAMS_PER_USER)]
    with pytest.raises(Refusal) as refused:
        hub.listen(account)
    assert refused.value.code is Code.TOO_MANY_STREAMS
    assert refused.value.retry_after
    hub.listen(Account(new_id()))
    hub.leave(listeners.pop())
    assert hub.listen(account) is not None


async def test_a_listener_that_nobody_holds_gives_its_place_back(account: Account) -> None:
    hub = EventHub()
    for _ in range(STREAMS_PER_USER * 2):
        hub.listen(account)
        gc.collect()


async def test_leaving_twice_is_harmless_and_leaves_nothing_behind(account: Account) -> None:
    hub = EventHub()
    listener = hub.listen(account)
    hub.leave(listener)
    hub.leave(listener)
    hub.publish(account.user_id)
    assert hub._listeners == {}


async def test_closing_ends_every_stream_and_each_that_comes_later(account: Account) -> None:
    hub = EventHub()
    before = hub.listen(account)
    hub.close()
    after = hub.listen(account)
    hub.publish(account.user_id)
    assert [await listener.wait(5) for listener in (before, after)] == [Wake.CLOSED, Wake.CLOSED]
