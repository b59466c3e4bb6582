"""Schedules of sync: real devices and the real server on a wire that fails, by clocks that only the schedule moves."""
