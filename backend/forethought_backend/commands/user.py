"""`user create|list|invite|reset-link|disable|enable|quota|delete`: accounts by the administrator's hand."""

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


@user.command("reset-link")
@click.argument("email")
@options.data_dir
def reset_link(email: str, data_dir: Path | None) -> None:
    """Print a link by which EMAIL can set a new password, once and within an hour."""
    from forethought_backend.commands import administration

    administration.print_reset_link(data_dir, email)


@user.command()
@click.argument("email")
@options.data_dir
def disable(email: str, data_dir: Path | None) -> None:
    """Sign every device of EMAIL out and let nobody in until `enable`. Nothing is deleted."""
    from forethought_backend.commands import administration

    administration.set_disabled(data_dir, email, is_disabled=True)


@user.command()
@click.argument("email")
@options.data_dir
def enable(email: str, data_dir: Path | None) -> None:
    """Let EMAIL sign in again."""
    from forethought_backend.commands import administration

    administration.set_disabled(data_dir, email, is_disabled=False)


@user.command()
@click.argument("email")
@click.option("--yes", "is_sure", is_flag=True, help="Do not ask.")
@options.data_dir
def delete(email: str, is_sure: bool, data_dir: Path | None) -> None:
    """Erase EMAIL with all tasks, goals and coaching, at once and for good."""
    from forethought_backend.commands import administration

    administration.delete_user(data_dir, email, is_sure=is_sure)


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
