"""Entity tags of single rows: the row's number in quotes, so that nobody overwrites what they have not seen."""

import re
from typing import Annotated

import msgspec
from forethought_common.errors import Code, Refusal
from litestar.params import HeaderParameter

IfMatch = Annotated[str | None, HeaderParameter(name="If-Match", description="The ETag of the row as it was read, or *")]
_TAG = re.compile(r'(?<!W/)"([0-9]{1,18})"')


class Expected(msgspec.Struct, frozen=True):
    """The numbers a row may have for a change to go through; `is_any` where every number will do."""

    numbers: list[int]
    is_any: bool = False

    def allows(self, number: int) -> bool:
        return self.is_any or number in self.numbers


def tag(number: int) -> str:
    """Return a number as an `ETag` header."""
    return f'"{number}"'


def expected(if_match: str | None) -> Expected:
    """Read an `If-Match` header. Without one a change is refused; a tag that is not ours matches nothing."""
    if if_match is None:
        raise Refusal(Code.PRECONDITION_REQUIRED, "Send the row's ETag as If-Match, so that no newer change is overwritten.")
    if if_match.strip() == "*":
        return Expected([], is_any=True)
    return Expected([int(number) for number in _TAG.findall(if_match)])


def stale() -> Refusal:
    """Return what a change of an outdated row is answered with."""
    return Refusal(Code.PRECONDITION_FAILED, "This was changed in the meantime; read it again.")


def unknown(what: str) -> Refusal:
    """Return what an id is answered with that does not exist or is somebody else's: the two are told apart nowhere."""
    return Refusal(Code.NOT_FOUND, f"There is no such {what}.")


def id_taken() -> Refusal:
    """Return what a new row is answered with whose id is in use."""
    return Refusal(Code.ID_TAKEN, "This id is taken; choose another.")
