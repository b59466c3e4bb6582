"""Two replicas behind a balancer and PgBouncer, put through everything: `python -m tests.drills.replicas`, five minutes or more.

Ends with 1 where a count is wrong. Times are printed and never fail a run: they say something about the machine as well.
"""

import asyncio
import sys
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from pathlib import Path

import httpx
from forethought_backend.core.database import Address, Database
from forethought_common import routes

from tests.benchmarks import promises
from tests.benchmarks.figures import Figure, count, machine, milliseconds, percentile, table
from tests.benchmarks.stage import Stage
from tests.drills.load import Load, Worker, devices, listen
from tests.support.device_processes import device_process
from tests.support.fleet import Fleet, fleet
from tests.support.people import Device, new_rotation_id, sign_in, sign_up
from tests.support.postgres import Cluster, reachable_folder, running_cluster

LIMIT = 10
SERVING = "tests.benchmarks.serving"
MANY_STREAMS = {"BENCHMARK_STREAMS": "1000", "FORETHOUGHT_COACHING_QUOTA": str(LIMIT)}
POKE_SECONDS = 2.0
WRITES = 5


async def measure(
    postgres: Cluster, balancer: str = "haproxy", *, restarts: int = 1, workers: int = 8, questions: int = 60
) -> list[Figure]:
    """Return every figure of one balancer."""
    async with fleet(postgres, balancer, module=SERVING, **MANY_STREAMS) as ships:
        figures = [*await journey(ships), *await pokes(ships), *await renewals(ships)]
        figures += await races(ships, questions)
        return [*figures, *await under_load(ships, lambda: rolled(ships, restarts), workers)]


async def journey(ships: Fleet) -> list[Figure]:
    """Let two devices with replicas of their own work on one list through the balancer."""
    async with httpx.AsyncClient(base_url=ships.url, timeout=30) as client:
        await sign_up(client, "person@example.org")
    with reachable_folder() as folder:
        async with (
            device_process(_made(folder / "laptop"), ships.url, read_seconds=60) as laptop,
            device_process(_made(folder / "phone"), ships.url, read_seconds=60) as phone,
        ):
            await laptop.until(lambda told: told["kind"] == "synced", "the laptop is in step")
            await phone.until(lambda told: told["kind"] == "synced", "the phone is in step")
            await laptop.add("Call mum", "Draft the pricing page")
            await phone.until_it_has(2, 90)
            [task] = [task for task, text in (await phone.tell())["tasks"].items() if text == "Call mum"]
            await phone.edit(task, text="Call mum and dad")
            told = await laptop.until(lambda told: told["tasks"].get(task) == "Call mum and dad", "the laptop has the edit")
            at_ends = [told["conflicts"] + told["rejected"] for told in (told, await phone.tell())]
    return [count("two devices: edits in doubt or refused", sum(at_ends), 0)]


async def pokes(ships: Fleet) -> list[Figure]:
    """Open streams on all replicas and see how soon each hears of a write."""
    took: list[float] = []
    async with httpx.AsyncClient(base_url=ships.url, timeout=30) as client:
        device = await sign_up(client, "listener@example.org")
        async with AsyncExitStack() as leaving:
            streams = [await leaving.enter_async_context(_stream(device)) for _ in range(4)]
            for number in range(WRITES):
                began = time.monotonic()
                assert (await device.post(routes.TASKS, {"text": f"Task {number}"})).status_code == 201
                async with asyncio.timeout(90):
                    await asyncio.gather(*(anext(stream) for stream in streams))
                took.append(time.monotonic() - began)
    return [
        count("writes of which all four streams heard", len(took), WRITES),
        milliseconds("the last of four streams hears of a write, the slowest", max(took), POKE_SECONDS),
        milliseconds("the last of four streams hears of a write, median", percentile(took, 0.5)),
    ]


async def renewals(ships: Fleet) -> list[Figure]:
    """Renew one session many times at the same moment, through all replicas."""
    async with httpx.AsyncClient(base_url=ships.url, timeout=30) as client:
        device = await sign_up(client, "renewer@example.org")
        attempt = new_rotation_id()
        same = await asyncio.gather(*(device.exchange(attempt) for _ in range(20)))
        tokens = {answer.json().get("refresh_token") for answer in same}
        device.take(same[0])
        different = await asyncio.gather(*(device.exchange() for _ in range(8)))
        won = [answer for answer in different if answer.status_code == 200]
        device.take(won[0])
        is_in = await device.is_let_in()
    return [
        count("20 equal renewals at once: different tokens", len(tokens), 1),
        count("8 different renewals at once: answered with a token", len(won), 1),
        count("the others: told to wait", sum(answer.status_code == 409 for answer in different), 7),
        count("signed in afterwards", int(is_in), 1),
    ]


