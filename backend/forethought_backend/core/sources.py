"""Where a request comes from, as far as limits are concerned: the network that the nearest untrusted address lies in."""

import ipaddress
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from forethought_backend.core.environment import Network

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_MOST_HOPS = 32
"""Addresses read of `X-Forwarded-For`; nobody stands behind more proxies, and a longer list is made up."""
_PREFIX = {4: 24, 6: 64}
"""What one customer of a network usually has to himself, or at least what one guesser easily has."""


@dataclass(frozen=True, slots=True)
class Source:
    """`net` names the network, never the single address; `is_this_computer` where nobody else can be asking."""

    net: str
    is_this_computer: bool = False


def source_of(scope: Mapping[str, Any], trusted: Sequence[Network]) -> Source:
    """Return where a request comes from.

    That is the socket's address, unless it belongs to a proxy that the operator trusts: then it is the last address in
    `X-Forwarded-For` that does not. What anybody else writes into that header counts for nothing.
    """
    client = scope.get("client")
    address = None if client is None else _address(client[0])
    if address is None:
        return Source("local", is_this_computer=True)
    for hop in _hops(scope["headers"]):
        if not _is_among(address, trusted):
            break
        before = _address(hop)
        if before is None:
            break
        address = before
    return Source(_net(address), address.is_loopback)


def is_trusted(address: str, trusted: Sequence[Network]) -> bool:
    """Tell whether an address belongs to a proxy of the operator's."""
    found = _address(address)
    return found is not None and _is_among(found, trusted)


def is_from(scope: Mapping[str, Any], trusted: Sequence[Network]) -> bool:
    """Tell whether a proxy that the operator trusts hands a request on: then what it says of it is believed."""
    client = scope.get("client") if trusted else None
    address = None if client is None else _address(client[0])
    return address is not None and _is_among(address, trusted)


def _hops(headers: Iterable[tuple[bytes, bytes]]) -> list[str]:
    """Return what proxies wrote down, the nearest first."""
    written = b",".join(value for name, value in headers if name == b"x-forwarded-for").decode("latin-1")
    return [hop.strip() for hop in reversed(written.rsplit(",", _MOST_HOPS)[-_MOST_HOPS:]) if hop.strip()]


def _address(text: str) -> Address | None:
    """Read an address as proxies write it: bare, in brackets, or with a port."""
    host = text[1:].partition("]")[0] if text.startswith("[") else text
    if host.count(":") == 1:
        host = host.partition(":")[0]
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return mapped or address


def _is_among(address: Address, networks: Sequence[Network]) -> bool:
    return any(address in network for network in networks)


def _net(address: Address) -> str:
    return str(ipaddress.ip_network((address, _PREFIX[address.version]), strict=False))
