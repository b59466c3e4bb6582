"""What went wrong, in the person's language.

The parts that know no screen, and the server, say it in English. Here each of their sentences is known by its words, so that it is
translated where it is shown, also when it was kept for a while. One that nobody knows (of a newer server) stays as it came.
"""

import re
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale

from forethought_desktop.core.words import QT_TRANSLATE_NOOP

SENTENCES = (
    # what is written
    QT_TRANSLATE_NOOP("Failures", "This has {count} characters; it may have {limit}."),
    QT_TRANSLATE_NOOP("Failures", "This is empty; write something."),
    # the way to a server
    QT_TRANSLATE_NOOP("Failures", "There is no server called {host}."),
    QT_TRANSLATE_NOOP("Failures", "{host} could not be reached."),
    QT_TRANSLATE_NOOP("Failures", "{host} has no certificate that this computer trusts."),
    QT_TRANSLATE_NOOP("Failures", "{host} did not answer in time."),
    QT_TRANSLATE_NOOP("Failures", "{host} answered, but not as a Forethought server."),
    QT_TRANSLATE_NOOP("Failures", "This is not a server's address. One looks like {example}"),
    QT_TRANSLATE_NOOP("Failures", "Use an address that starts with https:// so that nobody on the way can read your tasks."),
    QT_TRANSLATE_NOOP("Failures", "Its clock is {minutes} minutes ahead of this computer's. Edits still sync rightly."),
    QT_TRANSLATE_NOOP("Failures", "Its clock is {minutes} minutes behind this computer's. Edits still sync rightly."),
    QT_TRANSLATE_NOOP("Failures", "No server is connected."),
    QT_TRANSLATE_NOOP("Failures", "No server is connected, so nothing would be sent."),
    QT_TRANSLATE_NOOP("Failures", "The server did not answer."),
    QT_TRANSLATE_NOOP("Failures", "The server fell silent."),
    QT_TRANSLATE_NOOP("Failures", "The connection to the server broke."),
    QT_TRANSLATE_NOOP("Failures", "The answer broke off."),
    QT_TRANSLATE_NOOP("Failures", "The server's answer is no stream."),
    QT_TRANSLATE_NOOP("Failures", "The server sent an event that makes no sense."),
    QT_TRANSLATE_NOOP("Failures", "The server did not say what became of the edits."),
    QT_TRANSLATE_NOOP("Failures", "The server does not accept this session just now."),
    QT_TRANSLATE_NOOP("Failures", "Somebody else is signed in on the server."),
    QT_TRANSLATE_NOOP("Failures", "{changed} of the {rows} tasks and goals here are missing or different on the server."),
    QT_TRANSLATE_NOOP("Failures", "Another window has just renewed the session."),
    # this computer
    QT_TRANSLATE_NOOP("Failures", "Forethought could not write to {path}: {reason}."),
    QT_TRANSLATE_NOOP("Failures", "Forethought could not write to the disk: {reason}."),
    QT_TRANSLATE_NOOP("Failures", "The file {path} cannot be used: {reason}."),
    QT_TRANSLATE_NOOP("Failures", "The file {path} cannot be read."),
    QT_TRANSLATE_NOOP("Failures", "The file {path} cannot be written."),
    QT_TRANSLATE_NOOP("Failures", "{path} cannot be written: {reason}."),
    QT_TRANSLATE_NOOP("Failures", "{path} cannot be used: {reason}."),
    QT_TRANSLATE_NOOP("Failures", "{path} cannot be changed: {reason}."),
    QT_TRANSLATE_NOOP("Failures", "Windows would not take it: {reason}."),
    QT_TRANSLATE_NOOP("Failures", "The file {path} cannot be read. Move it away to start with the usual settings."),
    QT_TRANSLATE_NOOP("Failures", "The file {path} was written by a newer version of Forethought. Update Forethought to use it."),
    QT_TRANSLATE_NOOP(
        "Failures",
        "The file {path} was written by a newer version of Forethought. Update Forethought to open it; nothing in it was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Failures", "The file {path} is damaged. Move it away to start anew; what the server has comes back with the next sync."
    ),
    QT_TRANSLATE_NOOP("Failures", "The disk is nearly full, so no copy was made."),
    QT_TRANSLATE_NOOP(
        "Failures", "The list was closed before all was imported. What is there can be undone; import the file again for the rest."
    ),
    QT_TRANSLATE_NOOP("Failures", "The system's keyring does not answer."),
    QT_TRANSLATE_NOOP("Failures", "The system's keyring refused."),
    QT_TRANSLATE_NOOP("Failures", "The server could not be started: {reason}."),
    QT_TRANSLATE_NOOP("Failures", "The server did not become ready."),
    QT_TRANSLATE_NOOP("Failures", "The server did not start. Why is in {path}."),
    # what a server says
    QT_TRANSLATE_NOOP("Failures", "Sign in first."),
    QT_TRANSLATE_NOOP("Failures", "This device is signed out. Sign in again to go on."),
    QT_TRANSLATE_NOOP("Failures", "This device was signed out, as its token was used twice. Sign in again."),
    QT_TRANSLATE_NOOP("Failures", "This account has been deleted."),
    QT_TRANSLATE_NOOP("Failures", "This server takes no new accounts."),
    QT_TRANSLATE_NOOP("Failures", "This server needs an invite. Ask whoever runs it for one."),
    QT_TRANSLATE_NOOP("Failures", "This invite has been used, has run out, or never was one. Ask for a new one."),
    QT_TRANSLATE_NOOP("Failures", "There is an account with this e-mail address already. Sign in instead."),
    QT_TRANSLATE_NOOP("Failures", "Nobody has an account with this e-mail address."),
    QT_TRANSLATE_NOOP("Failures", "The e-mail address or the password is not right."),
    QT_TRANSLATE_NOOP("Failures", "The current password is not right."),
    QT_TRANSLATE_NOOP("Failures", "The password is not right."),
    QT_TRANSLATE_NOOP("Failures", "There is another account with this e-mail address."),
    QT_TRANSLATE_NOOP(
        "Failures", "Use at least {number} characters. A few unrelated words in a row are easy to remember and hard to guess."
    ),
    QT_TRANSLATE_NOOP("Failures", "This password is easy to guess. A few unrelated words in a row are easy to remember and hard to guess."),
    QT_TRANSLATE_NOOP("Failures", "This does not look like an e-mail address."),
    QT_TRANSLATE_NOOP("Failures", "Too many people are signing in right now."),
    QT_TRANSLATE_NOOP("Failures", "Too many requests; wait a moment."),
    QT_TRANSLATE_NOOP("Failures", "Coaching is switched off; switch it on in Settings to ask."),
    QT_TRANSLATE_NOOP("Failures", "That was a lot of questions in a minute; take a breath."),
    QT_TRANSLATE_NOOP("Failures", "Two answers are on their way already; wait for one of them."),
    QT_TRANSLATE_NOOP("Failures", "This question is being answered already."),
    QT_TRANSLATE_NOOP("Failures", "This edit holds a value that does not fit its field."),
    QT_TRANSLATE_NOOP("Failures", "This edit holds a value that cannot be stored."),
    QT_TRANSLATE_NOOP("Failures", "There is no such task any more."),
    QT_TRANSLATE_NOOP("Failures", "There is no such goal any more."),
    QT_TRANSLATE_NOOP("Failures", "These changes belong to another account than the one that is signed in."),
    QT_TRANSLATE_NOOP("Failures", "This server speaks another version of sync; update the older of the two."),
    QT_TRANSLATE_NOOP("Failures", "This was changed in the meantime; read it again."),
    QT_TRANSLATE_NOOP("Failures", "The database cannot be reached right now."),
    QT_TRANSLATE_NOOP("Failures", "The database is not at the revision that this server needs."),
    QT_TRANSLATE_NOOP("Failures", "Something went wrong on the server. It has been noted in its log."),
)
"""In English, with a place for each word that differs from time to time."""

