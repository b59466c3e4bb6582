"""Widgets of the insight feature; they say what was asked and know no data."""
