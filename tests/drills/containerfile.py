"""Reads a Containerfile as what it is: a list of steps."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import cast


@dataclass(frozen=True)
class Step:
    """One instruction, its lines joined."""

    word: str
    rest: str

    @property
    def options(self) -> dict[str, str]:
        return dict(re.findall(r"--([a-z-]+)=(\S+)", self.rest.split(" && ")[0]))

    @property
    def listed(self) -> list[str]:
        """The words of an instruction in exec form."""
        return cast("list[str]", json.loads(self.rest[self.rest.index("[") :]))


def read(path: Path) -> list[Step]:
    """Return the steps in their order."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.lstrip().startswith("#")]
    joined = re.sub(r"\\\n\s*", "", "\n".join(lines))
    return [Step(*line.split(maxsplit=1)) for line in joined.splitlines() if line.strip()]


def stages(steps: list[Step]) -> list[list[Step]]:
    """Return the steps of each stage; the last is the image."""
    found: list[list[Step]] = []
    for step in steps:
        if step.word == "FROM":
            found.append([])
        found[-1].append(step)
    return found
