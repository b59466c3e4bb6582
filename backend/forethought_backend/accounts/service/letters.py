"""What the server writes to people, as plain text."""

from forethought_backend.core.mail import Mail

RESET_PAGE = "/reset"
CONFIRM_PAGE = "/confirm"


def link(base_url: str, page: str, token: str) -> str:
    """Return the address that leads to a page of this server; the token stands where no server ever sees it."""
    return f"{base_url}{page}#{token}"


def reset(to: str, base_url: str, token: str) -> Mail:
    return Mail(
        to,
        "A new password for Forethought",
        "Somebody, probably you, asked for a new password for Forethought.\n\n"
        f"Set one here within a day:\n{link(base_url, RESET_PAGE, token)}\n\n"
        "Every device will be signed out. If it was not you, there is nothing to do: your password stays as it is.\n",
    )


def confirm(to: str, base_url: str, token: str) -> Mail:
    return Mail(
        to,
        "Is this your address?",
        "Somebody, probably you, wants to sign in to Forethought with this address.\n\n"
        f"Confirm it here within a day:\n{link(base_url, CONFIRM_PAGE, token)}\n\n"
        "If it was not you, there is nothing to do.\n",
    )


def taken(to: str) -> Mail:
    return Mail(
        to,
        "You have an account already",
        "Somebody, perhaps you, wanted to use this address for another account of Forethought.\n"
        "There is one with it already, so nothing was changed.\n",
    )


def address_changed(to: str, *, is_waiting: bool) -> Mail:
    """Tell the address of before, in case it was somebody else."""
    what = "is about to get another address, once that one is confirmed" if is_waiting else "has another address from now on"
    return Mail(
        to,
        "Your address for Forethought",
        f"Your account of Forethought {what}.\n\n"
        "If it was not you, sign in, change the password, and ask whoever runs the server for help.\n",
    )


def password_reset(to: str) -> Mail:
    return Mail(
        to,
        "Your password for Forethought was changed",
        "A new password was set for your account of Forethought, and every device was signed out.\n\n"
        "If it was not you, ask whoever runs the server for help.\n",
    )
