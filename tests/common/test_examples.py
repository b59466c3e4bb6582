"""The examples in the docstrings of common, run as they are read."""

import doctest
import importlib
import pkgutil

import forethought_common
import pytest

MODULES = [module.name for module in pkgutil.walk_packages(forethought_common.__path__, "forethought_common.")]


@pytest.mark.parametrize("name", MODULES)
def test_an_example_does_what_it_says(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0
