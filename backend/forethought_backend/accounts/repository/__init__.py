"""The accounts feature's SQL."""
