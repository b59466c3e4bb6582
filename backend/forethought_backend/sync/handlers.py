"""The sync feature over HTTP."""
