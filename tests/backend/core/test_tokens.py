"""Access tokens: only ours, only in their time, whatever their header claims."""

import base64
import hashlib
import json
import socket
from typing import Any
from uuid import UUID

import jwt
import pytest
from forethought_backend.core.database import Account
from forethought_backend.core.tokens import ACCESS_SECONDS, Tokens, derive_key, digest, random_token
from forethought_common.errors import Code, Refusal
from forethought_common.ids import new_id
from hypothesis import given
from hypothesis import strategies as st

from tests.support.clock import NOON, SettableClock

SECRET = bytes(range(64))
ACCOUNT = Account(UUID("01890000-0000-7000-8000-000000000001"), UUID("01890000-0000-7000-8000-000000000002"))


@pytest.fixture
def tokens(clock: SettableClock) -> Tokens:
    return Tokens(SECRET, clock=clock)


def read_apart(token: str) -> tuple[dict[str, Any], dict[str, Any]]:
    return jwt.get_unverified_header(token), jwt.decode(token, options={"verify_signature": False})


def sign(tokens: Tokens, *, key: bytes | None = None, algorithm: str = "HS256", drop: str = "", header: Any = None, **claims: Any) -> str:
    """Sign a token like ours but for what is given."""
    known_header, known_claims = read_apart(tokens.issue(ACCOUNT, 0))
    known_claims.pop(drop, None)
    known_header.pop("alg")
    return jwt.encode(
        known_claims | claims,
        derive_key(SECRET, b"forethought access tokens") if key is None else key,
        algorithm=algorithm,
        headers=known_header | (header or {}),
    )


def with_header(token: str, **header: Any) -> str:
    """Replace fields of the header, and keep the signature."""
    first, rest = token.split(".", 1)
    fields = json.loads(base64.urlsafe_b64decode(first + "=="))
    return base64.urlsafe_b64encode(json.dumps(fields | header).encode()).rstrip(b"=").decode() + "." + rest


def code_of(tokens: Tokens, token: str) -> Code:
    with pytest.raises(Refusal) as caught:
        tokens.verify(token)
    return caught.value.code


def test_an_issued_token_says_who_and_which_generation(tokens: Tokens) -> None:
    claims = tokens.verify(tokens.issue(ACCOUNT, 3))
    assert claims.account == ACCOUNT
    assert claims.gen == 3


def test_an_issued_token_has_the_agreed_claims_and_nothing_of_the_secret(tokens: Tokens) -> None:
    header, claims = read_apart(tokens.issue(ACCOUNT, 0))
    assert header.keys() == {"alg", "typ", "kid"}
    assert (header["alg"], header["typ"]) == ("HS256", "at+jwt")
    assert header["kid"] not in SECRET.hex()
    assert claims.keys() == {"iss", "aud", "sub", "sid", "gen", "jti", "iat", "exp"}
    assert claims["exp"] - claims["iat"] == ACCESS_SECONDS == 600


@pytest.mark.parametrize("alg", ["none", "NoNe", "HS512", "RS256", "", "hs256", None, ["HS256"], {"HS256": 1}, 1])
def test_another_algorithm_in_the_header_is_refused(tokens: Tokens, alg: Any) -> None:
    """J1"""
    assert code_of(tokens, with_header(tokens.issue(ACCOUNT, 0), alg=alg)) is Code.INVALID_TOKEN


def test_an_unsigned_token_is_refused(tokens: Tokens) -> None:
    """J1"""
    header, claims = read_apart(tokens.issue(ACCOUNT, 0))
    unsigned = jwt.encode(claims, "", algorithm="none", headers=header | {"alg": "none"})
    assert code_of(tokens, unsigned) is Code.INVALID_TOKEN


@pytest.mark.filterwarnings("ignore::jwt.warnings.InsecureKeyLengthWarning")
def test_the_right_key_with_a_longer_hash_is_refused(tokens: Tokens) -> None:
    """J1"""
    assert code_of(tokens, sign(tokens, algorithm="HS512")) is Code.INVALID_TOKEN


