"""Which parameters which model takes, as data: the same question is an error to one and the default of another."""

from typing import Any

import msgspec


class Capability(msgspec.Struct, frozen=True):
    """`thinking` and `effort` are what is sent, None means the parameter is left out."""

    prefix: str
    thinking: str | None
    effort: str | None


# An answer is two sentences: thinking first would cost the deadline. Some models always think and
# refuse to be told otherwise; older ones refuse to hear about effort.
CAPABILITIES = (
    Capability("claude-haiku-5-5", thinking="disabled", effort="low"),
    Capability("claude-sonnet-5-5", thinking="disabled", effort="low"),
    Capability("claude-opus-5-5", thinking=None, effort="low"),
    Capability("claude-fable-5", thinking=None, effort="low"),
    Capability("claude-mythos", thinking=None, effort=None),
    Capability("claude-haiku-4-5", thinking=None, effort=None),
)
_UNKNOWN = Capability("", thinking="disabled", effort=None)


def capability(model: str) -> Capability:
    """Return the row with the longest prefix of the model's name, else what local servers take."""
    return max((row for row in CAPABILITIES if model.startswith(row.prefix)), key=lambda row: len(row.prefix), default=_UNKNOWN)


def parameters(model: str, refused: frozenset[str] = frozenset()) -> dict[str, Any]:
    """Return the parameters to send, without those that the provider `refused` before."""
    row = capability(model)
    chosen: dict[str, Any] = {}
    if row.effort is not None and "output_config" not in refused:
        chosen["output_config"] = {"effort": row.effort}
    if row.thinking is not None and "thinking" not in refused:
        chosen["thinking"] = {"type": row.thinking}
    return chosen
