"""What stands between people and the server: who is trusted, and how a request through the public address arrives."""

import http.client
import ipaddress
import json
import ssl
import time
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from forethought_common import routes

from forethought_backend.commands.checks.finding import Finding, ok, warn, wrong
from forethought_backend.core.arrival import PAUSE_SECONDS, Arrival, ticket
from forethought_backend.core.environment import is_loopback
from forethought_backend.core.secret_key import NAME as KEY_FILE
from forethought_backend.core.settings import Settings

PATIENCE_SECONDS = 15
CLAIMED = "203.0.113.77"
"""An address that nobody has (RFC 5737): who believes that we have it, believes anybody anything."""
WIDEST = {4: 8, 6: 16}
"""A network with a shorter prefix holds others than proxies."""
_MOST = 64 * 1024


@dataclass(frozen=True, slots=True)
class _Seen:
    """An answer through the public address, and how long after its first record its last one came."""

    arrival: Arrival
    seconds: float


class _NotSeen(Exception):
    """The message says why."""


def look_at_proxies(settings: Settings) -> Iterator[Finding]:
    """Look at the settings alone."""
    wide = [str(network) for network in settings.trusted_proxies if network.prefixlen < WIDEST[network.version]]
    if wide:
        yield warn("proxies", f"{', '.join(wide)} holds more than proxies, and all of it is believed.", "Name your proxies' own addresses.")
    elif settings.trusted_proxies:
        yield ok("proxies", f"Believed are {', '.join(map(str, settings.trusted_proxies))}.")
    elif settings.base_url is not None and settings.base_url.startswith("https://"):
        yield warn(
            "proxies",
            "The public address is https, so a proxy stands before the server, and none is believed: everybody seems to come from it.",
            "Name it in FORETHOUGHT_TRUSTED_PROXIES.",
        )
    else:
        yield ok("proxies", "None is believed: whoever connects is taken for the one who asks.")


def look_through(settings: Settings, url: str) -> Iterator[Finding]:
    """Call the server by the address that people use, and judge how the call arrived."""
    key = settings.secret_key or _kept_key(settings)
    if not key:
        yield wrong(
            "address", "There is no key to show the server who asks.", "Give the --data-dir or the FORETHOUGHT_SECRET_KEY of the server."
        )
        return
    try:
        seen = _ask(url, key)
        if _is_kept_back(seen):
            seen = _ask(url, key)  # a computer that was busy for a moment looks the same
    except _NotSeen as failure:
        yield wrong("address", str(failure))
        return
    yield ok("address", f"{url} leads to this server.")
    yield _of_the_client(seen.arrival, url)
    yield _of_the_scheme(settings, url)
    yield _of_the_stream(seen)


def _kept_key(settings: Settings) -> bytes:
    try:
        return (settings.data_dir / KEY_FILE).read_bytes().strip()
    except OSError:
        return b""


def _ask(url: str, key: bytes) -> _Seen:
    parts = urlsplit(url)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind(parts.hostname or "", parts.port, timeout=PATIENCE_SECONDS)
    headers = {"Authorization": ticket(key, int(time.time())), "X-Forwarded-For": CLAIMED, "Accept": "text/event-stream"}
    try:
        connection.request("GET", parts.path.rstrip("/") + routes.ARRIVAL, headers=headers)
        with connection.getresponse() as answer:
            if answer.status != 200:
                raise _NotSeen(_refused(url, answer.status))
            return _read(answer)
    except ssl.SSLCertVerificationError as failure:
        raise _NotSeen(f"The certificate of {url} is not one that this computer trusts: {failure.verify_message}.") from failure
    except (OSError, http.client.HTTPException) as failure:
        raise _NotSeen(f"{url} cannot be reached from here ({type(failure).__name__}).") from failure
    finally:
        connection.close()


def _read(answer: http.client.HTTPResponse) -> _Seen:
    arrival, began = None, 0.0
    while line := answer.readline(_MOST):
        if line.startswith(b"data: ") and arrival is None:
            try:
                arrival = Arrival(**json.loads(line[6:]))
            except (ValueError, TypeError) as failure:
                raise _NotSeen("What answers there is no Forethought server of this version.") from failure
            began = time.monotonic()
    if arrival is None:
        raise _NotSeen("The answer broke off on its way.")
    return _Seen(arrival, time.monotonic() - began)


def _refused(url: str, status: int) -> str:
    if status == 404:
        return f"{url} does not know the key: another server answers there, or the proxy leaves the header Authorization out."
    if status in {502, 503, 504}:
        return f"{url} answers {status}: the proxy does not reach the server. Start it, or mend the proxy."
    if 300 <= status < 400:
        return f"{url} sends one elsewhere ({status}): give the address it leads to."
    return f"{url} answers {status}: the proxy lets {routes.ARRIVAL} not through."


def _of_the_client(arrival: Arrival, url: str) -> Finding:
    claimed = str(ipaddress.ip_network((CLAIMED, 24), strict=False))
    hops = [hop.strip() for hop in arrival.forwarded_for.split(",") if hop.strip()]
    if hops == [CLAIMED] and urlsplit(url).scheme == "http" and not arrival.is_trusted:
        return ok("client", f"No proxy is on the way: who connects is taken for the one who asks ({arrival.peer}).")
    if not hops:
        return wrong(
            "client", f"The proxy at {arrival.peer} does not say whom it speaks for.", "Let it set X-Forwarded-For to the client's address."
        )
    if not arrival.is_trusted:
        return wrong(
            "client",
            f"The proxy at {arrival.peer} says whom it speaks for and is not believed: everybody seems to come from it.",
            f"Put {arrival.peer} into FORETHOUGHT_TRUSTED_PROXIES of the server, and start it again.",
        )
    if arrival.net == claimed and hops == [CLAIMED]:
        return wrong(
            "client",
            "Anybody can claim any address: the proxy passes X-Forwarded-For on as it came.",
            "Let it set the header to the client's address.",
        )
    if arrival.net == claimed:
        return warn(
            "client",
            "A client within the trusted networks can claim any address: the proxy adds to X-Forwarded-For.",
            "Let it set the header to the client's address instead (nginx: proxy_set_header X-Forwarded-For $remote_addr).",
        )
    return ok("client", f"The call was taken for one from {arrival.net}; what it claimed to be was not believed.")


def _of_the_scheme(settings: Settings, url: str) -> Finding:
    parts = urlsplit(url)
    if parts.scheme != "https" and not is_loopback(parts.hostname or ""):
        return wrong(
            "scheme", f"{url} is not encrypted: passwords and texts can be read on the way.", "Let the proxy speak https, and only that."
        )
    if settings.base_url is None:
        return warn("scheme", "The server does not know its public address, so links are bare codes.", f"Set FORETHOUGHT_BASE_URL={url}")
    if settings.base_url != url:
        return warn("scheme", f"FORETHOUGHT_BASE_URL is {settings.base_url}: links lead there.", f"Set it to {url}, if people use that.")
    return ok("scheme", f"People and links use the same address, {url}.")


def _of_the_stream(seen: _Seen) -> Finding:
    if _is_kept_back(seen):
        return wrong(
            "streams", "The proxy keeps event streams back until they end.", "Switch its buffering off (nginx: proxy_buffering off)."
        )
    return ok("streams", "Event streams come through as they are written.")


def _is_kept_back(seen: _Seen) -> bool:
    return seen.seconds < PAUSE_SECONDS / 2
