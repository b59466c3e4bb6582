"""The coaching feature's SQL."""
