"""The desktop client: works from a replica of its own and syncs when it can."""
