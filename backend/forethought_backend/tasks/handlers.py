"""The tasks feature over HTTP."""
