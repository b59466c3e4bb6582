"""What a call costs, to the sixth decimal; what nobody knows is never called free."""

from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction

import pytest
from forethought_backend.coaching import prices
from forethought_backend.coaching.prices import Cost, Rates, Row, Table
from forethought_backend.coaching.provider.language_model import TokenUsage
from hypothesis import given
from hypothesis import strategies as st

tokens = st.integers(0, 200_000)


def at(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


NOW = at("2026-11-15")


@pytest.mark.parametrize(
    ("model", "usage", "usd"),
    [
        ("claude-haiku-5-5", TokenUsage(1300, 75), "0.000168"),
        ("claude-haiku-5-5", TokenUsage(14, 75, 1286, 0, 0), "0.000052"),
        ("claude-haiku-5-5", TokenUsage(14, 75, 0, 1286, 0), "0.000200"),
        ("claude-haiku-5-5", TokenUsage(14, 75, 0, 0, 1286), "0.000296"),
        ("claude-haiku-5-5", TokenUsage(100_000, 0), "0.010000"),
        ("claude-haiku-5-5", TokenUsage(100_001, 0), "0.050001"),
        ("claude-haiku-5-5", TokenUsage(50_000, 0, 50_001), "0.027500"),
        ("claude-haiku-4-5-20251001", TokenUsage(1000, 100), "0.001500"),
        ("claude-sonnet-5-5", TokenUsage(0, 0, 1_000_000), "0.100000"),
        ("claude-opus-4-7@20260401", TokenUsage(1_000_000, 1_000_000), "30.000000"),
        ("claude-haiku-5-5", TokenUsage(0, 0), "0.000000"),
    ],
)
def test_each_kind_of_token_has_its_price(model: str, usage: TokenUsage, usd: str) -> None:
    cost = prices.cost(model, usage, NOW)
    assert str(cost.usd) == usd
    assert cost.version == prices.price_list().version


@pytest.mark.parametrize("model", ["claude-fable-5-2", "claude-haiku-6", "claude-haiku-5-5-fast", "gpt-9", "", "claude-haiku-5-5-2026"])
def test_a_model_that_is_not_on_the_list_costs_nobody_knows_what(model: str) -> None:
    assert prices.cost(model, TokenUsage(1, 1), NOW) == Cost(None, None)


def test_a_local_model_costs_nothing_unless_the_list_names_it() -> None:
    assert prices.cost("llama3.2:3b", TokenUsage(1000, 1000), NOW, is_local=True) == Cost(Decimal(0), "local")
    assert prices.cost("claude-haiku-5-5", TokenUsage(1300, 75), NOW, is_local=True).usd == Decimal("0.000168")


def test_a_price_holds_from_its_day_on() -> None:
    usage = TokenUsage(0, 0, 1_000_000)
    assert prices.cost("claude-sonnet-5-5", usage, at("2026-09-27")).usd is None
    assert prices.cost("claude-sonnet-5-5", usage, at("2026-09-28")).usd == Decimal("0.20")
    assert prices.cost("claude-sonnet-5-5", usage, at("2026-10-06T23:59:59")).usd == Decimal("0.20")
    assert prices.cost("claude-sonnet-5-5", usage, at("2026-10-07")).usd == Decimal("0.10")


def test_tokens_without_a_rate_make_the_cost_unknown_and_no_tokens_do_not() -> None:
    table = Table("v", [Row(Decimal(1), Decimal(1), model="m")])
    assert prices.cost("m", TokenUsage(1, 1, 1), NOW, table=table) == Cost(None, "v")
    assert prices.cost("m", TokenUsage(1, 1, 0), NOW, table=table).usd == Decimal("0.000002")


def test_half_a_millionth_rounds_up_once() -> None:
    table = Table("v", [Row(Decimal("0.5"), Decimal("0.5"), model="m")])
    assert prices.cost("m", TokenUsage(1, 0), NOW, table=table).usd == Decimal("0.000001")
    assert prices.cost("m", TokenUsage(1, 1), NOW, table=table).usd == Decimal("0.000001")


@given(tokens, tokens, tokens, tokens)
def test_the_cost_is_the_exact_sum_rounded_once(plain: int, out: int, read: int, written: int) -> None:
    rates = Rates(Decimal("0.10"), Decimal("0.50"), Decimal("0.01"), Decimal("0.125"), Decimal("0.20"))
    table = Table("v", [Row(rates.input, rates.output, rates.cache_read, rates.cache_write_5m, rates.cache_write_1h, model="m")])
    cost = prices.cost("m", TokenUsage(plain, out, read, written), NOW, table=table).usd
    assert cost is not None
    exact = Fraction(plain, 10) + Fraction(out, 2) + Fraction(read, 100) + Fraction(written, 8)
    assert abs(Fraction(cost) * 1_000_000 - exact) <= Fraction(1, 2)


def test_the_list_that_ships_is_in_order() -> None:
    rows = prices.price_list().rows
    assert len({(row.model, row.since) for row in rows}) == len(rows)
    for row in rows:
        assert 0 < (row.cache_read or 0) < row.input < row.output
        assert row.long is None or row.long.input > row.input
