"""Hostile texts, shown everywhere that the window shows a text."""
