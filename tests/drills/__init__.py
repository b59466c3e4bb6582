"""Drills: what an operator does once in a while, done on a machine of its own, with figures."""
