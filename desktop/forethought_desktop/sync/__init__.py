"""When to push, when to pull, when to wait."""