_PLACE = re.compile(r"\\\{(\w+)\\\}")
_NUMBER = re.compile(r"\d{1,3}(,\d{3})*|\d+")


def said(detail: str) -> str:
    """Return the sentence of a refusal or an outage in the person's language.

    >>> said("The comet has hit the server.")
    'The comet has hit the server.'
    """
    for sentence, pattern in _patterns():
        if found := pattern.fullmatch(detail):
            translated = QCoreApplication.translate("Failures", sentence)
            places = {name: _by_locale(value) for name, value in found.groupdict().items()}
            return detail if translated == sentence else translated.format(**places)
    return detail


def is_known(detail: str) -> bool:
    """Tell whether there is a translation to look for."""
    return any(pattern.fullmatch(detail) for _, pattern in _patterns())


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return each sentence with what recognises it, the most definite first."""
    ordered = sorted(SENTENCES, key=lambda sentence: len(re.sub(r"\{\w+\}", "", sentence)), reverse=True)
    return tuple((sentence, re.compile(_PLACE.sub(r"(?P<\1>.+)", re.escape(sentence)), re.DOTALL)) for sentence in ordered)


def _by_locale(value: str) -> str:
    return QLocale().toString(int(value.replace(",", ""))) if _NUMBER.fullmatch(value) else value
