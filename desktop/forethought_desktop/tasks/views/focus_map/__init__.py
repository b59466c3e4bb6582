"""The focus map: importance upward, confidence rightward, one dot a task."""
