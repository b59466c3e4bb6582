"""The insight feature in the window: presenter over views over actions."""

from forethought_desktop.core.late import late

# What has come of a month is not in the first picture.
late("forethought_desktop.insight.presenter")
