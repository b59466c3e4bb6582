"""`forethought add`, `list`, `done`, `ask`: the window's own replica, without the window."""
