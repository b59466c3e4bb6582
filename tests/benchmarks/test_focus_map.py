"""The focus map's measurements in short: that they run, and name what they measure."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.benchmarks.focus_map import measure


def test_the_focus_map_is_measured_from_opening_to_dragging(qapp: QApplication, tmp_path: Path) -> None:
    figures = measure(tmp_path, 150)
    assert len(figures) == 10
    assert all(figure.name.startswith("150 tasks: ") for figure in figures)
