"""The coaching cases of the data folder as situations, and ways to build more of them."""

from pathlib import Path
from typing import Any

import msgspec
import yaml
from forethought_common.rules import Situation

_CASES = yaml.safe_load((Path(__file__).resolve().parents[1] / "data" / "coaching_cases.yaml").read_text())
_FIELDS = frozenset(Situation.__struct_fields__)


def situation_of(case: dict[str, Any], **changes: Any) -> Situation:
    """Read one case; what belongs to the test and not to the situation is left out."""
    given = {name: value for name, value in case.items() if name in _FIELDS}
    return msgspec.convert({"seed": "a person|a task", **given, **changes}, Situation)


EXAMPLES: list[dict[str, Any]] = _CASES["examples"]
TITLES: list[dict[str, Any]] = _CASES["titles"]
OUTPUTS: list[dict[str, Any]] = _CASES["outputs"]
CASES: list[dict[str, Any]] = [*(example["input"] for example in EXAMPLES), *TITLES, *OUTPUTS]
