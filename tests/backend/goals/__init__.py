"""Tests of the server's goals."""
