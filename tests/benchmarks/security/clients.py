"""Sessions on the client's side: replies that get lost, and two processes that renew one session at once."""

import asyncio
import tempfile
from pathlib import Path

from forethought_common import routes
from forethought_common.accounts import RefreshRequest, TokenPair
from forethought_common.errors import Outage
from forethought_common.ids import new_id
from forethought_desktop.core.clock import Clock
from forethought_desktop.remote.tokens import MemoryTokenStore, SignedOut, TokenManager, TokenRecord
from forethought_desktop.remote.transport import Transport

from tests.support.postgres import running_cluster
from tests.support.server import LiveServer, make_settings
from tests.support.session_race import race, standing

LOSSES = 1_000
ROUNDS = 1_000


async def lose_replies(live: LiveServer, losses: int = LOSSES) -> tuple[int, int]:
    """Lose so many replies after the server has answered, and return how often that signed out and how many tokens live."""
    signed_up = live.sign_up("losses@example.org")
    transport, kept = Transport(live.url, Clock()), MemoryTokenStore(TokenRecord(new_id(), 0, signed_up.refresh_token))
    is_lost = True

    async def refresh(request: RefreshRequest) -> TokenPair:
        nonlocal is_lost
        pair = await transport.call("POST", routes.REFRESH, TokenPair, body=request)
        is_lost = not is_lost
        if not is_lost:
            raise Outage("lost")
        return pair

    manager, token, out, lost = TokenManager(kept, refresh, Clock()), None, 0, 0
    while lost < losses:
        try:
            token = await manager.access_token(instead_of=token)
        except Outage:
            lost += 1
        except SignedOut:
            out += 1
            break
    await manager.access_token(instead_of=token)
    await transport.close()
    live_tokens, _ = await standing(live.database_address, signed_up.user.id)
    return out, live_tokens


def main() -> None:
    """Print a line for each of the two."""
    with running_cluster() as cluster:
        with tempfile.TemporaryDirectory() as folder, cluster.database() as address:
            live = LiveServer(make_settings(Path(folder)), address)
            try:
                out, live_tokens = asyncio.run(lose_replies(live))
                print(f"refresh replies lost: {LOSSES:,}, signed out: {out}, live tokens: {live_tokens}")
            finally:
                live.stop()
        with tempfile.TemporaryDirectory() as folder, cluster.database() as address:
            live = LiveServer(make_settings(Path(folder)), address)
            try:
                begun = live.sign_up("race@example.org")
                pair = TokenPair(begun.access_token, begun.refresh_token, begun.expires_in)
                found = asyncio.run(race(live.url, address, Path(folder), pair, rounds=ROUNDS))
            finally:
                live.stop()
            print(
                f"two processes, one session, {ROUNDS:,} renewals: tokens {found.tokens}, waits {found.waits}, "
                f"sign-outs {found.sign_outs}, live tokens {found.live_tokens}, sessions ended {found.sessions_ended}"
            )


if __name__ == "__main__":
    main()
