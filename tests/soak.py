"""Play a great many schedules of sync: `python -m tests.soak [--seed N] [--schedules M]`.

Seeds count up from the first. Whatever goes wrong is told with its seed and made as small as it gets;
`--seed N --schedules 1` plays that one again.
"""

import argparse
import sys
import time

from tests.support.postgres import running_cluster
from tests.support.schedules import schedule
from tests.support.schedules.stage import staged

MANY = 20_000
TELL_EVERY = 500


def main() -> int:
    asked = argparse.ArgumentParser(description="Play schedules of sync with real devices and a real server.")
    asked.add_argument("--seed", type=int, default=0, help="the first seed")
    asked.add_argument("--schedules", type=int, default=MANY, help="how many")
    given = asked.parse_args()
    began, violations = time.monotonic(), 0
    seeds = range(given.seed, given.seed + given.schedules)
    with running_cluster() as cluster, staged(cluster) as stage:
        for seed in seeds:
            try:
                schedule.play(stage, range(seed, seed + 1))
            except schedule.Violation as violation:
                violations += 1
                sys.stdout.write(f"{violation}\nplay it again: python -m tests.soak --seed {seed} --schedules 1\n")
            done = seed - given.seed + 1
            if done % TELL_EVERY == 0 or done == given.schedules:
                sys.stdout.write(f"{done:,} schedules from seed {given.seed}, {violations} violations, {time.monotonic() - began:.0f} s\n")
                sys.stdout.flush()
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
