"""The goals feature over HTTP."""
