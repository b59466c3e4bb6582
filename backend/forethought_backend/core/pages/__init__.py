"""The two pages that links in mails lead to. Each is one file that loads nothing and talks to nobody but this server.

The code of a link stands behind the `#`, which browsers keep to themselves: it is in no log and in no `Referer`.
"""

import base64
import hashlib
import re
from importlib.resources import files

from litestar import Response, Router, get

_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def _page(name: str) -> tuple[str, dict[str, str]]:
    """Read a page, and write down what it may do: run its own script, wear its own style, ask this server."""
    text = _file(f"{name}.html")
    for shared in ("shared.css", "shared.js"):
        text = text.replace(f"/* {shared} */\n", _file(shared))
    policy = (
        f"default-src 'none'; style-src {_hashes(_STYLE, text)}; script-src {_hashes(_SCRIPT, text)}; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
    return text, {"content-security-policy": policy, "referrer-policy": "no-referrer"}


def _file(name: str) -> str:
    return (files(__name__) / name).read_text(encoding="utf-8")


def _hashes(pattern: re.Pattern[str], text: str) -> str:
    digests = (hashlib.sha256(inside.encode()).digest() for inside in pattern.findall(text))
    return " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)


_RESET = _page("reset")
_CONFIRM = _page("confirm")


@get("/reset", opt={"exclude_from_auth": True}, media_type="text/html", include_in_schema=False)
async def reset_page() -> Response[str]:
    return Response(_RESET[0], media_type="text/html", headers=_RESET[1])


@get("/confirm", opt={"exclude_from_auth": True}, media_type="text/html", include_in_schema=False)
async def confirm_page() -> Response[str]:
    return Response(_CONFIRM[0], media_type="text/html", headers=_CONFIRM[1])


router = Router("/", route_handlers=[reset_page, confirm_page])
