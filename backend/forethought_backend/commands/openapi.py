"""`openapi`: prints the description of the HTTP API."""

import click

from forethought_backend.commands import options


@click.command()
@options.as_json
def openapi(as_json: bool) -> None:
    """Print the OpenAPI document of the HTTP API: JSON in any case, with --json on one line."""
    from pathlib import Path

    import msgspec

    from forethought_backend.app import create_app
    from forethought_backend.core.database import Address
    from forethought_backend.core.settings import Settings

    application = create_app(Settings(Path(), secret_key=bytes(32), docs=True), database_address=Address("postgresql://"))
    document = msgspec.json.encode(application.litestar.openapi_schema.to_schema(), order="sorted")
    click.echo(msgspec.json.format(document, indent=0 if as_json else 2).decode())
