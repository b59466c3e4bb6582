"""What the desktop knows this program by."""

APP_ID = "local.forethought.Forethought"
"""The name of the `.desktop` file, the icon and the metadata. `.local` belongs to nobody, so no domain is claimed."""
