"""A request comes from its socket's network; only trusted proxies are believed about more."""

import ipaddress
from typing import Any

import pytest
from forethought_backend.core.sources import Source, source_of
from hypothesis import given
from hypothesis import strategies as st

PROXIES = (ipaddress.ip_network("10.0.0.0/8"), ipaddress.ip_network("fd00::/8"))


def request_from(address: str | None, *forwarded: str) -> dict[str, Any]:
    headers = [(b"x-forwarded-for", written.encode()) for written in forwarded]
    return {"type": "http", "client": None if address is None else (address, 5000), "headers": headers}


@pytest.mark.parametrize(
    ("address", "net"),
    [
        ("203.0.113.7", "203.0.113.0/24"),
        ("2001:db8:1:2:3::4", "2001:db8:1:2::/64"),
        ("::ffff:203.0.113.7", "203.0.113.0/24"),
        ("127.0.0.1", "127.0.0.0/24"),
    ],
)
def test_neighbours_of_one_network_are_one_source(address: str, net: str) -> None:
    assert source_of(request_from(address), ()).net == net


@pytest.mark.parametrize(("address", "is_this"), [("127.0.0.1", True), ("::1", True), (None, True), ("10.0.0.1", False)])
def test_only_a_loopback_address_or_a_local_socket_is_this_computer(address: str | None, is_this: bool) -> None:
    assert source_of(request_from(address), ()).is_this_computer is is_this


def test_what_a_stranger_writes_into_the_header_counts_for_nothing() -> None:
    plain = source_of(request_from("203.0.113.7"), PROXIES)
    assert source_of(request_from("203.0.113.7", "198.51.100.1, 127.0.0.1"), PROXIES) == plain


@pytest.mark.parametrize(
    ("forwarded", "net"),
    [
        (["198.51.100.9"], "198.51.100.0/24"),
        (["1.2.3.4, 198.51.100.9"], "198.51.100.0/24"),
        (["1.2.3.4", "198.51.100.9, 10.2.2.2"], "198.51.100.0/24"),
        (["[2001:db8::1]:443"], "2001:db8::/64"),
        (["198.51.100.9:8443"], "198.51.100.0/24"),
        (["10.3.3.3, 10.2.2.2"], "10.3.3.0/24"),
        (["made up"], "10.1.1.0/24"),
        (["198.51.100.9, unknown"], "10.1.1.0/24"),
        ([""], "10.1.1.0/24"),
        ([], "10.1.1.0/24"),
    ],
)
def test_behind_trusted_proxies_the_last_address_that_is_none_of_them_counts(forwarded: list[str], net: str) -> None:
    assert source_of(request_from("10.1.1.1", *forwarded), PROXIES).net == net


@given(st.text(alphabet=st.characters(codec="latin-1"), max_size=300))
def test_whatever_stands_in_the_header_there_is_an_answer(written: str) -> None:
    scope = {"type": "http", "client": ("10.1.1.1", 1), "headers": [(b"x-forwarded-for", written.encode("latin-1"))]}
    assert isinstance(source_of(scope, PROXIES), Source)


@given(
    st.ip_addresses().filter(lambda address: not any(address in network for network in PROXIES)), st.lists(st.ip_addresses(), max_size=5)
)
def test_no_header_changes_the_source_of_an_untrusted_socket(address: object, made_up: list[object]) -> None:
    with_header = request_from(str(address), ", ".join(map(str, made_up)))
    assert source_of(with_header, PROXIES) == source_of(request_from(str(address)), PROXIES)