async def races(ships: Fleet, questions: int) -> list[Figure]:
    """Ask the coach the same at once, and far more than the quota allows."""
    async with AsyncExitStack() as leaving:
        database = await leaving.enter_async_context(Database.open(Address(ships.direct_url), size=2))
        stage = Stage(Path(), ships.direct_url, ships.double, database, leaving)
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=100)
        client = await leaving.enter_async_context(httpx.AsyncClient(base_url=ships.url, timeout=60, limits=limits))
        # Each of the four workers has to have its model loaded.
        for _ in range(4):
            await stage.warm(client)
        figures = await promises.at_once(stage, [client, client])
        return [*figures, *await promises.at_the_limit(stage, [client, client], LIMIT, questions)]


async def under_load(ships: Fleet, happen: Callable[[], Awaitable[None]], workers: int) -> list[Figure]:
    """Let people work and listen while something happens to the servers."""
    load, ended = Load(), asyncio.Event()
    people = await devices(ships.url, max(workers // 2, 1))
    second = [await sign_in(person.client, person.email) for person in people]
    listening = [asyncio.create_task(listen(person, load, ended)) for person in second[:2]]
    working = [asyncio.create_task(Worker(device, load).work(ended)) for device in (*people, *second)]
    began = time.monotonic()
    try:
        await asyncio.sleep(1)
        await happen()
        await asyncio.sleep(1)
    finally:
        ended.set()
        await asyncio.gather(*working)
        for task in listening:
            task.cancel()
        await asyncio.gather(*listening, return_exceptions=True)
    took = time.monotonic() - began
    kept = await _texts(people)
    for person in people:
        await person.client.aclose()
    lost = [task for task, text in load.written.items() if kept.get(task) != text]
    return [
        count(f"{len(load.seconds)} requests in {took:.0f} s meanwhile: failed{_why(load.failed)}", len(load.failed), 0),
        count(f"{len(load.written)} tasks that were acknowledged: lost or with another text", len(lost), 0),
        count(f"streams opened anew ({load.streams} in all)", int(load.streams > 2), 1),
        milliseconds("a request, median", percentile(load.seconds, 0.5)),
        milliseconds("a request, the slowest", max(load.seconds)),
    ]


async def rolled(ships: Fleet, times: int) -> None:
    """Restart one replica after the other."""
    for _ in range(times):
        for replica in ships.replicas:
            await replica.stop()
            await replica.start()
            await ships.until_taken_in(replica)


@asynccontextmanager
async def _stream(device: Device) -> AsyncGenerator[AsyncGenerator[str]]:
    """Open a stream, and lend the pokes that follow the first."""
    async with device.client.stream("GET", routes.EVENTS, headers=device.headers, timeout=60) as answer:
        assert answer.status_code == 200

        async def heard() -> AsyncGenerator[str]:
            async for line in answer.aiter_lines():
                if line == "event: poke":
                    yield line

        stream = heard()
        await anext(stream)
        yield stream
        await stream.aclose()


async def _texts(people: Sequence[Device]) -> dict[str, str]:
    found: dict[str, str] = {}
    for person in people:
        cursor = ""
        while True:
            answer = await person.get(f"{routes.TASKS}?limit=100{cursor}")
            assert answer.status_code == 200, answer.text
            page = answer.json()
            found |= {task["id"]: task["text"] for task in page["items"]}
            if not page.get("next_cursor"):
                break
            cursor = f"&cursor={page['next_cursor']}"
    return found


def _why(failed: list[str]) -> str:
    return "" if not failed else f" ({'; '.join(failed[:5])})"


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def main() -> int:
    print(f"{machine()}\n", flush=True)
    wrong: list[Figure] = []
    with running_cluster() as postgres, suppress(KeyboardInterrupt):
        for balancer in sys.argv[1:] or ("haproxy", "nginx"):
            figures = asyncio.run(measure(postgres, balancer, restarts=2, workers=12, questions=200))
            print(f"Behind {balancer}:\n\n" + "\n".join(table(figures)) + "\n", flush=True)
            wrong += [figure for figure in figures if figure.is_exact and not figure.is_met]
    print("Every count is right." if not wrong else f"{len(wrong)} counts are wrong.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
