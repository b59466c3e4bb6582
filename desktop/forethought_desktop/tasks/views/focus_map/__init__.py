"""The focus map: importance upward, confidence rightward, one dot a task."""

from forethought_desktop.core.late import late

# Loaded when the map is first looked at.
late("forethought_desktop.tasks.views.focus_map.page")
