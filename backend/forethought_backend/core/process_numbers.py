"""What the processes of a server use of the computer, and what keeps their loops waiting."""

import asyncio
import gc
import time
from collections.abc import AsyncGenerator, Callable, Iterable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import psutil
from prometheus_client import Histogram
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from typing_extensions import override

from forethought_backend.core import shared_numbers

LOOK_SECONDS = 2.0
"""How often a process notes how things stand in it, and how long its loop lets others wait."""
_LABELS = ("process",)
_WHOLE = 2
"""The generation whose collection looks at everything."""


class Processes(Collector):
    """Every process that counts here, by its number."""

    def __init__(self, shared: Path | None) -> None:
        self._shared = shared

    @override
    def collect(self) -> Iterable[Metric]:
        cpu = CounterMetricFamily("forethought_process_cpu_seconds", "Processor time that a process has used.", labels=_LABELS)
        memory = GaugeMetricFamily("forethought_process_resident_memory_bytes", "Memory that a process holds.", labels=_LABELS)
        files = GaugeMetricFamily("forethought_process_open_files", "Files and connections that a process has open.", labels=_LABELS)
        threads = GaugeMetricFamily("forethought_process_threads", "Threads of a process.", labels=_LABELS)
        began = GaugeMetricFamily("forethought_process_start_time_seconds", "When a process began, in Unix time.", labels=_LABELS)
        for process in shared_numbers.living(self._shared):
            # It may end while it is looked at.
            with suppress(psutil.Error), process.oneshot():
                name, times = [str(process.pid)], process.cpu_times()
                cpu.add_metric(name, times.user + times.system)
                memory.add_metric(name, process.memory_info().rss)
                files.add_metric(name, _open_files(process))
                threads.add_metric(name, process.num_threads())
                began.add_metric(name, process.create_time())
        return cpu, memory, files, threads, began


@asynccontextmanager
async def watched(lag: Histogram, collections: Histogram, look: Callable[[], None]) -> AsyncGenerator[None]:
    """Note beside everything else what keeps the loop waiting, and have a look at how things stand every so often."""
    began = 0.0

    def note(phase: str, info: dict[str, Any]) -> None:
        nonlocal began
        if info["generation"] != _WHOLE:
            return
        if phase == "start":
            began = time.perf_counter()
        else:
            collections.observe(time.perf_counter() - began)

    async def keep_looking() -> None:
        loop = asyncio.get_running_loop()
        while True:
            due = loop.time() + LOOK_SECONDS
            await asyncio.sleep(LOOK_SECONDS)
            lag.observe(max(loop.time() - due, 0))
            look()

    gc.callbacks.append(note)
    looking = asyncio.create_task(keep_looking(), name="numbers")
    try:
        yield
    finally:
        gc.callbacks.remove(note)
        looking.cancel()
        await asyncio.gather(looking, return_exceptions=True)


def _open_files(process: psutil.Process) -> int:
    count: int = getattr(process, "num_handles" if psutil.WINDOWS else "num_fds")()
    return count
