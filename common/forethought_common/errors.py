"""The closed list of error codes, and the three families of failure.

A `Refusal` was understood and may not be done: the person can act. An `Outage` is the world's
failure: try again later. Anything else that is raised is a bug.
"""

from enum import StrEnum
from typing import Self

import msgspec


class Code(StrEnum):
    """What went wrong, for programs. A code keeps its meaning for ever; an unknown one reads as `OTHER`."""

    INVALID_INPUT = "invalid-input"
    MALFORMED_REQUEST = "malformed-request"
    MALFORMED_BODY = "malformed-body"
    HEADERS_TOO_LARGE = "headers-too-large"
    UNSUPPORTED_MEDIA_TYPE = "unsupported-media-type"
    BODY_TOO_LARGE = "body-too-large"
    NOT_FOUND = "not-found"
    METHOD_NOT_ALLOWED = "method-not-allowed"
    ID_TAKEN = "id-taken"
    PRECONDITION_REQUIRED = "precondition-required"
    PRECONDITION_FAILED = "precondition-failed"
    RATE_LIMITED = "rate-limited"
    UNAVAILABLE = "unavailable"
    INTERNAL_ERROR = "internal-error"

    NOT_SIGNED_IN = "not-signed-in"
    INVALID_TOKEN = "invalid-token"  # noqa: S105 -- a code, not a secret
    TOKEN_EXPIRED = "token-expired"  # noqa: S105 -- a code, not a secret
    SESSION_REVOKED = "session-revoked"
    REFRESH_IN_PROGRESS = "refresh-in-progress"
    INVALID_CREDENTIALS = "invalid-credentials"
    EMAIL_TAKEN = "email-taken"
    WEAK_PASSWORD = "weak-password"  # noqa: S105 -- a code, not a secret
    REGISTRATION_CLOSED = "registration-closed"
    INVITE_REQUIRED = "invite-required"
    RESET_REFUSED = "reset-refused"
    NO_MAIL = "no-mail"
    ACCOUNT_DELETED = "account-deleted"

    USER_MISMATCH = "user-mismatch"
    PROTOCOL_UNSUPPORTED = "protocol-unsupported"
    HISTORY_DIVERGED = "history-diverged"
    CURSOR_EXPIRED = "cursor-expired"
    OPERATION_REUSED = "operation-reused"
    TOO_MANY_STREAMS = "too-many-streams"

    COACHING_OFF = "coaching-off"
    IDEMPOTENCY_MISMATCH = "idempotency-mismatch"
    IDEMPOTENCY_RUNNING = "idempotency-running"

    OTHER = "other"

    @classmethod
    def _missing_(cls, value: object) -> Self:
        return cls(cls.OTHER)


class FieldError(msgspec.Struct, frozen=True):
    """One field of the input that was refused; the input itself is never repeated."""

    field: str
    code: str
    detail: str


class Problem(msgspec.Struct, omit_defaults=True):
    """The body of every error answer (RFC 9457), sent as `application/problem+json`."""

    title: str
    status: int
    detail: str
    code: str
    type: str = "about:blank"
    errors: list[FieldError] = []
    minimum: int | None = None
    maximum: int | None = None
    reason: str | None = None

    @property
    def known_code(self) -> Code:
        return Code(self.code)


class Refusal(Exception):
    """Understood, and may not be done; `detail` is a sentence a person can act on."""

    def __init__(
        self,
        code: Code,
        detail: str,
        *,
        errors: list[FieldError] | None = None,
        retry_after: int | None = None,
        reason: str | None = None,
    ) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail
        self.errors = errors or []
        self.retry_after = retry_after
        """Whole seconds after which the same request may go through, if that is known."""
        self.reason = reason


class Outage(Exception):
    """The world failed, not the request: the same call may go through later."""

    def __init__(self, detail: str, *, retry_after: int | None = None) -> None:
        super().__init__(detail)
        self.detail = detail
        self.retry_after = retry_after
