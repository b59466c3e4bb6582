"""The register of the columns that hold what a person wrote, or tells of them.

A test walks the migrated database and fails on a column of text or JSON that is neither here nor among the others below,
so that nobody can add one without saying how it is exported, how it is erased, and why it is kept. `python -m
forethought_backend.core.words_register` prints the table that the documentation shows.
"""

from dataclasses import dataclass
from typing import Final

CASCADE: Final = "with the account"


@dataclass(frozen=True, slots=True)
class Words:
    """A column that holds a person's words. `exported` is its place in the document, or why it is not in it."""

    column: str
    exported: str
    why: str
    erased: str = CASCADE


REGISTER: Final = (
    Words("users.email", "profile.email", "the name to sign in with"),
    Words("users.persona_signals", "profile.signals", "words of ours that were met in theirs, for the coach's framing"),
    Words("email_changes.email", "not: it waits for its confirmation, a day", "the address that an account is to have"),
    Words("devices.label", "sessions[].device_name", "so that a device can be told from others"),
    Words("sessions.device_label", "sessions[].device_name", "so that a session can be told from others"),
    Words("tasks.text", "tasks[].text", "the task"),
    Words("goals.what_matters", "goals[].what_matters", "the goal"),
    Words("goals.biggest_win", "goals[].biggest_win", "the goal"),
    Words("goals.worst_outcome", "goals[].worst_outcome", "the goal"),
    Words("conflicts.value", "conflicts[].value", "a text that lost against a later one, for its author to take up again"),
    Words("conflicts.by_device", "conflicts[].by_device", "where that text was written"),
    Words("coaching_interactions.response", "interactions[].response", "the coach's answer, which may repeat the task"),
    Words("coaching_interactions.question", "interactions[].question", "what the person asked back"),
    Words(
        "coaching_cache.response",
        "not: a copy of answers that are in it",
        "the same answer again without another call",
        "with the account or after its time",
    ),
    Words(
        "coaching_reservations.result",
        "not: a copy of an answer, a day",
        "the same answer to a repeated request",
        "with the account or after a day",
    ),
)

OTHERS: Final = {
    # Secrets, as hashes: nothing can be read from them.
    "users.password_hash",
    "users.recovery_hash",
    "devices.secret_hash",
    "refresh_tokens.token",
    "refresh_tokens.rotation_hash",
    "password_resets.token_hash",
    "email_changes.token_hash",
    "invites.token_hash",
    "attempt_counters.subject",
    # Hashes with a key of the account, or of what a device sent.
    "applied_ops.payload_hash",
    "coaching_interactions.question_hash",
    "coaching_cache.question_hash",
    "coaching_reservations.request_hash",
    "coaching_reservations.idempotency_key",
    # Words of ours: kinds, states, names of models and versions.
    "alembic_version.version_num",
    "attempt_counters.bucket",
    "security_events.kind",
    "sessions.revoke_reason",
    "sync_log.entity",
    "conflicts.entity",
    "conflicts.field",
    "goals.position",
    "applied_ops.result",
    "tasks.stamps",
    "goals.stamps",
    "coaching_interactions.source",
    "coaching_interactions.reason",
    "coaching_interactions.model",
    "coaching_interactions.prompt_version",
    "coaching_interactions.price_version",
    "coaching_interactions.move",
    "coaching_interactions.persona",
    "coaching_interactions.decision",
    "coaching_interactions.token_count",
    "coaching_cache.model",
    "coaching_cache.prompt_version",
    "coaching_reservations.state",
    "coaching_ledger.model",
    "coaching_ledger.price_version",
}


def table() -> str:
    """Return the register as a table of Markdown.

    >>> table().splitlines()[0]
    '| column | exported as | erased | why it is kept |'
    """
    lines = ["| column | exported as | erased | why it is kept |", "| --- | --- | --- | --- |"]
    lines += [f"| `{words.column}` | {words.exported} | {words.erased} | {words.why} |" for words in REGISTER]
    return "\n".join(lines)


if __name__ == "__main__":
    print(table())  # noqa: T201 -- what this is run for
