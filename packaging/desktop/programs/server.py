"""`forethought-server` in the bundle; it also is what the server starts besides itself, as there is no Python to start it with."""

import sys

from forethought_backend.core import watchdog

if sys.argv[1:2] == [watchdog.IN_A_BUNDLE]:
    sys.exit(watchdog.main(sys.argv[2:]))
if sys.argv[1:2] == ["--multiprocessing-fork"]:
    import multiprocessing

    multiprocessing.freeze_support()

from forethought_backend.__main__ import main

main()
