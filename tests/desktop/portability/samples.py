"""Tasks as they may be, and what a reader makes of a text."""

from typing import Any

from forethought_common.ids import new_id
from forethought_common.portable import PortableTask
from forethought_desktop.portability.formats.catalogue import BY_KEY
from forethought_desktop.portability.formats.record import Found, Losses, Outgoing, Reading, Watch
from forethought_desktop.portability.formats.source import take
from hypothesis import strategies as st

NOON = 1_790_000_000
AWKWARD = (
    *("x ", "x", "(A) ", "(Z)", "2026-01-02", "imp:8", "conf:4", "\\imp:8", "done:2026-01-02", "let-go:2026-01-02", "pri:B", "due:soon"),
    *(
        "- [ ] ",
        "- [x]",
        "# ",
        "```",
        "=1+1",
        "'=1",
        "+1",
        "@home",
        "\t",
        '"',
        '"",',
        ";",
        "|",
        "'",
        "\\",
        "\n",
        "\r\n",
        "\x85",
        "\x0b",
        "\x1c",
        "\x08",
        "\u2028",
        "😀",
        "<b>",
    ),
)
_letters = st.characters(exclude_categories=["Cs", "Cc"])
_pieces = st.one_of(st.text(_letters, max_size=12), st.sampled_from(AWKWARD), st.just(" "))
texts = st.lists(_pieces, min_size=1, max_size=6).map("".join).map(str.strip).filter(bool)
moments = st.integers(1_500_000_000, 2_000_000_000)
ratings = st.none() | st.integers(1, 10)


@st.composite
def tasks(draw: st.DrawFn) -> PortableTask:
    is_completed = draw(st.booleans())
    return PortableTask(
        new_id(),
        draw(texts),
        draw(moments),
        draw(moments),
        draw(ratings),
        draw(ratings),
        is_completed,
        draw(moments) if is_completed else None,
        draw(st.none() | moments),
        deleted_at=draw(st.none() | moments),
    )


def read(format_key: str, text: str | bytes) -> Reading:
    source = take("file", text if isinstance(text, bytes) else text.encode())
    return BY_KEY[format_key].read(source.text, Watch())


def found(format_key: str, text: str | bytes) -> list[Found]:
    return read(format_key, text).tasks


def written(format_key: str, outgoing: Outgoing) -> tuple[bytes, Losses]:
    losses = Losses()
    return BY_KEY[format_key].write(outgoing, losses, Watch()), losses


def task(text: str = "Draft the pricing page", **fields: Any) -> PortableTask:
    given = {"created_at": NOON, "updated_at": NOON, **fields}
    return PortableTask(id=new_id(), text=text, **given)
