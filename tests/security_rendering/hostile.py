"""Texts that have made windows hang, abort, fetch or lie."""

from dataclasses import dataclass
from pathlib import Path

LONGEST = 500
"""Characters that a task may have."""


@dataclass(frozen=True)
class Planted:
    """What the texts point at: a pipe that nobody writes to, a file, and a port where somebody notes who comes."""

    folder: Path
    port: int

    @property
    def pipe(self) -> Path:
        return self.folder / "pipe.png"

    @property
    def picture(self) -> Path:
        return self.folder / "picture.png"

    @property
    def style(self) -> Path:
        return self.folder / "style.css"


def texts(planted: Planted) -> list[str]:
    """Return the texts, each short enough to be a task."""
    web = f"http://127.0.0.1:{planted.port}"
    return [
        f'U1 <img src="file://{planted.pipe}">',
        f'U1 <img src="{planted.pipe}">',
        'U2 <img src="/dev/zero">',
        'U2 <img src="file:///dev/zero" width=1>',
        f'U3 <img src="{web}/picture.png"><iframe src="{web}/frame"></iframe>',
        f'U3 <p style="background-image:url({planted.picture})">css</p><link rel=stylesheet href="{planted.style}">',
        f'U3 <style>@import url("file://{planted.style}"); b {{background:url({web}/b.png)}}</style><b>x</b>',
        "U3 <b>x</b> &lt;i&gt; &amp; <br><font size=7>big</font>",
        f"U3 ![picture](file://{planted.picture}) [link](file://{planted.pipe})",
        f'U3 <table background="{planted.picture}"><tr><td>cell</table>',
        f'U3 <a href="{web}/click">click</a> <object data="{planted.picture}">',
        "U3 safe \u202egnp.exe\u202c and \u2066isolated\u2069 \u200bzero\u200bwidth",
        "U7 a" + "\u0301" * (LONGEST - 4),
        "U7 " + "W" * (LONGEST - 3),
        "U3 %n %1 {0} {name} &File \\n <!-- -->",
    ]


def combining(count: int) -> str:
    """Return one letter under so many marks: what a coach's answer may hold, though no task."""
    return "z" + "\u0301" * count
