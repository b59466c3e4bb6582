"""The commands of `forethought-server`."""

import click

from forethought_backend.commands.backup import backup
from forethought_backend.commands.cache import cache
from forethought_backend.commands.check import check
from forethought_backend.commands.failures import Commands
from forethought_backend.commands.healthcheck import healthcheck
from forethought_backend.commands.migrate import migrate
from forethought_backend.commands.openapi import openapi
from forethought_backend.commands.purge import purge
from forethought_backend.commands.restore import restore
from forethought_backend.commands.serve import serve
from forethought_backend.commands.settings import settings
from forethought_backend.commands.user import user


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="forethought", prog_name="forethought-server")
def commands() -> None:
    """Keep Forethought's accounts, tasks and coaching, and sync them between devices.

    Everything that can be set is read from the environment (DATABASE_URL, FORETHOUGHT_…); see the README.
    Exit codes: 0 done, 1 failed with one line on stderr for each thing that is wrong, 2 wrong usage. With --json, what
    a command prints is one JSON document, and so is what it says on stderr when it fails.
    """


for command in (serve, migrate, check, settings, openapi, user, cache, purge, healthcheck, backup, restore):
    commands.add_command(command)
