"""`forethought import` and `export`, answered by whoever has the replica. Files go by their path: a line of the socket holds none."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from forethought_common.errors import Outage, Refusal

from forethought_desktop.core.words import in_english
from forethought_desktop.portability import wording
from forethought_desktop.portability.actions import ALL, EVERYTHING, PortabilityActions, Preview
from forethought_desktop.portability.formats import catalogue
from forethought_desktop.portability.plan import Choices

Message = dict[str, Any]
_LINE_LIMIT = 50
"""Warnings of one answer, which must stay one short line of the socket."""


class PortabilityCommands:
    """Answers requests of `core.instance`. The last answer has `exit`, and `error` where it failed."""

    def __init__(self, actions: PortabilityActions) -> None:
        self._actions = actions

    async def import_file(self, request: Message) -> AsyncIterator[Message]:
        """Read a file and import it, or with `dry_run` only say what would happen."""
        choices = Choices(
            adds_same=bool(request.get("adds_same")),
            brings_back=bool(request.get("brings_back")),
            keeps_extras=bool(request.get("keeps_extras")),
        )
        try:
            preview = await self._actions.read(Path(str(request.get("path"))), str(request.get("format") or ""))
            yield _told(preview, choices)
            if not request.get("dry_run"):
                done = await self._actions.carry_out(preview, choices)
                yield {"imported": {"tasks": done.tasks, "goals": done.goals, "answers": done.answers, "copy": _path(done.copy)}}
        except (Refusal, Outage) as failure:
            yield {"exit": 1, "error": failure.detail}
            return
        yield {"exit": 0}

    async def export_file(self, request: Message) -> AsyncIterator[Message]:
        """Write everything that a format holds to a file."""
        format_key = str(request.get("format"))
        if format_key != EVERYTHING and format_key not in catalogue.BY_KEY:
            yield {"exit": 2, "error": "This is no format that Forethought writes."}
            return
        try:
            done = await self._actions.export(Path(str(request.get("path"))), format_key, ALL)
        except (Refusal, Outage) as failure:
            yield {"exit": 1, "error": failure.detail}
            return
        told = {"tasks": done.tasks, "goals": done.goals, "answers": done.answers}
        yield {"exported": {**told, "path": str(done.path), "words": wording.exported(done, in_english)}}
        yield {"exit": 0}


def _told(preview: Preview, choices: Choices) -> Message:
    plan = preview.plan
    return {
        "format": preview.format.key,
        "read_as": wording.read_as(preview, in_english),
        "would_import": plan.count(choices),
        "found": {str(fate): count for fate, count in plan.counts.items()},
        "skipped": dict(plan.reading.skipped),
        "counts": wording.counts(plan, in_english),
        "notes": wording.notes(preview, in_english),
        "warnings": wording.warned(preview, in_english)[:_LINE_LIMIT],
    }


def _path(path: Path | None) -> str | None:
    return None if path is None else str(path)
