"""Finishes a bundle that was just built: the licences beside it, then everything is checked.

finish.py BUNDLE [PATH…]     PATH: a folder of this machine that nothing in the bundle may name
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import contents
import notices
import recipe

STARTS = ((recipe.SERVER, "openapi"), (recipe.CLIENT, "list"))
"""What has to run at once: nearly everything is loaded for the first, the replica is opened for the second."""


def failed_starts(bundle: Path) -> Iterator[str]:
    """Run each program once, in a home of its own."""
    for name, command in STARTS:
        with tempfile.TemporaryDirectory() as home:
            program = [str(bundle / recipe.executable(name)), command]
            done = subprocess.run(program, capture_output=True, text=True, env={"HOME": home, "PATH": "/usr/bin:/bin"}, check=False)
        if done.returncode != 0:
            yield f"{name} {command} ended with {done.returncode}: {(done.stderr.strip().splitlines() or ['nothing said'])[-1]}"


def main() -> None:
    bundle, *builders = sys.argv[1:]
    wrong = [f"{name} has no licence text" for name in notices.write(Path(bundle))]
    wrong += contents.everything_wrong(Path(bundle), tuple(builders))
    wrong += failed_starts(Path(bundle).resolve())
    size = sum(path.stat().st_size for path in Path(bundle).rglob("*") if path.is_file() and not path.is_symlink())
    print("\n".join(wrong) or f"{bundle}: {size / 1e6:.0f} MB; it holds what it should, and nothing else.")
    if sys.platform == "linux" and sys.base_prefix not in {"/usr", "/usr/local"}:
        print(
            f"Python's own libraries name the folder of this Python, {sys.base_prefix}. To hand the bundle out, build it with the system's:"
        )
        print("make package-desktop PYTHON=/usr/bin/python3")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
