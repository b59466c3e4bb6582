"""Whether an answer, or the time it takes, tells who has an account."""

import statistics
import time
from collections.abc import Callable
from typing import Any

import httpx
from forethought_backend.core.mail_server import mail_server
from forethought_common import routes

from tests.benchmarks.figures import Figure, auc, count
from tests.benchmarks.in_process import Stage, in_process, show
from tests.support.addresses import client_at
from tests.support.people import sign_up
from tests.support.postgres import Cluster
from tests.support.smtp import MailBox

TIMES = 200
WARM_UP = 10
CLOSE_SECONDS = 0.005
CLOSE_SHARE = 0.05
WRONG = "wrong horse battery staple"

Body = Callable[[str], dict[str, Any]]


async def measure(postgres: Cluster, times: int = TIMES) -> list[Figure]:
    """Ask for addresses that have an account and for ones that have none, turn about, each from a network of its own."""
    figures: list[Figure] = []
    box = MailBox()
    with_mail = {"mail": mail_server(box.url), "base_url": "https://tasks.example.org"}
    asked: list[tuple[str, str, Body]] = [
        ("sign-in", routes.SIGN_IN, lambda email: {"email": email, "password": WRONG}),
        ("bringing an account back", routes.RESTORE_ACCOUNT, lambda email: {"email": email, "password": WRONG}),
        (
            *("reset by code", routes.RESET),
            lambda email: {"email": email, "recovery_code": "0" * 26, "new_password": "three wise monkeys looking away"},
        ),
        ("asking for a link by mail", routes.RESET_REQUEST, lambda email: {"email": email}),
    ]
    try:
        for name, path, body in asked:
            with postgres.database() as address:
                async with in_process(address, **with_mail) as stage:
                    async with client_at(stage.application, "192.0.2.1") as home:
                        await sign_up(home, "owner@example.org")
                    figures += await _compare(stage, name, path, body, times)
    finally:
        box.close()
    return figures


async def _compare(stage: Stage, name: str, path: str, body: Body, times: int) -> list[Figure]:
    known = await stage.people(times + WARM_UP, like="owner@example.org")
    took: dict[bool, list[float]] = {True: [], False: []}
    seen: set[tuple[int, bytes, tuple[str, ...]]] = set()
    for number, email in enumerate(known):
        order = (True, False) if number % 2 else (False, True)
        for is_known in order:
            began, answer = await _ask(stage, path, body(email if is_known else f"no-{email}"))
            if number >= WARM_UP:
                took[is_known].append(began)
            seen.add((answer.status_code, answer.content, tuple(sorted(set(answer.headers) - {"x-request-id"}))))
    medians = {is_known: statistics.median(values) for is_known, values in took.items()}
    apart = abs(medians[True] - medians[False])
    is_close = apart <= max(CLOSE_SECONDS, CLOSE_SHARE * medians[False])
    measured = f"{1000 * medians[True]:.1f} and {1000 * medians[False]:.1f} ms: {1000 * apart:.2f} ms apart"
    return [
        count(f"{name}: different answers in {2 * times}", len(seen), 1),
        Figure(f"{name}: median with and without an account", measured, "within 5 ms or 5 %", is_close),
        Figure(f"{name}: telling them apart by time (0.5 is a coin)", f"{auc(took[True], took[False]):.2f}"),
    ]


async def _ask(stage: Stage, path: str, body: dict[str, Any]) -> tuple[float, httpx.Response]:
    async with client_at(stage.application, stage.another_network()) as client:
        began = time.perf_counter()
        answer = await client.post(path, json=body)
        return time.perf_counter() - began, answer


def main() -> None:
    show(measure)


if __name__ == "__main__":
    main()
