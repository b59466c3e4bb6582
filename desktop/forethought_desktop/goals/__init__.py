"""The goals feature in the window: presenter over views and models over actions."""
