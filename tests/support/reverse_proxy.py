"""A reverse proxy on this computer that passes requests on as well, or as badly, as it is told."""

import http.client
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Literal
from urllib.parse import urlsplit

from typing_extensions import override


@dataclass(frozen=True)
class Manners:
    """What becomes of `X-Forwarded-For`, and whether an answer is kept until it is whole."""

    forwarded_for: Literal["set", "added", "passed", "dropped"] = "set"
    keeps_back: bool = False
    drops_authorization: bool = False


@contextmanager
def reverse_proxy(url: str, manners: Manners) -> Generator[str]:
    """Stand before a server, and lend the address."""
    there = urlsplit(url)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.0"

        def do_GET(self) -> None:
            onward = http.client.HTTPConnection(there.hostname or "", there.port, timeout=30)
            onward.request("GET", self.path, headers=self._headers())
            with closing(onward), onward.getresponse() as answer:
                self.send_response(answer.status)
                self.send_header("content-type", answer.headers["content-type"])
                self.end_headers()
                kept = b""
                while line := answer.readline():
                    kept += line
                    if not manners.keeps_back:
                        self.wfile.write(kept)
                        self.wfile.flush()
                        kept = b""
                self.wfile.write(kept)

        def _headers(self) -> dict[str, str]:
            headers = {name.lower(): value for name, value in self.headers.items() if name.lower() not in {"connection"}}
            claimed = headers.pop("x-forwarded-for", "")
            client = str(self.client_address[0])
            new = {"set": client, "added": f"{claimed}, {client}", "passed": claimed, "dropped": ""}[manners.forwarded_for]
            if manners.drops_authorization:
                headers.pop("authorization", None)
            return headers | ({"x-forwarded-for": new} if new else {})

        @override
        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, name="reverse proxy")
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
