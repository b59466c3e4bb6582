"""Try the rules of the quick-add line on a great many lines: `python -m tests.fuzz.quick_add [how many]`.

Ends with the smallest line that breaks a rule, or says how many were tried.
"""

import sys

from hypothesis import HealthCheck, Phase, given, settings

from tests.support.quick_add_rules import LINES, check_everything

MANY = 50_000


def fuzz(count: int) -> int:
    """Try so many lines, other ones each time; return how many were tried."""
    tried = 0

    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        derandomize=False,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate, Phase.shrink],
    )
    @given(LINES)
    def try_one(line: str) -> None:
        nonlocal tried
        tried += 1
        check_everything(line)

    try_one()
    return tried


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else MANY
    sys.stdout.write(f"{fuzz(count):,} lines, and every rule held for each.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
