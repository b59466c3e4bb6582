"""`check`: names every setting that is wrong, and touches nothing."""

from pathlib import Path

import click

from forethought_backend.commands import options
from forethought_backend.commands.failures import told_in_lines
from forethought_backend.core.settings import worth_a_warning


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Where the server is going to listen; some defaults depend on it.")
@click.option("--ask-model", is_flag=True, help="Ask the model for one word, to see that its provider takes the key: a fraction of a cent.")
@options.data_dir
def check(host: str, data_dir: Path | None, ask_model: bool) -> None:
    """Name every setting that is wrong; with DATABASE_URL, also see whether that database can be used. Changes nothing."""
    with told_in_lines():
        settings = options.settings_for(data_dir, host)
        if settings.database_url is not None:
            from forethought_backend.core.preparation import inspect

            inspect(settings.database_direct_url or settings.database_url)
        if ask_model:
            from forethought_backend.commands.provider import try_provider

            try_provider(settings)
    for line in worth_a_warning(settings):
        click.echo(line)
    where = "DATABASE_URL" if settings.database_url else f"an embedded Postgres in {settings.data_dir}"
    click.echo(f"The settings are right: {where}, sign-up {settings.registration.value}, the model {_model(settings.anthropic_api_key)}.")


def _model(key: str | None) -> str:
    return "answers" if key else "is not configured and the rules answer"