def test_another_servers_key_is_refused(tokens: Tokens) -> None:
    assert code_of(tokens, sign(tokens, key=derive_key(bytes(64), b"forethought access tokens"))) is Code.INVALID_TOKEN


@pytest.mark.parametrize("claim", ["iss", "aud", "sub", "sid", "gen", "jti", "iat", "exp"])
def test_every_claim_is_needed(tokens: Tokens, claim: str) -> None:
    """J2"""
    assert code_of(tokens, sign(tokens, drop=claim)) is Code.INVALID_TOKEN


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "somebody"},
        {"aud": "somebody"},
        {"aud": ["forethought"]},
        {"exp": "1790000600"},
        {"exp": True},
        {"exp": None},
        {"exp": float("inf")},
        {"nbf": NOON + 61},
        {"gen": -1},
        {"gen": 2**31},
        {"gen": "0"},
        {"sub": "ada@example.org"},
        {"sid": 7},
    ],
)
def test_a_claim_that_is_not_right_is_refused(tokens: Tokens, claims: dict[str, Any]) -> None:
    """J3"""
    assert code_of(tokens, sign(tokens, **claims)) is Code.INVALID_TOKEN


def test_an_end_beyond_all_numbers_is_refused(tokens: Tokens) -> None:
    """J2"""
    first, _, _ = tokens.issue(ACCOUNT, 0).split(".")
    _, claims = read_apart(tokens.issue(ACCOUNT, 0))
    text = json.dumps(claims | {"exp": 0}).replace('"exp": 0', '"exp": 1e400')
    body = first + "." + base64.urlsafe_b64encode(text.encode()).rstrip(b"=").decode()
    signature = jwt.algorithms.HMACAlgorithm(jwt.algorithms.HMACAlgorithm.SHA256).sign(
        body.encode(), derive_key(SECRET, b"forethought access tokens")
    )
    assert code_of(tokens, body + "." + base64.urlsafe_b64encode(signature).rstrip(b"=").decode()) is Code.INVALID_TOKEN


@pytest.mark.parametrize("typ", ["JWT", "", None, "AT+JWT", "refresh"])
def test_another_type_of_token_is_refused(tokens: Tokens, typ: Any) -> None:
    """J3"""
    assert code_of(tokens, sign(tokens, header={"typ": typ})) is Code.INVALID_TOKEN


@pytest.mark.parametrize("kid", ["../../dev/null", "' OR 1=1", "x" * 10_000, "", "current"])
def test_another_name_of_a_key_is_refused(tokens: Tokens, kid: str) -> None:
    """J4"""
    assert code_of(tokens, sign(tokens, header={"kid": kid})) is Code.INVALID_TOKEN


@pytest.mark.parametrize("kid", [None, 1, ["a"], {}])
def test_a_name_of_a_key_that_is_no_text_is_refused(tokens: Tokens, kid: Any) -> None:
    assert code_of(tokens, with_header(tokens.issue(ACCOUNT, 0), kid=kid)) is Code.INVALID_TOKEN


@pytest.mark.parametrize("name", ["jku", "x5u"])
def test_a_key_is_never_fetched_from_where_the_token_says(tokens: Tokens, name: str) -> None:
    """J5"""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        listener.setblocking(False)
        address = f"http://127.0.0.1:{listener.getsockname()[1]}/keys"
        forged = sign(tokens, key=bytes(32), header={name: address})
        assert code_of(tokens, forged) is Code.INVALID_TOKEN
        with pytest.raises(BlockingIOError):
            listener.accept()


def test_a_key_inside_the_token_is_not_used(tokens: Tokens) -> None:
    """J5"""
    key = {"kty": "oct", "k": base64.urlsafe_b64encode(bytes(32)).decode()}
    assert code_of(tokens, sign(tokens, key=bytes(32), header={"jwk": key})) is Code.INVALID_TOKEN


def test_a_token_runs_out_after_ten_minutes_and_the_leeway(tokens: Tokens, clock: SettableClock) -> None:
    token = tokens.issue(ACCOUNT, 0)
    clock.advance(659)
    tokens.verify(token)
    clock.advance(1)
    assert code_of(tokens, token) is Code.TOKEN_EXPIRED


