"""Widgets about copies of days."""
