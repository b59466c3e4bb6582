"""What can be done with coaching."""
