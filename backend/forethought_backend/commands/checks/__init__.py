"""What `check` looks at, one part of the world in each module."""
