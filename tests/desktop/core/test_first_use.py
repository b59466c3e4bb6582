"""What is made at its first use is made once, and not before."""

from forethought_desktop.core.first_use import FirstUse


def test_nothing_is_made_before_it_is_used() -> None:
    assert FirstUse(object).made is None


def test_it_is_made_once_however_often_it_is_used() -> None:
    use = FirstUse(object)
    assert use() is use()
    assert use.made is use()
