"""A signal without Qt, for the parts that run without a screen."""

from collections.abc import Callable
from typing import Generic, ParamSpec

Arguments = ParamSpec("Arguments")


class Signal(Generic[Arguments]):
    """Calls every listener, in the order they connected, in the thread that emits."""

    def __init__(self) -> None:
        self._listeners: list[Callable[Arguments, None]] = []

    def connect(self, listener: Callable[Arguments, None]) -> None:
        self._listeners.append(listener)

    def disconnect(self, listener: Callable[Arguments, None]) -> None:
        """Stop calling a listener; one that is not connected raises ValueError."""
        self._listeners.remove(listener)

    def emit(self, *arguments: Arguments.args, **keywords: Arguments.kwargs) -> None:
        for listener in tuple(self._listeners):
            listener(*arguments, **keywords)
