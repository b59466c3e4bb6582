"""The client library of the model costs seconds and memory: it is loaded only where a key is configured."""

import subprocess
import sys
from pathlib import Path

from forethought_backend.core.database import Address

ROOT = Path(__file__).resolve().parents[3]

SCRIPT = """
import asyncio, sys
from pathlib import Path
from forethought_backend.app import create_app
from forethought_backend.coaching.provider.messages_api import MessagesApi
from forethought_backend.core.database import Address
from tests.support.coaching import Person
from tests.support.server import client_of, make_settings

async def main():
    application = create_app(make_settings(Path(sys.argv[2])), database_address=Address(sys.argv[1]))
    async with client_of(application) as client:
        person = await Person.sign_up(client)
        heard = await person.ask()
        assert heard.complete.reason == "no-provider", heard

asyncio.run(main())
assert MessagesApi("sk").compose("system", "message").body
loaded = sorted({name.partition(".")[0] for name in sys.modules} & {"anthropic", "httpx2", "PySide6"})
assert not loaded, loaded
"""


def test_a_server_without_a_key_never_loads_the_client_library(database_address: Address, tmp_path: Path) -> None:
    command = [sys.executable, "-c", SCRIPT, database_address.url, str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