def test_a_server_clock_that_steps_back_signs_nobody_out(tokens: Tokens, clock: SettableClock) -> None:
    """J2"""
    token = tokens.issue(ACCOUNT, 0)
    clock.advance(-24 * 3600)
    tokens.verify(token)
    assert tokens.verify(sign(tokens, iat=clock.now() + 60)).account == ACCOUNT


def test_a_token_of_the_previous_key_is_good_for_ten_minutes_after_the_change(clock: SettableClock) -> None:
    """J7"""
    before = Tokens(SECRET, clock=clock)
    clock.advance(300)
    token = before.issue(ACCOUNT, 0)
    after = Tokens(bytes(64), previous=SECRET, clock=clock)
    assert after.verify(token).account == ACCOUNT
    clock.advance(600)
    after.verify(token)
    clock.advance(1)
    assert code_of(after, token) is Code.INVALID_TOKEN


def test_a_token_of_the_previous_key_is_refused_where_that_key_is_not_given(clock: SettableClock) -> None:
    token = Tokens(SECRET, clock=clock).issue(ACCOUNT, 0)
    assert code_of(Tokens(bytes(64), clock=clock), token) is Code.INVALID_TOKEN


@pytest.mark.parametrize("length", [0, 16, 31])
def test_a_short_secret_is_not_accepted(clock: SettableClock, length: int) -> None:
    """J8"""
    with pytest.raises(ValueError, match="needs 32"):
        Tokens(bytes(length), clock=clock)


@given(st.text(max_size=300) | st.binary(max_size=300).map(lambda raw: raw.decode("latin-1")))
def test_no_text_is_a_token_by_chance(text: str) -> None:
    assert code_of(Tokens(SECRET, clock=SettableClock()), text) is Code.INVALID_TOKEN


@given(st.integers(min_value=0), st.characters(codec="ascii"))
def test_a_changed_character_makes_a_token_invalid(place: int, character: str) -> None:
    tokens = Tokens(SECRET, clock=SettableClock())
    token = tokens.issue(ACCOUNT, 0)
    at = place % (len(token) - 1)  # the last character carries bits that no byte uses
    changed = token[:at] + character + token[at + 1 :]
    if changed != token:
        assert code_of(tokens, changed) is Code.INVALID_TOKEN


def test_nesting_without_end_in_a_token_is_refused(tokens: Tokens) -> None:
    nested = base64.urlsafe_b64encode(b"[" * 1500).rstrip(b"=").decode()
    assert code_of(tokens, f"{nested}.{nested[:10]}.AA") is Code.INVALID_TOKEN


def test_keys_are_derived_as_hkdf_says() -> None:
    # RFC 5869, test case 3: no salt, no info; the first 32 of its 42 bytes.
    assert derive_key(b"\x0b" * 22, b"").hex() == "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"


def test_each_purpose_has_a_key_of_its_own() -> None:
    assert derive_key(SECRET, b"one") != derive_key(SECRET, b"two")


def test_the_successor_of_a_token_follows_from_session_generation_and_attempt(tokens: Tokens) -> None:
    session = new_id()
    (token,) = tokens.successors(session, 1, "attempt")
    assert tokens.successors(session, 1, "attempt") == [token]
    others = {tokens.successors(*case)[0] for case in [(new_id(), 1, "attempt"), (session, 2, "attempt"), (session, 1, "other")]}
    assert len(others | {token}) == 4
    assert len(token) == 43


def test_successors_come_from_todays_secret_first(clock: SettableClock) -> None:
    session = new_id()
    (old,) = Tokens(SECRET, clock=clock).successors(session, 1, "attempt")
    new, second = Tokens(bytes(64), previous=SECRET, clock=clock).successors(session, 1, "attempt")
    assert second == old
    assert new != old


def test_random_tokens_have_256_bits_and_never_repeat() -> None:
    drawn = {random_token() for _ in range(1000)}
    assert len(drawn) == 1000
    assert all(len(base64.urlsafe_b64decode(token + "=")) == 32 for token in drawn)


def test_what_is_kept_of_a_token_is_its_sha_256() -> None:
    assert digest("token") == hashlib.sha256(b"token").hexdigest()
