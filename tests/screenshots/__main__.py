"""Takes a picture of every view, in light and dark, at each size; with --update they become what the tests expect and the README shows."""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from tests.screenshots.pictures import FORMATS, LOOKS, take_in_own_process
from tests.screenshots.reference import FOLDER, KEPT, keep


def main() -> int:
    """Take all pictures; say where they are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=Path("screenshots"), help="where the pictures go")
    parser.add_argument("--update", action="store_true", help="keep them as the ones that tests compare with")
    chosen = parser.parse_args()
    if chosen.update:
        with tempfile.TemporaryDirectory(prefix="forethought-pictures-") as taken:
            for form in FORMATS:
                take_in_own_process(form, LOOKS, Path(taken), KEPT[form.name])
            shutil.rmtree(FOLDER, ignore_errors=True)
            pictures = keep(Path(taken))
        print(f"{len(pictures)} pictures kept in {FOLDER}/, {sum(path.stat().st_size for path in pictures) / 1e6:.1f} MB")
        return 0
    for form in FORMATS:
        take_in_own_process(form, LOOKS, chosen.folder)
        print(f"  {form.name}: {len(list(chosen.folder.glob(f'*-{form.name}-*.png')))} pictures", flush=True)
    print(f"{len(list(chosen.folder.glob('*.png')))} pictures in {chosen.folder}/")
    return 0


if __name__ == "__main__":
    sys.exit(main())
