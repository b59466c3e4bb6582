"""One combination of keys that opens the quick-add window from anywhere, where the desktop allows that."""
