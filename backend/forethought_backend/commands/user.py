"""`user create|list|invite`: accounts by the administrator's hand."""

from pathlib import Path

import click

from forethought_backend.commands import options


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
