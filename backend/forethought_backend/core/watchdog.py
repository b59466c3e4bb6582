"""Starts Postgres and ends it when whoever asked for it is gone, however it died.

A program of its own, run by path (in a bundle by the server's own program, as there is no interpreter):
standard library only, so that it starts at once. It blocks on its
standard input, whose other end the server holds: end of file means that the server is gone or wants
Postgres to stop. Then comes SIGINT (fast: clients are cut off, data is written), after a while SIGQUIT
(at once: the log is replayed at the next start); never SIGKILL, and never SIGTERM, which waits for clients.
"""

import os
import signal
import subprocess
import sys
import threading
from types import FrameType

PATIENCE_SECONDS = 15
IN_A_BUNDLE = "--watchdog"
"""What the server's program in a bundle is given to be this instead."""


def program() -> list[str]:
    """Return what runs this; `main`'s arguments follow."""
    return [sys.executable, IN_A_BUNDLE] if getattr(sys, "frozen", False) else [sys.executable, "-I", "-S", __file__]


def main(arguments: list[str]) -> int:
    """Run `<uid or -> <gid or -> program arguments…`, print the child's id, and end with its exit code."""
    uid, gid, *command = arguments
    account = {} if uid == "-" else {"user": int(uid), "group": int(gid), "extra_groups": []}
    child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=sys.stderr, start_new_session=True, **account)  # type: ignore[call-overload]  # noqa: S603 -- mypy cannot match the keywords; the command is the server's own

    def stop_too(_number: int, _frame: FrameType | None) -> None:
        child.send_signal(signal.SIGINT)

    for asked_to_stop in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(asked_to_stop, stop_too)
    print(child.pid, flush=True)  # noqa: T201 -- this is how the server learns it
    threading.Thread(target=stop_after_input, args=(child,), daemon=True).start()
    return int(child.wait())


def stop_after_input(child: "subprocess.Popen[bytes]") -> None:
    """Wait for the end of the input, then see the child off."""
    while os.read(0, 4096):
        pass
    child.send_signal(signal.SIGINT)
    try:
        child.wait(PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:
        child.send_signal(signal.SIGQUIT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
