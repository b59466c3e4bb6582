"""The builder's modules, which are no package: loaded by name, as the builder itself loads them."""

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[3]
DESKTOP = ROOT / "packaging" / "desktop"
PLACES = [str(DESKTOP), str(ROOT / "packaging"), str(ROOT / "packaging" / "linux")]


def builder(name: str) -> ModuleType:
    """Return one of the builder's modules, which find each other meanwhile."""
    sys.path[:0] = PLACES
    try:
        return import_module(name)
    finally:
        del sys.path[: len(PLACES)]


recipe = builder("recipe")
