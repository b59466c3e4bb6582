"""Tells a device at once that something of its account changed elsewhere."""
