"""Widgets of the goals feature; they say what was asked and know no data."""
