"""Every view looks as it did; where it should not, `make screenshots UPDATE=1` renews what is compared with."""

from pathlib import Path

import pytest

from tests.screenshots.compare import compare_files
from tests.screenshots.pictures import FORMATS, LOOKS, Format, take_in_own_process
from tests.screenshots.reference import FOLDER, KEPT

SHOWN = Path(__file__).resolve().parents[2] / "screenshots" / "different"
MOST_BYTES = 6_000_000


@pytest.mark.parametrize("form", FORMATS, ids=[form.name for form in FORMATS])
def test_every_view_looks_as_it_did(form: Format, tmp_path: Path) -> None:
    take_in_own_process(form, LOOKS, tmp_path, KEPT[form.name])
    taken = {path.name: path for path in tmp_path.glob("*.png")}
    expected = {path.name: path for path in FOLDER.glob(f"*-{form.name}-*.png")}
    assert sorted(taken) == sorted(expected), "a view came or went: make screenshots UPDATE=1"
    different = {}
    for name, path in taken.items():
        comparison = compare_files(path, expected[name])
        if not comparison.is_same:
            SHOWN.mkdir(parents=True, exist_ok=True)
            comparison.difference.save(str(SHOWN / name))
            different[name] = f"{comparison.share:.2%}"
    assert different == {}, f"look at {SHOWN}: taken, expected, difference"


def test_the_pictures_are_small_enough_to_be_kept() -> None:
    assert sum(path.stat().st_size for path in FOLDER.glob("*.png")) < MOST_BYTES
