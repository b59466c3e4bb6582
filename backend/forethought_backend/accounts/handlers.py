"""The accounts feature over HTTP."""
