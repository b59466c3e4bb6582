"""`check`: names every setting that is wrong, tries what can be tried, and changes nothing."""

from pathlib import Path

import click

from forethought_backend.commands import options


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Where the server is going to listen; some defaults depend on it.")
@click.option("--ask-model", is_flag=True, help="Ask the model for one word, to see that its provider takes the key: a fraction of a cent.")
@click.option("--mail-to", metavar="ADDRESS", help="Send a mail there, to see that the mail server takes it.")
@click.option(
    "--through", metavar="URL", help="Call the running server by the address that people use, and judge how the proxy passes it on."
)
@options.data_dir
@options.as_json
def check(host: str, ask_model: bool, mail_to: str | None, through: str | None, data_dir: Path | None, as_json: bool) -> None:
    """Name every setting that is wrong, and see whether what they name can be used. Changes nothing.

    Looks at the settings, the data folder, the database with its pooler, migrations and clock, the mail server, the
    model's provider and the proxies. A server may run meanwhile; only --through needs one. Exit code 1 where anything
    is wrong.
    """
    from forethought_backend.commands.checking import Wishes, run_checks

    run_checks(data_dir, Wishes(host, ask_model, mail_to, through), as_json=as_json)
