"""The goals feature's SQL."""
