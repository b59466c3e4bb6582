"""What can be done with sync."""
