"""What is loaded late is not there before it is used, and is then what it would have been."""

import subprocess
import sys
from pathlib import Path

import pytest


def in_a_new_process(code: str, folder: Path | None = None) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=folder)
    return done.stdout.strip()


def test_a_module_is_loaded_when_something_in_it_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "slow.py").write_text("print('loaded')\nhere = 1\n")
    code = (
        "from forethought_desktop.core.late import late\nlate('slow')\nimport slow\nprint('imported')\n"
        "print(slow.here, hasattr(slow, 'there'), slow.__name__)"
    )
    assert in_a_new_process(code, tmp_path).split("\n") == ["imported", "loaded", "1 False slow"]


def test_what_does_not_exist_is_said_to_be_missing_as_ever() -> None:
    code = (
        "from forethought_desktop.core.late import late\nlate('nowhere')\n"
        "try:\n    import nowhere\nexcept ImportError as failure:\n    print(failure.name)"
    )
    assert in_a_new_process(code) == "nowhere"


@pytest.mark.parametrize("module", ["httpx._client", "httpx_sse._api"])
def test_knowing_the_server_does_not_load_what_speaks_http(module: str) -> None:
    code = f"import sys\nfrom forethought_desktop.remote.server import Server\nprint({module!r} in sys.modules)"
    assert in_a_new_process(code) == "False"


def test_the_server_can_be_spoken_to_all_the_same() -> None:
    code = (
        "import sys\nfrom forethought_desktop.remote.transport import Transport\nfrom forethought_desktop.core.clock import Clock\n"
        "Transport('http://127.0.0.1:1', Clock())\nprint('httpx._client' in sys.modules)"
    )
    assert in_a_new_process(code) == "True"


def test_what_nobody_needs_is_not_loaded_along_with_what_speaks_http() -> None:
    code = "import sys\nfrom forethought_desktop.remote.transport import load\nload()\nprint({'click', 'rich'} & {*sys.modules})"
    assert in_a_new_process(code) == "set()"
