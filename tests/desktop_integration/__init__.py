"""The real program on a real X server: tray, keys from anywhere, other programs' focus."""
