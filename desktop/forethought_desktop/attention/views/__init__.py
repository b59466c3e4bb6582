"""Widgets about what sync left for a person."""
