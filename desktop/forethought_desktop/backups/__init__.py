"""Copies of each day, and going back to one."""
