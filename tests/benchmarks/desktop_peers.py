"""Other task lists that run here, opened with as many tasks and timed from outside in the same way.

What cannot be installed is named as such. Nothing of it is part of the project: it goes into a folder that is
removed afterwards.
"""

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import psutil

from tests.benchmarks.desktop_lines import Line, in_mebibytes
from tests.benchmarks.desktop_replica import texts
from tests.benchmarks.screen import Screen

INSTALL_SECONDS = 300
OPEN_SECONDS = 60.0
"""A peer that shows no rows for so long is no longer waited for."""
GTG_MOST = 3_000
"""GTG takes worse than linear time: minutes at ten thousand tasks."""


def peer_lines(screen: Screen, counts: Sequence[int]) -> list[Line]:
    with tempfile.TemporaryDirectory() as folder:
        return [*_qtodotxt(screen, counts, Path(folder)), *_gtg(screen, counts, Path(folder))]


def _qtodotxt(screen: Screen, counts: Sequence[int], folder: Path) -> list[Line]:
    python = folder / "venv" / "bin" / "python"
    try:
        subprocess.run([sys.executable, "-m", "venv", str(folder / "venv")], check=True, timeout=INSTALL_SECONDS)
        install = [str(python), "-m", "pip", "install", "--quiet", "PyQt5", "QTodoTxt2"]
        subprocess.run(install, check=True, timeout=INSTALL_SECONDS, capture_output=True)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        return [Line("QTodoTxt2", ("not installed",) * len(counts))]
    opened, held = [], []
    for count in counts:
        file = folder / f"{count}.txt"
        file.write_text("\n".join(texts(count)) + "\n")
        seconds, memory = _opened(screen, [str(python.with_name("qtodotxt2")), str(file)], folder / "home")
        opened.append(seconds)
        held.append(memory)
    return [Line("QTodoTxt2: start to its rows", tuple(opened)), Line("QTodoTxt2: memory", tuple(held))]


def _gtg(screen: Screen, counts: Sequence[int], folder: Path) -> list[Line]:
    gtg = shutil.which("gtg")
    if gtg is None:
        return [Line("GTG", ("not installed",) * len(counts))]
    opened = []
    for count in counts:
        if count > GTG_MOST:
            opened.append("not tried: minutes")
            continue
        home = folder / f"gtg{count}"
        data = home / "gtg"
        data.mkdir(parents=True)
        (data / "gtg_data.xml").write_text(_gtg_data(texts(count)))
        opened.append(_opened(screen, [gtg], home)[0])
    return [Line("GTG: start to its rows", tuple(opened))]


def _gtg_data(written: Sequence[str]) -> str:
    task = (
        '<task id="{number}" status="Active" uuid="00000000-0000-4000-8000-{number:012}" recurring="False"><title>{text}</title><tags/>'
        '<dates><added>2026-01-01T00:00:00</added><modified>2026-01-01T00:00:00</modified></dates><recurring enabled="false"/>'
        "<subtasks/><content/></task>"
    )
    tasks = "".join(task.format(number=number, text=text) for number, text in enumerate(written))
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><gtgData appVersion="0.6" xmlVersion="2"><taglist/><tasklist>{tasks}</tasklist></gtgData>'
    )


def _opened(screen: Screen, command: Sequence[str], home: Path) -> tuple[str, str]:
    home.mkdir(exist_ok=True)
    environment = {**screen.environment, "HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_CONFIG_HOME": str(home / "config")}
    began = time.perf_counter()
    program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        seconds = screen.until_rows(began, OPEN_SECONDS)
        return f"{seconds:.2f} s", in_mebibytes(psutil.Process(program.pid).memory_info().rss)
    except TimeoutError:
        return "does not start here" if program.poll() is not None else f"over {OPEN_SECONDS:g} s", ""
    finally:
        program.kill()
        program.wait()
        screen.until_empty()
