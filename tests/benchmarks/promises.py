"""The measurements: each asks real servers and returns what it found beside the bar."""

import asyncio
import math
import random
import time
from collections import Counter
from collections.abc import Sequence

import httpx
from forethought_common import routes, rules
from forethought_common.coaching import Source

from tests.benchmarks.asking import Asker, Heard, ask_all
from tests.benchmarks.bare import ROUTE
from tests.benchmarks.figures import Figure, auc, count, milliseconds, percentile, ratio
from tests.benchmarks.stage import Stage
from tests.evaluation.cases import read_cases
from tests.support.server_process import ServerProcess

PROMISE = 0.8
"""Seconds to the first word, at the 99th percentile."""
RATED = {"importance": 9, "confidence": 3}
MEDIAN, LONGEST = 0.5, 10.0
SPREAD = math.log(LONGEST / MEDIAN) / 3.09
"""Of the logarithm: one first token in a thousand takes the longest time or more."""
FAULTS = (
    *("e400", "e401", "e402", "e403", "e404", "e408", "e409", "e413", "e429@retry-after=7", "e500", "e503", "e504", "e529"),
    *("reset", "html", "noeventname", "refusal", "miderror", "midrate", "cut", "fin", "truncated", "malformed", "invalidutf8"),
    *("baddeltaindex", "maxtok", "slowhead@30", "hdronly@30", "slowfirst@30", "drip@2", "hang@30"),
)
WARM_UP = 20
"""Requests before those that count."""
ASKERS = 6
"""People who ask at the same time, two questions each."""


async def first_words(stage: Stage, client: httpx.AsyncClient, questions: int) -> list[Figure]:
    """Ask a provider whose first token takes log-normal times."""
    chance = random.Random(7)
    times = [min(LONGEST, chance.lognormvariate(math.log(MEDIAN), SPREAD)) for _ in range(questions)]
    stage.double.script(*(f"slowfirst@{seconds:.3f}" for seconds in times))
    before = len(stage.double.requests)
    heard = await ask_all(await _crowd(stage, client), (f"Offer number {number}" for number in range(questions)), **RATED)
    firsts = [one.first_word for one in heard]
    return [
        count(f"{questions} questions: answered, in order", sum(one.is_in_order for one in heard), questions),
        count("calls upstream for them", len(stage.double.requests) - before, questions, at_most=True),
        Figure("answered by", _sources(heard)),
        milliseconds("first word, median", percentile(firsts, 0.5)),
        milliseconds("first word, p99", percentile(firsts, 0.99), PROMISE),
        milliseconds("first word, the slowest", max(firsts)),
    ]


async def in_each_fault(stage: Stage, client: httpx.AsyncClient, questions: int) -> list[Figure]:
    """Ask while the provider fails in one way after the other."""
    askers = await _crowd(stage, client)
    before = len(stage.double.requests)
    figures, in_order = [], 0
    for fault in FAULTS:
        stage.double.script(*[fault] * questions)
        heard = await ask_all(askers, (f"Offer {number} under {fault}" for number in range(questions)), **RATED)
        in_order += sum(one.is_in_order for one in heard)
        figures.append(milliseconds(f"first word p99, {fault}", percentile([one.first_word for one in heard], 0.99), PROMISE))
    asked = questions * len(FAULTS)
    return [
        count(f"{asked} questions in {len(FAULTS)} faults: answered, in order", in_order, asked),
        count("calls upstream for them", len(stage.double.requests) - before, asked, at_most=True),
        *figures,
    ]


async def without_a_provider(stage: Stage, client: httpx.AsyncClient, questions: int) -> list[Figure]:
    """Ask a server whose provider's address nobody listens on."""
    heard = await ask_all(await _crowd(stage, client), (f"Offer {number}" for number in range(questions)), **RATED)
    return [
        count(f"{questions} questions, nobody listening: answered, in order", sum(one.is_in_order for one in heard), questions),
        milliseconds("first word p99, connection refused", percentile([one.first_word for one in heard], 0.99), PROMISE),
    ]


async def from_the_cache(stage: Stage, client: httpx.AsyncClient, bare: httpx.AsyncClient, times: int) -> list[Figure]:
    """Ask for a kept answer and for its bare row, turn about."""
    asker = await stage.somebody(client)
    await asker.ask("Write the offer", **RATED)
    row = (await stage.rows("SELECT question_hash, response FROM coaching_cache WHERE user_id = $1", asker.person.user_id))[0]
    heard: list[Heard] = []
    selects: list[float] = []
    for _ in range(WARM_UP + times):
        began = time.perf_counter()
        answer = await bare.get(ROUTE.replace("{key:str}", row["question_hash"]))
        selects.append(time.perf_counter() - began)
        assert answer.json()["response"] == row["response"]
        heard.append(await asker.ask("Write the offer", **RATED))
    heard, selects = heard[WARM_UP:], selects[WARM_UP:]
    select = percentile(selects, 0.99)
    shown, whole = percentile([one.all_words for one in heard], 0.99), percentile([one.whole for one in heard], 0.99)
    return [
        count(f"{times} equal questions: answered by the cache", sum(one.source is Source.CACHE for one in heard), times),
        milliseconds("bare SELECT over HTTP, p99", select),
        milliseconds("cached answer on the screen, p99", shown),
        ratio("cached answer on the screen to the bare SELECT", shown / select, 4),
        ratio("the same until it is written down as well", whole / select, 4),
    ]


