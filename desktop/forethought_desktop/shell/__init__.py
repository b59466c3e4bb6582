"""The frame around the features: main window, tray, the small quick-add window, settings."""

from forethought_desktop.core.late import late

# None of these is in the first picture.
for _name in ("about", "capture", "guide", "quick_add", "shortcuts_sheet"):
    late(f"forethought_desktop.shell.{_name}")
