"""Refresh tokens used a second time by somebody else."""

import random

from forethought_common import routes

from tests.benchmarks.figures import Figure, count
from tests.benchmarks.in_process import in_process, show
from tests.support.addresses import client_at
from tests.support.people import Device, sign_in, sign_up
from tests.support.postgres import Cluster

TIMES = 200
RACE_SECONDS = 10


async def measure(postgres: Cluster, times: int = TIMES) -> list[Figure]:
    """Replay spent tokens at any age up to a day; return what that gave, and which sessions lived on."""
    chance, tokens, survivors, wrongly_dead = random.Random(5), 0, 0, 0
    with postgres.database() as address:
        async with in_process(address) as stage, client_at(stage.application, "127.0.0.1") as client:
            first = await sign_up(client)
            for number in range(times):
                device = await sign_in(client, device_secret=first.device_secret) if number else first
                spent = device.refresh_token
                device.take(await device.exchange())
                await device.is_let_in()
                age = chance.choice([0, 1, 9, 11, 60, 599, 3600, 86_000])
                stage.clock.advance(age)
                tokens += (await device.exchange(token=spent)).status_code == 200
                is_alive = await _is_alive(device)
                survivors += age > RACE_SECONDS and is_alive
                wrongly_dead += age <= RACE_SECONDS and not is_alive
    return [
        count(f"{times} spent refresh tokens replayed: tokens that gave", tokens, 0),
        count("sessions alive after a replay later than 10 s", survivors, 0),
        count("sessions ended by a race within 10 s", wrongly_dead, 0),
    ]


async def _is_alive(device: Device) -> bool:
    """Tell whether the session can still go on: by the token it holds, or by exchanging that."""
    if (await device.get(routes.ME)).status_code == 200:
        return True
    answer = await device.exchange()
    return answer.status_code == 200


def main() -> None:
    show(measure)


if __name__ == "__main__":
    main()
