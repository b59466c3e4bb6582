"""People who sign up on a server under test, and what their devices hold."""

import secrets
from dataclasses import dataclass, field
from uuid import UUID

import httpx
import jwt
import msgspec
from forethought_common import routes
from forethought_common.accounts import SignedIn, SignedUp, TokenPair

PASSWORD = "correct horse battery staple"


@dataclass
class Device:
    """One signed-in device: it keeps its newest tokens."""

    client: httpx.AsyncClient
    email: str
    user_id: UUID
    access_token: str
    refresh_token: str
    device_secret: str
    past: list[str] = field(default_factory=list)
    """Access tokens of before."""
    recovery_code: str = ""
    """Known on the device that signed up."""

    @property
    def headers(self) -> dict[str, str]:
        return bearer(self.access_token)

    @property
    def session_id(self) -> UUID:
        return UUID(jwt.decode(self.access_token, options={"verify_signature": False})["sid"])

    async def get(self, path: str) -> httpx.Response:
        return await self.client.get(path, headers=self.headers)

    async def post(self, path: str, body: object = None) -> httpx.Response:
        return await self.client.post(path, json=body, headers=self.headers)

    async def patch(self, path: str, body: object) -> httpx.Response:
        return await self.client.patch(path, json=body, headers=self.headers)

    async def delete(self, path: str, body: object = None) -> httpx.Response:
        return await self.client.request("DELETE", path, json=body, headers=self.headers)

    async def exchange(self, rotation_id: str | None = None, *, token: str | None = None) -> httpx.Response:
        """Ask for the next pair and keep what is held now: the answer may be lost on its way."""
        body = {"refresh_token": token or self.refresh_token, "rotation_id": rotation_id or new_rotation_id()}
        return await self.client.post(routes.REFRESH, json=body)

    def take(self, answer: httpx.Response) -> None:
        """Hold the pair of an answer that arrived."""
        assert answer.status_code == 200, answer.text
        pair = msgspec.json.decode(answer.content, type=TokenPair)
        self.past.append(self.access_token)
        self.access_token, self.refresh_token = pair.access_token, pair.refresh_token

    async def is_let_in(self) -> bool:
        return (await self.get(routes.ME)).status_code == 200


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def new_rotation_id() -> str:
    return secrets.token_urlsafe(16)


async def sign_up(client: httpx.AsyncClient, email: str = "ada@example.org", password: str = PASSWORD) -> Device:
    """Make an account through the API."""
    answer = await client.post(routes.SIGN_UP, json={"email": email, "password": password, "device_name": "Laptop"})
    assert answer.status_code == 201, answer.text
    made = msgspec.json.decode(answer.content, type=SignedUp)
    device = Device(client, made.user.email, made.user.id, made.access_token, made.refresh_token, made.device_secret)
    device.recovery_code = made.recovery_code
    return device


async def sign_in(
    client: httpx.AsyncClient, email: str = "ada@example.org", password: str = PASSWORD, *, device_secret: str | None = None
) -> Device:
    """Sign another device in through the API."""
    body = {"email": email, "password": password, "device_name": "Phone", "device_secret": device_secret}
    answer = await client.post(routes.SIGN_IN, json=body)
    assert answer.status_code == 200, answer.text
    made = msgspec.json.decode(answer.content, type=SignedIn)
    return Device(client, made.user.email, made.user.id, made.access_token, made.refresh_token, made.device_secret)
