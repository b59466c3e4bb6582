"""Only two kinds of failure come off the wire, each in words, and nothing is sent where it does not belong."""

import asyncio
import ssl
from pathlib import Path

import pytest
from forethought_common import routes
from forethought_common.errors import Code, Outage, Refusal
from forethought_desktop.remote.server import Server
from forethought_desktop.remote.tokens import MemoryTokenStore
from forethought_desktop.remote.transport import Denied, Unreachable, origin

from tests.support.manual_time import ManualClock
from tests.support.wire import Reply, Wire, problem, reply


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("tasks.example.org", "https://tasks.example.org"),
        (" https://tasks.example.org/ ", "https://tasks.example.org"),
        ("https://example.org:8443/forethought/", "https://example.org:8443/forethought"),
        ("localhost:8000", "http://localhost:8000"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://[::1]:8000", "http://[::1]:8000"),
        ("https://localhost", "https://localhost"),
    ],
)
def test_an_address_may_be_typed_short(typed: str, meant: str) -> None:
    assert origin(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "http://tasks.example.org",
        "http://192.168.0.7:8000",
        "ftp://tasks.example.org",
        "https://",
        "https://me:secret@tasks.example.org",
        "https://tasks.example.org/?x=1",
        "https://tasks.example.org:port",
        "file:///etc/passwd",
        "https://[::1",
    ],
)
def test_an_address_that_would_leak_or_mean_nothing_is_refused(typed: str) -> None:
    with pytest.raises(Refusal) as caught:
        origin(typed)
    assert "https://" in caught.value.detail


async def test_a_problem_document_is_a_refusal_with_its_code_and_words(wire: Wire, clock: ManualClock) -> None:
    wire.answer = lambda _request: problem(409, "user-mismatch", "Somebody else is signed in.")
    async with Server(wire.url, MemoryTokenStore(), clock) as server:
        with pytest.raises(Refusal) as caught:
            await server.ready()
    assert (caught.value.code, caught.value.detail) == (Code.USER_MISMATCH, "Somebody else is signed in.")


async def test_a_code_from_a_newer_server_is_read_as_other(wire: Wire, clock: ManualClock) -> None:
    wire.answer = lambda _request: problem(418, "teapot", "Short and stout.", Retry_After="3")
    async with Server(wire.url, MemoryTokenStore(), clock) as server:
        with pytest.raises(Denied) as caught:
            await server.ready()
    assert (caught.value.code, caught.value.retry_after) == (Code.OTHER, 3)


@pytest.mark.parametrize(
    "answer",
    [
        problem(503, "unavailable", "The database is away.", Retry_After="9"),
        reply(502, "bad gateway", content_type="text/html", Retry_After="9"),
        reply(302, None, Location="https://elsewhere.invalid/", Retry_After="9"),
        reply(404, "no such page", content_type="text/html", Retry_After="9"),
        reply(400, "{", content_type="application/problem+json", Retry_After="9"),
    ],
    ids=["problem 503", "gateway page", "redirect", "somebody else's 404", "broken problem"],
)
async def test_everything_else_is_an_outage_that_says_when(wire: Wire, clock: ManualClock, answer: Reply) -> None:
    wire.answer = lambda _request: answer
    async with Server(wire.url, MemoryTokenStore(), clock) as server:
        with pytest.raises(Outage) as caught:
            await server.ready()
    assert caught.value.retry_after == 9
    assert len(wire.requests) == 1


async def test_a_redirect_is_not_followed(wire: Wire, clock: ManualClock) -> None:
    wire.answer = lambda request: reply(307, None, Location="/elsewhere") if request.path != "/elsewhere" else reply(200, {})
    async with Server(wire.url, MemoryTokenStore(), clock) as server:
        with pytest.raises(Unreachable) as caught:
            await server.ready()
    assert caught.value.cause == "stranger"
    assert [request.path for request in wire.requests] == [routes.HEALTH_READY]


async def test_nobody_listening_is_an_outage(clock: ManualClock) -> None:
    listener = await asyncio.start_server(lambda _reader, writer: writer.close(), "127.0.0.1", 0)
    port = listener.sockets[0].getsockname()[1]
    listener.close()
    await listener.wait_closed()
    async with Server(f"http://127.0.0.1:{port}", MemoryTokenStore(), clock) as server:
        with pytest.raises(Unreachable) as caught:
            await server.ready()
    assert caught.value.cause == "connection"


async def test_a_name_nobody_has_is_told_as_such(clock: ManualClock) -> None:
    async with Server("https://no-such-host.invalid", MemoryTokenStore(), clock) as server:
        with pytest.raises(Unreachable, match=r"no server called no-such-host\.invalid") as caught:
            await server.ready()
    assert caught.value.cause == "name"


async def test_a_certificate_nobody_vouches_for_is_told_as_such(tmp_path: Path, clock: ManualClock) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(make_certificate(tmp_path))
    listener = await asyncio.start_server(lambda _reader, writer: writer.close(), "127.0.0.1", 0, ssl=context)
    port = listener.sockets[0].getsockname()[1]
    async with Server(f"https://127.0.0.1:{port}", MemoryTokenStore(), clock) as server:
        with pytest.raises(Unreachable) as caught:
            await server.ready()
    listener.close()
    assert caught.value.cause == "certificate"


async def test_the_servers_clock_is_read_off_its_answers(wire: Wire, clock: ManualClock) -> None:
    wire.answer = lambda _request: reply(200, {}, Date="Wed, 25 Nov 2026 12:00:00 GMT")
    async with Server(wire.url, MemoryTokenStore(), clock) as server:
        await server.ready()
        assert clock.now_ms() + server.clock_ahead_ms == 1_795_608_000_000
        wire.answer = lambda _request: reply(200, {}, Date="yesterday")
        await server.ready()
        assert clock.now_ms() + server.clock_ahead_ms == 1_795_608_000_000


async def test_a_server_that_moved_is_found_at_its_new_address(wire: Wire, clock: ManualClock) -> None:
    wire.answer = lambda _request: reply(200, {})
    async with Server("http://127.0.0.1:1", MemoryTokenStore(), clock) as server:
        server.move_to(wire.url)
        await server.ready()
        assert server.url == wire.url


def make_certificate(folder: Path) -> Path:
    """Make a key and a certificate that nobody has signed but itself."""
    import datetime as dt

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = dt.datetime.now(dt.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    path = folder / "certificate.pem"
    private = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    path.write_bytes(private + certificate.public_bytes(serialization.Encoding.PEM))
    return path
