"""Stands between a device and a server and writes down what they say; streams of events pass and are not written down."""

import asyncio
import json
import socket
from collections.abc import AsyncGenerator, Awaitable, Callable, MutableMapping
from contextlib import asynccontextmanager
from typing import Any

import httpx
import uvicorn

Message = MutableMapping[str, Any]
_HOP = {b"host", b"connection", b"transfer-encoding", b"content-length", b"accept-encoding"}


class Relay:
    """An ASGI application. `exchanges` holds each request with its answer, both as JSON, in their order."""

    def __init__(self, target: str, url: str) -> None:
        self.url = url
        self.exchanges: list[dict[str, Any]] = []
        self.client = httpx.AsyncClient(base_url=target, timeout=None)

    async def __call__(self, scope: Message, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]) -> None:
        if scope["type"] != "http":
            return
        body = b""
        while (message := await receive())["type"] == "http.request":
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        headers = [(name, value) for name, value in scope["headers"] if name not in _HOP]
        target = scope["path"] + (f"?{scope['query_string'].decode()}" if scope["query_string"] else "")
        async with self.client.stream(scope["method"], target, content=body, headers=headers) as answer:
            kept = [(name.lower(), value) for name, value in answer.headers.raw if name.lower() not in _HOP | {b"content-encoding"}]
            await send({"type": "http.response.start", "status": answer.status_code, "headers": kept})
            whole = b""
            async for part in answer.aiter_bytes():
                whole += part
                await send({"type": "http.response.body", "body": part, "more_body": True})
            await send({"type": "http.response.body", "body": b""})
        if "event-stream" not in answer.headers.get("content-type", ""):
            token = next((value.decode().removeprefix("Bearer ") for name, value in headers if name == b"authorization"), None)
            asked = {"method": scope["method"], "target": target, "token": token, "body": json.loads(body) if body else None}
            self.exchanges.append({**asked, "status": answer.status_code, "answer": json.loads(whole) if whole else None})


@asynccontextmanager
async def relaying(target: str) -> AsyncGenerator[Relay]:
    """Run a relay to a server."""
    taken = socket.create_server(("127.0.0.1", 0))
    relay = Relay(target, f"http://127.0.0.1:{taken.getsockname()[1]}")
    server = uvicorn.Server(uvicorn.Config(relay, lifespan="off", log_level="critical", timeout_graceful_shutdown=1))
    running = asyncio.create_task(server.serve([taken]))
    try:
        yield relay
    finally:
        server.should_exit = True
        await running
        await relay.client.aclose()
