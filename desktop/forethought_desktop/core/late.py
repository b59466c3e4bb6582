"""Modules that are loaded when something in them is first used: what a start does not need must not hold it up."""

import importlib.util
import sys
from importlib.machinery import ModuleSpec
from threading import RLock
from types import ModuleType

_lock = RLock()


class _Late(ModuleType):
    """Stands for a module until the first of its names is asked for. The library's own way loads at the next import statement."""

    late_spec: ModuleSpec | None

    def __getattr__(self, name: str) -> object:
        with _lock:
            spec, self.late_spec = self.late_spec, None
            if spec is not None and spec.loader is not None:
                spec.loader.exec_module(self)
        try:
            return self.__dict__[name]
        except KeyError:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}", name=name, obj=self) from None


def late(name: str) -> None:
    """Let a module be imported in name only, from now on."""
    if name in sys.modules:
        return
    spec = importlib.util.find_spec(name)
    if spec is None:
        return
    module = _Late(name)
    module.__spec__ = module.late_spec = spec
    module.__loader__ = spec.loader
    module.__file__ = spec.origin
    module.__package__ = spec.parent
    if spec.submodule_search_locations is not None:
        module.__path__ = spec.submodule_search_locations
    sys.modules[name] = module


def never(name: str) -> None:
    """Let a module that nobody here needs be missing, for whoever can do without it."""
    sys.modules.setdefault(name, None)  # type: ignore[arg-type]  # Python's own way to say so
