"""Tokens of a signed-in device: short-lived signed ones for requests, opaque ones that are exchanged for the next.

An access token is a JWT that proves a session; the session's row is still read on every request.
A refresh token is random at sign-in and derived afterwards, so that the same exchange, asked again
because the answer was lost, gives the same token. Only hashes of refresh tokens are kept.
"""

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated
from uuid import UUID

import jwt
import msgspec
from forethought_common.errors import Code, Refusal
from forethought_common.ids import new_id

from forethought_backend.core.clock import Clock
from forethought_backend.core.database import Account

ACCESS_SECONDS = 600
"""How long an access token is good for, and how long one signed with the previous key is still taken."""

LEEWAY_SECONDS = 60
SHORTEST_SECRET = 32
_ALGORITHM = "HS256"
_TYPE = "at+jwt"
_PARTY = "forethought"
_LONGEST_TOKEN = 2048
_REQUIRED = ["iss", "aud", "sub", "sid", "gen", "jti", "iat", "exp"]
# Times are compared below, with the server's own clock. When a token was issued is not compared at
# all: a clock that steps back must not sign everybody out.
_OPTIONS: jwt.types.Options = {
    "require": _REQUIRED,
    "strict_aud": True,
    "verify_exp": False,
    "verify_nbf": False,
    "verify_iat": False,
}


class AccessClaims(msgspec.Struct, frozen=True):
    """What an access token says, checked for its types."""

    sub: UUID
    sid: UUID
    gen: Annotated[int, msgspec.Meta(ge=0, le=2**31 - 1)]
    jti: str
    iat: int
    exp: int
    nbf: int = 0

    @property
    def account(self) -> Account:
        return Account(self.sub, self.sid)


def random_token() -> str:
    """Return 256 random bits as text that fits a URL."""
    return secrets.token_urlsafe(32)


def digest(secret: str) -> str:
    """Return what is kept of a random secret: its SHA-256. A guessable secret (a password) needs a slow hash instead."""
    return hashlib.sha256(secret.encode()).hexdigest()


def derive_key(secret: bytes, purpose: bytes) -> bytes:
    """Derive 32 bytes for one purpose (HKDF with SHA-256, no salt), so that no key serves two."""
    root = hmac.digest(bytes(32), secret, "sha256")
    return hmac.digest(root, purpose + b"\x01", "sha256")


@dataclass(frozen=True, slots=True)
class _Keys:
    """The keys that one server secret stands for."""

    name: str
    access: bytes
    refresh: bytes

    @classmethod
    def of(cls, secret: bytes) -> "_Keys":
        if len(secret) < SHORTEST_SECRET:
            raise ValueError(f"the server's secret has {len(secret)} bytes; it needs {SHORTEST_SECRET}")
        name = derive_key(secret, b"forethought key name")[:8].hex()
        return cls(name, derive_key(secret, b"forethought access tokens"), derive_key(secret, b"forethought refresh tokens"))


class Tokens:
    """Issues and checks tokens with the server's secret; `previous` is the secret it had before, if that was changed."""

    def __init__(self, secret: bytes, *, previous: bytes | None = None, clock: Clock) -> None:
        self.clock = clock
        self._keys = _Keys.of(secret)
        self._previous = None if previous is None else _Keys.of(previous)
        self._previous_until = clock.now() + ACCESS_SECONDS
        self._read_once = lru_cache(maxsize=4096)(self._read)

    def issue(self, account: Account, generation: int) -> str:
        """Sign an access token for a session's generation."""
        now = self.clock.now()
        claims = {
            "iss": _PARTY,
            "aud": _PARTY,
            "sub": str(account.user_id),
            "sid": str(account.session_id),
            "gen": generation,
            "jti": str(new_id()),
            "iat": now,
            "exp": now + ACCESS_SECONDS,
        }
        return jwt.encode(claims, self._keys.access, algorithm=_ALGORITHM, headers={"typ": _TYPE, "kid": self._keys.name})

    def verify(self, token: str) -> AccessClaims:
        """Return the claims of a token that is ours and in its time, or refuse it."""
        if len(token) > _LONGEST_TOKEN:
            raise _not_ours()
        key_name, claims = self._read_once(token)
        now = self.clock.now()
        if claims.exp <= now - LEEWAY_SECONDS:
            raise Refusal(Code.TOKEN_EXPIRED, "This access token has run out; refresh it.")
        if claims.nbf > now + LEEWAY_SECONDS or (key_name != self._keys.name and now > self._previous_until):
            raise _not_ours()
        return claims

    def successors(self, session_id: UUID, generation: int, rotation_id: str) -> list[str]:
        """Return the refresh token that follows in a session for one attempt: with today's secret first, then with the previous one."""
        message = f"rt1|{session_id}|{generation}|{rotation_id}".encode()
        keys = [self._keys] if self._previous is None else [self._keys, self._previous]
        return [base64.urlsafe_b64encode(hmac.digest(key.refresh, message, "sha256")).rstrip(b"=").decode() for key in keys]

    def _read(self, token: str) -> tuple[str, AccessClaims]:
        try:
            header = jwt.get_unverified_header(token)
            keys = self._named(header.get("kid"))
            if header.get("typ") != _TYPE or keys is None:
                raise _not_ours()
            claims = jwt.decode(token, keys.access, algorithms=[_ALGORITHM], audience=_PARTY, issuer=_PARTY, options=_OPTIONS)
            return keys.name, msgspec.convert(claims, AccessClaims)
        except (jwt.PyJWTError, msgspec.ValidationError) as failure:
            raise _not_ours() from failure

    def _named(self, name: object) -> _Keys | None:
        return next((keys for keys in (self._keys, self._previous) if keys is not None and keys.name == name), None)


def _not_ours() -> Refusal:
    return Refusal(Code.INVALID_TOKEN, "This access token is not valid; sign in again.")
