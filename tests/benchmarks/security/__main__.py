"""Runs one measurement, or all of them: each module beside this one has a `main` that prints its figures."""

import sys
from importlib import import_module
from pkgutil import iter_modules

from tests.benchmarks import security


def main() -> None:
    """Run what is named, else everything in the order of the names."""
    names = sys.argv[1:] or [module.name for module in iter_modules(security.__path__) if module.name != "__main__"]
    for name in names:
        import_module(f"tests.benchmarks.security.{name}").main()


if __name__ == "__main__":
    main()
