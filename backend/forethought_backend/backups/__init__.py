"""The whole server in one file: made from a database that is in use, and brought back into an empty one."""
