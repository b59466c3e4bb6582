"""The insight feature in the window: presenter over views over actions."""
