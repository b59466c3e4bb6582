"""`user create|list|invite|quota`: accounts by the administrator's hand."""

from pathlib import Path

import click
from typing_extensions import override

from forethought_backend.commands import options

MOST = 1_000_000_000


@click.group()
def user() -> None:
    """Make accounts and invites, and see who has an account. A server may run meanwhile."""


@user.command()
@click.argument("email")
@click.option("--admin", "is_admin", is_flag=True, help="Make this person an administrator.")
@options.data_dir
def create(email: str, is_admin: bool, data_dir: Path | None) -> None:
    """Make an account for EMAIL. The password is asked for, or read from the first line of standard input."""
    from forethought_backend.commands import administration

    administration.create_user(data_dir, email, is_admin=is_admin)


@user.command("list")
@options.data_dir
def list_everybody(data_dir: Path | None) -> None:
    """Print everybody who has an account, one a line, in the order of their coming."""
    from forethought_backend.commands import administration

    administration.list_users(data_dir)


@user.command()
@options.data_dir
def invite(data_dir: Path | None) -> None:
    """Print an invite: good for one sign-up within seven days, and shown this once."""
    from forethought_backend.commands import administration

    administration.create_invite(data_dir)


class _Quota(click.ParamType[str]):
    """A whole number from 1, `none` or `default`."""

    name = "N|none|default"

    @override
    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        is_number = value.isascii() and value.isdigit() and 1 <= int(value) <= MOST
        if not is_number and value not in {"none", "default"}:
            self.fail(f"give a number from 1 to {MOST}, none or default.", param, ctx)
        return value


@user.command()
@click.argument("email")
@click.argument("limit", required=False, type=_Quota())
@options.data_dir
def quota(email: str, limit: str | None, data_dir: Path | None) -> None:
    """Print how many coachings by the model EMAIL may have and has had, or set how many: N, none for no limit, default for the server's."""
    from forethought_backend.commands import administration

    administration.user_quota(data_dir, email, limit)
