"""Widgets of the insight feature; they say what was asked and know no data."""

from forethought_desktop.core.late import late

# Loaded with what fills it.
late("forethought_desktop.insight.views.page")
