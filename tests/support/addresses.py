"""Clients of the server under test that come from addresses of their own."""

import httpx
from forethought_backend.app import Application


def client_at(application: Application, address: str, *, forwarded: str | None = None) -> httpx.AsyncClient:
    """Return a client whose socket has this address; `forwarded` is what it writes into `X-Forwarded-For`."""
    headers = {} if forwarded is None else {"X-Forwarded-For": forwarded}
    transport = httpx.ASGITransport(application, client=(address, 40_000))
    return httpx.AsyncClient(transport=transport, base_url="http://forethought.test", headers=headers)
