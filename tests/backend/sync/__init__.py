"""Tests of the server's sync."""
