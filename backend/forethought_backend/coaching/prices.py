"""What a call costs. An unknown price is None, never 0: nobody should read "free" where nobody knows."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from importlib.resources import files

import msgspec

from forethought_backend.coaching.provider.language_model import TokenUsage

_MICRO = Decimal("0.000001")
_DATED = re.compile(r"[-@]\d{8}")
LOCAL_VERSION = "local"
"""The price version of a model on this computer or network that the table does not name."""


class Rates(msgspec.Struct, frozen=True):
    """USD for a million tokens of each kind; what a model does not offer has no rate."""

    input: Decimal
    output: Decimal
    cache_read: Decimal | None = None
    cache_write_5m: Decimal | None = None
    cache_write_1h: Decimal | None = None


class Row(Rates, frozen=True, rename={"since": "from"}):
    """The rates of one model from a day on. Beyond `long_threshold` tokens of input the whole request costs `long`."""

    model: str = ""
    since: date = date.min
    long_threshold: int | None = None
    long: Rates | None = None


class Table(msgspec.Struct, frozen=True):
    version: str
    rows: list[Row]


@dataclass(frozen=True, slots=True)
class Cost:
    """USD to the sixth decimal, or None where the price is unknown, and which price list says so."""

    usd: Decimal | None
    version: str | None


FREE = Cost(Decimal(0), None)


@cache
def price_list() -> Table:
    """Read the list that ships with the server."""
    return msgspec.json.decode(files(__package__).joinpath("prices.json").read_bytes(), type=Table)


def cost(model: str, usage: TokenUsage, at: int, *, is_local: bool = False, table: Table | None = None) -> Cost:
    """Price one call made at a Unix time; `is_local` makes a model that the list does not name cost nothing."""
    table = table or price_list()
    row = _row(table, model, datetime.fromtimestamp(at, UTC).date())
    if row is None:
        return Cost(Decimal(0), LOCAL_VERSION) if is_local else Cost(None, None)
    rates: Rates = row
    if row.long is not None and row.long_threshold is not None and usage.total_input > row.long_threshold:
        rates = row.long
    counted = (
        (usage.input, rates.input),
        (usage.output, rates.output),
        (usage.cache_read or 0, rates.cache_read),
        (usage.cache_write_5m or 0, rates.cache_write_5m),
        (usage.cache_write_1h or 0, rates.cache_write_1h),
    )
    if any(tokens and rate is None for tokens, rate in counted):
        return Cost(None, table.version)
    total = sum((tokens * rate for tokens, rate in counted if rate is not None), Decimal(0)) / 1_000_000
    return Cost(total.quantize(_MICRO, ROUND_HALF_UP), table.version)


def _row(table: Table, model: str, day: date) -> Row | None:
    """Find the newest row that holds on a day for this model or a dated name of it.

    Only a date may follow the name: a newer model often begins with the name of an older one and
    costs something else.
    """
    named = [row for row in table.rows if model == row.model or (model.startswith(row.model) and _DATED.fullmatch(model[len(row.model) :]))]
    return max((row for row in named if row.since <= day), key=lambda row: row.since, default=None)
