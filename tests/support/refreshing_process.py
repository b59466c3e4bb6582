"""A process that renews one session over and over, beside others with the same: `python -m tests.support.refreshing_process`.

It waits for a line on its input, so that all begin together, and ends with one line: how often it got a token, was asked to
wait, and was signed out.
"""

import asyncio
import sys
from pathlib import Path

from forethought_common import routes
from forethought_common.accounts import RefreshRequest, TokenPair
from forethought_common.errors import Outage
from forethought_desktop.core.clock import Clock
from forethought_desktop.core.secrets import FileSecrets
from forethought_desktop.remote.tokens import SecretTokenStore, SignedOut, TokenManager
from forethought_desktop.remote.transport import Transport

NAME = "session"


def store(folder: Path) -> SecretTokenStore:
    """Return where the processes keep their session together."""
    return SecretTokenStore(FileSecrets(folder / "secrets.json"), NAME, folder / "secrets.lock")


async def renew(url: str, kept: SecretTokenStore, count: int) -> tuple[int, int, int]:
    """Renew so often, each time as if the token before had been refused."""
    transport, clock = Transport(url, Clock()), Clock()

    async def refresh(request: RefreshRequest) -> TokenPair:
        return await transport.call("POST", routes.REFRESH, TokenPair, body=request)

    manager, token = TokenManager(kept, refresh, clock), None
    got = waited = out = 0
    for _ in range(count):
        try:
            token = await manager.access_token(instead_of=token)
            got += 1
        except SignedOut:
            out += 1
        except Outage:
            waited += 1
    await transport.close()
    return got, waited, out


def main() -> None:
    """Take the server's address, the folder and the count."""
    url, folder, count = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    sys.stdin.readline()
    print(*asyncio.run(renew(url, store(folder), count)))


if __name__ == "__main__":
    main()
