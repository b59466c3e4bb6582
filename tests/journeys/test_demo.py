"""`make demo`, as part of the suite."""

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.journeys.demo import Demo


def test_the_demo_runs_to_its_end_and_leaves_a_picture_of_every_step(qapp: QApplication, tmp_path: Path, data_dir: Path) -> None:
    said: list[str] = []
    demo = Demo(tmp_path / "pictures", data_dir, said.append)
    demo.run(qapp)
    assert said[-1] == "Started again: every task, rating, goal and answer is there."
    assert len(demo.album.pictures) == 22
    for picture in demo.album.pictures:
        image = QImage(str(picture))
        colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
        assert len(colours) > 8, f"{picture.name} shows something"
