"""The frame around the features: main window, tray, the small quick-add window, settings."""
