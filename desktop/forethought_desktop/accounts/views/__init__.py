"""Widgets of the accounts feature; they say what was asked and know no data."""
