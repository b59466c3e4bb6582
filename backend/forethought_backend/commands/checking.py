"""Looks at everything that `check` looks at, and tells it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from forethought_backend.commands import options
from forethought_backend.commands.checks.database import look_at_database
from forethought_backend.commands.checks.finding import Finding, Standing, ok, warn, wrong
from forethought_backend.commands.checks.folder import look_at_folder
from forethought_backend.commands.checks.mail import look_at_mail
from forethought_backend.commands.checks.provider import look_at_provider
from forethought_backend.commands.checks.proxies import look_at_proxies, look_through
from forethought_backend.commands.failures import Failed
from forethought_backend.commands.output import printable, tell
from forethought_backend.core.environment import Environment, SettingsWrong
from forethought_backend.core.settings import Settings, worth_a_warning


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is to be looked at beside the rest."""

    host: str
    asks_model: bool
    mail_to: str | None
    through: str | None


def run_checks(data_dir: Path | None, wishes: Wishes, *, as_json: bool) -> None:
    """Tell one finding after the other, what is wrong on stderr; programs get the list of all of them on stdout."""
    findings = []
    for finding in _findings(data_dir, wishes):
        findings.append(finding)
        if not as_json:
            _show(finding)
    wrongs = sum(finding.standing is Standing.WRONG for finding in findings)
    if as_json:
        tell({"is_ok": not wrongs, "findings": [_document(finding) for finding in findings]}, as_json=True)
    if wrongs:
        raise click.exceptions.Exit(Failed.exit_code)
    if not as_json:
        has_warnings = any(finding.standing is Standing.WARN for finding in findings)
        click.echo("Nothing is wrong; see the warnings." if has_warnings else "Nothing is wrong.")


def _findings(data_dir: Path | None, wishes: Wishes) -> Iterator[Finding]:
    try:
        settings = options.settings_for(data_dir, wishes.host)
    except SettingsWrong as failure:
        yield from (wrong("settings", line) for line in failure.lines)
        return
    yield from _of_the_settings(settings)
    yield from look_at_folder(settings)
    yield from look_at_database(settings)
    yield look_at_mail(settings, wishes.mail_to)
    yield look_at_provider(settings, asks=wishes.asks_model)
    yield from look_at_proxies(settings)
    if wishes.through is not None:
        yield from look_through(settings, _address(wishes.through))


def _of_the_settings(settings: Settings) -> Iterator[Finding]:
    where = "the database at DATABASE_URL" if settings.database_url else f"a Postgres of its own in {settings.data_dir}"
    yield ok("settings", f"All can be read: {where}, sign-up is {settings.registration.value}.")
    for line in worth_a_warning(settings):
        yield warn("settings", line, "Change it, unless that is what you want.")


def _address(url: str) -> str:
    found = Environment({"--through": url}).web_url("--through")
    if found is None:
        raise click.UsageError("--through must be an address like https://tasks.example.org.")
    return found


def _show(finding: Finding) -> None:
    """Print a finding, what to do on a line of its own below it."""
    is_wrong = finding.standing is Standing.WRONG
    click.echo(printable(f"{finding.standing.value:<6} {finding.area:<11} {finding.said}"), err=is_wrong)
    if finding.todo is not None:
        click.echo(printable(f"{'':<18} {finding.todo}"), err=is_wrong)


def _document(finding: Finding) -> dict[str, object]:
    return {"area": finding.area, "standing": finding.standing.value, "said": finding.said, "todo": finding.todo}
