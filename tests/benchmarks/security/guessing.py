"""Guessing at one account from everywhere, while its owner signs in."""

from forethought_common import routes

from tests.benchmarks.figures import Figure, count
from tests.benchmarks.in_process import in_process, show
from tests.support.addresses import client_at
from tests.support.people import PASSWORD, sign_up
from tests.support.postgres import Cluster

GUESSES = 400
SIGN_INS = 20


async def measure(postgres: Cluster, guesses: int = GUESSES) -> list[Figure]:
    """Return how many guesses of an hour were looked at, and how often the owner got in meanwhile."""
    looked_at, late = 0, 0
    with postgres.database() as address:
        async with in_process(address) as stage, client_at(stage.application, "192.0.2.1") as home:
            owner = await sign_up(home, "owner@example.org")
            got_in = 0
            for number in range(guesses):
                async with client_at(stage.application, stage.another_network()) as stranger:
                    guess = await stranger.post(routes.SIGN_IN, json={"email": owner.email, "password": f"wrong password number {number}"})
                looked_at += guess.status_code == 401
                late += guess.status_code == 429 and "retry-after" not in guess.headers
                if number % (guesses // SIGN_INS) == 0:
                    body = {"email": owner.email, "password": PASSWORD, "device_secret": owner.device_secret}
                    got_in += (await home.post(routes.SIGN_IN, json=body)).status_code == 200
    return [
        count(f"{guesses} guesses at one account from as many networks within an hour: looked at", looked_at, 30, at_most=True),
        count("refused without saying when to come back", late, 0),
        count(f"{SIGN_INS} sign-ins of a known device meanwhile: let in", got_in, SIGN_INS),
    ]


def main() -> None:
    show(measure)


if __name__ == "__main__":
    main()
