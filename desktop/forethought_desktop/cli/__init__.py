"""`forethought add`, `list`, `done`, `ask`, `import`, `export`: the window's own replica, without the window."""
