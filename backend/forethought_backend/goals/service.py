"""What can be done with goals."""