def by_the_rules(rounds: int) -> list[Figure]:
    """Take the processor's time for every case of the evaluation."""
    situations = [case.situation for case in read_cases()]
    for situation in situations:
        rules.answer(situation)
    spent = []
    for _ in range(rounds):
        for situation in situations:
            began = time.process_time()
            rules.answer(situation)
            spent.append(time.process_time() - began)
    return [
        milliseconds("rules, processor time of an answer, mean", sum(spent) / len(spent), 0.001),
        milliseconds("rules, processor time of an answer, p99", percentile(spent, 0.99), 0.001),
    ]


async def at_once(stage: Stage, clients: Sequence[httpx.AsyncClient], questions: int = 50) -> list[Figure]:
    """Ask the same question many times at the same moment, at two servers."""
    asker = await stage.somebody(clients[0])
    everywhere = [Asker(client, asker.person) for client in clients]
    before = len(stage.double.requests)
    stage.double.script("slowfirst@0.5")
    heard = await asyncio.gather(*(everywhere[number % len(clients)].ask("Write the offer", **RATED) for number in range(questions)))
    return [
        count(
            f"{questions} equal questions at {len(clients)} servers: answered, in order", sum(one.is_in_order for one in heard), questions
        ),
        count("calls upstream for them", len(stage.double.requests) - before, 1),
        count("charged for them", await _used(asker), 1),
        Figure("answered by", _sources(heard)),
    ]


async def at_the_limit(stage: Stage, clients: Sequence[httpx.AsyncClient], limit: int, questions: int = 200) -> list[Figure]:
    """Ask far more than the quota allows, at two servers at once."""
    asker = await stage.somebody(clients[0])
    askers = [Asker(client, asker.person) for client in clients for _ in range(8)]
    before = len(stage.double.requests)
    heard = await ask_all(askers, (f"Offer number {number}" for number in range(questions)), **RATED)
    return [
        count(f"{questions} questions at a limit of {limit}: answered, in order", sum(one.is_in_order for one in heard), questions),
        count("charged for them", await _used(asker), limit, at_most=True),
        count("calls upstream for them", len(stage.double.requests) - before, limit, at_most=True),
        count("answered by the model", sum(one.source is Source.MODEL for one in heard), await _used(asker)),
    ]


async def between_two_people(stage: Stage, client: httpx.AsyncClient, questions: int) -> list[Figure]:
    """Let one person ask what another has asked before them, among questions that nobody has asked."""
    first, second = await stage.somebody(client), await stage.somebody(client)
    known = [f"Plan the visit number {number}" for number in range(questions)]
    fresh = [f"Plan the return number {number}" for number in range(questions)]
    for text in known:
        await first.ask(text, **RATED)
    before = len(stage.double.requests)
    mixed = [*known, *fresh]
    random.Random(11).shuffle(mixed)
    heard = {text: await second.ask(text, **RATED) for text in mixed}
    told_apart = auc([heard[text].whole for text in fresh], [heard[text].whole for text in known])
    rows = await stage.rows("SELECT user_id::text AS owner FROM coaching_cache WHERE user_id = $1", second.person.user_id)
    return [
        count("the same words and goals: answered from another's", sum(one.source is Source.CACHE for one in heard.values()), 0),
        count("calls upstream for them", len(stage.double.requests) - before, 2 * questions),
        count("rows of their own", len(rows), 2 * questions),
        ratio(f"AUC of the time, {questions} asked before by another, {questions} not", max(told_apart, 1 - told_apart), 0.55),
    ]


async def killed_midway(stage: Stage, doomed: tuple[ServerProcess, httpx.AsyncClient], other: httpx.AsyncClient) -> list[Figure]:
    """Kill a server in the middle of an answer, and wait until another has given the question back."""
    server, client = doomed
    asker = await stage.somebody(client)
    watcher = Asker(other, asker.person)
    stage.double.script("hang")
    asking = asyncio.create_task(asker.ask("Write the offer", **RATED))
    await stage.double.arrived(len(stage.double.requests) + 1)
    held = await _used(watcher)
    server.kill()
    began = time.monotonic()
    await asyncio.gather(asking, return_exceptions=True)
    for _ in range(180):
        if await _used(watcher) == 0:
            break
        await asyncio.sleep(0.5)
    took = time.monotonic() - began
    return [
        count("killed in mid-answer: held before", held, 1),
        count("charged in the end", await _used(watcher), 0),
        Figure("given back after", f"{took:.0f} s", "at most 60 s", took <= 60),
    ]


async def _crowd(stage: Stage, client: httpx.AsyncClient) -> list[Asker]:
    people = [await stage.somebody(client) for _ in range(ASKERS)]
    return [*people, *people]


async def _used(asker: Asker) -> int:
    answer = await asker.client.get(routes.COACHING_USAGE, headers=asker.person.headers)
    answer.raise_for_status()
    return int(answer.json()["used"])


def _sources(heard: Sequence[Heard]) -> str:
    counted = Counter(f"{one.source} ({one.reason})" if one.reason else str(one.source) for one in heard)
    return ", ".join(f"{source} {times}" for source, times in counted.most_common())
