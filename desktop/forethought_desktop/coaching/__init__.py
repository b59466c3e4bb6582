"""The coaching feature in the window: presenter over views and models over actions."""

from forethought_desktop.core.late import late

# The rules answer where no server does; a start can do without them.
late("forethought_common.rules")
