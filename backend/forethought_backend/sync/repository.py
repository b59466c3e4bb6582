"""The sync feature's SQL."""
