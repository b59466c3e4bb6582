"""Coaching on the server."""
