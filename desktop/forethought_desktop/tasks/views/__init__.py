"""Widgets of the tasks feature; they say what was asked and know no data."""
