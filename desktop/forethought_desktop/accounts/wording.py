"""What is said of an account's refusals."""

from forethought_common.errors import Code, Outage, Refusal
from PySide6.QtCore import QCoreApplication

from forethought_desktop.core.language import translate
from forethought_desktop.ui.failures import said

_MINUTE = 60


def calm_sentence(failure: Refusal | Outage) -> str:
    """Say in one line what went wrong and what to do, without blame."""
    if not isinstance(failure, Refusal):
        return said(failure.detail)
    if failure.code is Code.RATE_LIMITED and failure.retry_after is not None:
        return translate("Accounts", "Too many attempts. It goes on in %Ln minute(s).", max(1, -(-failure.retry_after // _MINUTE)))
    if failure.code is Code.INVALID_INPUT and any(error.field.endswith("email") for error in failure.errors):
        return QCoreApplication.translate("Accounts", "This does not look like an email address.")
    return _sentences().get(failure.code) or said(failure.detail)


def proof_sentence(failure: Refusal | Outage) -> str:
    """Say it where only the password is asked for, once more."""
    if isinstance(failure, Refusal) and failure.code is Code.INVALID_CREDENTIALS:
        return QCoreApplication.translate("Accounts", "This is not the password of today. Look once more.")
    return calm_sentence(failure)


def _sentences() -> dict[Code, str]:
    return {
        Code.INVALID_CREDENTIALS: QCoreApplication.translate("Accounts", "Email and password do not go together. Look once more."),
        Code.EMAIL_TAKEN: QCoreApplication.translate("Accounts", "There is an account with this email already. Sign in instead?"),
        Code.INVITE_REQUIRED: QCoreApplication.translate(
            "Accounts", "This server takes new accounts by invitation. Enter the code you were given."
        ),
        Code.RESET_REFUSED: QCoreApplication.translate("Accounts", "This code does not fit the email, has been used, or has run out."),
        Code.NO_MAIL: QCoreApplication.translate(
            "Accounts", "This server sends no mail. Use your recovery code, or ask whoever runs the server for a link."
        ),
        Code.ACCOUNT_DELETED: QCoreApplication.translate(
            "Accounts", "This account is about to be erased. Until then you can bring it back as it was."
        ),
    }
