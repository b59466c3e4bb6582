"""The coaching feature over HTTP."""
