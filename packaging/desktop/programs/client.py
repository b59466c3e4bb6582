"""`forethought` in the bundle."""

from forethought_desktop.__main__ import main

main()
