"""Widgets and looks that any feature may use; none of them knows any data."""
