"""The tasks feature's SQL."""
