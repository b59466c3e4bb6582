"""`user create|list|show|invite|…`: accounts by the hand of whoever runs the server."""

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
@click.option(
    "--password-file", type=click.Path(path_type=Path, allow_dash=True), help="Take the password from this file's first line; - is stdin."
)
@options.data_dir
@options.as_json
def create(email: str, is_admin: bool, password_file: Path | None, data_dir: Path | None, as_json: bool) -> None:
    """Make an account for EMAIL. The password is asked for, or read from the first line of standard input or of a file."""
    from forethought_backend.commands import people

    people.create_user(data_dir, email, is_admin=is_admin, password_file=password_file, as_json=as_json)


@user.command("list")
@options.data_dir
@options.as_json
def list_everybody(data_dir: Path | None, as_json: bool) -> None:
    """Print everybody who has an account, one a line, in the order of their coming."""
    from forethought_backend.commands import people

    people.list_users(data_dir, as_json=as_json)


@user.command()
@options.about_somebody
def show(email: str, data_dir: Path | None, as_json: bool) -> None:
    """Print what is known of the account of EMAIL; nothing that was written in it."""
    from forethought_backend.commands import people

    people.show_user(data_dir, email, as_json=as_json)


@user.command()
@options.data_dir
@options.as_json
def invite(data_dir: Path | None, as_json: bool) -> None:
    """Print an invite: good for one sign-up within seven days, and shown this once."""
    from forethought_backend.commands import people

    people.create_invite(data_dir, as_json=as_json)


@user.command("reset-link")
@options.about_somebody
def reset_link(email: str, data_dir: Path | None, as_json: bool) -> None:
    """Print a link by which EMAIL can set a new password, once and within an hour."""
    from forethought_backend.commands import people

    people.print_reset_link(data_dir, email, as_json=as_json)


@user.command()
@options.about_somebody
def disable(email: str, data_dir: Path | None, as_json: bool) -> None:
    """Sign every device of EMAIL out and let nobody in until `enable`. Nothing is deleted."""
    from forethought_backend.commands import people

    people.set_disabled(data_dir, email, is_disabled=True, as_json=as_json)


@user.command()
@options.about_somebody
def enable(email: str, data_dir: Path | None, as_json: bool) -> None:
    """Let EMAIL sign in again."""
    from forethought_backend.commands import people

    people.set_disabled(data_dir, email, is_disabled=False, as_json=as_json)


@user.command("make-admin")
@options.about_somebody
def make_admin(email: str, data_dir: Path | None, as_json: bool) -> None:
    """Make EMAIL an administrator."""
    from forethought_backend.commands import people

    people.set_admin(data_dir, email, is_admin=True, as_json=as_json)


@user.command("unmake-admin")
@options.about_somebody
def unmake_admin(email: str, data_dir: Path | None, as_json: bool) -> None:
    """Make EMAIL an ordinary person again."""
    from forethought_backend.commands import people

    people.set_admin(data_dir, email, is_admin=False, as_json=as_json)


@user.command("sign-out")
@options.about_somebody
def sign_out(email: str, data_dir: Path | None, as_json: bool) -> None:
    """Sign every device of EMAIL out. Who knows the password may sign in again; `disable` lets nobody in."""
    from forethought_backend.commands import people

    people.end_sessions(data_dir, email, as_json=as_json)


@user.command()
@options.about_somebody
def restore(email: str, data_dir: Path | None, as_json: bool) -> None:
    """Bring the account of EMAIL back that its owner has closed: possible for seven days, until it is erased."""
    from forethought_backend.commands import people

    people.bring_back(data_dir, email, as_json=as_json)


@user.command()
@click.argument("email")
@click.option("--yes", "is_sure", is_flag=True, help="Do not ask.")
@options.data_dir
@options.as_json
def delete(email: str, is_sure: bool, data_dir: Path | None, as_json: bool) -> None:
    """Erase EMAIL with all tasks, goals and coaching, at once and for good."""
    from forethought_backend.commands import people

    people.delete_user(data_dir, email, is_sure=is_sure, as_json=as_json)


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
@options.as_json
def quota(email: str, limit: str | None, data_dir: Path | None, as_json: bool) -> None:
    """Print how many coachings by the model EMAIL may have and has had, or set how many: N, none for no limit, default for the server's."""
    from forethought_backend.commands import people

    people.user_quota(data_dir, email, limit, as_json=as_json)
