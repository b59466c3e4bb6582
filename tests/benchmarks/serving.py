"""`forethought-server` with what a measurement has to keep out of its way: `python -m tests.benchmarks.serving serve …`.

BENCHMARK_STREAMS is how many answers one person may be given at once. With BENCHMARK_UNTIRING the
provider is asked every time, however often it failed: else a provider that fails is soon left alone,
and the questions of the measurement would be the easy ones that wait for nobody.
"""

import os

import pytest
from forethought_backend.coaching import limits, service
from forethought_backend.coaching.breaker import Breaker
from forethought_backend.commands.group import commands
from forethought_common.coaching import Reason
from typing_extensions import override


class Untiring(Breaker):
    @override
    def obstacle(self) -> Reason | None:
        return None


def main() -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(limits, "STREAMS", int(os.environ["BENCHMARK_STREAMS"]))
        if "BENCHMARK_UNTIRING" in os.environ:
            patch.setattr(service, "Breaker", Untiring)
        commands()


if __name__ == "__main__":
    main()
