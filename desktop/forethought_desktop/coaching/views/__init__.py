"""Widgets of the coaching feature; they say what was asked and know no data."""
