"""Tasks of one letter under hundreds of marks are listed and scrolled like any others."""

from pathlib import Path

from forethought_desktop.core import loop
from forethought_desktop.ui import theme
from PySide6.QtWidgets import QApplication

from tests.security_rendering.many_marks import scroll


def test_a_list_of_letters_under_hundreds_of_marks_is_scrolled_to_its_end(qapp: QApplication, tmp_path: Path) -> None:
    """U7; how long a step takes is measured by the benchmark."""
    applied = theme.apply(qapp, "light")

    async def run() -> int:
        frames, rows = await scroll(tmp_path, applied, tasks=60)
        assert rows == 60
        assert len(frames) > 2
        return 0

    assert loop.run(qapp, run) == 0
