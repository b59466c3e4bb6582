"""Lets a request through only with an access token in its `Authorization` header."""

from collections.abc import Awaitable, Callable

from forethought_common.errors import Code, Refusal
from litestar.enums import ScopeType
from litestar.middleware import ASGIMiddleware
from litestar.types import ASGIApp, Receive, Scope, Send
from structlog.contextvars import bound_contextvars
from typing_extensions import override

from forethought_backend.core.database import Account


class Authentication(ASGIMiddleware):
    """Stands before every handler but those with the option `exclude_from_auth`; the account becomes the request's user.

    A token in a cookie, an address or a body counts for nothing: a page of somebody else could send those.
    """

    scopes = (ScopeType.HTTP, ScopeType.WEBSOCKET)
    exclude_opt_key = "exclude_from_auth"

    def __init__(self, authenticate: Callable[[str], Awaitable[Account]]) -> None:
        self._authenticate = authenticate

    @override
    async def handle(self, scope: Scope, receive: Receive, send: Send, next_app: ASGIApp) -> None:
        account = await self._authenticate(_bearer_token(scope))
        scope["user"] = account
        with bound_contextvars(user_id=str(account.user_id)):
            await next_app(scope, receive, send)


def _bearer_token(scope: Scope) -> str:
    given = [value for name, value in scope["headers"] if name == b"authorization"]
    scheme, _, token = given[0].decode("latin-1").partition(" ") if len(given) == 1 else ("", "", "")
    if scheme.lower() != "bearer" or not token.strip():
        raise Refusal(Code.NOT_SIGNED_IN, "Sign in first.")
    return token.strip()
