"""Keys for a list that people put in order by hand: between any two there is room for another.

A key is digits of base 62, read as a fraction: `V` lies in the middle, `Vx` between `V` and `W`.
Plain string comparison by code point sorts them (in Postgres: collation "C"). No key ends in the
lowest digit, for nothing would fit between `V` and `V0`.
"""

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
LENGTH_LIMIT = 64
"""Characters of a key. When `between` would need more, spread the whole list anew."""

_BASE = len(DIGITS)


class NoRoom(Exception):
    """The key between these two would be too long: give the whole list new keys with `spread`."""


def is_key(text: str) -> bool:
    """Tell whether a text is a key that has room on both sides."""
    return 1 <= len(text) <= LENGTH_LIMIT and not text.endswith(DIGITS[0]) and all(digit in DIGITS for digit in text)


def between(low: str | None, high: str | None) -> str:
    """Return a key after `low` and before `high`; None stands for the end of the list.

    >>> between(None, None), between("V", None), between(None, "V"), between("V", "W")
    ('V', 'W', 'U', 'VV')
    """
    if not all(is_key(key) for key in (low, high) if key is not None) or (low is not None and high is not None and low >= high):
        raise ValueError("order keys must be given in order")
    key = _after(low) if high is None else _before(high) if low is None else _middle(low, high)
    if len(key) > LENGTH_LIMIT:
        raise NoRoom
    return key


def spread(count: int) -> list[str]:
    """Return keys for a whole list, evenly apart and as short as that allows."""
    width = 1
    while _BASE**width <= count:
        width += 1
    return [_fraction(_BASE**width * (place + 1) // (count + 1), width) for place in range(count)]


def _fraction(number: int, width: int) -> str:
    digits = []
    for _ in range(width):
        number, digit = divmod(number, _BASE)
        digits.append(DIGITS[digit])
    return "".join(reversed(digits)).rstrip(DIGITS[0])


def _after(low: str | None) -> str:
    """Step by one digit, so that a list that grows at its end keeps short keys."""
    if low is None:
        return DIGITS[_BASE // 2]
    for index, digit in enumerate(low):
        if digit != DIGITS[-1]:
            return low[:index] + DIGITS[DIGITS.index(digit) + 1]
    return low + DIGITS[1]


def _before(high: str) -> str:
    """Step back by one digit; below the lowest step lies another digit."""
    for index, digit in enumerate(high):
        value = DIGITS.index(digit)
        if value > 1:
            return high[:index] + DIGITS[value - 1]
        if value == 1:
            return high[:index] + DIGITS[0] + DIGITS[-1]
    raise ValueError("a key of lowest digits has nothing before it")


def _middle(low: str, high: str) -> str:
    """Return the shortest key strictly between two, in the middle of its digit."""
    shared = 0
    while shared < len(high) and low[shared : shared + 1].ljust(1, DIGITS[0]) == high[shared]:
        shared += 1
    head, low, high = high[:shared], low[shared:], high[shared:]
    first = DIGITS.index(low[0]) if low else 0
    last = DIGITS.index(high[0])
    if last - first > 1:
        return head + DIGITS[(first + last) // 2]
    if len(high) > 1:
        return head + high[0]
    return head + DIGITS[first] + _above(low[1:])


def _above(low: str) -> str:
    """Return a short key above this one, halfway to the end."""
    for index, digit in enumerate(low):
        value = DIGITS.index(digit)
        if value < _BASE - 1:
            return low[:index] + DIGITS[(value + _BASE) // 2]
    return low + DIGITS[_BASE // 2]
