"""The server as typed calls; nothing else in the client speaks HTTP."""

from forethought_desktop.core.late import late, never

# Loading these takes longer than the rest of a start, and the window does not wait for the server.
for _name in ("httpx", "httpx_sse"):
    late(_name)

# Its command line brings along what colours a terminal, which is a tenth of what the program holds; the library does without.
never("httpx._main")
